"""What a search costs a reader at 2,000 and 10,000 pages, beside Material's lunr and Pagefind on the same plans."""

from __future__ import annotations

import argparse
import gzip
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from generate_content import write_content
from search_others import Unavailable, lunr_index, pagefind_costs, stock_site

from thidua.content.folder import content_files
from thidua.content.reader import read_content
from thidua.feeds.search_index import search_index
from thidua.model.wording import fold_marks
from thidua.publish.settings import Settings
from thidua.publish.site import site_paths
from thidua.views.abbreviations import abbreviations
from thidua.views.search_entries import search_entries
from thidua.views.search_entry import SearchEntry

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "overrides" / "assets" / "search.js"
HARNESS = ROOT / "tests" / "search" / "search.mjs"
SETTINGS = Settings("Đo", "https://do.example/", "do.example", date(2026, 6, 15), datetime(2026, 6, 15, tzinfo=UTC))

PLANS_A_PAGE = 0.5
"""Of the pages that plans make half are plans; the others are the pages of units."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="*", type=int, default=[2000, 10_000])
    parser.add_argument("--queries", type=int, default=60)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--no-others", action="store_true", help="leave out lunr and Pagefind")
    options = parser.parse_args()
    script = SCRIPT.read_bytes()
    print(f"search.js: {len(script):,} bytes, {packed(script):,} as gzip")
    for pages in options.pages:
        with tempfile.TemporaryDirectory() as folder:
            measure(Path(folder), pages, options)


def measure(folder: Path, pages: int, options: argparse.Namespace) -> None:
    plans = round(pages * PLANS_A_PAGE)
    write_content(folder / "content", plans)
    portal = read_content(folder / "content").portal
    if portal is None:
        sys.exit("the made content does not read")
    paths = site_paths(portal, content_files(folder / "content"), SETTINGS)
    start = time.process_time()
    entries = tuple(search_entries(portal, paths))
    sizes = [
        write(folder / "index" / name, body) for name, body in search_index(entries, abbreviations(portal.register))
    ]
    seconds = time.process_time() - start
    queries = some_queries(entries, options.queries, options.seed)
    print(f"\n{pages:,} pages ({plans:,} plans), {len(entries):,} entries, {len(queries)} queries")
    print(f"  index: {sum(sizes):,} bytes as gzip in {len(sizes):,} files, made in {seconds:.1f} s of CPU")
    whole = ask(folder / "index", queries)
    show("first query, gzip bytes", [answer["gzip"] for answer in whole])
    show("first query, files", [answer["files"] for answer in whole])
    show("typed letter by letter, gzip bytes", [each["gzip"] for each in ask(folder / "index", queries, typed=True)])
    show("answer with the files there, ms", [answer["milliseconds"] for answer in whole])
    print(f"  queries without a hit: {sum(not answer['count'] for answer in whole)}")
    if not options.no_others:
        measure_others(folder, plans, queries)


def measure_others(folder: Path, plans: int, queries: Sequence[str]) -> None:
    print(f"  others, on {plans:,} pages with the same plans, without units:")
    site = stock_site(folder / "stock", plans)
    print(f"  lunr (Material's search plugin): {packed(lunr_index(site)):,} gzip bytes on every first view")
    try:
        costs = pagefind_costs(site, queries[:20], folder / "pagefind")
    except Unavailable as reason:
        print(f"  Pagefind: not run ({reason})")
        return
    print(f"  Pagefind, index: {costs.index:,} bytes")
    show("Pagefind, first query, bytes with its script", costs.first_queries)


def some_queries(entries: Sequence[SearchEntry], count: int, seed: int) -> list[str]:
    """Two to five neighbouring words of some titles, every other one typed without marks."""
    chance = random.Random(seed)
    found = []
    for number in range(count):
        words = chance.choice(entries).title.replace(".", "").split()
        length = min(len(words), chance.randint(2, 5))
        start = chance.randint(0, len(words) - length)
        query = " ".join(words[start : start + length])
        found.append(fold_marks(query) if number % 2 else query)
    return found


def ask(index: Path, queries: Sequence[str], **order: object) -> list[dict[str, Any]]:
    told = json.dumps({"index": str(index), "queries": queries, **order})
    done = subprocess.run(["node", str(HARNESS)], input=told, capture_output=True, check=True, text=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)["found"]
    return found


def write(path: Path, body: bytes) -> int:
    """The file's size as gzip."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return packed(body)


def packed(body: bytes) -> int:
    return len(gzip.compress(body, 6))


def show(what: str, values: Sequence[float]) -> None:
    print(f"  {what}: median {statistics.median(values):,.0f}, largest {max(values):,.0f}", flush=True)


if __name__ == "__main__":
    main()
