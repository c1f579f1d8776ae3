"""The files of `khen-thuong/` → decisions, their titles found in the vocabulary, or every mistake in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from thidua.content.problems import Problem, sentence
from thidua.content.records import NOTHING_PROPOSED, RecordFile, read_records
from thidua.content.yaml_text import Read
from thidua.model.award import Award, Decision
from thidua.model.reading import Reading, nearest_of
from thidua.model.unit import Register
from thidua.model.vocabulary import Title, Vocabulary
from thidua.model.wording import slug

FOLDER = "khen-thuong"
ENDINGS = (".yml", ".yaml")

DecisionFile = RecordFile[Decision]


def is_decision(path: str) -> bool:
    return path.startswith(f"{FOLDER}/") and path.endswith(ENDINGS)


def read_decisions(
    folder: Path,
    names: Iterable[str],
    register: Register,
    vocabulary: Vocabulary,
    *,
    is_register_whole: bool,
    is_vocabulary_whole: bool,
    proposed: Mapping[str, bytes] = NOTHING_PROPOSED,
) -> tuple[list[DecisionFile], list[Problem]]:
    """`names` are all paths below content/. The files come latest first. Of a register or vocabulary that is not
    whole, what may stand in the rest is not called unknown.
    """

    def reading_for(read: Read) -> Reading:
        issuer = str(read.value.get("co_quan") or read.value.get("co_quan_trinh") or "")
        return Reading(None, issuer.partition("/")[0], register, is_register_whole)

    files, problems = read_records(folder, filter(is_decision, names), Decision, reading_for, proposed)
    found: list[DecisionFile] = []
    for file in files:
        awards, mistakes = _titled(file, vocabulary)
        problems += mistakes if is_vocabulary_whole else []
        decision = file.value.model_copy(update={"awards": _named(awards)})
        found.append(RecordFile(file.path, decision, file.read, file.source))
    found.sort(key=lambda file: (-file.value.day.toordinal(), file.path))
    return found, problems


def _titled(file: DecisionFile, vocabulary: Vocabulary) -> tuple[list[Award], list[Problem]]:
    """Titles by their ids. A name that several titles share is the one that the recipient can have."""
    awards: list[Award] = []
    problems: list[Problem] = []
    seen: dict[str, Title | None] = {}
    for place, award in enumerate(file.value.awards):
        if award.title not in seen:
            seen[award.title] = vocabulary.find_title(award.title)
        title = seen[award.title]
        if title is None:
            names = vocabulary.title_names(file.value.day)
            message = "cần tên hoặc mã một danh hiệu, hình thức khen thưởng có trong danh-muc/"
            problems.append(
                file.problem(
                    ("khen", place, "danh_hieu"), sentence(message, award.title, nearest_of(award.title, names))
                )
            )
        awards.append(award.model_copy(update={"title": title.id}) if title else award)
    return awards, problems


def _named(awards: Iterable[Award]) -> tuple[Award, ...]:
    """Each with an id: its own, or one made of its recipient's name, which stays while those above it stay."""
    awards = tuple(awards)
    taken = {award.id for award in awards if award.id}
    named: list[Award] = []
    for award in awards:
        if award.id:
            named.append(award)
            continue
        wanted = slug(award.recipient)[:50].strip("-") or "khen"
        name, number = wanted, 1
        while name in taken:
            number += 1
            name = f"{wanted}-{number}"
        taken.add(name)
        named.append(award.model_copy(update={"id": name}))
    return tuple(named)
