"""YAML read with every scalar as text, duplicate keys refused and each value's line kept. Parsing is libyaml's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

import yaml

from thidua.content.problems import Problem, sentence
from thidua.content.source import Unreadable
from thidua.content.yaml_errors import explain

Path = tuple[str | int, ...]

MAX_DEPTH = 12
LONGEST_NAME = 40

_DROPPED = re.compile(r"\s+#[^\s#]")
_Loader: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(slots=True)
class Read:
    """Mappings, lists and text; `lines` gives the line of each value by its path, a mapping's entry by its key's
    line.
    """

    value: Any
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def line(self, path: Path) -> int:
        """The line of the value, or of the nearest thing around it that was written."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_yaml(path: str, text: str, first_line: int = 1) -> Read:
    """`first_line` is the file's line on which `text` begins. Raises Unreadable when it is not YAML or not a
    mapping.
    """
    reader = _Reader(path, first_line, text.split("\n"), yaml.parse(text, Loader=_Loader))
    try:
        return reader.document()
    except yaml.MarkedYAMLError as error:
        line, message = explain(error, text, reader.last_line)
        raise Unreadable(Problem(path, line + first_line, "", message)) from error
    except yaml.YAMLError as error:
        raise Unreadable(Problem(path, first_line, "", "không đọc được phần khai báo YAML")) from error


@dataclass(slots=True)
class _Reader:
    """Builds the value from libyaml's events: its own composer follows any depth of nesting until the stack is full."""

    path: str
    first_line: int
    written: list[str]
    events: Iterator[yaml.Event]
    read: Read = field(default_factory=lambda: Read(None))
    last_line: int = 0
    """Where the last value begins, counted from 0."""

    def document(self) -> Read:
        next(self.events)  # the stream's start
        if isinstance(next(self.events), yaml.StreamEndEvent):
            self.refuse(None, "phần khai báo trống; xem mẫu ở trang Hướng dẫn")
        start = next(self.events)
        if not isinstance(start, yaml.MappingStartEvent):
            expected = "cần các dòng dạng “tên: giá trị”, xem mẫu ở trang Hướng dẫn"
            self.refuse(start, sentence(expected, self.rest_of_line(start)))
        self.read.value = self.value(start, ())
        next(self.events)  # the document's end
        rest = next(self.events)
        if not isinstance(rest, yaml.StreamEndEvent):
            self.refuse(rest, "tệp này chỉ có một phần khai báo; hãy xóa dòng --- thừa")
        return self.read

    def value(self, event: yaml.Event, at: Path) -> object:
        line = self.line(event)
        self.last_line = line - self.first_line
        self.read.lines.setdefault(at, line)
        if len(at) > MAX_DEPTH:
            self.refuse(event, "khai báo lồng nhau quá sâu")
        # Aliases make one small file expand without end, and a tag would swallow the first word of the value.
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            expected = (
                "giá trị bắt đầu bằng &, * hoặc ! phải đặt trong ngoặc kép (ở đây không dùng các dấu này của YAML)"
            )
            self.refuse(event, sentence(expected, self.rest_of_line(event)))
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(at)
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(at)
        if not isinstance(event, yaml.ScalarEvent):
            return None
        self.check_dropped(event, at)
        return event.value

    def check_dropped(self, event: yaml.ScalarEvent, at: Path) -> None:
        """`Kế hoạch #1` is `Kế hoạch` to YAML; a comment, as people write it, has a space after its #."""
        end = event.end_mark
        rest = self.written[end.line][end.column :] if end and not event.style else ""
        if _DROPPED.match(rest):
            message = sentence("phần chữ từ dấu # sẽ bị bỏ; hãy đặt cả giá trị trong ngoặc kép", rest)
            self.read.problems.append(Problem(self.path, self.line(event), field_name(at), message))

    def sequence(self, at: Path) -> list[object]:
        found: list[object] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            found.append(self.value(event, (*at, len(found))))
        return found

    def mapping(self, at: Path) -> dict[str, object]:
        found: dict[str, object] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key, line = self.value(event, (*at, "")), self.line(event)
            if not isinstance(key, str):
                self.refuse(event, "cần tên trường là chữ, dạng “tên: giá trị”")
            here = (*at, key)
            if first := self.read.lines.get(here) if key else None:
                message = f"trường này đã ghi ở dòng {first}; chỉ giữ một, hoặc thêm dấu - trước dòng đầu của mục mới"
                self.read.problems.append(Problem(self.path, line, field_name(here), message))
                here = (*here, "")
            self.read.lines[here] = line
            value = self.value(next(self.events), here)
            if key.startswith("_"):
                message = "tên trường không bắt đầu bằng dấu _"
                self.read.problems.append(Problem(self.path, line, field_name(here), message))
                continue
            found.setdefault(key, value)
        return found

    def line(self, event: yaml.Event) -> int:
        return (event.start_mark.line if event.start_mark else 0) + self.first_line

    def rest_of_line(self, event: yaml.Event) -> str:
        mark = event.start_mark
        return self.written[mark.line][mark.column :] if mark else ""

    def refuse(self, event: yaml.Event | None, message: str) -> NoReturn:
        line = self.line(event) if event else self.first_line
        raise Unreadable(Problem(self.path, line, "", message))


def field_name(at: Path) -> str:
    """`nhiem_vu[4].han`: list positions are counted from 1, as editors count."""
    name = ""
    for part in at:
        if isinstance(part, int):
            name += f"[{part + 1}]"
            continue
        shown = " ".join(part.split())
        shown = shown if len(shown) <= LONGEST_NAME else f"{shown[: LONGEST_NAME - 1]}…"
        name += f".{shown}" if name else shown
    return name
