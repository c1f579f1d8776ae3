"""Report drafts: what falls into a period, that every number can be traced, and that nothing is made up."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from tests.builders import (
    BODY,
    a_cancellation,
    a_deadline,
    a_plan,
    a_portal,
    a_task,
    a_work_report,
    an_event,
    an_event_change,
)
from tests.documents.drafts import DAY, FIRST_HALF, a_draft, a_second_plan, a_whole_plan, draft_of, section
from thidua.content.reader import read_content
from thidua.model.document import DocumentDate, DocumentNumber
from thidua.model.period import Half, Quarter, SchoolYear, Year
from thidua.model.timing import Before, OnDay, Standing, ToBeAnnounced, Within
from thidua.publish.paths import SitePaths
from thidua.views.report_draft import ReportDraft, default_day, report_draft
from thidua.views.report_entries import Detail

CONTENT = Path(__file__).parents[2] / "content"
KIND = "(?:nhiệm vụ ở dòng|nhiệm vụ(?! ở dòng)|thời hạn|sự kiện)"
POINT = re.compile(r": (\d+) việc \((.*)\)$")


def names(listed: str) -> list[str]:
    """Every thing that a list of references names: "nhiệm vụ 1, 3 quý I; thời hạn 2"."""
    lists = re.split(rf"[,;] (?={KIND})", re.sub(r"Kế hoạch số [^:]+: ", "", listed))
    found = [re.fullmatch(rf"({KIND}) ([^ ,]+(?:, [^ ,]+)*)( .*)?", each) for each in lists]
    assert all(found), listed
    return [f"{each[1]} {number}{each[3] or ''}" for each in found if each for number in each[2].split(", ")]


def told(draft: ReportDraft, number: str) -> list[str]:
    """The references of a section's things."""
    return [entry.reference for part in section(draft, number).parts for group in part.groups
            for entry in group.entries]  # fmt: skip


def drafts_of_the_demonstration() -> list[ReportDraft]:
    portal = read_content(CONTENT).portal
    assert portal
    drafts = [
        report_draft(portal, body, period, day, SitePaths(), "https://thidua.example/")
        for body in portal.register.bodies
        for period in (Half(2026, 1), Year(2026))
        for day in (date(2026, 1, 15), date(2026, 6, 30), date(2026, 12, 31))
    ]
    return [draft for draft in drafts if draft]


def test_every_number_stands_before_as_many_things_each_of_which_is_told_below() -> None:
    drafts = [a_draft(), a_draft(period=Year(2026)), *drafts_of_the_demonstration()]

    assert len(drafts) > 10
    for draft in drafts:
        counts = [POINT.search(point) for point in section(draft, "I").points]
        listed = [name for count in counts if count for name in names(count[2])]
        assert all(counts)
        assert section(draft, "I").lines[0] == f"Tổng số: {len(listed)} việc."
        assert [int(count[1]) for count in counts if count] == [len(names(count[2])) for count in counts if count]
        assert sorted(listed) == sorted(name[:1].lower() + name[1:] for name in told(draft, "II"))


def test_states_that_nothing_is_in_are_not_told_as_none() -> None:
    draft = a_draft(a_second_plan())

    assert section(draft, "I").points == ("Chưa có số liệu: 1 việc (nhiệm vụ 1)",)


def test_what_nobody_reported_is_a_gap() -> None:
    (part,) = section(a_draft(a_second_plan()), "II").parts

    assert [entry.details for group in part.groups for entry in group.entries] == [
        (Detail("Kết quả: [chưa có số liệu]"),)
    ]


