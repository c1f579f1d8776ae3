"""The plugin `thidua/news`: news with its archives, feeds and the text for the loudspeaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.plugins import BasePlugin

from thidua.adapters.mkdocs.pages import add_outputs
from thidua.adapters.mkdocs.portal import NoSettings, portal_plugin
from thidua.publish.news import news_outputs

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


class NewsPlugin(BasePlugin[NoSettings]):
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        owner = portal_plugin(config)
        add_outputs(files, config, news_outputs(owner.portal, owner.paths, owner.settings))
        return files
