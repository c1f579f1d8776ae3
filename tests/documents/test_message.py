"""A reminder as text: whole, as it is pasted."""

from __future__ import annotations

from thidua.documents.message import reminder_message
from thidua.views.unit_reminder import RemindedGroup, RemindedThing, UnitReminder

PLAN = "Kế hoạch số 07/KH-UBND ngày 09/01/2026 của UBND xã"


def a_thing(text: str, url: str = "", note: str = "") -> RemindedThing:
    return RemindedThing(text, "Thời gian: quý I", "Vai trò: Thực hiện", PLAN, "nhiệm vụ 3", url, note)


def test_things_are_numbered_through_and_each_has_its_page_on_a_line_of_its_own() -> None:
    groups = (
        RemindedGroup("VIỆC QUÁ HẠN (1 việc)", 1, (a_thing("Ký giao ước", "https://x.vn/#ky"),)),
        RemindedGroup("VIỆC ĐẾN HẠN (2 việc)", 2, (a_thing("Gửi"), a_thing("Nộp", note="Ngày nghỉ."))),
        RemindedGroup("VIỆC THEO DÕI (4 việc)", 4, (), "Gồm 4 việc; xem https://x.vn/"),
    )

    assert reminder_message(UnitReminder("", "Phòng Văn hóa", "Có 3 việc:", groups, "Trân trọng cảm ơn!")) == (
        "Kính gửi: Phòng Văn hóa,\n\n"
        "Có 3 việc:\n\n"
        "VIỆC QUÁ HẠN (1 việc)\n"
        "1. Ký giao ước\n"
        "   Thời gian: quý I. Vai trò: Thực hiện.\n"
        f"   {PLAN}, nhiệm vụ 3.\n"
        "   https://x.vn/#ky\n\n"
        "VIỆC ĐẾN HẠN (2 việc)\n"
        "2. Gửi\n"
        "   Thời gian: quý I. Vai trò: Thực hiện.\n"
        f"   {PLAN}, nhiệm vụ 3.\n"
        "3. Nộp\n"
        "   Thời gian: quý I. Vai trò: Thực hiện.\n"
        "   Ngày nghỉ.\n"
        f"   {PLAN}, nhiệm vụ 3.\n\n"
        "VIỆC THEO DÕI (4 việc)\n"
        "Gồm 4 việc; xem https://x.vn/\n\n"
        "Trân trọng cảm ơn!\n"
    )


def test_without_things_the_message_asks_for_nothing() -> None:
    reminder = UnitReminder("DỮ LIỆU MINH HỌA", "Phòng Văn hóa", "Không có việc nào.", (), "Đề nghị thực hiện.")

    assert reminder_message(reminder) == "DỮ LIỆU MINH HỌA\n\nKính gửi: Phòng Văn hóa,\n\nKhông có việc nào.\n"
