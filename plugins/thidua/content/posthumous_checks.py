"""Checks of what is conferred on the dead: only a person has died, and the record says so."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.content.decisions import DecisionFile
from thidua.content.honourees import HonoureeFile
from thidua.content.honours import HonourFiles
from thidua.content.problems import Problem, sentence
from thidua.content.withdrawals import award_taken_down_on, taken_down_on
from thidua.content.yaml_text import Path
from thidua.model.publication import Subject
from thidua.model.vocabulary import RecipientKind


def check_posthumous(files: HonourFiles) -> Iterator[Problem]:
    for decision in files.decisions:
        for place, award in enumerate(decision.value.awards):
            if award.is_posthumous and not award_taken_down_on(decision.value, award):
                yield from _check(decision, ("khen", place, "truy_tang"), award, award.recipient_kind)
    for file in files.honourees:
        honouree = file.value
        for place, past in enumerate(honouree.awards):
            at: Path = ("khen_thuong", place)
            if past.is_posthumous and not taken_down_on(honouree, honouree.publication):
                yield from _check(file, (*at, "truy_tang"), honouree, honouree.recipient_kind)
            if past.year is None and honouree.is_living:
                yield file.problem((*at, "nam"), "cần năm được khen; chỉ khen thưởng của người đã mất mới được thiếu")


def _check(file: DecisionFile | HonoureeFile, at: Path, subject: Subject, kind: RecipientKind) -> Iterator[Problem]:
    if kind != "cá nhân":
        yield file.problem(at, sentence("chỉ cá nhân mới được truy tặng", f"doi_tuong: {kind}"))
    elif subject.is_living:
        yield file.problem(at, "truy tặng là tặng người đã mất: cần thêm nam_mat, không rõ năm thì da_mat: có")
