"""Everything a site is made from: the register, the plans, the hand-written pages, the days off, honours and news;
and which plan cites which.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

from thidua.model.article import Article
from thidua.model.award import Award, Decision
from thidua.model.award_index import AwardIndex
from thidua.model.cascade import Cascade
from thidua.model.days_off import DaysOff
from thidua.model.document import LegalBasis
from thidua.model.honouree import Honouree
from thidua.model.movement import Movement
from thidua.model.news import About, NewsPost
from thidua.model.photo import PhotoFile
from thidua.model.plan import Plan
from thidua.model.unit import Body, Register
from thidua.model.vocabulary import Vocabulary
from thidua.model.withdrawal import Withdrawal


@dataclass(frozen=True)
class Portal:
    """Checked content. `plans` are ordered by issuer, then by day of issue; what is dated otherwise, the latest first.

    Of people it holds only what may be told: whoever was taken down is not in it, but for the `withdrawals`.
    """

    register: Register = field(default_factory=Register)
    plans: tuple[Plan, ...] = ()
    articles: tuple[Article, ...] = ()
    days_off: DaysOff = field(default_factory=DaysOff)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    decisions: tuple[Decision, ...] = ()
    honourees: tuple[Honouree, ...] = ()
    movements: tuple[Movement, ...] = ()
    posts: tuple[NewsPost, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()
    emptied: tuple[Decision, ...] = ()
    """Decisions and lists that nobody is left in after the withdrawals, without their awards."""
    story_photos: dict[str, PhotoFile] = field(default_factory=dict)
    """By path below content/, the photos inside the texts of honourees, movements and posts."""

    def on(self, today: dt.date) -> Portal:
        """What may be seen on that day: no post before its day, no nominee after the consultation."""
        posts = tuple(post for post in self.posts if post.is_published(today))
        decisions = tuple(each for each in self.decisions if each.is_awarded or self.is_open(each, today))
        return replace(self, posts=posts, decisions=decisions)

    def is_open(self, decision: Decision, today: dt.date) -> bool:
        """Whether comments on its nominees are asked for on that day."""
        asked = decision.consultation
        return asked is not None and asked.start.day <= today <= asked.last_day(self.days_off)

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
        return self if self.is_all_demo else self._of(lambda is_demo: not is_demo)

    @cached_property
    def made_up(self) -> Portal:
        """What `real` leaves out."""
        return Portal() if self.is_all_demo else self._of(lambda is_demo: is_demo)

    def beside(self, body_id: str) -> Portal:
        """What may be told on a page of this body: beside a real one nothing that is made up."""
        return self if self.register.is_demo(body_id) else self.real

    def _of(self, is_wanted: Callable[[bool], bool]) -> Portal:
        """By whether a body is made up; what belongs to no body, such as national figures, is real."""
        bodies = tuple(body for body in self.register.bodies if is_wanted(body.is_demo))
        if len(bodies) == len(self.register.bodies):
            return self
        ids = {body.id for body in bodies} | ({""} if is_wanted(False) else set())  # noqa: FBT003  # the question's one answer
        return replace(
            self,
            register=Register(bodies),
            plans=tuple(plan for plan in self.plans if plan.issuer in ids),
            decisions=tuple(decision for decision in self.decisions if decision.body in ids),
            honourees=tuple(honouree for honouree in self.honourees if honouree.body in ids),
            movements=tuple(movement for movement in self.movements if movement.body in ids),
            posts=tuple(post for post in self.posts if post.body in ids),
        )

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

    @cached_property
    def honouree_by_slug(self) -> dict[str, Honouree]:
        return {honouree.slug: honouree for honouree in self.honourees}

    @cached_property
    def movement_by_slug(self) -> dict[str, Movement]:
        return {movement.slug: movement for movement in self.movements}

    @cached_property
    def decision_by_path(self) -> dict[str, Decision]:
        """By what other files call it: `2026/45-qd-ubnd`, its path below khen-thuong/ without the ending."""
        return {decision.path: decision for decision in self.decisions}

    @cached_property
    def awarded(self) -> tuple[Decision, ...]:
        """Without lists of nominees: what the register is."""
        return tuple(decision for decision in self.decisions if decision.is_awarded)

    @cached_property
    def nominations(self) -> tuple[Decision, ...]:
        return tuple(decision for decision in self.decisions if not decision.is_awarded)

    @cached_property
    def _awards_by_honouree(self) -> dict[str, tuple[tuple[Decision, Award], ...]]:
        found: dict[str, list[tuple[Decision, Award]]] = {}
        for decision in self.awarded:
            for award in decision.awards:
                if award.honouree:
                    found.setdefault(award.honouree, []).append((decision, award))
        return {slug: tuple(awards) for slug, awards in found.items()}

    def awards_of(self, honouree: Honouree) -> tuple[tuple[Decision, Award], ...]:
        """Those of the register that name the honouree's page, the latest first."""
        return self._awards_by_honouree.get(honouree.slug, ())

    @cached_property
    def _posts_by_subject(self) -> dict[tuple[About, str], tuple[NewsPost, ...]]:
        found: dict[tuple[About, str], list[NewsPost]] = {}
        for post in self.posts:
            for subject in post.about:
                found.setdefault(subject, []).append(post)
        return {subject: tuple(posts) for subject, posts in found.items()}

    def posts_about(self, kind: About, key: str) -> tuple[NewsPost, ...]:
        """The latest first. Of a plan also those about one of its entries; of a unit those it wrote, and of a body
        all that are told in its name.
        """
        return self._posts_by_subject.get((kind, key), ())

    @cached_property
    def award_index(self) -> AwardIndex:
        return AwardIndex(self.awarded, self.register)
