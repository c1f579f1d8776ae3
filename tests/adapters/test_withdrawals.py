"""Somebody who stood everywhere on a site and took that back: after the next build nothing of them is left in it, in
whatever form or file.
"""

from __future__ import annotations

import gzip
import hashlib
import html
import io
import re
import unicodedata
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import pytest
from PIL import Image

from tests.content.folders import valid_content, valid_text
from tests.sites import PLUGINS, Build, build_folder, snapshot

pytestmark = pytest.mark.slow

NAME = "Đoàn Thị Zuyên"
SLUG = "doan-thi-zuyen"
WORD = "zuyen"
"""Stands in the name and the address, in any form, and in nothing else."""
PAGE = f"guong-dien-hinh/{SLUG}.md"
PHOTO = "guong-dien-hinh/anh-1.png"
DECISION = "khen-thuong/2026/45-qd-ubnd.yml"
LIST = "khen-thuong/2026/de-nghi.yml"
POST = "tin-tuc/2026/ke-hoach-moi.md"
OTHER_POST = "tin-tuc/2026/hoi-thi.md"
RECORD = f"""---
ten: {NAME}
doi_tuong: cá nhân
mo_ta: Tổ trưởng tổ công nghệ số, hướng dẫn bà con nộp hồ sơ qua mạng.
co_quan: xa-quan-son
don_vi: Phòng Văn hóa - Xã hội
nam: 2026
nam_sinh: 1987
anh: {{tep: anh-1.png, mo_ta: Chị hướng dẫn bà con ở nhà văn hóa}}
so_lieu: [{{so: "300", noi_dung: hồ sơ}}]
cong_bo:
  can_cu: Quyết định số 45/QĐ-UBND ngày 15/01/2026
  dong_y:
    - {{nguoi: bản thân, ngay: 20/01/2026, pham_vi: [câu chuyện, năm sinh], so_luu: Hồ sơ số 12}}
    - {{nguoi: bản thân, ngay: 21/01/2026, pham_vi: [ảnh], so_luu: Hồ sơ số 13}}
---
## Mỗi tối một việc

Chị {NAME} kể lại.

![Chị hướng dẫn bà con](anh-1.png)
"""
AWARD = f"""  - doi_tuong: cá nhân
    ten: {NAME}
    danh_hieu: Lao động tiên tiến
    guong: {SLUG}
"""
NOMINATION = f"""trang_thai: đề nghị
co_quan: xa-quan-son
trich_yeu: Danh sách đề nghị năm 2026
nam: 2026
lay_y_kien: {{tu: 14/09/2026, so_ngay: 10, tinh_theo: ngày, can_cu: Quy chế, gop_y: Văn phòng}}
cong_bo: {{can_cu: Niêm yết}}
khen:
{AWARD}"""
NEWS = f"""---
date: 2026-09-01
categories: [Tin hoạt động]
authors: [xa-quan-son]
guong: [{SLUG}]
anh: {{tep: ../../{PHOTO}, mo_ta: Hội thi ở nhà văn hóa}}
---
# Hội thi chuyển đổi số

Ban tổ chức trao giải cho [người thắng cuộc](../../{PAGE}).

![Một phần thi](../../{PHOTO})
"""
HONOURS = "".join(f"  - thidua/{name}\n" for name in ("honours", "news") if f"thidua/{name}\n" not in PLUGINS)

_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")

STANDS_IN = (
    f"guong-dien-hinh/{SLUG}/index.html",
    "guong-dien-hinh/index.html",
    "khen-thuong/2026/45-qd-ubnd/index.html",
    "khen-thuong/lay-y-kien/de-nghi/index.html",
    "tin-tuc/2026/hoi-thi/index.html",
    "index.html",
    "sitemap.xml",
    "so-do-trang/index.html",
    "du-lieu/khen-thuong.json",
    "du-lieu/khen-thuong.csv",
    "du-lieu/guong-dien-hinh.json",
    "du-lieu/guong-dien-hinh.csv",
)
"""Files that name the person while nothing is taken back; the index of search stands under names of its own."""


@dataclass(frozen=True, slots=True)
class Story:
    """The site before, after the photo alone was taken back, and after everything was; each built over the last. `kept`
    are the photos that the first and the second build kept for the next.
    """

    photo: bytes
    before: dict[str, bytes]
    without_photo: dict[str, bytes]
    after: dict[str, bytes]
    rules: dict[str, bytes]
    kept: tuple[set[str], set[str]]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("portal")
    photo = a_picture()
    content = valid_content(
        folder / "content",
        {
            PAGE: RECORD,
            PHOTO: photo,
            DECISION: valid_text(DECISION) + AWARD,
            LIST: NOMINATION,
            OTHER_POST: NEWS,
        },
    )
    before, kept = built(folder), set(snapshot(folder / ".cache"))
    consent = "pham_vi: [ảnh], so_luu: Hồ sơ số 13"
    (content / PAGE).write_text(RECORD.replace(consent, f"{consent}, rut_lai: 10/09/2026"), encoding="utf-8")
    without_photo, kept_then = built(folder), set(snapshot(folder / ".cache"))
    (content / PAGE).write_text(RECORD.replace("nam: 2026\n", "nam: 2026\nrut_lai: 15/09/2026\n"), encoding="utf-8")
    after = built(folder)
    return Story(photo, before, without_photo, after, snapshot(folder / "site-410"), (kept, kept_then))


def built(folder: Path) -> dict[str, bytes]:
    build: Build = build_folder(folder, plugins=PLUGINS + HONOURS, strict=False)
    assert build.status == 0, build.output
    return snapshot(build.site)


def a_picture() -> bytes:
    image = Image.linear_gradient("L").resize((900, 1100)).convert("RGB")
    body = io.BytesIO()
    image.save(body, "PNG")
    return body.getvalue()


