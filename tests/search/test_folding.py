"""The browser folds, reads and compares as the build does."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.search.engine import run
from tests.sites import ROOT
from thidua.feeds.search_index import gaps
from thidua.feeds.search_terms import words

pytestmark = pytest.mark.slow

VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
LETTERS = f"{VOWELS}{VOWELS.upper()}bcdđghklmnpqrstvxzðBCDĐÐ0123456789 -–/.,:;“”()\u00a0\u200b\u00ad_…"
TEXTS = [
    *("hoà hòa", "thuỷ thủy", "Uỷ Ủy", "khoẻ khỏe", "quý qúy", "gìn giũ", "ĐẢNG UỶ", "Đắk Lắk", "Ðà Nẵng", "cơ sở"),
    *("07/KH-UBND", "Kế hoạch số 07 / KH–UBND", "06 tháng", "00", "0", "30/01/2026", "HĐ TĐKT", "VH-XH", "VH.XH"),
    *("Văn hoá – Xã hội", "thi\u200b đua", "“Công dân Lạng Sơn ưu tú”", "", " - ", "a\u0323\u0302", "ơ\u0301"),
]


def by_tone(folded: str, marked: str) -> list[str]:
    """As search.js compares marked words: the tone after the letters, wherever it was written."""
    parts = unicodedata.normalize("NFD", marked)
    tones = sorted(letter for letter in parts if letter in "\u0300\u0301\u0303\u0309\u0323")
    letters = "".join(letter for letter in parts if letter not in tones)
    return [folded, unicodedata.normalize("NFC", letters) + "".join(tones)]


def folded_by_the_build(texts: list[str]) -> list[list[list[str]]]:
    return [[by_tone(*word) for word in words(text)] for text in texts]


def test_the_browser_folds_every_line_of_the_content_as_the_build_does() -> None:
    files = [path for kind in ("*.md", "*.yml") for path in sorted((ROOT / "content").rglob(kind))]
    texts = [line for path in files for line in Path(path).read_text(encoding="utf-8").splitlines()] + TEXTS
    decomposed = [unicodedata.normalize("NFD", text).upper() for text in texts]

    assert len(texts) > 2000
    assert run(words=texts)["words"] == folded_by_the_build(texts)
    assert run(words=decomposed)["words"] == folded_by_the_build(decomposed)


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(LETTERS, max_size=30), min_size=200, max_size=300))
def test_the_browser_folds_any_vietnamese_text_as_the_build_does(texts: list[str]) -> None:
    assert run(words=texts)["words"] == folded_by_the_build(texts)


def test_the_browser_reads_the_lists_that_the_build_writes() -> None:
    lists = [
        [],
        [0],
        [1],
        [0, 1, 2],
        [44],
        [45],
        [46, 91, 2070, 2071],
        [5, 100_000, 9_999_999],
        list(range(0, 90_000, 7)),
    ]

    assert run(gaps=[gaps(numbers) for numbers in lists])["numbers"] == lists


@pytest.mark.parametrize(
    ("first", "second", "near"),
    [
        ("hoach", "hoach", True),
        ("hoach", "hoahc", True),
        ("hoach", "hoac", True),
        ("hoac", "hoach", True),
        ("khoach", "hoach", True),
        ("hoach", "hiach", True),
        ("hoach", "hach", True),
        ("hoach", "hcoah", False),
        ("hoach", "hao", False),
        ("thuong", "thoung", True),
        ("thuong", "htuogn", False),
        ("ab", "ba", True),
    ],
)
def test_words_one_slip_apart_are_near(first: str, second: str, near: bool) -> None:
    assert run(pairs=[[first, second]])["near"] == [near]
