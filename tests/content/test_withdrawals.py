"""What leaves the content before anything else sees it, because people took back what they had agreed to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.folders import said, valid_content, valid_text
from thidua.content.reader import read_content
from thidua.model.portal import Portal

DECISION = "khen-thuong/2026/45-qd-ubnd.yml"
HONOUREE = "guong-dien-hinh/nguyen-van-mau.md"
CONSENT = "      pham_vi: [câu chuyện]\n"


def portal_with(folder: Path, path: str, find: str, replace: str) -> Portal:
    text = valid_text(path)
    assert text.count(find) == 1, find
    content = read_content(valid_content(folder / "content", {path: text.replace(find, replace)}))
    assert content.portal, said(content)
    return content.portal


def line_of(path: str, text: str) -> int:
    return valid_text(path).split(text)[0].count("\n") + 1


def test_with_nothing_taken_back_everything_is_told(tmp_path: Path) -> None:
    portal = portal_with(tmp_path, HONOUREE, CONSENT, CONSENT)

    assert [award.recipient for award in portal.decisions[0].awards] == ["Nguyễn Văn Mẫu", "Trần Thị Ví Dụ"]
    assert "Ông đi từng nhà." in portal.honourees[0].html
    assert portal.withdrawals == ()


def test_an_honouree_who_was_taken_down_leaves_with_the_awards_that_name_the_page(tmp_path: Path) -> None:
    portal = portal_with(tmp_path, HONOUREE, "nam: 2025\n", "nam: 2025\nrut_lai: 01/03/2026\n")

    assert portal.honourees == ()
    assert [award.recipient for award in portal.decisions[0].awards] == ["Trần Thị Ví Dụ"]
    (gone,) = portal.withdrawals
    assert (gone.source, gone.day.isoformat(), gone.honouree, gone.scopes) == (
        HONOUREE,
        "2026-03-01",
        "nguyen-van-mau",
        (),
    )


def test_an_award_that_was_taken_down_leaves_the_decision(tmp_path: Path) -> None:
    portal = portal_with(tmp_path, DECISION, "    danh_hieu: LĐTT\n", "    danh_hieu: LĐTT\n    rut_lai: 02/03/2026\n")

    assert [award.recipient for award in portal.decisions[0].awards] == ["Nguyễn Văn Mẫu"]
    assert [(each.source, each.line, each.honouree) for each in portal.withdrawals] == [
        (DECISION, line_of(DECISION, "    danh_hieu: LĐTT") + 1, "")
    ]


def test_a_decision_that_nobody_is_left_in_is_left_out(tmp_path: Path) -> None:
    alone = (
        valid_text(DECISION).split("  - doi_tuong: cá nhân\n    ten: Trần Thị Ví Dụ")[0] + "    rut_lai: 02/03/2026\n"
    )
    content = read_content(valid_content(tmp_path / "content", {DECISION: alone}))

    assert content.portal, said(content)
    assert content.portal.decisions == ()
    assert [(each.source, each.awards) for each in content.portal.emptied] == [(DECISION, ())]
    assert len(content.portal.withdrawals) == 1


def test_a_story_whose_consent_was_taken_back_goes_and_the_name_stays(tmp_path: Path) -> None:
    portal = portal_with(tmp_path, HONOUREE, CONSENT, f"{CONSENT}      rut_lai: 01/03/2026\n")

    (honouree,) = portal.honourees
    assert (honouree.name, honouree.html, honouree.headings) == ("Nguyễn Văn Mẫu", "", ())
    assert [(each.scopes, each.photo) for each in portal.withdrawals] == [(("câu chuyện",), "")]


@pytest.mark.parametrize(
    ("consent", "told"),
    [
        ("", 1980),
        (", rut_lai: 01/04/2026", None),
    ],
)
def test_a_year_of_birth_is_told_while_its_consent_stands(tmp_path: Path, consent: str, told: int | None) -> None:
    title = "    danh_hieu: LĐTT\n"
    own = f"""    nam_sinh: 1980
    cong_bo:
      can_cu: Quyết định
      dong_y: [{{nguoi: bản thân, ngay: 01/02/2026, pham_vi: [năm sinh], so_luu: Hồ sơ 3{consent}}}]
"""
    portal = portal_with(tmp_path, DECISION, title, title + own)

    assert portal.decisions[0].awards[1].birth_year == told


BASIS = "  can_cu: Quyết định niêm yết công khai tại trụ sở\n"


def based_on_consent(scope: str) -> str:
    """The decision's own basis once it was taken back for everybody in it."""
    consent = f"nguoi: bản thân, ngay: 10/01/2026, pham_vi: [{scope}], so_luu: Hồ sơ 3, rut_lai: 01/03/2026"
    return f"{BASIS}  pham_vi: [{'tên' if scope == 'địa bàn' else 'địa bàn'}]\n  dong_y:\n    - {{{consent}}}\n"


def test_names_leave_with_the_consent_of_the_whole_decision(tmp_path: Path) -> None:
    portal = portal_with(tmp_path, DECISION, BASIS, based_on_consent("tên"))

    assert portal.decisions == ()
    assert [(each.source, each.line, each.day.isoformat(), each.scopes) for each in portal.withdrawals] == [
        (DECISION, line_of(DECISION, BASIS) + 2, "2026-03-01", ())
    ]


def test_a_collective_stays_whatever_the_people_beside_it_took_back(tmp_path: Path) -> None:
    collective = "  - doi_tuong: tập thể\n    ten: Thôn Mẫu\n    danh_hieu: thon-van-hoa\n"
    text = valid_text(DECISION).replace(BASIS, based_on_consent("tên")) + collective
    content = read_content(valid_content(tmp_path / "content", {DECISION: text}))

    assert content.portal, said(content)
    assert [award.recipient for award in content.portal.decisions[0].awards] == ["Thôn Mẫu"]


def test_a_locality_leaves_with_the_consent_of_the_whole_decision(tmp_path: Path) -> None:
    text = valid_text(DECISION).replace("    ten: Trần Thị Ví Dụ\n", "    ten: Trần Thị Ví Dụ\n    dia_ban: Thôn Mẫu\n")
    text = text.replace(BASIS, based_on_consent("địa bàn"))
    content = read_content(valid_content(tmp_path / "content", {DECISION: text}))

    assert content.portal, said(content)
    assert [award.locality for award in content.portal.decisions[0].awards] == ["", ""]
    assert [(each.line, each.scopes) for each in content.withdrawals] == [
        (line_of(DECISION, BASIS) + 2, ("địa bàn",)),
    ]
