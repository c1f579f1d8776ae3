"""A content folder with as many awards as wanted, spread over decisions and ten years: the same each time."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path

YEARS = tuple(range(2017, 2027))
BODY = "xa-a"
SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ")
MIDDLES = ("Văn", "Thị", "Minh", "Ngọc", "Thu", "Quang", "Thanh", "Hữu", "Kim", "Xuân", "Đức")
GIVEN = ("Mẫu", "Dụ", "Thử", "Họa", "Ví", "Thí", "Tạm", "Giả", "Nháp", "Trống", "Bày", "Đặt", "Dựng")
WORKPLACES = tuple(f"Trường số {number}" for number in range(1, 21))
POSTS = ("Giáo viên", "Nhân viên", "Tổ trưởng", "Phó hiệu trưởng")
DEEDS = ("Hoàn thành xuất sắc nhiệm vụ", "Có sáng kiến được áp dụng", "Vận động bà con hiến đất làm đường")

REGISTER = f"""ma: {BODY}
ten: Ủy ban nhân dân xã A
ten_ngan: UBND xã A
cap: xã
the_thuc: {{co_quan: [ỦY BAN NHÂN DÂN, XÃ A]}}
don_vi:
  - {{ma: van-phong, ten: Văn phòng HĐND và UBND xã A, ten_ngan: Văn phòng, cap: văn phòng}}
"""
TITLES = """ten: Danh hiệu
nguon:
  - {ma: luat, loai: Luật, so: 06/2022/QH15, ngay: 15/06/2022, co_quan: Quốc hội}
danh_hieu:
  - ma: lao-dong-tien-tien
    ten: Lao động tiên tiến
    nhom: danh hiệu thi đua
    doi_tuong: [cá nhân]
    nguon: luat
    tham_quyen: [{cap: xã, ai: Chủ tịch Ủy ban nhân dân xã}]
  - ma: giay-khen
    ten: Giấy khen
    nhom: giấy khen
    doi_tuong: [cá nhân, tập thể, hộ gia đình]
    nguon: luat
    tham_quyen: [{cap: xã, ai: Chủ tịch Ủy ban nhân dân xã}]
"""


def names(count: int) -> list[str]:
    """Each another: after all that three lists make, a number tells them apart."""
    made = (f"{surname} {middle} {given}" for given in GIVEN for middle in MIDDLES for surname in SURNAMES)
    found = list(islice(made, count))
    return [f"{found[place % len(found)]} {place // len(found) + 1}" if place >= len(found) else found[place]
            for place in range(count)]  # fmt: skip


def write_awards(folder: Path, awards: int, *, decisions: int) -> Path:
    """`folder` becomes content/. Decisions are of equal size, one year after the other."""
    for path, text in {f"don-vi/{BODY}.yml": REGISTER, "danh-muc/luat.yml": TITLES, "index.md": "# A\n"}.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    people = iter(names(awards))
    size, rest = divmod(awards, decisions)
    for number, year in zip(range(1, decisions + 1), cycle(reversed(YEARS)), strict=False):
        rows = "".join(map(_award, islice(people, size + (number <= rest))))
        file = folder / "khen-thuong" / str(year) / f"{number}-qd-ubnd.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_decision(number, year) + rows, encoding="utf-8")
    return folder


def _decision(number: int, year: int) -> str:
    return (
        f"so: {number}/QĐ-UBND\nngay: 15/06/{year}\nco_quan: {BODY}\ntrich_yeu: Về việc khen thưởng đợt {number}\n"
        f"nam: {year}\ncong_bo: {{can_cu: Quyết định niêm yết công khai}}\nkhen:\n"
    )


def _award(name: str) -> str:
    """What an award is made of follows from its name, so that one more award changes no other."""
    chance = sum(map(ord, name))
    title = ("lao-dong-tien-tien", "giay-khen")[chance % 2]
    return (
        f"  - doi_tuong: cá nhân\n    ten: {name}\n    chuc_vu: {POSTS[chance % 4]}\n"
        f"    don_vi: {WORKPLACES[chance % 20]}\n    danh_hieu: {title}\n    thanh_tich: {DEEDS[chance % 3]}\n"
    )
