"""Reading a plan's wording of time into its meaning. Only a wording understood whole is read; nothing is guessed."""

from __future__ import annotations

import re

from thidua.model.deadline_phrases import read_deadline
from thidua.model.nearest_phrase import is_without_marks, nearest_phrase, repaired_phrase
from thidua.model.open_phrases import NOTICE, read_open
from thidua.model.period import Days, Period
from thidua.model.phrase_text import write_meaning
from thidua.model.settled_phrases import read_settled
from thidua.model.timing import Meaning, OnDay, Provisional, Span, Timing, ToBeAnnounced, Within
from thidua.model.wording import nfc, plain_key, tidy
from thidua.model.written_days import Unreadable

__all__ = ["PhraseNotUnderstood", "phrase_key", "read_timing", "write_meaning"]

LONGEST_WORDING = 300

_NOT_UNDERSTOOD = "không hiểu cách ghi thời gian này"
_WITHOUT_MARKS = "cần viết tiếng Việt có dấu"
_CONDITION = re.compile(r"[,;]? ?\( ?nếu có ?\)|(?<!^)[,;]? nếu có$|^nếu có, ", re.IGNORECASE)
_LABEL = re.compile(
    r"^(?:thời gian(?: thực hiện| tổ chức| hoàn thành)? ?: "
    r"|(?:thời )?hạn(?: nộp| gửi| hoàn thành)? ?: (?!ngày |thứ |[0-9]))",
    re.IGNORECASE,
)
_PARENTHESES = re.compile(r"^\(([^()]*)\)$")
_SLASH = re.compile(r" ?/ ?")
_END = re.compile(r"[\s.,:;/]+$")
_VARIANTS = (
    (re.compile(r"\bquí\b"), "quý"),
    (re.compile(r"\bkì\b"), "kỳ"),
    (re.compile(r"\bqui\b"), "quy"),
    (re.compile(r"\bhàng(?= (?:tuần|tháng|quý|năm)\b)"), "hằng"),
)
_LENGTH = re.compile(r"(?:0?[1-9]|nửa|một|hai|ba) (?:buổi|ngày|giờ)(?:[,;:] | (?=\())")
_PROVISIONAL = re.compile(r"(?:\(dự kiến\)|(?:thời gian )?dự kiến:?) (?P<when>.+)|(?P<marked>.+?),? \(?dự kiến\)?")
_WITH_NOTICE = re.compile(rf"(?P<when>.+?)(?:[,;]? \({NOTICE}\)|[,;] {NOTICE})")


class PhraseNotUnderstood(ValueError):
    """A wording of time that cannot be read: why, and the valid wording most like it ("" when none is near)."""

    def __init__(self, wording: str, reason: str, nearest: str = "") -> None:
        super().__init__(wording, reason, nearest)
        self.wording = wording
        self.reason = reason
        self.nearest = nearest

    def __str__(self) -> str:
        near = f"; gần nhất: “{self.nearest}”" if self.nearest else ""
        return f"“{self.wording}”: {self.reason}{near}"


def read_timing(wording: str, year: int | None) -> Timing:
    """`year` is the plan's, for wordings that name none. Raises PhraseNotUnderstood."""
    written = nfc(wording).strip()
    if len(written) > LONGEST_WORDING:
        raise PhraseNotUnderstood(written, f"dài quá {LONGEST_WORDING} ký tự")
    words, is_conditional = _without_condition(_cleaned(written))
    if not words:
        raise PhraseNotUnderstood(written, "chưa ghi thời gian")
    condition = " (nếu có)" if is_conditional else ""
    try:
        meaning = _read_meaning(words, year)
    except Unreadable as error:
        nearest = repaired_phrase(words, lambda attempt: _is_understood(attempt, year))
        raise PhraseNotUnderstood(written, str(error), nearest and nearest + condition) from None
    if meaning is None:
        nearest = nearest_phrase(words, lambda attempt: _is_understood(attempt, year))
        reason = _WITHOUT_MARKS if is_without_marks(words, nearest) else _NOT_UNDERSTOOD
        raise PhraseNotUnderstood(written, reason, nearest and nearest + condition)
    return Timing(written, meaning, is_conditional)


def _read_meaning(words: str, year: int | None) -> Meaning | None:
    """None where no known form fits the tidy words; raises Unreadable where one fits and makes no sense."""
    key = phrase_key(words)
    if deadline := read_deadline(key, year):
        return deadline
    length = _LENGTH.match(key)
    when = key[length.end() :] if length else key
    dated = _read_provisional(when, year) or read_settled(when, year)
    if dated or not length:
        return dated or read_open(key, words.split(" "))
    announced = read_open(when, [])
    return announced if isinstance(announced, ToBeAnnounced) else None


def phrase_key(words: str) -> str:
    """The plain key with spelling variants (quí, kì, hàng năm) in the form the readers know."""
    key = plain_key(words)
    for variant, usual in _VARIANTS:
        key = variant.sub(usual, key)
    return key


def _read_provisional(key: str, year: int | None) -> Provisional | None:
    """Dự kiến …, or a period whose exact time is still to be announced."""
    if written := _WITH_NOTICE.fullmatch(key):
        found = _read_provisional(written["when"], year) or read_settled(written["when"], year)
        return Provisional(found.period) if isinstance(found, Within | Provisional) else None
    if written := _PROVISIONAL.fullmatch(key):
        settled = read_settled(written["when"] or written["marked"], year)
        return Provisional(_period_of(settled)) if settled else None
    return None


def _period_of(settled: OnDay | Span | Within) -> Period:
    return settled.period if isinstance(settled, Within) else Days(settled.first_day, settled.last_day)


def _cleaned(written: str) -> str:
    """Tidy words without bold markers, a label, closing marks and parentheses around the whole."""
    words = _SLASH.sub("/", tidy(written.replace("*", "")))
    return _PARENTHESES.sub(r"\1", _END.sub("", _LABEL.sub("", words)))


def _without_condition(words: str) -> tuple[str, bool]:
    bare, count = _CONDITION.subn("", words)
    return _PARENTHESES.sub(r"\1", _END.sub("", tidy(bare))), count > 0


def _is_understood(words: str, year: int | None) -> bool:
    try:
        return _read_meaning(words, year) is not None
    except Unreadable:
        return False
