"""What stands in a page's head for machines."""

from __future__ import annotations

from dataclasses import replace

from thidua.views.page_facts import NO_FACTS, PageFacts
from thidua.views.page_head import PageHead, PageWords, page_head
from thidua.views.site import SiteView

SITE = SiteView(
    name="Thi đua, khen thưởng",
    owner="Ủy ban nhân dân xã Quan Sơn",
    responsible="",
    address="Thôn Lũng Mắt",
    phone="0205 000 000",
    email="ubnd@quanson.vn",
    reuse="Ghi rõ nguồn.",
    updated="18/09/2026",
    year=2026,
    url="https://quanson.vn/",
)
WORDS = PageWords("https://quanson.vn/ke-hoach/a/", "Kế hoạch a", "Kế hoạch a của xã.")
CRUMBS = (("Trang chủ", ""), ("Kế hoạch", "ke-hoach/"))
PLAN = PageFacts(
    "document",
    issued="2026-01-09",
    updated="2026-02-03",
    creator="Ủy ban nhân dân xã Nghi Dương",
    identifier="07/KH-UBND",
    source="Kế hoạch số 07/KH-UBND; bản ký",
    subjects=("Kế hoạch", "a; b"),
    things=({"@type": "DigitalDocument", "@id": "https://quanson.vn/ke-hoach/a/#document"},),
)


def head(facts: PageFacts = NO_FACTS, site: SiteView = SITE, words: PageWords = WORDS) -> PageHead:
    return page_head(words, facts, CRUMBS, site, image="anh-chia-se/1.png", image_words="Kế hoạch a")


def nodes(facts: PageFacts) -> dict[str, dict[str, object]]:
    return {node["@type"]: node for node in head(facts).graph["@graph"]}  # type: ignore[attr-defined]  # JSON


def test_a_document_is_an_article_with_its_dates_and_picture() -> None:
    found = head(PLAN)

    assert (found.url, found.title, found.kind) == (WORDS.url, WORDS.title, "article")
    assert (found.published, found.modified, found.updated) == ("2026-01-09", "2026-02-03", "ngày 03/02/2026")
    assert (found.image, found.image_words) == ("https://quanson.vn/anh-chia-se/1.png", "Kế hoạch a")


def test_a_date_without_its_day_is_no_day_for_readers_that_need_one() -> None:
    found = head(replace(PLAN, issued="2026-01", updated="2026-01"))

    assert (found.published, found.modified, found.updated) == ("", "", "tháng 01/2026")


def test_an_article_without_a_photo_has_the_picture_of_its_card() -> None:
    article = {"@type": "NewsArticle", "@id": "https://quanson.vn/tin/#article"}
    pictured = article | {"image": "https://quanson.vn/anh/1.jpg"}

    images = [nodes(replace(PLAN, things=(node,)))["NewsArticle"]["image"] for node in (article, pictured)]

    assert images == ["https://quanson.vn/anh-chia-se/1.png", "https://quanson.vn/anh/1.jpg"]
    assert "image" not in nodes(PLAN)["DigitalDocument"]


def test_dublin_core_has_every_element_that_is_required_and_parts_values_by_semicolons() -> None:
    assert head(PLAN).dublin_core == (
        ("DC.title", "Kế hoạch a"),
        ("DC.creator", "Ủy ban nhân dân xã Nghi Dương"),
        ("DC.date", "2026-01-09"),
        ("DC.description", "Kế hoạch a của xã."),
        ("DC.publisher", "Ủy ban nhân dân xã Quan Sơn"),
        ("DC.identifier", "07/KH-UBND; https://quanson.vn/ke-hoach/a/"),
        ("DC.language", "vi"),
        ("DC.source", "Kế hoạch số 07/KH-UBND; bản ký"),
        ("DC.subject", "Thi đua, khen thưởng; Kế hoạch; a, b"),
        ("DC.rights", "Ghi rõ nguồn."),
    )


def test_a_hand_written_page_is_the_owner_s_own_and_has_no_date() -> None:
    found = dict(head(site=replace(SITE, owner="", reuse="")).dublin_core)

    assert found == {
        "DC.title": "Kế hoạch a",
        "DC.creator": "Thi đua, khen thưởng",
        "DC.description": "Kế hoạch a của xã.",
        "DC.publisher": "Thi đua, khen thưởng",
        "DC.identifier": "https://quanson.vn/ke-hoach/a/",
        "DC.language": "vi",
        "DC.source": "Thi đua, khen thưởng, tại địa chỉ: https://quanson.vn/",
        "DC.subject": "Thi đua, khen thưởng",
    }
    assert head().updated == ""


def test_the_way_to_a_page_ends_at_the_page_itself() -> None:
    assert nodes(PLAN)["BreadcrumbList"]["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "name": "Trang chủ", "item": "https://quanson.vn/"},
        {"@type": "ListItem", "position": 2, "name": "Kế hoạch", "item": "https://quanson.vn/ke-hoach/"},
        {"@type": "ListItem", "position": 3, "name": "Kế hoạch a", "item": "https://quanson.vn/ke-hoach/a/"},
    ]


def test_the_owner_is_told_with_every_way_to_reach_it() -> None:
    assert nodes(NO_FACTS)["GovernmentOrganization"] == {
        "@type": "GovernmentOrganization",
        "@id": "https://quanson.vn/#owner",
        "name": "Ủy ban nhân dân xã Quan Sơn",
        "url": "https://quanson.vn/",
        "telephone": "0205 000 000",
        "email": "ubnd@quanson.vn",
        "address": {"@type": "PostalAddress", "streetAddress": "Thôn Lũng Mắt", "addressCountry": "VN"},
    }


def test_a_page_points_to_what_it_is_about() -> None:
    assert nodes(PLAN)["WebPage"]["mainEntity"] == {"@id": "https://quanson.vn/ke-hoach/a/#document"}
    assert nodes(PageFacts("collection", items=(("a", "a/"),)))["CollectionPage"]["mainEntity"] == {
        "@id": "https://quanson.vn/ke-hoach/a/#list"
    }
    assert "mainEntity" not in nodes(NO_FACTS)["WebPage"]


def test_words_of_several_lines_become_one_line() -> None:
    found = head(words=replace(WORDS, title="Kế\nhoạch", description="Một\t hai"))

    assert (found.title, found.description) == ("Kế hoạch", "Một hai")
