"""Pictures written again without what stands beside them: still the same picture, as good as it was."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import ExifTags, Image, ImageChops, ImageStat

from tests.pictures import CORNERS, PHONE, PICTURES, PLACE, a_picture, corners, exif, saved, turned, with_icc, xmp
from thidua.content.picture_file import examined, looked_into
from thidua.feeds.clean_picture import clean_picture
from thidua.feeds.photo_renditions import NoPicture

pytestmark = pytest.mark.slow

ENDINGS = {"JPEG": "a.jpg", "PNG": "a.png", "WEBP": "a.webp", "AVIF": "a.avif", "GIF": "a.gif"}


def read(body: bytes) -> Image.Image:
    picture = Image.open(BytesIO(body))
    picture.load()
    return picture


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("gps", "a.jpg"), ("gps-in-png", "a.png"), ("gps-in-webp", "a.webp"), ("gps-in-avif", "a.avif"),
        ("gps-in-xmp", "a.jpg"), ("artist", "a.jpg"), ("person-in-xmp", "a.jpg"), ("phone-in-xmp", "a.jpg"),
        ("phone-in-comment", "a.jpg"), ("phone-in-exif", "a.jpg"), ("by-line", "a.jpg"),
        ("caption-with-a-phone", "a.jpg"), ("broken-exif", "a.jpg"), ("film", "a.jpg"),
    ],
)  # fmt: skip
def test_what_is_refused_is_taken_after_cleaning(name: str, ending: str) -> None:
    data = PICTURES[name]()
    assert examined(ending, data)[1]

    clean = clean_picture(data)

    assert examined(ending, clean)[1] == ()
    assert looked_into(ending, clean).metadata.is_empty
    assert (read(clean).size, corners(read(clean))) == ((800, 1000), CORNERS)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_turned_picture_is_written_upright(orientation: int, kind: str) -> None:
    clean = clean_picture(saved(turned(orientation), kind, exif=exif({ExifTags.Base.Orientation: orientation})))

    assert (read(clean).format, read(clean).size, corners(read(clean))) == (kind, (800, 1000), CORNERS)


@pytest.mark.parametrize("quality", [60, 80, 95])
def test_a_jpeg_loses_next_to_nothing(quality: int) -> None:
    noise = Image.effect_noise((400, 500), 60).convert("RGB")
    data = saved(noise, quality=quality, exif=exif(place=PLACE))

    clean = clean_picture(data)

    difference = ImageStat.Stat(ImageChops.difference(read(data), read(clean)))
    assert max(difference.mean) < 0.5
    assert len(clean) < 1.1 * len(data)


def test_other_colours_become_those_that_every_screen_has() -> None:
    clean = clean_picture(with_icc(swapped=True))

    upper_left, _, lower_right, _ = corners(read(clean))
    assert (upper_left, lower_right, "icc_profile" in read(clean).info) == ("blue", "red", False)


def test_what_is_transparent_stays_so() -> None:
    clear = a_picture(mode="RGBA")
    clear.putalpha(0)

    clean = clean_picture(saved(clear, "PNG", exif=exif(place=PLACE)))

    assert read(clean).getpixel((9, 9)) == (255, 0, 0, 0)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_a_moving_picture_still_moves_as_it_did(kind: str) -> None:
    frames = [Image.new("RGB", (40, 50), colour) for colour in ("red", "blue", "lime")]
    words = {"comment": PHONE.encode()} if kind == "GIF" else {"exif": exif(place=PLACE)}
    data = saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=[90, 180, 270], loop=0, **words)
    assert examined(ENDINGS[kind], data)[1]

    clean = clean_picture(data)

    assert examined(ENDINGS[kind], clean)[1] == ()
    durations = []
    for number in range(read(clean).n_frames):  # type: ignore[attr-defined]  # formats that move have it
        frame = Image.open(BytesIO(clean))
        frame.seek(number)
        frame.load()
        durations.append(frame.info["duration"])
    assert durations == [90, 180, 270]


def test_the_picture_of_several_that_a_phone_saves_at_once_stays_alone() -> None:
    second = saved(a_picture(), exif=exif(place=PLACE), xmp=xmp(PHONE))
    data = saved(a_picture(), "MPO", save_all=True, append_images=[a_picture()], exif=exif(place=PLACE)) + second

    clean = clean_picture(data)

    assert (read(clean).format, b"GPS" in clean, PHONE.encode() in clean) == ("JPEG", False, False)
    assert examined("a.jpg", clean)[1] == ()


@pytest.mark.parametrize("name", ["html", "empty", "cut-off", "heic", "bomb", "text"])
def test_what_is_no_whole_picture_is_refused(name: str) -> None:
    with pytest.raises(NoPicture):
        clean_picture(PICTURES[name]())
