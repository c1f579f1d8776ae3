"""Files of the register as they are read: titles found, recipients named, the latest decision first."""

from __future__ import annotations

from pathlib import Path

from tests.content.folders import said, valid_content, valid_text
from thidua.content.reader import read_content
from thidua.model.award import Award, Decision

DECISION = "khen-thuong/2026/45-qd-ubnd.yml"


def decisions_of(folder: Path, files: dict[str, str | bytes]) -> tuple[Decision, ...]:
    content = read_content(valid_content(folder / "content", files))
    assert content.portal, said(content)
    return content.portal.decisions


def awards_with(folder: Path, lines: str) -> tuple[Award, ...]:
    text = valid_text(DECISION)
    return decisions_of(folder, {DECISION: text[: text.index("khen:")] + f"khen:\n{lines}"})[0].awards


def test_a_title_is_found_by_its_name_another_name_or_its_id(tmp_path: Path) -> None:
    names = ("Lao động tiên tiến", "LĐTT", "lao-dong-tien-tien", "“Lao động tiên tiến”", "Danh hiệu Lao động tiên tiến")
    lines = "".join(
        f"  - {{doi_tuong: cá nhân, ten: Người Mẫu {place}, danh_hieu: '{name}'}}\n" for place, name in enumerate(names)
    )

    assert [award.title for award in awards_with(tmp_path, lines)] == ["lao-dong-tien-tien"] * len(names)


def test_recipients_have_ids_of_their_names_and_namesakes_are_told_apart(tmp_path: Path) -> None:
    lines = (
        "  - {doi_tuong: cá nhân, ten: Đỗ Thị Mẫu, don_vi: Phòng Văn hóa - Xã hội, danh_hieu: LĐTT}\n"
        "  - {doi_tuong: cá nhân, ten: Đỗ Thị Mẫu, don_vi: Trường Mẫu, danh_hieu: LĐTT}\n"
        "  - {doi_tuong: cá nhân, ten: Đỗ Thị Mậu, ma: do-thi-mau-2, danh_hieu: LĐTT}\n"
    )

    assert [award.id for award in awards_with(tmp_path, lines)] == ["do-thi-mau", "do-thi-mau-3", "do-thi-mau-2"]


def test_the_latest_decision_comes_first(tmp_path: Path) -> None:
    later = valid_text(DECISION).replace("45/QĐ-UBND", "50/QĐ-UBND").replace("15/01/2026", "20/02/2026")
    files: dict[str, str | bytes] = {"khen-thuong/2026/50-qd-ubnd.yml": later}

    assert [each.path for each in decisions_of(tmp_path, files)] == ["2026/50-qd-ubnd", "2026/45-qd-ubnd"]
