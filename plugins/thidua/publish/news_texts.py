"""The text of each post for the commune's loudspeakers."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.portal import Portal
from thidua.publish.output import Asset
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.views.loudspeaker import loudspeaker_text
from thidua.views.spoken_abbreviations import aloud
from thidua.views.spoken_paragraphs import spoken_blocks


def loudspeaker_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Asset]:
    """News in nobody's name is told in the portal's."""
    abbreviations = aloud(portal.register)
    for post in portal.posts:
        path = paths.loudspeaker(post)
        if not path:
            continue
        body = portal.register.body_by_id.get(post.body)
        text = loudspeaker_text(
            post.title,
            body.name if body else settings.teller,
            post.first_day,
            spoken_blocks(post.html),
            abbreviations,
            post.origin,
            is_demo=body is not None and body.is_demo,
        )
        yield Asset(path, text.encode())
