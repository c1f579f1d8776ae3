"""What the calendars of a content folder must hold, worked out from its YAML with PyYAML alone.

Written from calendar.md, the guide and the words of the subscribe page, not from our code: where both agree, two people
have read the same plan the same way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

from tests.feeds.expected_life import last_reported, life_of, word_of_undated
from tests.feeds.expected_times import VIETNAM
from tests.feeds.expected_units import Units

LONGEST_SUMMARY = 100
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
AT_THE_END = " .,;:–-"


@dataclass(frozen=True, slots=True)
class Expected:
    """The six values that every reader must find, and what decides which feeds hold them."""

    uid: str
    start: date
    end: date
    summary: str
    location: str
    status: str | None
    title: str
    kind: str
    is_limit: bool
    plan: str
    issued: date | None
    units: frozenset[str]
    is_made_up: bool
    reported: str
    """The state that the last report gives, "" without one."""

    @property
    def values(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in ("uid", "start", "end", "summary", "location", "status")}

    @property
    def first_day(self) -> date:
        return self.start.astimezone(VIETNAM).date() if isinstance(self.start, datetime) else self.start

    @property
    def last_day(self) -> date:
        return self.end.astimezone(VIETNAM).date() if isinstance(self.end, datetime) else self.end - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Undated:
    """What has no place in a calendar, only in a list of tasks."""

    uid: str
    title: str
    called_off: str
    """The word in brackets, "" for what is still to be done."""
    is_made_up: bool
    reported: str


def read_front_matter(path: Path) -> dict[str, Any]:
    text = path.read_text(encoding="utf-8")
    # BaseLoader leaves every scalar as it is written: 01 is no number and 08:00 no sexagesimal.
    found: dict[str, Any] = yaml.load(text.split("---\n")[1] if text.startswith("---") else text, yaml.BaseLoader)  # noqa: S506 — makes text, lists, dicts
    return found


def expected_entries(content: Path, uid_domain: str) -> list[Expected]:
    return [each for each in _expected(content, uid_domain) if isinstance(each, Expected)]


def expected_undated(content: Path, uid_domain: str) -> list[Undated]:
    return [each for each in _expected(content, uid_domain) if isinstance(each, Undated)]


def summary_of(label: str, title: str) -> str:
    """The most important word first; cut after a whole word."""
    whole = f"[{label}] {title}" if label else title
    if len(whole) <= LONGEST_SUMMARY:
        return whole
    words = whole[:LONGEST_SUMMARY].split(" ")[:-1]
    return " ".join(words).rstrip(AT_THE_END) + "…"


def _expected(content: Path, uid_domain: str) -> Iterator[Expected | Undated]:
    bodies = [read_front_matter(path) for path in sorted((content / "don-vi").glob("*.yml"))]
    plans = [read_front_matter(path) for path in sorted((content / "ke-hoach").rglob("*.md"))]
    made_up = {body["ma"] for body in bodies if body.get("minh_hoa") == "có"}
    replaced = {old: _issued(plan) for plan in plans for old in plan.get("thay_the", [])}
    for plan in plans:
        is_made_up, on = plan["co_quan"] in made_up, replaced.get(plan["ma"])
        yield from _of_plan(plan, uid_domain, Units.of(bodies), replaced_on=on, is_made_up=is_made_up)


def _of_plan(
    plan: Mapping[str, Any], uid_domain: str, units: Units, *, replaced_on: date | None, is_made_up: bool
) -> Iterator[Expected | Undated]:
    tasks = plan.get("nhiem_vu", [])
    # A task that is a conference has one entry with it, the conference's, for the units of both.
    tasks_of_events = {task["su_kien"]: task for task in tasks if "su_kien" in task}
    kinds = [
        ("task", "noi_dung", [task for task in tasks if "su_kien" not in task]),
        ("deadline", "noi_dung", plan.get("thoi_han", [])),
        ("event", "ten", plan.get("su_kien", [])),
    ]
    for kind, what, items in kinds:
        for item in items:
            life = life_of(item, kind, int(plan["nam"]), replaced_on)
            title = _title(item[what])
            for slot, label, status in life:
                yield Expected(
                    uid=f"{plan['ma']}.{item['ma']}{slot.period}@{uid_domain}",
                    start=slot.start,
                    end=slot.end,
                    summary=summary_of(label, title),
                    location=_one_line(item.get("dia_diem", "")),
                    status=status,
                    title=title,
                    kind=kind,
                    is_limit=slot.limit,
                    plan=plan["ma"],
                    issued=_issued(plan),
                    units=units.named([plan, item, tasks_of_events.get(item["ma"], {})], plan["co_quan"]),
                    is_made_up=is_made_up,
                    reported=last_reported(item),
                )
            if not life:
                called_off = word_of_undated(item, replaced_on)
                yield Undated(
                    f"{plan['ma']}.{item['ma']}@{uid_domain}", title, called_off, is_made_up, last_reported(item)
                )


def _issued(plan: Mapping[str, Any]) -> date | None:
    """A copy may leave the day blank: “tháng 01/2026”."""
    written = plan.get("ngay_xac_dinh", plan["ngay"])
    numbers = re.fullmatch(r"(\d+)/(\d+)/(\d+)", written)
    return date(int(numbers[3]), int(numbers[2]), int(numbers[1])) if numbers else None


def _title(text: str) -> str:
    lines = [re.sub(r"^[-–+•] ", "", _one_line(line)) for line in text.splitlines()]
    return _one_line(" ".join(lines)).rstrip(AT_THE_END)


def _one_line(text: str) -> str:
    return " ".join(CONTROL.sub("", unicodedata.normalize("NFC", text)).split())
