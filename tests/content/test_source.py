"""Bytes → text and its parts: encodings, line ends, letters that cannot be, and where the body begins."""

from __future__ import annotations

import unicodedata

import pytest

from thidua.content.source import MAX_BYTES, Source, Unreadable, decode, split_article, split_plan


def refused(data: bytes) -> str:
    with pytest.raises(Unreadable) as raised:
        decode("a.md", data)
    return str(raised.value.problem)


def test_a_byte_order_mark_is_dropped() -> None:
    assert decode("a.md", b"\xef\xbb\xbfma: x\n") == "ma: x\n"


def test_line_ends_of_windows_and_old_macs_are_line_feeds() -> None:
    assert decode("a.md", b"a\r\nb\rc\n") == "a\nb\nc\n"


def test_decomposed_letters_are_composed() -> None:
    assert decode("a.md", unicodedata.normalize("NFD", "Ủy ban").encode()) == "Ủy ban"


def test_line_breaks_that_editors_do_not_count_are_spaces() -> None:
    assert decode("a.md", "a\u2028b\u2029c\x85d\n".encode()) == "a b c d\n"


def test_bullets_of_words_own_fonts_are_dropped() -> None:
    assert decode("a.md", "\uf0b7 Việc\n".encode()) == " Việc\n"


def test_latin_1_is_refused_on_the_line_where_it_stands() -> None:
    assert refused("ma: x\nten: thị xã\ncap: é\n".encode("latin-1", "ignore")) == (
        "content/a.md:2: chữ ở dòng này không phải mã UTF-8; hãy lưu lại tệp bằng mã UTF-8 (Unicode)"
    )


def test_utf_16_is_refused() -> None:
    assert refused("ma: x\n".encode("utf-16")) == (
        "content/a.md:1: chữ ở dòng này không phải mã UTF-8; hãy lưu lại tệp bằng mã UTF-8 (Unicode)"
    )


@pytest.mark.parametrize("letter", ["\x00", "\x07", "\x1b", "\x7f", "\x9f", "\uffff"])
def test_a_letter_nobody_sees_is_refused_on_its_line(letter: str) -> None:
    assert refused(f"ma: x\nten: a{letter}b\n".encode()) == (
        "content/a.md:2: có ký tự điều khiển không nhìn thấy được; hãy xóa và gõ lại dòng này"
    )


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_a_file_with_nothing_in_it_is_refused(data: bytes) -> None:
    assert refused(data) == "content/a.md: tệp trống; xem mẫu ở trang Hướng dẫn, hoặc xóa tệp này"


def test_a_file_of_five_megabytes_is_refused_by_its_size() -> None:
    assert refused(b"a" * 5_000_000) == (
        "content/a.md: tệp quá lớn (5.0 MB); một tệp nội dung dài nhất 1 MB. Ảnh và tệp đính kèm để riêng"
    )


def test_a_file_of_just_the_largest_size_is_read() -> None:
    assert len(decode("a.md", b"a" * MAX_BYTES)) == MAX_BYTES


def test_a_plan_is_split_at_its_two_lines_of_dashes() -> None:
    assert split_plan("a.md", "---\nma: x\nso: y\n--- \n\n\nLời văn.\n") == (
        Source("a.md", "ma: x\nso: y\n", 2, "Lời văn.\n", 7)
    )


def test_a_line_of_dashes_in_the_body_does_not_end_the_front_matter_again() -> None:
    assert split_plan("a.md", "---\nma: x\n---\nMột.\n\n---\n\nHai.\n").body == "Một.\n\n---\n\nHai.\n"


def test_a_page_without_front_matter_is_all_body() -> None:
    assert split_article("a.md", "# Tên\n\nLời văn.\n") == Source("a.md", "", 1, "# Tên\n\nLời văn.\n", 1)


def test_a_page_with_front_matter_is_split_like_a_plan() -> None:
    assert split_article("a.md", "---\ntieu_de: Tên\n---\nLời văn.\n") == (
        Source("a.md", "tieu_de: Tên\n", 2, "Lời văn.\n", 4)
    )


def test_a_problem_of_the_body_counts_lines_from_the_start_of_the_file() -> None:
    source = Source("a.md", "ma: x\n", 2, "Một.\nHai.\n", 4)

    lines = [str(source.problem(offset, "sai")) for offset in (-1, 0, 5)]

    assert lines == ["content/a.md:4: sai", "content/a.md:4: sai", "content/a.md:5: sai"]
