"""Which units' feeds an entry belongs to: names of the register looked up again."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

# Two ways of setting one tone mark: Văn hóa, Văn hoá.
TONES = [("oá", "óa"), ("oà", "òa"), ("oả", "ỏa"), ("oạ", "ọa"), ("uỷ", "ủy"), ("uý", "úy")]


@dataclass(frozen=True, slots=True)
class Units:
    """Every name that a body's own plans may use for a unit, to the address of its feed."""

    by_body: Mapping[str, Mapping[str, str]]
    localities: Mapping[str, str]
    """“xã Mẫu” to its body."""
    members: Mapping[str, tuple[str, ...]]
    """Of a cluster, its members as they are written."""

    @classmethod
    def of(cls, bodies: Iterable[Mapping[str, Any]]) -> Units:
        known = list(bodies)
        return cls(
            {body["ma"]: _names_of(body) for body in known},
            {_folded(body["dia_ban"].partition(",")[0]): body["ma"] for body in known},
            {
                f"{body['ma']}/{unit['ma']}": tuple(unit.get("thanh_vien", ()))
                for body in known
                for unit in body.get("don_vi", ())
            },
        )

    def named(self, items: Iterable[Mapping[str, Any]], body: str) -> frozenset[str]:
        """Who leads, carries out, helps or follows; members of a cluster that does; the body whose plan it is."""
        units = {unit for item in items for name in _names_in(item) for unit in self._units(body, name)}
        return frozenset({body} | units | {member for unit in units for member in self._members(unit)})

    def _members(self, unit: str) -> Iterator[str]:
        """Those that the register knows; others are words only."""
        for name in self.members.get(unit, ()):
            yield from self._units(unit.partition("/")[0], name)

    def _units(self, body: str, name: str) -> Iterator[str]:
        """In the body's own register first."""
        folded = _folded(name)
        if folded in self.by_body[body]:
            yield self.by_body[body][folded]
        elif folded in self.localities:
            yield self.localities[folded]
        else:
            yield from {names[folded] for names in self.by_body.values() if folded in names}


def _names_of(body: Mapping[str, Any]) -> dict[str, str]:
    names = {_folded(name): body["ma"] for name in _names(body)}
    for unit in body.get("don_vi", []):
        names |= {_folded(name): f"{body['ma']}/{unit['ma']}" for name in _names(unit)}
    return names


def _names(unit: Mapping[str, Any]) -> list[str]:
    return [unit["ma"], unit["ten"], unit.get("ten_ngan", unit["ten"]), *unit.get("ten_khac", [])]


def _names_in(item: Mapping[str, Any]) -> Iterable[str]:
    for field in ("chu_tri", "thuc_hien", "phoi_hop", "theo_doi"):
        yield from item.get(field, [])
    for duty in item.get("phan_cong", []):
        yield duty["don_vi"]


def _folded(name: str) -> str:
    folded = " ".join(unicodedata.normalize("NFC", name).lower().replace("–", "-").split())
    for one, other in TONES:
        folded = folded.replace(one, other)
    return folded