def contents(name: str, body: bytes) -> Iterator[bytes]:
    """The bytes, and what they hold packed."""
    yield body
    if name.endswith(".gz"):
        yield gzip.decompress(body)
    if body.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            for member in archive.namelist():
                yield archive.read(member)
    if name.endswith((".png", ".jpg", ".webp", ".avif")):
        with Image.open(io.BytesIO(body)) as image:
            yield repr(sorted(image.info.items(), key=str)).encode()


def plain(body: bytes) -> str:
    """Text as people read it: references, escapes and percent signs undone; without marks and capitals, whatever form
    of Unicode they were written in.
    """
    text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), body.decode("utf-8", "replace"))
    letters = unicodedata.normalize("NFD", unquote(html.unescape(text)))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold().replace("đ", "d")


def naming(site: dict[str, bytes], word: str) -> set[str]:
    """The files with the word in their names or in what they hold."""
    return {
        name
        for name, body in site.items()
        if any(word in plain(each) for each in (name.encode(), *contents(name, body)))
    }


def pictures_of(site: dict[str, bytes], digest: str) -> set[str]:
    return {name for name in site if name.startswith(f"anh/{digest}-")}


def same_bytes(site: dict[str, bytes], pictures: Collection[bytes]) -> set[str]:
    return {name for name, body in site.items() if body in pictures}


def share_card(site: dict[str, bytes]) -> str:
    page = site[f"guong-dien-hinh/{SLUG}/index.html"].decode()
    return re.findall(r'og:image" content="https://thidua.example/([^"]+)"', page)[0]


@pytest.mark.parametrize(
    "written",
    [
        NAME,
        unicodedata.normalize("NFD", NAME),
        NAME.upper(),
        "Zuy&#234;n",
        "Zuy&ecirc;n",
        r"Zuy\u00ean",
        "Zuy%C3%AAn",
        SLUG,
        "zuyen",
    ],
)
def test_the_search_finds_a_name_in_every_form(written: str) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", written)
    site = {"a.html": written.encode(), "b.gz": gzip.compress(written.encode()), "c.xlsx": packed.getvalue()}

    assert naming(site, WORD) == set(site)


def test_before_that_the_person_stands_everywhere(story: Story) -> None:
    found = naming(story.before, WORD)
    digest = hashlib.sha256(story.photo).hexdigest()[:16]

    assert set(STANDS_IN) - found == set()
    assert any(name.startswith("tim-kiem/chi-muc/") for name in found)
    assert {name.rpartition(".")[2] for name in pictures_of(story.before, digest)} == {"avif", "webp", "jpg"}
    assert {"tin-tuc/2026/hoi-thi/index.html", f"guong-dien-hinh/{SLUG}/index.html"} <= naming(story.before, digest)
    assert share_card(story.before) in story.before


def test_without_consent_to_the_photo_it_is_nowhere_and_the_person_still_is(story: Story) -> None:
    digest = hashlib.sha256(story.photo).hexdigest()[:16]
    pictures = [story.before[name] for name in pictures_of(story.before, digest)]

    assert naming(story.without_photo, digest) == set()
    assert same_bytes(story.without_photo, pictures) == set()
    assert set(STANDS_IN) - naming(story.without_photo, WORD) == set()


def test_after_that_no_file_of_the_site_names_the_person(story: Story) -> None:
    assert naming(story.after, WORD) == set()
    assert "Mỗi tối một việc".encode() not in b"".join(story.after.values())


def test_after_that_no_picture_of_the_person_is_left(story: Story) -> None:
    digest = hashlib.sha256(story.photo).hexdigest()[:16]
    pictures = [story.photo, *(story.before[name] for name in pictures_of(story.before, digest))]

    assert len(pictures) == 1 + 2 * 3
    assert naming(story.after, digest) == set()
    assert same_bytes(story.after, pictures) == set()
    assert share_card(story.before) not in story.after


def test_what_others_share_with_the_person_stays(story: Story) -> None:
    post = story.after["tin-tuc/2026/hoi-thi/index.html"].decode()

    assert "Ban tổ chức trao giải cho <a>người thắng cuộc</a>" in post or "trao giải cho người thắng cuộc" in post
    assert "Trần Thị Ví Dụ" in story.after["khen-thuong/2026/45-qd-ubnd/index.html"].decode()
    assert "khen-thuong/lay-y-kien/de-nghi/index.html" not in story.after


def test_the_servers_rules_lie_beside_the_site_and_name_what_is_gone(story: Story) -> None:
    digest = hashlib.sha256(story.photo).hexdigest()[:16]
    left = "/khen-thuong/lay-y-kien/de-nghi"

    assert {name: body.decode().splitlines()[1:] for name, body in story.rules.items()} == {
        "nginx.conf": [
            f"location = /guong-dien-hinh/{SLUG} {{ return 410; }}",
            f"location ^~ /guong-dien-hinh/{SLUG}/ {{ return 410; }}",
            f"location = {left} {{ return 410; }}",
            f"location ^~ {left}/ {{ return 410; }}",
            f"location ^~ /anh/{digest}- {{ return 410; }}",
        ],
        "caddy.conf": [
            f"@thidua_gone path /guong-dien-hinh/{SLUG} /guong-dien-hinh/{SLUG}/* {left} {left}/* /anh/{digest}-*",
            "error @thidua_gone 410",
        ],
    }


def test_the_builds_own_store_keeps_no_photo_that_was_taken_back(story: Story) -> None:
    digest = hashlib.sha256(story.photo).hexdigest()[:16]

    assert [len([name for name in names if digest in name]) for names in story.kept] == [2 * 3, 0]
