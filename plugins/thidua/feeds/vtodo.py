"""A to-do as a VTODO (RFC 5545, 3.6.2), for clients that keep lists of tasks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from thidua.feeds.component import Component
from thidua.feeds.content_lines import block, short_text, text, texts, when
from thidua.views.entry_times import vietnam_moment
from thidua.views.todos import Todo

LAST = datetime.max.replace(tzinfo=UTC)
"""Where to-dos without a day stand: at the end."""


def vtodo(todo: Todo) -> Component:
    moment = vietnam_moment(todo.due) if todo.due else LAST
    day = moment.date() if todo.due else None
    return Component(todo.uid, day, day, (moment, todo.uid), block("VTODO", _properties(todo)))


def _properties(todo: Todo) -> Iterator[str]:
    yield f"UID:{todo.uid}"
    if todo.due:
        yield when("DUE", todo.due)
    yield short_text("SUMMARY", todo.summary)
    yield text("DESCRIPTION", todo.description)
    yield f"URL:{todo.url}"
    if todo.categories:
        yield texts("CATEGORIES", todo.categories)
    yield f"STATUS:{todo.status}"
