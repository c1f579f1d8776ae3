"""The award form as CSV: its two parts one below the other, each under a line of its name."""

from __future__ import annotations

import csv
import re
from io import StringIO

from thidua.model.award_form import COLUMNS, DECISION, FIELDS, LIST, AwardForm

# A spreadsheet takes these for formulas, also behind apostrophes of the text's own (OWASP, CSV injection).
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def award_csv(form: AwardForm) -> bytes:
    """UTF-8 with the mark by which Excel knows it."""
    written = StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow((DECISION,))
    writer.writerows((field.head, _guarded(text), field.note) for field, text in zip(FIELDS, form.fields, strict=True))
    writer.writerow(())
    writer.writerow((LIST,))
    writer.writerow(("STT", *(column.head for column in COLUMNS)))
    for number, row in enumerate(form.rows, start=1):
        writer.writerow((number, *map(_guarded, row)))
    return written.getvalue().encode("utf-8-sig")


def _guarded(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) else text
