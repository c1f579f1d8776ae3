"""A list that stays short however much there is: the rest is counted and stands elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from thidua.views.items import Item, ItemView

SHOWN = 20
"""What a cheap phone still loads at once when every list of a page is full."""


@dataclass(frozen=True, slots=True)
class ShortList:
    """`more` counts those beyond the `shown`."""

    shown: tuple[ItemView, ...]
    total: int
    more: int


def short_list(items: Iterable[Item], view: Callable[[Item], ItemView], most: int = SHOWN) -> ShortList:
    found = tuple(items)
    return ShortList(tuple(map(view, found[:most])), len(found), len(found[most:]))
