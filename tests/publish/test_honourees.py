"""Which pages and photos exemplary people get, and what is marked as made up or kept from search engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.builders import a_body
from tests.honour_builders import a_nomination, a_photo, a_revocation, an_honouree, an_honouring_portal
from thidua.model.honouree import PastAward
from thidua.model.portal import Portal
from thidua.model.unit import Register
from thidua.publish.consultations import consultation_outputs
from thidua.publish.honourees import honouree_outputs
from thidua.publish.output import Page, Rendition
from thidua.publish.paths import SITEMAP, SitePaths
from thidua.publish.settings import Settings
from thidua.publish.site import closing_outputs

SETTINGS = Settings(
    "Thi đua", "https://thidua.example/", "thidua.example", date(2026, 9, 18), datetime(2026, 9, 18, tzinfo=UTC)
)
PATHS = SitePaths()


def pages_of(portal: Portal) -> dict[str, Page]:
    outputs = honouree_outputs(portal, PATHS, SETTINGS)
    return {output.path: output for output in outputs if isinstance(output, Page)}


def photos_of(portal: Portal) -> list[str]:
    return [each.path for each in honouree_outputs(portal, PATHS, SETTINGS) if isinstance(each, Rendition)]


def with_a_made_up_body(portal: Portal) -> Portal:
    demo = a_body().model_copy(update={"id": "xa-mau", "is_demo": True})
    return replace(portal, register=Register((*portal.register.bodies, demo)))


def test_everybody_has_a_page_and_the_list_is_there_even_when_it_is_empty() -> None:
    assert list(pages_of(an_honouring_portal())) == ["guong-dien-hinh/"]
    assert list(pages_of(an_honouring_portal(honourees=(an_honouree("a"), an_honouree("b"))))) == [
        "guong-dien-hinh/",
        "guong-dien-hinh/a/",
        "guong-dien-hinh/b/",
    ]


def test_who_is_made_up_is_marked_and_the_list_is_not() -> None:
    portal = with_a_made_up_body(an_honouring_portal(honourees=(an_honouree("a"), an_honouree("b", body="xa-mau"))))

    assert {path: page.is_demo for path, page in pages_of(portal).items()} == {
        "guong-dien-hinh/": False,
        "guong-dien-hinh/a/": False,
        "guong-dien-hinh/b/": True,
    }


def test_a_photo_comes_in_every_size_and_format() -> None:
    portal = an_honouring_portal(honourees=(an_honouree("a", photo=a_photo()),))

    assert photos_of(portal) == [
        f"anh/0123456789abcdef-{width}.{kind}" for width in (320, 640, 960) for kind in ("avif", "webp", "jpg")
    ]


def test_a_photo_of_whoever_lost_every_award_is_not_published() -> None:
    lost = (PastAward(title="Giấy khen", year=2020, revocation=a_revocation()),)
    portal = an_honouring_portal(honourees=(an_honouree("a", photo=a_photo(), awards=lost),))

    assert photos_of(portal) == []
    page = pages_of(portal)["guong-dien-hinh/a/"]
    assert (page.description, page.is_unlisted) == ("Nguyễn Văn Mẫu: khen thưởng đã bị hủy bỏ.", True)


def test_the_sitemap_has_people_and_neither_nominees_nor_who_lost_every_award() -> None:
    lost = an_honouree("b", awards=(PastAward(title="Giấy khen", year=2020, revocation=a_revocation()),))
    portal = an_honouring_portal(honourees=(an_honouree("a"), lost), decisions=(a_nomination(),))
    lists = [output for output in consultation_outputs(portal, PATHS) if isinstance(output, Page)]

    (sitemap,) = [
        output.body.decode()
        for output in closing_outputs([*pages_of(portal).values(), *lists], SETTINGS)
        if output.path == SITEMAP
    ]

    assert "guong-dien-hinh/a/" in sitemap
    assert "guong-dien-hinh/b/" not in sitemap
    assert "lay-y-kien" not in sitemap
