"""Months, quarters and the other spells a plan names, worked out again from the guide: first day, last day, name."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

ROMAN = ("", "I", "II", "III", "IV")
YEAR = r"(?:/| năm )?(\d{4})?"


@dataclass(frozen=True, slots=True)
class Period:
    first: date
    last: date
    name: str
    code: str = ""
    """What the UID ends in, for one occurrence of several."""


def period_of(text: str, year: int) -> Period:
    """`text` in small letters; a period without a year is of the plan's."""
    for form, read in FORMS.items():
        found = re.fullmatch(form, text)
        if found:
            return read([group or "" for group in found.groups()], year)
    raise ValueError(f"no rule for the period {text!r}")


def periods_every(spell: str, year: int) -> list[Period]:
    """Each month, quarter, half of the year, or the year itself."""
    if spell == "tháng":
        return [replace(_month(year, number), code=f".{year}-{number:02}") for number in range(1, 13)]
    if spell == "quý":
        return [replace(_quarter(year, number), code=f".{year}-q{number}") for number in range(1, 5)]
    if spell == "6 tháng":
        return [replace(_half(year, number), code=f".{year}-h{number}") for number in (1, 2)]
    assert spell == "năm", spell
    return [replace(_years(year, year, f"năm {year}"), code=f".{year}")]


def _month(year: int, month: int) -> Period:
    # Months 1 and 2 carry a nought in documents (Decree 30/2020/NĐ-CP, annex I), later ones do not.
    name = f"tháng {month:02}" if month < 3 else f"tháng {month}"
    return Period(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), name)


def _quarter(year: int, number: int) -> Period:
    return Period(_month(year, 3 * number - 2).first, _month(year, 3 * number).last, f"quý {ROMAN[number]}")


def _half(year: int, number: int) -> Period:
    name = f"6 tháng {'đầu' if number == 1 else 'cuối'} năm"
    return Period(_month(year, 6 * number - 5).first, _month(year, 6 * number).last, name)


def _years(first: int, last: int, name: str) -> Period:
    return Period(date(first, 1, 1), date(last, 12, 31), name)


def _school_year(first: int) -> Period:
    return Period(date(first, 9, 1), date(first + 1, 8, 31), f"năm học {first}-{first + 1}")


def _part(word: str, month: Period) -> Period:
    first, last = {"đầu": (1, 10), "giữa": (11, 20), "cuối": (21, month.last.day)}[word]
    return Period(month.first.replace(day=first), month.first.replace(day=last), f"{word} {month.name}")


FORMS: dict[str, Callable[[list[str], int], Period]] = {
    rf"(?:trong )?quý (i|ii|iii|iv){YEAR}": lambda g, year: _quarter(int(g[1] or year), ROMAN.index(g[0].upper())),
    rf"(?:trong |vào )?tháng (\d+){YEAR}": lambda g, year: _month(int(g[1] or year), int(g[0])),
    rf"(đầu|giữa|cuối) tháng (\d+){YEAR}": lambda g, year: _part(g[0], _month(int(g[2] or year), int(g[1]))),
    r"0?6 tháng (đầu|cuối) năm(?: (\d{4}))?": lambda g, year: _half(int(g[1] or year), 1 + (g[0] == "cuối")),
    r"(?:trong |cả )?năm(?: (\d{4}))?": lambda g, year: _years(
        int(g[0] or year), int(g[0] or year), f"năm {g[0] or year}"
    ),
    r"năm học (\d{4}) ?[-–] ?\d{4}": lambda g, _: _school_year(int(g[0])),
    r"giai đoạn (\d{4}) ?[-–] ?(\d{4})": lambda g, _: _years(int(g[0]), int(g[1]), f"giai đoạn {g[0]}-{g[1]}"),
}
