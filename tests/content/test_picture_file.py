"""Pictures looked into without being decoded: their size, what is wrong with them, and no surprise on any bytes."""

from __future__ import annotations

import hashlib
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags

from tests.pictures import PICTURES, a_picture, exif, png_claiming, saved, turned
from thidua.content.picture_file import examined
from thidua.content.picture_structure import end_of
from thidua.model.photo import PhotoFile

ENDINGS = {"JPEG": "a.jpg", "PNG": "a.png", "WEBP": "a.webp", "AVIF": "a.avif", "GIF": "a.gif"}
SMALL = {kind: saved(a_picture(48, 60), kind) for kind in ENDINGS}


@pytest.mark.parametrize("kind", ENDINGS)
def test_a_sound_picture_is_told_by_its_bytes_and_its_size(kind: str) -> None:
    data = SMALL[kind]

    found = examined(ENDINGS[kind], data)

    assert found == (PhotoFile(ENDINGS[kind], hashlib.sha256(data).hexdigest()[:16], 48, 60), ())


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_the_size_is_that_of_the_upright_picture(orientation: int, kind: str) -> None:
    data = saved(turned(orientation), kind, exif=exif({ExifTags.Base.Orientation: orientation}))

    found, _ = examined(ENDINGS[kind], data)

    assert found
    assert (found.width, found.height) == (800, 1000)


@pytest.mark.parametrize("kind", ENDINGS)
def test_a_picture_ends_where_its_bytes_do_and_not_before(kind: str) -> None:
    data = saved(a_picture(), kind)

    assert end_of(data, kind) == len(data)
    assert [cut for cut in range(12, len(data), max(1, len(data) // 50)) if end_of(data[:cut], kind) is not None] == []


def test_the_end_of_a_small_picture_inside_is_not_the_end() -> None:
    inside = saved(a_picture(16, 20))
    data = saved(a_picture(), exif=b"Exif\0\0" + inside)

    assert (end_of(data, "JPEG"), end_of(data[:-2], "JPEG")) == (len(data), None)


@pytest.mark.parametrize("sides", [(60_000, 60_000), (12_001, 1), (9_000, 9_000), (20_000, 8_000)])
def test_a_huge_picture_is_refused_without_a_warning_of_pillow(sides: tuple[int, int]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found, said = examined("a.png", png_claiming(*sides))

    assert found is None
    assert [line.partition(" ")[0::2][0] for line in said] == ["ảnh"]
    assert said[0].startswith("ảnh quá lớn")


@pytest.mark.parametrize("side", [12_000, 7_700])
def test_a_picture_at_the_limit_is_taken(side: int) -> None:
    found, said = examined("a.png", png_claiming(side, 5_000))

    assert (found and found.width, said) == (side, ())


@given(st.sampled_from(sorted(SMALL)), st.data())
def test_any_bytes_are_a_picture_or_told_in_one_line(kind: str, data: st.DataObject) -> None:
    body = bytearray(SMALL[kind])
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(body)))

    for damaged in (bytes(body), bytes(body[:cut])):
        found, said = examined(ENDINGS[kind], damaged)

        assert found or said
        assert [line for line in said if "\n" in line or not line] == []


@pytest.mark.slow
@given(st.sampled_from(["gps", "gps-in-png", "gps-in-webp", "gps-in-avif", "by-line", "phone-in-xmp"]), st.data())
def test_damaged_metadata_are_told_or_passed_over_but_break_nothing(name: str, data: st.DataObject) -> None:
    body = bytearray(PICTURES[name]())
    for _ in range(data.draw(st.integers(1, 6))):
        body[data.draw(st.integers(0, min(len(body), 400) - 1))] = data.draw(st.integers(0, 255))

    for ending in ENDINGS.values():
        found, said = examined(ending, bytes(body))

        assert found or said
