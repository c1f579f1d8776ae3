"""Checks of awards against the law in force on the day of their decision: titles, recipients, who confers, types."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from thidua.content.decisions import DecisionFile
from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path
from thidua.model.award import Decision
from thidua.model.document import Day
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.model.vocabulary import (
    LEVEL_WORDS,
    Authority,
    CommendationType,
    RecipientKind,
    Title,
    Vocabulary,
    name_key,
)


def check_award_titles(portal: Portal, file: DecisionFile, *, is_whole: bool) -> Iterator[Problem]:
    """What is wrong with a title is said once for a decision, where it first stands, with how often. `is_whole` is
    False when some of the vocabulary could not be read.
    """
    yield from _check_type(portal.vocabulary, file, is_whole=is_whole)
    decision = file.value
    places: dict[tuple[str, RecipientKind], list[int]] = defaultdict(list)
    for place, award in enumerate(decision.awards):
        places[award.title, award.recipient_kind].append(place)
    asked: set[str] = set()
    for (title_id, kind), found in places.items():
        title = portal.vocabulary.title_by_id.get(title_id)
        if title is None:
            continue
        if kind not in title.recipients:
            yield _wrong_kind(portal.vocabulary, file, title, kind, found)
        if title.id in asked:
            continue
        asked.add(title.id)
        every = [place for (each, _), more in places.items() if each == title_id for place in more]
        if not title.is_in_force(decision.day):
            yield _not_in_force(portal.vocabulary, file, title, every)
            continue
        if title.unverified:
            yield _to_verify(file, title, title.unverified, every[0])
        if decision.is_awarded:
            yield from _check_authority(portal, file, title, every)


def _check_type(vocabulary: Vocabulary, file: DecisionFile, *, is_whole: bool) -> Iterator[Problem]:
    decision = file.value
    name = decision.commendation_type
    if not name:
        return
    known = vocabulary.find_type(name)
    in_force = vocabulary.type_names(decision.day)
    at: Path = ("loai_khen_thuong",)
    if known is None and not is_whole:
        return
    if known is None:
        message = "cần tên hoặc mã một loại khen thưởng có trong danh-muc/"
        yield file.problem(at, sentence(message, name, nearest_of(name, in_force)))
    elif not known.is_in_force(decision.day):
        others = tuple(each for each in in_force if each not in known.names)
        message = f"loại khen thưởng này {validity_words(known)}, không dùng cho quyết định ngày {_day(decision)}"
        yield file.problem(at, sentence(message, name, nearest_of(name, others, 0.5)))
    elif known.unverified:
        yield _to_verify(file, known, known.unverified, None)


def _wrong_kind(
    vocabulary: Vocabulary, file: DecisionFile, title: Title, kind: RecipientKind, places: Sequence[int]
) -> Problem:
    message = f"“{title.name}” chỉ tặng cho {', '.join(title.recipients)}{law_words(vocabulary, title)}{_also(places)}"
    nearest = _instead(vocabulary, title, kind, file.value.day)
    return file.problem(("khen", places[0], "doi_tuong"), sentence(message, kind, nearest))


def _instead(vocabulary: Vocabulary, title: Title, kind: RecipientKind, day: date) -> str:
    """The title of that kind whose name has the other's in it, or whom this one is for; names that are merely alike
    have nothing to do with each other.
    """
    key = name_key(title.name)
    others = (each for each in vocabulary.titles if kind in each.recipients and each.is_in_force(day))
    own = next((each.name for each in others if key in name_key(each.name)), "")
    if own:
        return f"danh_hieu: {own}"
    return title.recipients[0] if len(title.recipients) == 1 else ""


def _not_in_force(vocabulary: Vocabulary, file: DecisionFile, title: Title, places: Sequence[int]) -> Problem:
    decision = file.value
    kind = decision.awards[places[0]].recipient_kind
    names = tuple(
        name
        for each in vocabulary.titles
        if each is not title and kind in each.recipients and each.is_in_force(decision.day)
        for name in each.names
    )
    message = (
        f"danh hiệu, hình thức này {validity_words(title)}{law_words(vocabulary, title)}, "
        f"không dùng cho quyết định ngày {_day(decision)}{_also(places)}"
    )
    return file.problem(("khen", places[0], "danh_hieu"), sentence(message, title.name, nearest_of(title.name, names)))


def _check_authority(portal: Portal, file: DecisionFile, title: Title, places: Sequence[int]) -> Iterator[Problem]:
    decision = file.value
    level = portal.award_index.level_of(decision)
    if level is None or not title.authorities:
        return
    at: Path = ("khen", places[0], "danh_hieu")
    issuer = decision.issuer.partition("/")[0] if decision.issuer else ""
    authority = title.authority(level, issuer, decision.day)
    if authority is None:
        own = [each for each in title.authorities if each.body in {"", issuer}] or title.authorities
        in_force = [each for each in own if each.is_in_force(decision.day)] or own
        who = "; ".join(authority_words(portal.vocabulary, title, each) for each in in_force)
        message = (
            f"{_issuer(portal, decision)} ({LEVEL_WORDS[level]}) không có thẩm quyền tặng vào ngày {_day(decision)}; "
            f"có thẩm quyền: {who}{_also(places)}"
        )
        yield file.problem(at, sentence(message, title.name))
    elif authority.unverified:
        yield _to_verify(file, title, f"thẩm quyền của {authority.who}: {authority.unverified}", places[0])


def _to_verify(file: DecisionFile, of: Title | CommendationType, why: str, place: int | None) -> Problem:
    at: Path = ("loai_khen_thuong",) if place is None else ("khen", place, "danh_hieu")
    return file.problem(
        at, f"danh mục ghi “{of.name}” còn phải xác minh ({why.rstrip('.')}); đối chiếu với văn bản", "hint"
    )


def authority_words(vocabulary: Vocabulary, title: Title, authority: Authority) -> str:
    article = authority.article or title.article
    source = vocabulary.source_by_id.get(authority.source or title.source)
    law = f"{article} {source.kind} số {source.number}".strip() if source else article
    details = ", ".join(filter(None, (law, _days(authority.first, authority.last))))
    return f"{authority.who} ({details})" if details else authority.who


def law_words(vocabulary: Vocabulary, title: Title) -> str:
    source = vocabulary.source_by_id.get(title.source)
    words = f"{title.article} {source.kind} số {source.number}".strip() if source else title.article
    return f" ({words})" if words else ""


def validity_words(of: Title | CommendationType) -> str:
    return f"chỉ có hiệu lực {_days(of.first, of.last)}"


def _days(first: Day | None, last: Day | None) -> str:
    parts = (f"từ {first.day:%d/%m/%Y}" if first else "", f"đến {last.day:%d/%m/%Y}" if last else "")
    return " ".join(filter(None, parts))


def _also(places: Sequence[int]) -> str:
    return f" ({len(places)} dòng)" if len(places) > 1 else ""


def _issuer(portal: Portal, decision: Decision) -> str:
    unit = portal.register.unit_by_key.get(decision.issuer)
    return unit.name if unit else decision.outside_issuer


def _day(decision: Decision) -> str:
    return f"{decision.day:%d/%m/%Y}"
