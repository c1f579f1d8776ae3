"""The draft of a body's report on half a year or a year, from what its plans' files tell and nothing else. Every number
stands beside the things that it counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.model.period import Half, Year
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.unit import Body
from thidua.model.wording import lowered
from thidua.views.as_of import as_of
from thidua.views.days import day_text
from thidua.views.demonstration import WARNING
from thidua.views.entry_text import plan_reference
from thidua.views.items import items_of
from thidua.views.links import Links
from thidua.views.report_entries import Reporting
from thidua.views.report_items import ReportItems
from thidua.views.report_sections import Section, sections

ReportPeriod = Half | Year


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """`name` is the file's, without an ending. What a signed report has and a draft cannot know stands as a blank.

    `warning` is filled where the body is made up.
    """

    name: str
    warning: str
    superior: str
    issuer: tuple[str, ...]
    number: str
    date_line: str
    kind: str
    title: str
    source: str
    bases: tuple[str, ...]
    opening: str
    sections: tuple[Section, ...]
    closing: str
    recipients: tuple[str, ...]
    authority: str
    signer: str
    written_on: date


def report_draft(
    portal: Portal, body: Body, period: ReportPeriod, day: date, links: Links, site_url: str
) -> ReportDraft | None:
    """As of the day. None where no plan of the body has anything to report."""
    known = as_of(portal.beside(body.id), day)
    plans = tuple(plan for plan in known.plans if plan.issuer == body.id)
    chosen = ReportItems.of(tuple(item for plan in plans for item in items_of(plan)), period)
    if not (chosen.due or chosen.open_ended):
        return None
    reported = tuple(plan for plan in plans if plan.id in {item.plan.id for item in (*chosen.due, *chosen.open_ended)})
    title = _title(period)
    return ReportDraft(
        name=f"bao-cao-{body.id}-{period.year}-{'6-thang' if isinstance(period, Half) else 'nam'}",
        warning=WARNING if body.is_demo else "",
        superior=body.letter_head.superior,
        issuer=body.letter_head.issuer,
        number=f"Số: ……/{_symbol(reported[-1])}",
        date_line=f"{reported[-1].place}, ngày …… tháng …… năm ………",
        kind="BÁO CÁO",
        title=title,
        source=f"Dự thảo lập từ số liệu của cổng {site_url}, tính đến ngày {day_text(day)}",
        bases=tuple(_basis(plan, body) for plan in reported),
        opening=f"{body.name} báo cáo {_lowered(title)} như sau:",
        sections=sections(Reporting(known, day, links, site_url), chosen, period),
        closing=f"Trên đây là báo cáo {_lowered(title)} của {body.name}./.",
        recipients=("[nơi nhận]", "Lưu: [nơi lưu]"),
        authority="[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]",
        signer="[họ và tên người ký]",
        written_on=day,
    )


def default_day(period: ReportPeriod, today: date) -> date:
    """Of a period that is over its last day: what was done since belongs to the next report."""
    return min(today, period.last_day)


def _title(period: ReportPeriod) -> str:
    work = "công tác thi đua, khen thưởng"
    half = isinstance(period, Half)
    return f"Sơ kết {work} 6 tháng đầu năm {period.year}" if half else f"Tổng kết {work} năm {period.year}"


def _symbol(plan: Plan) -> str:
    """BC-UBND for a body that signs its plans KH-UBND."""
    _, dash, office = plan.cited_number.symbol.partition("-")
    return f"BC{dash}{office}"


def _basis(plan: Plan, body: Body) -> str:
    return f"Căn cứ {plan_reference(plan)} của {body.name} về {_lowered(plan.subject)};"


def _lowered(words: str) -> str:
    """As it reads in the middle of a sentence; an abbreviation keeps its capitals."""
    return words if words[1:2].isupper() else lowered(words)
