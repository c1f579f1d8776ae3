"""A plan's Markdown body → its running text with slots, note marks and anchors, or the problems in it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from thidua.content.addresses import resolve_addresses, unsafe_html, without_code
from thidua.content.markup import TOO_DEEP, Markup, TooDeep, plan_markup
from thidua.content.plan_file import PlanFile
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

_SLOT = re.compile(r"^\[(?P<part>[^\]:(\n]{1,40})(?::[ \t]*(?P<what>[^\]\n]{1,60}))?\][ \t]*$", re.MULTILINE)
# Both ways of Markdown: a # before the words, with a space or without, and a row of = under them.
_TOP_HEADING = re.compile(r"^#(?!#).*|^\S.*\n=+[ \t]*$", re.MULTILINE)
# One letter a note, which ids of headings drop with all else that is no letter or number.
_FIRST_NOTE = 0xF0000
_NUMBERED = re.compile(r"(\d{1,2}(\.\d{1,2})*\.|[a-zđ]\)|[IVX]{1,5}\.|[–•]|Điều \d+\.)[ \t]*\S")
_DASHED = re.compile(r"[-+*][ \t]+\S")
_NOTE_MARK = re.compile("[\U000f0000-\U000ffffd]")
_SLOT_MARK = re.compile("<p>\ue002(\\d+)\ue002</p>\\s*")


@dataclass(slots=True)
class PlanTextReader:
    """Reads the bodies of all plans; `files` are the paths below content/ that links and images may name."""

    files: Collection[str]
    markup: Markup = field(default_factory=plan_markup)

    def read(self, file: PlanFile) -> tuple[PlanFile, list[Problem]]:
        """The file with its plan's text."""
        work = _Work(file, self.files)
        body = work.cut_slots(file.source.body)
        has_all_slots = not work.problems
        try:
            html, headings = self.markup.render(work.mark_notes(body), work.visit)
        except TooDeep:
            return replace(file, has_all_slots=False), [*work.problems, file.problem_of_text(TOO_DEEP)]
        html = _NOTE_MARK.sub(_note_link, html)
        headings = tuple((anchor, _NOTE_MARK.sub("", words)) for anchor, words in headings)
        text = Text(work.assemble(html), headings, tuple(sorted(work.anchors.items())))
        return replace(
            file, plan=file.plan.model_copy(update={"text": text}), has_all_slots=has_all_slots
        ), work.problems


def _note_link(mark: re.Match[str]) -> str:
    number = ord(mark[0]) - _FIRST_NOTE
    return f'<a class="ref" href="#gc-{number}" aria-label="Ghi chú nguồn {number}">[{number}]</a>'


def check_words(source: Source) -> Iterator[Problem]:
    """What can be wrong in a body whatever its plan says."""
    yield from unsafe_html(source)
    for match in _TOP_HEADING.finditer(source.body):
        message = "dùng ## cho mục lớn nhất; # (hay một dòng === bên dưới) dành cho tên kế hoạch"
        yield source.problem(match.start(), sentence(message, match[0]))
    for offset, line in _glued_lines(without_code(source.body)):
        message = "cần một dòng trống trước dòng này, nếu không chữ sẽ dính vào đoạn trên"
        yield source.problem(offset, sentence(message, line))


def _glued_lines(body: str) -> Iterator[tuple[int, str]]:
    """Numbered, lettered or dashed lines that Markdown would join to the paragraph right above them."""
    offset, above, in_list = 0, "", False
    for line in body.split("\n"):
        is_dash = bool(_DASHED.match(line))
        if above and not above.startswith(("#", "|", ">")) and (_NUMBERED.match(line) or (is_dash and not in_list)):
            yield offset, line
        in_list = bool(line.strip()) and (in_list or is_dash)
        above = "" if _SLOT.match(line) else line.strip()
        offset += len(line) + 1


