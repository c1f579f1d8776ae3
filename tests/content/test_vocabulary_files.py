"""The files of titles and forms: what is read of them, and what the portal's own files say of the law, day by day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.builders import a_commendation_type, a_title, an_authority
from tests.content.folders import VALID, valid_content
from tests.sites import ROOT
from thidua.content.folder import content_files
from thidua.content.reader import read_content
from thidua.content.vocabulary_files import read_vocabulary
from thidua.model.document import Day, DocumentNumber
from thidua.model.portal import Portal
from thidua.model.vocabulary import ConferralLevel, RecipientKind, Vocabulary

COMMUNE = {"lao-dong-tien-tien", "gia-dinh-van-hoa", "giay-khen"}
DISTRICT = {
    "chien-si-thi-dua-co-so", "lao-dong-tien-tien", "tap-the-lao-dong-tien-tien", "thon-to-dan-pho-van-hoa",
    "giay-khen",
}  # fmt: skip
PROVINCE = {
    "chien-si-thi-dua-bo-nganh-tinh", "co-thi-dua-bo-nganh-tinh", "tap-the-lao-dong-xuat-sac", "don-vi-quyet-thang",
    "xa-tieu-bieu", "ky-niem-chuong", "bang-khen-bo-nganh-tinh",
}  # fmt: skip
OWN_OF_LANG_SON = {
    "cong-dan-lang-son-uu-tu", "doanh-nhan-tieu-bieu-lang-son", "doanh-nghiep-tieu-bieu-lang-son",
    "ky-niem-chuong-lang-son",
}  # fmt: skip
CONFERRED: list[tuple[str, ConferralLevel, str, set[str]]] = [
    # Law of 2003.
    ("2016-12-31", "xã", "xa-quan-son", COMMUNE),
    ("2023-12-31", "xã", "xa-quan-son", COMMUNE),
    ("2023-12-31", "huyện", "", DISTRICT),
    ("2023-12-31", "tỉnh", "thanh-pho-hai-phong", PROVINCE - {"xa-tieu-bieu", "ky-niem-chuong"}),
    # Law of 2022, khoản 2 and 3 of Điều 80.
    ("2024-01-01", "xã", "xa-quan-son", COMMUNE),
    ("2024-01-01", "huyện", "", DISTRICT),
    ("2024-01-01", "tỉnh", "thanh-pho-hai-phong", PROVINCE),
    # The last day of districts, and the first without.
    ("2025-06-30", "xã", "xa-quan-son", COMMUNE),
    ("2025-06-30", "huyện", "", DISTRICT),
    ("2025-07-01", "xã", "xa-quan-son", COMMUNE | DISTRICT),
    ("2025-07-01", "huyện", "", set()),
    ("2026-11-21", "xã", "xa-quan-son", COMMUNE | DISTRICT),
    ("2026-11-21", "tỉnh", "tinh-lang-son", PROVINCE | OWN_OF_LANG_SON),
    ("2026-11-21", "chính phủ", "", {"chien-si-thi-dua-toan-quoc", "co-thi-dua-cua-chinh-phu", "bang-khen-thu-tuong",
                                     "huan-chuong-khang-chien-hang-nhi", "huan-chuong-khang-chien-hang-ba"}),
]  # fmt: skip
"""THẨM QUYỀN: (day, level, body, what it may confer), written by hand from the law."""

TYPES = {
    "2020-01-01": "cong-trang dot-xuat theo-dot-chuyen-de qua-trinh-cong-hien nien-han doi-ngoai",
    "2023-12-31": "cong-trang dot-xuat theo-dot-chuyen-de qua-trinh-cong-hien nien-han doi-ngoai",
    "2024-01-01": "cong-trang dot-xuat phong-trao-thi-dua qua-trinh-cong-hien nien-han doi-ngoai",
    "2026-09-30": "cong-trang dot-xuat phong-trao-thi-dua qua-trinh-cong-hien nien-han doi-ngoai",
    "2026-10-01": "cong-trang dot-xuat phong-trao-thi-dua phong-trao-theo-chuyen-de chuyen-de qua-trinh-cong-hien "
    "nien-han doi-ngoai",
}


def portal_of(folder: Path) -> Portal:
    content = read_content(folder)
    assert content.portal is not None, content.problems
    return content.portal


@pytest.fixture(scope="module")
def own() -> Vocabulary:
    """Read without the rest of the content, whose mistakes are not the vocabulary's."""
    vocabulary, _, problems = read_vocabulary(ROOT / "content", content_files(ROOT / "content"))
    assert problems == []
    return vocabulary


