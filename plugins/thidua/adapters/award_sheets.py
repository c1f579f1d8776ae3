"""Spreadsheets of awards on disk: a filled form into the register, a decision out of it, the empty form."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from thidua.content.award_changes import changes
from thidua.content.award_export import fields_of_file, filled_form, says_the_same
from thidua.content.award_import import Checked, Joined, checked
from thidua.content.award_sheet import read_form
from thidua.content.decision_text import decision_yaml
from thidua.content.decisions import FOLDER
from thidua.content.filled_form import Filled
from thidua.content.problems import Problem
from thidua.content.reader import read_content
from thidua.content.sheet_file import read_sheets
from thidua.content.sheet_table import NotASheet
from thidua.documents.award_csv import award_csv
from thidua.documents.award_workbook import award_workbook
from thidua.model.award_form import AwardForm
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.views.award_template import FormChoices, empty_form, form_choices

ENDINGS = (".xlsx", ".csv")


class SheetRefused(Exception):
    """Nothing was written; the message says why, in Vietnamese."""


class ContentRefused(Exception):
    """The content that is there has mistakes of its own: nothing can be checked against it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Import:
    """`checked` says what was found. `written` is the file, None where nothing was written; `changes` are its lines
    that are new ("+") and gone ("-") where there was one before.
    """

    checked: Checked
    written: Path | None = None
    count: int = 0
    is_new: bool = False
    changes: tuple[str, ...] = ()


def import_awards(folder: Path, file: Path, name: str, today: date, *, overwrite: bool) -> Import:
    """`folder` is content/. Nothing is written when anything is wrong."""
    portal, known = _content(folder, today)
    filled = _filled(file)
    found = checked(Joined(folder, portal.register, known, today), filled, name)
    if found.elsewhere or any(each.severity == "error" for each in found.problems):
        return Import(found)
    target = folder / found.path
    fields, _ = fields_of_file(folder, found.path, portal, {found.path: found.text.encode()})
    text, count = decision_yaml(fields), len(fields["khen"])
    if not target.exists():
        _write(target, text.encode())
        return Import(found, target, count, is_new=True)
    before, _ = fields_of_file(folder, found.path, portal)
    if any(before.get(key) != fields.get(key) for key in ("co_quan", "co_quan_ngoai")):
        raise SheetRefused(f"Đã có {target}, là quyết định của cơ quan khác. Ghi vào tệp khác: thêm --ten TÊN_TỆP.")
    changed = changes(before, fields)
    if changed and not overwrite:
        raise SheetRefused(f"Đã có {target}, khác với bảng này ({len(changed)} dòng). Ghi đè: thêm --ghi-de.")
    if changed:
        _write(target, text.encode())
    return Import(found, target, count, changes=changed)


def export_awards(folder: Path, decision: Path, file: Path, today: date, *, overwrite: bool) -> int:
    """How many rows were written."""
    portal, _ = _content(folder, today)
    path = _decision(folder, decision)
    fields, problems = fields_of_file(folder, path, portal)
    if problems:
        raise ContentRefused(problems)
    form = filled_form(fields, portal.register)
    data = _bytes(file, form, form_choices(portal, today))
    if not says_the_same(fields, read_form(read_sheets(file.name, data)), portal.register):
        raise SheetRefused(f"Quyết định content/{path} có chỗ bảng tính không ghi lại đúng được; hãy sửa thẳng tệp đó.")
    _put(file, data, overwrite=overwrite)
    return len(form.rows)


def write_template(folder: Path, file: Path, today: date, *, overwrite: bool) -> None:
    """With the lists of the portal, as far as its content can be read."""
    choices = form_choices(read_content(folder).portal or Portal(), today)
    _put(file, _bytes(file, empty_form(choices), choices), overwrite=overwrite)


def _content(folder: Path, today: date) -> tuple[Portal, Sequence[Problem]]:
    content = read_content(folder, today)
    if content.portal is None:
        raise ContentRefused(content.errors)
    return content.portal, content.problems


def _filled(file: Path) -> Filled:
    try:
        return read_form(read_sheets(file.name, file.read_bytes()))
    except OSError as error:
        raise SheetRefused(f"Không mở được {file}: không có tệp này, hoặc tệp đang mở ở chương trình khác.") from error
    except NotASheet as error:
        raise SheetRefused(f"{file}: {error}.") from error


def _decision(folder: Path, named: Path) -> str:
    """Its path below content/, from a path on disk or as other files name it: `2026/45-qd-ubnd`."""
    register = folder / FOLDER
    found = [path for path in (named, register / named, register / f"{named}.yml") if path.is_file()]
    if found and found[0].resolve().is_relative_to(register.resolve()):
        return found[0].resolve().relative_to(folder.resolve()).as_posix()
    known = tuple(path.relative_to(register).as_posix() for path in sorted(register.rglob("*.yml")))
    nearest = nearest_of("/".join(named.parts[-2:]), known)
    asked = f" Có phải là “{register / nearest}”?" if nearest else ""
    raise SheetRefused(f"Không có quyết định {named} trong {register}.{asked}")


def _bytes(file: Path, form: AwardForm, choices: FormChoices) -> bytes:
    match file.suffix.lower():
        case ".xlsx":
            return award_workbook(form, choices)
        case ".csv":
            return award_csv(form)
        case _:
            raise SheetRefused(f"Tên tệp cần đuôi {' hoặc '.join(ENDINGS)}; đang ghi “{file.name}”.")


def _put(file: Path, data: bytes, *, overwrite: bool) -> None:
    if file.exists() and file.read_bytes() != data and not overwrite:
        raise SheetRefused(f"Đã có {file}, có thể đã điền. Ghi đè: thêm --ghi-de; giữ cả hai: đổi tên tệp.")
    _write(file, data)


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all: whoever reads it meanwhile finds the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=path.suffix)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp keeps its files to one user; what others work on as well is as open as any new file.
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
