"""When a post is published, and under which name."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import BODY, a_ref
from tests.honour_builders import a_post
from thidua.model.document import Day
from thidua.model.news import Dates, NewsPost

DAY = date(2026, 1, 20)


@pytest.mark.parametrize(
    ("fields", "today", "is_published"),
    [
        ({}, DAY, True),
        ({}, date(2026, 1, 19), False),
        ({"is_draft": True}, DAY, False),
        ({"publish_on": Day(day=date(2026, 2, 1))}, date(2026, 1, 31), False),
        ({"publish_on": Day(day=date(2026, 2, 1))}, date(2026, 2, 1), True),
        ({"publish_on": Day(day=date(2026, 1, 10))}, date(2026, 1, 10), True),
    ],
)
def test_a_post_is_published_from_its_day_on_unless_it_is_a_draft(
    fields: dict[str, object], today: date, *, is_published: bool
) -> None:
    assert a_post(day=DAY, **fields).is_published(today) is is_published


def test_a_date_is_read_as_one_day_or_as_materials_pair() -> None:
    dates = [
        NewsPost.model_validate({"date": written}, by_alias=True, by_name=False).dates
        for written in ("2026-01-20", "20/01/2026", {"created": "2026-01-20", "updated": "2026-02-01"})
    ]

    assert [(each.created.day, each.updated.day if each.updated else None) for each in dates] == [
        (DAY, None),
        (DAY, None),
        (DAY, date(2026, 2, 1)),
    ]


def test_a_slug_of_its_own_goes_before_the_files_name() -> None:
    assert (a_post("tep").slug, a_post("tep", slug_override="ten-khac").slug) == ("tep", "ten-khac")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-01-20 08:30:00", DAY),
        ("2026-01-20T08:30:00+07:00", DAY),
        ("2026-01-19T23:30:00Z", DAY),
        ("20.1.2026", DAY),
    ],
)
def test_a_moment_is_the_day_it_falls_on_in_vietnam(written: str, day: date) -> None:
    assert NewsPost.model_validate({"date": written}, by_alias=True, by_name=False).day == day


@pytest.mark.parametrize(
    ("written", "is_draft"), [("true", True), ("có", True), ("no", False), ("False", False), ("không", False)]
)
def test_flags_are_read_in_english_too(written: str, *, is_draft: bool) -> None:
    post = NewsPost.model_validate({"date": "2026-01-20", "draft": written}, by_alias=True, by_name=False)

    assert post.is_draft is is_draft


def test_keys_of_material_that_mean_nothing_here_are_left_out() -> None:
    fields = {"date": "2026-01-20", "readtime": "5", "hide": ["toc"], "links": [{"Trang": "index.md"}]}

    assert NewsPost.model_validate(fields, by_alias=True, by_name=False) == NewsPost.model_validate(
        {"date": "2026-01-20"}, by_alias=True, by_name=False
    )


def test_a_post_is_updated_on_the_day_of_its_last_words() -> None:
    changed = Dates(created=Day(day=DAY), updated=Day(day=date(2026, 3, 1)))
    late = Day(day=date(2026, 4, 1))

    assert [
        a_post(day=DAY).updated,
        a_post(dates=changed).updated,
        a_post(dates=changed, publish_on=late).updated,
    ] == [DAY, date(2026, 3, 1), date(2026, 4, 1)]


def test_a_post_is_about_what_it_names_and_by_those_who_wrote_it() -> None:
    post = a_post(
        plans=("kh-a",),
        entries=("kh-b.viec",),
        honourees=("mau",),
        movements=("so",),
        decisions=("2026/45-qd",),
        authors=(a_ref(),),
    )

    assert post.about == {
        ("plan", "kh-a"),
        ("plan", "kh-b"),
        ("entry", "kh-b.viec"),
        ("honouree", "mau"),
        ("movement", "so"),
        ("decision", "2026/45-qd"),
        ("unit", BODY),
        ("unit", f"{BODY}/phong-vh-xh"),
    }
