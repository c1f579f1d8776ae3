"""Values to test with, each complete in one call, so that a test writes down only what it is about.

Fields go by their English names. A wording that is left out is the canonical one of its meaning.
"""

from __future__ import annotations

from datetime import date

from thidua.model.article import Article
from thidua.model.change import EventChange, TimingChange
from thidua.model.days_off import DayOff, DaysOff, MadeUpDay, YearOfDaysOff
from thidua.model.document import Change, Day, DocumentDate, DocumentNumber, LegalBasis, Signature, SourceNote
from thidua.model.event import Cancellation, Duty, Event, ParticipantGroup, ProgrammeItem
from thidua.model.legal_source import LegalSource
from thidua.model.period import Quarter
from thidua.model.phrase_text import write_meaning
from thidua.model.phrases import read_timing
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.progress import EventProgress, WorkProgress
from thidua.model.reading import Reading
from thidua.model.task import Deadline, Task, UnitRef
from thidua.model.timing import Before, Meaning, OnDay, Timing, Within
from thidua.model.unit import Body, LetterHead, Register, Term, Unit
from thidua.model.vocabulary import Authority, CommendationType, Title, Vocabulary

BODY = "xa-quan-son"
PROVINCE = "tinh-lang-son"

FIRST_QUARTER = Within(Quarter(2026, 1))
BEFORE_30_JANUARY = Before(date(2026, 1, 30))
ON_15_JANUARY = OnDay(date(2026, 1, 15))


def a_unit(unit_id: str = "phong-vh-xh", **fields: object) -> Unit:
    """A unit as its body's file states it; the register adds the body."""
    return Unit.model_validate({"id": unit_id, "name": "Phòng Văn hóa - Xã hội", "level": "phòng"} | fields)


def a_body(body_id: str = BODY, **fields: object) -> Body:
    """Quan Sơn with a council, an office and a group."""
    units = (
        a_unit("hd-tdkt", name="Hội đồng Thi đua - Khen thưởng xã", short_name="HĐ TĐKT xã", level="hội đồng"),
        a_unit(),
        a_unit("co-quan-don-vi", name="Các cơ quan, đơn vị", level="nhóm"),
    )
    return Body.model_validate(
        {
            "id": body_id,
            "name": "Ủy ban nhân dân xã Quan Sơn",
            "short_name": "UBND xã",
            "level": "xã",
            "locality": "Xã Quan Sơn, tỉnh Lạng Sơn",
            "letter_head": LetterHead(superior="ỦY BAN NHÂN DÂN", issuer=("XÃ QUAN SƠN",)),
            "units": units,
        }
        | fields
    )


def a_province(body_id: str = PROVINCE, **fields: object) -> Body:
    """Lạng Sơn with one department."""
    return Body.model_validate(
        {
            "id": body_id,
            "name": "Ủy ban nhân dân tỉnh Lạng Sơn",
            "short_name": "UBND tỉnh",
            "level": "tỉnh",
            "locality": "Tỉnh Lạng Sơn",
            "letter_head": LetterHead(superior="ỦY BAN NHÂN DÂN", issuer=("TỈNH LẠNG SƠN",)),
            "units": (a_unit("so-noi-vu", name="Sở Nội vụ", level="sở"),),
        }
        | fields
    )


def a_register(*bodies: Body) -> Register:
    """The bodies given; without any, the province and the commune below it."""
    return Register(bodies or (a_province(), a_body(parent=PROVINCE)))


def a_timing(meaning: Meaning, wording: str = "", *, conditional: bool = False) -> Timing:
    return Timing(wording or write_meaning(meaning), meaning, conditional)


def a_ref(unit: str = f"{BODY}/phong-vh-xh", wording: str = "Phòng Văn hóa - Xã hội") -> UnitRef:
    return UnitRef(unit=unit, wording=wording)


