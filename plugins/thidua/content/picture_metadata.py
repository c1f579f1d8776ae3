"""What a picture's file says beside the picture: where it was taken, who took it, who is on it, and any other words."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass

from PIL import ExifTags, Image, IptcImagePlugin
from PIL.ImageFile import ImageFile

_EXIF_PERSONS = (ExifTags.Base.Artist, ExifTags.Base.XPAuthor, ExifTags.Base.CameraOwnerName)
_EXIF_WORDS = (
    ExifTags.Base.ImageDescription, ExifTags.Base.Copyright, ExifTags.Base.UserComment, ExifTags.Base.XPTitle,
    ExifTags.Base.XPComment, ExifTags.Base.XPKeywords, ExifTags.Base.XPSubject, ExifTags.Base.DocumentName,
)  # fmt: skip
_IPTC_PERSONS = frozenset({(2, 80), (2, 118), (2, 122)})
"""By-line, contact, writer of the caption."""

_GPS_IN_XMP = re.compile(rb"\bGPS(?:Latitude|Longitude|Position)\b")
_PERSONS_IN_XMP = re.compile(
    rb"<(?:Iptc4xmpExt:PersonInImage|MPReg:PersonDisplayName|mwg-rs:Name|dc:creator|aux:OwnerName|"
    rb"exifEX:CameraOwnerName|Iptc4xmpCore:CreatorContactInfo)(?:\s[^>]*)?(?<!/)>|"
    rb"\b(?:MPReg:PersonDisplayName|mwg-rs:Name|aux:OwnerName|exifEX:CameraOwnerName)=\"[^\"]+\""
)
_EXTENDED_XMP = b"http://ns.adobe.com/xmp/extension/"
_MADE_IDS = ("xmp.", "uuid:", "adobe:", "http")
"""What programs count their documents with: long numbers that are nobody's."""

_TAG = re.compile(r"<[^<>]*?>")
_ATTRIBUTE_VALUE = re.compile(r"=\"([^\"]+)\"")
_PERSON_KEYS = frozenset({"author", "artist", "creator", "owner"})


@dataclass(frozen=True, slots=True)
class Metadata:
    """`words` are everything that people or programs wrote; `is_readable` is False where some of it could not be.
    `is_turned` says that the camera was held upright or overhead, and the picture has to be turned to be seen so.
    """

    has_place: bool = False
    has_persons: bool = False
    words: tuple[str, ...] = ()
    is_readable: bool = True
    is_turned: bool = False
    swaps_sides: bool = False
    is_empty: bool = True


def metadata_of(image: ImageFile) -> Metadata:
    try:
        with warnings.catch_warnings():
            # Pillow warns and goes on where a part is damaged: what it left out would not be seen here.
            warnings.simplefilter("error")
            parts = (_exif(image), _xmp(image), _iptc(image), _comments(image))
    except Exception:  # noqa: BLE001 — Pillow raises whatever its readers stumble over in damaged bytes
        return Metadata(is_readable=False, is_empty=False)
    return Metadata(
        any(part.has_place for part in parts),
        any(part.has_persons for part in parts),
        tuple(word for part in parts for word in part.words if word),
        all(part.is_readable for part in parts),
        is_turned=any(part.is_turned for part in parts),
        swaps_sides=any(part.swaps_sides for part in parts),
        is_empty=all(part.is_empty for part in parts),
    )


def _exif(image: ImageFile) -> Metadata:
    # A PNG's own would decode the whole picture to look behind it; `looked_into` has done so where something is there.
    exif = Image.Image.getexif(image)
    values = dict(exif) | exif.get_ifd(ExifTags.IFD.Exif)
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    # Cameras without a fix write a version and nothing else.
    has_place = any(key in place for key in (ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLongitude))
    persons = [_text(values.get(key)) for key in _EXIF_PERSONS]
    words = tuple(_text(values.get(key)) for key in _EXIF_WORDS)
    turning = exif.get(ExifTags.Base.Orientation, 1)
    return Metadata(
        has_place,
        any(persons),
        words,
        is_turned=turning in range(2, 9),
        swaps_sides=turning in range(5, 9),
        is_empty=not values and not place,
    )


def _xmp(image: ImageFile) -> Metadata:
    extended = (
        body for name, body in getattr(image, "applist", ()) if name == "APP1" and body.startswith(_EXTENDED_XMP)
    )
    packets = [_bytes(image.info.get("xmp")), _bytes(image.info.get("XML:com.adobe.xmp")), *extended]
    packet = b"\n".join(packets)
    written = packet.decode("utf-8", "replace")
    words = (*_ATTRIBUTE_VALUE.findall(written), *_TAG.sub("\n", written).split("\n"))
    spoken = dict.fromkeys(word.strip() for word in words if word.strip() and not word.startswith(_MADE_IDS))
    has_place, has_persons = _GPS_IN_XMP.search(packet), _PERSONS_IN_XMP.search(packet)
    return Metadata(bool(has_place), bool(has_persons), tuple(spoken), is_empty=not packet.strip())


def _iptc(image: ImageFile) -> Metadata:
    found = IptcImagePlugin.getiptcinfo(image) or {}
    entries = [(key, each) for key, value in found.items() for each in (value if isinstance(value, list) else [value])]
    persons = any(each.strip() for key, each in entries if key in _IPTC_PERSONS)
    words = tuple(_text(each) for key, each in entries if key[0] == 2)
    return Metadata(has_persons=persons, words=words, is_empty=not found)


def _comments(image: ImageFile) -> Metadata:
    """Of JPEG and GIF, and the named texts of PNG."""
    # Pillow's `text` would decode the whole picture first.
    texts = {str(key): value for key, value in image.info.items() if isinstance(value, str) and image.format == "PNG"}
    has_persons = any(value for key, value in texts.items() if key.lower() in _PERSON_KEYS)
    # ImageMagick keeps the other formats' blocks as hexadecimal text.
    is_readable = not any(key.startswith("Raw profile type iptc") for key in texts)
    words = (_text(image.info.get("comment")), *texts.values())
    return Metadata(has_persons=has_persons, words=words, is_readable=is_readable, is_empty=not any(words))


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else value.encode() if isinstance(value, str) else b""


def _text(value: object) -> str:
    """Windows keeps its fields in UTF-16; others in UTF-8, or nobody knows."""
    if isinstance(value, tuple):
        value = bytes(each for each in value if isinstance(each, int) and 0 <= each < 256)
    if isinstance(value, bytes):
        value = value.removeprefix(b"ASCII\0\0\0").removeprefix(b"UNICODE\0")
        is_wide = value[1::2].count(0) * 2 > len(value) // 2 or value.startswith((b"\xff\xfe", b"\xfe\xff"))
        value = value.decode("utf-16-le" if is_wide else "utf-8", "replace")
    return value.replace("\0", " ").strip() if isinstance(value, str) else ""
