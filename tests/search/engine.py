"""search.js run by Node.js, and indexes on disk for it to read."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from thidua.content.folder import content_files
from thidua.content.reader import read_content
from thidua.model.portal import Portal
from thidua.publish.output import Asset
from thidua.publish.paths import SEARCH_INDEX, SitePaths
from thidua.publish.search import search_outputs
from thidua.publish.settings import Settings
from thidua.publish.site import site_paths

SETTINGS = Settings(
    "Thi đua, khen thưởng",
    "https://thidua.example/",
    "thidua.example",
    date(2026, 9, 18),
    datetime(2026, 9, 18, 3, tzinfo=UTC),
)


def run(**order: object) -> dict[str, Any]:
    """What search.mjs answers to the order."""
    script = Path(__file__).with_name("search.mjs")
    done = subprocess.run(["node", script], input=json.dumps(order), capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
    answers: dict[str, Any] = json.loads(done.stdout)
    return answers


def ask(index: Path, *queries: str, shown: int = 8, **options: object) -> list[dict[str, Any]]:
    """What each query finds; the first `shown` hits with their titles and addresses."""
    found: list[dict[str, Any]] = run(index=str(index), queries=queries, shown=shown, options=options)["found"]
    return found


def read_portal(folder: Path) -> tuple[Portal, SitePaths]:
    portal = read_content(folder).portal
    assert portal is not None
    return portal, site_paths(portal, content_files(folder), SETTINGS)


def write_index(portal: Portal, paths: SitePaths, folder: Path) -> Path:
    """The index as a site would hold it; returns the folder of its first file."""
    for output in search_outputs(portal, paths):
        if isinstance(output, Asset):
            path = folder / output.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(output.body)
    return folder / SEARCH_INDEX