def a_task(entry_id: str = "ky-giao-uoc", meaning: Meaning = FIRST_QUARTER, **fields: object) -> Task:
    """A row of a yearly plan; `timing` given as a field wins over `meaning`."""
    return Task.model_validate(
        {
            "id": entry_id,
            "number": "3",
            "timing": a_timing(meaning),
            "text": "Thực hiện ký kết giao ước thi đua năm 2026.",
            "carriers": (a_ref(f"{BODY}/hd-tdkt", "HĐ TĐKT xã"), a_ref()),
        }
        | fields
    )


def a_deadline(entry_id: str = "gui-ke-hoach", meaning: Meaning = BEFORE_30_JANUARY, **fields: object) -> Deadline:
    """What the plan's prose sets; `timing` given as a field wins over `meaning`."""
    return Deadline.model_validate(
        {
            "id": entry_id,
            "text": "Gửi kế hoạch công tác TĐKT năm 2026 về UBND xã",
            "timing": a_timing(meaning),
            "carriers": (a_ref(f"{BODY}/co-quan-don-vi", "các cơ quan, đơn vị"),),
            "monitors": (a_ref(),),
        }
        | fields
    )


def an_event(entry_id: str = "hoi-nghi-tong-ket", meaning: Meaning = ON_15_JANUARY, **fields: object) -> Event:
    """A conference on a settled day; `timing` given as a field wins over `meaning`."""
    return Event.model_validate(
        {
            "id": entry_id,
            "name": "Hội nghị tổng kết phong trào thi đua năm 2025",
            "timing": a_timing(meaning),
            "place": "Hội trường Đảng ủy xã",
            "carriers": (a_ref(BODY, "UBND xã"),),
        }
        | fields
    )


def a_programme_item(text: str = "Văn nghệ chào mừng", **fields: object) -> ProgrammeItem:
    return ProgrammeItem.model_validate({"text": text} | fields)


def a_participant_group(name: str = "Đại biểu tỉnh", *members: str) -> ParticipantGroup:
    return ParticipantGroup(name=name, members=members)


def a_duty(unit: UnitRef | None = None, *jobs: str) -> Duty:
    return Duty(unit=unit or a_ref(), jobs=jobs or ("Tham mưu Báo cáo tổng kết",))


def an_event_change(day: date, former: str = "", reason: str = "", *, place: str = "") -> EventChange:
    """`former` is a wording of a plan of 2026; "" where only the place changed."""
    timing = read_timing(former, 2026) if former else None
    return EventChange(date=Day(day=day), former=timing, former_place=place, reason=reason)


def a_timing_change(day: date, former: str, reason: str = "Theo Công văn số 15/UBND") -> TimingChange:
    return TimingChange(date=Day(day=day), former=read_timing(former, 2026), reason=reason)


def a_holding(day: date, result: str = "", proof: str = "") -> EventProgress:
    """The report that an event took place."""
    return EventProgress(date=Day(day=day), state="đã tổ chức", result=result, proof=proof)


def a_work_report(day: date, state: str = "hoàn thành", result: str = "", proof: str = "") -> WorkProgress:
    """What became of a task or a deadline."""
    return WorkProgress.model_validate({"date": Day(day=day), "state": state, "result": result, "proof": proof})


def a_cancellation(day: date, reason: str = "Mưa lũ") -> Cancellation:
    return Cancellation(date=Day(day=day), reason=reason)


def a_plan(
    plan_id: str = "quan-son-2026",
    *,
    issuer: str = BODY,
    year: int = 2026,
    register: Register | None = None,
    **fields: object,
) -> Plan:
    """The yearly plan of Quan Sơn, signed on 09/01/2026, without tasks, deadlines or events unless given."""
    values = {
        "id": plan_id,
        "number": DocumentNumber(number="07", symbol="KH-UBND"),
        "place": "Quan Sơn",
        "date": DocumentDate(day=9, month=1, year=2026),
        "issuer": issuer,
        "subject": f"Công tác thi đua, khen thưởng năm {year}",
        "year": year,
        "source": f"ke-hoach/{issuer}/{year}/{plan_id}.md",
    } | fields
    return Plan.model_validate(values, context=Reading(year, issuer, register or a_register()))


