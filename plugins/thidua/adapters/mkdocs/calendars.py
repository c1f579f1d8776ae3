"""The plugin `thidua/calendars`: feeds and the page to subscribe to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.plugins import BasePlugin

from thidua.adapters.mkdocs.ledger import warn_of
from thidua.adapters.mkdocs.pages import add_outputs
from thidua.adapters.mkdocs.portal import NoSettings, portal_plugin
from thidua.publish.calendars import calendar_outputs, calendars_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


class CalendarsPlugin(BasePlugin[NoSettings]):
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        owner = portal_plugin(config)
        calendars = calendars_of(owner.portal, owner.paths, owner.settings, owner.ledger.ledger)
        # A site that is only looked at lies at another address, which is part of every entry.
        if not owner.is_serving:
            warn_of(owner.ledger, owner.portal, calendars.digests)
        add_outputs(files, config, calendar_outputs(owner.portal, calendars, owner.paths, owner.settings))
        return files
