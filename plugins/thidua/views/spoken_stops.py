"""Short forms whose full stop ends no sentence: titles before a name, places, roads, numbered parts of a text."""

from __future__ import annotations

import re

from thidua.model.wording import capitalised, tidy
from thidua.views.spoken_numbers import digit_words, number_words
from thidua.views.spoken_roman import roman_value

_TITLES = {
    "BS": "bác sĩ", "BSCKI": "bác sĩ chuyên khoa một", "BSCKII": "bác sĩ chuyên khoa hai", "GS": "giáo sư",
    "NGND": "Nhà giáo Nhân dân", "NGƯT": "Nhà giáo Ưu tú", "NSND": "Nghệ sĩ Nhân dân", "NSƯT": "Nghệ sĩ Ưu tú",
    "PGS": "phó giáo sư", "THS": "thạc sĩ", "TS": "tiến sĩ", "TSKH": "tiến sĩ khoa học",
    "TTND": "Thầy thuốc Nhân dân", "TTƯT": "Thầy thuốc Ưu tú",
}  # fmt: skip
# Alone and before no name these mean others too: tài sản, giám sát, bổ sung.
_UNSURE = {"BS", "GS", "TS"}
_ROADS = {"ĐH": "đường huyện", "ĐT": "đường tỉnh", "QL": "quốc lộ"}
_PLACES = {"P": "phường", "Q": "quận"}
_PEOPLE = {"anh", "bà", "bác", "cháu", "chị", "chú", "chí", "cô", "em", "thầy", "ông"}

_TITLE = re.compile(
    r"(?<![^\W_])(?:B[Ss][. ]{0,2}CK[. ]{0,2}I{1,2}|N[GS](?:ND|ƯT)|TT(?:ND|ƯT)|TSKH|P?G[Ss]|T[Ss]|Th\.?[Ss]|B[Ss])"
    r"(?![^\W_])"
)
_TITLES_IN_A_ROW = re.compile(rf"{_TITLE.pattern}(?:[., ]{{1,2}}{_TITLE.pattern})*(?P<stop>\.?)(?P<space> ?)")
_ROAD = re.compile(
    r"(?<![^\W_])(?P<named>(?i:đường(?: tỉnh| huyện)?|tỉnh lộ|quốc lộ) )?"
    r"(?P<road>(?P<short>ĐT|QL)[. ]{0,2}(?=[1-9])|(?P<district>ĐH)\. ?)(?P<number>\d{1,3})(?!\d|[.,/-]\d| \d{3})"
)
_PLACE = re.compile(r"(?P<before>[^\W\d_]+ )?(?<![\w.])(?P<place>[PQ])\. ?(?=(?P<next>[^\W_]))")
_OFFICE = re.compile(
    r"Văn (?:hóa|hoá|phòng)|Kinh tế|Nội vụ|Tài chính|Giáo dục|Tư pháp|Hành chính|Tổ chức"
    r"|[BCDĐGHKLMNPQRSTVX][BCDĐGHKLMNPQRSTVX&-]+(?![^\W_])"
)
_ROMAN_POINT = re.compile(
    r"(?<![\w.,/-])(?P<roman>(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))(?P<points>(?:\.\d{1,2})+)(?![\w/]|[.,-]\d)"
)


def stops_in_words(text: str) -> str:
    """Telephone numbers and marks of documents have been read before."""
    if "." in text:
        text = _PLACE.sub(_place, _ROMAN_POINT.sub(_roman_point, text))
    return _ROAD.sub(_road, _TITLES_IN_A_ROW.sub(_titles, text))


def _titles(found: re.Match[str]) -> str:
    row = found.group()
    names = [_key(title.group()) for title in _TITLE.finditer(row)]
    after = found.string[found.end() :]
    is_before_a_name = after[:1].isupper() and (bool(found["stop"]) or len(names) > 1 or _is_name(after))
    if len(names) == 1 and names[0] in _UNSURE and not is_before_a_name:
        return row
    said = tidy(_TITLE.sub(lambda title: _TITLES[_key(title.group())], row).replace(".", " ")).replace(" ,", ",")
    return f"{said} " if is_before_a_name else f"{said}{found['stop']}{found['space']}"


def _key(title: str) -> str:
    return re.sub("[. ]", "", title).upper()


def _is_name(text: str) -> bool:
    """Two words with a capital: "Nguyễn Mẫu", but not "Nghị quyết"."""
    return all(word[0].isupper() for word in text.split(maxsplit=2)[:2]) and " " in text


def _road(found: re.Match[str]) -> str:
    """The road's kind is said once in "đường ĐT.234"."""
    named, name = found["named"] or "", _ROADS[found["short"] or found["district"]]
    number = digit_words(found["number"]) if found["number"].startswith("0") else found["number"]
    if not (name.startswith(named.strip().lower()) or named.strip().lower() == "tỉnh lộ"):
        return f"{named}{name} {number}"
    return f"{capitalised(name) if named[:1].isupper() else name} {number}"


def _place(found: re.Match[str]) -> str:
    """A person is meant by "ông P. Hùng", an office by "P. VHXH"."""
    before, text = found["before"] or "", found.string
    is_place = (found["next"].isupper() or found["next"].isdigit()) and before.strip().lower() not in _PEOPLE
    if not is_place:
        return found.group()
    is_office = found["place"] == "P" and bool(_OFFICE.match(text, found.start("next")))
    return f"{before}{'Phòng' if is_office else _PLACES[found['place']]} "


def _roman_point(found: re.Match[str]) -> str:
    numbers = [roman_value(found["roman"]), *map(int, found["points"].split(".")[1:])]
    return " chấm ".join(map(number_words, numbers))
