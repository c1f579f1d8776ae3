"""The same content gives the same bytes, wherever, whenever and under whatever settings it is built."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.sites import ROOT, build_project, snapshot

pytestmark = pytest.mark.slow


def test_two_builds_in_other_folders_zones_and_hash_seeds_are_the_same_bytes(tmp_path: Path) -> None:
    elsewhere = tmp_path / "một nơi khác"
    elsewhere.mkdir()
    for name in ("content", "overrides"):
        shutil.copytree(ROOT / name, elsewhere / name)
    shutil.copy(ROOT / "mkdocs.yml", elsewhere)

    here = build_project(tmp_path / "a", environment={"TZ": "Asia/Ho_Chi_Minh", "PYTHONHASHSEED": "1"})
    there = build_project(
        tmp_path / "b",
        environment={"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "2", "LC_ALL": "C", "LANG": "C"},
        root=elsewhere,
    )

    assert (here.status, there.status) == (0, 0), here.output + there.output
    first, second = snapshot(here.site), snapshot(there.site)
    assert sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []
