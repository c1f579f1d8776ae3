"""A plan's running text, ready to show: safe HTML, and the places where a structured part stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from thidua.model.period import Period

Part = Literal["nhiem_vu", "chuong_trinh", "thanh_phan", "phan_cong"]
PARTS: tuple[str, ...] = get_args(Part)


@dataclass(frozen=True, slots=True)
class Prose:
    """Sanitised HTML. Addresses of content files inside it are written `src:<path below content/>`."""

    html: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A line such as `[nhiem_vu]`, `[nhiem_vu: quý I]` or `[chuong_trinh: hoi-nghi]`.

    `period` narrows tasks to one period, which then stand as a list under the text's own heading;
    `event` names the event where a plan has several.
    """

    part: Part
    period: Period | None = None
    event: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    parts: tuple[Prose | Slot, ...] = ()
    headings: tuple[tuple[str, str], ...] = ()
    """(id, words) of each second-level heading, in order."""
    deadline_anchors: tuple[tuple[str, str], ...] = ()
    """(deadline id, id of the paragraph that sets it) for each deadline found in the prose."""
