"""The list of exemplary people: cards by year, and what they can be narrowed to."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import a_body
from tests.honour_builders import a_movement, a_revocation, an_honouree, an_honouring_portal
from thidua.model.honouree import PastAward
from thidua.model.unit import Register
from thidua.publish.paths import SitePaths
from thidua.views.honouree_data import HONOUREES, honouree_rows
from thidua.views.honouree_index import Dimension, honouree_index
from thidua.views.honouree_search import honouree_entries

LINKS = SitePaths()
TITLED = (PastAward(title="“Lao động tiên tiến”", year=2025),)
LOST = (PastAward(title="Giấy khen", year=2020, revocation=a_revocation()),)


def test_cards_stand_by_year_with_what_they_are_narrowed_by() -> None:
    people = (
        an_honouree("a", year=2025, awards=TITLED, field="Giao thông", movement="chuyen-doi-so", post="Trưởng thôn"),
        an_honouree("b", year=2024, name="Tổ Mẫu", recipient_kind="tập thể"),
    )
    index = honouree_index(an_honouring_portal(honourees=people, movements=(a_movement(),)), LINKS)

    assert [(year.year, [card.url for card in year.cards]) for year in index.years] == [
        (2025, ["guong-dien-hinh/a/"]),
        (2024, ["guong-dien-hinh/b/"]),
    ]
    card = index.years[0].cards[0]
    assert (card.name, card.who, card.title, card.body, card.initials) == (
        "Nguyễn Văn Mẫu",
        "Trưởng thôn",
        "Lao động tiên tiến",
        "UBND xã",
        "VM",
    )
    assert card.values == (
        ("nam", "2025"),
        ("danh-hieu", "lao-dong-tien-tien"),
        ("linh-vuc", "giao-thong"),
        ("doi-tuong", "ca-nhan"),
        ("phong-trao", "chuyen-doi-so"),
    )
    assert index.filter == (
        Dimension("nam", "Năm", "Mọi năm", (("2025", "Năm 2025"), ("2024", "Năm 2024"))),
        Dimension("doi-tuong", "Đối tượng", "Mọi đối tượng", (("ca-nhan", "Cá nhân"), ("tap-the", "Tập thể"))),
    )


def test_whoever_lost_every_award_is_in_no_list_data_or_search() -> None:
    portal = an_honouring_portal(honourees=(an_honouree("a", awards=LOST),))

    assert honouree_index(portal, LINKS).total == 0
    assert list(honouree_rows(portal, LINKS, "https://thidua.example/")) == []
    assert list(honouree_entries(portal, LINKS)) == []


def test_what_is_made_up_stands_apart_and_is_not_counted() -> None:
    demo = a_body().model_copy(update={"id": "xa-mau", "is_demo": True})
    people = (
        an_honouree("a"),
        an_honouree("b", body="xa-mau"),
        an_honouree("c", body="", birth_year=1930, death_year=1951),
    )
    portal = an_honouring_portal(honourees=people)
    portal = replace(portal, register=Register((*portal.register.bodies, demo)))

    index = honouree_index(portal, LINKS)

    assert (index.total, [card.url for card in index.made_up]) == (2, ["guong-dien-hinh/b/"])
    assert index.has_national
    assert not honouree_index(an_honouring_portal(honourees=people[:1]), LINKS).has_national


def test_a_row_of_the_open_data_has_every_field_and_no_photo_or_story() -> None:
    honouree = an_honouree("a", awards=(*TITLED, *LOST), birth_year=1970)
    (row,) = honouree_rows(an_honouring_portal(honourees=(honouree,)), LINKS, "https://thidua.example/")

    assert list(row) == [field.name for field in HONOUREES.fields]
    assert row["khen_thuong"] == [
        {"danh_hieu": "Lao động tiên tiến", "truy_tang": False, "thoi_gian": "Năm 2025", "theo": ""}
    ]
    assert (row["nam_sinh"], row["dia_chi"]) == (1970, "https://thidua.example/guong-dien-hinh/a/")
    assert "Một câu chuyện" not in str(row)


def test_search_finds_a_person_by_name_and_story() -> None:
    honouree = an_honouree("a", post="Trưởng thôn", field="Giao thông", awards=TITLED)
    (entry,) = honouree_entries(an_honouring_portal(honourees=(honouree,)), LINKS)

    assert (entry.group, entry.title, entry.url) == ("Gương điển hình", "Nguyễn Văn Mẫu", "guong-dien-hinh/a/")
    assert entry.text == "Trưởng thôn · UBND xã · Trưởng thôn vận động bà con hiến đất làm đường."
    assert {"Giao thông", "2025", "Lao động tiên tiến"} <= set(entry.words)
    assert "Một câu chuyện." in entry.words[-1]
