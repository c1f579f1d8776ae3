"""Text as it is seen: disguises of letters and digits undone, each character with its place in what was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.model.seen_text import as_seen


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("\uff10\uff19\uff11\uff12", "0912"),
        ("0912\u00a0345\u202f678", "0912 345 678"),
        ("0912\u2013345\u2011678", "0912-345-678"),
        ("0912\u200b345\u00ad678\ufeff", "0912345678"),
        ("09**12** 345", "0912 345"),
        ("0912&nbsp;345&#46;678", "0912\u00a0345.678"),
        ("co\u0302\u0301", "cố"),
        ("O912345678", "0912345678"),
        ("09l234567O", "0912345670"),
        ("O912 345 678", "0912 345 678"),
        ("Oanh 12, Ola 2026", "Oanh 12, Ola 2026"),
    ],
)
def test_a_disguise_is_undone(written: str, seen: str) -> None:
    assert as_seen(written).text.replace("\u00a0", " ") == seen.replace("\u00a0", " ")


@given(
    st.lists(st.sampled_from([*"ab 0912.-", "\u200b", "&nbsp;", "o\u0302", "**", "\uff10"]), max_size=30).map("".join)
)
def test_every_character_seen_stands_at_its_place_in_what_was_written(written: str) -> None:
    seen = as_seen(written)
    places = [seen.place(offset) for offset in range(len(seen.text))]

    assert places == sorted(set(places))
    assert [written[place] for place, letter in zip(places, seen.text, strict=True) if letter in "ab.912"] == [
        letter for letter in seen.text if letter in "ab.912"
    ]
