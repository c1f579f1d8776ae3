"""What movements and posts name of the rest of the portal: plans, their entries, honourees, movements, decisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from thidua.content.honours import HonourFiles
from thidua.content.problems import Problem, sentence
from thidua.content.records import RecordFile
from thidua.content.yaml_text import Path as Place
from thidua.model.news import About
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.model.wording import plain_key

APART = "nội dung minh họa và nội dung thật không dẫn đến nhau được"

_EXPECTED: dict[About, str] = {
    "plan": "cần mã một kế hoạch có trong ke-hoach/",
    "entry": "cần một mục của một kế hoạch, dạng <mã kế hoạch>.<mã mục>",
    "honouree": "cần tên một tệp trong guong-dien-hinh/, không có đuôi .md",
    "movement": "cần tên một tệp trong phong-trao/, không có đuôi .md",
    "decision": "cần đường đi của một tệp trong khen-thuong/, không có đuôi, như 2026/45-qd-ubnd",
}


@dataclass(frozen=True)
class Named:
    """Everything that can be named, with the body it belongs to; what people had taken down still has a file.

    `is_whole` is False when some file could not be read: what may stand in it is then not called missing.
    """

    portal: Portal
    honours: HonourFiles
    is_whole: bool

    @cached_property
    def bodies(self) -> Mapping[About, Mapping[str, str]]:
        plans = {plan.id: plan.issuer for plan in self.portal.plans}
        return {
            "plan": plans,
            "entry": {name: plans[key[0]] for name, key in self.portal.cascade.keys.items()},
            "honouree": {file.value.slug: file.value.body for file in self.honours.honourees},
            "movement": {file.value.slug: file.value.body for file in self.honours.movements},
            "decision": {file.value.path: file.value.body for file in self.honours.decisions},
        }

    def faults(
        self, file: RecordFile[Any], body: str | None, kind: About, written: Iterable[tuple[Place, str]]
    ) -> Iterator[Problem]:
        """`written` are the names that a record of `body` has, each with the field it stands in; None where it could
        not be told whose record it is.
        """
        known = self.bodies[kind]
        for at, name in written:
            if name not in known:
                if self.is_whole:
                    nearest = self._numbered(name) if kind == "decision" else ""
                    nearest = nearest or nearest_of(name, tuple(known))
                    yield file.problem(at, sentence(_EXPECTED[kind], name, nearest))
            elif body is not None and known[name] and self.is_demo(known[name]) != self.is_demo(body):
                yield file.problem(at, sentence(APART, name))

    def _numbered(self, written: str) -> str:
        """The latest decision that has that number, as documents write it."""
        numbers = {
            plain_key(str(file.value.number)): file.value.path
            for file in sorted(self.honours.decisions, key=lambda file: file.value.day)
        }
        return numbers.get(plain_key(written), "")

    def is_demo(self, body: str) -> bool:
        return bool(body) and self.portal.register.is_demo(body)


def each_of(key: str, names: Iterable[str]) -> Iterator[tuple[Place, str]]:
    """The names of a list, each with its place."""
    return (((key, place), name) for place, name in enumerate(names))
