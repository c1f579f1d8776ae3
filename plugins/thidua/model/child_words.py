"""Words by which a text seems to name a child: "em Nguyễn Thị Bé", "Nguyễn Thị Bé, học sinh lớp 5A"."""

from __future__ import annotations

import re

_UPPER = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EF9, 2)))
_GAP = r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)"
_WORD = rf"(?![{_UPPER}]{{2}})[{_UPPER}][\w'\u2019]*"
_CLASS = r"lớp\s*\d{1,2}[^\W\d_]?\d{0,2}"
_PUPIL = r"(?:học\s+sinh|thiếu\s+nhi|nhi\s+đồng|đội\s+viên)"
_PRAISED = rf"(?:{_GAP}(?:giỏi|xuất{_GAP}sắc|tiêu{_GAP}biểu|nghèo|nam|nữ))?"

# A given name alone tells who it is where everybody knows everybody; of longer names places are the shorter ones.
_CALLED = re.compile(
    rf"(?<!\w)(?<!trẻ )(?<!chị )(?<!anh )(?<!con )(?<!đàn )(?<!ông )(?<!bà )(?<!nhỏ )"
    rf"(?i:em|cháu|bé)(?:{_GAP}(?i:trai|gái))?{_GAP}(?P<name>{_WORD}(?:{_GAP}{_WORD}){{0,4}})"
)
_PUPIL_BEFORE = re.compile(
    rf"(?<!\w)(?i:{_PUPIL}{_PRAISED}(?:{_GAP}{_CLASS})?|{_CLASS}){_GAP}(?P<name>{_WORD}(?:{_GAP}{_WORD}){{2,4}})"
)
_PUPIL_AFTER = re.compile(
    rf"(?<!\w)(?:(?P<before>\w+){_GAP})?(?P<name>{_WORD}(?:{_GAP}{_WORD}){{2,4}})"
    rf"\s*(?:[,(–—-]\s*|{_GAP}(?=là\b))(?:là\s+)?(?:em\s+|cháu\s+)?"
    rf"(?i:{_PUPIL}|{_CLASS}|\d{{1,2}}[A-Z]\d?(?=\s*\))|(?:\d|1[0-5])\s*tuổi)(?!\w)"
)
_OF_PLACES = frozenset({
    "học", "thcs", "thpt", "non", "sở", "thông", "trường", "đường", "phố", "xã", "phường", "huyện", "tỉnh", "thôn",
    "bản", "khu", "cụm",
})  # fmt: skip
_NO_NAMES = frozenset({
    "Trường", "Tiểu", "Trung", "Mầm", "Phòng", "Sở", "Ủy", "Uỷ", "Ban", "Hội", "Đội", "Liên", "Khối", "Lớp", "Việt",
    "Huyện", "Xã", "Thôn", "Tỉnh", "Thành", "Quỹ", "Nhà", "Câu", "Tổ", "Chi", "Quận", "Phường", "Bác", "Tết", "Ngày",
})  # fmt: skip
_MARKUP = str.maketrans('*_[]`“”"', " " * 8)


def child_words(text: str) -> tuple[int, str] | None:
    """Where a text first seems to name a child, and in which words. It may be wrong: who wrote the text knows."""
    plain = text.translate(_MARKUP)
    found = [
        match
        for pattern in (_CALLED, _PUPIL_BEFORE, _PUPIL_AFTER)
        for match in pattern.finditer(plain)
        if _is_name(match["name"]) and (match.groupdict().get("before") or "").lower() not in _OF_PLACES
    ]
    if not found:
        return None
    first = min(found, key=lambda match: match.start())
    return first.start(), " ".join(first[0].split())


def _is_name(name: str) -> bool:
    first, *others = name.split()
    return first not in _NO_NAMES and not (first == "Đoàn" and others[:1] in (["Thanh"], ["Đội"]))
