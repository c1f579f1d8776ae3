"""What the award form offers to choose from."""

from __future__ import annotations

from datetime import date

from tests.content.folders import VALID
from thidua.content.reader import read_content
from thidua.views.award_template import form_choices

DAY = date(2026, 9, 18)


def test_titles_that_a_commune_may_confer_come_first() -> None:
    portal = read_content(VALID).portal
    assert portal
    titles = form_choices(portal, DAY)["title"]
    of_communes = [
        any(each.level == "xã" and each.is_in_force(DAY) for each in title.authorities)
        for name in titles
        if (title := portal.vocabulary.find_title(name))
    ]

    assert of_communes == sorted(of_communes, reverse=True)
    assert set(of_communes) == {True, False}


def test_units_stand_behind_their_bodies() -> None:
    portal = read_content(VALID).portal
    assert portal
    choices = form_choices(portal, DAY)

    assert list(zip(choices["body_of_unit"], choices["unit"], strict=True)) == [
        (body.name, name)
        for body in portal.register.bodies
        for name in (body.name, *(unit.name for unit in body.units))
    ]
