"""The fields of a plan as a whole in the open data, each with its meaning."""

from __future__ import annotations

from thidua.views.dataset_fields import BODY, DEADLINE, EVENT, TASK, Field, parts, text

HEAD = (
    text("ma", "Mã của kế hoạch, không bao giờ đổi."),
    text("loai", "Loại văn bản, thường là “Kế hoạch”."),
    text("so", "Số, ký hiệu như bản gốc; “/KH-UBND” là bản gốc để trống số."),
    text("so_xac_dinh", "Số, ký hiệu biết được từ văn bản khác.", may_lack=True),
    Field("ngay", "Ngày ký như bản gốc.", "day or month"),
    Field("ngay_xac_dinh", "Ngày ký biết được từ văn bản khác.", "day or month", may_lack=True),
    text("dia_danh", "Địa danh ghi cạnh ngày ký."),
    BODY,
    text("trich_yeu", "Trích yếu: kế hoạch về việc gì."),
    Field("nam", "Năm của kế hoạch.", "number"),
    Field("tien_do_day_du", "Mọi kết quả đều ghi vào tien_do; chỉ khi đó việc không có kết quả mới là chưa xong.",
          "flag"),
    parts(
        "thay_the",
        "Những kế hoạch mà kế hoạch này thay thế, kể từ ngày ban hành.",
        text("ma", "Mã của kế hoạch bị thay thế."),
        Field("dia_chi", "Trang của kế hoạch bị thay thế.", "address", may_lack=True),
        many=True,
    ),
    parts(
        "thay_the_boi",
        "Kế hoạch đã thay thế kế hoạch này.",
        text("ma", "Mã của kế hoạch thay thế."),
        Field("ngay", "Ngày kế hoạch ấy ban hành.", "day or month"),
        Field("dia_chi", "Trang của kế hoạch thay thế.", "address", may_lack=True),
        may_lack=True,
    ),
)  # fmt: skip
SIGNATURE = parts(
    "ky",
    "Chữ ký.",
    Field("tham_quyen", "Thẩm quyền ký, từng dòng, như “TM. ỦY BAN NHÂN DÂN”.", many=True),
    text("chuc_vu", "Chức vụ."),
    text("ho_ten", "Họ và tên."),
    may_lack=True,
)
PLAN_ADDRESSES = (
    Field("dia_chi", "Trang của kế hoạch.", "address", may_lack=True),
    Field("lich", "Lịch của kế hoạch (iCalendar).", "address", may_lack=True),
)
PLAN = (
    *HEAD,
    parts(
        "can_cu",
        "Các căn cứ ban hành.",
        text("nguyen_van", "Lời của kế hoạch, giữ nguyên."),
        text("loai", "Loại văn bản được dẫn; để trống khi chỉ có lời văn."),
        text("so", "Số, ký hiệu của văn bản được dẫn.", may_lack=True),
        Field("ngay", "Ngày của văn bản được dẫn.", "day or month", may_lack=True),
        text("co_quan", "Mã của cơ quan ban hành văn bản được dẫn.", may_lack=True),
        text("trich_yeu", "Trích yếu của văn bản được dẫn."),
        Field("dia_chi", "Trang của văn bản được dẫn, khi có ở đây.", "address", may_lack=True),
        many=True,
    ),
    parts("nhiem_vu", "Các nhiệm vụ.", *TASK, many=True),
    parts("thoi_han", "Các thời hạn.", *DEADLINE, many=True),
    parts("su_kien", "Các hội nghị, sự kiện.", *EVENT, many=True),
    Field("noi_nhan", "Nơi nhận, từng dòng.", many=True),
    SIGNATURE,
    parts(
        "ghi_chu_nguon",
        "Ghi chú về chỗ khác thường của bản gốc.",
        text("trich", "Chữ trong bản gốc.", may_lack=True),
        text("o", "Tên trường được ghi chú.", may_lack=True),
        text("ghi_chu", "Lời ghi chú."),
        many=True,
    ),
    parts(
        "thay_doi",
        "Sửa đổi sau khi ký.",
        Field("ngay", "Ngày sửa đổi.", "day"),
        text("noi_dung", "Nội dung sửa đổi."),
        many=True,
    ),
    *PLAN_ADDRESSES,
)
