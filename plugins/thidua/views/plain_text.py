"""Text that every calendar client can carry: nothing in it needs an escape that some of them misread."""

from __future__ import annotations

import re
import unicodedata

_NEW_LINE = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANK = re.compile("[\t\u00a0]")
# Control characters but the line feed; a byte order mark inside text; halves of characters, which have no bytes; what
# is not seen but breaks words up or turns the direction of reading, but for the joiner that emoji are made with.
_UNSEEN = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069"
_NOT_TEXT = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff\ud800-\udfff{_UNSEEN}]")
_SPACES_AROUND_LINES = re.compile(r" *\n *")
# Whatever any of the above would change: nearly no text has it, and every entry of every feed is asked.
_NOT_PLAIN = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\xa0\\\\\u2028\u2029\ufeff\ud800-\udfff{_UNSEEN}]| \n|\n ")


def plain_text(text: str) -> str:
    r"""NFC, lines parted by \n alone, no control character, tab or backslash, no space at the ends of lines.

    A backslash becomes a slash: readers disagree on how to undo its escape, and no Vietnamese document needs one.
    """
    if not _NOT_PLAIN.search(text) and unicodedata.is_normalized("NFC", text):
        return text.strip()
    lines = _BLANK.sub(" ", _NEW_LINE.sub("\n", text))
    kept = unicodedata.normalize("NFC", _NOT_TEXT.sub("", lines).replace("\\", "/"))
    return _SPACES_AROUND_LINES.sub("\n", kept).strip()


def one_line(text: str) -> str:
    return " ".join(plain_text(text).split())


def shortened(text: str, limit: int) -> str:
    """The text cut before the word that passes the limit, with "…" in its place."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    whole_words = head if text[limit - 1] == " " else head.rpartition(" ")[0]
    return f"{(whole_words or head).rstrip(' ,;:.-–(“')}…"
