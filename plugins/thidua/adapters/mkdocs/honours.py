"""The plugin `thidua/honours`: the award register, exemplary people, movements, consultations and their photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.plugins import BasePlugin

from thidua.adapters.mkdocs.pages import add_outputs
from thidua.adapters.mkdocs.portal import NoSettings, portal_plugin
from thidua.publish.award_template import award_template_outputs
from thidua.publish.awards import award_outputs
from thidua.publish.consultations import consultation_outputs
from thidua.publish.honourees import honouree_outputs
from thidua.publish.movements import movement_outputs

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


class HonoursPlugin(BasePlugin[NoSettings]):
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        owner = portal_plugin(config)
        add_outputs(files, config, award_outputs(owner.portal, owner.paths, owner.settings))
        add_outputs(files, config, award_template_outputs(owner.portal, owner.paths, owner.settings))
        add_outputs(files, config, consultation_outputs(owner.portal, owner.paths))
        add_outputs(files, config, honouree_outputs(owner.portal, owner.paths, owner.settings))
        add_outputs(files, config, movement_outputs(owner.portal, owner.paths, owner.settings))
        return files
