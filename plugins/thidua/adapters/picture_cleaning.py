"""Pictures on disk written again without what their files say beside the picture."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from thidua.content.photo_files import MAX_BYTES
from thidua.content.picture_file import FORMATS, NOT_HEIC, Found, NotUsable, looked_into
from thidua.feeds.clean_picture import clean_picture
from thidua.feeds.photo_renditions import NoPicture


def clean_file(file: Path) -> str:
    """What was taken out, "" where nothing had to be. The file is replaced whole or not at all. Raises NotUsable."""
    data = _read(file)
    before = looked_into(file.name, data)
    removed = tuple(_told(before))
    if not removed:
        return ""
    try:
        body = clean_picture(data)
    except NoPicture:
        raise NotUsable("ảnh đã hỏng, không mở được; hãy chép lại từ ảnh gốc") from None
    part = file.with_name(f".{file.name}.{os.getpid()}")
    part.write_bytes(body)
    shutil.copymode(file, part)
    part.replace(file)
    return ", ".join(removed)


def _told(found: Found) -> Iterator[str]:
    metadata = found.metadata
    if metadata.has_place:
        yield "nơi chụp (GPS)"
    if metadata.has_persons:
        yield "tên người chụp, chủ máy hoặc người trong ảnh"
    if any(metadata.words) or not metadata.is_readable:
        yield "lời ghi kèm"
    if found.has_film:
        yield "đoạn phim kèm theo"
    if not metadata.is_empty:
        yield "thông tin về máy ảnh và lúc chụp"


def _read(file: Path) -> bytes:
    ending = file.suffix.lower()
    if ending in {".heic", ".heif"}:
        raise NotUsable(NOT_HEIC)
    if ending not in FORMATS:
        raise NotUsable(f"chỉ làm sạch được ảnh {', '.join(FORMATS)}")
    if not file.is_file():
        raise NotUsable("không có tệp này")
    if file.stat().st_size > MAX_BYTES:
        raise NotUsable("ảnh nặng quá 25 MB; hãy thu nhỏ ảnh còn rộng 2.000 điểm")
    return file.read_bytes()
