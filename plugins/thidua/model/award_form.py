"""The form in which a decision and those it honours pass through a spreadsheet: its two parts, their fields in order,
what each is called there and which key of the file it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.model.wording import plain_key

CellKind = Literal["text", "name", "date", "year", "number", "yes_no", "lines", "scopes", "consents"]
"""`name` is text that is never a number; `lines` are several, each on a line of its own."""

Choice = Literal[
    "title", "type", "issuer", "body_of_unit", "unit", "kind", "state", "level", "yes_no", "scope", "count", ""
]

DECISION = "Quyết định"
LIST = "Danh sách"
HELP = "Cách ghi"
CHOICES = "Danh mục"

NO_SCOPES = "không"
"""What a cell says where the decision itself gives leave to tell nothing."""

SAMPLE = "NGUYỄN VĂN VÍ DỤ (dòng mẫu)"
"""The recipient of the template's sample row, who must never be honoured."""


@dataclass(frozen=True, slots=True)
class FormField:
    """`path` is the field's key in the file, below the decision or below one of `khen`."""

    path: tuple[str, ...]
    head: str
    kind: CellKind = "text"
    choice: Choice = ""
    others: tuple[str, ...] = ()
    note: str = ""
    width: int = 16
    is_required: bool = False

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(head_key(name) for name in (self.head, ".".join(self.path), *self.others))


@dataclass(frozen=True, slots=True)
class AwardForm:
    """A filled form: the texts of `FIELDS`, and one row of texts of `COLUMNS` for each recipient."""

    fields: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()


def head_key(head: str) -> str:
    """What two spellings of one head have in common: no star, colon or line break, no space around a slash."""
    words = plain_key(" ".join(head.replace("*", " ").replace("/", " / ").split()))
    return words.rstrip(": ").strip()


FIELDS = (
    FormField(("trang_thai",), "Trạng thái", choice="state", note="đã khen (để trống cũng được), hoặc đề nghị"),
    FormField(
        ("so",), "Số, ký hiệu", others=("Số quyết định", "Số", "Số hiệu"), note="Như 45/QĐ-UBND", is_required=True
    ),
    FormField(
        ("ngay",), "Ngày ký", "date", others=("Ngày", "Ngày quyết định", "Ngày ban hành"), note="Như 15/01/2026",
        is_required=True,
    ),
    FormField(
        ("co_quan",), "Cơ quan ra quyết định", choice="issuer", others=("Cơ quan", "Cơ quan ban hành"),
        note="Chọn trong danh sách; cơ quan chưa có trong đó thì ghi ở dòng dưới", is_required=True,
    ),
    FormField(
        ("co_quan_ngoai",), "Cơ quan ngoài sổ đơn vị",
        note="Như Chủ tịch nước; khi ghi dòng này thì để trống dòng trên và ghi hai dòng dưới",
    ),
    FormField(("cap",), "Cấp của cơ quan ngoài sổ", choice="level"),
    FormField(("co_quan_trinh",), "Cơ quan trình khen", choice="issuer"),
    FormField(
        ("trich_yeu",), "Trích yếu", note="Như Về việc tặng danh hiệu thi đua và khen thưởng năm 2025", is_required=True
    ),
    FormField(("loai_khen_thuong",), "Loại khen thưởng", choice="type"),
    FormField(("nam",), "Năm được khen", "year", others=("Năm",), note="Năm có thành tích, như 2025"),
    FormField(("nam_hoc",), "Năm học", note="Với trường học, như 2025-2026"),
    FormField(("phong_trao",), "Phong trào", note="Tên tệp trong phong-trao/, không ghi .md"),
    FormField(
        ("theo_nhiem_vu",), "Theo nhiệm vụ", "lines",
        note="Mục của kế hoạch mà quyết định này thực hiện, dạng <mã kế hoạch>.<mã mục>; mỗi mục một dòng trong ô",
    ),
    FormField(("ky", "tham_quyen"), "Thẩm quyền ký", "lines", note="Như TM. ỦY BAN NHÂN DÂN; xuống dòng trong ô"),
    FormField(("ky", "chuc_vu"), "Chức vụ người ký", note="Như CHỦ TỊCH"),
    FormField(("ky", "ho_ten"), "Người ký", "name", others=("Họ tên người ký", "Họ và tên người ký")),
    FormField(
        ("cong_bo", "can_cu"), "Căn cứ công bố",
        note="Vì sao được đăng tên, như Quyết định số 45/QĐ-UBND, niêm yết công khai tại trụ sở",
    ),
    FormField(
        ("cong_bo", "pham_vi"), "Phạm vi công bố", "scopes",
        note="tên, hoặc tên, địa bàn, đúng như trong quyết định; để trống là tên; không đăng gì thì ghi không",
    ),
    FormField(("cong_bo", "dong_y"), "Đồng ý", "consents", note="Ít dùng ở đây; cách ghi như cột Đồng ý của Danh sách"),
    FormField(("lay_y_kien", "tu"), "Lấy ý kiến từ ngày", "date", note="Năm dòng này chỉ dùng cho danh sách đề nghị"),
    FormField(("lay_y_kien", "so_ngay"), "Số ngày lấy ý kiến", "number"),
    FormField(("lay_y_kien", "tinh_theo"), "Tính theo", choice="count"),
    FormField(("lay_y_kien", "can_cu"), "Căn cứ lấy ý kiến"),
    FormField(("lay_y_kien", "gop_y"), "Nơi nhận góp ý"),
)  # fmt: skip

