"""A plan's Markdown body → its running text with slots, note marks and anchors, or the problems in it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from thidua.content.addresses import resolve_addresses, unsafe_html
from thidua.content.markup import Markup, plan_markup
from thidua.content.problems import Problem, sentence
from thidua.content.source import Source
from thidua.model.notes import placed_notes
from thidua.model.period import Period
from thidua.model.phrases import PhraseNotUnderstood, read_timing
from thidua.model.plan import Plan
from thidua.model.reading import nearest_of
from thidua.model.text import PARTS, Prose, Slot, Text
from thidua.model.timing import period_of
from thidua.model.wording import plain_key

_SLOT = re.compile(r"^\[(?P<part>[^\]:(]{1,40})(?::\s*(?P<what>[^\]]{1,60}))?\]\s*$", re.MULTILINE)
_TOP_HEADING = re.compile(r"^#\s", re.MULTILINE)
_NOTE_MARK = re.compile("\ue000(\\d+)\ue001")
_SLOT_MARK = re.compile("<p>\ue002(\\d+)\ue002</p>\\s*")
_PRIVATE = re.compile("[\ue000-\uf8ff]")


@dataclass(slots=True)
class PlanTextReader:
    """Reads the bodies of all plans; `files` are the paths below content/ that links and images may name."""

    files: Collection[str]
    markup: Markup = field(default_factory=plan_markup)

    def read(self, plan: Plan, source: Source) -> tuple[Text, list[Problem]]:
        work = _Work(plan, source, self.files)
        work.check_words()
        text = work.mark_notes(work.cut_slots(_PRIVATE.sub("", source.body)))
        html, headings = self.markup.render(text, work.visit)
        html = _NOTE_MARK.sub(r'<a class="ref" href="#gc-\1" aria-label="Ghi chú nguồn \1">[\1]</a>', html)
        return Text(work.assemble(html), headings, tuple(sorted(work.anchors.items()))), work.problems


@dataclass(slots=True)
class _Work:
    plan: Plan
    source: Source
    files: Collection[str]
    slots: list[Slot] = field(default_factory=list)
    anchors: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, offset: int, message: str) -> None:
        self.problems.append(self.source.problem(offset, message))

    def check_words(self) -> None:
        self.problems += unsafe_html(self.source)
        for match in _TOP_HEADING.finditer(self.source.body):
            self.problem(match.start(), "dùng ## cho mục lớn nhất; # dành cho tên kế hoạch")

    def cut_slots(self, body: str) -> str:
        def replace(match: re.Match[str]) -> str:
            slot = self._slot(match)
            if slot is None:
                return ""
            self.slots.append(slot)
            return f"\n\ue002{len(self.slots) - 1}\ue002\n"

        return _SLOT.sub(replace, body)

    def _slot(self, match: re.Match[str]) -> Slot | None:
        part, what = match["part"].strip(), (match["what"] or "").strip()
        if part not in PARTS:
            expected = "cần một trong các dòng [nhiem_vu], [thoi_han], [chuong_trinh], [thanh_phan], [phan_cong]"
            self.problem(match.start(), sentence(expected, match[0].strip(), nearest_of(part, PARTS)))
            return None
        if part == "nhiem_vu":
            return Slot("nhiem_vu", period=self._period(match.start(), what)) if what else Slot("nhiem_vu")
        events = tuple(event.id for event in self.plan.events)
        if what and what not in events:
            self.problem(match.start(), sentence("cần mã một mục của su_kien", what, nearest_of(what, events)))
        return Slot(part, event=what)  # type: ignore[arg-type]  # membership in PARTS was checked above

    def _period(self, offset: int, wording: str) -> Period | None:
        try:
            period = period_of(read_timing(wording, self.plan.year).meaning)
        except PhraseNotUnderstood as error:
            self.problem(offset, sentence(error.reason, error.wording, error.nearest))
            return None
        if period is None:
            self.problem(offset, sentence("cần một kỳ như “quý I” hoặc “năm 2026”", wording))
        return period

    def mark_notes(self, body: str) -> str:
        placed = {number for notes in placed_notes(self.plan).values() for number, _ in notes}
        for number, note in enumerate(self.plan.notes, start=1):
            if number in placed:
                continue
            start = body.find(note.quote)
            if start < 0:
                message = sentence("trích trong ghi_chu_nguon phải có đúng từng chữ trong văn bản", note.quote)
                self.problems.append(
                    Problem(self.source.path, self.source.front_line, f"ghi_chu_nguon[{number}].trich", message)
                )
                continue
            end = start + len(note.quote)
            body = f"{body[:end]}\ue000{number}\ue001{body[end:]}"
        return body

    def visit(self, root: Element) -> None:
        wanted = {deadline.id: plain_key(deadline.timing.wording) for deadline in self.plan.deadlines}
        for element in root.iter():
            if element.tag in {"p", "li"}:
                words = plain_key("".join(element.itertext()))
                for deadline_id in [each for each, wording in wanted.items() if wording in words]:
                    del wanted[deadline_id]
                    element.set("id", element.get("id") or f"doan-{deadline_id}")
                    self.anchors[deadline_id] = element.get("id", "")
        self.problems += resolve_addresses(root, self.source, self.files)

    def assemble(self, html: str) -> tuple[Prose | Slot, ...]:
        pieces = _SLOT_MARK.split(html)
        parts: list[Prose | Slot] = []
        for place, piece in enumerate(pieces):
            if place % 2:
                parts.append(self.slots[int(piece)])
            elif piece.strip():
                parts.append(Prose(piece.strip()))
        return tuple(parts)
