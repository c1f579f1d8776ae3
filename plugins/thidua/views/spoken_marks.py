"""The number and mark of a document as they are read aloud: 07/KH-UBND, 30/2020/NĐ-CP, 41-CT/TW, 06/2022/QH15."""

from __future__ import annotations

import re
from collections.abc import Mapping

from thidua.views.spoken_numbers import number_words, written_number_words, year_words

# Decree 30/2020/NĐ-CP, annex III, and the usage of laws and of the Party; CT and TT mean others in running text.
_KINDS = {
    "BB": "biên bản", "BC": "báo cáo", "CĐ": "công điện", "CT": "chỉ thị", "CTr": "chương trình", "CV": "công văn",
    "ĐA": "đề án", "GM": "giấy mời", "HD": "hướng dẫn", "KH": "kế hoạch", "KL": "kết luận", "NĐ": "nghị định",
    "NQ": "nghị quyết", "PA": "phương án", "QC": "quy chế", "QĐ": "quyết định", "QyĐ": "quy định", "TB": "thông báo",
    "TT": "thông tư", "TTLT": "thông tư liên tịch", "TTr": "tờ trình", "VBHN": "văn bản hợp nhất",
}  # fmt: skip
# Ministries that were merged in 2025 stand in circulars that still hold.
_ISSUERS = {
    "BCA": "Bộ Công an", "BCT": "Bộ Công Thương", "BDTTG": "Bộ Dân tộc và Tôn giáo", "BGD&ĐT": "Bộ Giáo dục và Đào tạo",
    "BGDĐT": "Bộ Giáo dục và Đào tạo", "BGTVT": "Bộ Giao thông vận tải", "BKH&CN": "Bộ Khoa học và Công nghệ",
    "BKHCN": "Bộ Khoa học và Công nghệ", "BKHĐT": "Bộ Kế hoạch và Đầu tư",
    "BLĐTBXH": "Bộ Lao động, Thương binh và Xã hội", "BNG": "Bộ Ngoại giao", "BNNMT": "Bộ Nông nghiệp và Môi trường",
    "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn", "BNV": "Bộ Nội vụ", "BQP": "Bộ Quốc phòng",
    "BTC": "Bộ Tài chính", "BTNMT": "Bộ Tài nguyên và Môi trường", "BTP": "Bộ Tư pháp",
    "BTTTT": "Bộ Thông tin và Truyền thông", "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch", "BXD": "Bộ Xây dựng",
    "BYT": "Bộ Y tế", "CP": "Chính phủ", "CTN": "Chủ tịch nước", "ĐU": "Đảng ủy",
    "HĐND": "Hội đồng nhân dân", "QH": "Quốc hội", "TTg": "Thủ tướng Chính phủ", "TW": "Trung ương",
    "UBND": "Ủy ban nhân dân", "UBTVQH": "Ủy ban Thường vụ Quốc hội", "VP": "Văn phòng", "VPCP": "Văn phòng Chính phủ",
}  # fmt: skip
# The military command and the committee of an association both sign with it.
_UNCLEAR = {"BCH"}
_LETTERS = {
    "A": "a", "B": "bê", "C": "xê", "D": "dê", "Đ": "đê", "E": "e", "G": "giê", "H": "hát", "I": "i", "K": "ca",
    "L": "e lờ", "M": "em mờ", "N": "en nờ", "O": "o", "P": "pê", "Q": "cu", "R": "e rờ", "S": "ét sì", "T": "tê",
    "U": "u", "V": "vê", "X": "ích xì", "Y": "i dài",
}  # fmt: skip

_PART = r"[A-ZĐ](?:[a-zđ]?[A-ZĐ])[A-Za-zĐđ&]*\d{0,2}"
_MARK = re.compile(
    r"(?P<word>(?<![^\W_])[Ss]ố:? ?)?(?<![\w/.,-])(?P<number>\d{1,5}) ?(?:/(?P<year>(?:19|20)\d\d) ?)?"
    rf"(?:/ ?|-(?={_PART}/))(?P<parts>{_PART}(?:[-/]{_PART})*)(?![^\W_])"
)
# A draft has no number yet: "số /KH-UBND".
_BLANK = re.compile(rf"(?:(?<![^\W_])[Ss]ố:? ?)?(?<![\w/])(?<!\d ) ?/ ?{_PART}(?:-{_PART})+(?![^\W_])")
# Who issued it is said right after: "… ngày 04/01/2026 của Ủy ban nhân dân tỉnh".
_OF_WHOM_FOLLOWS = re.compile(r",? ?(?:ngày [\d/.-]+(?: tháng \d+ năm \d+)?,? )?của(?![^\W_])")
_ASSEMBLY = re.compile(r"QH(\d+)")


def marks_in_words(text: str, abbreviations: Mapping[str, str]) -> str:
    """A kind that stands before the number, an issuer that the sentence names, are not said twice."""

    def said(found: re.Match[str]) -> str:
        before, after = text[: found.start()].rstrip().lower(), text[found.end() :]
        first, *others = re.split("[-/]", found["parts"])
        kind = _KINDS.get(first, "")
        has_name = bool(kind and others) and _is_known(others[0], abbreviations)
        is_named = bool(kind) and before.endswith((kind, first.lower()))
        issuers = [_issuer(part, abbreviations) for part in (others if kind else [first, *others])]
        words = f"{found['word'] or 'số '}{written_number_words(found['number'], counted=False)}"
        words += f", {year_words(found['year'])}" if found["year"] else ""
        words += "" if is_named or not kind else f", {kind}"
        sentence = before[before.rfind(". ") + 1 :]
        is_said = any(name.lower() in sentence for name in (*issuers, *others))
        if issuers and not is_said and not _OF_WHOM_FOLLOWS.match(after):
            words += (" của " if has_name else ", ") + ", ".join(issuers)
        return f"{words}," if after.startswith(" ngày") else words

    return _MARK.sub(said, _BLANK.sub("", text))


def _issuer(part: str, abbreviations: Mapping[str, str]) -> str:
    assembly = _ASSEMBLY.fullmatch(part)
    if assembly:
        return f"Quốc hội khóa {number_words(int(assembly[1]))}"
    if part in _ISSUERS:
        return _ISSUERS[part]
    return " và ".join(_name(one, abbreviations) or _spelt(one) for one in part.split("&") if one)


def _is_known(part: str, abbreviations: Mapping[str, str]) -> bool:
    return part in _ISSUERS or all(_name(one, abbreviations) for one in part.split("&"))


def _name(letters: str, abbreviations: Mapping[str, str]) -> str:
    return "" if letters in _UNCLEAR else _ISSUERS.get(letters) or abbreviations.get(letters, "")


def _spelt(letters: str) -> str:
    """Nobody has said what it stands for: TU is the committee of a province as well as of a city."""
    return " ".join(_LETTERS.get(letter, letter) for letter in letters.upper())
