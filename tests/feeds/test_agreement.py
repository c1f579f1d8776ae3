"""Seven readers that nobody here wrote find in our feeds exactly what the plans say, worked out on another path."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.feeds.expectation import expected_entries, expected_undated
from tests.feeds.expected_feeds import Placed, expected_feeds
from tests.feeds.expected_reminders import days_off, expected_reminder_feeds, expected_todos
from tests.feeds.lint_site import site_faults
from tests.feeds.made_up_plans import write_made_up_content
from tests.feeds.readers import READERS, Found, FoundEntry, read_many
from tests.sites import ROOT, TODAY, build_folder

pytestmark = pytest.mark.slow

SITE_URL, UID_DOMAIN = "https://thidua.example/", "thidua.example"
DAY = date.fromisoformat(TODAY)
TODOS = "viec.ics"
MOST = 1000
NEARLY_FULL = 850_000
VALUES = ("uid", "start", "end", "summary", "location", "status")
TODO_VALUES = ("uid", "due", "summary", "status")
LARGE = ("tat-ca.ics", TODOS, "don-vi/xa-mau/truong-hoc.nhac.ics")

Wanted = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True, eq=False)
class Published:
    """A site's feeds by their addresses below `lich/`, and what they should hold."""

    bodies: Mapping[str, bytes]
    wanted: Wanted

    def only(self, names: Collection[str]) -> Published:
        return Published({name: self.bodies[name] for name in names}, {name: self.wanted[name] for name in names})


def published(content: Path, site: Path) -> Published:
    bodies = {path.relative_to(site / "lich").as_posix(): path.read_bytes() for path in site.rglob("*.ics")}
    return Published(bodies, wanted_in(content))


def wanted_in(content: Path) -> Wanted:
    entries, undated = expected_entries(content, UID_DOMAIN), expected_undated(content, UID_DOMAIN)
    feeds: dict[str, Sequence[Placed]] = {
        **expected_feeds(entries, DAY),
        **expected_reminder_feeds(entries, days_off(content), DAY),
    }
    real = [each for each in entries if not each.is_made_up]
    todos = expected_todos(real, [each for each in undated if not each.is_made_up], DAY)
    nearest_first = {name: sorted(found, key=lambda each: (each.first_day, each.uid)) for name, found in feeds.items()}
    return {name: [each.values for each in found] for name, found in nearest_first.items()} | {
        TODOS: sorted(todos, key=lambda todo: (str(todo["due"] or ""), str(todo["uid"])))
    }


@pytest.fixture(scope="module")
def demo(site: Path) -> Published:
    return published(ROOT / "content", site)


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Published:
    folder = tmp_path_factory.mktemp("made-up")
    content = folder / "content"
    write_made_up_content(content, missing=lambda: MOST - len(wanted_in(content)["tat-ca.ics"]))
    build = build_folder(folder, strict=False)
    assert build.status == 0, build.output
    return published(content, build.site)


@pytest.fixture(scope="module")
def large(made_up: Published) -> Published:
    """Its feed of a thousand entries, and one of each other kind."""
    return made_up.only(LARGE)


@cache
def read_all(reader: str, site: Published) -> dict[str, Found]:
    answers = dict(zip(site.bodies, read_many(reader, [*site.bodies.values()]), strict=True))
    assert {name: answer for name, answer in answers.items() if not isinstance(answer, Found)} == {}
    return {name: answer for name, answer in answers.items() if isinstance(answer, Found)}


def six_values(found: Mapping[str, Found]) -> Wanted:
    return {
        name: by_uid(
            [{value: todo[value] for value in TODO_VALUES} for todo in each.todos]
            if name == TODOS
            else [{value: entry[value] for value in VALUES} for entry in each.entries]
        )
        for name, each in found.items()
    }


def by_uid(values: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(values, key=lambda each: str(each["uid"]))


def with_room(wanted: Wanted, found: Wanted) -> Wanted:
    """Of more than a feed may hold, the nearest: that many as it says it has."""
    return {
        name: by_uid(values[: len(found.get(name, ()))] if len(values) > MOST else values)
        for name, values in wanted.items()
    }


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_finds_in_every_feed_of_the_demo_what_its_plans_say(reader: str, demo: Published) -> None:
    found = six_values(read_all(reader, demo))

    assert len(found) > 100
    assert found == with_room(demo.wanted, found)


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_finds_a_thousand_entries_with_difficult_text(reader: str, large: Published) -> None:
    found = six_values(read_all(reader, large))

    assert [len(found["tat-ca.ics"]), len(found[TODOS])] == [MOST, MOST]
    assert found == with_room(large.wanted, found)


def test_the_made_up_plans_have_entries_of_every_label(made_up: Published) -> None:
    summaries = [entry["summary"] for entry in made_up.wanted["tat-ca.ics"]]
    labels = {re.split(r"[]\d,]| (?:quý|tháng|năm)", summary)[0].strip() for summary in summaries if summary[0] == "["}

    assert labels >= {
        "[Hạn",
        "[Hạn đầu",
        "[Hạn giữa",
        "[Hạn cuối",
        "[Hạn mới",
        "[Dự kiến",
        "[Dự kiến đầu",
        "[Dự kiến giữa",
        "[Dự kiến cuối",
        "[Dời lịch",
        "[Đổi địa điểm",
        "[Hoãn",
        "[HỦY",
    }
    assert {entry["status"] for entry in made_up.wanted["tat-ca.ics"]} == {None, "CONFIRMED", "TENTATIVE", "CANCELLED"}


def test_every_feed_of_the_made_up_plans_holds_what_they_say(made_up: Published) -> None:
    feeds = made_up.only([name for name in made_up.bodies if not name.startswith("muc/")])
    found = six_values(read_all("vobject", feeds))

    assert {*made_up.bodies} == {*made_up.wanted}
    assert found == with_room(feeds.wanted, found)
    cut = [name for name, entries in found.items() if len(entries) < len(feeds.wanted[name])]
    assert cut
    assert all(len(found[name]) == MOST or len(feeds.bodies[name]) > NEARLY_FULL for name in cut)


@pytest.mark.parametrize("reader", READERS[1:])
def test_two_readers_find_the_same_details(reader: str, demo: Published, large: Published) -> None:
    for site in (demo, large):
        assert details(read_all(reader, site)) == details(read_all(READERS[0], site))


def details(found: Mapping[str, Found]) -> dict[str, tuple[list[FoundEntry], list[dict[str, Any]], dict[str, int]]]:
    """Also descriptions, categories, addresses, revisions, and how many alarms."""
    return {name: (by_uid(each.entries), by_uid(each.todos), dict(each.alarms)) for name, each in found.items()}


def test_no_feed_has_a_fault(demo: Published, made_up: Published) -> None:
    for site in (demo, made_up):
        assert site_faults({f"lich/{name}": body for name, body in site.bodies.items()}, SITE_URL) == []