@pytest.mark.parametrize(
    ("period", "reported", "coming"),
    [
        (Half(2026, 1), ["Thời hạn 2", "Thời hạn 3"], ["Nhiệm vụ ở dòng 1", "Nhiệm vụ ở dòng 2"]),
        (
            Year(2026),
            ["Thời hạn 2", "Thời hạn 3", "Nhiệm vụ ở dòng 1", "Nhiệm vụ ở dòng 2"],
            ["Nhiệm vụ ở dòng 3"],
        ),
    ],
)
def test_a_thing_belongs_to_the_period_of_its_last_day(
    period: Half | Year, reported: list[str], coming: list[str]
) -> None:
    plan = a_plan(
        deadlines=(
            a_deadline("nam-truoc", Before(date(2026, 1, 1))),
            a_deadline("truoc-1-1", Before(date(2026, 1, 2))),
            a_deadline("het-30-6", Before(date(2026, 7, 1))),
        ),
        tasks=(
            a_task("quy-3", Within(Quarter(2026, 3)), number=""),
            a_task("nam", Within(Year(2026)), number=""),
            a_task("nam-hoc", Within(SchoolYear(2026)), number=""),
        ),
    )

    draft = a_draft(plan, period=period)

    assert (told(draft, "II"), told(draft, "V")) == (reported, coming)


def test_only_a_plan_whose_file_tells_every_result_has_overdue_things() -> None:
    late = a_task("cham", Before(date(2026, 3, 2)), progress=(a_work_report(date(2026, 3, 5)),))
    fields = {"deadlines": (a_deadline(),), "tasks": (late,)}

    whole = section(a_draft(a_plan(has_whole_progress=True, **fields)), "IV")
    partly = section(a_draft(a_plan(**fields)), "IV")

    assert [part.heading for part in whole.parts] == [
        "1. Quá hạn: 1 việc (thời hạn 1)",
        "2. Hoàn thành muộn: 1 việc (nhiệm vụ 3)",
    ]
    assert [entry.details for part in whole.parts for entry in part.groups[0].entries] == [
        (Detail("Quá hạn 142 ngày"), Detail("Kết quả: [chưa có số liệu]")),
        (Detail("Hoàn thành muộn 4 ngày"), Detail("Ngày 05/03/2026: hoàn thành; kết quả: [bổ sung kết quả, nếu có]")),
    ]
    assert (whole.lines, whole.closing) == ((), ())
    assert [part.heading for part in partly.parts] == ["1. Hoàn thành muộn: 1 việc (nhiệm vụ 3)"]
    assert (partly.lines, partly.closing) == (
        (),
        ("Không kết luận được về 1 việc đã qua thời gian mà chưa có số liệu (thời hạn 1).",),
    )


def test_of_overdue_work_the_latest_that_is_known_is_told() -> None:
    reports = (
        a_work_report(date(2026, 2, 1), "đang thực hiện", "2 đơn vị"),
        a_work_report(date(2026, 2, 9), "đang thực hiện", "8 đơn vị"),
    )
    plan = a_plan(tasks=(a_task(meaning=Before(date(2026, 6, 11)), progress=reports),), has_whole_progress=True)

    ((entry,),) = [part.groups[0].entries for part in section(a_draft(plan), "IV").parts]

    assert entry.details == (
        Detail("Quá hạn 10 ngày"),
        Detail("Ngày 09/02/2026: đang thực hiện; kết quả: 8 đơn vị"),
    )


def test_what_is_settled_already_is_not_counted_as_coming() -> None:
    autumn = Within(Quarter(2026, 3))
    plan = a_plan(
        tasks=(
            a_task("xong", autumn, number="1", progress=(a_work_report(date(2026, 6, 1)),)),
            a_task("bo", autumn, number="2", progress=(a_work_report(date(2026, 6, 1), "không thực hiện", "Hết vốn"),)),
            a_task("con", autumn, number="3"),
            a_task("nay", number="4"),
        ),
        events=(an_event("hop", OnDay(date(2026, 8, 4)), cancellation=a_cancellation(date(2026, 6, 2))),),
    )

    coming = section(a_draft(plan), "V")

    assert [part.heading for part in coming.parts] == ["1. Kế hoạch số 07/KH-UBND: 1 việc (nhiệm vụ 3)"]
    assert coming.closing == (
        (
            "Không tính những việc có hạn trong kỳ tới nhưng không còn phải làm: hoàn thành: 1 việc (nhiệm vụ 1); "
            "không thực hiện: 1 việc (nhiệm vụ 2); đã hủy: 1 việc (sự kiện 1)."
        ),
    )


