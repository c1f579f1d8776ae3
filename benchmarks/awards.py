"""The award register at scale, in one run: time and memory as awards grow, beside the same awards as plain pages of
MkDocs + Material; then what a reader waits for with 1,000 in one decision: bytes of first views, time of a filter.
"""

from __future__ import annotations

import argparse
import gzip
import os
import sys
import tempfile
from pathlib import Path

from build_growth import STOCK, Measured, build
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.award_content import names, write_awards  # noqa: E402  # after its folder is on the path
from tests.browser.server import served  # noqa: E402

OURS = """\
site_name: Đo
site_url: https://do.example/
docs_dir: {docs}
site_dir: {site}
theme: {{name: material, custom_dir: {overrides}, language: vi, font: false}}
nav: [{{Trang chủ: index.md}}, {{Khen thưởng: khen-thuong/index.md}}]
plugins:
  - thidua: {{uid_domain: do.example, today: "2026-06-30"}}
  - thidua/plans
  - thidua/honours
  - thidua/search
"""
PER_DECISION = 25
SWITCHES = ["--no-sandbox", "--disable-gpu"]
FILTER = """async ([name, value]) => {
    const control = document.getElementById(`loc_${name}`), status = document.querySelector('.filter [role=status]');
    const said = status.textContent, start = performance.now();
    control.value = value;
    control.dispatchEvent(new Event('input', {bubbles: true}));
    while (status.textContent === said) await new Promise(requestAnimationFrame);
    return performance.now() - start;
}"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("awards", nargs="*", type=int, default=[500, 1000, 2000, 5000])
    options = parser.parse_args()
    print(f"{'kind':<26}{'awards':>7}{'decisions':>10}{'CPU s':>8}{'ms/award':>10}{'MB':>7}")
    for awards in options.awards:
        decisions = awards // PER_DECISION
        with tempfile.TemporaryDirectory() as folder:
            ours = build_ours(Path(folder) / "ours", awards, decisions)
            show("thidua, ten years", awards, decisions, ours)
            show("MkDocs + Material", awards, decisions, build_stock(Path(folder) / "stock", decisions))
    with tempfile.TemporaryDirectory() as folder:
        show("thidua, one decision", 1000, 1, build_ours(Path(folder), 1000, 1))
        measure_reading(Path(folder) / "site")


def build_ours(folder: Path, awards: int, decisions: int) -> Measured:
    write_awards(folder / "content", awards, decisions=decisions)
    return build(folder, OURS.format(docs=folder / "content", site=folder / "site", overrides=ROOT / "overrides"))


def build_stock(folder: Path, decisions: int) -> Measured:
    """The same names as tables in plain Markdown, a page for each decision."""
    docs = folder / "docs"
    docs.mkdir(parents=True)
    people = names(decisions * PER_DECISION)
    for number in range(decisions):
        found = people[number * PER_DECISION : (number + 1) * PER_DECISION]
        rows = "".join(f"| {name} | Giáo viên, Trường số 1 | Lao động tiên tiến |\n" for name in found)
        text = f"# Quyết định số {number + 1}/QĐ-UBND\n\n| Tên | Đơn vị | Danh hiệu |\n| --- | --- | --- |\n{rows}"
        (docs / f"{number + 1}-qd-ubnd.md").write_text(text, encoding="utf-8")
    (docs / "index.md").write_text("# Trang chủ\n", encoding="utf-8")
    config = STOCK.format(docs=docs, site=folder / "site", plugins="[search]", not_in_nav="")
    return build(folder, config)


def measure_reading(site: Path) -> None:
    with served(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=SWITCHES)
        for path in ("khen-thuong/", "khen-thuong/2026/1-qd-ubnd/"):
            page = browser.new_page()
            sizes: list[int] = []
            page.on("response", lambda answer, found=sizes: found.append(len(gzip.compress(answer.body(), 6))))
            page.goto(address + path, wait_until="networkidle")
            print(f"first view of {path:<32}{sum(sizes):>8} bytes (gzip, {len(sizes)} files)")
            page.close()
        page = browser.new_page()
        page.goto(f"{address}khen-thuong/", wait_until="networkidle")
        measure_filter(page, "the first, with fetching", "ten", "nguyen")
        measure_filter(page, "by name", "ten", "nguyen thi m")
        measure_filter(page, "by title", "danh-hieu", "giay-khen")
        measure_filter(page, "by unit", "don-vi", "truong-so-7")
        browser.close()


def measure_filter(page: Page, what: str, name: str, value: str) -> None:
    print(f"filter, {what:<26}{page.evaluate(FILTER, [name, value]):>8.1f} ms")


def show(kind: str, awards: int, decisions: int, found: Measured) -> None:
    each = 1000 * found.seconds / awards
    print(f"{kind:<26}{awards:>7}{decisions:>10}{found.seconds:>8.1f}{each:>10.2f}{found.megabytes:>7.0f}", flush=True)


if __name__ == "__main__":
    main()
