"""News as open data: what was told when and by whom, and where it stands; its words are in the feeds."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.views.dataset_fields import Field, parts, text
from thidua.views.datasets import Dataset
from thidua.views.links import Links
from thidua.views.plan_data import Data
from thidua.views.post_rows import description_of
from thidua.views.relations_data import absolute

NEWS = Dataset(
    "tin-tuc",
    "Tin tức",
    "Mỗi mục là một tin; toàn văn các tin mới nhất có trong nguồn tin (RSS, JSON Feed).",
    (
        text("tieu_de", "Tên của tin."),
        Field("ngay", "Ngày đăng.", "day"),
        Field("cap_nhat", "Ngày sửa lần cuối.", "day"),
        text("co_quan", "Mã cơ quan đưa tin, như trong tệp đơn vị (don-vi).", may_lack=True),
        parts(
            "don_vi",
            "Đơn vị viết tin.",
            text("ma", "Mã của đơn vị, như trong tệp đơn vị (don-vi)."),
            text("ten", "Tên như tin ghi."),
            many=True,
        ),
        Field("chuyen_muc", "Các chuyên mục của tin.", many=True),
        text("mo_ta", "Mở đầu của tin."),
        Field("ke_hoach", "Mã những kế hoạch mà tin nói đến.", many=True),
        text("nguon", "Nơi đã đăng trước, khi tin được lấy lại."),
        Field("dia_chi", "Trang của tin.", "address", may_lack=True),
    ),
)


def news_rows(portal: Portal, links: Links, site_url: str) -> Iterator[Data]:
    """The latest first; every field of `NEWS` in each."""
    return (_row(post, links, site_url) for post in portal.posts)


def _row(post: NewsPost, links: Links, site_url: str) -> Data:
    return {
        "tieu_de": post.title,
        "ngay": post.first_day.isoformat(),
        "cap_nhat": post.updated.isoformat(),
        "co_quan": post.body or None,
        "don_vi": [{"ma": ref.unit, "ten": ref.wording} for ref in post.authors],
        "chuyen_muc": list(post.categories),
        "mo_ta": description_of(post),
        "ke_hoach": list(post.plans),
        "nguon": post.origin,
        "dia_chi": absolute(site_url, links.post(post)),
    }
