"""Folding text for comparison: what counts as the same wording and what does not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from thidua.model.wording import fold_marks, nfc, plain_key, slug

VIETNAMESE = st.text(
    alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấờữệịóủýỷAĐẾU -–—\u0301\u0300\u0309 \u00a0", max_size=30
)


def test_decomposed_text_becomes_composed() -> None:
    assert nfc(unicodedata.normalize("NFD", "Khen thưởng đột xuất")) == "Khen thưởng đột xuất"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Văn hoá – Xã hội", "văn hóa - xã hội"),
        ("VĂN HÓA-XÃ HỘI", "văn hoá — xã hội"),
        ("Uỷ ban", "ỦY BAN"),
        ("thuỷ", "thủy"),
        ("khoẻ", "khỏe"),
        ("xoè", "xòe"),
        ("qúy", "quý"),
        ("gìa", "già"),
        ("hòan", "hoàn"),
        ("ngòai", "ngoài"),
        ("nghiã", "nghĩa"),
        ("Ðảng ủy", "Đảng uỷ"),
        ("năm\u00a0học  2025\t-2026 ", "Năm học 2025 – 2026"),
        ("soft\u00adhyphen\u200b", "softhyphen"),
        ("4\u22125", "4-5"),
    ],
)
def test_habits_of_writing_leave_the_plain_key_alone(one: str, other: str) -> None:
    assert plain_key(one) == plain_key(other)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Quý I", "quý i"),
        ("Đảng uỷ xã Đình Lập", "đảng ủy xã đình lập"),
        ("thuở nguyễn khuỷu giếng gì ước", "thuở nguyễn khuỷu giếng gì ước"),
        ("café Zürich naïve", "café zürich naïve"),
        ("TĐ–KT", "tđ-kt"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_the_plain_key_keeps_every_mark(text: str, key: str) -> None:
    assert plain_key(text) == key


def test_words_that_differ_in_tone_stay_different() -> None:
    assert len({plain_key(word) for word in ("ma", "má", "mà", "mả", "mã", "mạ")}) == 6


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Trước ngày 30/01/2026", "truoc ngay 30/01/2026"),
        ("Hội đồng Thi đua – Khen thưởng", "hoi dong thi dua-khen thuong"),
        ("ĐƯỜNG", "duong"),
    ],
)
def test_fold_marks_is_the_text_typed_on_a_bare_keyboard(text: str, bare: str) -> None:
    assert fold_marks(text) == bare


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Xã Quan Sơn", "xa-quan-son"),
        ("Số: 07/KH-UBND", "so-07-kh-ubnd"),
        ("Phòng Văn hoá – Xã hội", "phong-van-hoa-xa-hoi"),
        ("“Dân vận khéo”, 2026!", "dan-van-kheo-2026"),
        ("—", ""),
    ],
)
def test_a_slug_is_words_of_plain_letters_and_digits(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text(max_size=40) | VIETNAMESE)
@example("0\r\u0300")
@example("a - \u0301b")
def test_folding_twice_changes_nothing(text: str) -> None:
    key = plain_key(text)
    bare = fold_marks(text)

    assert (plain_key(key), fold_marks(bare), fold_marks(key), slug(slug(text))) == (key, bare, bare, slug(text))


@given(VIETNAMESE)
def test_unicode_form_and_case_leave_the_plain_key_alone(text: str) -> None:
    assert plain_key(unicodedata.normalize("NFD", text).upper()) == plain_key(text)
