"""The command `thidua`: `check` says all that is wrong with the content, `lich khoa` keeps the calendars' ledger,
`bao-cao` drafts a body's report, `don-doc` words a reminder to a unit.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NoReturn

from thidua.adapters.clock import vietnam_today
from thidua.adapters.mkdocs.drafts import Refused, reminder_text, write_report
from thidua.adapters.mkdocs.project import NotAPortal, check, load_project, load_site, lock
from thidua.content.problems import KINDS, Problem, fails, sentence, summary
from thidua.content.reader import read_content
from thidua.model.ledger import Difference
from thidua.model.period import Half, Year
from thidua.model.written_days import EARLIEST_YEAR, LATEST_YEAR
from thidua.views.days import day_text
from thidua.views.report_draft import default_day

NOTHING = "lich.lock đã đúng, không có gì phải ghi."


def main(arguments: list[str] | None = None) -> int:
    """Exit status: 0 when all is well, 1 on errors (or, with --strict, warnings), 2 when the thing asked for does not
    exist or must not be touched.
    """
    options = _parser().parse_args(arguments)
    folder: Path = options.content
    if not folder.is_dir():
        print(f"Không có thư mục {folder}.", file=sys.stderr)
        return 2
    # MkDocs speaks English, of things an editor cannot change.
    logging.getLogger("mkdocs").setLevel(logging.CRITICAL)
    try:
        match options.command:
            case "lock":
                return _lock(folder, options.drop)
            case "report":
                return _report(folder, options)
            case "reminder":
                return _remind(folder, options)
            case _:
                return _check(folder, strict=options.strict)
    except (NotAPortal, Refused) as error:
        print(error, file=sys.stderr)
        return 2


def _check(folder: Path, *, strict: bool) -> int:
    content = read_content(folder, vietnam_today())
    problems = list(content.problems)
    if content.portal is not None:
        project = load_project(folder.resolve().parent, folder, content.portal)
        problems += check(project, content.portal) if project else []
    _show(problems)
    print(summary(problems))
    return 1 if fails(problems, strict=strict) else 0


def _lock(folder: Path, dropped: list[str]) -> int:
    content = read_content(folder, vietnam_today())
    if content.portal is None:
        return _not_read(content.errors, "Chưa ghi lich.lock")
    project = load_project(folder.resolve().parent, folder, content.portal)
    if project is None:
        print("Trang này không có lịch: cần mkdocs.yml với plugin thidua/calendars cạnh thư mục nội dung.")
        return 2
    problems, found = lock(project, content.portal, dropped)
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="thidua", description="Kiểm tra nội dung trang thi đua, khen thưởng.")
    commands = parser.add_subparsers(required=True, metavar="LỆNH")
    checking = commands.add_parser("check", help="đọc mọi tệp nội dung và liệt kê mọi lỗi trong một lần")
    _add_folder(checking)
    checking.add_argument("--strict", action="store_true", help="coi cảnh báo là lỗi")
    checking.set_defaults(command="check")
    calendars = commands.add_parser("lich", help="sổ lần sửa của lịch").add_subparsers(required=True, metavar="VIỆC")
    locking = calendars.add_parser("khoa", help="ghi các lần sửa của lịch vào lich.lock, trước khi đăng")
    _add_folder(locking)
    locking.add_argument(
        "--rut", dest="drop", action="append", default=[], metavar="MÃ",
        help="mục, kế hoạch hoặc địa chỉ lịch đã bỏ hẳn (ghi lại cho từng mã)",
    )  # fmt: skip
    locking.set_defaults(command="lock")
    _add_report(commands.add_parser("bao-cao", help="soạn dự thảo báo cáo sơ kết, tổng kết (.md và .docx)"))
    _add_reminder(commands.add_parser("don-doc", help="soạn lời nhắc việc cho một đơn vị"))
    return parser


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("body", metavar="CƠ_QUAN", help="mã hoặc tên cơ quan, như xa-quan-son")
    _add_folder(parser)
    parser.add_argument(
        "--ky", dest="period", required=True, type=_period, metavar="KỲ", help="6-thang (sơ kết) hoặc nam (tổng kết)"
    )
    parser.add_argument("--nam", dest="year", type=_year, metavar="NĂM", help="năm báo cáo (mặc định: năm nay)")
    parser.add_argument(
        "--den",
        dest="day",
        type=_day,
        metavar="NGÀY",
        help="số liệu tính đến ngày dd/mm/yyyy (mặc định: hôm nay, hoặc ngày cuối kỳ khi kỳ đã qua)",
    )
    parser.add_argument(
        "--ra", dest="into", type=Path, default=Path("bao-cao"), metavar="THƯ_MỤC", help="nơi ghi (mặc định: bao-cao)"
    )
    parser.add_argument("--ghi-de", dest="overwrite", action="store_true", help="ghi đè bản đã có, kể cả đã sửa tay")
    parser.set_defaults(command="report")


def _add_reminder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("unit", metavar="ĐƠN_VỊ", help="mã hoặc tên đơn vị, như xa-quan-son/phong-vh-xh")
    _add_folder(parser)
    parser.add_argument(
        "--trong", dest="within", type=_days, default=30, metavar="SỐ_NGÀY", help="nhắc trước mấy ngày (mặc định: 30)"
    )
    parser.set_defaults(command="reminder")


def _period(written: str) -> str:
    return written if written in {"6-thang", "nam"} else _wrong("cần 6-thang hoặc nam", written)


def _year(written: str) -> int:
    is_year = written.isdecimal() and EARLIEST_YEAR <= int(written) <= LATEST_YEAR
    return int(written) if is_year else _wrong("cần năm gồm bốn chữ số như 2026", written)


def _day(written: str) -> date:
    try:
        day, month, year = map(int, written.split("/"))
        return date(year, month, day)
    except ValueError:
        return _wrong("cần một ngày có thật, dạng dd/mm/yyyy như 30/06/2026", written)


def _days(written: str) -> int:
    is_number = written.isdecimal() and int(written) <= 366
    return int(written) if is_number else _wrong("cần số ngày từ 0 đến 366", written)


def _wrong(expected: str, found: str) -> NoReturn:
    raise argparse.ArgumentTypeError(sentence(expected, found))


def _add_folder(parser: argparse.ArgumentParser) -> None:
    words = "thư mục nội dung (mặc định: content); mkdocs.yml và lich.lock nằm cạnh nó"
    parser.add_argument("content", nargs="?", type=Path, default=Path("content"), help=words)


if __name__ == "__main__":
    sys.exit(main())
