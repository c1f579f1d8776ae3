"""The fields of the open data, each with its meaning: JSON Schema, the columns of CSV and the page that explains them
are all made from these.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "number", "flag", "day", "day or month", "hour", "address", "parts"]

KIND_WORDS: dict[Kind, str] = {
    "text": "chữ",
    "number": "số",
    "flag": "đúng hoặc sai",
    "day": "ngày, dạng 2026-01-30",
    "day or month": "ngày, dạng 2026-01-30; chỉ có tháng thì 2026-01",
    "hour": "giờ Việt Nam, dạng 07:30",
    "address": "địa chỉ trên mạng",
    "parts": "gồm các trường dưới đây",
}


@dataclass(frozen=True, slots=True)
class Field:
    """`parts` are the fields of a value that has some; `many` makes it a list of such values."""

    name: str
    meaning: str
    kind: Kind = "text"
    parts: tuple[Field, ...] = ()
    may_lack: bool = False
    many: bool = False


def text(name: str, meaning: str, *, may_lack: bool = False) -> Field:
    return Field(name, meaning, may_lack=may_lack)


def parts(name: str, meaning: str, *fields: Field, many: bool = False, may_lack: bool = False) -> Field:
    return Field(name, meaning, "parts", fields, may_lack, many)


def units(name: str, meaning: str) -> Field:
    return parts(name, meaning, *UNIT, many=True)


UNIT = (
    text("ma", "Mã của đơn vị, như trong tệp đơn vị (don-vi)."),
    text("ten", "Tên như kế hoạch ghi."),
)
TIMING = (
    text("nguyen_van", "Lời của kế hoạch, giữ nguyên."),
    Field("tu", "Ngày đầu tiên.", "day", may_lack=True),
    Field("den", "Ngày cuối cùng còn được tính.", "day", may_lack=True),
    Field("gio_tu", "Giờ bắt đầu.", "hour", may_lack=True),
    Field("gio_den", "Giờ kết thúc, hoặc giờ phải xong.", "hour", may_lack=True),
    Field("han_cuoi", "Ngày cuối cùng phải xong; để trống khi mới là dự kiến hoặc không định ngày.", "day",
          may_lack=True),
    Field("du_kien", "Mới là dự kiến, chưa ấn định ngày.", "flag"),
    Field("neu_co", "Kế hoạch ghi “(nếu có)”.", "flag"),
)  # fmt: skip
SCHOOL_YEAR = text("nam_hoc", "Năm học, như 2025-2026.", may_lack=True)
CHANGE = (
    Field("ngay", "Ngày công bố thay đổi.", "day"),
    text("truoc", "Thời gian cũ, đúng như đã ghi; để trống khi chỉ đổi địa điểm."),
    Field("den_truoc", "Ngày cuối cùng theo thời gian cũ.", "day", may_lack=True),
    text("ly_do", "Lý do."),
)
CONDITION = text("dieu_kien", "Điều kiện của việc này, như “nếu có”.")
CARRIES_OUT = parts(
    "thuc_hien_theo",
    "Những việc của cấp trên mà việc này thực hiện, như kế hoạch khai báo.",
    text("ma", "Mã của kế hoạch cấp trên, dấu chấm, rồi mã của việc trong kế hoạch ấy."),
    Field("dia_chi", "Chỗ của việc ấy trên trang kế hoạch cấp trên.", "address", may_lack=True),
    many=True,
)


def reports(meaning: str, day: str, states: str) -> Field:
    return parts(
        "tien_do",
        meaning,
        Field("ngay", day, "day"),
        text("trang_thai", states),
        text("ket_qua", "Kết quả."),
        Field("tai_lieu", "Tài liệu cho thấy kết quả.", "address", may_lack=True),
        many=True,
    )


WORK_REPORTS = reports(
    "Tiến độ, như đã báo cáo, cũ trước mới sau.",
    "Ngày đạt trạng thái này; của kết quả là ngày làm xong.",
    "Trạng thái: “đang thực hiện”, “hoàn thành” hoặc “không thực hiện”.",
)

TASK = (
    text("ma", "Mã của nhiệm vụ trong kế hoạch, không bao giờ đổi."),
    text("tt", "Số thứ tự như kế hoạch ghi."),
    parts("thoi_gian", "Thời gian thực hiện.", *TIMING),
    text("noi_dung", "Nội dung nhiệm vụ, giữ nguyên lời kế hoạch."),
    units("chu_tri", "Đơn vị chủ trì."),
    units("thuc_hien", "Đơn vị thực hiện."),
    units("phoi_hop", "Đơn vị phối hợp."),
    units("theo_doi", "Đơn vị theo dõi, đôn đốc."),
    SCHOOL_YEAR,
    CONDITION,
    text("su_kien", "Mã của hội nghị, sự kiện mà nhiệm vụ này nói đến.", may_lack=True),
    parts("thay_doi", "Những lần đổi thời gian; thoi_gian là thời gian đang có hiệu lực.", *CHANGE, many=True),
    WORK_REPORTS,
    CARRIES_OUT,
    Field("dia_chi", "Chỗ của nhiệm vụ trên trang kế hoạch.", "address", may_lack=True),
)
DEADLINE = (
    text("ma", "Mã của thời hạn trong kế hoạch, không bao giờ đổi."),
    text("noi_dung", "Việc phải xong."),
    parts("han", "Thời hạn.", *TIMING),
    units("thuc_hien", "Đơn vị phải làm."),
    units("theo_doi", "Đơn vị theo dõi, tổng hợp."),
    SCHOOL_YEAR,
    CONDITION,
    parts("thay_doi", "Những lần đổi thời hạn; han là thời hạn đang có hiệu lực.", *CHANGE, many=True),
    WORK_REPORTS,
    CARRIES_OUT,
    Field("dia_chi", "Chỗ của thời hạn trên trang kế hoạch.", "address", may_lack=True),
)
CALLED_OFF = parts(
    "huy",
    "Sự kiện đã hủy: ngày công bố và lý do.",
    Field("ngay", "Ngày công bố hủy.", "day"),
    text("ly_do", "Lý do hủy."),
    may_lack=True,
)
EVENT = (
    text("ma", "Mã của sự kiện trong kế hoạch, không bao giờ đổi."),
    text("ten", "Tên hội nghị, sự kiện."),
    parts("thoi_gian", "Thời gian tổ chức.", *TIMING),
    text("dia_diem", "Địa điểm."),
    text("thoi_luong", "Thời lượng, như “01 buổi”."),
    units("thuc_hien", "Đơn vị tổ chức."),
    text("so_dai_bieu", "Số đại biểu, như kế hoạch ghi."),
    parts(
        "chuong_trinh",
        "Chương trình.",
        text("noi_dung", "Nội dung."),
        text("thoi_luong", "Thời lượng."),
        text("tu", "Giờ bắt đầu, như kế hoạch ghi."),
        text("den", "Giờ kết thúc, như kế hoạch ghi."),
        many=True,
    ),
    parts(
        "thanh_phan",
        "Thành phần tham dự.",
        text("nhom", "Nhóm đại biểu."),
        Field("gom", "Những ai trong nhóm.", many=True),
        many=True,
    ),
    parts(
        "phan_cong",
        "Phân công chuẩn bị.",
        parts("don_vi", "Đơn vị được giao.", *UNIT),
        Field("viec", "Các việc được giao.", many=True),
        many=True,
    ),
    parts(
        "thay_doi",
        "Những lần đổi thời gian, địa điểm; thoi_gian, dia_diem là thời gian, địa điểm đang có hiệu lực.",
        *CHANGE,
        text("dia_diem_truoc", "Địa điểm cũ; để trống khi chỉ đổi thời gian."),
        many=True,
    ),
    CALLED_OFF,
    reports("Việc tổ chức, như đã báo cáo.", "Ngày ghi nhận.", "Trạng thái: “đã tổ chức”."),
    CARRIES_OUT,
    Field("dia_chi", "Chỗ của sự kiện trên trang kế hoạch.", "address", may_lack=True),
)
BODY = parts(
    "co_quan",
    "Cơ quan ban hành.",
    text("ma", "Mã của cơ quan, như trong tệp đơn vị (don-vi)."),
    text("ten", "Tên đầy đủ của cơ quan."),
)
OF_PLAN = (
    parts(
        "ke_hoach",
        "Kế hoạch đặt ra việc này.",
        text("ma", "Mã của kế hoạch."),
        text("so", "Số, ký hiệu như bản gốc."),
        Field("nam", "Năm của kế hoạch.", "number"),
        Field("dia_chi", "Trang của kế hoạch.", "address", may_lack=True),
    ),
    BODY,
)


def named(fields: tuple[Field, ...], *names: str) -> tuple[Field, ...]:
    """Those of the fields, in the order of the names."""
    by_name = {field.name: field for field in fields}
    return tuple(by_name[name] for name in names)
