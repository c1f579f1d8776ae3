"""Pictures made for tests, each complete in one call: no photo of anybody is committed. `PICTURES` are those that
golden mistakes name.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

from PIL import ExifTags, Image, ImageCms, ImageDraw

PHONE = "0912 345 678"
"""Nobody's: made up in the form of a mobile number."""

FILM = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"
"""How a phone's short film begins behind its picture."""

PLACE = {
    ExifTags.GPS.GPSLatitudeRef: "N", ExifTags.GPS.GPSLatitude: (21.0, 51.0, 0.0),
    ExifTags.GPS.GPSLongitudeRef: "E", ExifTags.GPS.GPSLongitude: (106.0, 45.0, 0.0),
}  # fmt: skip

CORNERS = ("red", "lime", "blue", "yellow")
"""Of `a_picture`, clockwise from the upper left."""


def a_picture(width: int = 800, height: int = 1000, mode: str = "RGB") -> Image.Image:
    """Four quarters in four colours, so that a turned one is told from an upright one."""
    picture = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(picture)
    middle, foot = width // 2, height // 2
    boxes = ((0, 0, middle, foot), (middle, 0, width, foot), (middle, foot, width, height), (0, foot, middle, height))
    for colour, box in zip(CORNERS, boxes, strict=True):
        draw.rectangle(box, fill=colour)
    return picture if mode == "RGB" else picture.convert(mode)


def saved(picture: Image.Image, kind: str = "JPEG", **settings: Any) -> bytes:  # noqa: ANN401 — whatever Pillow takes
    body = BytesIO()
    picture.save(body, kind, **settings)
    return body.getvalue()


def exif(values: dict[int, object] | None = None, place: dict[int, object] | None = None) -> Image.Exif:
    found = Image.Exif()
    for key, value in ({ExifTags.Base.Model: "X1"} | (values or {})).items():
        found[key] = value
    if place:
        found.get_ifd(ExifTags.IFD.GPSInfo).update(place)
    return found


def turned(orientation: int) -> Image.Image:
    """`a_picture` as a camera stores it that was held so that viewers have to turn it."""
    steps = {
        1: (), 2: (Image.Transpose.FLIP_LEFT_RIGHT,), 3: (Image.Transpose.ROTATE_180,),
        4: (Image.Transpose.FLIP_TOP_BOTTOM,), 5: (Image.Transpose.TRANSPOSE,), 6: (Image.Transpose.ROTATE_90,),
        7: (Image.Transpose.TRANSVERSE,), 8: (Image.Transpose.ROTATE_270,),
    }  # fmt: skip
    picture = a_picture()
    for step in steps[orientation]:
        picture = picture.transpose(step)
    return picture


def corners(picture: Image.Image) -> tuple[str, ...]:
    """The names of the colours in the four corners, clockwise from the upper left; "" for any other."""
    rgb = picture.convert("RGB")
    right, foot = rgb.width - 9, rgb.height - 9
    names = {name: Image.new("RGB", (1, 1), name).getpixel((0, 0)) for name in CORNERS}

    def name_at(place: tuple[int, int]) -> str:
        found = rgb.getpixel(place)
        near = (
            name for name, colour in names.items() if sum(abs(a - b) for a, b in zip(found, colour, strict=True)) < 90
        )
        return next(near, "")

    return tuple(name_at(place) for place in ((8, 8), (right, 8), (right, foot), (8, foot)))


def xmp(inside: str) -> bytes:
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" '
        f'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">{inside}</rdf:Description></rdf:RDF>'
        '</x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def iptc(fields: dict[int, str]) -> bytes:
    """A JPEG with these fields of IPTC's record 2."""
    records = b"".join(
        struct.pack(">BBBH", 0x1C, 2, field, len(words.encode())) + words.encode() for field, words in fields.items()
    )
    resource = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(records)) + records + b"\0" * (len(records) % 2)
    return with_segment(saved(a_picture()), 0xED, b"Photoshop 3.0\0" + resource)


