"""Checks of `lich.lock` against the content: a change that it does not say, a name that vanished, time going back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime

from thidua.content.ledger_file import PATH, RESTORE, is_settled
from thidua.content.problems import Problem
from thidua.model.calendar_names import is_derived, item_name, withdrawn_by
from thidua.model.ledger import Ledger, difference
from thidua.model.plan import Plan
from thidua.model.vietnam import VIETNAM

COMMAND = "thidua lich khoa"
SHOWN = 3
MANY = 10


def check_ledger(
    ledger: Ledger, data: bytes | None, digests: Mapping[str, str], plans: Sequence[Plan], now: datetime
) -> list[Problem]:
    """`data` is the file as it stands, None where there is none; `digests` are of what the content makes now."""
    if data is None:
        message = f"chưa có tệp này; hãy chạy {COMMAND} để lịch ghi lại các lần sửa. Nếu trước đây đã có: {RESTORE}"
        return [Problem(PATH, 0, "", message)]
    return [*check_recorded(ledger, data, digests, plans), *check_clock(ledger, now)]


def check_recorded(ledger: Ledger, data: bytes, digests: Mapping[str, str], plans: Sequence[Plan]) -> list[Problem]:
    """Whether it says all that the content makes: a build asks that too, on whatever day it is made."""
    return [*check_vanished(ledger, digests, plans, ()), *_check_stale(ledger, data, digests)]


def check_vanished(
    ledger: Ledger, digests: Mapping[str, str], plans: Sequence[Plan], dropped: Collection[str]
) -> list[Problem]:
    """What people have in their calendars goes only when somebody says so: `ma_da_bo` in the plan, or `dropped`, the
    codes given to `thidua lich khoa --rut`. One problem a code; the last of several says them all in one command.
    """
    gone = [name for name in difference(ledger, digests).gone if not is_derived(name)]
    if problem := _check_domain(gone, digests):
        return [problem]
    codes = {code: name for name in reversed(gone) if (code := _code(name, plans)) and not withdrawn_by(name, plans)}
    unsaid = {code: codes[code] for code in sorted(codes) if not _is_dropped(code, dropped)}
    problems = [Problem(PATH, 0, code, _vanished(code, name, plans)) for code, name in unsaid.items()]
    if len(problems) > 1:
        told = [code for code in codes if _is_dropped(code, dropped)]
        every = " ".join(f"--rut {code}" for code in (*told, *unsaid) if not _is_below(code, (*told, *unsaid)))
        problems.append(Problem(PATH, 0, "", f"nếu đúng là bỏ hẳn tất cả các mã trên: chạy {COMMAND} {every}"))
    unknown = [each for each in dropped if not any(_is_below(code, [each]) or code == each for code in codes)]
    problems += [Problem(PATH, 0, "", f"--rut {each}: không có mục lịch nào như vậy vừa mất") for each in unknown]
    return problems


def check_clock(ledger: Ledger, now: datetime) -> Iterator[Problem]:
    """A revision from the future: that clock was wrong, or this one is."""
    newest = ledger.newest
    if newest and newest > now:
        name = next(name for name, each in ledger.revisions.items() if newest in {each.revised, each.gone})
        message = (
            f"sổ ghi lần sửa lúc {_hour(newest)}, sau giờ của máy này ({_hour(now)}). Hãy chỉnh lại giờ của máy. Nếu "
            "máy đúng giờ thì máy đã ghi sổ chạy sai: tìm bản tốt gần nhất bằng git log -- lich.lock, lấy về bằng "
            f"git checkout <bản đó> -- lich.lock, rồi chạy {COMMAND}"
        )
        yield Problem(PATH, 0, name, message)


def _check_stale(ledger: Ledger, data: bytes, digests: Mapping[str, str]) -> Iterator[Problem]:
    found = difference(ledger, digests)
    if not is_settled(data, ledger):
        message = f"tệp còn lẫn hai bản sau khi gộp (git merge) hoặc bị sửa tay; hãy chạy {COMMAND}"
        yield Problem(PATH, 0, "", message)
    if len(found.new) > max(MANY, len(ledger.revisions)):
        message = f"sổ thiếu {len(found.new)} dòng, như bị mất hay bị cắt. Nếu trang đã đăng lịch: {RESTORE}"
        yield Problem(PATH, 0, "", message)
    groups = (("mới", found.new), ("đã đổi", found.changed), ("trở lại", found.returned))
    told = False
    for what, names in groups:
        entries = [name for name in names if "@" in name and not is_derived(name)]
        if entries:
            told = True
            more = f" và {len(entries) - SHOWN} mục nữa" if len(entries) > SHOWN else ""
            shown = ", ".join(entries[:SHOWN]) + more
            message = f"{len(entries)} mục lịch {what}: {shown}; hãy chạy {COMMAND} để ghi vào sổ"
            yield Problem(PATH, 0, "", message)
    if found and not told:
        # Feeds follow what is in them: they are named only when nothing else is.
        feeds = [name for names in (found.new, found.changed, found.returned) for name in names]
        shown = f" ({', '.join(feeds[:SHOWN])}{'…' if len(feeds) > SHOWN else ''})" if feeds else ""
        yield Problem(PATH, 0, "", f"có thay đổi của lịch chưa ghi vào sổ{shown}; hãy chạy {COMMAND}")


def _check_domain(gone: Sequence[str], digests: Mapping[str, str]) -> Problem | None:
    """All UIDs change at once only when their domain does."""
    lost, kept = ({name.partition("@")[2] for name in names if "@" in name} for names in (gone, digests))
    if not lost or not kept or lost & kept:
        return None
    message = (
        f"mọi mã mục lịch đổi từ @{min(lost)}: uid_domain trong mkdocs.yml đặt một lần và giữ mãi; "
        "hãy ghi lại giá trị cũ"
    )
    return Problem("/mkdocs.yml", 0, "uid_domain", message)


def _code(name: str, plans: Sequence[Plan]) -> str:
    """What an editor calls it by: a plan that is gone, else the entry; of a feed, its address. A unit's reminders go
    with its calendar.
    """
    if "@" not in name:
        return name.replace(".nhac.ics", ".ics")
    item = item_name(name)
    plan_id = item.partition(".")[0]
    return item if any(plan.id == plan_id for plan in plans) else plan_id


def _vanished(code: str, name: str, plans: Sequence[Plan]) -> str:
    drop = f"chạy {COMMAND} --rut {code}"
    if "@" not in name:
        return (
            "địa chỉ lịch này đã có người đăng ký mà nay không còn. Nếu đã đổi ma của đơn vị hay kế hoạch: ghi lại ma "
            f"cũ. Nếu bỏ hẳn: {drop}"
        )
    plan_id, _, entry_id = code.partition(".")
    if not entry_id:
        return f"kế hoạch này đã lên lịch mà nội dung không còn. Nếu chỉ đổi ma: ghi lại ma cũ. Nếu bỏ hẳn: {drop}"
    plan = next(plan for plan in plans if plan.id == plan_id)
    if any(entry.id == entry_id for entry in plan.entries):
        return (
            "mục này còn trong kế hoạch nhưng thời gian mới không còn chỗ trong lịch như trước (không có ngày, đổi kỳ "
            f"lặp lại, hoặc đã thành sự kiện). Nếu đúng như vậy: {drop}"
        )
    return (
        "mục lịch này đã đăng mà nội dung không còn. Nếu là hội nghị, sự kiện bị hủy: để lại mục và ghi huy. Nếu chỉ "
        f"đổi ma: ghi lại ma cũ. Nếu bỏ hẳn: ghi mã vào ma_da_bo của kế hoạch, hoặc {drop}"
    )


def _is_dropped(code: str, dropped: Collection[str]) -> bool:
    return code in dropped or _is_below(code, dropped)


def _is_below(code: str, above: Collection[str]) -> bool:
    """Whether a code goes with another: an entry with its plan, and a plan's calendar too."""
    return any(code.startswith(f"{each}.") or code == f"lich/ke-hoach/{each}.ics" for each in above)


def _hour(time: datetime) -> str:
    return f"{time.astimezone(VIETNAM):%H:%M ngày %d/%m/%Y}"
