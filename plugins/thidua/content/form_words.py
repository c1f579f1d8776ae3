"""What is said of the file of a decision, in the words of the form that it was filled in on: rows by their numbers,
fields by the heads of their columns and lines, an agreement as its cell has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from thidua.content.award_cells import CONSENT_WORDS
from thidua.content.yaml_text import Path
from thidua.model.award_form import COLUMNS, FIELDS

_AWARD = re.compile(r"\bkhen\[(\d+)\]")
_PARTS = re.compile(r"(“[^”]*”)")
_KEY = re.compile(r"(?<![\w./-])[a-z]+(?:_[a-z]+)*(?:\.[a-z]+(?:_[a-z]+)*)?(?![\w/-])")
_QUOTED_KEY = re.compile(r"“([a-z]+(?:_[a-z]+)*): ")

_CONSENT = "“{}; 20/01/2026; {}; Hồ sơ 12”"
_ADDED = re.compile(r"dong_y: \[\{nguoi: ([^,]+), ngay: …, pham_vi: \[([^\]]+)\], so_luu: …\}\]")
_LACKING = re.compile(r"còn thiếu dong_y của ((?:“nguoi: [^”]+”(?: và )?)+) với pham_vi có “([^”]+)”")
_WORDS = (
    ("cong_bo: {can_cu: …}", "“Căn cứ công bố”"),
    ("pham_vi của cong_bo", "“Phạm vi công bố”"),
    ("cong_bo không gồm", "“Phạm vi công bố” không gồm"),
    ("bản ghi này", "dòng này"),
    (" (don-vi/)", ""),
    ("don-vi/", "sổ đơn vị"),
    ("danh-muc/", "danh mục"),
)

_SHARED = {
    "cong_bo": "Căn cứ công bố",
    "can_cu": "Căn cứ công bố",
    "pham_vi": "Phạm vi công bố",
    "dong_y": "Đồng ý",
    "lay_y_kien": "Lấy ý kiến từ ngày",
    "huy_bo": "Hủy bỏ ngày",
    "ky": "Người ký",
    "nguoi": CONSENT_WORDS["nguoi"],
    "so_luu": CONSENT_WORDS["so_luu"],
    "dien_thoai": "điện thoại",
    "thu_dien_tu": "thư điện tử",
}
_OF_DECISION = {".".join(field.path): field.head for field in FIELDS}
_OF_AWARD = {".".join(column.path): column.head for column in COLUMNS}
_IN_DECISION = {**_SHARED, **_OF_AWARD, **_OF_DECISION}
_IN_AWARD = {**_SHARED, **_OF_DECISION, **_OF_AWARD}


def head_of(at: Path) -> str:
    """What the field's column or line is called, "" for what has none."""
    steps = at[2:] if at[:1] == ("khen",) else at
    heads = _OF_AWARD if at[:1] == ("khen",) else _OF_DECISION
    return heads.get(".".join(map(str, steps)), "")


def in_form_words(message: str, at: Path, row_of: Callable[[int], int]) -> str:
    """`at` is what the message is about; `row_of` gives the row of each award, both counted from 0 and from 1."""
    heads = _IN_AWARD if at[:1] == ("khen",) else _IN_DECISION

    def head(found: re.Match[str]) -> str:
        return f"“{heads[found[0]]}”" if found[0] in heads else found[0]

    def quoted_head(found: re.Match[str]) -> str:
        return f"“{heads[found[1]]}: " if found[1] in heads else found[0]

    message = _ADDED.sub(lambda found: f"vào ô “Đồng ý” một dòng như {_CONSENT.format(found[1], found[2])}", message)
    message = _LACKING.sub(_lacking, message)
    for written, meant in _WORDS:
        message = message.replace(written, meant)
    message = _AWARD.sub(lambda found: f"dòng {row_of(int(found[1]) - 1)}", message)
    return "".join(
        _QUOTED_KEY.sub(quoted_head, part) if part.startswith("“") else _KEY.sub(head, part)
        for part in _PARTS.split(message)
    )


def _lacking(found: re.Match[str]) -> str:
    givers = re.findall(r"“nguoi: ([^”]+)”", found[1])
    lines = " và ".join(_CONSENT.format(giver, found[2]) for giver in givers)
    return f"ô “Đồng ý” còn thiếu {'hai dòng, như' if len(givers) > 1 else 'dòng, như'} {lines}"
