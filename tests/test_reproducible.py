"""The same content gives the same bytes, wherever, whenever and under whatever settings it is built."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.sites import ROOT, build_project, snapshot

pytestmark = pytest.mark.slow


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Biên tập", "-c", "user.email=bien-tap@thidua.example")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def a_shallow_clone(folder: Path) -> Path:
    """Of a repository with a history, only the last commit: what a hosting service builds from."""
    full = folder / "đủ lịch sử"
    full.mkdir(parents=True)
    git(full, "init", "--initial-branch=main")
    for name in ("mkdocs.yml", "lich.lock"):
        shutil.copy(ROOT / name, full)
    git(full, "add", ".")
    git(full, "commit", "--message=Bắt đầu")
    for name in ("content", "overrides"):
        shutil.copytree(ROOT / name, full / name)
    git(full, "add", ".")
    git(full, "commit", "--message=Nội dung")
    git(folder, "clone", "--depth=1", full.as_uri(), "một nơi khác")
    return folder / "một nơi khác"


def times(site: Path) -> dict[str, int]:
    """Of the feeds: web servers make Last-Modified and ETag of them."""
    return {path.relative_to(site).as_posix(): int(path.stat().st_mtime) for path in site.rglob("*.ics")}


def test_builds_in_other_folders_zones_languages_hash_seeds_and_a_shallow_clone_are_the_same_bytes(
    tmp_path: Path,
) -> None:
    elsewhere = a_shallow_clone(tmp_path)

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
    assert times(here.site) == times(there.site)


def test_the_passing_of_time_alone_changes_no_feed(tmp_path: Path) -> None:
    """Three hours later on the same day, with the ledger as it is."""
    first = build_project(tmp_path / "a")
    later = build_project(tmp_path / "b", environment={"SOURCE_DATE_EPOCH": "1789711200"})

    assert (first.status, later.status) == (0, 0), first.output + later.output
    feeds = {name: body for name, body in snapshot(first.site).items() if name.endswith(".ics")}
    assert {name: body for name, body in snapshot(later.site).items() if name.endswith(".ics")} == feeds
    assert times(first.site) == times(later.site)
