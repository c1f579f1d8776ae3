"""Money, percentages and units as they are read aloud: 2.530.000đ, 1,9%/năm, 6,5 tấn/ha, 300 m2, dưới 5%."""

from __future__ import annotations

import re

from thidua.views.spoken_numbers import WRITTEN, written_number_words

UNITS = {
    "%": "phần trăm", "‰": "phần nghìn", "°c": "độ xê", "ºc": "độ xê", "°": "độ", "º": "độ",
    "km2": "ki lô mét vuông", "km²": "ki lô mét vuông", "m2": "mét vuông", "m²": "mét vuông", "m3": "mét khối",
    "m³": "mét khối", "km": "ki lô mét", "cm": "xen ti mét", "mm": "mi li mét", "m": "mét", "ha": "héc ta",
    "kg": "ki lô gam", "g": "gam", "ml": "mi li lít", "l": "lít", "kwh": "ki lô oát giờ", "kw": "ki lô oát",
    "mw": "mê ga oát", "kv": "ki lô vôn", "h": "giờ", "đ": "đồng", "₫": "đồng", "vnđ": "đồng", "vnd": "đồng",
    "tr.đ": "triệu đồng", "trđ": "triệu đồng", "tr": "triệu", "usd": "đô la Mỹ", "$": "đô la Mỹ",
}  # fmt: skip

UNIT = rf"(?:{'|'.join(map(re.escape, sorted(UNITS, key=len, reverse=True)))})(?![^\W_]|/c(?![^\W_]))"

_SIGNS = {
    "<": "dưới",
    ">": "trên",
    "≤": "không quá",
    "<=": "không quá",
    "≥": "từ",
    ">=": "từ",
    "~": "khoảng",
    "±": "cộng trừ",
}
_SIGN = re.compile(r" ?(?P<sign><=|>=|[≤≥<>~±]) ?(?=\d)")
_BELOW_ZERO = re.compile(rf"(?<![\w-])-(?={WRITTEN} ?[°º])")
_BIG = r"tỷ|tỉ|triệu|nghìn|ngàn|tấn|tạ"
# Some write a decimal point; before a unit it can be nothing else.
_DECIMAL_POINT = re.compile(rf"(?<![\w.,])(\d+)\.(\d{{1,2}})(?= ?(?:(?:{_BIG})(?![^\W_])|{UNIT}))", re.IGNORECASE)
_MEASURED = re.compile(rf"(?<![\d.,/-])(?P<number>{WRITTEN}) ?(?P<unit>{UNIT})", re.IGNORECASE)
_SQUARE = re.compile(r"(?<![^\W_])k?m[23²³](?![^\W_])", re.IGNORECASE)
_RATE = re.compile(
    r"(?<=[^\W\d_]) ?/ ?"
    r"(?P<base>(?:người|năm|tháng|quý|tuần|ngày|giờ|hộ|lượt|suất|sào|vụ|cháu|em|lao động)(?![^\W_])"
    rf"|{UNIT})",
    re.IGNORECASE,
)


def measures_in_words(text: str) -> str:
    text = _DECIMAL_POINT.sub(
        r"\1,\2", _BELOW_ZERO.sub("âm ", _SIGN.sub(lambda found: f" {_SIGNS[found['sign']]} ", text))
    )
    text = _SQUARE.sub(lambda found: UNITS[found.group().lower()], _MEASURED.sub(_measure, text))
    return _RATE.sub(lambda found: f" một {UNITS.get(found['base'].lower(), found['base'])}", text)


def _measure(found: re.Match[str]) -> str:
    """A capital letter behind a number names a thing, not a unit: 5G, lớp 9H, lô 3M."""
    unit = found["unit"]
    if unit in {"G", "H", "L", "M", "TR", "Đ"}:
        return found.group()
    return f"{written_number_words(found['number'])} {UNITS[unit.lower()]}"
