"""The settings of a portal in mkdocs.yml, and what they and the machine say of a build."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config import config_options as opt
from mkdocs.exceptions import PluginError

from thidua.adapters.clock import clock, vietnam_today
from thidua.adapters.mkdocs.identity import IdentityConfig
from thidua.publish.settings import Settings

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class PortalConfig(IdentityConfig):
    """Settings of a portal in mkdocs.yml, below `- thidua:`."""

    uid_domain = opt.Type(str, default="")
    """Right-hand side of every calendar UID: set once, never changed, even when the site moves."""
    today = opt.Optional(opt.Type((str, date)))
    """ISO day to build for; without it SOURCE_DATE_EPOCH, and without that the clock, both in Vietnam's time."""


def project_folder(config: MkDocsConfig) -> Path:
    """Where mkdocs.yml lies, and lich.lock with it."""
    return Path(config.config_file_path).parent


def site_settings(options: PortalConfig, config: MkDocsConfig) -> Settings:
    if not config.site_url:
        message = "Thiếu site_url trong mkdocs.yml: lịch và thẻ chia sẻ cần địa chỉ đầy đủ của trang."
        raise PluginError(message)
    if not config.use_directory_urls:
        message = "Cần use_directory_urls: true (mặc định) trong mkdocs.yml: địa chỉ của trang là địa chỉ thư mục."
        raise PluginError(message)
    if not options.uid_domain:
        message = (
            "Thiếu uid_domain của plugin thidua trong mkdocs.yml: tên miền trong mã mục lịch, đặt một lần và giữ mãi."
        )
        raise PluginError(message)
    now = clock()
    return Settings(
        site_name=config.site_name,
        site_url=config.site_url.rstrip("/") + "/",
        uid_domain=options.uid_domain,
        today=_today(options.today, now),
        now=now,
        plans="thidua/plans" in config.plugins,
        timelines="thidua/timelines" in config.plugins,
        calendars="thidua/calendars" in config.plugins,
        search="thidua/search" in config.plugins,
        honours="thidua/honours" in config.plugins,
        news="thidua/news" in config.plugins,
        owner=options.owner,
    )


def _today(option: object, now: datetime) -> date:
    # YAML makes a date of an unquoted 2026-01-30.
    if isinstance(option, date):
        return option
    if option:
        try:
            return date.fromisoformat(str(option))
        except ValueError as error:
            message = f"today của plugin thidua cần dạng 2026-01-30; đang ghi “{option}”."
            raise PluginError(message) from error
    return vietnam_today(now)
