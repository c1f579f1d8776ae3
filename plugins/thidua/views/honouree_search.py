"""What search finds of exemplary people, collectives and households, and the way to open lists of nominees: no nominee
is ever found by name.
"""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.honouree import Honouree
from thidua.model.portal import Portal
from thidua.views.award_words import title_name
from thidua.views.honouree_awards import title_ids
from thidua.views.honouree_index import honoured
from thidua.views.honouree_page import who
from thidua.views.links import Links
from thidua.views.prose_text import prose_text
from thidua.views.search_entry import SearchEntry

HONOUREES = "Gương điển hình"


def honouree_entries(portal: Portal, links: Links) -> Iterator[SearchEntry]:
    if links.honourees():
        yield from (_honouree(portal, each, links) for each in honoured(portal))


def _honouree(portal: Portal, honouree: Honouree, links: Links) -> SearchEntry:
    body = portal.register.body_by_id.get(honouree.body)
    about = (who(honouree), body.label if body else "", honouree.summary)
    return SearchEntry(
        HONOUREES,
        honouree.name,
        links.honouree(honouree.slug),
        " · ".join(part for part in about if part),
        words=(
            *((body.name, body.locality) if body else ()),
            honouree.field,
            str(honouree.year),
            *(title_name(portal, title) for title in title_ids(portal, honouree)),
            *(award.title for award in honouree.awards if not award.revocation),
            prose_text(honouree.html),
        ),
    )
