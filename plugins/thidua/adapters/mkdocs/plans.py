"""The plugin `thidua/plans`: the pages of plans and units, and the follow-up boards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.plugins import BasePlugin

from thidua.adapters.mkdocs.pages import add_outputs
from thidua.adapters.mkdocs.portal import NoSettings, portal_plugin
from thidua.publish.boards import board_outputs
from thidua.publish.plans import plan_outputs

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


class PlansPlugin(BasePlugin[NoSettings]):
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        owner = portal_plugin(config)
        add_outputs(files, config, plan_outputs(owner.portal, owner.paths, owner.settings))
        add_outputs(files, config, board_outputs(owner.portal, owner.paths, owner.settings))
        return files
