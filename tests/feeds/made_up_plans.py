"""Made-up plans with every wording of time and with text that is hard to carry: the same ones each time."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import yaml

from tests.feeds.expected_times import slots, window
from tests.feeds.made_up_register import YEAR, write_register
from tests.feeds.made_up_wordings import BY, EVERY, EXPECTED, IN, NEVER, ON, wording_of

ISSUED = "05/08/2026"
ANNOUNCED = ("10/08/2026", "20/08/2026", "01/09/2026")
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
    write_register(folder)
    for number in range(1, 5):
        items = [[make(index, chance) for index in range(50)] for make in (_task, _deadline, _event)]
        _write_plan(folder, number, dict(zip(("nhiem_vu", "thoi_han", "su_kien"), items, strict=True)))
    deadline = {"ma": "nop", **PLAIN, "han": f"trước ngày 30/11/{YEAR}"}
    _write_plan(folder, 6, {"thay_the": ["kh-mau-4"], "ngay": f"15/03/{YEAR}", "thoi_han": [deadline]})
    rest = [
        {"ma": f"thoi-han-{index}", **PLAIN, "han": wording_of("trước {day}", chance)} for index in range(missing())
    ]
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
        "thoi_gian": wording_of(chance.choice(wordings), chance),
        "noi_dung": chance.choice([_text(chance), _text(chance), *LISTS]),
        "thuc_hien": chance.sample(UNITS, k=chance.randint(0, 2)),
    }
    return task | _change("thoi_gian", [*BY, *IN], chance) if chance.random() < 0.15 else task


def _deadline(index: int, chance: random.Random) -> dict[str, Any]:
    deadline = {
        "ma": f"thoi-han-{index}",
        "noi_dung": _text(chance),
        "han": wording_of(chance.choice([*BY, *IN]), chance),
        "thuc_hien": chance.sample(UNITS, k=1),
    }
    return deadline | _change("han", [*BY, *IN], chance) if chance.random() < 0.15 else deadline


def _event(index: int, chance: random.Random) -> dict[str, Any]:
    settled = [*ON, *EXPECTED]
    event: dict[str, Any] = {
        "ma": f"su-kien-{index}",
        "ten": _text(chance),
        "thoi_gian": wording_of(chance.choice([*ON, *ON, *IN, *EXPECTED, *EVERY, *NEVER, "trước {day}"]), chance),
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
        event |= {
            "thoi_gian": wording_of(chance.choice(settled), chance),
            "huy": {"ngay": ANNOUNCED[2], "ly_do": "Bão"},
        }
    return {name: value for name, value in event.items() if value != ""}


def _change(field: str, wordings: Sequence[str], chance: random.Random) -> dict[str, Any]:
    """Moved, or put off until further notice."""
    moved = _moved(field, wordings, chance)
    return moved | {field: "thời gian có thông báo sau"} if chance.random() < 0.3 else moved


def _moved(field: str, wordings: Sequence[str], chance: random.Random) -> dict[str, Any]:
    """Once or twice, each time to other days."""
    told: list[str] = []
    while len(told) < 2 + chance.randint(0, 1):
        wording = wording_of(chance.choice(wordings), chance)
        if not told or _days(wording) != _days(told[-1]):
            told.append(wording)
    changes = [
        {"ngay": day, "truoc": wording, "ly_do": "Trùng lịch; chờ hướng dẫn"}
        for day, wording in zip(ANNOUNCED, told[:-1], strict=False)
    ]
    return {field: told[-1], "thay_doi": changes}


def _days(wording: str) -> object:
    return window(wording, YEAR) or slots(wording, YEAR, event=True)[0].start