def with_segment(jpeg: bytes, marker: int, body: bytes) -> bytes:
    """The JPEG with one more segment right after its beginning."""
    return jpeg[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def png_claiming(width: int, height: int) -> bytes:
    """A few bytes that say they are a huge picture."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def with_icc(*, swapped: bool = False) -> bytes:
    """In sRGB; or in colours whose red is sRGB's blue, and the other way round."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    if swapped:
        profile = profile.replace(b"rXYZ", b"?XYZ", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"?XYZ", b"bXYZ", 1)
    return saved(a_picture(), icc_profile=profile)


def svg(inside: str = "", attributes: str = "", before: str = "") -> bytes:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"{attributes}>{inside}</svg>'.encode()


HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 64
_CUT = len(saved(a_picture())) // 2

PICTURES: dict[str, Callable[[], bytes]] = {
    "good": lambda: saved(a_picture()),
    "gps": lambda: saved(a_picture(), exif=exif(place=PLACE)),
    "gps-and-artist-and-film": lambda: (
        saved(a_picture(), exif=exif({ExifTags.Base.Artist: "Nguyen Van Mau"}, PLACE)) + FILM
    ),
    "gps-in-png": lambda: saved(a_picture(), "PNG", exif=exif(place=PLACE)),
    "gps-in-webp": lambda: saved(a_picture(), "WEBP", exif=exif(place=PLACE)),
    "gps-in-avif": lambda: saved(a_picture(), "AVIF", exif=exif(place=PLACE)),
    "gps-in-xmp": lambda: saved(a_picture(), xmp=xmp("<exif:GPSLatitude>21,51N</exif:GPSLatitude>")),
    "artist": lambda: saved(a_picture(), exif=exif({ExifTags.Base.Artist: "Nguyen Van Mau"})),
    "person-in-xmp": lambda: saved(
        a_picture(), xmp=xmp("<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Nguyễn Thị Mẫu</rdf:li></rdf:Bag>"
                             "</Iptc4xmpExt:PersonInImage>"),
    ),
    "phone-in-xmp": lambda: saved(a_picture(), xmp=xmp(f"<dc:description>Liên hệ {PHONE}</dc:description>")),
    "phone-in-comment": lambda: saved(a_picture(), comment=f"Gọi {PHONE}".encode()),
    "phone-in-exif": lambda: saved(a_picture(), exif=exif({ExifTags.Base.XPComment: PHONE.encode("utf-16-le")})),
    "by-line": lambda: iptc({80: "Nguyễn Văn Mẫu"}),
    "caption-with-a-phone": lambda: iptc({120: f"Liên hệ {PHONE}"}),
    "broken-exif": lambda: with_segment(saved(a_picture()), 0xE1, b"Exif\0\0MM\0\x2a\xff\xff\xff\xff\xff"),
    "film": lambda: saved(a_picture()) + FILM,
    "html": lambda: b"<!DOCTYPE html><html><title>403</title></html>",
    "pdf": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "png": lambda: saved(a_picture(), "PNG"),
    "heic": lambda: HEIC,
    "empty": lambda: b"",
    "cut-off": lambda: saved(a_picture())[:_CUT],
    "cut-off-png": lambda: saved(a_picture(), "PNG")[:-20],
    "cut-off-webp": lambda: saved(a_picture(), "WEBP")[:-20],
    "cut-off-avif": lambda: saved(a_picture(), "AVIF")[:-20],
    "cut-off-gif": lambda: saved(a_picture(), "GIF")[:-20],
    "bomb": lambda: png_claiming(60_000, 60_000),
    "too-wide": lambda: saved(Image.new("L", (12_001, 10)), "PNG"),
    "too-many-pixels": lambda: png_claiming(9_000, 9_000),
    "too-heavy": lambda: saved(a_picture()) + b"\0" * 25_000_000,
    "text": "Ảnh ở thư mục khác".encode,
    "svg": svg,
    "svg-script": lambda: svg("<script>alert(1)</script>"),
    "svg-onload": lambda: svg(attributes=' onload="alert(1)"'),
    "svg-foreign": lambda: svg("<foreignObject/>"),
    "svg-reference": lambda: svg('<image href="https://x.example/a.png"/>'),
    "svg-style": lambda: svg("<style>rect{fill:url(https://x.example/a)}</style>"),
    "svg-animated-href": lambda: svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
    "svg-entities": lambda: svg("&b;", before='<!DOCTYPE svg [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'),
    "svg-phone": lambda: svg(f"<text>{PHONE}</text>"),
    "svg-stylesheet": lambda: svg(before='<?xml-stylesheet href="a.css"?>'),
    "no-svg": lambda: b"<html/>",
}  # fmt: skip
