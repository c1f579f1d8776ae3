"""What people had taken down answers 410 under the real servers, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.deploy.http_replies import ask
from tests.deploy.servers import Server, gone_rules_of
from tests.honour_builders import a_decision, an_honouring_portal
from thidua.adapters.mkdocs.gone import write_gone_rules
from thidua.model.portal import Portal
from thidua.model.withdrawal import Withdrawal

pytestmark = pytest.mark.slow

SITE_URL = "https://thidua.example/"
DIGEST = "0123456789abcdef"
CARD = "anh-chia-se/fedcba9876543210.png"
FILES = {
    "404.html": b"<p>404.html</p>",
    "guong-dien-hinh/index.html": b"all",
    "guong-dien-hinh/nguyen-van-mau-hai/index.html": b"another",
    "anh/aaaaaaaaaaaaaaaa-320.webp": b"photo",
    "anh-chia-se/aaaaaaaaaaaaaaaa.png": b"card",
}
WITHDRAWN = (Withdrawal("guong-dien-hinh/nguyen-van-mau.md", 3, date(2026, 3, 1), "nguyen-van-mau", DIGEST),)


@pytest.fixture(scope="module")
def gone(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    site = a_site(tmp_path_factory.mktemp("gone"), an_honouring_portal(withdrawals=WITHDRAWN, emptied=(a_decision(),)))
    with server(tmp_path_factory.mktemp("server"), site) as address:
        yield address


def a_site(folder: Path, portal: Portal) -> Path:
    site = folder / "site"
    for name, body in FILES.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(body)
    write_gone_rules(site, portal, SITE_URL)
    return site


@pytest.mark.parametrize(
    "path",
    [
        "guong-dien-hinh/nguyen-van-mau/",
        "guong-dien-hinh/nguyen-van-mau",
        "guong-dien-hinh/nguyen-van-mau/index.html",
        "khen-thuong/2026/45-qd-ubnd/",
        f"anh/{DIGEST}-320.avif",
        f"anh/{DIGEST}-960.jpg",
        CARD,
        "anh/bbbbbbbbbbbbbbbb-640.webp",
    ],
)
def test_what_was_taken_down_is_gone(gone: str, path: str) -> None:
    reply = ask(gone, f"/{path}")

    assert (reply.status, reply.body) == (410, FILES["404.html"])
    assert reply.header("Cache-Control") == "no-cache"
    assert reply.header("X-Content-Type-Options") == "nosniff"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("guong-dien-hinh/", 200),
        ("guong-dien-hinh/nguyen-van-mau-hai/", 200),
        ("anh/aaaaaaaaaaaaaaaa-320.webp", 200),
        ("anh-chia-se/aaaaaaaaaaaaaaaa.png", 200),
        ("guong-dien-hinh/khong-co-ai/", 404),
        ("khen-thuong/2026/46-qd-ubnd/", 404),
        ("anh/khac.webp", 404),
    ],
)
def test_everything_else_answers_as_before(gone: str, path: str, status: int) -> None:
    assert ask(gone, f"/{path}").status == status


def test_a_photo_has_its_type_and_is_kept_for_minutes_only(gone: str) -> None:
    reply = ask(gone, "/anh/aaaaaaaaaaaaaaaa-320.webp")

    assert (reply.header("Content-Type"), reply.header("Cache-Control")) == ("image/webp", "public, max-age=600")


def test_a_server_starts_where_no_rules_were_written_yet(server: Server, tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "guong-dien-hinh").mkdir(parents=True)
    (site / "guong-dien-hinh" / "index.html").write_bytes(b"all")
    (tmp_path / "server").mkdir()

    with server(tmp_path / "server", site) as address:
        assert ask(address, "/guong-dien-hinh/").status == 200
    assert not gone_rules_of(site).exists()


def test_where_nobody_withdrew_the_rules_are_a_comment(tmp_path: Path) -> None:
    folder = write_gone_rules(tmp_path / "site", an_honouring_portal(), SITE_URL)

    texts = [file.read_text(encoding="utf-8") for file in sorted(folder.iterdir())]
    assert [text.count("\n") for text in texts] == [1, 1]
    assert all(text.startswith("# ") for text in texts)