def a_signature(**fields: object) -> Signature:
    return Signature.model_validate(
        {
            "authority": ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
            "post": "PHÓ CHỦ TỊCH",
            "name": "Hoàng Đức Bình",
        }
        | fields
    )


def a_basis(wording: str = "Căn cứ Luật Thi đua, khen thưởng;", **fields: object) -> LegalBasis:
    """A line of its own words; with `number` and `issuer` it cites another plan."""
    return LegalBasis.model_validate({"wording": wording} | fields)


def a_source_note(quote: str = "", text: str = "Văn bản gốc ghi như vậy.", **fields: object) -> SourceNote:
    return SourceNote.model_validate({"quote": quote, "text": text} | fields)


def a_change(day: date, text: str = "Đính chính lỗi đánh máy") -> Change:
    return Change(date=Day(day=day), text=text)


def a_term(year: int = 2026, **fields: object) -> Term:
    return Term.model_validate({"year": year, "lead": "Xã Kiến Thụy"} | fields)


def an_article(**fields: object) -> Article:
    return Article.model_validate({"title": "Giới thiệu", "source": "gioi-thieu.md"} | fields)


def a_day_off(first: date, last: date | None = None, name: str = "Tết Nguyên đán", **fields: object) -> DayOff:
    """One day, or all from the first to the last, settled by the source that `a_year_of_days_off` has."""
    days = {"first": Day(day=first), "last": Day(day=last)} if last else {"day": Day(day=first)}
    return DayOff.model_validate(days | {"name": name, "source": "thong-bao"} | fields)


def a_year_of_days_off(year: int, *days_off: DayOff, **fields: object) -> YearOfDaysOff:
    source = LegalSource(
        id="thong-bao",
        kind="Thông báo",
        number=DocumentNumber(number="9441", symbol="TB-BNV"),
        date=Day(day=date(2025, 10, 16)),
        issuer="Bộ Nội vụ",
    )
    return YearOfDaysOff.model_validate({"year": year, "sources": (source,), "days_off": days_off} | fields)


def a_made_up_day(day: date, instead_of: date) -> MadeUpDay:
    return MadeUpDay(day=Day(day=day), instead_of=Day(day=instead_of))


def a_title(title_id: str = "lao-dong-tien-tien", *authorities: Authority, **fields: object) -> Title:
    """A title for individuals since 01/01/2024, which a commune may confer unless told otherwise."""
    values = {
        "id": title_id,
        "name": "Lao động tiên tiến",
        "group": "danh hiệu thi đua",
        "recipients": ("cá nhân",),
        "source": "luat-2022",
        "first": Day(day=date(2024, 1, 1)),
        "authorities": authorities or (an_authority(),),
    } | fields
    return Title.model_validate(values)


def an_authority(level: str = "xã", **fields: object) -> Authority:
    return Authority.model_validate({"level": level, "who": "Chủ tịch Ủy ban nhân dân"} | fields)


def a_commendation_type(type_id: str = "cong-trang", **fields: object) -> CommendationType:
    return CommendationType.model_validate({"id": type_id, "name": "Công trạng", "source": "luat-2022"} | fields)


def a_vocabulary(*titles: Title, types: tuple[CommendationType, ...] | None = None) -> Vocabulary:
    """The titles given, or one that a commune may confer; one type unless told otherwise."""
    return Vocabulary(titles or (a_title(),), (a_commendation_type(),) if types is None else types)


def a_portal(
    *plans: Plan,
    register: Register | None = None,
    articles: tuple[Article, ...] = (),
    days_off: tuple[YearOfDaysOff, ...] = (),
) -> Portal:
    return Portal(register or a_register(), plans, articles, DaysOff(days_off))
