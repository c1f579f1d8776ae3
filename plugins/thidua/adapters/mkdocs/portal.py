"""The plugin `thidua`: loads and checks the content, owns the loaded portal, and hands MkDocs every hand-written
page.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from mkdocs.config import base
from mkdocs.config import config_options as opt
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from thidua.adapters.mkdocs.material_style import STYLESHEET, material_folder, style_assets
from thidua.adapters.mkdocs.pages import ReadyPage, add_outputs, name_sections, put_in_order
from thidua.adapters.mkdocs.report import report
from thidua.adapters.mkdocs.staging import Staging
from thidua.content.reader import content_files, is_data, read_content
from thidua.model.portal import Portal
from thidua.publish.calendars import LONGEST_ADDRESS, overlong_addresses
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.publish.site import base_outputs, crumbs, site_paths
from thidua.views.days import day_text
from thidua.views.site import SiteView

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

# Vietnam has kept UTC+7 without daylight saving since 1975; a fixed offset needs no zone data on the machine.
VIETNAM = timezone(timedelta(hours=7))


class PortalConfig(base.Config):
    """Settings of a portal in mkdocs.yml, below `- thidua:`."""

    owner = opt.Type(str, default="")
    """Full name of the body whose portal this is."""
    responsible = opt.Type(str, default="")
    address = opt.Type(str, default="")
    phone = opt.Type(str, default="")
    email = opt.Type(str, default="")
    reuse = opt.Type(str, default="Được dùng lại nội dung khi ghi rõ nguồn.")
    uid_domain = opt.Type(str, default="")
    """Right-hand side of every calendar UID: set once, never changed, even when the site moves."""
    today = opt.Optional(opt.Type(str))
    """ISO day to build for; without it SOURCE_DATE_EPOCH, and without that the clock, both in Vietnam's time."""


class NoSettings(base.Config):
    """For the plugins that follow the portal's settings and have none of their own."""


class PortalPlugin(BasePlugin[PortalConfig]):
    portal: Portal
    paths: SitePaths
    settings: Settings

    def __init__(self) -> None:
        self._command: str = "build"
        self._staging: Staging | None = None
        self._titles: dict[str, str] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self._command = command

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        folder = Path(config.docs_dir)
        self.settings = _settings(self.config, config)
        self.portal = report(read_content(folder), strict=config.strict)
        self.paths = site_paths(self.portal, content_files(folder), self.settings)
        if overlong := overlong_addresses(self.portal, self.paths, self.settings.site_url):
            limit = f"Địa chỉ lịch dài quá {LONGEST_ADDRESS} ký tự, có máy sẽ cắt mất"
            raise PluginError(f"{limit}; hãy đặt ma ngắn hơn: {', '.join(overlong)}")
        if self._command == "build":
            self._staging = Staging(config)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        for file in [each for each in files if _is_replaced(each)]:
            files.remove(file)
        add_outputs(files, config, base_outputs(self.portal, self.paths, self.settings))
        add_outputs(files, config, style_assets())
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        put_in_order(files)
        name_sections(files, config.nav)
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        pages = [file.page for file in files.documentation_pages() if file.page]
        self._titles = {page.url.removeprefix("./"): str(page.title) for page in pages}
        env.globals["site"] = self.site_view(config)
        env.globals["material_css"] = STYLESHEET
        return env

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> TemplateContext:
        address = page.url.removeprefix("./")
        extra = cast("dict[str, Any]", context)
        extra["view"] = page.output.view if isinstance(page, ReadyPage) else None
        extra["crumbs"] = [{"title": title, "url": url or "."} for title, url in crumbs(address, self._titles)]
        extra["section"] = address[: address.find("/") + 1]
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if self._staging:
            self._staging.finish()
            self._staging = None

    def on_build_error(self, *, error: Exception) -> None:
        if self._staging:
            self._staging.drop()
            self._staging = None

    def site_view(self, config: MkDocsConfig) -> SiteView:
        today = self.settings.today
        return SiteView(
            name=config.site_name,
            owner=self.config.owner,
            responsible=self.config.responsible,
            address=self.config.address,
            phone=self.config.phone,
            email=self.config.email,
            reuse=self.config.reuse,
            today=today.isoformat(),
            updated=day_text(today),
            year=today.year,
        )


def portal_plugin(config: MkDocsConfig) -> PortalPlugin:
    """The plugin that owns the portal; the others ask it, in whatever order mkdocs.yml names them."""
    plugin = config.plugins.get("thidua")
    if not isinstance(plugin, PortalPlugin):
        message = "Thiếu plugin “thidua”: thêm dòng “- thidua” vào mục plugins của mkdocs.yml."
        raise PluginError(message)
    return plugin


def _is_replaced(file: File) -> bool:
    """Markdown and data that we read ourselves, and whatever Material would publish."""
    if file.generated_by:
        return False
    if file.src_uri.endswith(".md") or is_data(file.src_uri):
        return True
    return file.abs_src_path is not None and Path(file.abs_src_path).is_relative_to(material_folder())


def _settings(options: PortalConfig, config: MkDocsConfig) -> Settings:
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
    return Settings(
        site_name=config.site_name,
        site_url=config.site_url.rstrip("/") + "/",
        uid_domain=options.uid_domain,
        today=_today(options.today),
        plans="thidua/plans" in config.plugins,
        timelines="thidua/timelines" in config.plugins,
        calendars="thidua/calendars" in config.plugins,
    )


def _today(option: str | None) -> date:
    if option:
        try:
            return date.fromisoformat(option)
        except ValueError as error:
            message = f"today của plugin thidua cần dạng 2026-01-30; đang ghi “{option}”."
            raise PluginError(message) from error
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    now = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return now.astimezone(VIETNAM).date()
