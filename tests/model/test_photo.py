"""What must be said of a photo, and the sizes it comes in."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from thidua.model.photo import Photo, PhotoFile, is_raw_photo


@pytest.mark.parametrize(
    "alt",
    [
        "ảnh", "Ảnh.", "Hình ảnh", "Ảnh minh họa", "ảnh minh hoạ 2", "Chân dung", "Ảnh chân dung 01", "photo", "…",
        "nguyen-van-mau", "nguyen-van-mau.JPG", "Nguyễn Văn Mẫu", "NGUYỄN VĂN MẪU",
    ],
)  # fmt: skip
def test_words_that_say_nothing_of_the_picture_are_refused(alt: str) -> None:
    with pytest.raises(ValidationError, match="cần một câu tả ảnh cho người không nhìn thấy"):
        Photo(file="anh/nguyen-van-mau.jpg", alt=alt)


@pytest.mark.parametrize(
    "alt", ["Ông Mẫu bên con đường mới", "Chân dung ông Nguyễn Văn Mẫu", "Ảnh Bác Hồ trong nhà văn hóa", "Đại hội 2025"]
)
def test_words_that_tell_the_picture_are_kept(alt: str) -> None:
    assert Photo(file="nguyen-van-mau.jpg", alt=alt).alt == alt


@pytest.mark.parametrize(
    ("size", "sizes"),
    [
        ((3000, 4000), [(320, 427), (640, 853), (960, 1280)]),
        ((960, 640), [(320, 213), (640, 427), (960, 640)]),
        ((959, 959), [(320, 320), (640, 640)]),
        ((320, 400), [(320, 400)]),
        ((200, 250), [(200, 250)]),
        ((12_000, 1), [(320, 1), (640, 1), (960, 1)]),
    ],
)
def test_a_photo_is_never_shown_wider_than_it_is(size: tuple[int, int], sizes: list[tuple[int, int]]) -> None:
    image = PhotoFile("tin-tuc/a.jpg", "0123456789abcdef", *size)

    assert [(width, image.height_at(width)) for width in image.widths] == sizes


@pytest.mark.parametrize(
    ("path", "is_raw"),
    [
        ("guong-dien-hinh/a.jpg", True),
        ("tin-tuc/2026/a.PNG", True),
        ("phong-trao/a.avif", True),
        ("tin-tuc/2026/so-do.svg", False),
        ("tin-tuc/2026/a.md", False),
        ("hinh/a.jpg", False),
        ("tin-tuc.jpg", False),
    ],
)
def test_photos_of_records_are_not_published_as_they_are(path: str, is_raw: bool) -> None:
    assert is_raw_photo(path) == is_raw
