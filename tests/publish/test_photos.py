"""The files that photos become, and how a photo stands inside a written text."""

from __future__ import annotations

from thidua.model.photo import PhotoFile
from thidua.publish.output import Rendition
from thidua.publish.paths import SitePaths
from thidua.publish.photos import photo_outputs, pictured, with_pictures

SMALL = PhotoFile("tin-tuc/2026/a.jpg", "0123456789abcdef", 400, 500)
LARGE = PhotoFile("guong-dien-hinh/b.jpg", "fedcba9876543210", 700, 350)
IMAGES = {image.source: image for image in (SMALL, LARGE)}
TEXT = '<p>A</p><p><img alt="Con đường &quot;mới&quot;" src="src:tin-tuc/2026/a.jpg" title="B"></p>'


def test_a_photo_becomes_a_file_for_each_size_and_format_without_a_person_s_name_in_it() -> None:
    assert list(photo_outputs([LARGE], SitePaths())) == [
        Rendition(f"anh/fedcba9876543210-{width}.{kind}", "guong-dien-hinh/b.jpg", width, kind)
        for width in (320, 640)
        for kind in ("avif", "webp", "jpg")
    ]


def test_a_photo_that_several_pages_show_is_made_once() -> None:
    copy = PhotoFile("phong-trao/copy.jpg", LARGE.digest, LARGE.width, LARGE.height)

    paths = [rendition.path for rendition in photo_outputs([LARGE, SMALL, copy, LARGE], SitePaths())]

    assert len(paths) == len(set(paths)) == 9


def test_the_photos_of_a_text_are_found() -> None:
    text = f'{TEXT}{TEXT}<img src="src:hinh/so-do.svg" alt="Sơ đồ"><img alt="C" src="src:guong-dien-hinh/b.jpg">'

    assert pictured(text, IMAGES) == (SMALL, LARGE)


def test_a_photo_in_a_text_stands_there_in_all_its_sizes() -> None:
    assert with_pictures(TEXT, IMAGES, "tin-tuc/2026/a/", SitePaths()) == (
        '<p>A</p><p><picture><source type="image/avif" srcset="../../../anh/0123456789abcdef-320.avif 320w" '
        'sizes="(min-width: 46em) 40rem, 92vw"><source type="image/webp" '
        'srcset="../../../anh/0123456789abcdef-320.webp 320w" sizes="(min-width: 46em) 40rem, 92vw">'
        '<img alt="Con đường &quot;mới&quot;" title="B" class="photo-body" '
        'src="../../../anh/0123456789abcdef-320.jpg" srcset="../../../anh/0123456789abcdef-320.jpg 320w" '
        'sizes="(min-width: 46em) 40rem, 92vw" width="320" height="400" loading="lazy" decoding="async"></picture></p>'
    )


def test_other_pictures_of_a_text_are_left_alone() -> None:
    drawing = '<p><img src="src:hinh/so-do.svg" alt="Sơ đồ"></p>'

    assert with_pictures(drawing, IMAGES, "tin-tuc/2026/a/", SitePaths()) == drawing
