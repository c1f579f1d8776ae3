"""Everyone that the award register and the pages of exemplary people tell of, with the file and the place in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua.content.decisions import DecisionFile
from thidua.content.honourees import HonoureeFile
from thidua.content.honours import HonourFiles
from thidua.content.problems import Problem, Severity
from thidua.content.story_pictures import has_pictures
from thidua.content.withdrawals import taken_down_on
from thidua.content.yaml_text import Path as Place
from thidua.model.publication import Publication, Scope, Subject


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """One record of an individual or a household. `told` says where each scope is written, as far as it is; `year`
    is the year at whose end the person's age is asked, `words` what else is said of who it is, `praise` what for.
    """

    file: DecisionFile | HonoureeFile
    at: Place
    subject: Subject
    publication: Publication | None
    name: str
    words: tuple[str, ...]
    praise: str
    year: int
    told: dict[Scope, Place]
    is_household: bool
    honouree: str

    def problem(self, inside: Place, message: str, severity: Severity = "error") -> Problem:
        return self.file.problem((*self.at, *inside), message, severity)

    @property
    def taken_down(self) -> bool:
        """Whether nothing of it is told any more: by a request about the record, or about the name."""
        return taken_down_on(self.subject, self.publication) is not None

    @property
    def withdrawn_on(self) -> date | None:
        return self.subject.withdrawn.day if self.subject.withdrawn else None


def person_records(files: HonourFiles) -> Iterator[PersonRecord]:
    """A collective's name is no personal data."""
    for file in files.honourees:
        if file.value.is_person:
            yield _of_page(file)
    for decision in files.decisions:
        for place, award in enumerate(decision.value.awards):
            if award.is_person:
                yield PersonRecord(
                    decision,
                    ("khen", place),
                    award,
                    decision.value.publication_of(award),
                    award.recipient,
                    (award.recipient, award.post, award.unit),
                    award.citation,
                    decision.value.day.year,
                    _told(award),
                    award.recipient_kind == "hộ gia đình",
                    award.honouree,
                )


def _of_page(file: HonoureeFile) -> PersonRecord:
    honouree = file.value
    told = _told(honouree)
    if honouree.photo or has_pictures(honouree.html):
        told["ảnh"] = ("anh",) if honouree.photo else ()
    if honouree.html or honouree.figures:
        told["câu chuyện"] = () if honouree.html else ("so_lieu",)
    return PersonRecord(
        file,
        (),
        honouree,
        honouree.publication,
        honouree.name,
        (honouree.name, honouree.post, honouree.unit),
        honouree.summary,
        honouree.year,
        told,
        honouree.recipient_kind == "hộ gia đình",
        honouree.slug,
    )


def _told(subject: Subject) -> dict[Scope, Place]:
    told: dict[Scope, Place] = {"tên": ("ten",)}
    if subject.birth_year is not None:
        told["năm sinh"] = ("nam_sinh",)
    if subject.locality:
        told["địa bàn"] = ("dia_ban",)
    return told
