"""argparse that speaks Vietnamese: headings, usage and what is wrong with what was typed."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from thidua.content.problems import sentence
from thidua.model.reading import nearest_of

_HEADINGS = {"positional arguments": "Ghi theo thứ tự", "options": "Tùy chọn"}
_USAGE = "Cách gõ: "
_QUOTED = re.compile(r"'([^']*)'")


def _choice(found: re.Match[str]) -> str:
    choices = tuple(_QUOTED.findall(found["choices"]) or found["choices"].split(", "))
    nearest = nearest_of(found["value"], choices)
    return sentence(
        "không có giá trị này" if nearest else f"cần một trong: {', '.join(choices)}", found["value"], nearest
    )


_MESSAGES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern), told)
    for pattern, told in (
        (r"the following arguments are required: (.+)", lambda found: f"còn thiếu {found[1]}"),
        (r"unrecognized arguments: (.+)", lambda found: f"không có tùy chọn hay giá trị nào như “{found[1]}”"),
        (r"invalid choice: '(?P<value>[^']*)'.*\(choose from (?P<choices>.+)\)", _choice),
        (r"expected one argument", lambda _: "cần một giá trị đi sau"),
        (r"expected at least one argument", lambda _: "cần ít nhất một giá trị đi sau"),
        (r"expected (\d+) arguments?", lambda found: f"cần {found[1]} giá trị đi sau"),
        (r"ignored explicit argument '(.*)'", lambda found: f"không nhận giá trị đi kèm; đang ghi “{found[1]}”"),
        (r"not allowed with argument (.+)", lambda found: f"không dùng cùng với {found[1]}"),
        (
            r"ambiguous option: (\S+) could match (.+)",
            lambda found: f"chưa rõ “{found[1]}” là tùy chọn nào trong: {found[2]}",
        ),
    )
)
_ARGUMENT = re.compile(r"argument (?P<name>[^:]+): (?P<rest>.*)", re.DOTALL)


def in_vietnamese(message: str) -> str:
    """What argparse says of a mistake. What our own readers of values say is Vietnamese already."""
    argument = _ARGUMENT.fullmatch(message)
    rest = argument["rest"] if argument else message
    told = next((say(found) for pattern, say in _MESSAGES if (found := pattern.fullmatch(rest))), rest)
    return f"{argument['name']}: {told}" if argument else told


class VietnameseParser(argparse.ArgumentParser):
    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 — whatever argparse takes
        super().__init__(**{"formatter_class": _VietnameseHelp} | settings | {"add_help": False})
        self.add_argument("-h", "--help", action="help", help="xem lời chỉ dẫn này")

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"Lời chỉ dẫn: {self.prog} --help\n{self.prog}: {in_vietnamese(message)}\n")


class _VietnameseHelp(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, _USAGE if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        super().start_section(_HEADINGS.get(heading or "", heading))