def test_what_was_put_off_without_a_new_day_is_counted_once_among_what_has_none() -> None:
    put_off = an_event("hop", ToBeAnnounced(), changes=(an_event_change(date(2026, 6, 1), "ngày 15/06/2026"),))
    plan = a_plan(tasks=(a_task("ky", number="1"), a_task("luon", Standing(), number="2")), events=(put_off,))

    results = section(a_draft(plan), "I")

    assert results.lines == (
        "Tổng số: 3 việc.",
        (
            "Đến ngày 20/06/2026, việc có hạn hoặc kỳ kết thúc trong 6 tháng đầu năm 2026 và việc không định ngày "
            "(thường xuyên hoặc chưa có ngày):"
        ),
    )
    assert results.points == (
        "Chưa có số liệu: 1 việc (nhiệm vụ 1)",
        "Không định ngày: 2 việc (sự kiện 1; nhiệm vụ 2)",
    )


@pytest.mark.parametrize(
    ("period", "today", "day"),
    [
        (Half(2026, 1), date(2026, 9, 18), date(2026, 6, 30)),
        (Half(2026, 1), date(2026, 6, 29), date(2026, 6, 29)),
        (Year(2025), date(2026, 1, 5), date(2025, 12, 31)),
    ],
)
def test_a_draft_made_late_is_as_of_the_last_day_of_its_period(period: Half | Year, today: date, day: date) -> None:
    assert default_day(period, today) == day


def test_where_nothing_is_late_the_draft_says_so() -> None:
    plan = a_plan(tasks=(a_task(progress=(a_work_report(date(2026, 1, 20)),)),))

    assert section(a_draft(plan), "IV").lines == ("Không có việc nào được ghi nhận là quá hạn hoặc hoàn thành muộn.",)


def test_what_was_reported_after_the_day_is_not_in_the_draft() -> None:
    plan = a_plan(tasks=(a_task(progress=(a_work_report(date(2026, 1, 20)),)),))

    assert section(a_draft(plan, day=date(2026, 1, 19)), "I").points == ("Đang trong kỳ: 1 việc (nhiệm vụ 3)",)


def test_a_task_of_a_replaced_plan_is_told_as_replaced_by_which() -> None:
    old = a_plan(tasks=(a_task(),))
    number = DocumentNumber(number="31", symbol="KH-UBND")
    new = a_plan(
        "moi", number=number, date=DocumentDate(day=2, month=3, year=2026), replaces=(old.id,), tasks=(a_task("moi"),)
    )

    first, _ = section(a_draft(old, new), "II").parts

    ((entry,),) = [group.entries for group in first.groups]
    assert entry.details == (
        Detail("Đã thay thế bằng Kế hoạch số 31/KH-UBND", "https://quanson.vn/ke-hoach/xa-quan-son/2026/moi/"),
    )


def test_the_legal_bases_are_the_plans_reported_on() -> None:
    other_year = a_plan("nam-sau", year=2027, tasks=(a_task(meaning=Within(Quarter(2027, 1))),))

    draft = a_draft(a_whole_plan(), other_year)

    (basis,) = draft.bases
    assert basis == (
        "Căn cứ Kế hoạch số 07/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân xã Quan Sơn về công tác thi đua, "
        "khen thưởng năm 2026;"
    )


def test_an_abbreviation_that_a_subject_begins_with_keeps_its_capitals() -> None:
    (basis,) = a_draft(a_plan(subject="TĐKT năm 2026", tasks=(a_task(),))).bases

    assert basis.endswith(" về TĐKT năm 2026;")


def test_without_a_plan_of_that_year_there_is_no_draft() -> None:
    portal = a_portal(a_whole_plan())

    assert draft_of(portal, Year(2027), DAY) is None
    assert draft_of(portal, FIRST_HALF, date(2026, 1, 8)) is None
    assert draft_of(a_portal(a_plan(issuer="tinh-lang-son", tasks=(a_task(),))), FIRST_HALF, DAY) is None


def test_a_draft_is_named_by_body_year_and_period() -> None:
    assert a_draft().name == f"bao-cao-{BODY}-2026-6-thang"
    assert a_draft(period=Year(2026)).name == f"bao-cao-{BODY}-2026-nam"
