"""The plugin `thidua/search`: the page of results and the index that the browser fetches from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.plugins import BasePlugin

from thidua.adapters.mkdocs.pages import add_outputs
from thidua.adapters.mkdocs.portal import NoSettings, portal_plugin
from thidua.publish.search import search_outputs

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


class SearchPlugin(BasePlugin[NoSettings]):
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        owner = portal_plugin(config)
        add_outputs(files, config, search_outputs(owner.portal, owner.paths))
        return files
