"""Made-up plans with every wording of time and with text that is hard to carry: the same ones each time."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from tests.feeds.expected_times import slots, window

YEAR = 2027
"""A year that lies whole inside the window of the site's feeds on the day that test sites are built for."""
ISSUED = "05/08/2026"
ANNOUNCED = ("10/08/2026", "20/08/2026", "01/09/2026")
BODY = {
    "ma": "xa-mau",
    "ten": "Ủy ban nhân dân xã Mẫu",
    "ten_ngan": "UBND xã Mẫu",
    "ten_khac": ["UBND xã"],
    "cap": "xã",
    "dia_ban": "xã Mẫu, tỉnh Mẫu",
    "the_thuc": {"co_quan": ["ỦY BAN NHÂN DÂN", "XÃ MẪU"]},
    "don_vi": [
        {"ma": "phong-vh-xh", "ten": "Phòng Văn hóa - Xã hội", "cap": "phòng"},
        {"ma": "truong-hoc", "ten": "Các trường học, cơ sở giáo dục", "cap": "nhóm"},
        {"ma": "hd-tdkt", "ten": "Hội đồng Thi đua - Khen thưởng", "ten_ngan": "HĐ TĐKT", "cap": "hội đồng"},
        {
            "ma": "cum-1",
            "ten": "Cụm thi đua số 1",
            "cap": "cụm",
            "thanh_vien": ["truong-hoc", "xã Bạn", "doanh nghiệp ngoài sổ"],
        },
    ],
}
NEIGHBOUR = {
    "ma": "xa-ban",
    "ten": "Ủy ban nhân dân xã Bạn",
    "cap": "xã",
    "dia_ban": "xã Bạn, tỉnh Mẫu",
    "the_thuc": {"co_quan": ["ỦY BAN NHÂN DÂN", "XÃ BẠN"]},
}
DAYS_OFF = {
    "nam": YEAR,
    "nguon": [
        {
            "ma": "thong-bao",
            "loai": "Thông báo",
            "so": "1/TB-BNV",
            "ngay": "01/08/2026",
            "co_quan": "Bộ Nội vụ",
            "trich_yeu": "Nghỉ lễ, tết; hoán đổi ngày làm việc",
        }
    ],
    "ngay_nghi": [
        {"tu": "04/02/2027", "den": "10/02/2027", "ten": "Tết Nguyên đán", "nguon": "thong-bao"},
        {"ngay": "30/04/2027", "ten": "Ngày Chiến thắng", "nguon": "thong-bao"},
        {"ngay": "03/05/2027", "ten": "Nghỉ hoán đổi", "nguon": "thong-bao"},
        {"ngay": "24/11/2027", "ten": "Ngày chưa chốt", "du_kien": "Chưa có thông báo"},
    ],
    "lam_bu": [{"ngay": "08/05/2027", "thay_cho": "03/05/2027"}],
}
UNITS = ["UBND xã", "Phòng Văn hoá – Xã hội", "Các trường học, cơ sở giáo dục", "HĐ TĐKT", "Cụm thi đua số 1"]
TEXTS = [
    "Báo cáo, biểu mẫu; phụ lục kèm theo",
    "Hội thi “Người tốt, việc tốt”; vòng 2",
    'Cuộc thi "Doanh nghiệp vì người lao động", đợt 1',
    "Lễ phát động 🇻🇳🎉 thi đua, khen thưởng",
    "Tặng quà 👩‍👩‍👧‍👦, 👍🏽; trẻ em",
    "Nghiệm thu, đánh giá: đề tài #12 & 50% kinh phí (nếu có)",
    "Phối hợp\tvới Công an xã,\tBan Chỉ huy quân sự  ",
    "  Tổng hợp   hồ sơ; trình Hội đồng.",
    unicodedata.normalize("NFD", "Đẩy mạnh tuyên truyền, phổ biến chính sách; gương điển hình tiên tiến"),
    "Chuyểnđổisốtoàndiệnvàđổimớisángtạotrongcôngtácthiđuakhenthưởngcấpxãphườngđặckhu, giai đoạn một",
    "Sơ kết;tổng kết,chấm điểm ; bình xét , suy tôn",
    "Xét tặng Kỷ niệm chương 'Vì sự nghiệp' – lần thứ nhất…",
    "Đôn đốc các cơ quan, đơn vị, trường học, thôn, khu dân cư đăng ký danh hiệu thi đua; ký giao ước",
]
LISTS = ["- Rà soát quy chế;\n- Sửa đổi, bổ sung tiêu chí chấm điểm.\n- Trình ký;", "Rà soát quy chế.\nTrình ký;"]
PLAIN = {"noi_dung": "Nộp hồ sơ, biểu mẫu"}
PLACES = [
    "Hội trường Đảng ủy; tầng 2, trụ sở xã",
    unicodedata.normalize("NFD", "Nhà văn hóa thôn Nà Phước, xã Mẫu"),
    "Sân vận động 🏟️ trung tâm,  xã Mẫu ",
    "Phòng họp\tsố 1",
    "",
]


