"""The six sections of a report draft: the counts, plan by plan, events, what is late, what comes next, proposals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from thidua.model.period import ROMAN, Half, SchoolYear, Year, Years, quarter_of
from thidua.model.timing import is_deadline, last_day_of, period_of
from thidua.views.days import day_text
from thidua.views.entry_reference import counted, references, short_plan_reference
from thidua.views.entry_text import plan_reference
from thidua.views.items import Item
from thidua.views.moves import put_off_from
from thidua.views.report_entries import ReportEntry, Reporting, event_entry, short_entry, whole_entry
from thidua.views.state import LABELS, Code

_OPEN = "Chưa ghi nhận đã tổ chức"
TO_WRITE = "[đơn vị soạn bổ sung]"

_COUNTED: tuple[Code, ...] = (
    "done", "late", "held", "doing", "overdue", "unknown", "open", "current", "upcoming", "undated", "standing",
    "dropped", "replaced", "cancelled",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Group:
    heading: str
    entries: tuple[ReportEntry, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """`url` is the plan's page where the part is a plan's."""

    heading: str
    groups: tuple[Group, ...]
    url: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """`lines` are sentences, `points` a list; then the parts."""

    heading: str
    lines: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportItems:
    """`due` is what ends within the period, and what was put off from a day within it; `open_ended` what has no last
    day in the plans of that year; `next` what ends in the period after it. Each plan by plan, in order of days.
    """

    due: tuple[Item, ...]
    open_ended: tuple[Item, ...]
    next: tuple[Item, ...]

    @classmethod
    def of(cls, items: Sequence[Item], period: Half | Year) -> ReportItems:
        following = Half(period.year, 2) if isinstance(period, Half) else Year(period.year + 1)
        due = _within(items, period)
        return cls(
            due=due,
            open_ended=tuple(
                item for item in items if _day(item) is None and item.plan.year == period.year and item not in due
            ),
            next=_within(items, following),
        )

    @property
    def plans(self) -> int:
        """How many plans it comes from."""
        return len({item.plan.id for item in (*self.due, *self.open_ended, *self.next)})


def sections(telling: Reporting, items: ReportItems, period: Half | Year) -> tuple[Section, ...]:
    return (
        _results(telling, items, period),
        Section("II. Kết quả theo từng kế hoạch", parts=tuple(_plans(telling, items))),
        _events(telling, items),
        _late(telling, items),
        _coming(telling, items, period),
        Section("VI. Đề xuất, kiến nghị", lines=(TO_WRITE,)),
    )


def _results(telling: Reporting, items: ReportItems, period: Half | Year) -> Section:
    day = day_text(telling.day)
    if items.due:
        line = f"Đến ngày {day}, các việc có hạn hoặc kỳ kết thúc trong {_words(period)}:"
    else:
        line = f"Các kế hoạch trên cổng không có việc nào có hạn hoặc kỳ kết thúc trong {_words(period)}."
    points = [counted(LABELS[code], found, among=items.plans) for code, found in _by_state(telling, items.due)]
    if items.open_ended:
        label = "Ngoài ra, việc thường xuyên hoặc chưa có ngày"
        points.append(counted(label, items.open_ended, among=items.plans))
    return Section("I. Kết quả chung", (line,), tuple(points))


def _plans(telling: Reporting, items: ReportItems) -> Iterator[Part]:
    ordered = {item.plan.id: item.plan for item in (*items.due, *items.open_ended)}
    for number, plan in enumerate(ordered.values(), start=1):
        due = [item for item in items.due if item.plan.id == plan.id]
        groups = [
            Group(heading, tuple(whole_entry(telling, item) for item in found))
            for heading, found in groupby(sorted(due, key=_is_long), key=_heading)
        ]
        if lasting := tuple(whole_entry(telling, item) for item in items.open_ended if item.plan.id == plan.id):
            groups.append(Group("Việc thường xuyên, việc chưa có ngày", lasting))
        heading = f"{number}. {plan_reference(plan)}: {plan.subject}"
        yield Part(heading, tuple(groups), telling.address(telling.links.plan(plan)))


def _events(telling: Reporting, items: ReportItems) -> Section:
    events = [item for item in (*items.due, *items.open_ended) if item.event]
    kinds: dict[str, list[Item]] = {"Đã tổ chức": [], "Hoãn, chưa có ngày mới": [], "Đã hủy": [], _OPEN: []}
    for item in events:
        code = item.state(telling.portal, telling.day).code
        put_off = "Hoãn, chưa có ngày mới" if put_off_from(item.thing) else _OPEN
        kinds[{"held": "Đã tổ chức", "cancelled": "Đã hủy"}.get(code, put_off)].append(item)
    listed = [(kind, found) for kind, found in kinds.items() if found]
    parts = tuple(
        Part(
            f"{number}. {counted(kind, found, among=items.plans)}",
            (Group("", tuple(event_entry(telling, item) for item in found)),),
        )
        for number, (kind, found) in enumerate(listed, start=1)
    )
    none = () if parts else ("Các kế hoạch trên cổng không có hội nghị, sự kiện nào trong kỳ.",)
    return Section("III. Hội nghị, sự kiện", none, parts=parts)


def _late(telling: Reporting, items: ReportItems) -> Section:
    """Overdue only where the plan's file says that it tells every result: of the others nothing is concluded."""
    by_state = dict(_by_state(telling, items.due))
    unknown = by_state.get("unknown", [])
    late: tuple[Code, ...] = ("overdue", "late")
    found = [(code, by_state[code]) for code in late if code in by_state]
    parts = tuple(
        Part(
            f"{number}. {counted(LABELS[code], listed, among=items.plans)}",
            (Group("", tuple(short_entry(telling, item) for item in listed)),),
        )
        for number, (code, listed) in enumerate(found, start=1)
    )
    lines = [] if parts else ["Không có việc nào được ghi nhận là quá hạn hoặc hoàn thành muộn."]
    if unknown:
        told = references(unknown, among=items.plans)
        lines.append(f"Không kết luận được về {len(unknown)} việc đã qua thời gian mà chưa có số liệu ({told}).")
    return Section("IV. Việc chậm, quá hạn", tuple(lines), parts=parts)


