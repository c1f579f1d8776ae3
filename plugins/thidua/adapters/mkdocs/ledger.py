"""The ledger of calendars for a build: read beside mkdocs.yml, never written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from thidua.content.ledger_checks import check_recorded
from thidua.content.ledger_file import NAME, read_ledger
from thidua.content.problems import Problem
from thidua.model.ledger import Ledger
from thidua.model.portal import Portal

log = get_plugin_logger("thidua")


@dataclass(frozen=True, slots=True)
class LoadedLedger:
    """`data` is the file's, None where there is none yet; the ledger is then empty."""

    ledger: Ledger
    data: bytes | None
    problems: tuple[Problem, ...] = ()


def load_ledger(folder: Path) -> LoadedLedger:
    path = folder / NAME
    data = path.read_bytes() if path.is_file() else None
    ledger, problems = read_ledger(data or b"")
    return LoadedLedger(ledger, data, problems)


def ledger_for_build(folder: Path) -> LoadedLedger:
    """A damaged one ends the build: every entry would look new to subscribers."""
    loaded = load_ledger(folder)
    for problem in loaded.problems:
        log.error("%s", problem)
    if loaded.problems:
        raise Abort(f"{NAME} hỏng {len(loaded.problems)} dòng. Trang chưa được dựng lại, trang cũ còn nguyên.")
    return loaded


def warn_of(loaded: LoadedLedger, portal: Portal, digests: Mapping[str, str]) -> None:
    """What was not recorded before this build. A portal without a ledger hears of it from `thidua check`."""
    if loaded.data is not None:
        for problem in check_recorded(loaded.ledger, loaded.data, digests, portal.plans):
            log.warning("%s", problem)
