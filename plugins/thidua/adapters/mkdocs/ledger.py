"""The ledger of calendars for a build: read beside mkdocs.yml, never written."""

from __future__ import annotations

from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from thidua.content.ledger_file import NAME, read_ledger
from thidua.model.ledger import Ledger

log = get_plugin_logger("thidua")


def load_ledger(folder: Path) -> Ledger:
    """Empty where there is none yet. A damaged one ends the build: every entry would look new to subscribers."""
    path = folder / NAME
    if not path.is_file():
        return Ledger()
    ledger, problems = read_ledger(path.read_text(encoding="utf-8"))
    for problem in problems:
        log.error("%s", problem)
    if problems:
        raise Abort(f"{NAME} hỏng {len(problems)} dòng. Trang chưa được dựng lại, trang cũ còn nguyên.")
    return ledger
