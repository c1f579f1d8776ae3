"""Exemplary people, collectives and households as open data: what may be told of them, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.honouree import Honouree
from thidua.model.portal import Portal
from thidua.views.dataset_fields import Field, parts, text
from thidua.views.datasets import Dataset
from thidua.views.honouree_awards import award_lines
from thidua.views.honouree_index import honoured
from thidua.views.links import Links
from thidua.views.plan_data import Data
from thidua.views.relations_data import absolute

HONOUREES = Dataset(
    "guong-dien-hinh",
    "Gương điển hình",
    "Mỗi mục là một cá nhân, tập thể hoặc hộ gia đình điển hình; chỉ gồm điều được phép công khai, "
    "không gồm ảnh và câu chuyện.",
    (
        text("ma", "Mã của trang, không đổi."),
        text("ten", "Tên."),
        text("doi_tuong", "“cá nhân”, “tập thể” hoặc “hộ gia đình”."),
        text("mo_ta", "Một câu về thành tích."),
        text("chuc_vu", "Chức vụ."),
        text("don_vi", "Đơn vị."),
        text("dia_ban", "Địa bàn; của nhân vật lịch sử là quê quán."),
        Field("nam_sinh", "Năm sinh, khi được phép công khai.", "number", may_lack=True),
        Field("nam_mat", "Năm mất.", "number", may_lack=True),
        text("linh_vuc", "Lĩnh vực."),
        Field("nam", "Năm nêu gương.", "number"),
        text(
            "co_quan", "Mã cơ quan nêu gương, như trong tệp đơn vị (don-vi); nhân vật lịch sử không có.", may_lack=True
        ),
        text("phong_trao", "Mã phong trào thi đua.", may_lack=True),
        parts(
            "khen_thuong",
            "Danh hiệu, hình thức khen thưởng còn hiệu lực.",
            text("danh_hieu", "Tên danh hiệu, hình thức."),
            Field("truy_tang", "Tặng người đã mất.", "flag"),
            text("thoi_gian", "Năm hoặc năm học được khen; để trống khi nguồn không ghi."),
            text("theo", "Quyết định, cơ quan khen thưởng."),
            many=True,
        ),
        parts(
            "nguon",
            "Nơi đọc được những điều trên trang.",
            text("ten", "Tên."),
            Field("dia_chi", "Địa chỉ.", "address", may_lack=True),
            many=True,
        ),
        Field("dia_chi", "Trang của gương này.", "address", may_lack=True),
    ),
)


def honouree_rows(portal: Portal, links: Links, site_url: str) -> Iterator[Data]:
    """The latest year first."""
    return (_row(portal, each, links, site_url) for each in honoured(portal))


def _row(portal: Portal, honouree: Honouree, links: Links, site_url: str) -> Data:
    return {
        "ma": honouree.slug,
        "ten": honouree.name,
        "doi_tuong": honouree.recipient_kind,
        "mo_ta": honouree.summary,
        "chuc_vu": honouree.post,
        "don_vi": honouree.unit,
        "dia_ban": honouree.locality,
        "nam_sinh": honouree.birth_year,
        "nam_mat": honouree.death_year,
        "linh_vuc": honouree.field,
        "nam": honouree.year,
        "co_quan": honouree.body or None,
        "phong_trao": honouree.movement,
        "khen_thuong": [
            {"danh_hieu": line.title, "truy_tang": line.is_posthumous, "thoi_gian": line.when, "theo": line.by}
            for line in award_lines(portal, honouree, links)
            if not line.revoked
        ],
        "nguon": [{"ten": each.title, "dia_chi": each.address or None} for each in honouree.references],
        "dia_chi": absolute(site_url, links.honouree(honouree.slug)),
    }
