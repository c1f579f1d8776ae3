"""The items of a follow-up board as open data: one row each, with its state on the day of the build."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua.model.portal import Portal
from thidua.model.wording import slug
from thidua.views.board import BoardItem, board_items, quarter_name
from thidua.views.dataset_fields import BODY, OF_PLAN, Field, parts, text, units
from thidua.views.datasets import Dataset
from thidua.views.demonstration import named
from thidua.views.items import KIND_LABELS, Item
from thidua.views.links import Links
from thidua.views.plan_data import Data
from thidua.views.proof import is_web_address, proof_url
from thidua.views.roles import Role, named_roles
from thidua.views.state import LABELS

BOARD = Dataset(
    "theo-doi",
    "Bảng theo dõi",
    "Mỗi bảng theo dõi của một cơ quan trong một năm có tệp so-lieu.json và so-lieu.csv; mỗi mục là một nhiệm vụ, "
    "thời hạn hoặc hội nghị, kèm trạng thái tính đến ngày dựng trang.",
    (
        *OF_PLAN,
        text("ma", "Mã của việc trong kế hoạch, không bao giờ đổi."),
        text("loai", "“Nhiệm vụ”, “Thời hạn” hoặc “Hội nghị, sự kiện”."),
        text("noi_dung", "Nội dung việc."),
        units("chu_tri", "Đơn vị chủ trì."),
        units("thuc_hien", "Đơn vị thực hiện."),
        units("phoi_hop", "Đơn vị phối hợp."),
        units("chuan_bi", "Đơn vị được phân công chuẩn bị hội nghị, sự kiện."),
        units("theo_doi", "Đơn vị theo dõi, đôn đốc việc này."),
        text("thoi_gian", "Thời gian như kế hoạch ghi, đang có hiệu lực."),
        Field("tu", "Ngày đầu tiên.", "day", may_lack=True),
        Field("den", "Ngày cuối cùng còn được tính.", "day", may_lack=True),
        text("quy", "Cột của việc trong bảng: “Quý I” đến “Quý IV”, “Cả năm, nhiều quý” hoặc “Không định ngày”."),
        text("ma_trang_thai", "Trạng thái viết không dấu, như chua-co-so-lieu."),
        text("trang_thai", "Trạng thái tính đến ngày dựng trang, như “Chưa có số liệu”."),
        Field("so_ngay_muon", "Số ngày quá hạn, hoặc số ngày hoàn thành muộn.", "number", may_lack=True),
        parts(
            "bao_cao",
            "Báo cáo mới nhất.",
            Field("ngay", "Ngày của kết quả.", "day"),
            text("trang_thai", "Trạng thái được báo cáo."),
            text("ket_qua", "Kết quả."),
            Field("tai_lieu", "Tài liệu cho thấy kết quả.", "address", may_lack=True),
            may_lack=True,
        ),
        Field("dia_chi", "Chỗ của việc trên trang kế hoạch.", "address", may_lack=True),
    ),
)
BOARD_FILE = (
    BODY,
    Field("nam", "Năm của các kế hoạch.", "number"),
    Field("tinh_den", "Ngày dựng trang: mọi trạng thái tính đến ngày này.", "day"),
)
"""What the file says above its rows."""

_UNIT_FIELDS: dict[str, Role] = {
    "chu_tri": "lead",
    "thuc_hien": "carry",
    "phoi_hop": "support",
    "chuan_bi": "prepare",
    "theo_doi": "follow",
}


def board_rows(portal: Portal, body_id: str, year: int, links: Links, today: date, site_url: str) -> Iterator[Data]:
    """In the order of the board, every field of `BOARD` in each."""
    for each in board_items(portal, body_id, year, today):
        yield _row(portal, each, year, links, today, site_url)


def days_late(each: BoardItem, today: date) -> int | None:
    """Past the last day: till today where nothing was reported, till the result where there is one."""
    last, reports = each.item.last_day, each.item.thing.progress
    if last is None or each.state.code not in {"overdue", "late"}:
        return None
    return ((today if each.state.code == "overdue" else reports[-1].date.day) - last).days


def _row(portal: Portal, each: BoardItem, year: int, links: Links, today: date, site_url: str) -> Data:
    item, plan, body = each.item, each.item.plan, portal.body_of(each.item.plan)
    return {
        "ke_hoach": {
            "ma": plan.id,
            "so": f"{plan.number.number}/{plan.number.symbol}",
            "nam": plan.year,
            "dia_chi": _address(site_url, links.plan(plan)),
        },
        "co_quan": {"ma": body.id, "ten": named(portal, body.id, body.name)},
        "ma": item.id,
        "loai": KIND_LABELS[item.kind],
        "noi_dung": item.text,
        **{name: _units(item, role) for name, role in _UNIT_FIELDS.items()},
        "thoi_gian": item.timing.wording,
        "tu": _day(item.first_day),
        "den": _day(item.last_day),
        "quy": quarter_name(item, year),
        "ma_trang_thai": slug(LABELS[each.state.code]),
        "trang_thai": LABELS[each.state.code],
        "so_ngay_muon": days_late(each, today),
        "bao_cao": _latest(item, links, site_url),
        "dia_chi": _address(site_url, links.entry(plan, item.id)),
    }


def _units(item: Item, role: Role) -> list[Data]:
    refs = {ref.unit: ref for each, ref in named_roles(item) if each == role}
    return [{"ma": ref.unit, "ten": ref.wording} for ref in refs.values()]


def _latest(item: Item, links: Links, site_url: str) -> Data | None:
    if not item.thing.progress:
        return None
    report = item.thing.progress[-1]
    proof = proof_url(item.plan, report.proof, links)
    return {
        "ngay": report.date.day.isoformat(),
        "trang_thai": report.state,
        "ket_qua": report.result,
        "tai_lieu": proof if is_web_address(proof) else _address(site_url, proof),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _address(site_url: str, path: str) -> str | None:
    """Absolute; None for what the site does not have."""
    return f"{site_url}{path}" if path else None