def test_the_files_are_read_whole_and_merged() -> None:
    vocabulary = portal_of(VALID).vocabulary

    law = "luat-2022"
    district = an_authority("huyện", who="Chủ tịch Ủy ban nhân dân cấp huyện", last=Day(day=date(2025, 6, 30)))
    commune = an_authority(
        who="Chủ tịch Ủy ban nhân dân cấp xã", source=law, article="khoản 3 Điều 80", first=Day(day=date(2024, 1, 1))
    )
    province = an_authority("tỉnh", who="Chủ tịch Ủy ban nhân dân tỉnh", body="tinh-lang-son")
    first, *_, last = vocabulary.titles
    assert first == a_title(
        "lao-dong-tien-tien", district, commune,
        aliases=("LĐTT",), source=law, article="Điều 24", first=Day(day=date(2004, 7, 1)),
    )  # fmt: skip
    assert last == a_title(
        "cong-dan-lang-son-uu-tu", province,
        name="Công dân Lạng Sơn ưu tú", group="danh hiệu tôn vinh", source=law, first=None,
    )  # fmt: skip
    assert vocabulary.commendation_types == (
        a_commendation_type(
            name="Khen thưởng công trạng", aliases=("công trạng",), source=law, article="Điều 8",
            first=Day(day=date(2024, 1, 1)),
        ),
    )  # fmt: skip
    (source,) = vocabulary.sources
    assert (source.id, source.number) == (law, DocumentNumber(number="06", symbol="2022/QH15"))


def test_a_portal_without_files_of_titles_knows_none(tmp_path: Path) -> None:
    folder = valid_content(tmp_path / "content")
    for path in (*folder.glob("danh-muc/*"), *folder.glob("khen-thuong/**/*.yml")):
        path.unlink()

    assert portal_of(folder).vocabulary == Vocabulary()


@pytest.mark.parametrize(("day", "level", "body", "expected"), CONFERRED)
def test_the_portals_own_files_give_who_may_confer_what(
    own: Vocabulary, day: str, level: ConferralLevel, body: str, expected: set[str]
) -> None:
    on = date.fromisoformat(day)

    assert {title.id for title in own.titles if title.authority(level, body, on)} == expected


@pytest.mark.parametrize(("day", "expected"), TYPES.items())
def test_the_portals_own_files_give_the_types_of_that_day(own: Vocabulary, day: str, expected: str) -> None:
    on = date.fromisoformat(day)

    assert [each.id for each in own.commendation_types if each.is_in_force(on)] == expected.split()


def test_what_communes_took_over_from_districts_is_marked_as_not_yet_verified(own: Vocabulary) -> None:
    on = date(2026, 11, 21)
    held = {title.id: title.authority("xã", "xa-mau", on) for title in own.titles}

    unsure = {title for title, authority in held.items() if authority and authority.unverified}
    assert unsure == DISTRICT - COMMUNE


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("“Công dân Lạng Sơn ưu tú”", "cong-dan-lang-son-uu-tu"),
        ('Kỷ niệm chương "Vì sự nghiệp xây dựng và phát triển tỉnh Lạng Sơn"', "ky-niem-chuong-lang-son"),
        ("Danh hiệu “Doanh nhân tiêu biểu tỉnh Lạng Sơn”", "doanh-nhan-tieu-bieu-lang-son"),
        ("Doanh nghiệp tiêu biểu tỉnh Lạng Sơn", "doanh-nghiep-tieu-bieu-lang-son"),
        ("Chiến sỹ thi đua cơ sở", "chien-si-thi-dua-co-so"),
        ("cstđcs", "chien-si-thi-dua-co-so"),
        ("Gia đình văn hoá", "gia-dinh-van-hoa"),
        ("Giấy khen của Chủ tịch UBND xã", "giay-khen"),
        ("Huân chương Lao động hạng 3", "huan-chuong-lao-dong-hang-ba"),
    ],
)
def test_the_words_of_plans_and_spreadsheets_lead_to_the_title(own: Vocabulary, name: str, title: str) -> None:
    found = own.find_title(name)

    assert found is not None
    assert found.id == title


@pytest.mark.parametrize("kind", ["cá nhân", "tập thể", "hộ gia đình"])
def test_a_commune_has_something_to_confer_on_each_kind_of_recipient(own: Vocabulary, kind: RecipientKind) -> None:
    on = date(2026, 11, 21)

    assert [title.id for title in own.titles if kind in title.recipients and title.authority("xã", "xa-mau", on)]


def test_the_awards_of_the_heroes_of_1952_were_in_force_then_but_for_one_whose_class_no_source_says() -> None:
    portal = portal_of(ROOT / "content")
    heroes = [honouree for honouree in portal.honourees if honouree.year == 1952]

    unknown = [
        (hero.slug, award.title)
        for hero in heroes
        for award in hero.awards
        if not (title := portal.vocabulary.find_title(award.title))
        or not title.is_in_force(date(award.year or 1952, 5, 19))
    ]
    assert unknown == [("cu-chinh-lan", "Huân chương Chiến công")]
    assert {"cu-chinh-lan", "hoang-hanh", "ngo-gia-kham", "nguyen-quoc-tri", "nguyen-thi-chien", "tran-dai-nghia"} <= {
        hero.slug for hero in heroes
    }
