"""What is left to do after a withdrawal, told to the request it belongs to and without anybody's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.folders import valid_content, valid_text
from tests.pictures import PICTURES
from thidua.content.reader import Content, read_content

HONOUREE = "guong-dien-hinh/nguyen-van-mau.md"
DECISION = "khen-thuong/2026/45-qd-ubnd.yml"
GONE = valid_text(HONOUREE).replace("nam: 2025\n", "nam: 2025\nrut_lai: 01/03/2026\n")
NAMED = "nhắc tên người đã rút lại đồng ý"


def read_with(folder: Path, files: dict[str, str | bytes]) -> Content:
    return read_content(valid_content(folder / "content", files))


def named_in(content: Content) -> list[tuple[str, int]]:
    return [(each.problem.path, each.problem.line) for each in content.open_work if NAMED in each.problem.message]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Ông Nguyễn Văn Mẫu kể.", 1),
        ("ông NGUYỄN VĂN MẪU kể", 1),
        ("Ông Nguyễn\nVăn Mẫu kể.", 1),
        ("Chuyện:\n\n“Nguyễn Văn Mẫu”", 3),
        ("Ông Nguyễn\u00a0Văn  Mẫu.", 1),
    ],
)
def test_a_text_that_still_names_the_person_is_told_by_its_line(tmp_path: Path, text: str, line: int) -> None:
    article = "# Trang\n\n"
    content = read_with(tmp_path, {HONOUREE: GONE, "trang.md": article + text + "\n"})

    assert named_in(content) == [("trang.md", line + 2)]
    assert not any("Mẫu" in each.problem.message for each in content.open_work)


@pytest.mark.parametrize("text", ["Ông Nguyễn Văn Mẫn.", "Nguyen Van Mau", "Nguyễn Văn Mẫuu", "Trần Nguyễn\n\nVăn Mẫu"])
def test_other_names_are_left_alone(tmp_path: Path, text: str) -> None:
    assert named_in(read_with(tmp_path, {HONOUREE: GONE, "trang.md": f"# Trang\n\n{text}\n"})) == []


def test_awards_that_leave_with_the_page_are_no_open_work(tmp_path: Path) -> None:
    assert named_in(read_with(tmp_path, {HONOUREE: GONE})) == []


def test_another_award_of_that_name_is_asked_about_until_it_is_said_to_be_a_namesakes(tmp_path: Path) -> None:
    award = "  - doi_tuong: cá nhân\n    ten: Nguyễn Văn Mẫu\n    chuc_vu: Kế toán\n    danh_hieu: LĐTT\n"
    files: dict[str, str | bytes] = {HONOUREE: GONE, DECISION: valid_text(DECISION) + award}
    namesake = GONE.replace("rut_lai:", f"trung_ten: [content/{DECISION}]\nrut_lai:")

    assert named_in(read_with(tmp_path / "a", files)) == [(DECISION, 22)]
    assert named_in(read_with(tmp_path / "b", {**files, HONOUREE: namesake})) == []


def test_each_piece_of_work_belongs_to_its_request(tmp_path: Path) -> None:
    photo = "guong-dien-hinh/mau.jpg"
    gone = GONE.replace("nam: 2025\n", "nam: 2025\nanh: {tep: mau.jpg, mo_ta: Ông Mẫu bên con đường mới}\n").replace(
        "[câu chuyện]", "[câu chuyện, ảnh]"
    )
    content = read_with(
        tmp_path, {HONOUREE: gone, photo: PICTURES["good"](), "trang.md": "# Trang\n\nNguyễn Văn Mẫu\n"}
    )

    assert [(each.source, each.line, each.problem.path, each.problem.severity) for each in content.open_work] == [
        (HONOUREE, 8, photo, "hint"),
        (HONOUREE, 8, HONOUREE, "hint"),
        (HONOUREE, 8, DECISION, "hint"),
        (HONOUREE, 8, "trang.md", "hint"),
    ]
    assert [(each.source, each.line) for each in content.withdrawals] == [(HONOUREE, 8)]


def test_a_photo_that_was_taken_down_leaves_other_texts_too(tmp_path: Path) -> None:
    gone = GONE.replace("nam: 2025\n", "nam: 2025\nanh: {tep: mau.jpg, mo_ta: Ông Mẫu bên con đường mới}\n")
    post = valid_text("tin-tuc/2026/ke-hoach-moi.md").replace(
        "categories:", "anh: {tep: anh.jpg, mo_ta: Bà con thôn Mẫu}\ncategories:"
    )
    same = PICTURES["good"]()
    content = read_with(
        tmp_path,
        {
            HONOUREE: gone,
            "guong-dien-hinh/mau.jpg": same,
            "tin-tuc/2026/anh.jpg": same,
            "tin-tuc/2026/ke-hoach-moi.md": f"{post}\n![Bà con thôn Mẫu](../../guong-dien-hinh/mau.jpg)\n",
        },
    )

    assert content.portal
    (post_told,) = content.portal.posts
    assert (post_told.photo, "<img" in post_told.html, content.portal.story_photos) == (None, False, {})


BY_CONSENT = valid_text(HONOUREE).replace(
    "  dong_y:\n",
    """  pham_vi: [địa bàn]
  dong_y:
    - {nguoi: bản thân, ngay: 20/01/2026, pham_vi: [tên], so_luu: Hồ sơ số 12, rut_lai: 01/03/2026}
""",
)


def test_a_page_that_went_by_consent_is_asked_for_nothing_and_not_named(tmp_path: Path) -> None:
    decision = valid_text(DECISION).replace("ten: Nguyễn Văn Mẫu", "ten: Người Khác")
    page = BY_CONSENT.replace("co_quan: xa-quan-son\n", "")
    content = read_with(tmp_path, {HONOUREE: page, DECISION: decision})

    assert content.portal
    assert content.portal.honourees == ()
    assert not any("Mẫu" in each.message for each in content.problems)


def test_awards_that_went_by_the_consent_of_their_decision_are_work_of_that_request(tmp_path: Path) -> None:
    basis = "  can_cu: Quyết định niêm yết công khai tại trụ sở\n"
    consent = "{nguoi: bản thân, ngay: 10/01/2026, pham_vi: [tên], so_luu: Hồ sơ 3, rut_lai: 01/03/2026}"
    decision = valid_text(DECISION).replace(basis, f"{basis}  pham_vi: [địa bàn]\n  dong_y: [{consent}]\n")
    # What is taken down is not asked how it is spelt either.
    decision = decision.replace("ten: Trần Thị Ví Dụ", "ten: “TRẦN THỊ VÍ DỤ”")
    content = read_with(tmp_path, {DECISION: decision})

    assert [(each.source, each.line, each.problem.path, each.problem.line) for each in content.open_work] == [
        (DECISION, 11, DECISION, 13),
        (DECISION, 11, DECISION, 20),
        (DECISION, 11, DECISION, 19),
        (DECISION, 11, HONOUREE, 2),
    ]
    assert content.portal
