"""Where a person lives or is reached, by the form it is written in: homes, plates, private mailboxes, pins on a map."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

_HOUSE = r"\d+[a-z]?(?:/\d+[a-z]?)*(?!\w)"
_LANE = r"(?:ngõ|ngách|hẻm|kiệt)"
_NOT_OF_A_HAMLET = "".join(
    rf"(?<!{word}[ ])" for word in ("phố", "tổ", "thôn", "xóm", "khu", "cụm", "đội", "ấp", "bản")
)
_NOT_OF_AN_OFFICE = "".join(rf"(?<!{word}[ ])" for word in ("tòa", "toà", "dãy", "khối", "khu", "hạng"))
_HOMES = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        (
            rf"(?<!tổng[ ])(?:số[ ]nhà|(?<!\w)so[ ]nha)[ ]?[:.]?[ ]?(?:số[ ])?{_HOUSE}"
            r"(?![.,]\d|[ ](?:căn|nhà|hộ|cái|ngôi)(?!\w))"
        ),
        rf"(?<!\w){_NOT_OF_A_HAMLET}(?:số|nhà)[ ](?:số[ ])?{_HOUSE}[ ]?[,-]?[ ]?{_LANE}[ ](?:số[ ])?{_HOUSE}",
        rf"(?<![\w/])\d+[a-z]?(?:/\d+[a-z]?)+[ ]?,?[ ]{_LANE}[ ](?:số[ ])?{_HOUSE}",
        (
            r"(?:(?:trú|ngụ|ở)[ ]tại|nhà[ ]riêng|nơi[ ](?:ở|cư[ ]trú)|thường[ ]trú|chỗ[ ]ở)[^\n.!?;\d]{0,40}?"
            rf"(?<!\w)(?:số[ ])?{_HOUSE},?[ ](?:đường|phố)(?!\w)"
        ),
        rf"(?<!\w){_NOT_OF_AN_OFFICE}nhà[ ](?:(?:ở|riêng)[ ])?số[ ]{_HOUSE}(?![.,]\d|[ ](?:căn|nhà|hộ|cái|ngôi)(?!\w))",
        rf"(?<!\w)(?:trú|ngụ|sống|ở)[ ](?:tại[ ])?số[ ]{_HOUSE},?[ ](?:thôn|xóm|tổ|bản|ấp|khu|làng)[ ](?=[^\W_])",
        r"thửa[ ](?:đất[ ])?số[ ]?:?[ ]?\d+(?:[ ]?[,;]?[ ](?:thuộc[ ])?tờ[ ]bản[ ]đồ[ ](?:số[ ])?\d+)?",
    )
)
_OFFICE = re.compile(
    r"(?:trụ sở|văn phòng|cơ quan|ubnd|ủy ban|trường|nhà văn hóa|hội trường|công ty|địa điểm)[^\n.;]{0,60}$",
    re.IGNORECASE,
)

_PLATES = (
    re.compile(r"(?<![\w/.-])[1-9]\d[ ]?-?[ ]?(?:[A-Z][1-9]?|[A-Z]{2})[ ]?[- ][ ]?\d{3}\.\d\d(?!\d|\.\d)"),
    re.compile(
        r"(?:biển[ ]số|biển[ ]kiểm[ ]soát|(?<!\w)bks(?!\w)|bien[ _]so)[^\d\n]{0,15}?"
        r"(?P<value>[1-9]\d[ ]?-?[ ]?[A-Z]{1,2}\d?[ .-]{0,3}\d{3}\.?\d{1,2}(?!\d))",
        re.IGNORECASE,
    ),
)
# Mail that anyone may have: an office of the State writes from .gov.vn.
_FREE_MAIL = (
    r"(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|pm|zing|yandex"
    r"|mail)\.(?:com(?:\.vn)?|vn|me|net|ru)"
)
_MAILBOX = re.compile(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}[ ]?(?:@|\(at\)|\[at\]|\(a[ ]còng\))[ ]?{_FREE_MAIL}(?![\w-])", re.IGNORECASE
)
# Degrees of the mainland and its islands, Hoàng Sa and Trường Sa too; four decimals tell a house from a town.
_NORTH, _EAST = r"(?:[6-9]|1\d|2[0-3])", r"1(?:0[2-9]|1[0-7])"
_LOCATIONS = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        rf"(?<![\d.,]){_NORTH}[.,]\d{{4,}}[ ]?°?[ ]?[NB]?[ ]?[,;/ ][ ]?{_EAST}[.,]\d{{4,}}",
        rf"(?<![\d.,]){_EAST}\.\d{{4,}}[ ]?°?[ ]?[EĐ]?[ ]?[,;/ ][ ]?{_NORTH}\.\d{{4,}}",
        rf"(?<!\d){_NORTH}[ ]?°[ ]?\d{{1,2}}[ ]?['\u2032\u2019][ ]?\d{{1,2}}(?:[.,]\d+)?[ ]?[\"\u2033\u201d'\u2019]",
    )
)
_PINS = re.compile(
    r"(?:https?://)?(?:maps\.app\.goo\.gl|goo\.gl/maps|(?:www\.)?google\.[a-z.]{2,6}/maps|maps\.apple\.com"
    r"|maps\.google\.[a-z.]{2,6})[^\s)>\"\u201d]*",
    re.IGNORECASE,
)
_CHATS = re.compile(r"(?:zalo|viber|wa)\.me/(?P<value>(?:84|0)\d{9})(?!\d)", re.IGNORECASE)


def placed(text: str) -> Iterator[tuple[str, Span]]:
    for pattern in _HOMES:
        for home in pattern.finditer(text):
            if not _OFFICE.search(text, max(0, home.start() - 80), home.start()):
                yield "home_address", home.span()
    for pattern in _PLATES:
        for plate in pattern.finditer(text):
            yield "number_plate", plate.span("value" if "value" in pattern.groupindex else 0)
    for mailbox in _MAILBOX.finditer(text):
        yield "personal_email", mailbox.span()
    yield from addressed(text)


def addressed(text: str) -> Iterator[tuple[str, Span]]:
    """What a web address leads to: a place on a map, a person's messages."""
    for chat in _CHATS.finditer(text):
        yield "phone", chat.span("value")
    for pattern in (*_LOCATIONS, _PINS):
        for place in pattern.finditer(text):
            yield "location", place.span()
