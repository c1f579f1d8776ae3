"""The command `thidua`: `check` says all that is wrong with the content, `lich khoa` keeps the calendars' ledger."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Iterable
from pathlib import Path

from thidua.adapters.mkdocs.project import NotAPortal, check, load_project, lock
from thidua.content.problems import Problem, summary
from thidua.content.reader import read_content
from thidua.model.ledger import Difference

NOTHING = "lich.lock đã đúng, không có gì phải ghi."


def main(arguments: list[str] | None = None) -> int:
    """Exit status: 0 when all is well, 1 on errors (or, with --strict, warnings), 2 when there is no such folder."""
    options = _parser().parse_args(arguments)
    folder: Path = options.content
    if not folder.is_dir():
        print(f"Không có thư mục {folder}.", file=sys.stderr)
        return 2
    # MkDocs speaks English, of things an editor cannot change.
    logging.getLogger("mkdocs").setLevel(logging.CRITICAL)
    try:
        return _lock(folder, options.drop) if options.command == "lock" else _check(folder, strict=options.strict)
    except NotAPortal as error:
        print(error, file=sys.stderr)
        return 2


def _check(folder: Path, *, strict: bool) -> int:
    content = read_content(folder)
    problems = list(content.problems)
    if content.portal is not None:
        project = load_project(folder.resolve().parent, folder, content.portal)
        problems += check(project, content.portal) if project else []
    _show(problems)
    print(summary(problems))
    has_errors = any(problem.severity == "error" for problem in problems)
    return 1 if has_errors or (strict and problems) else 0


def _lock(folder: Path, dropped: list[str]) -> int:
    content = read_content(folder)
    if content.portal is None:
        _show(content.errors)
        print(f"{summary(content.errors)} Chưa ghi lich.lock: hãy sửa nội dung trước.")
        return 1
    project = load_project(folder.resolve().parent, folder, content.portal)
    if project is None:
        print("Trang này không có lịch: cần mkdocs.yml với plugin thidua/calendars cạnh thư mục nội dung.")
        return 2
    problems, found = lock(project, content.portal, dropped)
    _show(problems)
    print("Chưa ghi lich.lock." if problems else _told(found) if found is not None else NOTHING)
    return 1 if problems else 0


def _show(problems: Iterable[Problem]) -> None:
    for problem in problems:
        kind = "LỖI" if problem.severity == "error" else "CẢNH BÁO"
        print(f"{kind}  {problem}")


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
    return parser


def _add_folder(parser: argparse.ArgumentParser) -> None:
    words = "thư mục nội dung (mặc định: content); mkdocs.yml và lich.lock nằm cạnh nó"
    parser.add_argument("content", nargs="?", type=Path, default=Path("content"), help=words)


if __name__ == "__main__":
    sys.exit(main())
