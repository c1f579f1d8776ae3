"""The open data of the whole portal: which sets there are, and their rows, taken from the data of each plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from thidua.model.portal import Portal
from thidua.model.unit import Unit
from thidua.views.dataset_fields import BODY, DEADLINE, EVENT, OF_PLAN, TASK, Field, named, parts, text
from thidua.views.dataset_plan_fields import HEAD, PLAN_ADDRESSES, SIGNATURE
from thidua.views.links import Links
from thidua.views.plan_data import Data


@dataclass(frozen=True, slots=True)
class Dataset:
    """`name` is its file's name; `key` is what its rows are called in the file."""

    name: str
    title: str
    holds: str
    fields: tuple[Field, ...]

    @property
    def key(self) -> str:
        return self.name.replace("-", "_")


PLANS = Dataset(
    "ke-hoach",
    "Kế hoạch",
    "Mỗi mục là một kế hoạch, chưa gồm nhiệm vụ, thời hạn và sự kiện: các phần ấy có tệp riêng, "
    "và có đủ trong tệp dữ liệu của từng kế hoạch.",
    (
        *HEAD,
        SIGNATURE,
        Field("so_nhiem_vu", "Số nhiệm vụ.", "number"),
        Field("so_thoi_han", "Số thời hạn.", "number"),
        Field("so_su_kien", "Số hội nghị, sự kiện.", "number"),
        *PLAN_ADDRESSES,
        Field("du_lieu", "Tệp dữ liệu đầy đủ của kế hoạch (JSON).", "address", may_lack=True),
    ),
)
TASKS = Dataset(
    "nhiem-vu",
    "Nhiệm vụ",
    "Mỗi mục là một dòng nhiệm vụ của một kế hoạch.",
    (*OF_PLAN, *TASK),
)
DEADLINES = Dataset(
    "thoi-han",
    "Thời hạn",
    "Mỗi mục là một việc mà phần lời của kế hoạch định ngày phải xong.",
    (*OF_PLAN, *DEADLINE),
)
EVENTS = Dataset(
    "su-kien",
    "Hội nghị, sự kiện",
    "Mỗi mục là một hội nghị, sự kiện; chương trình, thành phần, phân công có trong tệp dữ liệu của kế hoạch.",
    (
        *OF_PLAN,
        *named(
            EVENT,
            "ma",
            "ten",
            "thoi_gian",
            "dia_diem",
            "thoi_luong",
            "thuc_hien",
            "so_dai_bieu",
            "thay_doi",
            "huy",
            "tien_do",
            "thuc_hien_theo",
            "dia_chi",
        ),
    ),
)
UNITS = Dataset(
    "don-vi",
    "Đơn vị",
    "Mỗi mục là một cơ quan hoặc một đơn vị của cơ quan.",
    (
        text("ma", "Mã của đơn vị, không bao giờ đổi."),
        text("ten", "Tên đầy đủ."),
        text("ten_ngan", "Tên ngắn."),
        Field("ten_khac", "Những cách gọi khác.", many=True),
        text("cap", "Cấp hoặc loại đơn vị, như “xã”, “phòng”, “trường”."),
        BODY,
        text("thuoc", "Mã của cơ quan cấp trên.", may_lack=True),
        text("dia_ban", "Địa bàn của cơ quan."),
        text("ma_hanh_chinh", "Mã đơn vị hành chính của cơ quan."),
        Field("thanh_vien", "Các đơn vị thành viên của cụm, khối thi đua.", many=True),
        parts(
            "nhiem_ky",
            "Trưởng và phó của cụm, khối thi đua theo năm.",
            Field("nam", "Năm.", "number"),
            text("truong", "Trưởng cụm, trưởng khối."),
            text("pho", "Phó cụm, phó khối."),
            many=True,
        ),
        text("nguoi_dung_dau", "Người đứng đầu đơn vị."),
        text("dien_thoai", "Điện thoại của đơn vị."),
        text("thu_dien_tu", "Thư điện tử của đơn vị."),
        text("tru_so", "Địa chỉ trụ sở của đơn vị."),
        Field("dia_chi", "Trang của đơn vị.", "address", may_lack=True),
    ),
)
DATASETS = (PLANS, TASKS, DEADLINES, EVENTS, UNITS)


def plan_rows(data: Data, data_address: str) -> Iterator[tuple[str, Data]]:
    """(set, row) of everything that one plan puts into the sets; `data` is what `plan_data` tells of it."""
    counts = {f"so_{key}": len(_rows(data, key)) for key in ("nhiem_vu", "thoi_han", "su_kien")}
    yield PLANS.name, _ordered(PLANS, {**data, **counts, "du_lieu": data_address or None})
    of_plan = {"ke_hoach": {key: data[key] for key in ("ma", "so", "nam", "dia_chi")}, "co_quan": data["co_quan"]}
    for dataset in (TASKS, DEADLINES, EVENTS):
        for row in _rows(data, dataset.key):
            yield dataset.name, _ordered(dataset, {**of_plan, **row})


def unit_row(portal: Portal, unit: Unit, links: Links, address: Callable[[str], str | None]) -> Data:
    body = portal.register.body_by_id[unit.top_body]
    is_body = unit.key == body.id
    return {
        "ma": unit.key,
        "ten": unit.name,
        "ten_ngan": unit.short_name,
        "ten_khac": list(unit.aliases),
        "cap": unit.level,
        "co_quan": {"ma": body.id, "ten": body.name},
        "thuoc": (body.parent or None) if is_body else body.id,
        "dia_ban": body.locality if is_body else "",
        "ma_hanh_chinh": body.admin_code if is_body else "",
        "thanh_vien": list(unit.members),
        "nhiem_ky": [{"nam": term.year, "truong": term.lead, "pho": term.deputy} for term in unit.terms],
        "nguoi_dung_dau": unit.head,
        "dien_thoai": unit.phone,
        "thu_dien_tu": unit.email,
        "tru_so": unit.address,
        "dia_chi": address(links.unit(unit.key)),
    }


def _rows(data: Data, key: str) -> list[Data]:
    return cast("list[Data]", data[key])


def _ordered(dataset: Dataset, row: Data) -> Data:
    return {field.name: row[field.name] for field in dataset.fields}
