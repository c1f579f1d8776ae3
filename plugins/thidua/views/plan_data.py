"""A plan as open data: the keys of the content files, days in ISO 8601, every key always there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from thidua.model.change import EventChange, TimingChange
from thidua.model.document import DocumentDate, DocumentNumber, LegalBasis, SourceNote
from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.progress import EventProgress, WorkProgress
from thidua.model.task import Deadline, Task, UnitRef
from thidua.model.timing import Before, NoLaterThan, OnDay, Provisional, Span, Timing, first_day_of, last_day_of
from thidua.views.content_dates import written_date
from thidua.views.demonstration import named
from thidua.views.entries import has_entries
from thidua.views.items import items_of
from thidua.views.links import Links
from thidua.views.proof import is_web_address, proof_url
from thidua.views.relations_data import absolute, duties_carried_out, replaced_plans, replacing_plan

Data = dict[str, object]


def plan_data(portal: Portal, plan: Plan, links: Links, site_url: str) -> Data:
    """What a plan leaves blank or does not have is null, "" or an empty list."""
    body = portal.body_of(plan)
    return {
        "ma": plan.id,
        "loai": plan.kind,
        "so": _number(plan.number),
        "so_xac_dinh": _number(plan.known_number),
        "ngay": _date(plan.date),
        "ngay_xac_dinh": _date(plan.known_date),
        "dia_danh": plan.place,
        "co_quan": {"ma": body.id, "ten": named(portal, body.id, body.name)},
        "trich_yeu": plan.subject,
        "nam": plan.year,
        "tien_do_day_du": plan.has_whole_progress,
        "thay_the": replaced_plans(portal, plan, links, site_url),
        "thay_the_boi": replacing_plan(portal, plan, links, site_url),
        "can_cu": [_basis(portal, basis, links, site_url) for basis in plan.bases],
        "nhiem_vu": [_task(portal, plan, task, links, site_url) for task in plan.tasks],
        "thoi_han": [_deadline(portal, plan, deadline, links, site_url) for deadline in plan.deadlines],
        "su_kien": [_event(portal, plan, event, links, site_url) for event in plan.events],
        "noi_nhan": list(plan.recipients),
        "ky": _signature(plan),
        "ghi_chu_nguon": [_note(note) for note in plan.notes],
        "thay_doi": [{"ngay": change.date.day.isoformat(), "noi_dung": change.text} for change in plan.changes],
        "dia_chi": absolute(site_url, links.plan(plan)),
        "lich": absolute(site_url, links.plan_feed(plan)) if has_entries(items_of(plan)) else None,
    }


def _basis(portal: Portal, basis: LegalBasis, links: Links, site_url: str) -> Data:
    cited = portal.cited(basis)
    return {
        "nguyen_van": basis.wording,
        "loai": basis.kind if basis.number else "",
        "so": _number(basis.number),
        "ngay": _date(basis.date),
        "co_quan": basis.issuer or None,
        "trich_yeu": basis.subject,
        "dia_chi": absolute(site_url, links.plan(cited)) if cited else None,
    }


def _task(portal: Portal, plan: Plan, task: Task, links: Links, site_url: str) -> Data:
    return {
        "ma": task.id,
        "tt": task.number,
        "thoi_gian": _timing(task.timing),
        "noi_dung": task.text,
        "chu_tri": _units(task.leads),
        "thuc_hien": _units(task.carriers),
        "phoi_hop": _units(task.supporters),
        "theo_doi": _units(task.monitors),
        "nam_hoc": _school_year(task.school_year),
        "dieu_kien": task.condition,
        "su_kien": task.event or None,
        "thay_doi": [_timing_change(change) for change in task.changes],
        "tien_do": [_report(plan, report, links, site_url) for report in task.progress],
        "thuc_hien_theo": duties_carried_out(portal, task, links, site_url),
        "dia_chi": absolute(site_url, links.entry(plan, task.id)),
    }


def _deadline(portal: Portal, plan: Plan, deadline: Deadline, links: Links, site_url: str) -> Data:
    return {
        "ma": deadline.id,
        "noi_dung": deadline.text,
        "han": _timing(deadline.timing),
        "thuc_hien": _units(deadline.carriers),
        "theo_doi": _units(deadline.monitors),
        "nam_hoc": _school_year(deadline.school_year),
        "dieu_kien": deadline.condition,
        "thay_doi": [_timing_change(change) for change in deadline.changes],
        "tien_do": [_report(plan, report, links, site_url) for report in deadline.progress],
        "thuc_hien_theo": duties_carried_out(portal, deadline, links, site_url),
        "dia_chi": absolute(site_url, links.entry(plan, deadline.id)),
    }


def _event(portal: Portal, plan: Plan, event: Event, links: Links, site_url: str) -> Data:
    called_off = event.cancellation
    return {
        "ma": event.id,
        "ten": event.name,
        "thoi_gian": _timing(event.timing),
        "dia_diem": event.place,
        "thoi_luong": event.length,
        "thuc_hien": _units(event.carriers),
        "so_dai_bieu": event.attendance,
        "chuong_trinh": [
            {"noi_dung": part.text, "thoi_luong": part.duration, "tu": part.start, "den": part.end}
            for part in event.programme
        ],
        "thanh_phan": [{"nhom": group.name, "gom": list(group.members)} for group in event.participants],
        "phan_cong": [{"don_vi": _unit(duty.unit), "viec": list(duty.jobs)} for duty in event.duties],
        "thay_doi": [{**_timing_change(change), "dia_diem_truoc": change.former_place} for change in event.changes],
        "huy": {"ngay": called_off.date.day.isoformat(), "ly_do": called_off.reason} if called_off else None,
        "tien_do": [_report(plan, report, links, site_url) for report in event.progress],
        "thuc_hien_theo": duties_carried_out(portal, event, links, site_url),
        "dia_chi": absolute(site_url, links.entry(plan, event.id)),
    }


def _timing_change(change: TimingChange | EventChange) -> Data:
    """`den_truoc` is the former last day."""
    last = last_day_of(change.former.meaning) if change.former else None
    return {
        "ngay": change.date.day.isoformat(),
        "truoc": change.former.wording if change.former else "",
        "den_truoc": last.isoformat() if last else None,
        "ly_do": change.reason,
    }


def _report(plan: Plan, report: EventProgress | WorkProgress, links: Links, site_url: str) -> Data:
    proof = proof_url(plan, report.proof, links)
    return {
        "ngay": report.date.day.isoformat(),
        "trang_thai": report.state,
        "ket_qua": report.result,
        "tai_lieu": proof if is_web_address(proof) else absolute(site_url, proof),
    }


def _timing(timing: Timing) -> Data:
    """`han_cuoi` is the last day that counts, null while the time is only foreseen; hours are Vietnam time."""
    meaning = timing.meaning
    first, last = first_day_of(meaning), last_day_of(meaning)
    starts = meaning.start if isinstance(meaning, OnDay | Span) else None
    ends = meaning.end if isinstance(meaning, OnDay | Span) else None
    if isinstance(meaning, Before | NoLaterThan):
        ends = meaning.hour
    foreseen = isinstance(meaning, Provisional)
    return {
        "nguyen_van": timing.wording,
        "tu": first.isoformat() if first else None,
        "den": last.isoformat() if last else None,
        "gio_tu": _hour(starts),
        "gio_den": _hour(ends),
        "han_cuoi": last.isoformat() if last and not foreseen else None,
        "du_kien": foreseen,
        "neu_co": timing.conditional,
    }


def _signature(plan: Plan) -> Data | None:
    if plan.signature is None:
        return None
    signed = plan.signature
    return {"tham_quyen": list(signed.authority), "chuc_vu": signed.post, "ho_ten": signed.name}


def _note(note: SourceNote) -> Data:
    return {"trich": note.quote or None, "o": note.field or None, "ghi_chu": note.text}


def _units(refs: Sequence[UnitRef]) -> list[Data]:
    return [_unit(ref) for ref in refs]


def _unit(ref: UnitRef) -> Data:
    """The register's key, and the name as this plan writes it."""
    return {"ma": ref.unit, "ten": ref.wording}


def _number(written: DocumentNumber | None) -> str | None:
    """As in the content files: "/KH-UBND" where the document leaves the number blank."""
    return f"{written.number}/{written.symbol}" if written else None


def _date(written: DocumentDate | None) -> str | None:
    """ISO 8601, without the day where the document leaves it blank."""
    return written_date(written) if written else None


def _hour(hour: time | None) -> str | None:
    return f"{hour:%H:%M}" if hour else None


def _school_year(first: int | None) -> str | None:
    return f"{first}-{first + 1}" if first else None
