"""Numbers that give a person away by the word beside them: papers, accounts, insurance, taxes. Words are those of
Vietnamese lists and forms, typed with marks or without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua.model.private_births import births
from thidua.model.private_numbers import is_personal_tax_number

Span = tuple[int, int]

_NUMBER = r"(?<!\d)\d(?:[ .-]{0,2}\d)"
_UNITS = r"đồng|đ(?!\w)|vnđ|vnd|triệu|tỷ|tỉ|người|hộ(?!\w)|thẻ|lượt|cổng|ha(?!\w)|m2|%"
_ENDS = rf"(?!\d|[.,/-]\d|[ ]?(?:{_UNITS}))"


def _beside(words: str, gap: str, number: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{words}){gap}(?P<value>{number}){_ENDS}", re.IGNORECASE)


_LABELLED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "identity_number",
        _beside(
            r"cccd|cmnd|cmtnd|(?<!\w)cmt(?!\w)|căn[ ]cước|can[ _]?cuoc|chứng[ ]minh(?:[ ]thư|[ ]nhân|[ ]nd)"
            r"|chung[ _]?minh[ _]?(?:thu|nhan)|số[ ]giấy[ ]tờ|giấy[ ]tờ[ ]tùy[ ]thân|định[ ]danh|so[ _]?dinh[ _]?danh",
            r"[^\d\n.!?;]{0,40}?",
            # 11 digits: a spreadsheet that took the number for an amount has dropped its 0.
            rf"{_NUMBER}{{10,11}}|{_NUMBER}{{8}}",
        ),
    ),
    ("passport", _beside(r"hộ[ ]chiếu|ho[ _]?chieu|passport", r"[^\d\n]{0,20}?", r"(?<!\w)[A-Z][ ]?\d{7,8}")),
    (
        "bank_account",
        _beside(
            r"tài[ ]khoản|tai[ _]?khoan|(?<!\w)stk(?!\w)|(?<!\w)tk(?:[ ]số|(?=[ ]?:))",
            r"[^\d\n.!?;]{0,40}?",
            rf"{_NUMBER}{{7,18}}",
        ),
    ),
    (
        "insurance_number",
        _beside(
            r"bhxh|bhyt|bảo[ ]hiểm[ ](?:xã[ ]hội|y[ ]tế)",
            r"[^\d\n.!?;]{0,20}?",
            rf"(?:(?<!\w)[A-Z]{{2}}[ ]?)?{_NUMBER}{{9,12}}",
        ),
    ),
    (
        "tax_number",
        _beside(
            r"(?:mã[ ]số[ ]thuế|mst)[ ](?:cá[ ]nhân|tncn)|ma[ _]so[ _]thue[ _]ca[ _]nhan",
            r"[^\d\n.!?;]{0,15}?",
            rf"{_NUMBER}{{9}}",
        ),
    ),
    # Without its 0: a spreadsheet that took the number for an amount has dropped it.
    (
        "phone",
        _beside(
            r"điện[ ]thoại|dien[ _]?thoai|di[ ]động|(?<!\w)s?[đd]t(?!\w)|zalo|viber|(?<!\w)tel(?!\w)|hotline",
            r"[^\d\n.!?;]{0,12}?",
            r"(?<!\d)[35789]\d(?:[ .-]?\d){7}",
        ),
    ),
)
# A number of a firm is public: only those that individuals are given count.
_TAXPAYER = _beside(r"mã[ ]số[ ]thuế|(?<!\w)mst(?!\w)|ma[ _]so[ _]thue", r"[^\d\n.!?;]{0,15}?", rf"{_NUMBER}{{9}}")


def labelled(text: str) -> Iterator[tuple[str, Span]]:
    for kind, pattern in _LABELLED:
        for found in pattern.finditer(text):
            yield kind, found.span("value")
    for taxpayer in _TAXPAYER.finditer(text):
        if is_personal_tax_number(re.sub(r"\D", "", taxpayer["value"])):
            yield "tax_number", taxpayer.span("value")
    yield from (("birth_date", span) for span in births(text))
