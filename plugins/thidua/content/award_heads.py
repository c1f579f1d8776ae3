"""Heads of columns that never belong in a list for the web, and what to say of them."""

from __future__ import annotations

import re

from thidua.content.private_data_checks import LAW
from thidua.content.problems import sentence
from thidua.model.award_form import COLUMNS, FormField
from thidua.model.reading import nearest_of
from thidua.model.wording import fold_marks

_FORBIDDEN = (
    (r"cccd|cmnd|cmtnd|\bcmt\b|can cuoc|chung minh|dinh danh|ho chieu|giay to", "số giấy tờ tùy thân"),
    (r"dien thoai|\bs?dt\b|di dong|zalo|facebook|lien he|lien lac", "số điện thoại, liên hệ riêng"),
    (r"ngay (?:thang (?:nam )?)?sinh|sinh ngay|nam thang ngay sinh|\bdob\b", "ngày sinh đầy đủ"),
    (
        r"dia chi|noi o\b|cho o\b|cu tru|ho khau|thuong tru|tam tru|so nha|toa do|\bvi tri\b|thua dat",
        "địa chỉ nơi ở",
    ),
    (r"\be?mail|\be mail|thu dien tu|hop thu", "thư điện tử riêng"),
    (r"tai khoan|\bstk\b|ngan hang", "số tài khoản"),
    (r"ma so thue|\bmst\b|\bbhxh\b|\bbhyt\b|bao hiem", "mã số thuế, bảo hiểm"),
    (
        r"dan toc|ton giao|suc khoe|\bbenh\b|benh an|bien so|chu ky|dang vien|gioi tinh",
        "dữ liệu cá nhân không cần cho việc công khai khen thưởng",
    ),
)
_ALIKE = 0.75
"""Heads are short: another word of the same length is soon half the same."""
_WORD = re.compile(r"[a-z0-9]+")
_INSTEAD = {
    "ngày sinh đầy đủ": "; có đồng ý thì chỉ ghi cột “Năm sinh”",
    "địa chỉ nơi ở": "; chỉ ghi thôn, tổ dân phố ở cột “Địa bàn”",
}


def said_of_head(head: str) -> str:
    """Of a column that the form does not have."""
    folded = " ".join(_WORD.findall(fold_marks(head)))
    for words, what in _FORBIDDEN:
        if re.search(words, folded):
            return f"{what} không được đưa lên mạng ({LAW}); hãy xóa cả cột này{_INSTEAD.get(what, '')}"
    names = tuple(name for column in COLUMNS for name in (column.head, *column.others))
    expected = "không có cột nào tên như vậy; đổi tên cho đúng mẫu, hoặc xóa cột này"
    return sentence(expected, head, nearest_of(head, names, _ALIKE))


def said_of_label(label: str, fields: tuple[FormField, ...]) -> str:
    """Of a line of the decision's part that the form does not have."""
    names = tuple(name for field in fields for name in (field.head, *field.others))
    return sentence("không có mục nào tên như vậy ở phần Quyết định", label, nearest_of(label, names))
