"""A plan in which everything happened that a report can tell, and the draft made from it."""

from __future__ import annotations

from datetime import date

from tests.builders import (
    BODY,
    a_body,
    a_cancellation,
    a_deadline,
    a_holding,
    a_plan,
    a_portal,
    a_register,
    a_task,
    a_work_report,
    an_event,
    an_event_change,
)
from thidua.model.document import DocumentNumber
from thidua.model.period import Half, Year
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.timing import Before, OnDay, Standing, ToBeAnnounced, Within
from thidua.publish.paths import SitePaths
from thidua.views.report_draft import ReportDraft, report_draft
from thidua.views.report_sections import Section

SITE = "https://quanson.vn/"
FIRST_HALF = Half(2026, 1)
DAY = date(2026, 6, 20)
DONE = a_work_report(date(2026, 1, 20), result="12 đơn vị ký <giao ước> & cam kết", proof="https://quanson.vn/01.pdf")
DOING = a_work_report(date(2026, 1, 15), "đang thực hiện", "8 đơn vị")


def a_whole_plan() -> Plan:
    """Whoever keeps the file records every result."""
    tasks = (
        a_task("ky", number="1", progress=(DOING, DONE)),
        a_task("phat-dong", number="2", text="Phát động thi đua *chào mừng*."),
        a_task("tap-huan", number="3", progress=(a_work_report(date(2026, 2, 2), "không thực hiện", "Không có lớp"),)),
        a_task("don-doc", number="4", text="Đôn đốc các đơn vị", meaning=Standing()),
        a_task("nua-nam", Within(FIRST_HALF), number="5", text="Tuyên truyền"),
        a_task("du-hop", number="6", text="Tham dự Hội nghị cụm.", event="hop-cum"),
        a_task("tong-ket", Before(date(2026, 12, 1)), number="7", text="Tổng kết", progress=(DOING,)),
    )
    deadlines = (
        a_deadline("nop", Before(date(2026, 1, 30)), progress=(a_work_report(date(2026, 2, 2)),)),
        a_deadline("gui", Before(date(2026, 6, 11)), text="Gửi hồ sơ"),
    )
    events = (
        an_event("hop-cum", OnDay(date(2026, 3, 5)), name="Hội nghị cụm", progress=(a_holding(date(2026, 3, 6)),)),
        an_event(
            "so-ket", ToBeAnnounced(), name="Hội nghị sơ kết",
            changes=(an_event_change(date(2026, 6, 1), "ngày 15/06/2026", "Chống lũ"),),
        ),
        an_event("giao-luu", OnDay(date(2026, 4, 1)), name="Giao lưu", cancellation=a_cancellation(date(2026, 3, 20))),
    )  # fmt: skip
    return a_plan(tasks=tasks, deadlines=deadlines, events=events, has_whole_progress=True)


def a_second_plan() -> Plan:
    """Of which nobody has told anything."""
    number = DocumentNumber(number="31", symbol="KH-UBND")
    return a_plan("kiem-tra-2026", number=number, subject="Kiểm tra năm 2026", tasks=(a_task("kiem-tra", number="1"),))


def a_draft(*plans: Plan, period: Half | Year = FIRST_HALF, day: date = DAY, is_demo: bool = False) -> ReportDraft:
    portal = a_portal(*(plans or (a_whole_plan(), a_second_plan())), register=a_register(a_body(is_demo=is_demo)))
    found = draft_of(portal, period, day)
    assert found
    return found


def draft_of(portal: Portal, period: Half | Year, day: date) -> ReportDraft | None:
    return report_draft(portal, portal.register.body_by_id[BODY], period, day, SitePaths(), SITE)


def section(draft: ReportDraft, number: str) -> Section:
    (found,) = [each for each in draft.sections if each.heading.startswith(f"{number}. ")]
    return found
