"""Checks of `lich.lock` against the content: a change that it does not say, a name that vanished, time going back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta, timezone

from thidua.content.ledger_file import PATH, is_settled
from thidua.content.problems import Problem
from thidua.model.calendar_names import is_derived, withdrawn_by
from thidua.model.ledger import Ledger, difference
from thidua.model.plan import Plan

COMMAND = "thidua lich khoa"
SHOWN = 3
_VIETNAM = timezone(timedelta(hours=7))


def check_ledger(
    ledger: Ledger, text: str | None, digests: Mapping[str, str], plans: Sequence[Plan], now: datetime
) -> list[Problem]:
    """`text` is the file as it stands, None where there is none; `digests` are of what the content makes now."""
    if text is None:
        return [Problem(PATH, 0, "", f"chưa có tệp này; hãy chạy {COMMAND} để lịch ghi lại các lần sửa")]
    vanished = list(check_vanished(ledger, digests, plans, ()))
    return [*vanished, *_check_stale(ledger, text, digests), *check_clock(ledger, now)]


def check_vanished(
    ledger: Ledger, digests: Mapping[str, str], plans: Sequence[Plan], dropped: Collection[str]
) -> Iterator[Problem]:
    """What people have in their calendars goes only when somebody says so: `ma_da_bo` in the plan, or `dropped`, the
    names given to `thidua lich khoa --rut`.
    """
    known = {plan.id for plan in plans}
    told: set[str] = set()
    for name in difference(ledger, digests).gone:
        if is_derived(name) or withdrawn_by(name, plans) or _is_dropped(name, dropped):
            continue
        if "@" not in name:
            message = (
                "địa chỉ lịch này đã có người đăng ký mà nay không còn. Nếu đã đổi ma của đơn vị hay kế hoạch: ghi lại "
                f"ma cũ. Nếu bỏ hẳn: chạy {COMMAND} --rut {name}"
            )
            yield Problem(PATH, 0, name, message)
            continue
        plan_id = name.partition(".")[0]
        if plan_id in known:
            message = (
                "mục lịch này đã đăng mà nội dung không còn. Nếu hủy: để lại mục và ghi huy. Nếu chỉ đổi ma: ghi lại "
                "ma cũ. Nếu bỏ hẳn: ghi mã vào ma_da_bo của kế hoạch, "
                f"hoặc chạy {COMMAND} --rut {name.partition('@')[0]}"
            )
            yield Problem(PATH, 0, name, message)
        elif plan_id not in told:
            told.add(plan_id)
            message = (
                "kế hoạch này đã lên lịch mà nội dung không còn. Nếu chỉ đổi ma: ghi lại ma cũ. "
                f"Nếu bỏ hẳn kế hoạch: chạy {COMMAND} --rut {plan_id}"
            )
            yield Problem(PATH, 0, plan_id, message)


def check_clock(ledger: Ledger, now: datetime) -> Iterator[Problem]:
    """A revision from the future: that clock was wrong, or this one is."""
    newest = ledger.newest
    if newest and newest > now:
        message = (
            f"sổ ghi lần sửa lúc {_hour(newest)}, sau giờ của máy này ({_hour(now)}). Hãy chỉnh lại giờ của máy; "
            "nếu máy đúng giờ thì máy đã ghi sổ chạy sai: đợi qua lúc đó rồi làm lại"
        )
        yield Problem(PATH, 0, "", message)


def _check_stale(ledger: Ledger, text: str, digests: Mapping[str, str]) -> Iterator[Problem]:
    found = difference(ledger, digests)
    if not is_settled(text, ledger):
        message = f"tệp còn lẫn hai bản sau khi gộp (git merge) hoặc bị sửa tay; hãy chạy {COMMAND}"
        yield Problem(PATH, 0, "", message)
    groups = (("mới", found.new), ("đã đổi", found.changed), ("trở lại", found.returned))
    for what, names in groups:
        entries = [name for name in names if "@" in name and not is_derived(name)] or list(names)
        if entries:
            more = f" và {len(entries) - SHOWN} mục nữa" if len(entries) > SHOWN else ""
            shown = ", ".join(entries[:SHOWN]) + more
            message = f"{len(entries)} mục lịch {what} chưa ghi vào sổ: {shown}; hãy chạy {COMMAND}"
            yield Problem(PATH, 0, "", message)
    if found.gone and not any(names for _, names in groups):
        yield Problem(PATH, 0, "", f"{len(found.gone)} mục lịch đã bỏ chưa ghi vào sổ; hãy chạy {COMMAND}")


def _is_dropped(name: str, dropped: Collection[str]) -> bool:
    """A name, or what stands before a dot in it: an entry drops with all its periods, a plan with all its entries."""
    local = name.partition("@")[0]
    return any(local == each or local.startswith(f"{each}.") for each in dropped) or name in dropped


def _hour(time: datetime) -> str:
    return f"{time.astimezone(_VIETNAM):%H:%M ngày %d/%m/%Y}"
