"""Every way of saying when, of the guide's tables, to be filled with days of the made-up year."""

from __future__ import annotations

import random
from datetime import date, timedelta

from tests.feeds.made_up_register import YEAR

BY = [
    "trước {day}",
    "xong trước {day}",
    "trước {hour} {day}",
    "chậm nhất {day}",
    "chậm nhất vào {day}",
    "chậm nhất {hour} {day}",
    "muộn nhất {day}",
    "đến hết {day}",
    "xong trong {day}",
    "hạn cuối {day}",
    "trước quý {later}",
    "đến hết tháng {month}/{year}",
    "đến hết quý {quarter}",
    "chậm nhất cuối tháng {month}/{year}",
    "trước {day} (nếu có)",
]
IN = [
    "quý {quarter}",
    "trong quý {quarter}/{year}",
    "Quý {quarter} năm {year}",
    "tháng {month}",
    "trong tháng {month}/{year}",
    "đầu tháng {month}",
    "giữa tháng {month}",
    "cuối tháng {month}/{year}",
    "6 tháng đầu năm",
    "06 tháng cuối năm {year}",
    "năm {year}",
    "cả năm",
    "năm học 2026-2027",
    "giai đoạn 2026-2030",
    "quý {quarter} (nếu có)",
]
ON = [
    "{day}",
    "sáng {day}",
    "{hour} {day}",
    "từ {hour} đến {to_hour} {day}",
    "từ {day} đến {to_day}",
]
EXPECTED = [
    "dự kiến trong tháng {month}/{year}",
    "quý {quarter} (dự kiến)",
    "dự kiến {day}",
    "dự kiến từ {day} đến {to_day}",
    "tháng {month}/{year} (thời gian cụ thể sẽ có thông báo sau)",
    "dự kiến 6 tháng đầu năm",
]
EVERY = ["hằng tháng", "hằng quý", "mỗi quý một lần", "định kỳ 6 tháng", "hằng năm"]
NEVER = ["theo kế hoạch", "thời gian có thông báo sau", "định kỳ", "thường xuyên", "đột xuất"]


def wording_of(form: str, chance: random.Random) -> str:
    day = date(YEAR, 1, 2) + timedelta(days=chance.randrange(350))
    hour = chance.randint(8, 17)
    return form.format(
        day=chance.choice([f"ngày {day:%d/%m/%Y}", f"ngày {day.day}/{day.month}", f"ngày {day:%d/%m}"]),
        to_day=f"ngày {day + timedelta(days=chance.randint(1, 9)):%d/%m/%Y}",
        hour=chance.choice([f"{hour:02} giờ 00", f"{hour}h30", f"{hour} giờ"]),
        to_hour=chance.choice([f"{hour + 2:02} giờ 00", f"{hour + 3}h45"]),
        quarter=chance.choice(["I", "II", "III", "IV"]),
        month=chance.choice([f"{day.month:02}", str(day.month)]),
        later=chance.choice(["II", "III", "IV"]),
        year=YEAR,
    )
