"""The award register as open data: one row for each recipient in a decision."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.award import Award, Decision
from thidua.model.portal import Portal
from thidua.views.award_words import issuer_name, revocation_basis, title_name, type_name
from thidua.views.dataset_fields import SCHOOL_YEAR, Field, parts, text
from thidua.views.datasets import Dataset
from thidua.views.links import Links
from thidua.views.plan_data import Data
from thidua.views.relations_data import absolute

AWARDS = Dataset(
    "khen-thuong",
    "Khen thưởng",
    "Mỗi mục là một cá nhân, tập thể hoặc hộ gia đình trong một quyết định; chỉ gồm điều được phép công khai.",
    (
        parts(
            "quyet_dinh",
            "Quyết định khen thưởng.",
            text("so", "Số, ký hiệu."),
            Field("ngay", "Ngày ký.", "day"),
            text("co_quan", "Mã cơ quan quyết định, như trong tệp đơn vị (don-vi).", may_lack=True),
            text("ten_co_quan", "Tên cơ quan quyết định."),
            text("cap", "Cấp khen thưởng, như “xã”, “tỉnh”, “nhà nước”.", may_lack=True),
            text("trich_yeu", "Trích yếu."),
            text("loai_khen_thuong", "Loại khen thưởng."),
            Field("dia_chi", "Trang của quyết định.", "address", may_lack=True),
        ),
        text("ma", "Mã của dòng trong quyết định."),
        text("doi_tuong", "“cá nhân”, “tập thể” hoặc “hộ gia đình”."),
        text("ten", "Tên như quyết định ghi."),
        text("chuc_vu", "Chức vụ."),
        text("don_vi", "Đơn vị như quyết định ghi."),
        text("ma_don_vi", "Mã của đơn vị ấy trong tệp đơn vị (don-vi).", may_lack=True),
        text("dia_ban", "Địa bàn."),
        text("ma_danh_hieu", "Mã danh hiệu thi đua hoặc hình thức khen thưởng."),
        text("danh_hieu", "Tên danh hiệu thi đua hoặc hình thức khen thưởng."),
        Field("truy_tang", "Tặng người đã mất.", "flag"),
        text("thanh_tich", "Thành tích; để trống khi đã hủy bỏ."),
        text("linh_vuc", "Lĩnh vực."),
        Field("nam", "Năm có thành tích được khen.", "number"),
        SCHOOL_YEAR,
        text("phong_trao", "Mã phong trào thi đua.", may_lack=True),
        Field("theo_nhiem_vu", "Việc của kế hoạch mà quyết định thực hiện: mã kế hoạch, dấu chấm, mã việc.", many=True),
        parts(
            "huy_bo",
            "Danh hiệu, hình thức đã bị hủy bỏ.",
            Field("ngay", "Ngày hủy bỏ.", "day"),
            text("can_cu", "Căn cứ."),
            may_lack=True,
        ),
        text("can_cu_cong_khai", "Căn cứ công khai."),
        Field("dia_chi", "Chỗ của dòng này trên trang quyết định.", "address", may_lack=True),
    ),
)  # fmt: skip


def award_rows(portal: Portal, links: Links, site_url: str) -> Iterator[Data]:
    """The latest decision first; every field of `AWARDS` in each."""
    for decision in portal.awarded:
        of_decision = _decision(portal, decision, links, site_url)
        for award in decision.awards:
            yield {"quyet_dinh": of_decision, **_award(portal, decision, award, links, site_url)}


def _decision(portal: Portal, decision: Decision, links: Links, site_url: str) -> Data:
    return {
        "so": str(decision.number) if decision.number else "",
        "ngay": decision.day.isoformat(),
        "co_quan": decision.issuer or None,
        "ten_co_quan": issuer_name(portal, decision),
        "cap": portal.award_index.level_of(decision),
        "trich_yeu": decision.subject,
        "loai_khen_thuong": type_name(portal, decision),
        "dia_chi": absolute(site_url, links.decision(decision)),
    }


def _award(portal: Portal, decision: Decision, award: Award, links: Links, site_url: str) -> Data:
    unit = portal.award_index.unit_of(decision, award)
    revocation, publication = award.revocation, decision.publication_of(award)
    school_year = award.school_year or (None if award.year else decision.school_year)
    return {
        "ma": award.id,
        "doi_tuong": award.recipient_kind,
        "ten": award.recipient,
        "chuc_vu": award.post,
        "don_vi": award.unit,
        "ma_don_vi": unit.key if unit else None,
        "dia_ban": award.locality,
        "ma_danh_hieu": award.title,
        "danh_hieu": title_name(portal, award.title),
        "truy_tang": award.is_posthumous,
        "thanh_tich": "" if revocation else award.citation,
        "linh_vuc": "" if revocation else award.field,
        "nam": decision.rewarded_year(award),
        "nam_hoc": f"{school_year}-{school_year + 1}" if school_year else None,
        "phong_trao": decision.movement or None,
        "theo_nhiem_vu": list(decision.fulfils),
        "huy_bo": {"ngay": revocation.date.day.isoformat(), "can_cu": revocation_basis(revocation)}
        if revocation
        else None,
        "can_cu_cong_khai": publication.basis if publication else "",
        "dia_chi": absolute(site_url, links.award(decision, award)),
    }
