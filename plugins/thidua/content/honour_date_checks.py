"""Checks that the register and the pages of exemplary people tell of nothing that is still to come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from thidua.content.honours import HonourFiles
from thidua.content.problems import Problem, sentence
from thidua.content.records import RecordFile
from thidua.content.yaml_text import Path
from thidua.model.award import Revocation


def check_nothing_ahead(files: HonourFiles, today: date) -> Iterator[Problem]:
    for decision in files.decisions:
        for place, award in enumerate(decision.value.awards):
            yield from _check_revocation(decision, ("khen", place), award.revocation, today)
    for file in files.honourees:
        for place, past in enumerate(file.value.awards):
            yield from _check_revocation(file, ("khen_thuong", place), past.revocation, today)
        if file.value.year > today.year:
            yield file.problem(("nam",), sentence(f"năm này chưa đến (nay là {today.year})", str(file.value.year)))


def _check_revocation(file: RecordFile[Any], at: Path, revocation: Revocation | None, today: date) -> Iterator[Problem]:
    if revocation and revocation.date.day > today:
        message = f"ngày này chưa đến (hôm nay {today:%d/%m/%Y}); chỉ ghi việc hủy bỏ đã có quyết định"
        yield file.problem((*at, "huy_bo", "ngay"), sentence(message, f"{revocation.date.day:%d/%m/%Y}"))
