"""Which components a feed shows on a day, when that last changed, and what is left out of feeds that are too large."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.feeds.component import Component
from thidua.feeds.window import MOST_BYTES, MOST_ENTRIES, STAMP_BYTES, in_window, parts, within_caps

TODAY = date(2026, 6, 1)
FAR = datetime(9999, 12, 31, tzinfo=UTC)


def on(day: date, *, until: date | None = None, size: int = 100, name: str = "") -> Component:
    uid = name or day.isoformat()
    order = (datetime(day.year, day.month, day.day, tzinfo=UTC), uid)
    return Component(uid, day, until or day, order, b"x" * size)


def undated(name: str = "thuong-xuyen") -> Component:
    return Component(name, None, None, (FAR, name), b"x")


def shown(*components: Component, today: date = TODAY) -> list[str]:
    return [each.uid for each in in_window(components, today).components]


def days(number: int) -> timedelta:
    return timedelta(days=number)


def test_the_window_is_90_days_back_and_18_months_ahead_with_both_ends() -> None:
    found = [on(TODAY + days(number)) for number in (-91, -90, 0, 548, 549)]

    assert shown(*found) == [(TODAY + days(number)).isoformat() for number in (-90, 0, 548)]


def test_what_is_still_going_on_is_shown_however_long_ago_it_began() -> None:
    assert shown(on(TODAY - days(300), until=TODAY - days(90), name="dai"), on(TODAY)) == ["dai", "2026-06-01"]


def test_what_has_no_day_is_always_shown() -> None:
    assert shown(undated(), on(date(2020, 1, 1))) == ["thuong-xuyen"]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([on(date(2025, 1, 5)), on(date(2025, 3, 1))], ["2025-03-01"]),
        ([on(date(2024, 1, 1)), on(date(2029, 1, 1))], ["2024-01-01"]),
        ([on(date(2029, 5, 1)), on(date(2029, 1, 1))], ["2029-01-01"]),
        ([], []),
    ],
)
def test_where_nothing_is_near_the_last_that_left_stays_or_the_next_that_comes(
    found: list[Component], expected: list[str]
) -> None:
    assert shown(*found) == expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 6, 1), datetime(2024, 11, 29, 17, tzinfo=UTC)),
        (date(2026, 8, 30), datetime(2024, 11, 29, 17, tzinfo=UTC)),
        (date(2026, 8, 31), datetime(2026, 8, 30, 17, tzinfo=UTC)),
        (date(2026, 9, 9), datetime(2026, 8, 30, 17, tzinfo=UTC)),
    ],
)
def test_the_last_turn_is_the_midnight_in_vietnam_on_which_something_came_or_went(
    today: date, expected: datetime
) -> None:
    # Comes into the window on 30/11/2024, leaves it on 31/08/2026.
    assert in_window([on(date(2026, 6, 1))], today).turned == expected


def test_what_has_no_day_never_turns() -> None:
    assert in_window([undated()], TODAY).turned is None


@given(
    st.lists(st.dates(date(2024, 1, 1), date(2029, 1, 1)), min_size=1, max_size=8, unique=True),
    st.dates(date(2025, 1, 1), date(2028, 1, 1)),
)
def test_what_is_shown_changes_only_when_it_turns(found: list[date], today: date) -> None:
    components = [on(day) for day in found]

    before, after = in_window(components, today), in_window(components, today + days(1))

    if before.turned == after.turned:
        assert [each.uid for each in before.components] == [each.uid for each in after.components]
    else:
        assert after.turned == datetime(today.year, today.month, today.day, 17, tzinfo=UTC)


def test_of_more_than_a_thousand_the_nearest_are_kept_and_a_past_day_counts_six_times() -> None:
    found = [on(TODAY + days(number)) for number in range(-300, 1000)]

    kept = within_caps(found, TODAY)

    # 142 days back weigh as much as 852 ahead: together with today they leave room for six days more, all ahead.
    assert sorted(each.uid for each in kept.components) == sorted(
        (TODAY + days(number)).isoformat() for number in range(-142, 858)
    )
    assert kept.turned == datetime(2026, 5, 31, 17, tzinfo=UTC)


def test_a_feed_has_room_for_less_than_900_kilobytes() -> None:
    found = [on(TODAY + days(number), size=2000) for number in range(600)]

    kept = within_caps(found, TODAY).components

    assert [each.uid for each in kept] == [each.uid for each in found[: len(kept)]]
    assert 890_000 < sum(len(each.body) + STAMP_BYTES for each in kept) <= MOST_BYTES


def test_small_feeds_are_left_as_they_are() -> None:
    found = [on(date(2001, 1, 1)), on(date(2050, 1, 1))]

    assert within_caps(found, TODAY).components == tuple(found)
    assert within_caps(found, TODAY).turned is None


def test_a_year_that_is_too_large_is_parted_in_order_without_losing_anything() -> None:
    found = [on(TODAY + days(number // 9), name=f"viec-{number:04}") for number in range(2500)]

    made = parts(reversed(found))

    assert [len(part) for part in made] == [MOST_ENTRIES, MOST_ENTRIES, 500]
    assert [each.uid for part in made for each in part] == [each.uid for each in found]


def test_a_part_stays_below_900_kilobytes() -> None:
    made = parts(on(TODAY, size=20_000, name=f"viec-{number}") for number in range(100))

    assert [len(part) for part in made] == [44, 44, 12]
