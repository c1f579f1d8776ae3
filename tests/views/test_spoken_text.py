"""Paragraphs read aloud, from the real plans too: no digit, no sign, nothing said twice."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sites import ROOT
from thidua.content.reader import read_content
from thidua.model.portal import Portal
from thidua.model.text import Prose
from thidua.views.spoken_abbreviations import USUAL_ALOUD, aloud
from thidua.views.spoken_paragraphs import spoken_paragraphs
from thidua.views.spoken_text import spoken, unknown_abbreviations

Y25, Y26 = "hai nghìn không trăm hai mươi lăm", "năm hai nghìn không trăm hai mươi sáu"
KNOWN = {**USUAL_ALOUD, "xã quan sơn": "xã Quan Sơn"}
FORBIDDEN = set("@#%&/<>[]{}*_|~^=+-–—()\"“”'\u2019\\")

# The last ones are the sign of a minute, a fullwidth and an Arabic digit.
PIECES = (
    "xã", "thôn", "Quan Sơn", "ngày", "tháng", "năm", "quý", "số", "lần thứ", "hạng", "từ", "đến", "UBND",
    "HĐND", "TĐKT", "KH-", "/KH-UBND", "9/1", "09/01/2026", "2026", "7h30", "07:30", "25-26/12", "1.000.000",
    "1,9%", "17/17", "(TĐKT)", "I", "IV", "XIV", "“a”", "–", "-", "&", ";", ":", "…", "...", "./.",
    "0912345678", "https://a.vn/x", "a@b.vn", "#tag", "đ", "kg", "m2", "ha", "°C", "²", "½", "😀", "<", ">", "=",
    "≤", "*", "_", "|", "~", "^", "{", "}", "[", "]", "(", ")", "+", "@", "#", "%", "/", "\\", "'", '"', "5",
    "05", "100", ".", ",", "!", "?", "\u2032", "\uff11", "\u0663",
)  # fmt: skip


def is_unsaid(sign: str) -> bool:
    return sign in FORBIDDEN or unicodedata.category(sign).startswith("N")


def paragraphs_of(portal: Portal) -> Iterator[str]:
    for plan in portal.plans:
        for part in plan.text.parts:
            if isinstance(part, Prose):
                yield from spoken_paragraphs(part.html)
        yield from (task.text for task in (*plan.tasks, *plan.deadlines))
        yield from (base.wording for base in plan.bases)
        yield from (plan.subject, *plan.recipients, *(event.name for event in plan.events))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", ""),
        ("https://xa.vn", ""),
        (
            "Căn cứ Kế hoạch số 01/KH-UBND, ngày 04/01/2026 của UBND tỉnh;",
            f"Căn cứ Kế hoạch số không một, ngày bốn tháng một {Y26} của Ủy ban nhân dân tỉnh",
        ),
        (
            "Chỉ đạo các đơn vị tổng kết công tác TĐKT năm học 2025 -2026.",
            f"Chỉ đạo các đơn vị tổng kết công tác thi đua, khen thưởng năm học {Y25} đến {Y26.removeprefix('năm ')}.",
        ),
        (
            "gửi về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 30/01/2026.",
            f"Gửi về Ủy ban nhân dân xã, qua Phòng Văn hóa Xã hội, trước ngày ba mươi tháng một {Y26}.",
        ),
        ("I. MỤC ĐÍCH, YÊU CẦU CỦA XÃ QUAN SƠN", "Phần một: Mục đích, yêu cầu của xã Quan Sơn"),
        ("1. Thời gian: 01 buổi, 7h30 ngày 9/1", "Một: Thời gian: một buổi, bảy giờ ba mươi phút ngày chín tháng một"),
        ("giảm 1,9%/năm; 6/27 thôn", "Giảm một phẩy chín phần trăm một năm; sáu trên hai mươi bảy thôn"),
        ("quý I/2026", f"Quý một {Y26}"),
        ("diện tích 3x4m", "Diện tích ba nhân bốn mét"),
        ("thưởng 1.5 tỷ đồng", "Thưởng một phẩy năm tỷ đồng"),
        (
            "BCH Đảng bộ xã, BCH Quân sự xã, BCH quân sự, BCH PCTT",
            "Ban Chấp hành Đảng bộ xã, Ban Chỉ huy Quân sự xã, Ban Chỉ huy quân sự, Ban Chỉ huy phòng, chống thiên tai",
        ),
        ("HỘI NGHỊ BCH QUÂN SỰ XÃ", "Hội nghị Ban Chỉ huy quân sự xã"),
        ("Thông tư số 12/2025/TT-BCA", f"Thông tư số mười hai, năm {Y25} của Bộ Công an"),
        (
            "TS. Nguyễn Văn Mẫu, PGS.TS Trần A ở P. Đông Kinh, Q. 1, TP. Lạng Sơn.",
            "Tiến sĩ Nguyễn Văn Mẫu, phó giáo sư tiến sĩ Trần A ở phường Đông Kinh, quận một, thành phố Lạng Sơn.",
        ),
        ("ở TX. Mẫu, đường ĐT.234, QL.1A", "Ở thị xã Mẫu, đường tỉnh hai trăm ba mươi tư, quốc lộ một A"),
        ("theo Mục I.2", "Theo Mục một chấm hai"),
        ("II.3. Nhiệm vụ", "Hai chấm ba: Nhiệm vụ"),
        ("QP-AN, QP - AN, KT-XH", "Quốc phòng, an ninh, quốc phòng, an ninh, kinh tế, xã hội"),
        ("NHIỆM VỤ QP-AN NĂM 2026", f"Nhiệm vụ quốc phòng, an ninh {Y26}"),
        ("đội thôn Một 2-1 đội thôn Hai", "Đội thôn Một hai đến một đội thôn Hai"),
        (
            "Hội đồng Thi đua, khen thưởng xã, Hội đồng Thi đua - Khen thưởng xã, Hội đồng TĐKT xã, HĐTĐKT xã",
            ", ".join(["Hội đồng Thi đua Khen thưởng xã"] * 4),
        ),
    ],
)  # fmt: skip
def test_a_sentence_is_written_as_it_is_read(written: str, said: str) -> None:
    assert spoken(written, KNOWN) == said


def test_the_real_plans_are_read_without_digits_signs_and_known_abbreviations() -> None:
    portal = read_content(ROOT / "content").portal
    assert portal
    known = aloud(portal.register)
    said = [spoken(text, known) for text in paragraphs_of(portal)]

    assert len(said) > 250
    assert {sign for text in said for sign in text if is_unsaid(sign)} == set()
    assert [text for text in said if re.search(r" [.,;:]|[,;:]{2}|  |\.\S", text)] == []
    left = {short for text in said for short in known if short.isupper() and re.search(rf"(?<!\w){short}(?!\w)", text)}
    assert left == set()


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=12), st.sampled_from(["", " "]))
def test_no_text_whatever_leaves_a_digit_or_a_sign(pieces: list[str], between: str) -> None:
    said = spoken(between.join(pieces), USUAL_ALOUD)

    assert [sign for sign in said if is_unsaid(sign)] == []
    assert "  " not in said
    assert "\n" not in said


def test_abbreviations_that_nobody_explained_are_told() -> None:
    text = "UBND xã, VNPT, OCOP, VNPT và Ngân hàng (TU) họp ngày 07/KH-UBND, KHÔNG nghỉ; TĐKT"

    assert unknown_abbreviations(text, KNOWN) == ("VNPT", "OCOP", "TU")
    assert unknown_abbreviations("Vận động hiến máu (VĐHM), VĐHM", KNOWN) == ()
    assert unknown_abbreviations("QP và AN; xã X. Mẫu, ở P Mẫu và Q Mẫu", KNOWN) == ("QP", "AN", "X", "P", "Q")
    assert unknown_abbreviations("Ông P. Hùng, Nguyễn Văn T. Bà H khen lớp Q Mẫu", KNOWN) == ()


def test_the_guide_shows_what_is_read() -> None:
    guide = (ROOT / "content/huong-dan/loa.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(.+)` \| (.+) \|$", guide, re.MULTILINE)

    assert len(rows) > 10
    assert [(written, spoken(written, KNOWN)) for written, _ in rows] == rows
    assert spoken("tổ hợp tác chăn nuôi (THTCN), THTCN", KNOWN) == "Tổ hợp tác chăn nuôi, tổ hợp tác chăn nuôi"