def write_made_up_content(folder: Path, *, missing: Callable[[], int], seed: int = 4) -> None:
    """Plans with items of every kind, the last of them replaced within its year; then one of plain deadlines, as many
    as the caller says are still missing.
    """
    chance = random.Random(seed)  # noqa: S311 — the same plans each time
    (folder / "don-vi").mkdir(parents=True)
    for body in (BODY, NEIGHBOUR):
        (folder / "don-vi" / f"{body['ma']}.yml").write_text(_yaml(body), encoding="utf-8")
    (folder / "ngay-nghi").mkdir()
    (folder / "ngay-nghi" / f"{YEAR}.yml").write_text(_yaml(DAYS_OFF), encoding="utf-8")
    (folder / "index.md").write_text("# Trang chủ\n\nTrang để thử.\n", encoding="utf-8")
    for number in range(1, 5):
        items = [[make(index, chance) for index in range(50)] for make in (_task, _deadline, _event)]
        _write_plan(folder, number, dict(zip(("nhiem_vu", "thoi_han", "su_kien"), items, strict=True)))
    deadline = {"ma": "nop", **PLAIN, "han": f"trước ngày 30/11/{YEAR}"}
    _write_plan(folder, 6, {"thay_the": ["kh-mau-4"], "ngay": f"15/03/{YEAR}", "thoi_han": [deadline]})
    rest = [{"ma": f"thoi-han-{index}", **PLAIN, "han": _wording("trước {day}", chance)} for index in range(missing())]
    _write_plan(folder, 5, {"thoi_han": rest})


def _write_plan(folder: Path, number: int, items: dict[str, Any]) -> None:
    head = {
        "ma": f"kh-mau-{number}",
        "so": f"{number:02}/KH-UBND",
        "dia_danh": "Mẫu",
        "ngay": ISSUED,
        "co_quan": "xa-mau",
        "trich_yeu": f"Thi đua; đợt {number}",
        "nam": YEAR,
        "theo_doi": ["HĐ TĐKT"] if number % 2 else [],
        "ky": {"ho_ten": "Nguyễn Văn A"},
    }
    path = folder / "ke-hoach" / "xa-mau" / str(YEAR) / f"{number:02}-kh-ubnd.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    body = "Ủy ban nhân dân xã ban hành kế hoạch.\n" + ("\n[nhiem_vu]\n" if "nhiem_vu" in items else "")
    path.write_text(f"---\n{_yaml(head | items)}---\n{body}", encoding="utf-8")


def _yaml(data: object) -> str:
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1000)


def _text(chance: random.Random) -> str:
    """A number of letters in front moves every later one to another side of the fold at 75 octets."""
    front = chance.choice(["", "X" * chance.randint(1, 12), "ệ" * chance.randint(1, 9)])
    return f"{front} {chance.choice(TEXTS)}" if front else chance.choice(TEXTS)


def _task(index: int, chance: random.Random) -> dict[str, Any]:
    wordings = [*BY, *IN, *ON, *EXPECTED, *EVERY, *NEVER, "từ tháng 3 đến tháng 5/{year}"]
    task = {
        "ma": f"nhiem-vu-{index}",
        "tt": str(index + 1),
        "thoi_gian": _wording(chance.choice(wordings), chance),
        "noi_dung": chance.choice([_text(chance), _text(chance), *LISTS]),
        "thuc_hien": chance.sample(UNITS, k=chance.randint(0, 2)),
    }
    return task | _change("thoi_gian", [*BY, *IN], chance) if chance.random() < 0.15 else task


def _deadline(index: int, chance: random.Random) -> dict[str, Any]:
    deadline = {
        "ma": f"thoi-han-{index}",
        "noi_dung": _text(chance),
        "han": _wording(chance.choice([*BY, *IN]), chance),
        "thuc_hien": chance.sample(UNITS, k=1),
    }
    return deadline | _change("han", [*BY, *IN], chance) if chance.random() < 0.15 else deadline


def _event(index: int, chance: random.Random) -> dict[str, Any]:
    settled = [*ON, *EXPECTED]
    event: dict[str, Any] = {
        "ma": f"su-kien-{index}",
        "ten": _text(chance),
        "thoi_gian": _wording(chance.choice([*ON, *ON, *IN, *EXPECTED, *EVERY, *NEVER, "trước {day}"]), chance),
        "dia_diem": chance.choice(PLACES),
        "thoi_luong": chance.choice(["2 giờ", "90 phút", "01 buổi", ""]),
        "thuc_hien": chance.sample(UNITS, k=chance.randint(0, 2)),
    }
    life = chance.random()
    if life < 0.4:
        event |= _change("thoi_gian", settled, chance)
    elif life < 0.45:
        event["thay_doi"] = [{"ngay": ANNOUNCED[0], "dia_diem_truoc": "Sân trường; thôn Nà Phước", "ly_do": "Mưa, lũ"}]
    elif life < 0.5:
        event |= {"thoi_gian": _wording(chance.choice(settled), chance), "huy": {"ngay": ANNOUNCED[2], "ly_do": "Bão"}}
    return {name: value for name, value in event.items() if value != ""}


def _change(field: str, wordings: Sequence[str], chance: random.Random) -> dict[str, Any]:
    """Moved, or put off until further notice."""
    moved = _moved(field, wordings, chance)
    return moved | {field: "thời gian có thông báo sau"} if chance.random() < 0.3 else moved


def _moved(field: str, wordings: Sequence[str], chance: random.Random) -> dict[str, Any]:
    """Once or twice, each time to other days."""
    told: list[str] = []
    while len(told) < 2 + chance.randint(0, 1):
        wording = _wording(chance.choice(wordings), chance)
        if not told or _days(wording) != _days(told[-1]):
            told.append(wording)
    changes = [
        {"ngay": day, "truoc": wording, "ly_do": "Trùng lịch; chờ hướng dẫn"}
        for day, wording in zip(ANNOUNCED, told[:-1], strict=False)
    ]
    return {field: told[-1], "thay_doi": changes}


def _days(wording: str) -> object:
    return window(wording, YEAR) or slots(wording, YEAR, event=True)[0].start


def _wording(form: str, chance: random.Random) -> str:
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
