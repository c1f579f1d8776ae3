"""Every check of decisions, honourees, movements and posts: of themselves, each other and the rest of the portal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thidua.content.award_checks import check_awards
from thidua.content.award_source_checks import check_award_sources
from thidua.content.child_checks import check_children
from thidua.content.honour_date_checks import check_nothing_ahead
from thidua.content.honouree_checks import check_honourees
from thidua.content.honours import HonourFiles, is_honour
from thidua.content.movement_checks import check_movements
from thidua.content.news_checks import check_news
from thidua.content.posthumous_checks import check_posthumous
from thidua.content.problems import Problem
from thidua.content.publication_checks import check_publication
from thidua.content.record_links import Named
from thidua.model.portal import Portal


@dataclass(frozen=True, slots=True)
class Whole:
    """Which parts of the content could be read in full: what may stand in the rest is not called missing."""

    register: bool
    plans: bool
    vocabulary: bool


def check_honours(
    portal: Portal, honours: HonourFiles, names: Sequence[str], today: date | None, whole: Whole
) -> list[Problem]:
    """`names` are all paths below content/."""
    are_all_told = whole.plans and len(honours) == sum(1 for name in names if is_honour(name))
    known = Named(portal, honours, are_all_told)
    return [
        *check_awards(portal, honours, names, today, are_plans_whole=whole.plans, is_vocabulary_whole=whole.vocabulary),
        *check_news(honours.posts, known, today),
        *check_movements(honours.movements, known, today),
        *check_publication(honours, names, today),
        *check_children(honours),
        *check_honourees(honours, known, today, is_register_whole=whole.register, is_vocabulary_whole=whole.vocabulary),
        *check_posthumous(honours),
        *(hint for file in honours.decisions for hint in check_award_sources(portal, file)),
        *(check_nothing_ahead(honours, today) if today else ()),
    ]
