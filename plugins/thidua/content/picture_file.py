"""One picture's bytes → its size and name for the site, or every reason why it may not be published."""

from __future__ import annotations

import hashlib
import posixpath
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO

from PIL import Image
from PIL.ImageFile import ImageFile

from thidua.content.picture_metadata import Metadata, metadata_of
from thidua.content.picture_structure import end_of, has_words_behind
from thidua.model.photo import PhotoFile
from thidua.model.private_data import NAMES, found_in

MAX_SIDE = 12_000
MAX_PIXELS = 60_000_000
"""A picture takes four bytes a pixel in memory once it is decoded, whatever its file weighs."""

FORMATS = {
    ".jpg": ("JPEG", "MPO"), ".jpeg": ("JPEG", "MPO"), ".png": ("PNG",), ".webp": ("WEBP",), ".avif": ("AVIF",),
    ".gif": ("GIF",),
}  # fmt: skip
_ENDING_OF = {kind: ending for ending, kinds in reversed(FORMATS.items()) for kind in kinds}
PLACE = "có ghi nơi chụp (GPS), có thể là nhà riêng của một người"
PERSONS = "có ghi tên người chụp, chủ máy hoặc người trong ảnh"
PRIVATE = "có ghi dữ liệu cá nhân"
FILM = "kèm một đoạn phim có tiếng (ảnh động của điện thoại)"
DAMAGED = "có thông tin đi kèm bị hỏng, không kiểm tra được"
CLEAN = "chạy lệnh: thidua lam-sach-anh"
NO_PICTURE = "tệp này không phải ảnh, hoặc đã hỏng; hãy chép lại từ ảnh gốc"
CUT_OFF = "ảnh bị cắt cụt, thiếu phần cuối; hãy chép lại từ ảnh gốc"
NOT_HEIC = (
    "ảnh .heic của điện thoại không hiện được trên trang; hãy lưu ra .jpg (mở ảnh, chọn Lưu thành hoặc Xuất, loại JPEG)"
)


class NotUsable(Exception):
    """Nothing can be made of the file; the message says why, as one line."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a picture's file holds; `has_film` is a phone's short film, with sound, behind the picture."""

    image: ImageFile
    metadata: Metadata
    has_film: bool


def examined(path: str, data: bytes) -> tuple[PhotoFile | None, tuple[str, ...]]:
    """`path` is below content/."""
    try:
        found = looked_into(path, data)
    except NotUsable as error:
        return None, (str(error),)
    return _photo_file(path, data, found), tuple(_untold(path, found))


def looked_into(path: str, data: bytes) -> Found:
    """Next to nothing is decoded: a picture of a few bytes may claim to be huge. Raises NotUsable."""
    ending = posixpath.splitext(path)[1].lower()
    if not data:
        raise NotUsable("tệp ảnh trống; hãy chép lại từ ảnh gốc")
    try:
        image, is_whole = _opened(data)
    except Image.DecompressionBombError:
        raise NotUsable(_too_large(0, 0)) from None
    except Exception:  # noqa: BLE001 — Pillow raises whatever its readers stumble over in damaged bytes
        raise NotUsable(_not_a_picture(data)) from None
    kind = image.format or ""
    if kind not in FORMATS[ending]:
        right = _ENDING_OF[kind]
        raise NotUsable(f"tệp {ending} này thật ra là ảnh {right}; hãy đổi đuôi tệp thành {right}")
    if max(image.size) > MAX_SIDE or image.width * image.height > MAX_PIXELS:
        raise NotUsable(_too_large(*image.size))
    end = end_of(data, kind)
    if end is None:
        raise NotUsable(CUT_OFF)
    if kind == "PNG" and has_words_behind(data):
        try:
            image.load()
        except Exception:  # noqa: BLE001 — as above
            raise NotUsable(CUT_OFF) from None
    metadata = metadata_of(image)
    return Found(image, metadata if is_whole else replace(metadata, is_readable=False), b"ftyp" in data[end:])


def _opened(data: bytes) -> tuple[ImageFile, bool]:
    """Also whether all that Pillow read on the way was whole: it warns of damaged parts and leaves them out. Only the
    formats that pages use: its readers of others are never tried.
    """
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        image = Image.open(BytesIO(data), formats=("JPEG", "PNG", "WEBP", "AVIF", "GIF"))
    return image, not any(issubclass(each.category, UserWarning) for each in warned)


def _photo_file(path: str, data: bytes, found: Found) -> PhotoFile:
    width, height = reversed(found.image.size) if found.metadata.swaps_sides else found.image.size
    return PhotoFile(path, hashlib.sha256(data).hexdigest()[:16], width, height)


def _untold(path: str, found: Found) -> Iterator[str]:
    """One line: one command takes all of it out."""
    metadata = found.metadata
    kinds = dict.fromkeys(NAMES[each.kind] for words in metadata.words for each in found_in(words))
    told = (
        (metadata.has_place, PLACE),
        (metadata.has_persons, PERSONS),
        (bool(kinds), f"{PRIVATE} ({', '.join(kinds)})"),
        (found.has_film, FILM),
        (not metadata.is_readable, DAMAGED),
    )
    if said := [words for is_so, words in told if is_so]:
        yield f"tệp ảnh {'; '.join(said)}; {CLEAN} {_quoted(f'content/{path}')}"


def _too_large(width: int, height: int) -> str:
    size = f" ({width:,} × {height:,} điểm ảnh)".replace(",", ".") if width else ""
    return f"ảnh quá lớn{size}; mỗi cạnh dài nhất 12.000 điểm, cả ảnh 60 triệu điểm. Hãy thu nhỏ còn rộng 2.000 điểm"


def _not_a_picture(data: bytes) -> str:
    head = data[:1024].lstrip().lower()
    if head.startswith((b"<!doctype", b"<html", b"<head", b"<script")):
        return "tệp này là trang web lưu nhầm đuôi ảnh, không phải ảnh; hãy tải lại ảnh"
    if data[4:8] == b"ftyp" and data[8:12] in {b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis"}:
        return NOT_HEIC
    if head.startswith(b"%pdf"):
        return "tệp này là PDF lưu nhầm đuôi ảnh; hãy xuất trang cần dùng ra .jpg"
    if data.startswith((b"\xff\xd8\xff", b"\x89PNG", b"RIFF", b"GIF8")):
        return CUT_OFF
    return NO_PICTURE


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path
