"""What real servers say around the files under the snippets of deploy/: policy, caching, redirects, not found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.browser.server import POLICY
from tests.deploy.http_replies import Reply, addresses, ask
from tests.deploy.servers import Server
from tests.sites import ROOT

pytestmark = pytest.mark.slow

PROTECTION = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Server": None,
}
ASK_AGAIN = "no-cache"
ASSET_TIME = "public, max-age=600"
FOR_EVER = "public, max-age=31536000, immutable"
FEED = "/lich/tat-ca.ics"
PAGE = "/ke-hoach/xa-quan-son/2026/07-kh-ubnd/"
NO_PAGE = "/khong-co-trang-nay/"


def protection_of(reply: Reply) -> dict[str, str | None]:
    found = {name: reply.header(name) for name in PROTECTION}
    # That it is nginx need not be hidden; which version of it must be.
    return found | ({"Server": None} if found["Server"] == "nginx" else {})


def test_every_kind_of_answer_carries_the_policy_that_the_browser_tests_run_under(address: str) -> None:
    tag = ask(address, FEED).header("ETag") or ""
    replies = {
        "page": ask(address, PAGE),
        "feed": ask(address, FEED),
        "feed compressed": ask(address, FEED, accept_encoding="gzip"),
        "feed not changed": ask(address, FEED, if_none_match=tag),
        "style sheet": ask(address, "/assets/thidua.css"),
        "data": ask(address, "/du-lieu/nhiem-vu.csv"),
        "redirect": ask(address, "/lich"),
        "not found": ask(address, NO_PAGE),
        "feed not found": ask(address, "/lich/khong-co.ics"),
        "folder": ask(address, "/assets/"),
    }

    assert {name: protection_of(reply) for name, reply in replies.items()} == dict.fromkeys(replies, PROTECTION)
    assert [reply.status for reply in replies.values()] == [
        *[200, 200, 200, 304, 200, 200],
        replies["redirect"].status,
        *[404, 404, 404],
    ]


@pytest.mark.parametrize("file", ["README.md", "deploy/nginx/thidua.conf", "deploy/caddy/Caddyfile"])
def test_the_policy_is_written_everywhere_as_the_browser_tests_have_it(file: str) -> None:
    text = " ".join((ROOT / file).read_text(encoding="utf-8").split())

    assert text.count("default-src") == text.count(POLICY) == 1


def test_how_long_each_kind_of_file_may_be_kept(site: Path, address: str) -> None:
    named_by_content = [
        path
        for path in addresses(site)
        if re.fullmatch(r"/anh-chia-se/.+|/assets/material/.+\.svg|/tim-kiem/chi-muc/.+/.+", path)
    ]
    wanted = {
        "/": ASK_AGAIN,
        PAGE: ASK_AGAIN,
        "/lich/": ASK_AGAIN,
        "/lich": ASK_AGAIN,
        NO_PAGE: ASK_AGAIN,
        "/lich/khong-co.ics": ASK_AGAIN,
        "/assets/khong-co.css": ASK_AGAIN,
        "/sitemap.xml": ASK_AGAIN,
        "/robots.txt": ASK_AGAIN,
        "/du-lieu/nhiem-vu.csv": ASK_AGAIN,
        "/du-lieu/nhiem-vu.json": ASK_AGAIN,
        "/tim-kiem/chi-muc/chi-muc.json": ASK_AGAIN,
        "/assets/thidua.css": ASSET_TIME,
        "/assets/thidua.js": ASSET_TIME,
        "/assets/icon.svg": ASSET_TIME,
        "/assets/material/main.css": ASSET_TIME,
        **dict.fromkeys(named_by_content, FOR_EVER),
    }

    found = {path: ask(address, path, method="HEAD").header("Cache-Control") for path in wanted}

    assert len(named_by_content) > 100
    assert found == wanted


def test_what_is_not_there_is_answered_by_the_portal_s_own_page(site: Path, address: str) -> None:
    own = (site / "404.html").read_bytes()

    # The third is a folder without a page of its own: no list of its files.
    for path in (NO_PAGE, "/lich/khong-co.ics", "/assets/", "/lich/tat-ca.ics/", "/%2e%2e/%2e%2e/etc/passwd"):
        reply = ask(address, path)
        assert (reply.status, reply.body) in {(404, own), (400, reply.body)}, path
        if reply.status == 404:
            assert reply.header("Content-Type") == "text/html; charset=utf-8", path


def test_a_folder_is_reached_with_and_without_its_stroke(site: Path, address: str) -> None:
    for path in ("/lich", PAGE.rstrip("/"), "/huong-dan"):
        redirect = ask(address, path)
        assert redirect.status in {301, 308}, path
        # Without a host: the name of the server behind a proxy is nobody's business.
        assert redirect.header("Location") == f"{path}/"
        assert ask(address, f"{path}/").body == (site / path.lstrip("/") / "index.html").read_bytes()


def test_hidden_files_are_not_served(tmp_path: Path, server: Server) -> None:
    site, folder = tmp_path / "site", tmp_path / "server"
    folder.mkdir()
    for name in (".env", ".git/config", "lich/.htpasswd", "404.html"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(name, encoding="utf-8")

    with server(folder, site) as address:
        replies = [ask(address, path) for path in ("/.env", "/.git/config", "/lich/.htpasswd", "/lich/")]

    assert [(reply.status, reply.body) for reply in replies] == [(404, b"404.html")] * 4


def test_head_says_what_get_says_and_sends_nothing(address: str) -> None:
    for path in (FEED, PAGE, "/assets/thidua.css", NO_PAGE):
        whole, head = ask(address, path), ask(address, path, method="HEAD")
        said = [(reply.status, sorted(set(reply.headers.keys()) - {"Date"})) for reply in (whole, head)]
        assert said[0] == said[1], path
        assert head.header("Content-Length") == str(len(whole.body)), path
        assert head.body == b"", path
