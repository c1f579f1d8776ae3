"""YAML read with every scalar as text, duplicate keys refused and each value's line kept. Parsing is libyaml's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from thidua.content.problems import Problem, sentence
from thidua.content.source import Unreadable

Path = tuple[str | int, ...]

MAX_DEPTH = 12

_Loader: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(slots=True)
class Read:
    """Mappings, lists and text; `lines` gives the line of each value by its path, a mapping's entry by its key's
    line.
    """

    value: Any
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)

    def line(self, path: Path) -> int:
        """The line of the value, or of the nearest thing around it that was written."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_yaml(path: str, text: str, first_line: int = 1) -> Read:
    """`first_line` is the file's line on which `text` begins. Raises Unreadable when it is not YAML or not a
    mapping.
    """
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + first_line
        raise Unreadable(Problem(path, line, "", _explain(error, text, mark.line if mark else 0))) from error
    except yaml.YAMLError as error:
        raise Unreadable(Problem(path, first_line, "", "không đọc được phần khai báo YAML")) from error
    if not isinstance(node, yaml.MappingNode):
        raise Unreadable(Problem(path, first_line, "", "cần các dòng dạng “tên: giá trị”; xem mẫu ở trang Hướng dẫn"))
    read = Read(None)
    read.value = _value(node, (), read, path, first_line)
    return read


def _value(node: yaml.Node, at: Path, read: Read, path: str, first_line: int) -> object:
    read.lines.setdefault(at, node.start_mark.line + first_line)
    if len(at) > MAX_DEPTH:
        raise Unreadable(Problem(path, read.line(at), "", "khai báo lồng nhau quá sâu"))
    # A node met twice is an alias: a way to make one small file expand without end.
    if id(node) in read.seen:
        raise Unreadable(
            Problem(path, read.line(at), field_name(at), "không dùng được & và * của YAML; hãy ghi lại giá trị")
        )
    read.seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*at, place), read, path, first_line) for place, child in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, at, read, path, first_line)
    return node.value


def _mapping(node: yaml.MappingNode, at: Path, read: Read, path: str, first_line: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + first_line
        if not isinstance(key_node, yaml.ScalarNode):
            raise Unreadable(Problem(path, line, "", "cần tên trường là chữ, dạng “tên: giá trị”"))
        key = key_node.value
        if (*at, key) in read.lines:
            first = read.lines[(*at, key)]
            read.problems.append(
                Problem(path, line, field_name((*at, key)), f"trường này đã ghi ở dòng {first}; chỉ giữ một")
            )
            continue
        read.lines[(*at, key)] = line
        value = _value(value_node, (*at, key), read, path, first_line)
        # "noi_nhan:" with nothing after it says no more than leaving the line out.
        if value != "":
            found[key] = value
    return found


def field_name(at: Path) -> str:
    """`nhiem_vu[4].han`: list positions are counted from 1, as editors count."""
    name = ""
    for part in at:
        name += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if name else part
    return name


def _explain(error: yaml.MarkedYAMLError, text: str, line: int) -> str:
    """Libyaml's message in an editor's words; the commonest causes are named."""
    written = text.split("\n")[line] if line < text.count("\n") + 1 else ""
    if "\t" in written[: len(written) - len(written.lstrip())] or "'\\t'" in (error.problem or ""):
        return "có dấu tab; hãy thụt dòng bằng dấu cách"
    problem = error.problem or ""
    if "alias" in problem:
        return sentence("giá trị bắt đầu bằng * phải đặt trong ngoặc kép", written.strip())
    if "mapping values are not allowed" in problem:
        return sentence(
            "giá trị có dấu hai chấm phải đặt trong ngoặc kép, và mỗi dòng chỉ một “tên: giá trị”", written.strip()
        )
    if "could not find expected ':'" in problem or "while scanning a simple key" in (error.context or ""):
        return sentence("cần dấu hai chấm và một dấu cách sau tên trường", written.strip())
    if "found unexpected end of stream" in problem or "quoted scalar" in (error.context or ""):
        return "ngoặc kép mở ra mà không đóng lại"
    if "flow" in (error.context or ""):
        return sentence("ngoặc [ ] hoặc { } chưa đóng, hoặc thiếu dấu phẩy", written.strip())
    if "block" in (error.context or "") or "expected <block end>" in problem:
        return sentence("thụt dòng không đều: các dòng cùng cấp phải bắt đầu ở cùng một cột", written.strip())
    return sentence("không đọc được dòng này theo YAML", written.strip())