@dataclass(slots=True)
class _Work:
    file: PlanFile
    files: Collection[str]
    slots: list[Slot] = field(default_factory=list)
    anchors: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def plan(self) -> Plan:
        return self.file.plan

    def problem(self, offset: int, message: str) -> None:
        self.problems.append(self.file.source.problem(offset, message))

    def cut_slots(self, body: str) -> str:
        def replace(match: re.Match[str]) -> str:
            slot = self._slot(match)
            if slot is None:
                return ""
            self.check_once(slot, match)
            self.slots.append(slot)
            return f"\n\ue002{len(self.slots) - 1}\ue002\n"

        return _SLOT.sub(replace, body)

    def check_once(self, slot: Slot, match: re.Match[str]) -> None:
        above = [other for other in self.slots if other.part == slot.part]
        is_divided = slot.period and all(other.period for other in above)
        if slot.part == "nhiem_vu" and above and (slot in above or not is_divided):
            message = "[nhiem_vu] chỉ đặt một lần, hoặc chia hết theo kỳ, mỗi kỳ một lần: [nhiem_vu: quý I] …"
            self.problem(match.start(), sentence(message, match[0]))
        elif slot in above:
            self.problem(match.start(), sentence("dòng này đã có ở trên; mỗi phần chỉ đặt một lần", match[0]))

    def _slot(self, match: re.Match[str]) -> Slot | None:
        part, what = match["part"].strip(), (match["what"] or "").strip()
        if part not in PARTS:
            expected = f"cần một trong các dòng {', '.join(f'[{each}]' for each in PARTS)}"
            nearest = nearest_of(part, PARTS)
            otherwise = "" if nearest else "Nếu đây là chữ của văn bản, viết \\[ thay cho ["
            self.problem(match.start(), sentence(expected, match[0].strip(), nearest and f"[{nearest}]", otherwise))
            return None
        if part == "nhiem_vu":
            period = self._period(match.start(), what) if what else None
            return Slot("nhiem_vu", period=period) if period or not what else None
        events = tuple(event.id for event in self.plan.events)
        if what and what not in events:
            self.problem(match.start(), sentence("cần mã một mục của su_kien", what, nearest_of(what, events)))
            return None
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
        """Quotations are looked for in the text as written: a mark in it would part the words of the next."""
        placed = {number for notes in placed_notes(self.plan).values() for number, _ in notes}
        ends: list[tuple[int, int]] = []
        for number, note in enumerate(self.plan.notes, start=1):
            start = body.find(note.quote)
            if number in placed:
                continue
            if start >= 0:
                ends.append((start + len(note.quote), number))
                continue
            message = sentence("trích trong ghi_chu_nguon phải có đúng từng chữ trong văn bản", note.quote)
            self.problems.append(self.file.problem(("ghi_chu_nguon", number - 1, "trich"), message))
        for end, number in sorted(ends, reverse=True):
            body = f"{body[:end]}{chr(_FIRST_NOTE + number)}{body[end:]}"
        return body

    def visit(self, root: Element) -> None:
        wanted = {deadline.id: plain_key(deadline.signed_timing.wording) for deadline in self.plan.deadlines}
        for element in root.iter():
            if element.tag in {"p", "li"}:
                words = plain_key("".join(element.itertext()))
                for deadline_id in [each for each, wording in wanted.items() if wording in words]:
                    del wanted[deadline_id]
                    element.set("id", element.get("id") or f"doan-{deadline_id}")
                    self.anchors[deadline_id] = element.get("id", "")
        self.problems += resolve_addresses(root, self.file.source, self.files)

    def assemble(self, html: str) -> tuple[Prose | Slot, ...]:
        pieces = _SLOT_MARK.split(html)
        parts: list[Prose | Slot] = []
        for place, piece in enumerate(pieces):
            if place % 2:
                parts.append(self.slots[int(piece)])
            elif piece.strip():
                parts.append(Prose(piece.strip()))
        return tuple(parts)
