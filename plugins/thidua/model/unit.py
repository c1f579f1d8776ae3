"""Units and their register: who issues plans and who carries out tasks, under ids scoped by the top body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints

from thidua.model.contact import Email, Phone, dialled, national
from thidua.model.value import Value
from thidua.model.wording import plain_key
from thidua.model.yes_no import YesNo

LONGEST_ID = 60

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=LONGEST_ID)]

Level = Literal[
    "tỉnh", "thành phố", "xã", "phường", "đặc khu", "sở", "ban", "phòng", "văn phòng", "trung tâm", "hội đồng",
    "trường", "thôn", "tổ dân phố", "cụm", "khối", "đảng ủy", "hội đồng nhân dân", "mặt trận", "công an",
    "quân sự", "nhóm",
]  # fmt: skip
LEVELS: tuple[str, ...] = get_args(Level)
CLUSTERS: tuple[Level, ...] = ("cụm", "khối")
_GOVERNING: tuple[Level, ...] = ("tỉnh", "thành phố", "xã", "phường", "đặc khu")
"""Levels whose body a place's name can stand for; an office of the province has the province's place, too."""


class Term(Value):
    """Who leads a cluster (cụm, khối thi đua) in one year; the names are as the plans give them."""

    year: int = Field(alias="nam", ge=1945, le=2100)
    lead: str = Field(alias="truong", min_length=1)
    deputy: str = Field(alias="pho", default="")


class Unit(Value):
    """An office, council, school, village, cluster, or a group such as "các cơ quan, đơn vị"."""

    id: Id = Field(alias="ma")
    name: str = Field(alias="ten", min_length=1)
    short_name: str = Field(alias="ten_ngan", default="")
    aliases: tuple[str, ...] = Field(alias="ten_khac", default=())
    level: Level = Field(alias="cap")
    members: tuple[str, ...] = Field(alias="thanh_vien", default=())
    terms: tuple[Term, ...] = Field(alias="nhiem_ky", default=())
    head: str = Field(alias="nguoi_dung_dau", default="")
    phone: Phone = Field(alias="dien_thoai", default="")
    email: Email = Field(alias="thu_dien_tu", default="")
    address: str = Field(alias="dia_chi", default="")
    top_body: str = Field(alias="_co_quan", default="")

    @property
    def key(self) -> str:
        """`<co-quan>` for a top body, `<co-quan>/<don-vi>` for a unit under it: unique in the register."""
        return self.id if self.top_body in {"", self.id} else f"{self.top_body}/{self.id}"

    @property
    def label(self) -> str:
        return self.short_name or self.name

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name in (self.name, self.short_name, *self.aliases) if name)


class LetterHead(Value):
    """The lines at the top left of a document of this body (NĐ 30/2020/NĐ-CP, Phụ lục I)."""

    superior: str = Field(alias="chu_quan", default="")
    issuer: tuple[str, ...] = Field(alias="co_quan", min_length=1)


class Body(Value):
    """A top body, as its register file states it: it issues plans, and its units' ids are scoped by it."""

    id: Id = Field(alias="ma")
    name: str = Field(alias="ten", min_length=1)
    short_name: str = Field(alias="ten_ngan", default="")
    aliases: tuple[str, ...] = Field(alias="ten_khac", default=())
    level: Level = Field(alias="cap")
    locality: str = Field(alias="dia_ban", default="")
    parent: str = Field(alias="thuoc", default="")
    admin_code: str = Field(alias="ma_hanh_chinh", default="", pattern=r"^(\d{2}|\d{5})?$")
    head: str = Field(alias="nguoi_dung_dau", default="")
    phone: Phone = Field(alias="dien_thoai", default="")
    email: Email = Field(alias="thu_dien_tu", default="")
    address: str = Field(alias="dia_chi", default="")
    letter_head: LetterHead = Field(alias="the_thuc")
    units: tuple[Unit, ...] = Field(alias="don_vi", default=())
    is_demo: YesNo = Field(alias="minh_hoa", default=False)
    """Whether the body is made up, to show what the portal does."""

    @property
    def label(self) -> str:
        return self.short_name or self.name

    @property
    def as_unit(self) -> Unit:
        return Unit(
            id=self.id,
            name=self.name,
            short_name=self.short_name,
            aliases=self.aliases,
            level=self.level,
            top_body=self.id,
            head=self.head,
            phone=self.phone,
            email=self.email,
            address=self.address,
        )


