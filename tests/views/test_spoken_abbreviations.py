"""What is said for an abbreviation."""

from __future__ import annotations

import re
import unicodedata

import pytest

from tests.builders import a_body, a_register, a_unit
from thidua.views.spoken_abbreviations import USUAL_ALOUD, aloud, explained, without_explanations
from thidua.views.spoken_text import spoken


def test_the_list_stands_in_nfc_and_has_only_what_can_be_said() -> None:
    texts = [text for row in USUAL_ALOUD.items() for text in row]

    assert [text for text in texts if not unicodedata.is_normalized("NFC", text)] == []
    assert [words for words in USUAL_ALOUD.values() if re.search(r"[^\w ,:]|\d", words)] == []


def test_the_register_adds_its_own_abbreviations_names_and_places() -> None:
    unit = a_unit("phong-hc-qt", name="Phòng Hành chính - Quản trị", aliases=("Phòng HCQT",))
    body = a_body(units=(unit,), locality="xã Quan Sơn, tỉnh Lạng Sơn")

    found = aloud(a_register(body))

    assert {short: found[short] for short in found if short not in USUAL_ALOUD and short in {
        "HCQT", "Phòng Hành chính - Quản trị", "xã quan sơn", "tỉnh lạng sơn", "KH"}} == {
        "HCQT": "hành chính quản trị",
        "KH": "kế hoạch",
        "Phòng Hành chính - Quản trị": "Phòng Hành chính Quản trị",
        "xã quan sơn": "xã Quan Sơn",
        "tỉnh lạng sơn": "tỉnh Lạng Sơn",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("aliases", "written", "said"),
    [
        (("Phòng VH-XH",), "Phòng VH-XH họp", "Phòng Văn hóa Xã hội họp"),
        (("Phòng KTHTĐT",), "Phòng KTHTĐT xã họp", "Phòng Văn hóa Xã hội xã họp"),
        (("PQX",), "PQX họp", "Phòng Văn hóa Xã hội họp"),
        (("UBND xã",), "UBND xã Quan Sơn họp", "Ủy ban nhân dân xã Quan Sơn họp"),
    ],
)
def test_an_abbreviated_other_name_of_a_unit_is_said_in_full(aliases: tuple[str, ...], written: str, said: str) -> None:
    unit = a_unit("phong-vh-xh", name="Phòng Văn hóa - Xã hội", aliases=aliases)

    assert spoken(written, aloud(a_register(a_body(units=(unit,))))) == said


def test_an_other_name_that_two_units_have_is_left_as_it_stands() -> None:
    units = (a_unit("mot", name="Phòng Một", aliases=("PQX",)), a_unit("hai", name="Phòng Hai", aliases=("PQX",)))

    assert "PQX" not in aloud(a_register(a_body(units=units)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("công tác thi đua, khen thưởng (TĐKT)", {"TĐKT": "thi đua, khen thưởng"}),
        ("Giáo dục và Đào tạo (GD&ĐT)", {"GD&ĐT": "Giáo dục và Đào tạo"}),
        ("Bảo hiểm y tế (viết tắt là BHYT)", {"BHYT": "bảo hiểm y tế"}),
        ("BẢO HIỂM Y TẾ (BHYT)", {"BHYT": "bảo hiểm y tế"}),
        ("Hội đồng Thi đua - Khen thưởng (HĐTĐKT)", {"HĐTĐKT": "Hội đồng Thi đua - Khen thưởng"}),
        ("họp tại xã (UBND)", {}),
        ("(TĐKT)", {}),
    ],
)
def test_a_text_explains_an_abbreviation_by_the_words_before_its_brackets(text: str, found: dict[str, str]) -> None:
    assert explained([text]) == found


def test_brackets_that_only_name_an_abbreviation_are_not_read() -> None:
    text = "thi đua, khen thưởng (TĐKT) của Ủy ban nhân dân (UBND), nếu có (HCQT)"

    assert without_explanations(text, {}) == "thi đua, khen thưởng của Ủy ban nhân dân, nếu có (HCQT)"
    assert without_explanations("công tác dân số (DSKHH)", {"DSKHH": "Dân số"}) == "công tác dân số"
