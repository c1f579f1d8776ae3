"""The content folder itself: which files lie in it, which of them thidua reads, which lie there by mistake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from thidua.content.days_off import FOLDER as DAYS_OFF_FOLDER
from thidua.content.days_off import is_days_off
from thidua.content.honours import is_honour
from thidua.content.movements import FOLDER as MOVEMENTS_FOLDER
from thidua.content.news_posts import FOLDER as NEWS_FOLDER
from thidua.content.problems import Problem
from thidua.content.vocabulary_files import FOLDER as VOCABULARY_FOLDER
from thidua.content.vocabulary_files import is_vocabulary

UNITS_FOLDER = "don-vi"
PLANS_FOLDER = "ke-hoach"
ATTACHMENTS = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".svg", ".pdf")
MADE_PAGES = (
    "index.md", "ke-hoach/index.md", "don-vi/index.md", "dong-thoi-gian/index.md", "lich/index.md",
    "khen-thuong/index.md", "guong-dien-hinh/index.md", "phong-trao/index.md", "tin-tuc/index.md",
    "khen-thuong/mau-khen-thuong.xlsx",
)  # fmt: skip
"""Pages that a portal has whether or not an editor writes opening words for them, and the empty award form: links may
name them.
"""


_KEPT: dict[str, tuple[tuple[str, ...], str]] = {
    PLANS_FOLDER: ((".md",), "kế hoạch (.md), ảnh và .pdf"),
    UNITS_FOLDER: ((".yml", ".yaml", ".md"), "sổ đơn vị (.yml)"),
    DAYS_OFF_FOLDER: ((".yml", ".yaml", ".md"), "lịch nghỉ (.yml)"),
    VOCABULARY_FOLDER: ((".yml", ".yaml", ".md"), "danh mục (.yml)"),
    NEWS_FOLDER: ((".md",), "bài viết (.md), ảnh và .pdf"),
    MOVEMENTS_FOLDER: ((".md",), "bài viết (.md), ảnh và .pdf"),
}
"""What is read in a folder: its endings, and the words for what may lie there."""
_ATTACHED_TO = (PLANS_FOLDER, NEWS_FOLDER, MOVEMENTS_FOLDER)


def content_files(folder: Path) -> tuple[str, ...]:
    """Every file below content/, as sorted paths with forward slashes. Hidden ones are a program's, not an editor's."""
    paths = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
    return tuple(sorted(path.as_posix() for path in paths if not any(part.startswith(".") for part in path.parts)))


def is_data(path: str) -> bool:
    """Whether a content file is read by thidua, rather than a page of its own."""
    top, _, rest = path.partition("/")
    return (
        is_register(path)
        or is_days_off(path)
        or is_vocabulary(path)
        or is_honour(path)
        or (top == PLANS_FOLDER and path.endswith(".md") and rest not in {"index.md", ""})
    )


def is_plan(path: str) -> bool:
    return path.startswith(f"{PLANS_FOLDER}/") and is_data(path) and path.endswith(".md")


def is_register(path: str) -> bool:
    return path.startswith(f"{UNITS_FOLDER}/") and path.endswith((".yml", ".yaml"))


def stray_files(names: Sequence[str]) -> Iterator[Problem]:
    """A plan saved as 07-kh-ubnd.md.txt would be missing from the site without a word."""
    for path in names:
        top = path.partition("/")[0]
        if top not in _KEPT:
            continue
        endings, what = _KEPT[top]
        is_attached = top in _ATTACHED_TO and path.lower().endswith(ATTACHMENTS)
        if not path.endswith(endings) and not is_attached:
            yield Problem(path, 0, "", f"trong {top}/ chỉ để {what}; hãy đổi đuôi tệp hoặc xóa")
