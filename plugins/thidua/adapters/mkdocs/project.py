"""A portal's folder as the command sees it: its mkdocs.yml, its content, its ledger of calendars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from thidua.adapters.mkdocs.portal import PortalPlugin
from thidua.adapters.mkdocs.settings import site_settings
from thidua.content.ledger_checks import check_clock, check_ledger, check_vanished
from thidua.content.ledger_file import NAME, ledger_text, read_ledger
from thidua.content.problems import Problem
from thidua.content.reader import content_files
from thidua.model.ledger import Difference, Ledger, advanced, difference
from thidua.model.portal import Portal
from thidua.publish.calendars import calendar_digests
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.publish.site import site_paths


class NotAPortal(Exception):
    """The mkdocs.yml cannot be used; the message says why, in Vietnamese."""


@dataclass(frozen=True, slots=True)
class Project:
    """`text` is the ledger's, None where there is none yet."""

    folder: Path
    settings: Settings
    digests: dict[str, str]
    ledger: Ledger
    text: str | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """What the site made of a portal decides, and where its pages lie."""

    settings: Settings
    paths: SitePaths


def load_site(folder: Path, content: Path, portal: Portal) -> Site:
    if not (folder / "mkdocs.yml").is_file():
        raise NotAPortal(f"Không có mkdocs.yml cạnh thư mục {content}: cần địa chỉ của trang, ghi ở site_url.")
    settings = _settings(folder)
    return Site(settings, site_paths(portal, content_files(content), settings))


def load_project(folder: Path, content: Path, portal: Portal) -> Project | None:
    """None where there is no mkdocs.yml, or one without calendars: there is no ledger to speak of then."""
    if not (folder / "mkdocs.yml").is_file():
        return None
    settings = _settings(folder)
    if not settings.calendars:
        return None
    path = folder / NAME
    text = path.read_text(encoding="utf-8") if path.is_file() else None
    ledger, problems = read_ledger(text or "")
    paths = site_paths(portal, content_files(content), settings)
    digests = calendar_digests(portal, paths, settings, ledger)
    return Project(folder, settings, digests, ledger, text, problems)


def check(project: Project, portal: Portal) -> list[Problem]:
    """What is wrong with the ledger, as the content stands."""
    if project.problems:
        return [*project.problems]
    return check_ledger(project.ledger, project.text, project.digests, portal.plans, project.settings.now)


def lock(project: Project, portal: Portal, dropped: Sequence[str]) -> tuple[list[Problem], Difference]:
    """Write what the ledger does not say yet; nothing where something is wrong that the command cannot know."""
    now = project.settings.now
    found = difference(project.ledger, project.digests)
    problems = [
        *project.problems,
        *check_vanished(project.ledger, project.digests, portal.plans, dropped),
        *check_clock(project.ledger, now),
    ]
    text = ledger_text(advanced(project.ledger, project.digests, now))
    if not problems and text != project.text:
        # Bytes: one line end on every system, or each machine would write the file anew.
        (project.folder / NAME).write_bytes(text.encode())
    return problems, found


def _settings(folder: Path) -> Settings:
    try:
        config = load_config(config_file=str(folder / "mkdocs.yml"))
        plugin = config.plugins.get("thidua")
        if not isinstance(plugin, PortalPlugin):
            raise NotAPortal("mkdocs.yml thiếu plugin “thidua”: thêm dòng “- thidua” vào mục plugins.")
        return site_settings(plugin.config, config)
    except MkDocsException as error:
        raise NotAPortal(f"không đọc được mkdocs.yml: {error}") from error
