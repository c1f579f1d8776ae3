"""What was conferred on the dead says so wherever it is told; an award whose year nobody knows has none."""

from __future__ import annotations

from tests.builders import a_title, a_vocabulary
from tests.honour_builders import a_decision, an_award, an_honouree, an_honouring_portal
from thidua.model.award import Decision
from thidua.model.honouree import Honouree, PastAward
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.award_data import award_rows
from thidua.views.award_facts import decision_facts
from thidua.views.award_groups import award_groups
from thidua.views.award_list import award_list
from thidua.views.award_search import award_entries
from thidua.views.honouree_awards import award_lines, chief_award
from thidua.views.honouree_data import honouree_rows
from thidua.views.honouree_facts import honouree_node
from thidua.views.honouree_page import life_words

LINKS = SitePaths()
SITE = "https://thidua.example/"
SLUG = "nguyen-van-mau"


def a_decision_for_the_dead() -> tuple[Portal, Decision]:
    decision = a_decision(an_award(is_posthumous=True, death_year=1951, honouree=SLUG), an_award("Bùi Văn Thử", "thu"))
    return an_honouring_portal(decisions=(decision,)), decision


def a_hero(*awards: PastAward) -> tuple[Portal, Honouree]:
    hero = an_honouree(body="", birth_year=1930, is_dead=True, awards=awards)
    return an_honouring_portal(honourees=(hero,)), hero


def test_a_decisions_page_says_whom_it_honours_after_death() -> None:
    portal, decision = a_decision_for_the_dead()
    (group,) = award_groups(portal, decision, LINKS)

    assert [(line.name, line.is_posthumous) for line in group.lines] == [
        ("Nguyễn Văn Mẫu", True),
        ("Bùi Văn Thử", False),
    ]


def test_the_register_search_and_machines_say_it() -> None:
    portal, decision = a_decision_for_the_dead()
    pairs = [(decision, award) for award in decision.awards]
    facts = decision_facts(portal, decision, LINKS, SITE)

    assert award_list(portal, pairs, LINKS)["loi"] == ["Lao động tiên tiến (truy tặng)", "Lao động tiên tiến"]
    assert [entry.text for entry in award_entries(portal, LINKS)][-2:] == [
        "Lao động tiên tiến (truy tặng) · Quyết định số 45/QĐ-UBND",
        "Lao động tiên tiến · Quyết định số 45/QĐ-UBND",
    ]
    assert [node["award"] for node in facts.things if "award" in node] == [
        "Lao động tiên tiến (truy tặng, Quyết định số 45/QĐ-UBND)",
        "Lao động tiên tiến (Quyết định số 45/QĐ-UBND)",
    ]


def test_the_open_data_of_awards_have_a_field_for_it() -> None:
    portal, _ = a_decision_for_the_dead()

    assert [(row["danh_hieu"], row["truy_tang"]) for row in award_rows(portal, LINKS, SITE)] == [
        ("Lao động tiên tiến", True),
        ("Lao động tiên tiến", False),
    ]


def test_the_page_of_a_hero_says_it_of_each_award() -> None:
    portal, hero = a_hero(PastAward(title="Anh hùng Quân đội", year=1952, is_posthumous=True))

    assert [(line.title, line.is_posthumous) for line in award_lines(portal, hero, LINKS)] == [
        ("Anh hùng Quân đội", True)
    ]
    assert chief_award(portal, hero) == "Anh hùng Quân đội (truy tặng), năm 1952"
    assert honouree_node(portal, hero, LINKS, SITE)["award"] == ["Anh hùng Quân đội (truy tặng), năm 1952"]
    assert [row["khen_thuong"] for row in honouree_rows(portal, LINKS, SITE)] == [
        [{"danh_hieu": "Anh hùng Quân đội", "truy_tang": True, "thoi_gian": "Năm 1952", "theo": ""}]
    ]


def test_the_register_tells_it_on_the_page_of_its_person() -> None:
    decision = a_decision(an_award(is_posthumous=True, death_year=1951, honouree=SLUG))
    honouree = an_honouree(death_year=1951)
    portal = an_honouring_portal(decisions=(decision,), honourees=(honouree,))

    assert [line.is_posthumous for line in award_lines(portal, honouree, LINKS)] == [True]
    assert chief_award(portal, honouree) == "Lao động tiên tiến (truy tặng), năm 2025"


def test_an_award_without_a_year_stands_last_and_says_none() -> None:
    portal, hero = a_hero(PastAward(title="Huân chương Chiến công"), PastAward(title="Giấy khen", year=1950))

    assert [(line.title, line.when) for line in award_lines(portal, hero, LINKS)] == [
        ("Giấy khen", "Năm 1950"),
        ("Huân chương Chiến công", ""),
    ]
    assert honouree_node(portal, hero, LINKS, SITE)["award"] == ["Giấy khen, năm 1950", "Huân chương Chiến công"]
    assert chief_award(portal, hero) == "Huân chương Chiến công"


def test_the_vocabulary_says_under_an_award_what_its_name_is_today() -> None:
    title = a_title("anh-hung-quan-doi", name="Anh hùng Quân đội", note="Tên gọi năm 1952.")
    hero = an_honouree(awards=(PastAward(title="Anh hùng Quân đội", year=1952),))
    portal = an_honouring_portal(honourees=(hero,), vocabulary=a_vocabulary(title))

    assert [line.note for line in award_lines(portal, hero, LINKS)] == ["Tên gọi năm 1952."]


def test_of_whom_only_the_birth_is_known_one_sees_that_they_are_dead() -> None:
    _, hero = a_hero()

    assert life_words(hero) == "sinh năm 1930, đã mất"
    assert life_words(hero.model_copy(update={"is_dead": False})) == "sinh năm 1930"
