"""What the lint asks of a calendar's components: which properties, in which form, at which times, in which order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

MOST_ENTRIES = 1000
HOUR = r"\d{8}T\d{6}Z"
DAY_OR_HOUR = rf"(;VALUE=DATE:\d{{8}}|:{HOUR})"

HEAD = {
    "VERSION": r"VERSION:2\.0",
    "PRODID": r"PRODID:[^0-9]+",
    "CALSCALE": r"CALSCALE:GREGORIAN",
    "NAME": r"NAME:.+",
    "X-WR-CALNAME": r"X-WR-CALNAME:.+",
    "COLOR": r"COLOR:[a-z]+",
    "X-APPLE-CALENDAR-COLOR": r"X-APPLE-CALENDAR-COLOR:#[0-9A-F]{6}",
    "REFRESH-INTERVAL": r"REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL": r"X-PUBLISHED-TTL:PT6H",
    "SOURCE": r"SOURCE;VALUE=URI:https://[!-~]+",
    "LAST-MODIFIED": rf"LAST-MODIFIED:{HOUR}",
}
ITEM = {
    "UID": r"UID:[a-z0-9.-]+@[a-z0-9.-]+",
    "DTSTAMP": rf"DTSTAMP:{HOUR}",
    "LAST-MODIFIED": rf"LAST-MODIFIED:{HOUR}",
    "SEQUENCE": r"SEQUENCE:\d+",
    "SUMMARY": r"SUMMARY:.+",
    "DESCRIPTION": r"DESCRIPTION:.+",
    "URL": r"URL:https://[!-~]+",
}
EVENT = ITEM | {
    "DTSTART": rf"DTSTART{DAY_OR_HOUR}",
    "DTEND": rf"DTEND{DAY_OR_HOUR}",
    "TRANSP": r"TRANSP:(OPAQUE|TRANSPARENT)",
}
# Without VALUE=DATE-TIME an absolute moment is read as a duration, and the whole entry is refused.
TRIGGER = rf"TRIGGER(:-?P(\d+W|(\d+D)?(T(\d+H)?(\d+M)?)?)|;VALUE=DATE-TIME:{HOUR})"
ALARM = {"ACTION": r"ACTION:DISPLAY", "TRIGGER": TRIGGER, "DESCRIPTION": r"DESCRIPTION:.+"}
TODO = ITEM | {"STATUS": r"STATUS:(NEEDS-ACTION|IN-PROCESS|COMPLETED|CANCELLED)"}

ALARM_PATH = ("VCALENDAR", "VEVENT", "VALARM")
OPTIONAL_IN_ITEM = {"CATEGORIES": r"CATEGORIES:.+", "CREATED": rf"CREATED:{HOUR}"}
# What each component must have, and what it may have besides.
FORMS: dict[tuple[str, ...], tuple[dict[str, str], dict[str, str]]] = {
    ("VCALENDAR",): (HEAD, {"DESCRIPTION": r"DESCRIPTION:.+", "X-WR-CALDESC": r"X-WR-CALDESC:.+"}),
    ("VCALENDAR", "VEVENT"): (
        EVENT,
        OPTIONAL_IN_ITEM | {"LOCATION": r"LOCATION:.+", "STATUS": r"STATUS:(CONFIRMED|TENTATIVE|CANCELLED)"},
    ),
    ("VCALENDAR", "VTODO"): (
        TODO,
        OPTIONAL_IN_ITEM | {"DUE": rf"DUE{DAY_OR_HOUR}", "COMPLETED": rf"COMPLETED:{HOUR}"},
    ),
    ALARM_PATH: (ALARM, {}),
}
TEXTS = {"NAME", "X-WR-CALNAME", "X-WR-CALDESC", "SUMMARY", "DESCRIPTION", "LOCATION"}
FORBIDDEN = {"METHOD", "ORGANIZER", "ATTENDEE", "RRULE", "TZID", "X-WR-TIMEZONE", "EXDATE", "RECURRENCE-ID"}
MOMENTS = {"DTSTART", "DTEND", "DUE", "DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED"}
UNESCAPED = re.compile(r"(?<!\\)(?:\\\\)*[,;]")
ESCAPE = re.compile(r"\\(?![nN,;])")
VIETNAM = timedelta(hours=7)
LAST = datetime(9999, 12, 31)


@dataclass(frozen=True, slots=True)
class Part:
    """`path` names the components from the outermost in; `lines` are its own, unfolded."""

    path: tuple[str, ...]
    lines: list[str]

    def value(self, name: str) -> str:
        return next((line.partition(":")[2] for line in self.lines if name_of(line) == name), "")


def name_of(line: str) -> str:
    return re.split("[;:]", line, maxsplit=1)[0]


def component_faults(part: Part) -> Iterator[str]:
    if part.path not in FORMS:
        yield f"component {part.path[-1]}"
        return
    required, optional = FORMS[part.path]
    names = [name_of(line) for line in part.lines]
    yield from (f"{name} is missing{_where(part)}" for name in required if name not in names)
    yield from (f"{name} twice" for name, count in Counter(names).items() if count > 1)
    for name, line in zip(names, part.lines, strict=True):
        yield from _form_faults(part, name, line, (required | optional).get(name))
        yield from _text_faults(name, line.partition(":")[2])
    if part.path[-1] in {"VEVENT", "VTODO"}:
        yield from _time_faults(part)


def list_faults(parts: list[Part]) -> Iterator[str]:
    items = [part for part in parts if part.path in {("VCALENDAR", "VEVENT"), ("VCALENDAR", "VTODO")}]
    kinds_of: dict[str, list[str]] = {}
    for item in items:
        kinds_of.setdefault(item.value("UID"), []).append(item.path[-1])
    if any(len({*kinds}) > 1 for kinds in kinds_of.values()):
        yield "VTODO and VEVENT with one UID"
    if any(len({*kinds}) < len(kinds) for kinds in kinds_of.values()):
        yield "one UID twice"
    if len({item.path for item in items}) > 1:
        yield "VTODO and VEVENT in one calendar"
    if any(before.path == after.path == ALARM_PATH for before, after in pairwise(parts)):
        yield "more than one VALARM"
    if not items:
        yield "no entry"
    if len(items) > MOST_ENTRIES:
        yield "more than 1,000 entries"
    order = [(moment, item.value("UID")) for item in items if (moment := _local(item))]
    if order != sorted(order):
        yield "entries out of order"
    newest = max((item.value("LAST-MODIFIED") for item in items), default="")
    if any(part.path == ("VCALENDAR",) and "" < part.value("LAST-MODIFIED") < newest for part in parts):
        yield "calendar older than an entry of it"


def _where(part: Part) -> str:
    return " in VALARM" if part.path[-1] == "VALARM" else ""


def _form_faults(part: Part, name: str, line: str, form: str | None) -> Iterator[str]:
    if name in FORBIDDEN:
        yield f"{name} is forbidden"
    elif "TZID=" in line.partition(":")[0]:
        yield "TZID is forbidden"
    elif name == "UID" and part.path[-1] == "VALARM":
        yield "UID inside VALARM"
    elif form is None:
        yield f"{name} is unknown"
    elif not re.fullmatch(form, line, re.DOTALL) or (name in MOMENTS and _moment(line.rpartition(":")[2]) is None):
        yield f"{name} is malformed"


def _text_faults(name: str, value: str) -> Iterator[str]:
    # Categories are a list: commas part them.
    if UNESCAPED.search(value if name in TEXTS else value.replace(",", "") if name == "CATEGORIES" else ""):
        yield f"{name} has an unescaped comma or semicolon"
    if name in TEXTS | {"CATEGORIES"} and ESCAPE.search(value):
        yield f"{name} has a backslash"
    if name in TEXTS and value != value.strip():
        yield f"{name} has a space at an end"


def _time_faults(item: Part) -> Iterator[str]:
    if item.path[-1] == "VEVENT":
        start, end = item.value("DTSTART"), item.value("DTEND")
        if len(start) != len(end):
            yield "DTSTART and DTEND of different kinds"
        elif end <= start:
            yield "DTEND not after DTSTART"
    if len({item.value("DTSTAMP"), item.value("LAST-MODIFIED")} - {""}) > 1:
        yield "DTSTAMP is not LAST-MODIFIED"
    if item.value("CREATED") > item.value("LAST-MODIFIED") > "":
        yield "CREATED after LAST-MODIFIED"


def _local(item: Part) -> datetime | None:
    """By the clock in Vietnam; to-dos without a day come last."""
    when = item.value("DTSTART") or item.value("DUE")
    if not when and item.path[-1] == "VTODO":
        return LAST
    moment = _moment(when)
    return moment + VIETNAM if moment and when.endswith("Z") else moment


def _moment(value: str) -> datetime | None:
    for form in ("%Y%m%d", "%Y%m%dT%H%M%SZ"):
        try:
            return datetime.strptime(value, form)  # noqa: DTZ007 — compared with its own kind only
        except ValueError:
            continue
    return None
