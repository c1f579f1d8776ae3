"""What the command writes for people to edit or send: a body's report draft as files, a unit's reminder as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from thidua.adapters.mkdocs.project import Site
from thidua.documents.docx import report_docx
from thidua.documents.markdown import report_markdown
from thidua.documents.message import reminder_message
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.model.unit import Unit
from thidua.model.wording import plain_key
from thidua.views.days import day_text
from thidua.views.report_draft import ReportPeriod, report_draft
from thidua.views.unit_reminder import unit_reminder


class Refused(Exception):
    """What was asked for cannot be written; the message says why, in Vietnamese."""


@dataclass(frozen=True, slots=True)
class Written:
    """`is_new` is False where the file was there already, the same to the byte."""

    path: Path
    is_new: bool


def write_report(
    portal: Portal, site: Site, body: str, period: ReportPeriod, day: date, into: Path, *, overwrite: bool
) -> tuple[Written, ...]:
    """All files or none: somebody may have worked on one that differs from what would be written."""
    if day > site.settings.today:
        raise Refused(f"Ngày {day_text(day)} chưa đến: số liệu chỉ có đến hôm nay, {day_text(site.settings.today)}.")
    units = tuple(each.as_unit for each in portal.register.bodies)
    found = portal.register.body_by_id[_named(units, body, "cơ quan").id]
    draft = report_draft(portal, found, period, day, site.paths, site.settings.site_url)
    if draft is None:
        raise Refused(f"{found.name} không có kế hoạch nào để báo cáo năm {period.year}, tính đến {day_text(day)}.")
    files = {
        into / f"{draft.name}.md": report_markdown(draft).encode(),
        into / f"{draft.name}.docx": report_docx(draft),
    }
    edited = [path for path, data in files.items() if path.exists() and path.read_bytes() != data]
    if edited and not overwrite:
        names = ", ".join(map(str, edited))
        raise Refused(f"Đã có {names}, khác bản mới, có thể đã sửa tay. Ghi đè: thêm --ghi-de; giữ cả hai: đổi --ra.")
    written = tuple(Written(path, not path.exists() or path in edited) for path in files)
    into.mkdir(parents=True, exist_ok=True)
    for path, data in files.items():
        path.write_bytes(data)
    return written


def reminder_text(portal: Portal, site: Site, unit: str, within: int) -> str:
    found = _named(portal.register.units, unit, "đơn vị")
    reminder = unit_reminder(portal, found, site.settings.today, site.paths, site.settings.site_url, within=within)
    return reminder_message(reminder)


def _named(units: Sequence[Unit], words: str, kind: str) -> Unit:
    """By key, by id or by any name that only one has."""
    key = plain_key(words)
    found = [unit for unit in units if unit.key == words] or [
        unit for unit in units if key in {plain_key(name) for name in (unit.id, *unit.names)}
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise Refused(f"Có nhiều {kind} tên “{words}”, hãy ghi mã: {', '.join(unit.key for unit in found)}.")
    names = {name: unit.key for unit in units for name in (unit.key, unit.id, *unit.names)}
    nearest = names.get(nearest_of(words, tuple(names)), "")
    asked = f" Có phải là “{nearest}”?" if nearest else " Các mã hiện có nằm trong don-vi/."
    raise Refused(f"Không có {kind} “{words}”.{asked}")
