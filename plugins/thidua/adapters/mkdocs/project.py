"""A portal's folder as the command sees it: its mkdocs.yml, its content, its ledger of calendars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mkdocs.exceptions import MkDocsException

from thidua.adapters.git import is_committed
from thidua.adapters.mkdocs.config_file import WrongConfig, read_config
from thidua.adapters.mkdocs.ledger import LoadedLedger, load_ledger
from thidua.adapters.mkdocs.portal import PortalPlugin
from thidua.adapters.mkdocs.settings import site_settings
from thidua.content.folder import content_files
from thidua.content.ledger_checks import check_clock, check_ledger, check_vanished
from thidua.content.ledger_file import NAME, PATH, RESTORE, ledger_text
from thidua.content.problems import Problem, sentence
from thidua.model.ledger import Difference, advanced, difference
from thidua.model.portal import Portal
from thidua.publish.calendars import LONGEST_ADDRESS, OverlongAddress, calendar_digests, overlong_addresses
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.publish.site import site_paths


class NotAPortal(Exception):
    """The mkdocs.yml cannot be used; the message says why, in Vietnamese."""


@dataclass(frozen=True, slots=True)
class Project:
    """`problems` are what keeps the ledger from being read or written at all."""

    folder: Path
    settings: Settings
    digests: dict[str, str]
    loaded: LoadedLedger
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
    loaded = load_ledger(folder)
    paths = site_paths(portal, content_files(content), settings)
    if overlong := overlong_addresses(portal, paths, settings.site_url):
        # No ledger may ever record them: an id that is recorded cannot be shortened any more.
        return Project(folder, settings, {}, loaded, tuple(map(_overlong, overlong)))
    digests = calendar_digests(portal, paths, settings, loaded.ledger)
    return Project(folder, settings, digests, loaded, loaded.problems)


def check(project: Project, portal: Portal) -> list[Problem]:
    """What is wrong with the ledger, as the content stands."""
    if project.problems:
        return [*project.problems]
    return check_ledger(project.loaded.ledger, project.loaded.data, project.digests, portal.plans, project.settings.now)


def lock(project: Project, portal: Portal, dropped: Sequence[str]) -> tuple[list[Problem], Difference | None]:
    """Write what the ledger does not say yet; nothing where something is wrong that the command cannot know.

    The difference is None where the file is as it should be already.
    """
    if project.problems:
        return [*project.problems], None
    path = project.folder / NAME
    ledger = project.loaded.ledger
    if project.loaded.data is None and is_committed(path):
        message = (
            f"tệp này có trong git mà ở đây đã mất; lấy lại bằng {RESTORE}: ghi sổ mới thì lịch quên mọi lần sửa cũ"
        )
        return [Problem(PATH, 0, "", message)], None
    now = project.settings.now
    problems = [
        *check_vanished(ledger, project.digests, portal.plans, dropped),
        *check_clock(ledger, now),
    ]
    data = ledger_text(advanced(ledger, project.digests, now)).encode()
    if problems or data == project.loaded.data:
        return problems, None
    # Bytes: one line end on every system, or each machine would write the file anew.
    path.write_bytes(data)
    return [], difference(ledger, project.digests)


def _overlong(found: OverlongAddress) -> Problem:
    message = f"mã làm địa chỉ lịch dài quá {LONGEST_ADDRESS} ký tự, có máy sẽ cắt mất; hãy đặt mã ngắn hơn"
    return Problem(found.source, 0, "ma", sentence(message, found.address))


def _settings(folder: Path) -> Settings:
    try:
        config = read_config(folder / "mkdocs.yml")
        plugin = config.plugins.get("thidua")
        if not isinstance(plugin, PortalPlugin):
            raise NotAPortal("mkdocs.yml thiếu plugin “thidua”: thêm dòng “- thidua” vào mục plugins.")
        return site_settings(plugin.config, config)
    except (WrongConfig, MkDocsException) as error:
        raise NotAPortal(f"không đọc được mkdocs.yml: {error}") from error
