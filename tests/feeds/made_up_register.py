"""A made-up province with two communes and a cluster of both, and a year's days off."""

from __future__ import annotations

from pathlib import Path

import yaml

YEAR = 2027
"""Lies whole inside the window of the feeds on the day that test sites are built for."""
BODY = {
    "ma": "xa-mau",
    "ten": "Ủy ban nhân dân xã Mẫu",
    "ten_ngan": "UBND xã Mẫu",
    "ten_khac": ["UBND xã"],
    "cap": "xã",
    "dia_ban": "xã Mẫu, tỉnh Mẫu",
    "thuoc": "tinh-mau",
    "the_thuc": {"co_quan": ["ỦY BAN NHÂN DÂN", "XÃ MẪU"]},
    "don_vi": [
        {"ma": "phong-vh-xh", "ten": "Phòng Văn hóa - Xã hội", "cap": "phòng"},
        {"ma": "truong-hoc", "ten": "Các trường học, cơ sở giáo dục", "cap": "nhóm"},
        {"ma": "hd-tdkt", "ten": "Hội đồng Thi đua - Khen thưởng", "ten_ngan": "HĐ TĐKT", "cap": "hội đồng"},
    ],
}
PROVINCE = {
    "ma": "tinh-mau",
    "ten": "Ủy ban nhân dân tỉnh Mẫu",
    "ten_ngan": "UBND tỉnh",
    "cap": "tỉnh",
    "dia_ban": "tỉnh Mẫu",
    "the_thuc": {"co_quan": ["ỦY BAN NHÂN DÂN", "TỈNH MẪU"]},
    "don_vi": [
        {
            "ma": "cum-1",
            "ten": "Cụm thi đua số 1",
            "cap": "cụm",
            "thanh_vien": ["xã Mẫu", "xa-ban", "Công ty Lửa Việt"],
        },
    ],
}
NEIGHBOUR = {
    "ma": "xa-ban",
    "ten": "Ủy ban nhân dân xã Bạn",
    "cap": "xã",
    "dia_ban": "xã Bạn, tỉnh Mẫu",
    "thuoc": "tinh-mau",
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


def write_register(content: Path) -> None:
    """With the page that every site needs."""
    (content / "don-vi").mkdir(parents=True)
    for body in (PROVINCE, BODY, NEIGHBOUR):
        (content / "don-vi" / f"{body['ma']}.yml").write_text(_yaml(body), encoding="utf-8")
    (content / "ngay-nghi").mkdir()
    (content / "ngay-nghi" / f"{YEAR}.yml").write_text(_yaml(DAYS_OFF), encoding="utf-8")
    (content / "index.md").write_text("# Trang chủ\n\nTrang để thử.\n", encoding="utf-8")


def _yaml(data: object) -> str:
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
