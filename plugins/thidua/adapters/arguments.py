"""What may be typed after `thidua`: the commands, their options, and how each value is read."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import NoReturn

from thidua.adapters.vietnamese_parser import VietnameseParser
from thidua.content.problems import sentence
from thidua.model.wording import slug
from thidua.model.written_days import EARLIEST_YEAR, LATEST_YEAR


def argument_parser() -> argparse.ArgumentParser:
    parser = VietnameseParser(prog="thidua", description="Kiểm tra nội dung trang thi đua, khen thưởng.")
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
    _add_sheets(commands)
    withdrawing = commands.add_parser("rut-lai", help="liệt kê các yêu cầu rút lại đồng ý, hạn xử lý và việc còn lại")
    _add_folder(withdrawing)
    withdrawing.set_defaults(command="withdrawals")
    cleaning = commands.add_parser("lam-sach-anh", help="bỏ nơi chụp, tên người và lời ghi kèm khỏi tệp ảnh")
    cleaning.add_argument("files", nargs="+", type=Path, metavar="TỆP", help="ảnh .jpg, .png, .webp, .avif hoặc .gif")
    cleaning.set_defaults(command="clean", content=Path())
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


def _add_sheets(commands: argparse._SubParsersAction[VietnameseParser]) -> None:
    importing = commands.add_parser(
        "nhap-khen-thuong", help="nhập một quyết định khen thưởng từ bảng tính (.xlsx, .csv)"
    )
    importing.add_argument("file", type=Path, metavar="TỆP", help="bảng đã điền, hoặc nơi ghi mẫu khi có --mau")
    _add_folder(importing)
    importing.add_argument("--mau", dest="template", action="store_true", help="ghi mẫu để điền")
    importing.add_argument(
        "--ten", dest="name", type=_file_name, default="", metavar="TÊN_TỆP",
        help="tên tệp của quyết định, không ghi .yml (mặc định: theo số quyết định, như 45-qd-ubnd)",
    )  # fmt: skip
    importing.set_defaults(command="import")
    exporting = commands.add_parser("xuat-khen-thuong", help="ghi một quyết định ra bảng tính để sửa rồi nhập lại")
    exporting.add_argument(
        "decision", type=Path, metavar="QUYẾT_ĐỊNH", help="như content/khen-thuong/2026/45-qd-ubnd.yml"
    )
    exporting.add_argument("file", type=Path, metavar="TỆP", help="bảng tính sẽ ghi, .xlsx hoặc .csv")
    _add_folder(exporting)
    exporting.set_defaults(command="export")
    for parser in (importing, exporting):
        parser.add_argument("--ghi-de", dest="overwrite", action="store_true", help="ghi đè tệp đã có")


def _add_reminder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("unit", metavar="ĐƠN_VỊ", help="mã hoặc tên đơn vị, như xa-quan-son/phong-vh-xh")
    _add_folder(parser)
    parser.add_argument(
        "--trong", dest="within", type=_days, default=30, metavar="SỐ_NGÀY", help="nhắc trước mấy ngày (mặc định: 30)"
    )
    parser.set_defaults(command="reminder")


def _file_name(written: str) -> str:
    nearest = slug(written.removesuffix(".yml"))
    return (
        nearest
        if nearest == written
        else _wrong("cần tên chỉ gồm chữ thường không dấu, số và gạch nối", written, nearest)
    )


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


def _wrong(expected: str, found: str, nearest: str = "") -> NoReturn:
    raise argparse.ArgumentTypeError(sentence(expected, found, nearest))


def _add_folder(parser: argparse.ArgumentParser) -> None:
    words = "thư mục nội dung (mặc định: content); mkdocs.yml và lich.lock nằm cạnh nó"
    parser.add_argument("content", nargs="?", type=Path, default=Path("content"), metavar="THƯ_MỤC", help=words)
