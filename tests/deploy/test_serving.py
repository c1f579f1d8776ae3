"""Files as real servers send them under the snippets of deploy/: types, compression, and never twice for nothing."""

from __future__ import annotations

import gzip
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest

from tests.deploy.http_replies import addresses, ask, file_of
from tests.deploy.servers import Server
from tests.sites import build_project

pytestmark = pytest.mark.slow

TYPES = {
    ".css": {"text/css; charset=utf-8"},
    ".csv": {"text/csv; charset=utf-8"},
    ".html": {"text/html; charset=utf-8"},
    ".ics": {"text/calendar; charset=utf-8"},
    # RFC 9239 prefers the second; Debian's nginx has the first. Browsers take both.
    ".js": {"application/javascript; charset=utf-8", "text/javascript; charset=utf-8"},
    ".json": {"application/json; charset=utf-8"},
    ".png": {"image/png"},
    ".svg": {"image/svg+xml; charset=utf-8"},
    ".txt": {"text/plain; charset=utf-8"},
    ".xlsx": {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    ".xml": {"text/xml; charset=utf-8"},
}
FEED_TIME = "public, max-age=3600"
FEED = "/lich/tat-ca.ics"


def test_every_file_of_the_site_has_its_type(site: Path, address: str) -> None:
    found = {path: ask(address, path, method="HEAD").header("Content-Type") for path in addresses(site)}

    assert {Path(path).suffix for path in found} == set(TYPES)
    assert {path: kind for path, kind in found.items() if kind not in TYPES[Path(path).suffix]} == {}


def test_every_feed_arrives_whole_and_may_be_kept_for_an_hour(site: Path, address: str) -> None:
    feeds = addresses(site, ".ics")
    replies = {path: ask(address, path) for path in feeds}

    assert len(feeds) > 30
    assert {path for path, reply in replies.items() if reply.body != file_of(site, path).read_bytes()} == set()
    assert {reply.header("Cache-Control") for reply in replies.values()} == {FEED_TIME}
    # Without it a phone opens the feed in its calendar instead of saving a file.
    assert {reply.header("Content-Disposition") for reply in replies.values()} == {None}


def test_every_feed_is_compressed_for_those_who_ask(site: Path, address: str) -> None:
    feeds = [path for path in addresses(site, ".ics") if file_of(site, path).stat().st_size >= 512]

    for path in feeds:
        reply = ask(address, path, accept_encoding="gzip")
        assert (reply.header("Content-Encoding"), reply.header("Vary")) == ("gzip", "Accept-Encoding"), path
        assert reply.header("Content-Type") == "text/calendar; charset=utf-8", path
        assert gzip.decompress(reply.body) == file_of(site, path).read_bytes(), path
    assert len(feeds) > 30


def test_a_feed_asked_for_through_a_proxy_is_compressed_too(address: str) -> None:
    reply = ask(address, FEED, accept_encoding="gzip", via="1.1 proxy.example")

    assert reply.header("Content-Encoding") == "gzip"


@pytest.mark.parametrize("ending", [".html", ".css", ".js", ".json", ".csv", ".xml"])
def test_text_of_every_kind_is_compressed(site: Path, address: str, ending: str) -> None:
    largest = max(addresses(site, ending), key=lambda path: file_of(site, path).stat().st_size)

    # A page is asked for by its folder: its own name may lead there.
    reply = ask(address, largest.removesuffix("index.html"), accept_encoding="gzip")

    assert (reply.status, reply.header("Content-Encoding")) == (200, "gzip")
    assert gzip.decompress(reply.body) == file_of(site, largest).read_bytes()


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_a_feed_that_did_not_change_is_not_sent_again(site: Path, address: str, encoding: str) -> None:
    for path in addresses(site, ".ics"):
        first = ask(address, path, accept_encoding=encoding)
        tag, date = first.header("ETag"), first.header("Last-Modified")
        assert tag, path
        assert date, path

        by_tag = ask(address, path, accept_encoding=encoding, if_none_match=tag)
        by_date = ask(address, path, accept_encoding=encoding, if_modified_since=date)
        by_both = ask(address, path, accept_encoding=encoding, if_none_match=tag, if_modified_since=date)
        # What a cache on the way has made of the tag.
        by_weak_tag = ask(address, path, accept_encoding=encoding, if_none_match=f"W/{tag.removeprefix('W/')}")

        asked_again = (by_tag, by_date, by_both, by_weak_tag)
        assert [(reply.status, reply.body) for reply in asked_again] == [(304, b"")] * 4, path
        assert {reply.header("Cache-Control") for reply in asked_again} == {FEED_TIME}, path


def test_a_feed_that_changed_is_sent_again(tmp_path: Path, server: Server) -> None:
    site, folder = tmp_path / "site", tmp_path / "server"
    site.mkdir()
    folder.mkdir()
    feed = site / "a.ics"
    feed.write_bytes(b"BEGIN:VCALENDAR\r\n")

    with server(folder, site) as address:
        tag = ask(address, "/a.ics").header("ETag") or ""
        feed.write_bytes(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        reply = ask(address, "/a.ics", if_none_match=tag)

    assert (reply.status, reply.body) == (200, b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")


@pytest.fixture(scope="session")
def site_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the same content at another time."""
    build = build_project(tmp_path_factory.mktemp("again") / "site")
    assert build.status == 0, build.output
    return build.site


def test_a_site_built_again_without_a_change_keeps_the_tag_of_every_feed(
    site: Path, site_again: Path, server: Server, address: str, tmp_path: Path
) -> None:
    feeds = addresses(site, ".ics")
    tags = {path: ask(address, path).header("ETag") or "" for path in feeds}
    dates = {path: ask(address, path).header("Last-Modified") or "" for path in feeds}

    with server(tmp_path, site_again) as again:
        assert {path: ask(again, path).header("ETag") for path in feeds} == tags
        assert {ask(again, path, if_none_match=tags[path]).status for path in feeds} == {304}
        assert {ask(again, path, if_modified_since=dates[path]).status for path in feeds} == {304}


def test_a_feed_is_dated_by_its_newest_revision_not_by_the_build(site: Path, address: str) -> None:
    for path in addresses(site, ".ics"):
        reply = ask(address, path)
        head = reply.body.split(b"BEGIN:V")[1]
        (said,) = re.findall(rb"^LAST-MODIFIED:(\w+)", head, re.MULTILINE)
        revised = datetime.strptime(said.decode(), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        assert parsedate_to_datetime(reply.header("Last-Modified") or "") == revised, path
