"""Milliseconds a post, ours beside Material's blog plugin on the same posts, in one run.

What a post costs is what N posts take longer than none: starting MkDocs counts for neither. Ours is measured with all
that it makes (share cards, feeds, text for the loudspeaker) and, as Material draws no cards here, without the cards.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from datetime import date, timedelta
from pathlib import Path

from build_growth import ROOT, Measured, build
from generate_content import WORDS

OURS = """\
site_name: Đo
site_url: https://do.example/
docs_dir: {docs}
site_dir: {site}
theme: {{name: material, custom_dir: {overrides}, language: vi, font: false}}
nav: [{{Trang chủ: index.md}}, {{Tin tức: tin-tuc/index.md}}]
hooks: {hooks}
plugins:
  - thidua: {{uid_domain: do.example, today: "2026-12-31"}}
  - thidua/news
"""
NO_CARDS = """\
from thidua.adapters.mkdocs import portal
from thidua.publish.share_cards import ShareCards

portal.draw_share_cards = lambda pages, style: ShareCards({}, ())
"""
BLOG = """\
site_name: Đo
site_url: https://do.example/
docs_dir: {docs}
site_dir: {site}
theme: {{name: material, language: vi, font: false}}
plugins:
  - blog: {{pagination_per_page: 20}}
"""
BODY = """\
ma: xa-do
ten: Ủy ban nhân dân xã Đo
ten_ngan: UBND xã
cap: xã
dia_ban: xã Đo
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ ĐO]}
"""
CATEGORIES = ("Văn bản mới", "Hội nghị", "Gương điển hình", "Phong trào")
LAST = date(2026, 12, 31)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("posts", nargs="*", type=int, default=[500, 2000])
    options = parser.parse_args()
    print(f"{'kind':<26}{'posts':>6}{'pages':>7}{'CPU s':>8}{'ms/post':>9}{'MB':>7}")
    kinds = (("thidua/news", ours), ("thidua/news, no cards", ours_without_cards), ("Material's blog", blog))
    with tempfile.TemporaryDirectory() as folder:
        empty = {kind: make(Path(folder) / f"{place}-0", 0) for place, (kind, make) in enumerate(kinds)}
        for count in options.posts:
            costs: dict[str, float] = {}
            for place, (kind, make) in enumerate(kinds):
                found = make(Path(folder) / f"{place}-{count}", count)
                costs[kind] = 1000 * (found.seconds - empty[kind].seconds) / count
                ratio = f"   {costs[kind] / costs['thidua/news']:.1f} × ours" if kind == "Material's blog" else ""
                print(
                    f"{kind:<26}{count:>6}{found.pages:>7}{found.seconds:>8.1f}{costs[kind]:>9.2f}"
                    f"{found.megabytes:>7.0f}{ratio}",
                    flush=True,
                )


def ours(folder: Path, count: int, hooks: str = "[]") -> Measured:
    content = folder / "content"
    (content / "don-vi").mkdir(parents=True)
    (content / "don-vi/xa-do.yml").write_text(BODY, encoding="utf-8")
    (content / "index.md").write_text("# Trang chủ\n", encoding="utf-8")
    for number, (day, category, text) in enumerate(posts(count)):
        path = content / "tin-tuc" / str(day.year) / f"tin-{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\ndate: {day}\ncategories: [{category}]\nco_quan: xa-do\n---\n{text}", encoding="utf-8")
    return build(folder, OURS.format(docs=content, site=folder / "site", overrides=ROOT / "overrides", hooks=hooks))


def ours_without_cards(folder: Path, count: int) -> Measured:
    folder.mkdir(parents=True)
    (folder / "no_cards.py").write_text(NO_CARDS, encoding="utf-8")
    return ours(folder, count, f"[{folder / 'no_cards.py'}]")


def blog(folder: Path, count: int) -> Measured:
    docs = folder / "docs"
    (docs / "blog/posts").mkdir(parents=True)
    (docs / "index.md").write_text("# Trang chủ\n", encoding="utf-8")
    (docs / "blog/index.md").write_text("# Tin tức\n", encoding="utf-8")
    for number, (day, category, text) in enumerate(posts(count)):
        head = f"---\ndate: {day}\ncategories: [{category}]\n---\n"
        (docs / f"blog/posts/tin-{number}.md").write_text(head + text, encoding="utf-8")
    return build(folder, BLOG.format(docs=docs, site=folder / "site"))


def posts(count: int, seed: int = 1) -> list[tuple[date, str, str]]:
    """One every second day back from the last, of some 200 words; the same for the same seed."""
    chance = random.Random(seed)
    return [
        (
            LAST - timedelta(days=2 * number),
            chance.choice(CATEGORIES),
            _text(chance),
        )
        for number in range(count)
    ]


def _text(chance: random.Random) -> str:
    return (
        f"# {_words(chance, 10)}\n\n{_words(chance, 40)}.\n\n<!-- more -->\n\n## {_words(chance, 5)}\n\n"
        f"{_words(chance, 60)}.\n\n- {_words(chance, 12)};\n- {_words(chance, 12)}.\n\n{_words(chance, 60)}.\n"
    )


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choices(WORDS, k=count)).capitalize()


if __name__ == "__main__":
    main()
