"""Real builds for tests: a site is built by the `mkdocs` command in a process of its own, as an editor would."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
TODAY = "2026-09-18"
"""The day that test sites are built for: quarter III, one deadline ahead, one behind."""

CONFIG = """\
site_name: Thi đua, khen thưởng
site_url: {site_url}
docs_dir: {docs}
site_dir: {site}
theme: {{name: material, custom_dir: {overrides}, language: vi, font: false}}
nav: [{{Trang chủ: index.md}}, {{Kế hoạch: ke-hoach/index.md}}]
plugins:
{plugins}
"""
FACTS = "owner: UBND xã A, responsible: Văn phòng, address: Xã A, phone: '0', email: a@thidua.example"
"""What the footer of a portal must say; without them a strict build stops."""
PLUGINS = f"""\
  - thidua: {{uid_domain: thidua.example, {FACTS}}}
  - thidua/plans
  - thidua/timelines
  - thidua/calendars
  - thidua/search
"""


@dataclass(frozen=True, slots=True)
class Build:
    """What the command said and left behind."""

    status: int
    output: str
    site: Path


def build_project(site: Path, *, environment: dict[str, str] | None = None, root: Path = ROOT) -> Build:
    """The project's own site, with its own mkdocs.yml."""
    return _run(["--config-file", str(root / "mkdocs.yml"), "--site-dir", str(site)], site, environment)


def build_folder(
    folder: Path, *, plugins: str = PLUGINS, strict: bool = True, site_url: str = "https://thidua.example/"
) -> Build:
    """A site of `folder`/content into `folder`/site."""
    config = write_config(folder, plugins=plugins, site_url=site_url)
    return _run(["--config-file", str(config)], folder / "site", None, strict=strict)


def write_config(folder: Path, *, plugins: str = PLUGINS, site_url: str = "https://thidua.example/") -> Path:
    """The mkdocs.yml of a site of `folder`/content into `folder`/site."""
    path = folder / "mkdocs.yml"
    docs, site, overrides = folder / "content", folder / "site", ROOT / "overrides"
    config = CONFIG.format(docs=docs, site=site, overrides=overrides, plugins=plugins, site_url=site_url)
    path.write_text(config, encoding="utf-8")
    return path


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _run(arguments: list[str], site: Path, environment: dict[str, str] | None, *, strict: bool = True) -> Build:
    command = [sys.executable, "-m", "mkdocs", "build", *arguments, *(["--strict"] if strict else [])]
    # 18/09/2026 10:00 in Vietnam.
    settings = {**os.environ, "SOURCE_DATE_EPOCH": "1789700400", "NO_MKDOCS_2_WARNING": "1", **(environment or {})}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=settings, cwd=ROOT)
    return Build(done.returncode, done.stdout + done.stderr, site)
