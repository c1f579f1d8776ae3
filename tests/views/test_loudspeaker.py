"""The whole text that is read over the loudspeakers."""

from __future__ import annotations

import unicodedata
from datetime import date

from thidua.views.loudspeaker import loudspeaker_text, sentences

KNOWN = {"UBND": "Ủy ban nhân dân", "TĐKT": "thi đua, khen thưởng"}


def test_an_edition_greets_names_its_source_reads_one_sentence_a_line_and_thanks() -> None:
    text = loudspeaker_text(
        "XÃ MẪU TỔNG KẾT PHONG TRÀO THI ĐUA",
        "UBND xã Mẫu",
        date(2026, 1, 9),
        [
            ["Sáng 9/1, UBND xã họp. Có 120 đại biểu dự!"],
            ["- Hội người cao tuổi (NCT);", "https://xa.vn", "- NCT xã"],
            ["https://xa.vn"],
        ],
        KNOWN | {"xã mẫu": "xã Mẫu"},
        source="Trang thông tin điện tử xã",
    )

    assert text == (
        "Kính thưa toàn thể nhân dân!\n"
        "Sau đây là tin của Ủy ban nhân dân xã Mẫu, ngày chín tháng một năm hai nghìn không trăm hai mươi sáu.\n"
        "Nguồn tin: Trang thông tin điện tử xã.\n"
        "\n"
        "Xã Mẫu tổng kết phong trào thi đua.\n"
        "\n"
        "Sáng ngày chín tháng một, Ủy ban nhân dân xã họp.\n"
        "Có một trăm hai mươi đại biểu dự!\n"
        "\n"
        "Hội người cao tuổi.\n"
        "Người cao tuổi xã.\n"
        "\n"
        "Tin của Ủy ban nhân dân xã Mẫu đến đây là hết.\n"
        "Xin cảm ơn toàn thể nhân dân đã lắng nghe.\n"
    )
    assert unicodedata.is_normalized("NFC", text)


def test_without_a_source_none_is_named() -> None:
    assert "Nguồn tin" not in loudspeaker_text("Tin", "UBND xã", date(2026, 1, 9), [["Một."]], KNOWN)


def test_made_up_news_is_said_to_be_made_up() -> None:
    text = loudspeaker_text("Tin", "UBND xã", date(2026, 1, 9), [["Một."]], KNOWN, is_demo=True)

    assert text.split("\n\n")[0].splitlines()[-1] == "Đây là tin minh họa, không có thật."


def test_a_long_sentence_is_parted_at_its_semicolons_and_a_short_one_is_not() -> None:
    clause = "tổ chức thực hiện tốt công tác thi đua, khen thưởng trên địa bàn xã"

    assert sentences(f"{clause}; {clause}") == [f"{clause};", f"{clause}."]
    assert sentences("Họp thôn; trồng cây") == ["Họp thôn; trồng cây."]
    assert sentences("Gồm có:") == ["Gồm có:"]
    assert sentences("") == []
