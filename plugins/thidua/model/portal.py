"""Everything a site is made from: the register, the plans, the hand-written pages, the days off, and which plan
cites which.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

from thidua.model.article import Article
from thidua.model.cascade import Cascade
from thidua.model.days_off import DaysOff
from thidua.model.document import LegalBasis
from thidua.model.plan import Plan
from thidua.model.unit import Body, Register


@dataclass(frozen=True)
class Portal:
    """Checked content. `plans` are ordered by issuer, then by day of issue."""

    register: Register = field(default_factory=Register)
    plans: tuple[Plan, ...] = ()
    articles: tuple[Article, ...] = ()
    days_off: DaysOff = field(default_factory=DaysOff)

    @cached_property
    def plan_by_id(self) -> dict[str, Plan]:
        return {plan.id: plan for plan in self.plans}

    @cached_property
    def _plan_by_number(self) -> dict[tuple[str, str, int], Plan]:
        return {
            (plan.issuer, str(plan.cited_number), plan.issued.year): plan
            for plan in self.plans
            if plan.cited_number.number
        }

    def body_of(self, plan: Plan) -> Body:
        return self.register.body_by_id[plan.issuer]

    def is_demo(self, plan: Plan) -> bool:
        return self.register.is_demo(plan.issuer)

    @cached_property
    def is_all_demo(self) -> bool:
        """Whether somebody is only trying it out."""
        return bool(self.register.bodies) and all(body.is_demo for body in self.register.bodies)

    @cached_property
    def real(self) -> Portal:
        """Without what is made up; the whole where there is nothing else."""
        return self if self.is_all_demo else self._of(lambda body: not body.is_demo)

    @cached_property
    def made_up(self) -> Portal:
        """What `real` leaves out."""
        return Portal() if self.is_all_demo else self._of(lambda body: body.is_demo)

    def beside(self, body_id: str) -> Portal:
        """What may be told on a page of this body: beside a real one nothing that is made up."""
        return self if self.register.is_demo(body_id) else self.real

    def _of(self, is_wanted: Callable[[Body], bool]) -> Portal:
        bodies = tuple(body for body in self.register.bodies if is_wanted(body))
        if len(bodies) == len(self.register.bodies):
            return self
        ids = {body.id for body in bodies}
        plans = tuple(plan for plan in self.plans if plan.issuer in ids)
        return replace(self, register=Register(bodies), plans=plans)

    def cited(self, basis: LegalBasis) -> Plan | None:
        """The plan of this portal that a legal basis names by issuer, number and year of its date."""
        if not (basis.number and basis.date and basis.issuer):
            return None
        return self._plan_by_number.get((basis.issuer, str(basis.number), basis.date.year))

    def parents(self, plan: Plan) -> tuple[Plan, ...]:
        """Plans that this one is issued under (ban hành theo)."""
        return tuple(parent for basis in plan.bases if (parent := self.cited(basis)))

    @cached_property
    def _children(self) -> dict[str, tuple[Plan, ...]]:
        found: dict[str, tuple[Plan, ...]] = {}
        for plan in self.plans:
            for parent in self.parents(plan):
                found[parent.id] = (*found.get(parent.id, ()), plan)
        return found

    def children(self, plan: Plan) -> tuple[Plan, ...]:
        """Plans that carry this one out (được triển khai bởi)."""
        return self._children.get(plan.id, ())

    @cached_property
    def _replacing(self) -> dict[str, Plan]:
        """The latest where several plans replace one."""
        ordered = sorted(self.plans, key=lambda plan: plan.issued_day)
        return {replaced: plan for plan in ordered for replaced in plan.replaces}

    def replacement(self, plan: Plan) -> Plan | None:
        """The plan that took this one's place."""
        return self._replacing.get(plan.id)

    def replaced_on(self, plan: Plan) -> dt.date | None:
        by = self.replacement(plan)
        return by.issued_day if by else None

    @cached_property
    def cascade(self) -> Cascade:
        return Cascade(self.plans)

    @cached_property
    def years(self) -> tuple[int, ...]:
        return tuple(sorted({plan.year for plan in self.plans}))
