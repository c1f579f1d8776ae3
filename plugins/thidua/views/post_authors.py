"""Who tells a post: units of the register by their full names, or the body in whose name it stands."""

from __future__ import annotations

from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.model.unit import Unit


def tellers(portal: Portal, post: NewsPost) -> tuple[Unit, ...]:
    """None for news in nobody's name."""
    keys = dict.fromkeys([ref.unit for ref in post.authors] or [post.body])
    found = (portal.register.unit_by_key.get(key) for key in keys)
    return tuple(unit for unit in found if unit)
