"""What an edit of the content does to published calendars: 500 random ones, and each to its own entries alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import (
    BODY,
    a_cancellation,
    a_deadline,
    a_plan,
    a_portal,
    a_ref,
    a_task,
    a_timing,
    an_event,
)
from tests.feeds.lint import faults
from thidua.model.change import EventChange
from thidua.model.document import Day
from thidua.model.event import Event
from thidua.model.ledger import Ledger, advanced
from thidua.model.period import Month, Quarter
from thidua.model.plan import Plan
from thidua.model.task import Deadline, Task
from thidua.model.timing import Before, NoLaterThan, OnDay, Provisional, Recurring, Standing, Within
from thidua.publish.calendars import calendar_digests, calendars_of, feed_assets
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings

TODAY = date(2026, 6, 1)
START = datetime(2026, 5, 1, 1, tzinfo=UTC)
UNITS = ("hd-tdkt", "phong-vh-xh", "co-quan-don-vi")

_REVISION = re.compile(rb"(DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE):[^\r]*\r\n")
_MODIFIED = re.compile(rb"LAST-MODIFIED:[^\r]*\r\n")
_COMPONENT = re.compile(rb"BEGIN:(VEVENT|VTODO)\r\n.*?END:\1\r\n", re.DOTALL)

Entry = Task | Deadline | Event


@dataclass(frozen=True, slots=True)
class Edit:
    """What an editor does to a plan, and the ids of the entries that it can touch (None: all of the plan's)."""

    apply: Callable[[Plan], Plan]
    touches: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Published:
    """Every feed's bytes, every component's bytes by UID, and the ledger of that build."""

    feeds: dict[str, bytes]
    components: dict[str, bytes]
    ledger: Ledger

    def holds(self, path: str) -> set[str]:
        return {uid_of(found[0]) for found in _COMPONENT.finditer(self.feeds.get(path, b""))}


def uid_of(component: bytes) -> str:
    return component.partition(b"\r\nUID:")[2].partition(b"\r\n")[0].decode()


def modified(feed: bytes) -> bytes:
    return value_of(feed.partition(b"BEGIN:VEVENT")[0], b"LAST-MODIFIED")


def value_of(component: bytes, name: bytes) -> bytes:
    return component.partition(b"\r\n%s:" % name)[2].partition(b"\r\n")[0]


def publish(plan: Plan, ledger: Ledger, now: datetime) -> Published:
    """As the command and the build do it: the ledger first, then the site."""
    portal = a_portal(plan)
    site = Settings("Xã Quan Sơn", "https://quanson.vn/", "quanson.vn", TODAY, now)
    locked = advanced(ledger, calendar_digests(portal, SitePaths(), site, ledger), now)
    feeds = {each.path: each.body for each in feed_assets(calendars_of(portal, SitePaths(), site, locked), site)}
    components: dict[str, bytes] = {}
    for body in feeds.values():
        for found in _COMPONENT.finditer(body):
            assert components.setdefault(uid_of(found[0]), found[0]) == found[0]
    return Published(feeds, components, locked)


def the_plan() -> Plan:
    return a_plan(
        tasks=(
            a_task("quy-hai", Within(Quarter(2026, 2)), carriers=(a_ref(f"{BODY}/hd-tdkt", "HĐ TĐKT xã"),)),
            a_task("hang-quy", Recurring("quarter"), carriers=(a_ref(f"{BODY}/phong-vh-xh", "Phòng VH-XH"),)),
            a_task("thuong-xuyen", Standing(), carriers=()),
        ),
        deadlines=(
            a_deadline("nop", Before(date(2026, 7, 1))),
            a_deadline("bao-cao", NoLaterThan(date(2026, 10, 15)), monitors=()),
        ),
        events=(
            an_event("hop", OnDay(date(2026, 8, 4))),
            an_event("so-ket", Provisional(Month(2026, 7)), carriers=(a_ref(f"{BODY}/hd-tdkt", "HĐ"),)),
        ),
    )


DAYS = st.dates(date(2026, 3, 10), date(2026, 12, 20))
WORDS = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạ ,;", min_size=1, max_size=90).map(lambda text: f"Việc {text}")


def _with(plan: Plan, entry: Entry, **fields: object) -> Plan:
    changed = entry.model_copy(update=fields)
    return plan.model_copy(
        update={
            name: tuple(
                changed if each.id == entry.id else each for each in cast("tuple[Entry, ...]", getattr(plan, name))
            )
            for name in ("tasks", "deadlines", "events")
        }
    )


def _find(plan: Plan, entry_id: str) -> Entry | None:
    return next((each for each in (*plan.tasks, *plan.deadlines, *plan.events) if each.id == entry_id), None)


@st.composite
def edits(draw: st.DrawFn) -> Edit:  # noqa: C901  # one case a kind of edit
    kind = draw(
        st.sampled_from(["words", "day", "unit", "settle", "move", "cancel", "place", "add", "withdraw", "subject"])
    )
    day, words = draw(DAYS), draw(WORDS)
    if kind == "subject":
        return Edit(lambda plan: plan.model_copy(update={"subject": words}), None)
    if kind == "add":
        name = f"them-{draw(st.integers(0, 9))}"

        def add(plan: Plan) -> Plan:
            if _find(plan, name) or name in plan.retired_ids:
                return plan
            added = a_deadline(name, NoLaterThan(day), text=words)
            return plan.model_copy(update={"deadlines": (*plan.deadlines, added)})

        return Edit(add, frozenset({name}))
    if kind in {"settle", "move", "cancel", "place"}:
        name = draw(st.sampled_from(["hop", "so-ket"]))
    else:
        name = draw(st.sampled_from(["quy-hai", "hang-quy", "thuong-xuyen", "nop", "bao-cao", "hop", "so-ket"]))
    unit = draw(st.sampled_from(UNITS))

    def change(plan: Plan) -> Plan:
        entry = _find(plan, name)
        if entry is None:
            return plan
        match kind:
            case "words":
                return _with(plan, entry, **{"name" if isinstance(entry, Event) else "text": words})
            case "day":
                meaning = OnDay(day) if isinstance(entry, Event) else NoLaterThan(day)
                gone = entry.timing.meaning == Recurring("quarter")
                retired = tuple(f"{name}.2026-q{quarter}" for quarter in range(1, 5)) if gone else ()
                after = plan.model_copy(update={"retired_ids": (*plan.retired_ids, *retired)})
                return _with(after, entry, timing=a_timing(meaning))
            case "unit":
                return _with(plan, entry, carriers=(a_ref(f"{BODY}/{unit}", unit),))
            case "settle":
                return _with(plan, entry, timing=a_timing(OnDay(day)))
            case "move":
                moved = (EventChange(date=Day(day=day), former=entry.timing, reason="Mưa lũ"),)
                return _with(plan, entry, timing=a_timing(OnDay(day + timedelta(days=3))), changes=moved)
            case "cancel":
                off = None if cast("Event", entry).cancellation else a_cancellation(day)
                return _with(plan, entry, cancellation=off)
            case "place":
                return _with(plan, entry, place=words)
            case _:
                left = {
                    group: tuple(each for each in cast("tuple[Entry, ...]", getattr(plan, group)) if each.id != name)
                    for group in ("tasks", "deadlines", "events")
                }
                return plan.model_copy(update={**left, "retired_ids": (*plan.retired_ids, name)})

    return Edit(change, frozenset({name}))


def assert_only_what_changed_was_revised(before: Published, after: Published, touches: frozenset[str] | None) -> None:
    texts_before = {uid: _REVISION.sub(b"", body) for uid, body in before.components.items()}
    texts_after = {uid: _REVISION.sub(b"", body) for uid, body in after.components.items()}
    changed = {uid for uid in texts_before | texts_after if texts_before.get(uid) != texts_after.get(uid)}

    for uid in changed:
        assert touches is None or ".trong@" in uid or uid.partition("@")[0].split(".")[1] in touches
    for uid in texts_before.keys() & texts_after.keys():
        old, new = before.components[uid], after.components[uid]
        if uid not in changed:
            assert new == old
            continue
        assert int(value_of(new, b"SEQUENCE")) == int(value_of(old, b"SEQUENCE")) + 1
        assert value_of(new, b"DTSTAMP") == value_of(new, b"LAST-MODIFIED") > value_of(old, b"LAST-MODIFIED")
        assert value_of(new, b"CREATED") == value_of(old, b"CREATED")

    paths = before.feeds.keys() | after.feeds.keys()
    shown = {path for path in paths if (before.holds(path) | after.holds(path)) & changed}
    differing = {path for path in paths if before.feeds.get(path) != after.feeds.get(path)}
    assert shown <= differing
    for path in differing - shown:
        # It can hold what changed, but not on this day: only its own time is newer.
        assert _MODIFIED.sub(b"", before.feeds[path], count=1) == _MODIFIED.sub(b"", after.feeds[path], count=1)
        assert modified(after.feeds[path]) > modified(before.feeds[path])
    for path in before.feeds.keys() & after.feeds.keys():
        assert modified(after.feeds[path]) >= modified(before.feeds[path])


@pytest.mark.slow
@settings(max_examples=500)
@given(st.lists(edits(), min_size=1, max_size=3), st.integers(0, 10**6))
def test_an_edit_changes_its_entries_in_their_feeds_with_all_revisions_up_and_nothing_else(
    chosen: list[Edit], seconds: int
) -> None:
    plan, now = the_plan(), START
    published = publish(plan, Ledger(), now)
    for edit in chosen:
        # Also in the same second, and with a clock that went back.
        now += timedelta(seconds=seconds - 5)
        edited = edit.apply(plan)
        after = publish(edited, published.ledger, now)
        assert_only_what_changed_was_revised(published, after, edit.touches)

        again = publish(edited, after.ledger, now + timedelta(days=30))
        assert (again.feeds, again.ledger) == (after.feeds, after.ledger)

        reverted = publish(plan, after.ledger, now + timedelta(hours=1))
        assert_only_what_changed_was_revised(after, reverted, edit.touches)
        texts = {uid: _REVISION.sub(b"", body) for uid, body in reverted.components.items() if ".trong@" not in uid}
        assert texts == {
            uid: _REVISION.sub(b"", body) for uid, body in published.components.items() if ".trong@" not in uid
        }
        plan, published = edited, after
    assert {path: faults(body) for path, body in published.feeds.items() if faults(body)} == {}