COLUMNS = (
    FormField(
        ("doi_tuong",), "Đối tượng", choice="kind", note="cá nhân, tập thể hoặc hộ gia đình", width=14, is_required=True
    ),
    FormField(
        ("ten",), "Họ và tên / Tên tập thể", "name",
        others=(
            "Họ tên", "Họ và tên", "Tên", "Tên tập thể", "Tên cá nhân, tập thể", "Tên tập thể, cá nhân",
            "Họ tên / Tên tập thể", "Tên hộ gia đình",
        ),
        note="Như trong quyết định, không ghi Ông, Bà", width=30, is_required=True,
    ),
    FormField(("chuc_vu",), "Chức vụ", others=("Chức danh", "Chức vụ, chức danh"), width=20),
    FormField(
        ("don_vi",), "Đơn vị", choice="unit", others=("Đơn vị công tác", "Nơi công tác", "Cơ quan, đơn vị", "Cơ quan"),
        note="Chọn trong danh sách (của cơ quan ra quyết định), hoặc ghi như trong quyết định", width=28,
    ),
    FormField(
        ("dia_ban",), "Địa bàn", others=("Thôn", "Thôn, tổ dân phố", "Thôn, xóm"),
        note="Thôn, xóm, tổ dân phố; không bao giờ ghi số nhà", width=18,
    ),
    FormField(
        ("danh_hieu",), "Danh hiệu / Hình thức khen thưởng", choice="title",
        others=(
            "Danh hiệu", "Hình thức khen thưởng", "Hình thức khen", "Danh hiệu, hình thức khen thưởng",
            "Danh hiệu thi đua", "Hình thức",
        ),
        note="Chọn trong danh sách; viết tắt quen dùng như LĐTT cũng được", width=30, is_required=True,
    ),
    FormField(("thanh_tich",), "Thành tích", others=("Tóm tắt thành tích", "Lý do khen"), width=44),
    FormField(("linh_vuc",), "Lĩnh vực"),
    FormField(("nam",), "Năm", "year", others=("Năm được khen",), note="Chỉ ghi khi khác năm của quyết định", width=8),
    FormField(("nam_hoc",), "Năm học", note="Chỉ ghi khi khác năm học của quyết định, như 2025-2026", width=12),
    FormField(
        ("tre_em",), "Trẻ em", "yes_no", "yes_no", note="có nếu dưới 16 tuổi: khi đó cần hai bản đồng ý", width=9
    ),
    FormField(
        ("cong_bo", "can_cu"), "Căn cứ công bố", note="Chỉ ghi khi khác căn cứ của cả quyết định", width=24
    ),
    FormField(("cong_bo", "pham_vi"), "Phạm vi công bố", "scopes", note="Như ở phần Quyết định", width=16),
    FormField(
        ("cong_bo", "dong_y"), "Đồng ý", "consents",
        note=(
            "Mỗi bản đồng ý một dòng trong ô, các phần cách nhau bằng dấu ; – người đồng ý; ngày; những gì được đăng; "
            "số lưu hồ sơ. Thêm được: hình thức; ngày rút lại. Như: người giám hộ; 20/01/2026; tên, ảnh; Hồ sơ 12. "
            "Phần nào có dấu ; thì đặt trong ngoặc kép. Bản giấy để ở cơ quan, không đưa lên đây"
        ),
        width=40,
    ),
    FormField(("guong",), "Trang gương", note="Tên tệp trong guong-dien-hinh/, không ghi .md", width=20),
    FormField(("nam_sinh",), "Năm sinh", "year", note="Chỉ ghi khi người đó đồng ý cho đăng năm sinh", width=10),
    FormField(("nam_mat",), "Năm mất", "year", width=10),
    FormField(("da_mat",), "Đã mất", "yes_no", "yes_no", note="có nếu đã mất mà không rõ năm mất", width=9),
    FormField(
        ("truy_tang",), "Truy tặng", "yes_no", "yes_no",
        note="có nếu tặng người đã mất; khi đó ghi thêm Năm mất hoặc Đã mất", width=9,
    ),
    FormField(
        ("trung_ten",), "Trùng tên ở", "lines", note="Tệp khác có người trùng tên; mỗi tệp một dòng trong ô", width=20
    ),
    FormField(("huy_bo", "ngay"), "Hủy bỏ ngày", "date", note="Khi danh hiệu bị hủy bỏ theo Điều 93", width=13),
    FormField(("huy_bo", "can_cu"), "Căn cứ hủy bỏ", width=24),
    FormField(("rut_lai",), "Rút lại ngày", "date", note="Ngày nhận yêu cầu gỡ tên khỏi trang", width=13),
    FormField(
        ("ma",), "Mã", note="Thường để trống; chỉ cần khi hai người trùng cả tên, đơn vị, danh hiệu", width=16
    ),
)  # fmt: skip

IGNORED = frozenset(map(head_key, ("STT", "TT", "Số TT", "Số thứ tự", "Thứ tự", "#")))
"""Heads of columns that number the rows: they say nothing."""
