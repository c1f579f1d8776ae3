"""Where source notes belong: the first words that have the quotation, in the order of the document."""

from __future__ import annotations

from tests.builders import (
    a_basis,
    a_duty,
    a_participant_group,
    a_plan,
    a_programme_item,
    a_ref,
    a_signature,
    a_source_note,
    a_task,
    an_event,
)
from thidua.model.notes import field_texts, placed_notes

PLAN = a_plan(
    bases=(a_basis("Căn cứ Luật Thi đua, khen thưởng;"),),
    tasks=(a_task(text="Chăm điểm", carriers=(a_ref(wording="Phòng VHXH"), a_ref(wording="UBND xã"))),),
    events=(
        an_event(
            programme=(a_programme_item("Văn nghệ"), a_programme_item("Khai mạc")),
            participants=(a_participant_group("Đại biểu tỉnh", "Lãnh đạo Sở Nội vụ"),),
            duties=(a_duty(a_ref(wording="Văn phòng"), "Chuẩn bị ma két", "Đón tiếp đại biểu"),),
        ),
    ),
    recipients=("UBND tỉnh;", "Lưu: VT."),
    signature=a_signature(),
)


def test_every_word_of_the_structured_fields_comes_in_the_order_of_the_document() -> None:
    assert list(field_texts(PLAN)) == [
        ("can_cu.0", "Căn cứ Luật Thi đua, khen thưởng;"),
        ("nhiem_vu.ky-giao-uoc", "Chăm điểm"),
        ("don_vi.ky-giao-uoc", "Phòng VHXH\nUBND xã"),
        ("chuong_trinh.hoi-nghi-tong-ket.0", "Văn nghệ"),
        ("chuong_trinh.hoi-nghi-tong-ket.1", "Khai mạc"),
        ("thanh_phan.hoi-nghi-tong-ket.0", "Đại biểu tỉnh\nLãnh đạo Sở Nội vụ"),
        ("phan_cong.hoi-nghi-tong-ket.0", "Văn phòng\nChuẩn bị ma két\nĐón tiếp đại biểu"),
        ("noi_nhan.0", "UBND tỉnh;"),
        ("noi_nhan.1", "Lưu: VT."),
        ("ky", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHoàng Đức Bình"),
    ]


def test_a_quotation_belongs_to_the_first_field_that_has_it() -> None:
    plan = PLAN.model_copy(
        update={"notes": (a_source_note("Chăm điểm"), a_source_note("Phòng"), a_source_note("UBND"))}
    )

    assert placed_notes(plan) == {
        "nhiem_vu.ky-giao-uoc": ((1, "Chăm điểm"),),
        "don_vi.ky-giao-uoc": ((2, "Phòng"), (3, "UBND")),
    }


def test_a_note_on_a_field_as_a_whole_has_no_quotation() -> None:
    plan = PLAN.model_copy(update={"notes": (a_source_note(field="ngay"), a_source_note(field="ky"))})

    assert placed_notes(plan) == {"ngay": ((1, ""),), "ky": ((2, ""),)}


def test_a_quotation_that_no_field_has_is_left_to_the_prose_and_keeps_its_number() -> None:
    plan = PLAN.model_copy(update={"notes": (a_source_note("trong lời văn"), a_source_note("Lưu"))})

    assert placed_notes(plan) == {"noi_nhan.1": ((2, "Lưu"),)}


def test_a_quotation_does_not_run_from_one_line_of_a_field_to_the_next() -> None:
    plan = PLAN.model_copy(update={"notes": (a_source_note("Phòng VHXH UBND xã"),)})

    assert placed_notes(plan) == {}
