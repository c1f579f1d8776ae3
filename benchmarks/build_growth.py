"""Seconds and memory a page for N plans, beside stock MkDocs + Material on pages of the same text, in one run."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from generate_content import write_content, write_stock_docs

ROOT = Path(__file__).resolve().parents[1]

THIDUA = """\
site_name: Đo
site_url: https://do.example/
docs_dir: {docs}
site_dir: {site}
theme: {{name: material, custom_dir: {overrides}, language: vi, font: false}}
nav: [{{Trang chủ: index.md}}, {{Kế hoạch: ke-hoach/index.md}}]
plugins:
  - thidua: {{uid_domain: do.example, today: "2026-06-15"}}
  - thidua/plans
  - thidua/timelines
  - thidua/calendars
  - thidua/search
"""
STOCK = """\
site_name: Đo
site_url: https://do.example/
docs_dir: {docs}
site_dir: {site}
theme: {{name: material, language: vi, font: false}}
plugins: {plugins}
not_in_nav: "{not_in_nav}"
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """`seconds` is user + system time of the process; `megabytes` its largest resident size."""

    seconds: float
    megabytes: float
    pages: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plans", nargs="*", type=int, default=[100, 500, 2000])
    parser.add_argument("--skip-stock-over", type=int, default=2000, help="no stock build for more plans than this")
    options = parser.parse_args()
    print(f"{'kind':<34}{'plans':>6}{'pages':>7}{'CPU s':>8}{'ms/page':>9}{'MB':>7}{'kB/page':>9}")
    for plans in options.plans:
        with tempfile.TemporaryDirectory() as folder:
            ours = build_ours(Path(folder) / "ours", plans)
            show("thidua", plans, ours)
            if plans <= options.skip_stock_over:
                bare = build_stock(Path(folder) / "bare", plans, plugins="[]", not_in_nav="*")
                show("MkDocs + Material, no search, no nav", plans, bare, ours)
                stock = build_stock(Path(folder) / "stock", plans, plugins="[search]", not_in_nav="")
                show("MkDocs + Material, as it comes", plans, stock, ours)


def build_ours(folder: Path, plans: int) -> Measured:
    write_content(folder / "content", plans)
    config = THIDUA.format(docs=folder / "content", site=folder / "site", overrides=ROOT / "overrides")
    return build(folder, config)


def build_stock(folder: Path, plans: int, *, plugins: str, not_in_nav: str) -> Measured:
    write_stock_docs(folder, plans)
    config = STOCK.format(docs=folder / "docs", site=folder / "site", plugins=plugins, not_in_nav=not_in_nav)
    return build(folder, config)


def build(folder: Path, config: str) -> Measured:
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    # MkDocs' quiet mode drops warnings, which is what is wanted here and nowhere else.
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(folder / "mkdocs.yml")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "plugins"), "NO_MKDOCS_2_WARNING": "1"}
    process = subprocess.Popen(command, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"build failed: {' '.join(command)}")
    pages = sum(1 for _ in (folder / "site").rglob("*.html"))
    return Measured(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, pages)


def show(kind: str, plans: int, found: Measured, against: Measured | None = None) -> None:
    ratio = ""
    if against:
        ratio = f"   {found.seconds / found.pages / (against.seconds / against.pages):.1f} × thidua's time a page"
    print(
        f"{kind:<34}{plans:>6}{found.pages:>7}{found.seconds:>8.1f}{1000 * found.seconds / found.pages:>9.2f}"
        f"{found.megabytes:>7.0f}{1024 * found.megabytes / found.pages:>9.0f}{ratio}",
        flush=True,
    )


if __name__ == "__main__":
    start = time.monotonic()
    main()
    print(f"{time.monotonic() - start:.0f} s in all")
