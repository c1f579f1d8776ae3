"""Titles and types of commendation: since when, by which name, conferred by whom."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args

import pytest
from pydantic import ValidationError

from tests.builders import a_commendation_type, a_title, a_vocabulary, an_authority
from thidua.model.document import Day
from thidua.model.reading import Reading
from thidua.model.unit import Level
from thidua.model.vocabulary import Title, conferral_level

DISTRICTS_END = date(2025, 6, 30)
ONE_DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2003, 12, 31), False),
        (date(2004, 1, 1), True),
        (DISTRICTS_END, True),
        (DISTRICTS_END + ONE_DAY, False),
    ],
)
def test_a_title_is_in_force_from_its_first_day_to_its_last_both_included(on: date, expected: bool) -> None:
    title = a_title(first=Day(day=date(2004, 1, 1)), last=Day(day=DISTRICTS_END))

    assert title.is_in_force(on) is expected


def test_a_title_without_bounds_is_in_force_on_any_day() -> None:
    title = a_title(first=None)

    assert [title.is_in_force(day) for day in (date.min, date.max)] == [True, True]


def test_a_title_lasts_one_day_at_least() -> None:
    day = Day(day=DISTRICTS_END)
    a_title(first=day, last=day)

    with pytest.raises(ValidationError) as caught:
        a_title(first=Day(day=DISTRICTS_END + ONE_DAY), last=day)

    assert [error["msg"] for error in caught.value.errors()] == ["ngày ở den phải sau ngày ở tu"]


def test_an_authority_is_that_of_the_level_on_that_day() -> None:
    district = an_authority("huyện", last=Day(day=DISTRICTS_END))
    commune = an_authority("xã", first=Day(day=DISTRICTS_END + ONE_DAY))
    title = a_title("thon-van-hoa", district, commune)

    found = {
        (level, day): title.authority(level, "xa-quan-son", day)
        for level in ("huyện", "xã", "tỉnh")
        for day in (DISTRICTS_END, DISTRICTS_END + ONE_DAY)
    }

    assert {key: authority for key, authority in found.items() if authority} == {
        ("huyện", DISTRICTS_END): district,
        ("xã", DISTRICTS_END + ONE_DAY): commune,
    }


def test_nobody_has_the_authority_for_a_title_that_is_not_in_force() -> None:
    title = a_title("huy-hieu", an_authority(), first=Day(day=date(2024, 1, 1)))

    assert title.authority("xã", "xa-quan-son", date(2023, 12, 31)) is None


def test_an_authority_may_be_kept_to_one_body() -> None:
    own = an_authority("tỉnh", body="tinh-lang-son")
    title = a_title("cong-dan-uu-tu", own)
    day = date(2026, 1, 1)

    assert title.authority("tỉnh", "tinh-lang-son", day) == own
    assert title.authority("tỉnh", "thanh-pho-hai-phong", day) is None
    assert title.authority("tỉnh", "", day) is None


@pytest.mark.parametrize(
    "name",
    [
        "lao-dong-tien-tien",
        "Lao động tiên tiến",
        "LAO ĐỘNG  TIÊN TIẾN",
        "“Lao động tiên tiến”",
        'Danh hiệu "Lao động tiên tiến"',
        "LĐTT",
        "lđtt",
    ],
)
def test_a_title_is_found_by_its_id_name_or_another_name(name: str) -> None:
    title = a_title(aliases=("LĐTT",))

    assert a_vocabulary(title).find_title(name) == title


@pytest.mark.parametrize("name", ["", "Lao động", "Lao dong tien tien", "danh hiệu"])
def test_no_title_is_found_by_a_part_of_its_name_or_without_its_marks(name: str) -> None:
    assert a_vocabulary().find_title(name) is None


def test_a_type_is_found_by_its_names_and_not_among_the_titles() -> None:
    merit = a_commendation_type(name="Khen thưởng công trạng", aliases=("công trạng",))
    vocabulary = a_vocabulary(types=(merit,))

    assert [vocabulary.find_type(name) for name in ("Công trạng", "cong-trang", "LĐTT")] == [merit, merit, None]
    assert vocabulary.find_title("công trạng") is None


def test_only_what_is_in_force_is_suggested() -> None:
    old = a_title("co", name="Cờ thi đua cấp huyện", last=Day(day=DISTRICTS_END))
    merit = a_commendation_type(name="Công trạng", last=Day(day=DISTRICTS_END))
    vocabulary = a_vocabulary(a_title(aliases=("LĐTT",)), old, types=(merit,))

    after = DISTRICTS_END + ONE_DAY
    assert vocabulary.title_names(DISTRICTS_END) == ("Lao động tiên tiến", "LĐTT", "Cờ thi đua cấp huyện")
    assert vocabulary.title_names(after) == ("Lao động tiên tiến", "LĐTT")
    assert (vocabulary.type_names(DISTRICTS_END), vocabulary.type_names(after)) == (("Công trạng",), ())


def test_an_id_or_a_name_that_two_titles_share_means_the_first() -> None:
    first = a_title()
    vocabulary = a_vocabulary(first, a_title(name="Lao động giỏi", aliases=("Lao động tiên tiến",)))

    assert vocabulary.title_by_id == {"lao-dong-tien-tien": first}
    assert vocabulary.find_title("Lao động tiên tiến") == first


def test_titles_and_sources_are_found_by_id() -> None:
    vocabulary = a_vocabulary()

    assert vocabulary.title_by_id == {"lao-dong-tien-tien": a_title()}
    assert vocabulary.source_by_id == {}


def test_a_province_and_a_commune_confer_at_their_level_and_all_others_as_agencies() -> None:
    levels = {level: conferral_level(level) for level in get_args(Level)}

    assert {level: of for level, of in levels.items() if of != "đơn vị"} == {
        "tỉnh": "tỉnh",
        "thành phố": "tỉnh",
        "xã": "xã",
        "phường": "xã",
        "đặc khu": "xã",
    }


def test_a_title_needs_at_least_one_kind_of_recipient() -> None:
    fields = {"ma": "a", "ten": "A", "nhom": "bằng khen", "doi_tuong": [], "nguon": "luat"}

    with pytest.raises(ValidationError) as caught:
        Title.model_validate(fields, context=Reading(), by_alias=True)

    assert [error["msg"] for error in caught.value.errors()] == ["cần ít nhất một trong: cá nhân, tập thể, hộ gia đình"]
