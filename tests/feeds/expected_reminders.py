"""Reminders and to-dos that the entries give: the first on working days, counted again from content/ngay-nghi."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.feeds.expectation import Expected, Undated, read_front_matter, summary_of
from tests.feeds.expected_feeds import in_window
from tests.feeds.expected_life import CALLED_OFF, REPLACED

COMPLETED = {"hoàn thành", "đã tổ chức"}
GIVEN_UP = "không thực hiện"
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DaysOff:
    off: frozenset[date]
    made_up_for: frozenset[date]
    """Saturdays and Sundays on which offices work."""

    def __contains__(self, day: date) -> bool:
        return day in self.off or (day.isoweekday() > 5 and day not in self.made_up_for)


@dataclass(frozen=True, slots=True)
class Reminder:
    uid: str
    day: date
    summary: str
    units: frozenset[str]

    @property
    def first_day(self) -> date:
        return self.day

    @property
    def last_day(self) -> date:
        return self.day

    @property
    def values(self) -> dict[str, object]:
        return {
            "uid": self.uid,
            "start": self.day,
            "end": self.day + ONE_DAY,
            "summary": self.summary,
            "location": "",
            "status": None,
        }


def days_off(content: Path) -> DaysOff:
    years = [read_front_matter(path) for path in sorted((content / "ngay-nghi").glob("*.yml"))]
    settled = [spell for year in years if "du_kien" not in year for spell in year.get("ngay_nghi", [])]
    return DaysOff(
        frozenset(day for spell in settled if "du_kien" not in spell for day in _days(spell)),
        frozenset(_date(day["ngay"]) for year in years for day in year.get("lam_bu", [])),
    )


def expected_reminder_feeds(entries: Iterable[Expected], off: DaysOff, today: date) -> dict[str, list[Reminder]]:
    found: dict[str, list[Reminder]] = {}
    for reminder in (each for entry in entries for each in _reminders(entry, off)):
        for unit in reminder.units:
            found.setdefault(f"don-vi/{unit}.nhac.ics", []).append(reminder)
    return {name: in_window(reminders, today) for name, reminders in found.items()}


def expected_todos(entries: list[Expected], undated: list[Undated], today: date) -> list[dict[str, object]]:
    """Each entry once more, by its last day or hour; and what has no day."""
    dated = [(entry, _todo(entry)) for entry in entries]
    near = {id(entry) for entry in in_window([entry for entry, todo in dated if todo["due"]], today)}
    return [
        *(todo for entry, todo in dated if id(entry) in near or not todo["due"]),
        *(_values(each.uid, None, each.title, each.called_off, each.reported) for each in undated),
    ]


def _reminders(entry: Expected, off: DaysOff) -> Iterator[Reminder]:
    """Seven days before and one, before a conference one; earlier when that is a day off; never before the plan."""
    if entry.status in {"CANCELLED", "TENTATIVE"} or entry.reported in {*COMPLETED, GIVEN_UP}:
        return
    by_day: dict[date, int] = {}
    for ahead in (1,) if entry.kind == "event" else (7, 1):
        day = entry.first_day - ahead * ONE_DAY
        while day in off:
            day -= ONE_DAY
        if not entry.issued or day >= entry.issued:
            by_day[day] = ahead
    name, _, domain = entry.uid.partition("@")
    for day, ahead in by_day.items():
        left = (entry.first_day - day).days
        label = "Ngày mai" if left == 1 else f"Còn {left} ngày"
        yield Reminder(f"{name}.nhac-{ahead}@{domain}", day, summary_of(label, entry.title), entry.units)


def _todo(entry: Expected) -> dict[str, object]:
    due = entry.end if isinstance(entry.end, datetime) else entry.last_day
    called_off = ""
    if entry.status == "CANCELLED":
        called_off = REPLACED if entry.summary.startswith(f"[{REPLACED}]") else CALLED_OFF
    due_now = None if entry.status == "TENTATIVE" else due
    return _values(entry.uid, due_now, entry.title, called_off, entry.reported)


def _values(uid: str, due: date | None, title: str, called_off: str, reported: str) -> dict[str, object]:
    name, _, domain = uid.partition("@")
    return {
        "uid": f"{name}.viec@{domain}",
        "due": due,
        "summary": summary_of(called_off, title),
        "status": "CANCELLED"
        if called_off or reported == GIVEN_UP
        else "COMPLETED"
        if reported in COMPLETED
        else "NEEDS-ACTION",
    }


def _days(spell: Mapping[str, Any]) -> Iterator[date]:
    day, last = _date(spell.get("tu", spell.get("ngay"))), _date(spell.get("den", spell.get("ngay")))
    while day <= last:
        yield day
        day += ONE_DAY


def _date(written: str) -> date:
    day, month, year = written.split("/")
    return date(int(year), int(month), int(day))
