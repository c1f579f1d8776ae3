"""Tables too wide for a phone, in safe HTML: each gets a frame that scrolls, with a name and a stop for the Tab key."""

from __future__ import annotations

import re
from html import escape, unescape

WIDEST = 4
"""Columns that a phone still shows in one piece."""

_TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<t[hd]\b[^>]*>(.*?)</t[hd]>", re.DOTALL)
_CAPTION = re.compile(r"<caption\b[^>]*>(.*?)</caption>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def with_framed_tables(html: str) -> str:
    return _TABLE.sub(_framed, html)


def _framed(match: re.Match[str]) -> str:
    table = match[0]
    rows = [_CELL.findall(row) for row in _ROW.findall(table)]
    # A table inside another ends the match too early: it stays as it is.
    if "<table" in table[1:] or max(map(len, rows), default=0) <= WIDEST:
        return table
    caption = _CAPTION.search(table)
    name = _words(caption[1]) if caption else ", ".join(filter(None, map(_words, rows[0][:3])))
    return f'<div class="wide-table" role="group" tabindex="0" aria-label="Bảng: {escape(name)}">{table}</div>'


def _words(html: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", html)).split())
