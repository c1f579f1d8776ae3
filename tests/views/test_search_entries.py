"""What search finds, entry by entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import groupby

from tests.builders import (
    BODY,
    FIRST_QUARTER,
    PROVINCE,
    a_cancellation,
    a_deadline,
    a_duty,
    a_participant_group,
    a_plan,
    a_portal,
    a_programme_item,
    a_ref,
    a_register,
    a_signature,
    a_task,
    a_timing,
    an_article,
    an_event,
)
from thidua.model.document import DocumentDate, DocumentNumber
from thidua.model.period import Month, Quarter
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.text import Prose, Slot, Text
from thidua.model.timing import NoLaterThan, OnDay, Provisional, Standing, Within
from thidua.publish.paths import SitePaths
from thidua.views.search_entries import search_entries
from thidua.views.search_entry import SearchEntry

PATHS = SitePaths(content_files={"huong-dan/lich.md": "huong-dan/lich/", "gioi-thieu.md": "gioi-thieu/"})
QUARTER = a_timing(FIRST_QUARTER, "quý I")
PLAN_URL = f"ke-hoach/{BODY}/2026/quan-son-2026/"


def found(portal: Portal, group: str) -> list[SearchEntry]:
    return [entry for entry in search_entries(portal, PATHS) if entry.group == group]


def jobs(plan: Plan) -> list[SearchEntry]:
    return found(a_portal(plan), "Nhiệm vụ")


def test_a_plan_is_found_by_its_number_subject_issuer_text_and_signer() -> None:
    text = Text((Prose('<h2 id="muc-1">I. MỤC ĐÍCH</h2><p>Người tốt, <b>việc</b> tốt.</p>'), Slot("nhiem_vu")))
    plan = a_plan(text=text, tasks=(a_task(),), signature=a_signature(), recipients=("Sở Nội vụ;",))

    (entry,) = found(a_portal(plan), "Kế hoạch")

    assert entry == SearchEntry(
        "Kế hoạch",
        "Kế hoạch số 07/KH-UBND của UBND xã: Công tác thi đua, khen thưởng năm 2026",
        PLAN_URL,
        "Ủy ban nhân dân xã Quan Sơn, 09/01/2026 · 1 nhiệm vụ",
        words=(
            "Ủy ban nhân dân xã Quan Sơn",
            "UBND xã",
            "Xã Quan Sơn, tỉnh Lạng Sơn",
            "2026",
            "I. MỤC ĐÍCH Người tốt, việc tốt.",
            "Sở Nội vụ;",
            "TM. ỦY BAN NHÂN DÂN",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Hoàng Đức Bình",
        ),
    )


def test_the_newest_plan_comes_first_and_its_jobs_before_those_of_others() -> None:
    older = a_plan("quan-son-2025", year=2025, date=DocumentDate(day=9, month=1, year=2025), tasks=(a_task(),))
    newer = a_plan(tasks=(a_task(),), number=DocumentNumber(number="08", symbol="KH-UBND"))

    portal = a_portal(older, newer)

    addresses = [entry.url for group in ("Kế hoạch", "Nhiệm vụ") for entry in found(portal, group)]
    old_url = f"ke-hoach/{BODY}/2025/quan-son-2025/"
    assert addresses == [PLAN_URL, old_url, f"{PLAN_URL}#ky-giao-uoc", f"{old_url}#ky-giao-uoc"]


def test_a_task_is_found_by_its_words_units_plan_and_quarter_and_shows_its_last_day() -> None:
    (entry,) = jobs(a_plan(tasks=(a_task(text="- Phát động\n- Tổng kết", timing=QUARTER, carriers=(a_ref(),)),)))

    assert entry == SearchEntry(
        "Nhiệm vụ",
        "Phát động Tổng kết",
        f"{PLAN_URL}#ky-giao-uoc",
        "Kế hoạch số 07/KH-UBND ngày 09/01/2026 · UBND xã",
        "quý I, đến 31/03/2026",
        words=(
            "Ủy ban nhân dân xã Quan Sơn",
            "UBND xã",
            "Xã Quan Sơn, tỉnh Lạng Sơn",
            "Công tác thi đua, khen thưởng năm 2026",
            "2026",
            "Phòng Văn hóa - Xã hội",
            "Phòng Văn hóa - Xã hội",
            "quý 1",
            "quý 1/2026",
        ),
    )


def test_a_deadline_shows_its_wording_and_the_last_day_that_counts() -> None:
    before, until = jobs(a_plan(deadlines=(a_deadline(), a_deadline("nop", NoLaterThan(date(2026, 10, 15))))))

    assert (before.due, before.due_day) == ("Hạn: trước ngày 30/01/2026 (ngày cuối 29/01/2026)", "2026-01-29")
    assert (until.due, until.due_day) == ("Hạn: chậm nhất ngày 15/10/2026", "2026-10-15")
    assert before.text == "Thời hạn · Kế hoạch số 07/KH-UBND ngày 09/01/2026 · UBND xã"


def test_an_event_says_when_and_is_found_by_place_programme_guests_and_duties() -> None:
    event = an_event(
        programme=(a_programme_item(),),
        participants=(a_participant_group("Đại biểu tỉnh", "Lãnh đạo Sở Nội vụ;"),),
        duties=(a_duty(None, "Chuẩn bị hội trường"),),
    )

    (entry,) = jobs(a_plan(events=(event,)))

    assert (entry.due, entry.due_day) == ("ngày 15/01/2026", "")
    assert entry.words[-6:] == (
        "Hội trường Đảng ủy xã",
        "Văn nghệ chào mừng",
        "Đại biểu tỉnh",
        "Lãnh đạo Sở Nội vụ;",
        "Phòng Văn hóa - Xã hội",
        "Chuẩn bị hội trường",
    )


def test_times_without_a_fixed_day_are_said_as_far_as_they_are_known() -> None:
    plan = a_plan(
        tasks=(a_task("mot", Standing()), a_task("hai", Within(Quarter(2026, 4)))),
        events=(
            an_event("ba", Provisional(Month(2026, 12))),
            an_event("bon", OnDay(date(2026, 1, 15)), cancellation=a_cancellation(date(2026, 1, 10))),
        ),
    )

    shown = {entry.url.partition("#")[2]: (entry.due, entry.due_day) for entry in jobs(plan)}

    assert {name: last for name, (_, last) in shown.items()} == dict.fromkeys(shown, "")
    assert shown["hai"][0] == "quý IV năm 2026, đến 31/12/2026"
    assert shown["ba"][0].endswith(", đến 31/12/2026")
    assert shown["bon"][0] == "ngày 15/01/2026 (đã hủy)"
    assert "đến" not in shown["mot"][0]


def test_a_unit_is_found_by_its_names_and_its_body() -> None:
    entries = found(a_portal(), "Đơn vị")

    assert [entry.url for entry in entries] == [
        f"don-vi/{PROVINCE}/",
        f"don-vi/{PROVINCE}/so-noi-vu/",
        f"don-vi/{BODY}/",
        f"don-vi/{BODY}/hd-tdkt/",
        f"don-vi/{BODY}/phong-vh-xh/",
        f"don-vi/{BODY}/co-quan-don-vi/",
    ]
    assert entries[3] == SearchEntry(
        "Đơn vị",
        "Hội đồng Thi đua - Khen thưởng xã",
        f"don-vi/{BODY}/hd-tdkt/",
        "Ủy ban nhân dân xã Quan Sơn",
        words=("Hội đồng Thi đua - Khen thưởng xã", "HĐ TĐKT xã", "Xã Quan Sơn, tỉnh Lạng Sơn"),
    )


def test_a_guide_page_and_each_of_its_parts_are_found_by_themselves() -> None:
    html = '<p>Mở đầu.</p><h2 id="muc-chon">Chọn lịch</h2><p>Mỗi đơn vị một lịch.</p>'
    guide = an_article(title="Lịch cho cán bộ", description="Chọn lịch nào", html=html, source="huong-dan/lich.md")

    assert found(a_portal(articles=(guide,)), "Hướng dẫn") == [
        SearchEntry("Hướng dẫn", "Lịch cho cán bộ", "huong-dan/lich/", "Chọn lịch nào", words=("Mở đầu.",)),
        SearchEntry(
            "Hướng dẫn",
            "Chọn lịch",
            "huong-dan/lich/#muc-chon",
            "Lịch cho cán bộ",
            words=("Mỗi đơn vị một lịch.",),
        ),
    ]


def test_other_pages_stand_in_a_group_of_their_own_and_the_opening_of_the_first_page_in_none() -> None:
    articles = (an_article(), an_article(title="Trang chủ", source="index.md"))

    pages = found(a_portal(a_plan(), articles=articles), "Trang thông tin")

    assert [(entry.title, entry.url) for entry in pages] == [
        ("Giới thiệu", "gioi-thieu/"),
        ("Dòng thời gian năm 2026", "dong-thoi-gian/2026/"),
        ("Theo dõi thực hiện năm 2026", "theo-doi/xa-quan-son/2026/"),
        ("Sơ đồ triển khai", "ke-hoach/so-do/"),
        ("Lịch", "lich/"),
        ("Dữ liệu mở", "du-lieu/"),
    ]


def test_what_a_portal_has_not_switched_on_is_not_found() -> None:
    paths = replace(PATHS, plans=False, timelines=False, calendars_on=False)

    entries = search_entries(a_portal(a_plan(tasks=(a_task(),)), articles=(an_article(),)), paths)

    assert [entry.title for entry in entries] == ["Giới thiệu"]


def test_groups_stand_one_after_the_other_with_the_newest_years_work_before_the_guide() -> None:
    portal = a_portal(a_plan(tasks=(a_task(),)), a_plan("cu", year=2025, tasks=(a_task(),)), register=a_register())

    groups = [entry.group for entry in search_entries(portal, PATHS)]

    runs = [group for group, _ in groupby(groups)]
    assert runs == ["Kế hoạch", "Đơn vị", "Nhiệm vụ", "Trang thông tin", "Nhiệm vụ"]
