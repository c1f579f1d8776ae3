"""Short forms whose full stop ends no sentence."""

from __future__ import annotations

import pytest

from thidua.views.spoken_stops import stops_in_words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("TS. Nguyễn Văn Mẫu, PGS.TS Trần A", "tiến sĩ Nguyễn Văn Mẫu, phó giáo sư tiến sĩ Trần A"),
        ("TS Nguyễn Mẫu, GS.TS. Trần A", "tiến sĩ Nguyễn Mẫu, giáo sư tiến sĩ Trần A"),
        ("GS, TS. Trần A", "giáo sư, tiến sĩ Trần A"),
        ("Th.S B, ThS. C, Ths D", "thạc sĩ B, thạc sĩ C, thạc sĩ D"),
        ("GS. A, BS. B, BS.CKII C, BSCKI D", "giáo sư A, bác sĩ B, bác sĩ chuyên khoa hai C, bác sĩ chuyên khoa một D"),
        ("NGƯT. Nguyễn Mẫu", "Nhà giáo Ưu tú Nguyễn Mẫu"),
        ("có trình độ ThS. Sau đó", "có trình độ thạc sĩ Sau đó"),
        ("có ba PGS.TS.", "có ba phó giáo sư tiến sĩ."),
        ("kê khai TS. rồi GS việc BS Nghị quyết", "kê khai TS. rồi GS việc BS Nghị quyết"),
        ("P. Đông Kinh, P.Tam Thanh, Q. 1, Q.3", "phường Đông Kinh, phường Tam Thanh, quận 1, quận 3"),
        ("P. VHXH, P. Văn hóa, P. Văn An", "Phòng VHXH, Phòng Văn hóa, phường Văn An"),
        ("ông P. Hùng, lớp P.", "ông P. Hùng, lớp P."),
        ("ĐT.234, đường ĐT.234, Đường ĐT 234", "đường tỉnh 234, đường tỉnh 234, Đường tỉnh 234"),
        ("QL.1A, QL4B, quốc lộ QL.1, đường QL 1", "quốc lộ 1A, quốc lộ 4B, quốc lộ 1, đường quốc lộ 1"),
        ("ĐH.05", "đường huyện không năm"),
        ("ĐT 0912 345 678, ĐT: 113", "ĐT 0912 345 678, ĐT: 113"),
        ("Mục I.2, mục II.3.1", "Mục một chấm hai, mục hai chấm ba chấm một"),
        ("quý I. Năm 2026, quý I.2026", "quý I. Năm 2026, quý I.2026"),
    ],
)
def test_a_short_form_is_said_in_full_and_its_stop_goes(written: str, said: str) -> None:
    assert stops_in_words(written) == said
