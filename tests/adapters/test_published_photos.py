"""Photos in a built site: only in their sizes and formats, under names of no person, without what cameras write."""

from __future__ import annotations

import hashlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.photo_site import CAMERA, HONOUREE, NEWS, PORTRAIT, STREET, build_photos, write_photos
from tests.sites import snapshot

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("photos")
    write_photos(folder)
    build_photos(folder)
    return folder


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def test_a_photo_is_published_in_its_sizes_and_formats_only(portal: Path) -> None:
    published = snapshot(portal / "site")

    sizes = [(digest(PORTRAIT), 320), (digest(PORTRAIT), 640), (digest(STREET), 320)]
    names = {f"anh/{name}-{width}.{kind}" for name, width in sizes for kind in ("avif", "webp", "jpg")}
    assert {path for path in published if path.startswith("anh/")} == names
    assert [path for path, body in published.items() if body in {PORTRAIT, STREET}] == []
    assert [path for path in published if path.startswith("guong-dien-hinh/") and path.endswith((".jpg", ".png"))] == []


def test_what_the_camera_wrote_stays_behind(portal: Path) -> None:
    assert CAMERA.encode() in PORTRAIT
    assert CAMERA.encode() in STREET

    assert [path for path, body in snapshot(portal / "site").items() if CAMERA.encode() in body] == []


def test_every_address_of_a_photo_on_a_page_is_there(portal: Path) -> None:
    published = snapshot(portal / "site")
    shown = {
        path: [name for name in published if name.startswith("anh/") and name.encode() in published[path]]
        for path in (f"{HONOUREE}index.html", f"{NEWS}index.html")
    }

    portrait = sorted(path for path in published if path.startswith(f"anh/{digest(PORTRAIT)}"))
    street = sorted(path for path in published if path.startswith(f"anh/{digest(STREET)}"))
    assert [sorted(names) for names in shown.values()] == [sorted(portrait + street), portrait]


def test_a_published_photo_has_the_width_that_its_name_says(portal: Path) -> None:
    published = snapshot(portal / "site")
    photos = {path: body for path, body in published.items() if path.startswith("anh/")}

    widths = {path: Image.open(BytesIO(body)).width for path, body in photos.items()}

    assert widths == {path: int(path.rpartition("-")[2].partition(".")[0]) for path in photos}


def test_a_build_from_the_cache_gives_the_same_photos_to_the_byte(portal: Path) -> None:
    before = snapshot(portal / "site/anh")
    assert sum(1 for file in (portal / ".cache/thidua/anh").iterdir()) == len(before) == 9

    build_photos(portal)

    assert snapshot(portal / "site/anh") == before
