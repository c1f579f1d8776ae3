"""Where a picture's own bytes end, told from its structure without decoding it: what a broken download lacks."""

from __future__ import annotations

import zlib

_END_OF_IMAGE = b"\xff\xd9"
_SCAN = 0xDA
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers of a JPEG that no length follows."""


def end_of(data: bytes, kind: str) -> int | None:
    """`kind` as Pillow names it. None where the picture stops before its end."""
    match kind:
        case "JPEG" | "MPO":
            return _jpeg_end(data)
        case "PNG":
            return _png_end(data)
        case "WEBP":
            return _within(data, 8 + int.from_bytes(data[4:8], "little"))
        case "AVIF":
            return _boxes_end(data)
        case _:
            # A GIF's closing mark; some programs fill up the last block.
            return len(data) if data.rstrip(b"\x00").endswith(b";") else None


def _within(data: bytes, end: int) -> int | None:
    return end if end <= len(data) else None


def _jpeg_end(data: bytes) -> int | None:
    """The segments before the coded data may hold a whole picture in small, whose end is not this one's."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        code = data[at + 1]
        if code == _SCAN:
            end = data.find(_END_OF_IMAGE, at)
            return end + 2 if end >= 0 else None
        is_filling = code == 0xFF
        at += 1 if is_filling else 2 if code in _ALONE else 2 + max(2, int.from_bytes(data[at + 2 : at + 4], "big"))
    return None


def _png_end(data: bytes) -> int | None:
    at = 8
    while at + 12 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(data) or zlib.crc32(data[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            return None
        if kind == b"IEND":
            return end
        at = end
    return None


def has_words_behind(png: bytes) -> bool:
    """Whether text or camera data stand after the picture's own chunks, where Pillow reads them only by decoding it."""
    tail = png[png.rfind(b"IDAT") :]
    return any(kind in tail for kind in (b"eXIf", b"tEXt", b"zTXt", b"iTXt"))


def _boxes_end(data: bytes) -> int | None:
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size == 0:
            return len(data)
        if size < 8:
            return None
        at += size
    return at if at == len(data) else None
