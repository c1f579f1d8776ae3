"""Signs as they are read aloud or left out: bullets, brackets, dashes, quotes, addresses of the web, pictures."""

from __future__ import annotations

import re
import unicodedata

from thidua.model.wording import capitalised, tidy
from thidua.views.spoken_numbers import number_words
from thidua.views.spoken_roman import roman_value

_PAGE_ADDRESS = "địa chỉ trang mạng ghi trong bài đăng"
_MAIL_ADDRESS = "địa chỉ thư điện tử ghi trong bài đăng"

_ANY_DASH = re.compile(r"[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_QUOTES = re.compile("[\"\u201c\u201d\u201e\u201f\u00ab\u00bb`\u2018\u201a\u201b]|(?<!\\d)['\u2019]|['\u2019](?=\\w)")
_FRACTIONS = {"½": "1/2", "¼": "1/4", "¾": "3/4"}
_END_OF_DOCUMENT = re.compile(r"\./\.|\.\\\.")
_NAMED_ADDRESS = (
    r"(?:(?<![^\W_])(?:địa chỉ|đường link|đường dẫn|link|website|trang web|trang|email|e-mail|thư điện tử|hộp thư)"
    r"(?: là)?:? ?)*"
)
_URL = r"(?:https?://|www\.)[^\s<>()]+|(?<![\w@.])(?:[\w-]+\.)+(?:vn|com|org|net|info)(?:/[^\s<>()]*)?(?![^\W_])"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_ADDRESS = re.compile(rf"{_NAMED_ADDRESS}(?P<address>(?P<mail>{_MAIL})|{_URL})", re.IGNORECASE)
_ADDRESS_IN_BRACKETS = re.compile(rf" ?[\[(<](?:{_MAIL}|{_URL})[\])>]", re.IGNORECASE)
_LONE_ADDRESS = re.compile(rf"\W*(?:{_MAIL}|{_URL})\W*", re.IGNORECASE)
_MAYBE_ADDRESS = re.compile(r"@|://|\.\S")
_TAG = re.compile(r"(?<!\w)[#@][\w-]+")

_PART = re.compile(r"^(?P<roman>(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))[.)] ")
_POINT = re.compile(r"^\(?(?P<numbers>(?:(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})\.)?\d{1,2}(?:\.\d{1,2})*)[.)]\)? (?=\D)")
_LETTER = re.compile(r"^(?P<letter>[a-eđg-i])\) ")
_BULLET = re.compile(r"^(?:[-+*•·●○▪■□◦✓✔➢→]+ ?)+(?=\D|$)")

# Names of fields and bodies are said in one breath, whatever dash they are written with.
_COMPOUNDS = re.compile(
    r"(?<![^\W_])(?P<first>kinh tế|văn hóa|văn hoá|thi đua|hành chính|quốc phòng|tài chính|kế hoạch|lao động|dân số"
    r"|xanh|sạch|giáo dục|thể dục|khoa học|tổ chức|văn phòng) ?- ?"
    r"(?P<last>xã hội|khen thưởng|quản trị|an ninh|kế hoạch|tài chính|thương binh|thể thao|thông tin|sạch|đẹp"
    r"|đào tạo|công nghệ|kỹ thuật|văn nghệ|thống kê|gia đình|cán bộ|lao động)(?![^\W_])",
    re.IGNORECASE,
)
# Its name has a dash by law and a comma in many plans; heard, it is one body.
_COUNCIL = re.compile(r"(?<![^\W_])(?P<first>hội đồng) thi đua(?:,| ?-)? ?khen thưởng(?![^\W_])", re.IGNORECASE)
_SPACED_DASH = re.compile(r"\s-+\s|(?<=\w)-\s|\s-(?=\w)|-{2,}")
_WORDS_FOR = {"&": " và ", "%": " phần trăm ", "=": " bằng ", "+": " cộng ", "×": " nhân ", "…": ", "}
_AS_COMMA = re.compile(r"\s*[()\[\]{}/|\\]\s*|\.{3,}")
_COMMAS = re.compile(r"\s*,(?:\s*,)*\s*")
_BEFORE_STOP = re.compile(r"[\s,;:]*(?P<stop>[.;!?])(?:\s*[,.;:!?])*")
_AFTER_COLON = re.compile(r"[\s,:]*:[\s,]*")
_KEPT_SIGNS = set(" .,;:?!-")


class _Said(dict[int, str]):
    """For `str.translate`: letters and the signs that are kept, a space for all others."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = sign if sign in _KEPT_SIGNS or unicodedata.category(sign).startswith("L") else " "
        return self[code]


_SAID = _Said()


def with_plain_signs(text: str) -> str:
    """NFC, one kind of dash and space, no quotes, no tag, every address of the web in words."""
    text = _QUOTES.sub("", _END_OF_DOCUMENT.sub(".", _ANY_DASH.sub("-", tidy(text))))
    for sign, share in _FRACTIONS.items():
        text = text.replace(sign, f" {share}")
    if _MAYBE_ADDRESS.search(text):
        text = _ADDRESS_IN_BRACKETS.sub("", "" if _LONE_ADDRESS.fullmatch(text) else text)
        text = _ADDRESS.sub(_address, text)
    return tidy(_TAG.sub("", text))


def _address(found: re.Match[str]) -> str:
    stop = re.search(r"[.,;:!?]*$", found["address"])
    return (_MAIL_ADDRESS if found["mail"] else _PAGE_ADDRESS) + (stop.group() if stop else "")


def marker_and_rest(text: str) -> tuple[str, str]:
    """What numbers a paragraph, in words, or ""; bullets are left out."""
    text = _BULLET.sub("", text)
    if found := _PART.match(text):
        return f"Phần {number_words(roman_value(found['roman']))}: ", text[found.end() :]
    if found := _LETTER.match(text):
        return f"Ý {found['letter']}: ", text[found.end() :]
    if found := _POINT.match(text):
        parts = found["numbers"].split(".")
        numbers = " chấm ".join(number_words(int(one) if one.isdecimal() else roman_value(one)) for one in parts)
        return f"{capitalised(numbers)}: ", text[found.end() :]
    return "", text


def signs_in_words(text: str) -> str:
    """Afterwards only letters, spaces and the stops of sentences are left."""
    text = _COUNCIL.sub(r"\g<first> Thi đua Khen thưởng", text)
    if "-" in text:
        # Twice, for the middle of three: xanh - sạch - đẹp.
        for _ in range(2):
            text = _COMPOUNDS.sub(r"\g<first> \g<last>", text)
        text = _SPACED_DASH.sub(", ", text)
    for sign, words in _WORDS_FOR.items():
        text = text.replace(sign, words)
    text = _AS_COMMA.sub(", ", text)
    text = text.translate(_SAID).replace("-", " ")
    text = _BEFORE_STOP.sub(lambda found: f"{found['stop']} ", _COMMAS.sub(", ", _AFTER_COLON.sub(": ", tidy(text))))
    return tidy(text).strip(" ,;").lstrip(".:!? ")
