"""Photos in their sizes and formats, read back: upright, in their colours, and with nothing beside the picture."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from tests.pictures import (
    CORNERS,
    PHONE,
    PICTURES,
    PLACE,
    a_picture,
    corners,
    exif,
    iptc,
    saved,
    turned,
    with_icc,
    xmp,
)
from thidua.feeds.photo_renditions import NoPicture, renditions
from thidua.model.photo import KINDS, WIDTHS, PhotoKind

pytestmark = pytest.mark.slow

TRACES = (
    b"Exif",
    b"GPS",
    b"xpacket",
    b"photoshop",
    b"Photoshop",
    b"ICC_PROFILE",
    b"ICCP",
    b"EXIF",
    b"XMP ",
    PHONE.encode(),
)
SMALL = {kind: saved(a_picture(48, 60), kind) for kind in ("JPEG", "PNG", "WEBP", "AVIF", "GIF")}


def made(data: bytes, *sizes: tuple[int, PhotoKind]) -> list[bytes]:
    found = dict(renditions(data, sizes))
    return [found[size] for size in sizes]


def read(body: bytes) -> Image.Image:
    picture = Image.open(BytesIO(body))
    picture.load()
    return picture


def test_a_photo_comes_in_every_size_and_format() -> None:
    sizes = [(width, kind) for width in WIDTHS for kind in KINDS]

    bodies = made(saved(a_picture(1200, 1500)), *sizes)

    found = [(read(body).format, read(body).size) for body in bodies]
    formats = {"avif": "AVIF", "webp": "WEBP", "jpg": "JPEG"}
    assert found == [(formats[kind], (width, width * 5 // 4)) for width, kind in sizes]


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_photo_stands_upright_however_the_camera_was_held(orientation: int, kind: str) -> None:
    data = saved(turned(orientation), kind, exif=exif({ExifTags.Base.Orientation: orientation}))

    (body,) = made(data, (320, "jpg"))

    assert (read(body).size, corners(read(body))) == ((320, 400), CORNERS)


@pytest.mark.parametrize(
    "data",
    [
        saved(a_picture(mode="CMYK")),
        saved(a_picture(), "PNG"),
        saved(a_picture().quantize(8), "PNG"),
        saved(a_picture(mode="RGBA"), "PNG"),
        saved(a_picture(), "WEBP"),
        saved(a_picture(), "AVIF"),
        saved(a_picture(), "GIF"),
        saved(a_picture(), progressive=True),
        with_icc(),
    ],
    ids=["cmyk", "png", "palette", "alpha", "webp", "avif", "gif", "progressive", "icc"],
)
def test_colours_stay_whatever_they_are_kept_in(data: bytes) -> None:
    (body,) = made(data, (320, "jpg"))

    assert (read(body).mode, corners(read(body))) == ("RGB", CORNERS)


def test_a_profile_of_other_colours_is_applied() -> None:
    (body,) = made(with_icc(swapped=True), (320, "jpg"))

    upper_left, _, lower_right, _ = corners(read(body))
    assert (upper_left, lower_right) == ("blue", "red")


def test_a_damaged_profile_changes_nothing() -> None:
    (body,) = made(saved(a_picture(), icc_profile=b"no profile"), (320, "jpg"))

    assert corners(read(body)) == CORNERS


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_shows_white(mode: str) -> None:
    clear = Image.new("RGBA", (400, 500), (0, 0, 0, 0)).convert(mode)
    settings = {"transparency": clear.getpixel((0, 0))} if mode == "P" else {}

    (body,) = made(saved(clear, "PNG", **settings), (320, "jpg"))

    assert read(body).getpixel((100, 100)) == (255, 255, 255)


@pytest.mark.parametrize(("value", "shown"), [(0, 0), (0x4000, 0x40), (0x8000, 0x80), (0xFFFF, 0xFF)])
def test_sixteen_bits_of_grey_become_eight(value: int, shown: int) -> None:
    grey = Image.new("I;16", (400, 500), value)

    (body,) = made(saved(grey, "PNG"), (320, "jpg"))

    assert read(body).getpixel((100, 100)) == (shown, shown, shown)


@pytest.mark.parametrize(
    "data",
    [
        saved(a_picture(), exif=exif({ExifTags.Base.Artist: "Mau"}, PLACE), xmp=xmp(PHONE), comment=PHONE.encode()),
        saved(a_picture(), "PNG", exif=exif(place=PLACE)),
        saved(a_picture(), "WEBP", exif=exif(place=PLACE), xmp=xmp(PHONE)),
        saved(a_picture(), "AVIF", exif=exif(place=PLACE), xmp=xmp(PHONE)),
        iptc({120: PHONE}),
        with_icc(),
        PICTURES["film"](),
    ],
    ids=["jpeg", "png", "webp", "avif", "iptc", "icc", "film"],
)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_the_picture_is_published(data: bytes, kind: PhotoKind) -> None:
    (body,) = made(data, (320, kind))

    assert [trace for trace in TRACES if trace in body] == []
    assert (dict(read(body).getexif()), {"icc_profile", "xmp", "comment"} & set(read(body).info)) == ({}, set())


def test_of_moving_pictures_the_first_is_shown() -> None:
    frames = [Image.new("RGB", (400, 500), colour) for colour in ("red", "blue")]

    for kind in ("GIF", "WEBP", "PNG"):
        (body,) = made(saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=90), (320, "jpg"))

        red, _, blue = read(body).getpixel((100, 100))
        assert (red > 240, blue < 15) == (True, True)


def test_the_same_photo_gives_the_same_bytes() -> None:
    sizes = [(width, kind) for width in WIDTHS for kind in KINDS]
    data = saved(a_picture(1000, 1250))

    assert made(data, *sizes) == made(data, *sizes)


@pytest.mark.parametrize("name", ["html", "empty", "cut-off", "heic", "bomb", "text"])
def test_what_is_no_whole_picture_is_refused(name: str) -> None:
    with pytest.raises(NoPicture):
        made(PICTURES[name](), (320, "jpg"))


@given(st.sampled_from(sorted(SMALL)), st.data())
def test_damaged_bytes_are_refused_or_shown_but_break_nothing(kind: str, data: st.DataObject) -> None:
    body = bytearray(SMALL[kind])
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(body)))

    for damaged in (bytes(body), bytes(body[:cut])):
        try:
            (found,) = made(damaged, (32, "jpg"))
        except NoPicture:
            continue
        assert read(found).width == 32
