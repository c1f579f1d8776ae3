"""What the page of an exemplary person tells machines."""

from __future__ import annotations

from datetime import date

from tests.honour_builders import (
    a_consent,
    a_decision,
    a_photo,
    a_post,
    a_publication,
    a_revocation,
    an_award,
    an_honouree,
    an_honouring_portal,
)
from thidua.model.honouree import PastAward
from thidua.publish.paths import SitePaths
from thidua.views.honouree_facts import honouree_facts, honouree_node
from thidua.views.share_card import ShareCard

LINKS = SitePaths()
SITE = "https://thidua.example/"
URL = f"{SITE}guong-dien-hinh/nguyen-van-mau/"


def test_a_person_has_awards_post_and_unit() -> None:
    honouree = an_honouree(post="Trưởng thôn", unit="Thôn Mẫu", birth_year=1970)
    awards = (
        an_award(honouree="nguyen-van-mau"),
        an_award(award_id="b", honouree="nguyen-van-mau", revocation=a_revocation()),
    )
    portal = an_honouring_portal(honourees=(honouree,), decisions=(a_decision(*awards),))

    assert honouree_node(portal, honouree, LINKS, SITE) == {
        "@type": "Person",
        "@id": f"{URL}#honouree",
        "url": URL,
        "name": "Nguyễn Văn Mẫu",
        "description": "Trưởng thôn vận động bà con hiến đất làm đường.",
        "award": ["Lao động tiên tiến, năm 2025"],
        "jobTitle": "Trưởng thôn",
        "affiliation": {"@type": "Organization", "name": "Thôn Mẫu"},
        "birthDate": "1970",
    }


def test_a_collective_is_an_organization() -> None:
    honouree = an_honouree(name="Tổ Mẫu", recipient_kind="tập thể", unit="Thôn Mẫu")

    node = honouree_node(an_honouring_portal(honourees=(honouree,)), honouree, LINKS, SITE)

    assert (node["@type"], node["parentOrganization"]) == (
        "Organization",
        {"@type": "Organization", "name": "Thôn Mẫu"},
    )
    assert "award" not in node


def test_a_household_is_part_of_no_organization() -> None:
    household = an_honouree(name="Hộ ông Mẫu", recipient_kind="hộ gia đình", unit="Thôn Mẫu")

    node = honouree_node(an_honouring_portal(honourees=(household,)), household, LINKS, SITE)

    assert (node["@type"], "parentOrganization" in node, "affiliation" in node) == ("Organization", False, False)


def test_a_historical_figure_is_said_to_be_one() -> None:
    hero = an_honouree(body="", birth_year=1930, death_year=1951)

    node = honouree_node(an_honouring_portal(honourees=(hero,)), hero, LINKS, SITE)

    assert (node["deathDate"], node["disambiguatingDescription"]) == ("1951", "Nhân vật lịch sử")


def test_the_picture_that_others_keep_has_the_name_and_no_photo() -> None:
    honouree = an_honouree(photo=a_photo())
    facts = honouree_facts(an_honouring_portal(honourees=(honouree,)), honouree, LINKS, SITE)

    assert facts.card == ShareCard("Nguyễn Văn Mẫu", "Cá nhân điển hình, năm 2025", "Ủy ban nhân dân xã Quan Sơn")


def test_the_picture_of_a_hero_tells_the_first_title_and_its_year() -> None:
    awards = (PastAward(title="Giấy khen", year=1952), PastAward(title="Huân chương", year=1953))
    hero = an_honouree(name="Người Mẫu", body="", birth_year=1930, death_year=1951, awards=awards)

    card = honouree_facts(an_honouring_portal(honourees=(hero,)), hero, LINKS, SITE).card

    assert card == ShareCard("Người Mẫu", "Nhân vật lịch sử", line="Giấy khen, năm 1952")
    assert card.words == "Nhân vật lịch sử: Người Mẫu. Giấy khen, năm 1952"


def test_the_latest_award_of_the_register_stands_before_the_page_s_own_list() -> None:
    honouree = an_honouree(awards=(PastAward(title="Giấy khen", year=2024),))
    award = an_award(honouree="nguyen-van-mau", school_year=2024)
    portal = an_honouring_portal(honourees=(honouree,), decisions=(a_decision(award),))

    card = honouree_facts(portal, honouree, LINKS, SITE).card

    assert card
    assert card.line == "Lao động tiên tiến, năm học 2024-2025"


def test_nothing_praises_to_machines_where_every_award_was_taken_back() -> None:
    honouree = an_honouree(field="Giao thông")
    award = an_award(honouree="nguyen-van-mau", revocation=a_revocation())
    post = a_post(honourees=("nguyen-van-mau",), day=date(2026, 8, 1))
    portal = an_honouring_portal(honourees=(honouree,), decisions=(a_decision(award),), posts=(post,))

    facts = honouree_facts(portal, honouree, LINKS, SITE)

    assert facts.card == ShareCard("Nguyễn Văn Mẫu", "Khen thưởng đã bị hủy bỏ", "Ủy ban nhân dân xã Quan Sơn")
    assert facts.subjects == ("Khen thưởng đã bị hủy bỏ",)
    assert facts.updated == "2026-06-01"
    assert [word for word in ("điển hình", "Giao thông", "vận động") if word in str(facts)] == []


def test_a_page_is_as_new_as_the_latest_that_is_told_of_its_person() -> None:
    honouree = an_honouree(publication=a_publication())
    post = a_post(honourees=("nguyen-van-mau",))
    decision = a_decision(an_award(honouree="nguyen-van-mau"))
    portals = (
        an_honouring_portal(honourees=(honouree,)),
        an_honouring_portal(honourees=(honouree,), decisions=(decision,)),
        an_honouring_portal(honourees=(honouree,), decisions=(decision,), posts=(post,)),
    )
    agreed = an_honouree(publication=a_publication(a_consent("câu chuyện")))
    lost = an_honouree(
        awards=(
            PastAward(title="Giấy khen", year=2025),
            PastAward(title="Giấy khen", year=2026, revocation=a_revocation()),
        )
    )

    assert [honouree_facts(portal, honouree, LINKS, SITE).updated for portal in portals] == [
        "",
        "2026-01-15",
        "2026-01-20",
    ]
    assert [honouree_facts(portals[0], each, LINKS, SITE).updated for each in (agreed, lost)] == [
        "2026-01-20",
        "2026-06-01",
    ]
