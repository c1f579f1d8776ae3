"""Other people's search on the same plans: Material's lunr index, and Pagefind run in Chromium."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from build_growth import build_stock
from playwright.sync_api import Response, sync_playwright

PAGEFIND = "pagefind@1.6.0"
# What Pagefind writes packed already; servers send it as it is.
PACKED = (".pf_index", ".pf_meta", ".pf_fragment", ".pf_filter", ".pagefind")
SEARCH = """async query => {
    const pagefind = await import('/pagefind/pagefind.js');
    const found = await pagefind.search(query);
    await Promise.all(found.results.slice(0, 8).map(result => result.data()));
    return found.results.length;
}"""


class Unavailable(Exception):
    """Why a measurement cannot be made here."""


@dataclass(frozen=True, slots=True)
class PagefindCosts:
    """Bytes over the network; `first_queries` are with an empty cache and the first eight hits shown."""

    index: int
    first_queries: list[int]


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """The benchmark's output is its own."""


def stock_site(folder: Path, plans: int) -> Path:
    """Stock MkDocs + Material with its search plugin, the plans as plain pages outside the navigation."""
    build_stock(folder, plans, plugins="[search]", not_in_nav="*")
    return folder / "site"


def lunr_index(site: Path) -> bytes:
    return (site / "search" / "search_index.json").read_bytes()


def pagefind_costs(site: Path, queries: Sequence[str], folder: Path) -> PagefindCosts:
    """Pagefind is fetched by npm into `folder`, which holds nothing else."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        raise Unavailable("no Chromium: set CHROMIUM")
    folder.mkdir(parents=True)
    _run(["npm", "install", "--no-save", "--prefix", str(folder), PAGEFIND], "npm could not install it")
    binary = folder / "node_modules" / ".bin" / "pagefind"
    _run([str(binary), "--site", str(site), "--force-language", "vi"], "its program does not run here")
    index = sum(_size(path) for path in (site / "pagefind").rglob("*") if path.is_file())
    return PagefindCosts(index, _first_queries(site, queries, chromium))


def _run(command: list[str], failure: str) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Unavailable(failure) from error


def _first_queries(site: Path, queries: Sequence[str], chromium: str) -> list[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_QuietHandler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    costs = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for query in queries:
            context = browser.new_context()
            page = context.new_page()
            answers: list[Response] = []
            page.goto(f"http://127.0.0.1:{server.server_port}/404.html", wait_until="networkidle")
            page.on("response", lambda answer, answers=answers: answers.append(answer))
            page.evaluate(SEARCH, query)
            costs.append(sum(_size(site / answer.url.split("/", 3)[3].partition("?")[0]) for answer in answers))
            context.close()
        browser.close()
    server.shutdown()
    server.server_close()
    return costs


def _size(path: Path) -> int:
    body = path.read_bytes()
    return len(body) if path.name.endswith(PACKED) else len(gzip.compress(body, 6))
