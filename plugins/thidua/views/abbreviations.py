"""Abbreviations that people write and search by: a list of usual ones, each with its source, and those that the
register's own names explain.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from thidua.model.unit import Register
from thidua.model.wording import fold_marks, nfc

_WORD = re.compile(r"[^\W_]+")

_DECREE_30 = "Nghị định số 30/2020/NĐ-CP, Phụ lục III"
_PLANS = "các kế hoạch năm 2026 của tỉnh Lạng Sơn, xã Quan Sơn, xã Nghi Dương và xã Đình Lập"

# (short, full, source). HĐ is "hợp đồng" in the decree; in this field it is written for "hội đồng".
USUAL: tuple[tuple[str, str, str], ...] = (
    ("BB", "biên bản", _DECREE_30),
    ("BC", "báo cáo", _DECREE_30),
    ("CTr", "chương trình", _DECREE_30),
    ("ĐA", "đề án", _DECREE_30),
    ("GM", "giấy mời", _DECREE_30),
    ("HD", "hướng dẫn", _DECREE_30),
    ("KH", "kế hoạch", _DECREE_30),
    ("NQ", "nghị quyết", _DECREE_30),
    ("PA", "phương án", _DECREE_30),
    ("QC", "quy chế", _DECREE_30),
    ("QĐ", "quyết định", _DECREE_30),
    ("QyĐ", "quy định", _DECREE_30),
    ("TB", "thông báo", _DECREE_30),
    ("TTr", "tờ trình", _DECREE_30),
    ("ĐU", "đảng ủy", _PLANS),
    ("HĐ", "hội đồng", _PLANS),
    ("HĐND", "hội đồng nhân dân", _PLANS),
    ("HĐTĐKT", "hội đồng thi đua khen thưởng", _PLANS),
    ("MTTQ", "mặt trận tổ quốc", _PLANS),
    ("PCT", "phó chủ tịch", _PLANS),
    ("PCVP", "phó chánh văn phòng", _PLANS),
    ("TĐ", "thi đua", _PLANS),
    ("TĐKT", "thi đua khen thưởng", _PLANS),
    ("TMTH", "tham mưu tổng hợp", _PLANS),
    ("UBND", "ủy ban nhân dân", _PLANS),
    ("VH", "văn hóa", _PLANS),
    ("VHXH", "văn hóa xã hội", _PLANS),
    ("VP", "văn phòng", _PLANS),
    ("XH", "xã hội", _PLANS),
)


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """`short` is one word in its own capitals, `full` the words it stands for."""

    short: str
    full: str


def abbreviations(register: Register) -> tuple[Abbreviation, ...]:
    """The usual ones, then what the names of each unit say of its others: HCQT beside "Phòng Hành chính - Quản trị"."""
    found = {short: full for short, full, _ in USUAL}
    for unit in register.units:
        for short, full in _explained(unit.names):
            found.setdefault(short, full)
    return tuple(Abbreviation(short, full) for short, full in found.items())


def _explained(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    written = [_WORD.findall(nfc(name)) for name in names]
    shorts = dict.fromkeys(word for words in written for word in words if len(word) > 1 and word.isupper())
    for short in shorts:
        initials = fold_marks(short)
        runs = (words[start : start + len(short)] for words in written for start in range(len(words)))
        full = next((run for run in runs if "".join(fold_marks(word)[0] for word in run) == initials), None)
        if full:
            yield short, " ".join(full).lower()
