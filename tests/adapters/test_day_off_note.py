"""A deadline and a conference on days off, in a whole build: each page that names the day says so."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest

from tests.sites import build_folder

pytestmark = pytest.mark.slow

# Sites are built for 18/09/2026: both days lie ahead.
FILES = {
    "index.md": "# Trang chủ\n\nXin chào.\n",
    "don-vi/xa-a.yml": """\
ma: xa-a
ten: Ủy ban nhân dân xã A
ten_ngan: UBND xã
cap: xã
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ A]}
""",
    "ngay-nghi/2026.yml": """\
nam: 2026
nguon:
  - {ma: tb, loai: Thông báo, so: 1/TB-BNV, ngay: 16/10/2025, co_quan: Bộ Nội vụ}
ngay_nghi:
  - {ngay: 05/10/2026, ten: Nghỉ hoán đổi, nguon: tb}
lam_bu:
  - {ngay: 03/10/2026, thay_cho: 05/10/2026}
""",
    "ke-hoach/xa-a/2026/07-kh-ubnd.md": """\
---
ma: kh-a-2026
so: 07/KH-UBND
ngay: 09/01/2026
dia_danh: A
co_quan: xa-a
trich_yeu: Công tác thi đua năm 2026
nam: 2026
thoi_han:
  - {ma: gui-bao-cao, noi_dung: Gửi báo cáo, han: chậm nhất ngày 05/10/2026, thuc_hien: [UBND xã]}
su_kien:
  - {ma: hoi-nghi, ten: Hội nghị, thoi_gian: ngày 11/10/2026, thuc_hien: [UBND xã]}
---
Gửi báo cáo chậm nhất ngày 05/10/2026.
""",
}
DEADLINE = "Ngày này là ngày nghỉ (Nghỉ hoán đổi); ngày làm việc liền trước: 03/10/2026 (thứ Bảy, làm bù)."
EVENT = "Ngày này là ngày nghỉ (Chủ nhật); ngày làm việc liền trước: 09/10/2026 (thứ Sáu)."


def test_every_page_and_feed_that_names_the_day_says_that_it_is_off(tmp_path: Path) -> None:
    for path, text in FILES.items():
        file = tmp_path / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    # Without --strict: this site has no ledger of calendars.
    build = build_folder(tmp_path, strict=False)

    assert build.status == 0, build.output
    pages = ("index.html", "ke-hoach/xa-a/2026/07-kh-ubnd/index.html", "dong-thoi-gian/2026/index.html")
    texts = {page: unescape((build.site / page).read_text(encoding="utf-8")) for page in pages}
    feed = (build.site / "lich/tat-ca.ics").read_bytes().decode("utf-8").replace("\r\n ", "").replace("\\", "")
    counts = {name: (text.count(DEADLINE), text.count(EVENT)) for name, text in (texts | {"feed": feed}).items()}
    assert counts == dict.fromkeys((*pages, "feed"), (1, 1))
