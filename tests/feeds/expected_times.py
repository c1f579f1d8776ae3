"""Where a wording of time puts an entry in a calendar, worked out again from the tables of calendar.md and the guide.

Knows only the wordings that the demo's plans and the made-up ones use, and nothing of our own code.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone

from tests.feeds.expected_periods import YEAR, Period, period_of, periods_every

VIETNAM = timezone(timedelta(hours=7))
DAY = r"(?:thứ \w+, )?(?:ngày )?(\d{1,2})/(\d{1,2})(?:/(\d{4}))?"
HOUR = r"(\d{1,2})(?: giờ|h) ?(\d{2})?"


@dataclass(frozen=True, slots=True)
class Slot:
    """One entry's place: days with an end that no longer counts, or hours in UTC."""

    start: date
    end: date
    label: str = ""
    settled: bool = True
    limit: bool = False
    """The plan sets a day by which it must be done."""
    period: str = ""
    """What the UID ends in, for one occurrence of several."""
    open_ended: bool = False

    @property
    def first_day(self) -> date:
        return self.start.astimezone(VIETNAM).date() if isinstance(self.start, datetime) else self.start

    @property
    def last_day(self) -> date:
        return self.end.astimezone(VIETNAM).date() if isinstance(self.end, datetime) else self.end - timedelta(days=1)


def slots(wording: str, year: int, *, event: bool, length: str = "") -> list[Slot]:
    """`length` is what the plan says of how long it takes: the end of what has an hour to start at and none to end."""
    text = " ".join(unicodedata.normalize("NFC", wording).lower().split()).removesuffix(" (nếu có)")
    for form, read in FORMS.items():
        found = re.fullmatch(form, text)
        if found:
            return [_lasting(slot, length) for slot in read([group or "" for group in found.groups()], year, event)]
    return list(_in(period_of(text, year), event=event))


def window(wording: str, year: int) -> tuple[date, date] | None:
    """First and last day that a wording leaves open; nothing when it has fixed its days."""
    text = " ".join(wording.lower().split())
    bare = re.sub(r"^dự kiến (?:tổ chức )?| \((?:dự kiến|thời gian .*)\)$", "", text)
    days = re.fullmatch(DAY, bare), re.fullmatch(rf"từ {DAY} đến {DAY}", bare)
    if bare == text and any(days):
        return None
    for found in filter(None, days):
        groups = [*found.groups("")]
        return _day(groups[:3], year), _day(groups[-3:], year)
    try:
        return period_of(bare, year).first, period_of(bare, year).last
    except ValueError:
        return None


def _day(groups: list[str], year: int) -> date:
    day, month, written = groups
    return date(int(written or year), int(month), int(day))


def _hour(day: date, hour: str, minute: str) -> datetime:
    return datetime.combine(day, time(int(hour), int(minute or 0)), VIETNAM).astimezone(UTC)


def _next(day: date) -> date:
    return day + timedelta(days=1)


def _is_short(first: date, last: date) -> bool:
    """calendar.md warns of bars of ninety days; up to a week is drawn whole."""
    return (last - first).days < 7


def _by_day(last: date, *, event: bool) -> Iterator[Slot]:
    """A conference that must be held by a day has no day of its own yet."""
    yield Slot(last, _next(last), "Hạn", settled=not event, limit=True)


def _by_hour(groups: list[str], year: int, event: bool) -> Iterator[Slot]:
    end = _hour(_day(groups[2:], year), *groups[:2])
    label = f"Hạn {end.astimezone(VIETNAM):%H:%M}"
    yield Slot(end - timedelta(minutes=30), end, label, settled=not event, limit=True)


def _before_day(groups: list[str], year: int, event: bool) -> Iterator[Slot]:
    return _by_day(_day(groups, year) - timedelta(days=1), event=event)


def _until_day(groups: list[str], year: int, event: bool) -> Iterator[Slot]:
    return _by_day(_day(groups, year), event=event)


def _before_period(groups: list[str], year: int, event: bool) -> Iterator[Slot]:
    return _by_day(period_of(groups[0], year).first - timedelta(days=1), event=event)


def _until_period(groups: list[str], year: int, event: bool) -> Iterator[Slot]:
    return _by_day(period_of(groups[0], year).last, event=event)


