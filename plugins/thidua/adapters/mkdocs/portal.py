"""The plugin `thidua`: loads and checks the content, owns the loaded portal, and hands MkDocs every hand-written
page.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from mkdocs.config import base
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from thidua.adapters.mkdocs.card_style import card_style
from thidua.adapters.mkdocs.gone import forget_photos, write_gone_rules
from thidua.adapters.mkdocs.identity import check_identity, site_view
from thidua.adapters.mkdocs.ledger import LoadedLedger, ledger_for_build
from thidua.adapters.mkdocs.material_style import STYLESHEET, material_folder, style_assets
from thidua.adapters.mkdocs.own_host import check_page, check_stylesheets
from thidua.adapters.mkdocs.pages import ReadyPage, add_outputs, name_sections, put_in_order, set_file_times
from thidua.adapters.mkdocs.report import report
from thidua.adapters.mkdocs.settings import PortalConfig, project_folder, site_settings
from thidua.adapters.mkdocs.staging import Staging
from thidua.content.folder import content_files, is_data
from thidua.content.reader import read_content
from thidua.model.photo import is_raw_photo
from thidua.model.portal import Portal
from thidua.publish.calendars import LONGEST_ADDRESS, overlong_addresses
from thidua.publish.colours import colour_asset
from thidua.publish.page_heads import head_of
from thidua.publish.paths import SITEMAP, SitePaths
from thidua.publish.settings import Settings
from thidua.publish.share_cards import Picture, draw_share_cards
from thidua.publish.site import base_outputs, closing_outputs, crumbs, site_paths
from thidua.publish.site_tree import tree_output
from thidua.views.colour import palette

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext


class NoSettings(base.Config):
    """For the plugins that follow the portal's settings and have none of their own."""


class PortalPlugin(BasePlugin[PortalConfig]):
    portal: Portal
    paths: SitePaths
    settings: Settings
    ledger: LoadedLedger

    def __init__(self) -> None:
        self._command: str = "build"
        self._staging: Staging | None = None
        self._titles: dict[str, str] = {}
        self._pictures: dict[str, Picture] = {}
        self._files: Files | None = None

    @property
    def is_serving(self) -> bool:
        return self._command == "serve"

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        self._command = command

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        folder = Path(config.docs_dir)
        self.settings = site_settings(self.config, config)
        self.portal = report(read_content(folder), strict=config.strict).on(self.settings.today)
        self.ledger = ledger_for_build(project_folder(config))
        files = tuple(content_files(folder))
        check_identity(self.config, files, strict=config.strict)
        self.paths = site_paths(self.portal, files, self.settings)
        if overlong := overlong_addresses(self.portal, self.paths, self.settings.site_url):
            limit = f"Địa chỉ lịch dài quá {LONGEST_ADDRESS} ký tự, có máy sẽ cắt mất"
            raise PluginError(f"{limit}; hãy đặt ma ngắn hơn: {', '.join(each.address for each in overlong)}")
        # Ours is written by publish, in the order of addresses and with the content's own dates.
        config.theme.static_templates.discard(SITEMAP)
        if self._command == "build":
            self._staging = Staging(config)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        for file in [each for each in files if _is_replaced(each)]:
            files.remove(file)
        add_outputs(files, config, base_outputs(self.portal, self.paths, self.settings))
        add_outputs(files, config, style_assets())
        if self.config.colour:
            add_outputs(files, config, [colour_asset(palette(self.config.colour))])
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        name_sections(files, config.nav)
        add_outputs(files, config, [tree_output(_listed(files), _menu(nav), self.portal)])
        self._finish(files, config)
        put_in_order(files)
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        self._titles = dict(_addresses(files))
        self._files = files
        env.globals["site"] = site_view(self.config, self.settings, self.paths)
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
        way = crumbs(address, self._titles, page.output.within if isinstance(page, ReadyPage) else "")
        if isinstance(page, ReadyPage):
            extra["view"] = page.output.view
            extra["is_demo"] = page.output.is_demo
            extra["is_unlisted"] = page.output.is_unlisted
            picture = self._pictures.get(address)
            head = head_of(page.output, way, picture, site_view(self.config, self.settings, self.paths))
            extra["head"], extra["json_ld"] = head.tags, head.json_ld
        extra["crumbs"] = [{"title": title, "url": url or "."} for title, url in way]
        extra["section"] = address[: address.find("/") + 1]
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> None:
        check_page(output, page.file.dest_uri, self.settings.site_url)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> None:
        check_page(output_content, template_name, self.settings.site_url)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        check_stylesheets(Path(config.site_dir), self.settings.site_url)
        if self._files:
            set_file_times(self._files)
        if self._staging:
            self._staging.finish()
            self._staging = None
            write_gone_rules(Path(config.site_dir), self.portal, self.settings.site_url)
            forget_photos(project_folder(config), Path(config.docs_dir), self.portal)

    def on_build_error(self, *, error: Exception) -> None:
        if self._staging:
            self._staging.drop()
            self._staging = None

    def _finish(self, files: Files, config: MkDocsConfig) -> None:
        """What needs every page: pictures of the share cards, the sitemap."""
        pages = [file.page.output for file in files if isinstance(file.page, ReadyPage)]
        cards = draw_share_cards(pages, card_style(self.settings, self.config.owner, self.config.colour))
        self._pictures = cards.pictures
        outputs = (*cards.assets, *closing_outputs(pages, self.settings))
        # A file of the portal's own, such as a robots.txt in content/, is kept.
        add_outputs(files, config, [each for each in outputs if not files.get_file_from_path(each.path)])


def portal_plugin(config: MkDocsConfig) -> PortalPlugin:
    """The plugin that owns the portal; the others ask it, in whatever order mkdocs.yml names them."""
    plugin = config.plugins.get("thidua")
    if not isinstance(plugin, PortalPlugin):
        message = "Thiếu plugin “thidua”: thêm dòng “- thidua” vào mục plugins của mkdocs.yml."
        raise PluginError(message)
    return plugin


def _addresses(files: Files) -> list[tuple[str, str]]:
    """(address, title as the menu has it) of every page."""
    pages = [file.page for file in files.documentation_pages() if file.page]
    return [(page.url.removeprefix("./"), str(page.title)) for page in pages]


def _listed(files: Files) -> list[tuple[str, str]]:
    unlisted = {
        file.page.url.removeprefix("./")
        for file in files
        if isinstance(file.page, ReadyPage) and file.page.output.is_unlisted
    }
    return [(address, title) for address, title in _addresses(files) if address not in unlisted]


def _menu(nav: Navigation) -> list[str]:
    return [page.url.removeprefix("./") for page in nav.pages]


def _is_replaced(file: File) -> bool:
    """Markdown, data and photos that we read ourselves, and whatever MkDocs and Material would publish."""
    if file.generated_by:
        return False
    path = file.src_uri
    if path.endswith(".md") or is_data(path) or is_raw_photo(path) or path == SITEMAP:
        return True
    return file.abs_src_path is not None and Path(file.abs_src_path).is_relative_to(material_folder())
