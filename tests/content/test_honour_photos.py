"""The photos of records and of their stories, and pictures that nobody shows."""

from __future__ import annotations

from pathlib import Path

from tests.content.folders import said, valid_content, valid_text
from tests.pictures import a_picture, saved
from thidua.content.reader import read_content

RECORD = "guong-dien-hinh/nguyen-van-mau.md"
PHOTO = saved(a_picture(600, 750))
AGREED = ("pham_vi: [câu chuyện]", "pham_vi: [ảnh, câu chuyện]")
NAMED = ("nam: 2025\n", "nam: 2025\nanh: {tep: mau.jpg, mo_ta: Ông Mẫu bên con đường mới}\n")
SHOWN = ("Ông đi từng nhà.", "Ông đi từng nhà.\n\n![Con đường mới](duong.jpg)")


def record(*edits: tuple[str, str]) -> dict[str, str | bytes]:
    text = valid_text(RECORD)
    for find, put in edits:
        assert text.count(find) == 1, find
        text = text.replace(find, put)
    return {RECORD: text}


def test_a_record_s_photo_is_known_by_its_bytes(tmp_path: Path) -> None:
    files = {"guong-dien-hinh/mau.jpg": PHOTO, **record(AGREED, NAMED)}

    portal = read_content(valid_content(tmp_path / "content", files)).portal

    assert portal
    photo = portal.honourees[0].photo
    assert photo
    assert (photo.source, photo.width, photo.height, len(photo.digest)) == ("guong-dien-hinh/mau.jpg", 600, 750, 16)
    assert portal.story_photos == {}


def test_the_photos_of_stories_are_kept_by_their_paths(tmp_path: Path) -> None:
    files = {"guong-dien-hinh/duong.jpg": PHOTO, **record(AGREED, SHOWN)}

    portal = read_content(valid_content(tmp_path / "content", files)).portal

    assert portal
    assert [(path, found.width) for path, found in portal.story_photos.items()] == [("guong-dien-hinh/duong.jpg", 600)]


def test_a_picture_that_is_read_once_more_is_not_looked_into_again(tmp_path: Path) -> None:
    """A served site reads its content at every edit; a picture that changed is another one all the same."""
    folder = valid_content(tmp_path / "content", {"guong-dien-hinh/mau.jpg": PHOTO, **record(AGREED, NAMED)})
    before = read_content(folder).portal
    (folder / "guong-dien-hinh/mau.jpg").write_bytes(saved(a_picture(700, 700)))

    after = read_content(folder).portal

    assert before
    assert after
    widths = [portal.honourees[0].photo.width for portal in (before, after) if portal.honourees[0].photo]
    assert widths == [600, 700]


def test_photos_of_a_record_that_cannot_be_read_are_not_called_unused(tmp_path: Path) -> None:
    files = {"guong-dien-hinh/mau.jpg": PHOTO, **record(AGREED, NAMED, ("doi_tuong: cá nhân", "doi_tuong: một người"))}

    content = read_content(valid_content(tmp_path / "content", files))

    assert [line for line in said(content) if "mau.jpg" in line] == []
    assert [line for line in said(content) if "doi_tuong" in line] != []
