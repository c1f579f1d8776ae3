"""The command `thidua`: `thidua check` reads the content and says everything that is wrong with it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from thidua.content.problems import summary
from thidua.content.reader import read_content


def main(arguments: list[str] | None = None) -> int:
    """Exit status: 0 when all is well, 1 on errors (or, with --strict, warnings), 2 when there is no such folder."""
    options = _parser().parse_args(arguments)
    folder: Path = options.content
    if not folder.is_dir():
        print(f"Không có thư mục {folder}.", file=sys.stderr)
        return 2
    content = read_content(folder)
    for problem in content.problems:
        kind = "LỖI" if problem.severity == "error" else "CẢNH BÁO"
        print(f"{kind}  {problem}")
    print(summary(content.problems))
    return 1 if content.errors or (options.strict and content.problems) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="thidua", description="Kiểm tra nội dung trang thi đua, khen thưởng.")
    commands = parser.add_subparsers(required=True, metavar="LỆNH")
    check = commands.add_parser("check", help="đọc mọi tệp nội dung và liệt kê mọi lỗi trong một lần")
    check.add_argument(
        "content", nargs="?", type=Path, default=Path("content"), help="thư mục nội dung (mặc định: content)"
    )
    check.add_argument("--strict", action="store_true", help="coi cảnh báo là lỗi")
    return parser


if __name__ == "__main__":
    sys.exit(main())
