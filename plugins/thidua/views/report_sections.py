"""The six sections of a report draft: the counts, plan by plan, events, what is late, what comes next, proposals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from thidua.model.period import ROMAN, Half, SchoolYear, Year, Years, quarter_of
from thidua.model.timing import period_of
from thidua.views.board_counts import LOOKS
from thidua.views.days import day_text
from thidua.views.entry_reference import counted, references, short_plan_reference
from thidua.views.entry_text import plan_reference
from thidua.views.items import Item
from thidua.views.moves import put_off_from
from thidua.views.report_entries import ReportEntry, Reporting, event_entry, late_entry, short_entry, whole_entry
from thidua.views.report_items import ReportItems
from thidua.views.state import LABELS, SETTLED, Code

_OPEN = "Chưa ghi nhận đã tổ chức"
TO_WRITE = "[đơn vị soạn bổ sung]"

_COUNTED: tuple[Code, ...] = (
    "done", "late", "held", "doing", "overdue", "unknown", "open", "current", "upcoming",
    "dropped", "replaced", "cancelled",
)  # fmt: skip
_TIMELESS, _TIMELESS_CODES = LOOKS["timeless"]
"""In one line, as on the board."""


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
    """`lines` are sentences, `points` a list; then the parts, and the sentences that close it."""

    heading: str
    lines: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    closing: tuple[str, ...] = ()


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
    counted_here = (*items.due, *items.open_ended)
    named = f"có hạn hoặc kỳ kết thúc trong {_words(period)}"
    lines = [f"Tổng số: {len(counted_here)} việc."]
    if not items.due:
        lines.append(f"Các kế hoạch trên cổng không có việc nào {named}.")
    among = [f"việc {named}"] if items.due else []
    among += ["việc không định ngày (thường xuyên hoặc chưa có ngày)"] if items.open_ended else []
    lines.append(f"Đến ngày {day_text(telling.day)}, {' và '.join(among)}:")
    by_plan = _plan_by_plan(counted_here)
    points = [counted(LABELS[code], found, among=items.plans) for code, found in _by_state(telling, by_plan)]
    if timeless := [item for item in by_plan if item.state(telling.portal, telling.day).code in _TIMELESS_CODES]:
        points.append(counted(_TIMELESS, timeless, among=items.plans))
    return Section("I. Kết quả chung", tuple(lines), tuple(points))


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
            (Group("", tuple(late_entry(telling, item) for item in listed)),),
        )
        for number, (code, listed) in enumerate(found, start=1)
    )
    none = () if parts else ("Không có việc nào được ghi nhận là quá hạn hoặc hoàn thành muộn.",)
    closing: tuple[str, ...] = ()
    if unknown:
        told = references(unknown, among=items.plans)
        closing = (f"Không kết luận được về {len(unknown)} việc đã qua thời gian mà chưa có số liệu ({told}).",)
    return Section("IV. Việc chậm, quá hạn", none, parts=parts, closing=closing)


def _coming(telling: Reporting, items: ReportItems, period: Half | Year) -> Section:
    """What is settled already does not come; it is told apart."""
    words = _words(Half(period.year, 2) if isinstance(period, Half) else Year(period.year + 1))
    settled = [item for item in items.next if item.state(telling.portal, telling.day).code in SETTLED]
    coming = [item for item in items.next if item not in settled]
    parts = tuple(
        Part(
            f"{number}. {counted(short_plan_reference(found[0].plan), found)}",
            (Group("", tuple(short_entry(telling, item) for item in found)),),
        )
        for number, (_, group) in enumerate(groupby(coming, key=lambda item: item.plan.id), start=1)
        if (found := list(group))
    )
    none = f"Các kế hoạch trên cổng chưa có việc nào có hạn hoặc kỳ kết thúc trong {words}."
    if settled:
        none = f"Không còn việc nào phải làm trong {words}."
    apart = "; ".join(
        counted(LABELS[code].lower(), found, among=items.plans) for code, found in _by_state(telling, settled)
    )
    return Section(
        f"V. Việc của kỳ tới ({words})",
        () if parts else (none,),
        parts=parts,
        closing=(f"Không tính những việc có hạn trong kỳ tới nhưng không còn phải làm: {apart}.",) if apart else (),
    )


def _plan_by_plan(items: Sequence[Item]) -> list[Item]:
    plans = list(dict.fromkeys(item.plan.id for item in items))
    return sorted(items, key=lambda item: plans.index(item.plan.id))


def _by_state(telling: Reporting, items: Sequence[Item]) -> Iterator[tuple[Code, list[Item]]]:
    """States that nothing is in are left out: "0" would claim to know."""
    for code in _COUNTED:
        if found := [item for item in items if item.state(telling.portal, telling.day).code == code]:
            yield code, found


def _heading(item: Item) -> str:
    day = item.last_day or date.max
    return "Việc của nửa năm, cả năm, năm học" if _is_long(item) else f"Quý {ROMAN[quarter_of(day).quarter - 1]}"


def _is_long(item: Item) -> bool:
    return isinstance(period_of(item.timing.meaning), Half | Year | Years | SchoolYear)


def _words(period: Half | Year) -> str:
    halves = {1: "6 tháng đầu năm", 2: "6 tháng cuối năm"}
    return f"{halves[period.half]} {period.year}" if isinstance(period, Half) else f"năm {period.year}"
