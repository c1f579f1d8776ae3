"""Which words of a text seem to name a child."""

from __future__ import annotations

import pytest

from thidua.model.child_words import child_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Em Nguyễn Thị Bé, học sinh lớp 5A Trường Tiểu học Mẫu.", "Em Nguyễn Thị Bé"),
        ("Xã tặng quà cháu Bé.", "cháu Bé"),
        ("Xã khen em **Nguyễn Thị Bé** đã nhặt được của rơi.", "em Nguyễn Thị Bé"),
        ("Các em Nguyễn Thị Bé, Trần Văn Nhỏ.", "em Nguyễn Thị Bé"),
        ("Bé gái Lò Thị Ví", "Bé gái Lò Thị Ví"),
        ("Nguyễn Thị Bé, học sinh lớp 5A", "Nguyễn Thị Bé, học sinh"),
        ("Nguyễn Thị Bé (lớp 5A)", "Nguyễn Thị Bé (lớp 5A"),
        ("Nguyễn Thị Bé (5A)", "Nguyễn Thị Bé (5A"),
        ("Nguyễn Thị Bé – 12 tuổi", "Nguyễn Thị Bé – 12 tuổi"),
        ("Nguyễn Thị Bé là học sinh của trường.", "Nguyễn Thị Bé là học sinh"),
        ("Khen học sinh giỏi Nguyễn Thị Bé.", "học sinh giỏi Nguyễn Thị Bé"),
        ("học sinh lớp 9A1\nNguyễn Thị Bé", "học sinh lớp 9A1 Nguyễn Thị Bé"),
        ("học sinh Giàng A Páo", "học sinh Giàng A Páo"),
    ],
)
def test_a_name_beside_such_a_word_is_found(text: str, words: str) -> None:
    found = child_words(f"Mở đầu.\n\n{text}\n")

    assert found
    assert found[1] == words


@pytest.mark.parametrize(
    "text",
    [
        "Học sinh Trường Tiểu học Mẫu đạt giải.",
        "trẻ em Việt Nam; chị em Hội Phụ nữ; con em Quan Sơn; các cháu Mầm non",
        "Đạt danh hiệu Cháu ngoan Bác Hồ.",
        "học sinh nghèo xã Quan Sơn và học sinh Lạng Sơn",
        "Ông Nguyễn Văn Mẫu, trưởng thôn, tặng quà học sinh lớp 5A.",
        "Trường Tiểu học Nguyễn Văn Mẫu, học sinh lớp 5A đạt giải.",
        "Tổ có 12 học sinh. Nguyễn Văn Mẫu là tổ trưởng.",
        "Em nhỏ ở thôn; các em.\n\nNguyễn Văn Mẫu kể.",
        "Bà Nguyễn Thị Mẫu, 62 tuổi.",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert child_words(text) is None


def test_the_place_is_that_of_the_first_name() -> None:
    assert child_words("Một câu.\n\nKhen em Bé và em Nhỏ.") == (15, "em Bé")