def _in(period: Period, *, event: bool) -> Iterator[Slot]:
    """The last day alone: a bar of ninety days hides the month. A conference still needs a day of its own."""
    label = f"Dự kiến {period.name}, chưa ấn định ngày" if event else f"Hạn {period.name}"
    yield Slot(period.last, _next(period.last), label, settled=not event, period=period.code)


def _expected(groups: list[str], year: int, _event: bool) -> Iterator[Slot]:
    one_day, span = re.fullmatch(DAY, groups[0]), re.fullmatch(rf"từ {DAY} đến {DAY}", groups[0])
    if one_day:
        day = _day([*one_day.groups("")], year)
        yield Slot(day, _next(day), f"Dự kiến {day:%d/%m/%Y}, chưa ấn định", settled=False)
    elif span:
        first, last = _day([*span.groups("")[:3]], year), _day([*span.groups("")[3:]], year)
        words = f"Dự kiến {first:%d/%m} – {last:%d/%m/%Y}, chưa ấn định"
        if _is_short(first, last):
            yield Slot(first, _next(last), words, settled=False)
        else:
            yield Slot(last, _next(last), f"{words} ngày", settled=False)
    else:
        yield from _in(period_of(groups[0], year), event=True)


def _on(groups: list[str], year: int, _event: bool) -> Iterator[Slot]:
    yield Slot(_day(groups, year), _next(_day(groups, year)))


def _from_hour(groups: list[str], year: int, _event: bool) -> Iterator[Slot]:
    """An hour long until the plan says more."""
    start = _hour(_day(groups[2:], year), *groups[:2])
    yield Slot(start, start + timedelta(hours=1), open_ended=True)


def _lasting(slot: Slot, length: str) -> Slot:
    said = re.fullmatch(r"(\d+) (giờ|phút)", length)
    if not said or not slot.open_ended:
        return slot
    return replace(slot, end=slot.start + timedelta(minutes=int(said[1]) * (60 if said[2] == "giờ" else 1)))


def _hours(groups: list[str], year: int, _event: bool) -> Iterator[Slot]:
    day = _day(groups[4:], year)
    yield Slot(_hour(day, *groups[:2]), _hour(day, *groups[2:4]))


def _span(groups: list[str], year: int, event: bool) -> Iterator[Slot]:
    """A conference fills its days; work does when they are few, otherwise only the last one matters."""
    first, last = _day(groups[:3], year), _day(groups[3:], year)
    if event or _is_short(first, last):
        yield Slot(first, _next(last))
    else:
        yield from _by_day(last, event=event)


def _months(groups: list[str], year: int, event: bool) -> Iterator[Slot]:
    """Work that lasts months stands on its last day. No conference does, so there is no rule for one."""
    assert not event, "a conference of months"
    return _by_day(period_of(f"tháng {groups[0]}", int(groups[1] or year)).last, event=False)


def _every(groups: list[str], year: int, event: bool) -> Iterator[Slot]:
    for period in periods_every(groups[0], year):
        yield from _in(period, event=event)


FORMS: dict[str, Callable[[list[str], int, bool], Iterator[Slot]]] = {
    rf"(?:xong |hoàn thành )?trước {DAY}": _before_day,
    rf"(?:trước|chậm nhất) {HOUR} {DAY}": _by_hour,
    rf"(?:chậm nhất|chậm nhất vào|muộn nhất|đến hết|xong trong|hạn cuối) {DAY}": _until_day,
    rf"trước ((?:quý|tháng) \w+{YEAR})": _before_period,
    rf"(?:đến hết|chậm nhất) ((?:quý|tháng|cuối tháng) \w+{YEAR})": _until_period,
    rf"(?:sáng |chiều )?{DAY}": _on,
    rf"{HOUR} {DAY}": _from_hour,
    rf"từ {HOUR} đến {HOUR} {DAY}": _hours,
    rf"từ {DAY} đến {DAY}": _span,
    rf"từ tháng \d+ đến tháng (\d+){YEAR}": _months,
    r"dự kiến (?:tổ chức )?(.*?)(?: \(thời gian .*\))?": _expected,
    r"(.*) \((?:dự kiến|thời gian .*)\)": _expected,
    r"(?:hằng|định kỳ|mỗi) (tháng|quý|6 tháng|năm)(?: một lần)?": _every,
    r"theo (?:kế hoạch|quy định)|thời gian có thông báo sau|định kỳ|thường xuyên|đột xuất": lambda *_: iter(()),
}
