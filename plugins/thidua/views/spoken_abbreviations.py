"""What the announcer says for an abbreviation: the usual ones of communes' news, and those that a text explains."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from thidua.model.unit import Register
from thidua.model.wording import fold_marks, lowered, nfc
from thidua.views.abbreviations import abbreviations
from thidua.views.spoken_words import expanded

# Beside those of `abbreviations.USUAL`, or as they read better aloud than they are searched for.
USUAL_ALOUD: dict[str, str] = {
    "ANTT": "an ninh trật tự", "ATGT": "an toàn giao thông", "ATTP": "an toàn thực phẩm", "b/c": "báo cáo",
    "BCĐ": "Ban Chỉ đạo", "BCH": "Ban Chấp hành", "BHXH": "bảo hiểm xã hội", "BHYT": "bảo hiểm y tế",
    "BKTTg": "Bằng khen của Thủ tướng Chính phủ", "BTV": "Ban Thường vụ", "CBCC": "cán bộ, công chức",
    "CBCCVC": "cán bộ, công chức, viên chức", "CCB": "Cựu chiến binh", "CCHC": "cải cách hành chính",
    "CHQS": "Chỉ huy quân sự", "CLB": "câu lạc bộ", "CNTT": "công nghệ thông tin", "CSTĐ": "Chiến sĩ thi đua",
    "CSTĐCS": "Chiến sĩ thi đua cơ sở", "DTTS": "dân tộc thiểu số", "đ/c": "đồng chí", "ĐT:": "điện thoại:",
    "ĐVTN": "đoàn viên, thanh niên", "GCNQSDĐ": "giấy chứng nhận quyền sử dụng đất", "GD&ĐT": "Giáo dục và Đào tạo",
    "GDĐT": "Giáo dục và Đào tạo", "GTNT": "giao thông nông thôn", "GV": "giáo viên", "HCM": "Hồ Chí Minh",
    "HĐND": "Hội đồng nhân dân", "HĐTĐKT": "Hội đồng Thi đua Khen thưởng", "HS": "học sinh", "HTX": "hợp tác xã",
    "KH&CN": "Khoa học và Công nghệ", "KHHGĐ": "kế hoạch hóa gia đình", "KT-XH": "kinh tế, xã hội",
    "KTXH": "kinh tế, xã hội", "LĐTBXH": "Lao động, Thương binh và Xã hội", "LĐTT": "Lao động tiên tiến",
    "LHPN": "Liên hiệp Phụ nữ", "MTQG": "mục tiêu quốc gia", "MTTQ": "Mặt trận Tổ quốc",
    "NHCSXH": "Ngân hàng Chính sách xã hội", "NTM": "nông thôn mới", "NVH": "nhà văn hóa",
    "PBGDPL": "phổ biến, giáo dục pháp luật", "PCCC": "phòng cháy, chữa cháy", "PCTT": "phòng, chống thiên tai",
    "PGS": "phó giáo sư", "PVHCC": "Phục vụ hành chính công", "QP-AN": "quốc phòng, an ninh",
    "QPAN": "quốc phòng, an ninh", "SĐT": "số điện thoại", "STT": "số thứ tự", "TDP": "tổ dân phố",
    "TDTT": "thể dục thể thao", "TĐ-KT": "thi đua, khen thưởng", "TĐKT": "thi đua, khen thưởng",
    "TĐKTTW": "Thi đua, Khen thưởng Trung ương", "THCS": "trung học cơ sở", "THPT": "trung học phổ thông",
    "ThS": "thạc sĩ", "TNCS": "Thanh niên Cộng sản", "TNTP": "Thiếu niên Tiền phong", "TP": "thành phố",
    "TP.": "thành phố", "Tp.": "thành phố", "TTĐT": "thông tin điện tử", "TTĐU": "Thường trực Đảng ủy",
    "TTHC": "thủ tục hành chính", "TTLĐTT": "Tập thể lao động tiên tiến", "TTLĐXS": "Tập thể lao động xuất sắc",
    "TTPVHCC": "Trung tâm Phục vụ hành chính công", "TW": "Trung ương", "TX.": "thị xã", "TƯ": "Trung ương",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "UBND": "Ủy ban nhân dân", "UVBTV": "Ủy viên Ban Thường vụ", "v/v": "về việc",
    "VBQPPL": "văn bản quy phạm pháp luật", "VH-TT": "văn hóa, thể thao", "VH-XH": "Văn hóa Xã hội",
    "VH.XH": "Văn hóa Xã hội", "VHXH": "Văn hóa Xã hội", "VN": "Việt Nam", "VSMT": "vệ sinh môi trường",
    # The word behind it tells the committee of a party or association from the command of an army or a rescue.
    "BCH QS": "Ban Chỉ huy quân sự", "BCH PCTT": "Ban Chỉ huy phòng, chống thiên tai",
    "BCH PTDS": "Ban Chỉ huy phòng thủ dân sự", "BCHQS": "Ban Chỉ huy quân sự",
    **{
        f"BCH {field}": f"Ban Chỉ huy {field}"
        for words in ("quân sự", "phòng thủ", "phòng chống", "phòng, chống", "công trường", "thống nhất")
        for field in (words, words.capitalize(), words.title())
    },
}  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+")
_SHORT = r"[A-ZĐƯ](?:[A-ZĐƯa-z]|[-&.](?=[A-ZĐƯ]))*[A-ZĐƯ][a-z]?"
_IN_BRACKETS = re.compile(rf" ?\((?:viết tắt là |gọi tắt là |sau đây gọi là )?(?P<short>{_SHORT})\)")
_SHOUTED = re.compile(r"[A-ZĐƯ]{2}")
_DASH = re.compile(r"\s*[-–]\s*")
_JOINERS = {"va", "cua"}


def aloud(register: Register) -> dict[str, str]:
    """Short → words, for `spoken_text.spoken`. Names of units lose the dash inside ("Phòng Văn hóa - Xã hội"), those
    that are abbreviated are said in full, places get back the capitals that a heading in capitals hides.
    """
    names = [name for unit in register.units for name in unit.names]
    places = (place for body in register.bodies for place in body.locality.split(", ") if place)
    known = {**{each.short: each.full for each in abbreviations(register)}, **USUAL_ALOUD}
    return {
        **known,
        **{name: _DASH.sub(" ", name) for name in names if _DASH.search(name) and not _SHOUTED.search(name)},
        **_short_names(register, known),
        **{place.lower(): place for place in places},
    }


def _short_names(register: Register, known: Mapping[str, str]) -> dict[str, str]:
    """Other names with abbreviations that are not known, as long as each means one name in full. With known ones they
    say enough: in full, "UBND tỉnh" would say the province's name twice wherever the text adds it.
    """
    meant: dict[str, set[str]] = {}
    for unit in register.units:
        full = next((name for name in (unit.label, unit.name) if not _SHOUTED.search(name)), "")
        for alias in map(nfc, unit.aliases):
            if full and _SHOUTED.search(expanded(alias, known)):
                meant.setdefault(alias, set()).add(_DASH.sub(" ", full))
    return {alias: name for alias, names in meant.items() if len(names) == 1 for name in names}


def explained(texts: Iterable[str]) -> dict[str, str]:
    """What the text itself says once: "bảo hiểm y tế (BHYT)"."""
    return {short: full for text in texts for short, full, _, _ in _explanations(nfc(text))}


def without_explanations(text: str, known: Mapping[str, str]) -> str:
    """The brackets that only name an abbreviation would be heard as the same words twice."""
    for _, _, start, end in reversed([*_explanations(text)]):
        text = text[:start] + text[end:]
    for found in reversed([*_IN_BRACKETS.finditer(text)]):
        if text[: found.start()].lower().endswith(known.get(found["short"], "\0").lower()):
            text = text[: found.start()] + text[found.end() :]
    return text


def _explanations(text: str) -> Iterator[tuple[str, str, int, int]]:
    """(short, words, start and end of the brackets)."""
    for found in _IN_BRACKETS.finditer(text):
        initials = re.sub(r"[^a-z]", "", fold_marks(found["short"]))
        before = list(_WORD.finditer(text, 0, found.start()))
        spelt = ""
        for word in reversed(before[-len(initials) * 2 :]):
            folded = fold_marks(word.group())
            if folded in _JOINERS and not initials.endswith(folded[0] + spelt):
                continue
            spelt = folded[0] + spelt
            if spelt == initials:
                full = text[word.start() : found.start()]
                yield found["short"], full.lower() if full.isupper() else _as_inside(full), found.start(), found.end()
                break
            if not initials.endswith(spelt):
                break


def _as_inside(words: str) -> str:
    """At the start of a sentence "Thi đua, khen thưởng" is no name."""
    return lowered(words) if words[1:].islower() else words
