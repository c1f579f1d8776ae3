"""Private data in running text: quoted as written, where it stands, each once; real documents of offices hold none."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from tests.sites import ROOT
from thidua.model.private_data import NAMES, PrivateData, PrivateKind, found_in

CONTENT = sorted(ROOT.glob("content/**/*.md")) + sorted(ROOT.glob("content/**/*.yml"))


def test_what_is_found_is_quoted_as_written_and_placed() -> None:
    text = "Ông \uff10\uff19\uff11\uff12\u200b345\u00a0678, CCCD 020\u2013088\u2013001234."

    assert found_in(text) == (
        PrivateData("phone", "\uff10\uff19\uff11\uff12\u200b345\u00a0678", 4),
        PrivateData("identity_number", "020\u2013088\u2013001234", 23),
    )


def test_one_number_that_two_patterns_see_is_one_finding() -> None:
    assert found_in("CCCD, điện thoại: 020088001234") == (PrivateData("identity_number", "020088001234", 18),)


def test_the_cells_of_a_table_are_read_under_their_heads() -> None:
    table = "| Họ tên | Ngày sinh | CMND |\n| --- | :-: | --- |\n| Ví Dụ | 05/06/1980 | 012345678 |\n\n05/06/1980\n"

    assert found_in(table) == (
        PrivateData("birth_date", "05/06/1980", table.index("05/06")),
        PrivateData("identity_number", "012345678", table.index("0123")),
    )


def test_the_head_of_one_table_says_nothing_of_the_next() -> None:
    assert found_in("|Ngày sinh|\n|---|\n\n|Ngày họp|\n|---|\n|05/06/2026|\n") == ()


def test_every_kind_has_a_name_for_editors() -> None:
    assert tuple(NAMES) == get_args(PrivateKind)


@pytest.mark.parametrize(
    "text", ["0912345678 " * 3000, "1 " * 30_000, "| " * 30_000, "số nhà 1/" * 3000, "o0" * 30_000]
)
def test_a_long_text_of_one_pattern_is_read_in_the_time_of_its_length(text: str) -> None:
    assert len(found_in(text)) in {0, 3000}


@pytest.mark.parametrize("path", CONTENT, ids=lambda path: str(path.relative_to(ROOT)))
def test_real_content_holds_nothing_but_telephones_which_its_own_check_judges(path: Path) -> None:
    found = found_in(path.read_text(encoding="utf-8"))

    assert {each.kind for each in found} <= {"phone"}