@dataclass(frozen=True)
class Register:
    """All bodies with their units. Lookups follow the way a plan speaks: its own body's names first, then its
    superiors'.
    """

    bodies: tuple[Body, ...] = ()

    @cached_property
    def body_by_id(self) -> dict[str, Body]:
        return {body.id: body for body in self.bodies}

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Each body itself, followed by its units, in the order of the files."""
        return tuple(
            unit
            for body in self.bodies
            for unit in (body.as_unit, *(each.model_copy(update={"top_body": body.id}) for each in body.units))
        )

    @cached_property
    def unit_by_key(self) -> dict[str, Unit]:
        return {unit.key: unit for unit in self.units}

    @cached_property
    def contacts(self) -> frozenset[str]:
        """Telephones, as dialled inside the country, and mailboxes: all that is lawful to give, being an office's."""
        numbers = {national(dialled(unit.phone)) for unit in self.units if unit.phone}
        return frozenset(numbers | {unit.email.casefold() for unit in self.units if unit.email})

    @cached_property
    def _unit_by_name(self) -> dict[tuple[str, str], Unit]:
        found: dict[tuple[str, str], Unit] = {}
        for unit in self.units:
            for name in (unit.id, *unit.names):
                found.setdefault((unit.top_body, plain_key(name)), unit)
        return found

    def is_demo(self, key: str) -> bool:
        """Whether a unit, by its key, is made up."""
        body = self.body_by_id.get(key.partition("/")[0])
        return body is not None and body.is_demo

    def lineage(self, body_id: str) -> Iterator[str]:
        """The body's id, its superior's, and so on up; stops at a loop."""
        seen: set[str] = set()
        while body_id in self.body_by_id and body_id not in seen:
            seen.add(body_id)
            yield body_id
            body_id = self.body_by_id[body_id].parent

    def find(self, name: str, body_id: str) -> Unit | None:
        """The unit that a document of `body_id` means by an id, key, name or alias."""
        if name in self.unit_by_key:
            return self.unit_by_key[name]
        key = plain_key(name)
        return next((unit for body in self.lineage(body_id) if (unit := self._unit_by_name.get((body, key)))), None)

    def member(self, name: str, body_id: str) -> Unit | None:
        """The unit that a register file of `body_id` means by a member of one of its clusters; None where it names
        somebody outside this register.

        Members are named as the document does: by any name that body uses, by the own name of another body, or by the
        place it governs ("tỉnh Lạng Sơn", "xã Quan Sơn" within the province).
        """
        if unit := self.find(name, body_id):
            return unit
        key = plain_key(name)
        bodies = [
            body
            for body in self.bodies
            if key in map(plain_key, _own_names(body, is_below=body_id in self.lineage(body.id)))
        ]
        return bodies[0].as_unit if len(bodies) == 1 else None

    def member_names(self, body_id: str) -> tuple[str, ...]:
        """What `member` understands in a register file of `body_id`, to suggest from."""
        others = (_own_names(body, is_below=body_id in self.lineage(body.id)) for body in self.bodies)
        return tuple(dict.fromkeys((*self.names_in(body_id), *(name for names in others for name in names))))

    def members_of(self, unit: Unit) -> tuple[tuple[str, Unit | None], ...]:
        """(words, unit) of each member as the register file has them."""
        return tuple((name, self.member(name, unit.top_body)) for name in unit.members)

    def with_members(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The keys, each once, and after them the members of those that are clusters."""
        own = tuple(dict.fromkeys(keys))
        return tuple(dict.fromkeys((*own, *(member for key in own for member in self._cluster_members.get(key, ())))))

    @cached_property
    def _cluster_members(self) -> dict[str, tuple[str, ...]]:
        return {
            unit.key: tuple(member.key for _, member in self.members_of(unit) if member)
            for unit in self.units
            if unit.level in CLUSTERS
        }

    def names_in(self, body_id: str) -> tuple[str, ...]:
        """Every id and name that `find` understands in a document of this body, to suggest from."""
        own = set(self.lineage(body_id))
        return tuple(dict.fromkeys(n for unit in self.units if unit.top_body in own for n in (*unit.names, unit.id)))


def _own_names(body: Body, *, is_below: bool) -> tuple[str, ...]:
    """What others call a body. Its aliases are what it calls itself: each commune has a "UBND xã" of its own."""
    place = body.locality if body.level in _GOVERNING else ""
    places = (place, place.partition(",")[0] if is_below else "")
    return tuple(name for name in (body.id, body.name, body.short_name, *places) if name)
