"""What calendars keep of a plan that another one took the place of: what was to be done from then on is given up."""

from __future__ import annotations

from dataclasses import replace

from thidua.model.portal import Portal
from thidua.model.timing import Recurring
from thidua.views.entry_times import Placement, vietnam_days
from thidua.views.items import Item


def standing(portal: Portal, item: Item, placement: Placement) -> Placement:
    """The placement, marked where it is given up. What was over by then, was done or called off stays as it is; of a
    recurring duty the periods that ended before stay.
    """
    on = portal.replaced_on(item.plan)
    if on is None or item.state(portal, on).code != "replaced":
        return placement
    if isinstance(item.timing.meaning, Recurring) and vietnam_days(placement.start, placement.end)[1] < on:
        return placement
    return replace(placement, busy=False, is_replaced=True)
