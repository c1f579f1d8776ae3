"""The award register looked up by what its decisions name: entries of plans, movements, units, levels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from thidua.model.award import Award, Decision
from thidua.model.unit import Register, Unit
from thidua.model.vocabulary import ConferralLevel, conferral_level


@dataclass(frozen=True)
class AwardIndex:
    """`decisions` are without lists of nominees, the latest first; so is whatever is found."""

    decisions: tuple[Decision, ...]
    register: Register

    def fulfilling(self, plan_id: str, entry_id: str) -> tuple[Decision, ...]:
        """The decisions that fulfil an entry of a plan."""
        return self._by_entry.get(f"{plan_id}.{entry_id}", ())

    def of_movement(self, slug: str) -> tuple[Decision, ...]:
        return self._by_movement.get(slug, ())

    def of_issuer(self, key: str) -> tuple[Decision, ...]:
        """What a unit of the register decided."""
        return self._by_issuer.get(key, ())

    def of_unit(self, key: str) -> tuple[tuple[Decision, Award], ...]:
        """The awards of a unit of the register and of its people."""
        return self._by_unit.get(key, ())

    def unit_of(self, decision: Decision, award: Award) -> Unit | None:
        """The unit of the register that a recipient belongs to or, as a collective, is."""
        names = (award.recipient, award.unit) if award.recipient_kind == "tập thể" else (award.unit,)
        found = (self.register.find(name, decision.body) for name in names if name)
        return next((unit for unit in found if unit), None)

    def level_of(self, decision: Decision) -> ConferralLevel | None:
        """At which level it was decided; None where its issuer is not in the register."""
        if decision.level:
            return decision.level
        unit = self.register.unit_by_key.get(decision.issuer)
        return conferral_level(unit.level) if unit else None

    @cached_property
    def _by_entry(self) -> dict[str, tuple[Decision, ...]]:
        return _grouped((entry, decision) for decision in self.decisions for entry in decision.fulfils)

    @cached_property
    def _by_movement(self) -> dict[str, tuple[Decision, ...]]:
        return _grouped((decision.movement, decision) for decision in self.decisions)

    @cached_property
    def _by_issuer(self) -> dict[str, tuple[Decision, ...]]:
        return _grouped((decision.issuer, decision) for decision in self.decisions)

    @cached_property
    def _by_unit(self) -> dict[str, tuple[tuple[Decision, Award], ...]]:
        found: dict[str, list[tuple[Decision, Award]]] = {}
        for decision in self.decisions:
            for award in decision.awards:
                if unit := self.unit_of(decision, award):
                    found.setdefault(unit.key, []).append((decision, award))
        return {key: tuple(awards) for key, awards in found.items()}


def _grouped(found: Iterable[tuple[str, Decision]]) -> dict[str, tuple[Decision, ...]]:
    """What names nothing is left out."""
    groups: dict[str, list[Decision]] = {}
    for name, decision in found:
        if name:
            groups.setdefault(name, []).append(decision)
    return {name: tuple(decisions) for name, decisions in groups.items()}
