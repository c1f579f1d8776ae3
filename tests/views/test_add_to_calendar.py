"""One thing of a plan into a calendar: its file, Google's form, and what has neither."""

from __future__ import annotations

from datetime import date, time
from urllib.parse import parse_qsl, urlsplit

from tests.builders import a_cancellation, a_deadline, a_plan, a_portal, a_task, a_timing, an_event
from thidua.model.period import Month
from thidua.model.plan import Plan
from thidua.model.timing import OnDay, Provisional, Recurring, Standing
from thidua.publish.paths import SitePaths
from thidua.views.add_to_calendar import AddToCalendar, add_to_calendar

SITE = "https://quanson.vn/"
FOLDER = "lich/muc/quan-son-2026."


def added(plan: Plan) -> dict[str, AddToCalendar]:
    return dict(add_to_calendar(a_portal(plan), plan, SitePaths(), SITE))


def google_form(plan: Plan, entry_id: str) -> dict[str, str]:
    address = urlsplit(added(plan)[entry_id].google)
    assert address[:3] == ("https", "calendar.google.com", "/calendar/render")
    return dict(parse_qsl(address.query, strict_parsing=True))


def test_a_task_has_its_file_alone_called_by_its_first_words() -> None:
    text = "Phát động phong trào thi đua phấn đấu hoàn thành thắng lợi nhiệm vụ phát triển kinh tế năm 2026."
    plan = a_plan(tasks=(a_task("phat-dong", text=text),))

    words = "Phát động phong trào thi đua phấn đấu hoàn thành thắng lợi…"
    assert added(plan) == {"phat-dong": AddToCalendar(f"{FOLDER}phat-dong.ics", "", words)}


def test_a_deadline_fills_googles_form_with_its_whole_last_day() -> None:
    plan = a_plan(deadlines=(a_deadline(),))

    assert google_form(plan, "gui-ke-hoach") == {
        "action": "TEMPLATE",
        "text": "[Hạn] Gửi kế hoạch công tác TĐKT năm 2026 về UBND xã",
        "dates": "20260129/20260130",
        "details": "Thời gian: “trước ngày 30/01/2026”\n"
        "Kế hoạch số 07/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân xã Quan Sơn\n"
        "https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2026/#gui-ke-hoach",
    }


def test_an_event_with_hours_is_in_utc_and_shown_in_vietnams_zone() -> None:
    hours = OnDay(date(2026, 1, 15), time(8), time(11, 30))
    form = google_form(a_plan(events=(an_event(meaning=hours),)), "hoi-nghi-tong-ket")

    assert {name: form[name] for name in ("dates", "ctz", "location")} == {
        "dates": "20260115T010000Z/20260115T043000Z",
        "ctz": "Asia/Ho_Chi_Minh",
        "location": "Hội trường Đảng ủy xã",
    }


def test_an_event_without_a_settled_day_says_so_in_googles_form() -> None:
    plan = a_plan(events=(an_event(meaning=Provisional(Month(2026, 2)), place=""),))
    form = google_form(plan, "hoi-nghi-tong-ket")

    assert (form["text"].partition("]")[0], form["dates"], "location" in form) == (
        "[Dự kiến tháng 02, chưa ấn định ngày",
        "20260228/20260301",
        False,
    )


def test_a_task_that_is_an_event_leads_to_the_events_file() -> None:
    plan = a_plan(events=(an_event(),), tasks=(a_task("to-chuc", event="hoi-nghi-tong-ket"),))

    paths = {name: found.path for name, found in added(plan).items()}
    assert paths == dict.fromkeys(("hoi-nghi-tong-ket", "to-chuc"), f"{FOLDER}hoi-nghi-tong-ket.ics")


def test_what_comes_back_has_one_file_of_all_its_entries_and_no_form() -> None:
    plan = a_plan(tasks=(a_task("quy", Recurring("quarter")),))

    assert added(plan)["quy"] == AddToCalendar(f"{FOLDER}quy.ics", "", "Thực hiện ký kết giao ước thi đua năm 2026")


def test_what_has_no_date_or_is_called_off_is_left_out() -> None:
    plan = a_plan(
        tasks=(a_task("thuong-xuyen", Standing()),),
        events=(an_event("huy", cancellation=a_cancellation(date(2026, 1, 12))),),
    )

    assert added(plan) == {}


def test_a_site_without_calendars_adds_nothing() -> None:
    plan = a_plan(deadlines=(a_deadline(),))

    assert add_to_calendar(a_portal(plan), plan, SitePaths(calendars_on=False), SITE) == {}


def test_signs_of_an_address_in_a_text_stay_in_the_text() -> None:
    deadline = a_deadline(timing=a_timing(OnDay(date(2026, 1, 29)), "ngày 29/01/2026"), text="Gửi A & B = C #1 + 50%?")

    assert google_form(a_plan(deadlines=(deadline,)), "gui-ke-hoach")["text"] == "[Hạn] Gửi A & B = C #1 + 50%?"
