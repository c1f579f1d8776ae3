"""A content file's bytes → its text and its parts, or the problem that keeps it from being read."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import NoReturn

from thidua.content.problems import Problem, sentence

_CONFLICT = re.compile(r"^(<{7}|>{7}) ", re.MULTILINE)
MAX_BYTES = 1_000_000

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
# Line breaks to YAML, but not to an editor who counts lines.
_OTHER_BREAK = re.compile("[\x85\u2028\u2029]")
# Bullets of Word's own fonts: no other font shows them. We use some as marks of our own.
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd]")


class Unreadable(Exception):
    """The file as a whole cannot be used; carries the one problem that says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Source:
    """Front matter and body, each with the line (from 1) on which it starts. A register file is front matter only."""

    path: str
    front_matter: str
    front_line: int
    body: str = ""
    body_line: int = 0

    def problem(self, offset: int, message: str) -> Problem:
        """A problem at a place of the body."""
        return Problem(self.path, self.body_line + self.body.count("\n", 0, max(offset, 0)), "", message)


def decode(path: str, data: bytes) -> str:
    """UTF-8 text in NFC with line feeds only; a BOM at the start and characters of private use are dropped."""
    if len(data) > MAX_BYTES:
        _refuse(
            path,
            0,
            f"tệp quá lớn ({len(data) / 1e6:.1f} MB); một tệp nội dung dài nhất 1 MB. Ảnh và tệp đính kèm để riêng",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        _refuse(path, line, "chữ ở dòng này không phải mã UTF-8; hãy lưu lại tệp bằng mã UTF-8 (Unicode)")
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _PRIVATE.sub("", _OTHER_BREAK.sub(" ", text))
    if control := _CONTROL.search(text):
        _refuse(
            path,
            text.count("\n", 0, control.start()) + 1,
            "có ký tự điều khiển không nhìn thấy được; hãy xóa và gõ lại dòng này",
        )
    if mark := _CONFLICT.search(text):
        message = "tệp còn dấu gộp của git (<<<<<<<, =======, >>>>>>>): chọn một trong hai bản rồi xóa các dòng dấu"
        _refuse(path, text.count("\n", 0, mark.start()) + 1, message)
    if not text.strip():
        _refuse(path, 0, "tệp trống; xem mẫu ở trang Hướng dẫn, hoặc xóa tệp này")
    return text


def split_plan(path: str, text: str) -> Source:
    """Between the two `---` lines stands the front matter, after them the body."""
    opening = _FENCE.match(text)
    if not opening:
        _refuse(path, 1, sentence("cần dòng đầu tiên là --- để mở phần khai báo", text.splitlines()[0]))
    closing = _FENCE.search(text, opening.end())
    if not closing:
        _refuse(path, 1, "phần khai báo mở bằng --- ở dòng 1 nhưng không có dòng --- để đóng lại")
    body = text[closing.end() :].lstrip("\n")
    body_line = text.count("\n", 0, len(text) - len(body)) + 1
    return Source(path, text[opening.end() + 1 : closing.start()], 2, body, body_line)


def split_article(path: str, text: str) -> Source:
    """A hand-written page may do without front matter."""
    return split_plan(path, text) if _FENCE.match(text) else Source(path, "", 1, text, 1)


def _refuse(path: str, line: int, message: str) -> NoReturn:
    raise Unreadable(Problem(path, line, "", message))
