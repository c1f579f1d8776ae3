"""What search finds of news and movements."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.movement import Movement
from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.views.days import day_text
from thidua.views.links import Links
from thidua.views.movement_rows import period_of
from thidua.views.post_rows import description_of
from thidua.views.prose_text import prose_text
from thidua.views.search_entry import SearchEntry

NEWS = "Tin tức"
MOVEMENTS = "Phong trào"


def movement_entries(portal: Portal, links: Links) -> Iterator[SearchEntry]:
    if links.movements():
        yield from (_movement(portal, movement, links) for movement in portal.movements)


def news_entries(portal: Portal, links: Links) -> Iterator[SearchEntry]:
    """The latest first."""
    if links.news():
        yield from (_post(portal, post, links) for post in portal.posts)


def _movement(portal: Portal, movement: Movement, links: Links) -> SearchEntry:
    body = portal.register.body_by_id[movement.body]
    return SearchEntry(
        MOVEMENTS,
        movement.name,
        links.movement(movement.slug),
        f"{body.name} · {period_of(movement)}",
        words=(
            movement.summary,
            *(goal.text for goal in movement.goals),
            *(ref.wording for ref in movement.clusters),
            prose_text(movement.html),
        ),
    )


def _post(portal: Portal, post: NewsPost, links: Links) -> SearchEntry:
    body = portal.register.body_by_id.get(post.body)
    return SearchEntry(
        NEWS,
        post.title,
        links.post(post),
        f"{day_text(post.first_day)} · {description_of(post)}",
        words=(
            *((body.name, body.locality) if body else ()),
            *(ref.wording for ref in post.authors),
            *post.categories,
            *post.tags,
            prose_text(post.html),
        ),
    )
