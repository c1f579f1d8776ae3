"""The command `thidua`: `check` says all that is wrong with the content, `lich khoa` keeps the calendars' ledger,
`bao-cao` drafts a body's report, `don-doc` words a reminder to a unit, `lam-sach-anh` cleans pictures,
`nhap-khen-thuong` and `xuat-khen-thuong` take awards out of spreadsheets and put them into some, `rut-lai` lists what
people had taken down.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from thidua.adapters.arguments import argument_parser
from thidua.adapters.award_sheets import ContentRefused, SheetRefused, export_awards, import_awards, write_template
from thidua.adapters.clock import vietnam_today
from thidua.adapters.loudspeaker_hints import loudspeaker_hints
from thidua.adapters.mkdocs.drafts import Refused, reminder_text, write_report
from thidua.adapters.mkdocs.project import NotAPortal, check, load_project, load_site, lock
from thidua.adapters.picture_cleaning import clean_file
from thidua.adapters.withdrawals import withdrawal_report
from thidua.content.picture_file import NotUsable
from thidua.content.problems import KINDS, Problem, fails, summary
from thidua.content.reader import read_content
from thidua.model.ledger import Difference
from thidua.model.period import Half, Year
from thidua.views.days import day_text
from thidua.views.report_draft import default_day

NOTHING = "lich.lock đã đúng, không có gì phải ghi."


def main(arguments: list[str] | None = None) -> int:
    """Exit status: 0 when all is well, 1 on errors (or, with --strict, warnings), 2 when the thing asked for does not
    exist or must not be touched.
    """
    options = argument_parser().parse_args(arguments)
    folder: Path = options.content
    if not folder.is_dir():
        print(f"Không có thư mục {folder}.", file=sys.stderr)
        return 2
    # MkDocs speaks English, of things an editor cannot change.
    logging.getLogger("mkdocs").setLevel(logging.CRITICAL)
    try:
        return _COMMANDS[options.command](folder, options)
    except (NotAPortal, Refused, SheetRefused) as error:
        print(error, file=sys.stderr)
        return 2
    except ContentRefused as error:
        return _not_read(error.problems, "Chưa ghi gì")


def _check(folder: Path, options: argparse.Namespace) -> int:
    content = read_content(folder, vietnam_today())
    problems = list(content.problems)
    if content.portal is not None:
        problems += loudspeaker_hints(content.portal)
        try:
            project = load_project(folder.resolve().parent, folder, content.portal)
        except NotAPortal:
            # What was found is told all the same, before it.
            _show(problems)
            raise
        problems += check(project, content.portal) if project else []
    _show(problems)
    print(summary(problems))
    return 1 if fails(problems, strict=options.strict) else 0


def _lock(folder: Path, options: argparse.Namespace) -> int:
    content = read_content(folder, vietnam_today())
    if content.portal is None:
        return _not_read(content.errors, "Chưa ghi lich.lock")
    project = load_project(folder.resolve().parent, folder, content.portal)
    if project is None:
        print("Trang này không có lịch: cần mkdocs.yml với plugin thidua/calendars cạnh thư mục nội dung.")
        return 2
    problems, found = lock(project, content.portal, options.drop)
    _show(problems)
    print("Chưa ghi lich.lock." if problems else _told(found) if found is not None else NOTHING)
    return 1 if problems else 0


def _report(folder: Path, options: argparse.Namespace) -> int:
    content = read_content(folder)
    if content.portal is None:
        return _not_read(content.errors, "Chưa lập báo cáo")
    site = load_site(folder.resolve().parent, folder, content.portal)
    today = site.settings.today
    year = options.year or today.year
    period = Half(year, 1) if options.period == "6-thang" else Year(year)
    day = options.day or default_day(period, today)
    written = write_report(content.portal, site, options.body, period, day, options.into, overwrite=options.overwrite)
    for file in written:
        print(f"{'Đã ghi' if file.is_new else 'Không đổi'}: {file.path}")
    if day != today and not options.day:
        print(f"Kỳ báo cáo đã qua: số liệu tính đến ngày cuối kỳ, {day_text(day)}. Lấy ngày khác: thêm --den.")
    return 0


def _remind(folder: Path, options: argparse.Namespace) -> int:
    content = read_content(folder)
    if content.portal is None:
        return _not_read(content.errors, "Chưa soạn lời nhắc")
    site = load_site(folder.resolve().parent, folder, content.portal)
    print(reminder_text(content.portal, site, options.unit, options.within), end="")
    return 0


def _export(folder: Path, options: argparse.Namespace) -> int:
    count = export_awards(folder, options.decision, options.file, vietnam_today(), overwrite=options.overwrite)
    print(f"Đã ghi {options.file}: {count} dòng khen thưởng.")
    return 0


def _import(folder: Path, options: argparse.Namespace) -> int:
    if options.template:
        write_template(folder, options.file, vietnam_today(), overwrite=options.overwrite)
        print(f"Đã ghi mẫu {options.file}: điền xong thì gõ thidua nhap-khen-thuong {options.file}.")
        return 0
    found = import_awards(folder, options.file, options.name, vietnam_today(), overwrite=options.overwrite)
    for each in found.checked.problems:
        print(f"{KINDS[each.severity]}  {each.told(options.file.name)}")
    _show(found.checked.elsewhere)
    if found.written is None:
        errors = [each for each in found.checked.problems if each.severity == "error"]
        rows = len({(each.place.sheet, each.place.row) for each in errors})
        others = f", {len(found.checked.elsewhere)} lỗi ở tệp khác" if found.checked.elsewhere else ""
        print(f"{len(errors)} lỗi ở {rows} dòng của bảng{others}. Chưa ghi gì: sửa bảng rồi nhập lại.")
        return 1
    for line in found.changes:
        print(f"  {line}")
    done = "Đã ghi" if found.is_new else "Đã ghi đè" if found.changes else "Không đổi"
    print(f"{done}: {found.written} ({found.count} dòng khen thưởng).")
    return 0


def _withdrawals(folder: Path, _: argparse.Namespace) -> int:
    today = vietnam_today()
    content = read_content(folder, today)
    told = withdrawal_report(content, today)
    print("\n".join(told.lines))
    if content.portal is None:
        # The time of a request runs on, whatever else is wrong.
        return _not_read(content.errors, "Trang chưa dựng lại được")
    return 1 if told.is_overdue else 0


def _clean(_: Path, options: argparse.Namespace) -> int:
    status = 0
    for file in options.files:
        try:
            removed = clean_file(file)
        except NotUsable as error:
            print(f"LỖI  {file}: {error}")
            status = 1
            continue
        print(f"Đã làm sạch {file}: bỏ {removed}." if removed else f"Không phải sửa {file}: chỉ có ảnh.")
    return status


def _not_read(errors: Iterable[Problem], undone: str) -> int:
    found = tuple(errors)
    _show(found)
    print(f"{summary(found)} {undone}: hãy sửa nội dung trước.")
    return 1


def _show(problems: Iterable[Problem]) -> None:
    for problem in problems:
        print(f"{KINDS[problem.severity]}  {problem}")


def _told(found: Difference) -> str:
    counts = (("mới", found.new), ("đã đổi", found.changed), ("trở lại", found.returned), ("đã bỏ", found.gone))
    told = ", ".join(f"{len(names)} {what}" for what, names in counts if names)
    return f"Đã ghi lich.lock: {told}." if told else "Đã xếp lại lich.lock."


_COMMANDS: dict[str, Callable[[Path, argparse.Namespace], int]] = {
    "check": _check,
    "clean": _clean,
    "export": _export,
    "import": _import,
    "lock": _lock,
    "reminder": _remind,
    "report": _report,
    "withdrawals": _withdrawals,
}


if __name__ == "__main__":
    sys.exit(main())
