"""A portal with photos: of an honouree, in that one's story, and again in a post; everything made up."""

from __future__ import annotations

from pathlib import Path

from PIL import ExifTags

from tests.content.folders import valid_content, valid_text
from tests.pictures import a_picture, exif, saved
from tests.sites import PLUGINS, Build, build_folder

CAMERA = "Hang-may-anh-mau"
RECORD, POST = "guong-dien-hinh/nguyen-van-mau.md", "tin-tuc/2026/ke-hoach-moi.md"
PORTRAIT = saved(a_picture(700, 875), exif=exif({ExifTags.Base.Make: CAMERA}))
STREET = saved(a_picture(400, 300), "PNG", exif=exif({ExifTags.Base.Make: CAMERA}))
NAMED = "anh: {tep: nguyen-van-mau.jpg, mo_ta: Ông Mẫu bên con đường mới}\n"
HONOUREE, NEWS = "guong-dien-hinh/nguyen-van-mau/", "tin-tuc/2026/ke-hoach-moi/"


def write_photos(folder: Path) -> None:
    record = valid_text(RECORD).replace("pham_vi: [câu chuyện]", "pham_vi: [ảnh, câu chuyện]")
    record = record.replace("nam: 2025\n", f"nam: 2025\n{NAMED}") + "\n![Con đường mới](duong.png)\n"
    post = valid_text(POST).replace("---\n# Xã", f"{NAMED.replace('nguyen', '../../guong-dien-hinh/nguyen')}---\n# Xã")
    photos = {"guong-dien-hinh/nguyen-van-mau.jpg": PORTRAIT, "guong-dien-hinh/duong.png": STREET}
    valid_content(folder / "content", {RECORD: record, POST: post, **photos})


def build_photos(folder: Path) -> Build:
    build = build_folder(folder, plugins=f"{PLUGINS}  - thidua/honours\n  - thidua/news\n", strict=False)
    assert build.status == 0, build.output
    return build