def _coming(telling: Reporting, items: ReportItems, period: Half | Year) -> Section:
    words = _words(Half(period.year, 2) if isinstance(period, Half) else Year(period.year + 1))
    parts = tuple(
        Part(
            f"{number}. {counted(short_plan_reference(found[0].plan), found)}",
            (Group("", tuple(short_entry(telling, item) for item in found)),),
        )
        for number, (_, group) in enumerate(groupby(items.next, key=lambda item: item.plan.id), start=1)
        if (found := list(group))
    )
    none = () if parts else (f"Các kế hoạch trên cổng chưa có việc nào có hạn hoặc kỳ kết thúc trong {words}.",)
    return Section(f"V. Việc của kỳ tới ({words})", none, parts=parts)


def _within(items: Sequence[Item], period: Half | Year) -> tuple[Item, ...]:
    """Plan by plan as given, in each by day."""
    inside = [item for item in items if (day := _day(item)) and period.first_day <= day <= period.last_day]
    by_plan = groupby(inside, key=lambda item: item.plan.id)
    return tuple(item for _, found in by_plan for item in sorted(found, key=_place_in_plan))


def _place_in_plan(item: Item) -> tuple[date, bool, int]:
    """By day, what the plan dates first; then as its table is printed."""
    place = item.plan.tasks.index(item.task) if item.task else -1
    return _day(item) or date.max, not is_deadline(item.timing.meaning), place


def _day(item: Item) -> date | None:
    former = put_off_from(item.thing)
    return item.last_day or (last_day_of(former.meaning) if former else None)


def _by_state(telling: Reporting, items: Sequence[Item]) -> Iterator[tuple[Code, list[Item]]]:
    """States that nothing is in are left out: "0" would claim to know."""
    for code in _COUNTED:
        if found := [item for item in items if item.state(telling.portal, telling.day).code == code]:
            yield code, found


def _heading(item: Item) -> str:
    day = _day(item) or date.max
    return "Việc của nửa năm, cả năm, năm học" if _is_long(item) else f"Quý {ROMAN[quarter_of(day).quarter - 1]}"


def _is_long(item: Item) -> bool:
    return isinstance(period_of(item.timing.meaning), Half | Year | Years | SchoolYear)


def _words(period: Half | Year) -> str:
    halves = {1: "6 tháng đầu năm", 2: "6 tháng cuối năm"}
    return f"{halves[period.half]} {period.year}" if isinstance(period, Half) else f"năm {period.year}"
