"""Content of any size: N plans of 20 tasks over N/5 communes and five years, the same for the same seed."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

TASKS = 20
YEARS = (2022, 2023, 2024, 2025, 2026)
UNITS = (
    ("hd-tdkt", "Hội đồng Thi đua - Khen thưởng", "HĐ TĐKT xã", "hội đồng"),
    ("phong-vh-xh", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội", "phòng"),
    ("van-phong", "Văn phòng HĐND và UBND", "Văn phòng HĐND và UBND xã", "văn phòng"),
    ("cac-don-vi", "Các cơ quan, đơn vị", "Các cơ quan, đơn vị", "nhóm"),
)
WORDS = (
    "tổng hợp thẩm định hồ sơ báo cáo sơ kết công tác thi đua khen thưởng phát động phong trào hướng dẫn đôn đốc "
    "kiểm tra ban hành kế hoạch tham dự hội nghị cụm tuyên truyền gương điển hình tiên tiến"
).split()


def write_content(folder: Path, plans: int, seed: int = 1, tasks: int = TASKS) -> None:
    """Write `plans` plans of so many tasks each, with their register, below `folder`."""
    chance = random.Random(seed)
    for number in range((plans + len(YEARS) - 1) // len(YEARS)):
        body = f"xa-{number:04}"
        (folder / "don-vi").mkdir(parents=True, exist_ok=True)
        (folder / "don-vi" / f"{body}.yml").write_text(_register(body, number), encoding="utf-8")
        for year in YEARS[: min(len(YEARS), plans - number * len(YEARS))]:
            path = folder / "ke-hoach" / body / str(year) / "01-kh-ubnd.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_plan(body, number, year, chance, tasks), encoding="utf-8")


def write_stock_docs(folder: Path, plans: int, seed: int = 1) -> None:
    """The same plans as plain Markdown pages: what a site without thidua would hold."""
    write_content(folder / "du-lieu", plans, seed)
    for path in sorted((folder / "du-lieu" / "ke-hoach").rglob("*.md")):
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        texts = [line.split(": ", 1)[1] for line in front.splitlines() if line.startswith("    noi_dung:")][:TASKS]
        rows = "\n".join(f"| {number} | {text} | UBND xã; HĐ TĐKT xã |" for number, text in enumerate(texts, start=1))
        table = f"| TT | Nội dung | Cơ quan thực hiện |\n| --- | --- | --- |\n{rows}\n"
        target = folder / "docs" / path.relative_to(folder / "du-lieu" / "ke-hoach")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"# Kế hoạch công tác\n\n{body.replace('[nhiem_vu]', table)}", encoding="utf-8")
    (folder / "docs" / "index.md").write_text("# Trang chủ\n", encoding="utf-8")


def _register(body: str, number: int) -> str:
    units = "".join(
        f"  - {{ma: {unit}, ten: '{name} xã {number}', ten_ngan: '{short}', cap: {level}}}\n"
        for unit, name, short, level in UNITS
    )
    return (
        f"ma: {body}\nten: Ủy ban nhân dân xã số {number}\nten_ngan: UBND xã\ncap: xã\ndia_ban: xã số {number}\n"
        f"the_thuc: {{co_quan: [ỦY BAN NHÂN DÂN, XÃ SỐ {number}]}}\ndon_vi:\n{units}"
    )


def _plan(body: str, number: int, year: int, chance: random.Random, count: int) -> str:
    quarters = ("I", "II", "III", "IV")
    tasks = "".join(
        f"  - ma: viec-{place}\n    tt: {place}\n    thoi_gian: quý {quarters[(place - 1) * 4 // count]}\n"
        f"    noi_dung: {_sentence(chance, 24)}\n    thuc_hien: [UBND xã, {chance.choice(UNITS)[2]!r}]\n"
        for place in range(1, count + 1)
    )
    paragraphs = "\n\n".join(_sentence(chance, 90) for _ in range(8))
    return (
        f"---\nma: kh-{body}-{year}\nso: 01/KH-UBND\nngay: 09/01/{year}\ndia_danh: Xã số {number}\nco_quan: {body}\n"
        f"trich_yeu: Công tác thi đua, khen thưởng năm {year}\nnam: {year}\ncan_cu:\n"
        f"  - Căn cứ Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành;\nnhiem_vu:\n{tasks}"
        f"thoi_han:\n  - ma: gui-ke-hoach\n    noi_dung: {_sentence(chance, 16)}\n    han: trước ngày 30/01/{year}\n"
        f"    thuc_hien: ['Các cơ quan, đơn vị']\nnoi_nhan: [UBND tỉnh;, 'Lưu: VT.']\n"
        f"ky: {{tham_quyen: [TM. ỦY BAN NHÂN DÂN], chuc_vu: CHỦ TỊCH, ho_ten: Nguyễn Văn {number}}}\n---\n"
        f"## I. MỤC ĐÍCH, YÊU CẦU\n\n{paragraphs}\n\n## II. NỘI DUNG\n\n[nhiem_vu]\n\n"
        f"## III. TỔ CHỨC THỰC HIỆN\n\n1. Gửi kế hoạch trước ngày **30/01/{year}**./.\n"
    )


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(WORDS, k=words)).capitalize() + "."


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("plans", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    write_content(options.folder, options.plans, options.seed)
