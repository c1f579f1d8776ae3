"""What `thidua rut-lai` tells: every request to take something down, its last day, and what is left to do. The list is
copied into mails and reports: no name is printed but that which a file or an address has.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua.content.reader import Content
from thidua.model.person_law import REQUEST_DAYS
from thidua.model.withdrawal import Withdrawal
from thidua.publish.paths import HONOUREES
from thidua.views.days import day_text, left_text

NOTHING = "Không có ai rút lại đồng ý."
UNREAD = "Tệp còn lỗi chưa được tính ở đây, hạn của yêu cầu trong đó vẫn chạy: sửa lỗi rồi xem lại."


@dataclass(frozen=True, slots=True)
class WithdrawalReport:
    """`is_overdue` where something is still to be done after its last day."""

    lines: tuple[str, ...]
    is_overdue: bool


def withdrawal_report(content: Content, today: date) -> WithdrawalReport:
    """The oldest request first. Whether the site was built and put up again, nobody can tell from here."""
    found = sorted(content.withdrawals, key=lambda each: (each.day, each.source, each.line))
    unread = (UNREAD,) if content.errors else ()
    if not found:
        return WithdrawalReport(unread or (NOTHING,), is_overdue=False)
    lines: list[str] = []
    left, overdue = 0, 0
    for each in found:
        work = tuple(_work(content, each))
        left += bool(work)
        overdue += bool(work) and today > each.last_day
        lines += [_head(each, today), *(f"  - {line}" for line in work or ("trong nội dung không còn việc gì",))]
        if each.honouree and not each.scopes:
            lines.append(f"  - sau khi đăng lại, mở /{HONOUREES}{each.honouree}/ trên cổng: phải báo không còn (410)")
    lines.append(
        f"{len(found)} lần rút lại, {left} lần còn việc phải làm, {overdue} lần quá hạn "
        f"{REQUEST_DAYS.number} ngày ({REQUEST_DAYS.source})."
    )
    return WithdrawalReport((*lines, *unread), is_overdue=overdue > 0)


def _head(each: Withdrawal, today: date) -> str:
    what = ", ".join(each.scopes) or ("cả trang" if each.honouree else "cả dòng khen thưởng")
    days = f"yêu cầu ngày {day_text(each.day)}, hạn {day_text(each.last_day)} ({left_text(today, each.last_day)})"
    return f"content/{each.source}:{each.line}: {what}; {days}"


def _work(content: Content, withdrawal: Withdrawal) -> Iterator[str]:
    for each in content.open_work:
        if (each.source, each.line) == (withdrawal.source, withdrawal.line):
            yield str(each.problem)
