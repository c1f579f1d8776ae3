"""The pages that browser tests open: at least one of each kind, and each of the five plans."""

from __future__ import annotations

PLANS = {
    "000": "ke-hoach/xa-quan-son/2026/07-kh-ubnd/",
    "001": "ke-hoach/tinh-lang-son/2026/01-kh-ubnd/",
    "002": "ke-hoach/xa-nghi-duong/2026/67-kh-ubnd/",
    "003": "ke-hoach/van-phong-ubnd-tinh-lang-son/2026/01-kh-vp/",
    "004": "ke-hoach/xa-dinh-lap/2026/hoi-nghi-tong-ket/",
}
TIMELINES = (
    "dong-thoi-gian/2026/",
    "dong-thoi-gian/2026/xa-quan-son/",
    "dong-thoi-gian/2026/xa-quan-son/ke-hoach/07-kh-ubnd/",
    "dong-thoi-gian/2026/xa-quan-son/don-vi/phong-vh-xh/",
    "dong-thoi-gian/2026/xa-mau/",
)
BOARDS = ("theo-doi/xa-quan-son/2026/", "theo-doi/xa-mau/2026/")
MADE_UP = "ke-hoach/xa-mau/2026/03-kh-ubnd/"
"""The one plan that shows every state, also on paper and on the smallest screen."""
AWARDS = ("khen-thuong/2026/minh-hoa/", "khen-thuong/2026/05-qd-ubnd/", "khen-thuong/2026/96-qd-ubnd/")
NEWS = (
    "tin-tuc/2026/",
    "tin-tuc/chuyen-muc/van-ban-moi/",
    "tin-tuc/don-vi/xa-mau/",
    "tin-tuc/2026/quan-son-ke-hoach-thi-dua-khen-thuong/",
    "tin-tuc/2026/xa-mau-khen-thuong-chuyen-doi-so/",
)
HONOUREES = (
    "guong-dien-hinh/",
    "guong-dien-hinh/cu-chinh-lan/",
    "guong-dien-hinh/nguyen-van-mau/",
    "khen-thuong/lay-y-kien/",
    "khen-thuong/lay-y-kien/danh-sach-de-nghi-gia-dinh-van-hoa/",
)
PAGES = (
    "",
    "ke-hoach/",
    "ke-hoach/so-do/",
    *PLANS.values(),
    MADE_UP,
    "don-vi/",
    "don-vi/tinh-lang-son/",
    "don-vi/xa-quan-son/phong-vh-xh/",
    "don-vi/xa-mau/",
    "dong-thoi-gian/",
    *TIMELINES,
    "theo-doi/",
    *BOARDS,
    "lich/",
    "khen-thuong/",
    *AWARDS,
    *HONOUREES,
    "phong-trao/",
    "phong-trao/xa-mau-chuyen-doi-so/",
    "tin-tuc/",
    *NEWS,
    "du-lieu/",
    "so-do-trang/",
    "tim-kiem/",
    "gioi-thieu/",
    "huong-dan/",
    "huong-dan/viet-ke-hoach/",
    "khong-co-trang-nay/",
)
