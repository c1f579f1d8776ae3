"""A hint where a decision rests on a law of which it is not known yet what it says on that day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from thidua.content.decisions import DecisionFile
from thidua.content.problems import Problem
from thidua.model.portal import Portal
from thidua.model.vocabulary import Title, VocabularySource


def check_award_sources(portal: Portal, file: DecisionFile) -> Iterator[Problem]:
    """Once for a decision, with the titles that rest on each document."""
    decision = file.value
    titles = dict.fromkeys(award.title for award in decision.awards)
    known = [title for each in titles if (title := portal.vocabulary.title_by_id.get(each))]
    doubts = [(source, title.name) for title in known for source in _doubtful(portal, file, title)]
    doubts.sort(key=lambda each: each[0].id)
    told = []
    for source, found in groupby(doubts, key=lambda each: each[0]):
        names = ", ".join(f"“{name}”" for _, name in found)
        told.append(f"{names} dựa vào {source.kind} số {source.number} ({source.unverified.rstrip('.')})")
    if told:
        message = f"danh mục còn phải xác minh cho quyết định ngày {decision.day:%d/%m/%Y}: {'; '.join(told)}"
        yield file.problem(
            ("ngay",) if decision.date else ("lay_y_kien", "tu"), f"{message}; đối chiếu với văn bản", "hint"
        )


def _doubtful(portal: Portal, file: DecisionFile, title: Title) -> Iterator[VocabularySource]:
    decision = file.value
    level = portal.award_index.level_of(decision)
    authority = title.authority(level, decision.issuer.partition("/")[0], decision.day) if level else None
    ids = dict.fromkeys(filter(None, (title.source, authority.source if authority else "")))
    for each in ids:
        source = portal.vocabulary.source_by_id.get(each)
        if source and source.is_unverified(decision.day):
            yield source
