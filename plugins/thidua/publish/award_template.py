"""The empty award form to download."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.documents.award_workbook import award_workbook
from thidua.model.portal import Portal
from thidua.publish.output import Asset
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.views.award_template import empty_form, form_choices


def award_template_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Asset]:
    choices = form_choices(portal.real, settings.today)
    yield Asset(paths.award_template(), award_workbook(empty_form(choices), choices))
