"""What each kind of wording becomes in a calendar: the table of entries, its labels, its texts and its UIDs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from tests.builders import (
    BODY,
    PROVINCE,
    a_body,
    a_cancellation,
    a_deadline,
    a_duty,
    a_holding,
    a_plan,
    a_portal,
    a_programme_item,
    a_province,
    a_ref,
    a_register,
    a_task,
    a_timing,
    a_timing_change,
    a_unit,
    an_event,
    an_event_change,
)
from thidua.model.change import EventChange
from thidua.model.document import DocumentDate, DocumentNumber
from thidua.model.event import Event
from thidua.model.period import Days, Half, Month, MonthPart, Quarter, SchoolYear, Year, Years
from thidua.model.plan import Plan
from thidua.model.task import Deadline, Task
from thidua.model.timing import (
    Before,
    Meaning,
    NoLaterThan,
    OnDay,
    Provisional,
    Recurring,
    Relative,
    Span,
    Standing,
    ToBeAnnounced,
    Within,
)
from thidua.model.vietnam import VIETNAM
from thidua.publish.paths import SitePaths
from thidua.views.entries import Entry, entries_of, entries_of_item, has_entries
from thidua.views.items import items_of

SITE = "https://quanson.vn/"
PAGE = "https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2026/"
PLAN_LINE = (
    "Kế hoạch số 07/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân xã Quan Sơn: Công tác thi đua, khen thưởng năm 2026"
)


def all_entries(*given: Task | Deadline | Event, **fields: object) -> tuple[Entry, ...]:
    plan = a_plan(
        tasks=tuple(one for one in given if isinstance(one, Task)),
        deadlines=tuple(one for one in given if isinstance(one, Deadline)),
        events=tuple(one for one in given if isinstance(one, Event)),
        **fields,  # type: ignore[arg-type]  # whatever fields of the plan a test is about
    )
    return entries_in(plan)


def entries_in(plan: Plan) -> tuple[Entry, ...]:
    return entries_of(a_portal(plan), plan, SitePaths(), site_url=SITE, uid_domain="quanson.vn")


def the_entry(given: Task | Deadline | Event, **fields: object) -> Entry:
    (entry,) = all_entries(given, **fields)
    return entry


def shown(given: Task | Deadline | Event) -> tuple[object, ...]:
    entry = the_entry(given)
    return entry.start, entry.end, entry.summary, entry.status, entry.transparent, entry.categories


def test_a_deadline_before_a_day_stands_on_the_day_before() -> None:
    entry = the_entry(a_deadline("gui-ke-hoach", Before(date(2026, 1, 30))))

    assert entry == Entry(
        uid="quan-son-2026.gui-ke-hoach@quanson.vn",
        start=date(2026, 1, 29),
        end=date(2026, 1, 30),
        summary="[Hạn] Gửi kế hoạch công tác TĐKT năm 2026 về UBND xã",
        title="Gửi kế hoạch công tác TĐKT năm 2026 về UBND xã",
        description="Thời gian: “trước ngày 30/01/2026”, ngày cuối cùng: 29/01/2026 (Thứ Năm).\n"
        "\n"
        "Thực hiện: các cơ quan, đơn vị\n"
        "Theo dõi: Phòng Văn hóa - Xã hội\n"
        "\n"
        f"{PLAN_LINE}\n"
        f"{PAGE}#gui-ke-hoach",
        location="",
        categories=("Thời hạn",),
        status=None,
        transparent=True,
        url=f"{PAGE}#gui-ke-hoach",
        kind="deadline",
        plan="quan-son-2026",
        units=(BODY, "xa-quan-son/co-quan-don-vi", "xa-quan-son/phong-vh-xh"),
    )


def test_a_conference_with_hours_is_busy_and_tells_its_place_programme_and_preparation() -> None:
    event = an_event(
        "hoi-nghi",
        OnDay(date(2026, 1, 15), time(7, 30), time(11)),
        place="Hội trường Đảng ủy xã",
        length="01 buổi",
        attendance="khoảng 100 đại biểu",
        programme=(
            a_programme_item("Văn nghệ chào mừng", duration="30 phút"),
            a_programme_item("Báo cáo tổng kết", start="08:00", end="08:45"),
            a_programme_item("Bế mạc"),
        ),
        duties=(a_duty(a_ref()), a_duty(a_ref("xa-quan-son/hd-tdkt", "HĐ TĐKT xã"))),
    )

    entry = the_entry(event)

    assert entry == Entry(
        uid="quan-son-2026.hoi-nghi@quanson.vn",
        start=datetime(2026, 1, 15, 0, 30, tzinfo=UTC),
        end=datetime(2026, 1, 15, 4, 0, tzinfo=UTC),
        summary="Hội nghị tổng kết phong trào thi đua năm 2025",
        title="Hội nghị tổng kết phong trào thi đua năm 2025",
        description="Thời gian: “từ 07 giờ 30 đến 11 giờ 00 ngày 15/01/2026”, "
        "07:30 – 11:00 ngày 15/01/2026 (Thứ Năm), giờ Việt Nam.\n"
        "\n"
        "Thực hiện: UBND xã\n"
        "Chuẩn bị: Phòng Văn hóa - Xã hội; HĐ TĐKT xã\n"
        "\n"
        "Thời lượng: 01 buổi\n"
        "Số đại biểu: khoảng 100 đại biểu\n"
        "Chương trình:\n"
        "1. Văn nghệ chào mừng (30 phút)\n"
        "2. 08:00 – 08:45: Báo cáo tổng kết\n"
        "3. Bế mạc\n"
        "\n"
        f"{PLAN_LINE}\n"
        f"{PAGE}#hoi-nghi",
        location="Hội trường Đảng ủy xã",
        categories=("Sự kiện",),
        status="CONFIRMED",
        transparent=False,
        url=f"{PAGE}#hoi-nghi",
        kind="event",
        plan="quan-son-2026",
        units=(BODY, "xa-quan-son/phong-vh-xh", "xa-quan-son/hd-tdkt"),
    )


TEN_UTC = datetime(2026, 1, 30, 10, tzinfo=UTC)
HALF_PAST_NINE_UTC = datetime(2026, 1, 30, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("meaning", "start", "end", "label", "category"),
    [
        (Before(date(2026, 3, 1)), date(2026, 2, 28), date(2026, 3, 1), "[Hạn]", ("Thời hạn",)),
        (NoLaterThan(date(2026, 10, 15)), date(2026, 10, 15), date(2026, 10, 16), "[Hạn]", ("Thời hạn",)),
        (Before(date(2026, 1, 30), time(17)), HALF_PAST_NINE_UTC, TEN_UTC, "[Hạn 17:00]", ("Thời hạn",)),
        (NoLaterThan(date(2026, 1, 30), time(17)), HALF_PAST_NINE_UTC, TEN_UTC, "[Hạn 17:00]", ("Thời hạn",)),
        (
            NoLaterThan(date(2026, 1, 30), time(0)),
            datetime(2026, 1, 29, 16, 30, tzinfo=UTC),
            datetime(2026, 1, 29, 17, tzinfo=UTC),
            "[Hạn 00:00]",
            ("Thời hạn",),
        ),
        (
            Within(Quarter(2026, 1)),
            date(2026, 3, 31),
            date(2026, 4, 1),
            "[Hạn quý I]",
            ("Nhiệm vụ", "Quý I năm 2026"),
        ),
        (
            Within(Month(2026, 9)),
            date(2026, 9, 30),
            date(2026, 10, 1),
            "[Hạn tháng 9]",
            ("Nhiệm vụ", "Tháng 9 năm 2026"),
        ),
        (
            Within(MonthPart(2026, 3, 1)),
            date(2026, 3, 10),
            date(2026, 3, 11),
            "[Hạn đầu tháng 3]",
            ("Nhiệm vụ", "Đầu tháng 3 năm 2026"),
        ),
        (
            Within(Half(2026, 1)),
            date(2026, 6, 30),
            date(2026, 7, 1),
            "[Hạn 6 tháng đầu năm]",
            ("Nhiệm vụ", "6 tháng đầu năm 2026"),
        ),
        (Within(Year(2026)), date(2026, 12, 31), date(2027, 1, 1), "[Hạn năm 2026]", ("Nhiệm vụ", "Năm 2026")),
        (
            Within(SchoolYear(2025)),
            date(2026, 8, 31),
            date(2026, 9, 1),
            "[Hạn năm học 2025-2026]",
            ("Nhiệm vụ", "Năm học 2025-2026"),
        ),
        (
            Within(Years(2021, 2026)),
            date(2026, 12, 31),
            date(2027, 1, 1),
            "[Hạn giai đoạn 2021-2026]",
            ("Nhiệm vụ", "Giai đoạn 2021-2026"),
        ),
        (Span(date(2026, 6, 15), date(2026, 6, 22)), date(2026, 6, 22), date(2026, 6, 23), "[Hạn]", ("Thời hạn",)),
    ],
)
def test_a_task_stands_on_its_last_day_or_in_its_last_half_hour(
    meaning: Meaning, start: date, end: date, label: str, category: tuple[str, ...]
) -> None:
    assert shown(a_task("viec", meaning, text="Báo cáo sơ kết.")) == (
        start,
        end,
        f"{label} Báo cáo sơ kết",
        None,
        True,
        category,
    )


@pytest.mark.parametrize(
    ("meaning", "start", "end"),
    [
        (OnDay(date(2026, 1, 30)), date(2026, 1, 30), date(2026, 1, 31)),
        (Span(date(2026, 3, 2), date(2026, 3, 3)), date(2026, 3, 3), date(2026, 3, 4)),
    ],
)
def test_a_deadline_of_several_days_stands_on_the_last_of_them(meaning: Meaning, start: date, end: date) -> None:
    assert shown(a_deadline("nop", meaning, text="Nộp hồ sơ")) == (
        start,
        end,
        "[Hạn] Nộp hồ sơ",
        None,
        True,
        ("Thời hạn",),
    )


@pytest.mark.parametrize(
    "meaning",
    [
        OnDay(date(2026, 1, 30), time(17)),
        OnDay(date(2026, 1, 30), time(8), time(17)),
        Span(date(2026, 1, 2), date(2026, 1, 30), None, time(17)),
    ],
)
def test_a_deadline_with_hours_ends_with_the_last_of_them(meaning: Meaning) -> None:
    entry = the_entry(a_deadline("nop", meaning, text="Nộp hồ sơ"))

    assert (entry.start, entry.end, entry.summary) == (HALF_PAST_NINE_UTC, TEN_UTC, "[Hạn 17:00] Nộp hồ sơ")


@pytest.mark.parametrize(
    ("meaning", "start", "end", "transparent"),
    [
        (OnDay(date(2026, 1, 15)), date(2026, 1, 15), date(2026, 1, 16), True),
        (Span(date(2026, 1, 15), date(2026, 1, 16)), date(2026, 1, 15), date(2026, 1, 17), True),
        (Span(date(2026, 3, 2), date(2026, 4, 1)), date(2026, 3, 2), date(2026, 4, 2), True),
        (
            OnDay(date(2026, 1, 15), time(6, 30)),
            datetime(2026, 1, 14, 23, 30, tzinfo=UTC),
            datetime(2026, 1, 15, 0, 30, tzinfo=UTC),
            False,
        ),
        (
            Span(date(2026, 1, 15), date(2026, 1, 16), time(7, 30), time(17)),
            datetime(2026, 1, 15, 0, 30, tzinfo=UTC),
            datetime(2026, 1, 16, 10, tzinfo=UTC),
            False,
        ),
        (OnDay(date(2026, 1, 15), None, time(17)), date(2026, 1, 15), date(2026, 1, 16), True),
        (
            Span(date(2026, 1, 15), date(2026, 1, 16), time(7, 30)),
            date(2026, 1, 15),
            date(2026, 1, 17),
            True,
        ),
    ],
)
def test_a_settled_event_stands_on_its_days_or_hours(
    meaning: Meaning, start: date, end: date, *, transparent: bool
) -> None:
    assert shown(an_event("hoi-nghi", meaning, name="Hội nghị")) == (
        start,
        end,
        "Hội nghị",
        "CONFIRMED",
        transparent,
        ("Sự kiện",),
    )


@pytest.mark.parametrize("hours", [(), (time(7), time(17))])
def test_an_event_of_more_than_a_month_is_no_bar_but_stands_on_its_last_day(hours: tuple[time, ...]) -> None:
    event = an_event("thi-dua", Span(date(2026, 3, 2), date(2026, 4, 30), *hours), name="Đợt thi đua cao điểm")

    entry = the_entry(event)

    assert (entry.start, entry.end, entry.summary, entry.status) == (
        date(2026, 4, 30),
        date(2026, 5, 1),
        "[Ngày cuối] Đợt thi đua cao điểm",
        "CONFIRMED",
    )
    assert "02/03/2026 (Thứ Hai) – 30/04/2026 (Thứ Năm); tạm ghi vào ngày cuối." in entry.description


def test_a_list_loses_its_dashes_in_the_summary_of_every_kind() -> None:
    entries = all_entries(
        a_deadline("nop", Before(date(2026, 1, 30)), text="- Nộp báo cáo;\n- Nộp biểu mẫu."),
        an_event("hop", OnDay(date(2026, 2, 3)), name="- Họp tổng kết;\n- Khen thưởng"),
        a_task("viec", Within(Quarter(2026, 1)), text="- Rà soát;\n- Tổng hợp."),
    )

    assert [entry.title for entry in entries] == [
        "Nộp báo cáo; Nộp biểu mẫu",
        "Họp tổng kết; Khen thưởng",
        "Rà soát; Tổng hợp",
    ]


@pytest.mark.parametrize(
    ("meaning", "start", "end", "transparent"),
    [
        (Span(date(2026, 6, 15), date(2026, 6, 21)), date(2026, 6, 15), date(2026, 6, 22), True),
        (
            OnDay(date(2026, 6, 15), time(8), time(10)),
            datetime(2026, 6, 15, 1, tzinfo=UTC),
            datetime(2026, 6, 15, 3, tzinfo=UTC),
            False,
        ),
    ],
)
def test_a_task_of_a_few_days_or_hours_stands_on_all_of_them(
    meaning: Meaning, start: date, end: date, *, transparent: bool
) -> None:
    assert shown(a_task("kiem-tra", meaning, text="Kiểm tra")) == (
        start,
        end,
        "Kiểm tra",
        None,
        transparent,
        ("Nhiệm vụ",),
    )


def test_an_event_without_an_hour_of_its_end_says_so() -> None:
    entry = the_entry(an_event("hoi-nghi", OnDay(date(2026, 1, 15), time(14))))

    assert entry.description.splitlines()[0] == (
        "Thời gian: “14 giờ 00 ngày 15/01/2026”, bắt đầu 14:00 ngày 15/01/2026 (Thứ Năm), giờ Việt Nam; "
        "văn bản chưa nêu giờ kết thúc."
    )


NOVEMBER = (date(2026, 11, 30), date(2026, 12, 1))


@pytest.mark.parametrize("meaning", [Provisional(Month(2026, 11)), Within(Month(2026, 11))])
def test_an_event_whose_wording_is_only_a_period_is_tentative_on_the_last_day(meaning: Meaning) -> None:
    assert shown(an_event("hoi-nghi", meaning, name="Hội nghị tổng kết")) == (
        *NOVEMBER,
        "[Dự kiến tháng 11, chưa ấn định ngày] Hội nghị tổng kết",
        "TENTATIVE",
        True,
        ("Sự kiện", "Tháng 11 năm 2026"),
    )


def test_a_task_that_is_only_foreseen_is_tentative_too() -> None:
    assert shown(a_task("viec", Provisional(Month(2026, 11)), text="Kiểm tra")) == (
        *NOVEMBER,
        "[Dự kiến tháng 11, chưa ấn định ngày] Kiểm tra",
        "TENTATIVE",
        True,
        ("Nhiệm vụ", "Tháng 11 năm 2026"),
    )


@pytest.mark.parametrize(
    ("days", "start", "end", "label"),
    [
        (Days(date(2026, 11, 20), date(2026, 11, 20)), date(2026, 11, 20), date(2026, 11, 21), "20/11/2026"),
        (Days(date(2026, 11, 19), date(2026, 11, 20)), date(2026, 11, 19), date(2026, 11, 21), "19/11 – 20/11/2026"),
    ],
)
def test_foreseen_days_are_shown_as_they_are(days: Days, start: date, end: date, label: str) -> None:
    assert shown(an_event("hoi-nghi", Provisional(days), name="Hội nghị")) == (
        start,
        end,
        f"[Dự kiến {label}, chưa ấn định] Hội nghị",
        "TENTATIVE",
        True,
        ("Sự kiện",),
    )


def test_weeks_of_foreseen_days_are_shown_on_the_last() -> None:
    window = Provisional(Days(date(2026, 10, 20), date(2026, 11, 30)))

    assert shown(an_event("hoi-nghi", window, name="Hội nghị")) == (
        *NOVEMBER,
        "[Dự kiến 20/10 – 30/11/2026, chưa ấn định ngày] Hội nghị",
        "TENTATIVE",
        True,
        ("Sự kiện",),
    )


def test_an_event_that_must_be_held_before_a_day_is_tentative_on_the_last_day() -> None:
    entry = the_entry(an_event("hoi-nghi", Before(date(2026, 12, 15)), name="Hội nghị"))

    assert (entry.start, entry.summary, entry.status, entry.description.splitlines()[0]) == (
        date(2026, 12, 14),
        "[Hạn] Hội nghị",
        "TENTATIVE",
        "Thời gian: “trước ngày 15/12/2026”, ngày cuối cùng: 14/12/2026 (Thứ Hai). Chưa ấn định ngày.",
    )


def test_an_event_keeps_its_uid_once_its_date_is_fixed() -> None:
    foreseen = the_entry(an_event("hoi-nghi", Provisional(Month(2026, 1))))
    fixed = the_entry(an_event("hoi-nghi", OnDay(date(2026, 1, 15))))

    assert (foreseen.uid, foreseen.status, fixed.uid, fixed.status) == (
        "quan-son-2026.hoi-nghi@quanson.vn",
        "TENTATIVE",
        "quan-son-2026.hoi-nghi@quanson.vn",
        "CONFIRMED",
    )


def test_a_moved_event_tells_its_former_date() -> None:
    moved = an_event(
        "hoi-nghi",
        OnDay(date(2026, 1, 20)),
        name="Hội nghị",
        changes=(an_event_change(date(2026, 1, 12), "ngày 15/01/2026", "Mưa lũ"),),
    )

    entry = the_entry(moved)

    assert (entry.start, entry.summary, entry.status, entry.description.splitlines()[:2]) == (
        date(2026, 1, 20),
        "[Dời lịch] Hội nghị",
        "CONFIRMED",
        [
            "Thời gian: “ngày 20/01/2026”, 20/01/2026 (Thứ Ba).",
            "Trước đây: “ngày 15/01/2026”, đổi theo thông báo ngày 12/01/2026. Lý do: Mưa lũ",
        ],
    )


def test_an_event_moved_to_a_month_without_a_day_says_both() -> None:
    moved = an_event(
        "hoi-nghi",
        Provisional(Month(2026, 2)),
        name="Hội nghị",
        changes=(an_event_change(date(2026, 1, 12), "ngày 15/01/2026"),),
    )

    entry = the_entry(moved)

    assert (entry.summary, entry.status) == (
        "[Dời lịch, dự kiến tháng 02, chưa ấn định ngày] Hội nghị",
        "TENTATIVE",
    )


@pytest.mark.parametrize(
    ("former", "label"),
    [
        ("dự kiến trong tháng 01/2026", ""),
        ("thời gian có thông báo sau", ""),
        ("dự kiến trong tháng 12/2025", "[Dời lịch] "),
    ],
)
def test_settling_a_date_within_what_was_foreseen_is_no_move(former: str, label: str) -> None:
    event = an_event(
        "hoi-nghi",
        OnDay(date(2026, 1, 15)),
        name="Hội nghị",
        changes=(an_event_change(date(2026, 1, 10), former),),
    )

    assert the_entry(event).summary == f"{label}Hội nghị"


@pytest.mark.parametrize(
    ("changes", "summary", "lines"),
    [
        (
            (an_event_change(date(2026, 1, 12), place="Nhà văn hóa"),),
            "[Đổi địa điểm] Hội nghị",
            ["Trước đây: tại Nhà văn hóa, đổi theo thông báo ngày 12/01/2026."],
        ),
        (
            (an_event_change(date(2026, 1, 12), "ngày 14/01/2026", "Mưa lũ", place="Nhà văn hóa"),),
            "[Dời lịch, đổi địa điểm] Hội nghị",
            ["Trước đây: “ngày 14/01/2026”, tại Nhà văn hóa, đổi theo thông báo ngày 12/01/2026. Lý do: Mưa lũ"],
        ),
        (
            (
                an_event_change(date(2026, 1, 10), "dự kiến trong tháng 01/2026"),
                an_event_change(date(2026, 1, 12), "ngày 13/01/2026"),
            ),
            "[Dời lịch] Hội nghị",
            [
                "Trước đây: “dự kiến trong tháng 01/2026”, đổi theo thông báo ngày 10/01/2026.",
                "Trước đây: “ngày 13/01/2026”, đổi theo thông báo ngày 12/01/2026.",
            ],
        ),
    ],
)
def test_every_former_time_and_place_is_told(changes: tuple[EventChange, ...], summary: str, lines: list[str]) -> None:
    event = an_event("hoi-nghi", OnDay(date(2026, 1, 15)), name="Hội nghị", changes=changes)

    entry = the_entry(event)

    assert (entry.summary, entry.description.splitlines()[1 : 1 + len(lines)]) == (summary, lines)


@pytest.mark.parametrize(
    ("meaning", "former", "label"),
    [
        (Before(date(2026, 2, 10)), "trước ngày 30/01/2026", "[Hạn mới]"),
        (Before(date(2026, 1, 30), time(17)), "chậm nhất ngày 30/01/2026", "[Hạn mới 17:00]"),
        (Within(Quarter(2026, 2)), "quý I", "[Hạn mới quý II]"),
        (NoLaterThan(date(2026, 1, 29)), "trước ngày 30/01/2026", "[Hạn]"),
    ],
)
@pytest.mark.parametrize("make", [a_deadline, a_task])
def test_a_duty_with_another_limit_has_a_new_one(
    make: Callable[..., Deadline | Task], meaning: Meaning, former: str, label: str
) -> None:
    duty = make("nop", meaning, text="Nộp hồ sơ", changes=(a_timing_change(date(2026, 1, 20), former, "Lùi hạn"),))

    entry = the_entry(duty)

    assert entry.summary == f"{label} Nộp hồ sơ"
    assert entry.description.splitlines()[1] == (
        f"Trước đây: “{former}”, đổi theo thông báo ngày 20/01/2026. Lý do: Lùi hạn"
    )


def test_a_task_that_takes_place_on_a_day_is_moved_like_an_event() -> None:
    task = a_task(
        "kiem-tra",
        OnDay(date(2026, 3, 12)),
        text="Kiểm tra",
        changes=(a_timing_change(date(2026, 3, 1), "ngày 10/03/2026"),),
    )

    assert the_entry(task).summary == "[Dời lịch] Kiểm tra"


def test_an_event_that_took_place_keeps_its_summary_and_tells_so_first() -> None:
    event = an_event(
        "hoi-nghi",
        OnDay(date(2026, 1, 15)),
        name="Hội nghị",
        progress=(a_holding(date(2026, 1, 16), "Khen thưởng 45 tập thể.", "https://quanson.vn/bien-ban.pdf"),),
    )

    entry = the_entry(event)

    assert (entry.summary, entry.status, entry.description.splitlines()[:3]) == (
        "Hội nghị",
        "CONFIRMED",
        [
            "Đã tổ chức, ghi nhận ngày 16/01/2026. Kết quả: Khen thưởng 45 tập thể.",
            "Tài liệu: https://quanson.vn/bien-ban.pdf",
            "Thời gian: “ngày 15/01/2026”, 15/01/2026 (Thứ Năm).",
        ],
    )


@pytest.mark.parametrize(
    ("length", "end", "note"),
    [
        ("", time(15), "bắt đầu 14:00 ngày 15/01/2026 (Thứ Năm), giờ Việt Nam; văn bản chưa nêu giờ kết thúc."),
        (
            "01 buổi",
            time(15),
            (
                "bắt đầu 14:00 ngày 15/01/2026 (Thứ Năm), giờ Việt Nam; "
                "văn bản chưa nêu giờ kết thúc, chỉ ghi thời lượng “01 buổi”."
            ),
        ),
        (
            "khoảng 2 giờ 30 phút",
            time(16, 30),
            (
                "14:00 – 16:30 ngày 15/01/2026 (Thứ Năm), giờ Việt Nam; "
                "giờ kết thúc tính theo thời lượng “khoảng 2 giờ 30 phút”."
            ),
        ),
    ],
)
def test_a_length_that_can_be_read_gives_the_end(length: str, end: time, note: str) -> None:
    entry = the_entry(an_event("hoi-nghi", OnDay(date(2026, 1, 15), time(14)), length=length))

    assert entry.end == datetime.combine(date(2026, 1, 15), end, VIETNAM)
    assert entry.description.splitlines()[0] == f"Thời gian: “14 giờ 00 ngày 15/01/2026”, {note}"


def test_a_length_past_midnight_ends_on_the_next_day() -> None:
    entry = the_entry(an_event("hoi-nghi", OnDay(date(2026, 1, 15), time(22)), length="3 giờ"))

    assert entry.last_day == date(2026, 1, 16)
    assert "22:00 ngày 15/01/2026 (Thứ Năm) – 01:00 ngày 16/01/2026 (Thứ Sáu), giờ Việt Nam" in entry.description


def test_an_entry_of_a_cluster_is_also_its_members() -> None:
    cluster = a_unit("cum-1", name="Cụm thi đua số 1", level="cụm", members=("xã Quan Sơn", "xã Nhân Lý"))
    register = a_register(a_province(units=(cluster,)), a_body(parent=PROVINCE))
    event = an_event("hoi-nghi", carriers=(a_ref(f"{PROVINCE}/cum-1", "Cụm thi đua số 1"),))
    plan = a_plan(issuer=PROVINCE, register=register, events=(event,))

    (entry,) = entries_of(a_portal(plan, register=register), plan, SitePaths(), site_url=SITE, uid_domain="quanson.vn")

    assert entry.units == (PROVINCE, f"{PROVINCE}/cum-1", BODY)


def test_a_cancelled_event_keeps_its_hours_but_takes_up_no_time() -> None:
    cancelled = an_event(
        "hoi-nghi",
        OnDay(date(2026, 1, 15), time(7, 30), time(11)),
        name="Hội nghị",
        changes=(an_event_change(date(2026, 1, 10), "ngày 14/01/2026"),),
        cancellation=a_cancellation(date(2026, 1, 12), "Mưa lũ"),
    )

    entry = the_entry(cancelled)

    assert (entry.start, entry.summary, entry.status, entry.transparent) == (
        datetime(2026, 1, 15, 0, 30, tzinfo=UTC),
        "[HỦY] Hội nghị",
        "CANCELLED",
        True,
    )
    assert entry.description.splitlines()[0] == "ĐÃ HỦY, theo thông báo ngày 12/01/2026. Lý do: Mưa lũ"


@pytest.mark.parametrize(
    "meaning",
    [
        ToBeAnnounced(),
        Standing(),
        Relative("within", 10, working_days=True, of="ngày nhận hồ sơ"),
        Recurring("week"),
        Recurring("school-year"),
        Recurring("unstated"),
    ],
)
def test_what_has_no_date_of_its_own_is_in_no_feed(meaning: Meaning) -> None:
    plan = a_plan(tasks=(a_task("viec", meaning), a_task("bao-cao", Within(Month(2026, 5)))))

    assert [entry.uid for entry in entries_in(plan)] == ["quan-son-2026.bao-cao@quanson.vn"]


@pytest.mark.parametrize(("meaning", "expected"), [(Standing(), False), (Within(Month(2026, 5)), True)])
def test_a_plan_has_entries_when_any_of_its_items_has_a_date(meaning: Meaning, expected: bool) -> None:
    assert has_entries(items_of(a_plan(tasks=(a_task("a", ToBeAnnounced()), a_task("b", meaning))))) is expected


@pytest.mark.parametrize(
    ("unit", "parts", "first"),
    [
        (
            "month",
            [f"2026-{month:02}" for month in range(1, 13)],
            (date(2026, 1, 31), "[Hạn tháng 01] Báo cáo", ("Nhiệm vụ", "Tháng 01 năm 2026")),
        ),
        (
            "quarter",
            ["2026-q1", "2026-q2", "2026-q3", "2026-q4"],
            (date(2026, 3, 31), "[Hạn quý I] Báo cáo", ("Nhiệm vụ", "Quý I năm 2026")),
        ),
        (
            "half",
            ["2026-h1", "2026-h2"],
            (date(2026, 6, 30), "[Hạn 6 tháng đầu năm] Báo cáo", ("Nhiệm vụ", "6 tháng đầu năm 2026")),
        ),
        ("year", ["2026"], (date(2026, 12, 31), "[Hạn năm 2026] Báo cáo", ("Nhiệm vụ", "Năm 2026"))),
    ],
)
def test_a_recurrence_is_written_out_one_entry_a_period(unit: str, parts: list[str], first: object) -> None:
    entries = all_entries(a_task("bao-cao", Recurring(unit), text="Báo cáo"))  # type: ignore[arg-type]  # a table of words

    assert [entry.uid for entry in entries] == [f"quan-son-2026.bao-cao.{part}@quanson.vn" for part in parts]
    assert (entries[0].start, entries[0].summary, entries[0].categories) == first


def test_a_recurrence_leaves_out_the_periods_that_were_over_when_the_plan_was_issued() -> None:
    entries = all_entries(a_task("bao-cao", Recurring("quarter")), date=DocumentDate(day=1, month=4, year=2026))

    assert [entry.start for entry in entries] == [date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 31)]


def test_a_task_that_is_an_event_is_one_entry_with_the_units_of_both() -> None:
    event = an_event("hoi-nghi", carriers=(a_ref(BODY, "UBND xã"),))
    task = a_task(
        "to-chuc",
        event="hoi-nghi",
        leads=(a_ref("xa-quan-son/hd-tdkt", "HĐ TĐKT xã"),),
        carriers=(a_ref(BODY, "UBND xã"),),
        supporters=(a_ref("xa-quan-son/co-quan-don-vi", "Các đơn vị liên quan"),),
        monitors=(a_ref(),),
        condition="nếu có",
    )

    (entry,) = all_entries(event, task)

    assert entry.uid == "quan-son-2026.hoi-nghi@quanson.vn"
    assert entry.units == (
        BODY,
        "xa-quan-son/hd-tdkt",
        "xa-quan-son/co-quan-don-vi",
        "xa-quan-son/phong-vh-xh",
    )
    assert entry.description.splitlines()[2:-3] == [
        "Chủ trì: HĐ TĐKT xã",
        "Thực hiện: UBND xã",
        "Phối hợp: Các đơn vị liên quan",
        "Theo dõi: Phòng Văn hóa - Xã hội",
        "",
        "Điều kiện: nếu có",
    ]


@pytest.mark.parametrize(
    ("given", "condition"),
    [
        (a_deadline(condition="nếu có hồ sơ"), "Điều kiện: nếu có hồ sơ"),
        (
            a_deadline(timing=a_timing(Before(date(2026, 1, 30)), "trước ngày 30/01/2026 (nếu có)", conditional=True)),
            "Điều kiện: nếu có",
        ),
    ],
)
def test_a_condition_is_told(given: Deadline, condition: str) -> None:
    assert the_entry(given).description.splitlines()[5] == condition


def test_a_long_task_is_cut_at_a_word_and_told_in_full() -> None:
    text = (
        "- Tổng hợp, thẩm định hồ sơ trình Hội đồng TĐKT họp xét, đề nghị Chủ tịch UBND xã tặng các danh hiệu.\n"
        "- Trình khen thưởng bậc cao."
    )

    entry = the_entry(a_task("xet", Within(Quarter(2026, 3)), text=text, carriers=()))

    assert entry.summary == (
        "[Hạn quý III] Tổng hợp, thẩm định hồ sơ trình Hội đồng TĐKT họp xét, đề nghị Chủ tịch UBND xã tặng…"
    )
    assert entry.description == (
        "Thời gian: “quý III năm 2026”, 01/07 – 30/09/2026; ngày cuối cùng: 30/09/2026 (Thứ Tư).\n"
        "\n"
        f"{text}\n"
        "\n"
        f"{PLAN_LINE}\n"
        f"{PAGE}#xet"
    )


def test_a_plan_whose_copy_leaves_number_and_day_blank_is_cited_as_it_is() -> None:
    entry = the_entry(
        a_deadline(),
        number=DocumentNumber(number="", symbol="KH-UBND"),
        date=DocumentDate(day=None, month=1, year=2026),
    )

    assert entry.description.splitlines()[-2] == (
        "Kế hoạch số …/KH-UBND tháng 01/2026 của Ủy ban nhân dân xã Quan Sơn: Công tác thi đua, khen thưởng năm 2026"
    )


def test_without_pages_of_plans_an_entry_leads_to_the_first_page() -> None:
    plan = a_plan(deadlines=(a_deadline(),))
    (item,) = items_of(plan)

    (entry,) = entries_of_item(a_portal(plan), item, SitePaths(plans=False), site_url=SITE, uid_domain="quanson.vn")

    assert (entry.url, entry.description.splitlines()[-1]) == (SITE, SITE)


def test_an_entry_begins_and_ends_on_days_of_vietnam() -> None:
    early = the_entry(an_event("hoi-nghi", OnDay(date(2026, 1, 15), time(6, 30), time(23, 59))))
    whole_days = the_entry(an_event("hoi-nghi", Span(date(2026, 1, 15), date(2026, 1, 16))))

    assert (early.first_day, early.last_day) == (date(2026, 1, 15), date(2026, 1, 15))
    assert (whole_days.first_day, whole_days.last_day) == (date(2026, 1, 15), date(2026, 1, 16))
