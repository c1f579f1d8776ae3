"""Plans, events and units in the vocabulary of schema.org."""

from __future__ import annotations

from datetime import date, time

import pytest

from tests.builders import (
    BODY,
    PROVINCE,
    a_basis,
    a_body,
    a_cancellation,
    a_holding,
    a_plan,
    a_portal,
    a_register,
    a_timing,
    a_unit,
    an_event,
    an_event_change,
)
from thidua.model.document import DocumentDate, DocumentNumber
from thidua.model.period import Month, Quarter
from thidua.model.timing import Meaning, OnDay, Provisional, Span, ToBeAnnounced, Within
from thidua.publish.paths import SitePaths
from thidua.views.linked_data import MOST_ITEMS, event_node, list_node, plan_nodes, unit_node

SITE = "https://quanson.vn/"
PAGE = "https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2026/"
ISSUER = {
    "@type": "GovernmentOrganization",
    "name": "Ủy ban nhân dân xã Quan Sơn",
    "@id": "https://quanson.vn/don-vi/xa-quan-son/#organization",
    "url": "https://quanson.vn/don-vi/xa-quan-son/",
}


def test_a_plan_is_a_document_with_its_number_dates_issuer_and_what_it_is_based_on() -> None:
    parent = a_plan("lang-son-2026", issuer=PROVINCE, number=DocumentNumber(number="01", symbol="KH-UBND"))
    plan = a_plan(bases=(a_basis("", number="01/KH-UBND", date="09/01/2026", issuer=PROVINCE),))

    assert plan_nodes(a_portal(parent, plan), plan, SitePaths(), SITE) == (
        {
            "@type": "DigitalDocument",
            "@id": f"{PAGE}#document",
            "url": PAGE,
            "name": "Kế hoạch số 07/KH-UBND: Công tác thi đua, khen thưởng năm 2026",
            "genre": "Kế hoạch",
            "inLanguage": "vi",
            "datePublished": "2026-01-09",
            "dateModified": "2026-01-09",
            "creator": ISSUER,
            "temporalCoverage": "2026",
            "encoding": [
                {
                    "@type": "MediaObject",
                    "encodingFormat": "application/json",
                    "contentUrl": f"{PAGE}du-lieu.json",
                }
            ],
            "identifier": "07/KH-UBND",
            "isBasedOn": ["https://quanson.vn/ke-hoach/tinh-lang-son/2026/lang-son-2026/"],
        },
    )


def test_a_blank_number_is_no_identifier_and_a_blank_day_no_day() -> None:
    plan = a_plan(number=DocumentNumber(number="", symbol="KH-UBND"), date=DocumentDate(day=None, month=1, year=2026))

    (node,) = plan_nodes(a_portal(plan), plan, SitePaths(), SITE)

    assert "identifier" not in node
    assert node["datePublished"] == "2026-01"


def test_a_settled_event_has_its_day_place_and_organizer() -> None:
    plan = a_plan(events=(event := an_event(),))

    assert event_node(a_portal(plan), plan, event, SitePaths(), SITE) == {
        "@type": "Event",
        "@id": f"{PAGE}#hoi-nghi-tong-ket",
        "url": f"{PAGE}#hoi-nghi-tong-ket",
        "name": "Hội nghị tổng kết phong trào thi đua năm 2025",
        "startDate": "2026-01-15",
        "eventStatus": "https://schema.org/EventScheduled",
        "organizer": ISSUER,
        "inLanguage": "vi",
        "endDate": "2026-01-15",
        "location": {
            "@type": "Place",
            "name": "Hội trường Đảng ủy xã",
            "address": {
                "@type": "PostalAddress",
                "addressCountry": "VN",
                "addressLocality": "Xã Quan Sơn, tỉnh Lạng Sơn",
            },
        },
    }


@pytest.mark.parametrize(
    ("meaning", "start", "end"),
    [
        (OnDay(date(2026, 1, 15), time(7, 30), time(11)), "2026-01-15T07:30:00+07:00", "2026-01-15T11:00:00+07:00"),
        (OnDay(date(2026, 1, 15), time(7, 30)), "2026-01-15T07:30:00+07:00", None),
        (Span(date(2026, 1, 15), date(2026, 1, 16)), "2026-01-15", "2026-01-16"),
        (Provisional(Month(2026, 1)), "2026-01", None),
        (Within(Month(2026, 11)), "2026-11", None),
    ],
)
def test_an_event_is_as_exact_as_its_plan(meaning: Meaning, start: str, end: str | None) -> None:
    plan = a_plan(events=(event := an_event(timing=a_timing(meaning, "như kế hoạch")),))

    node = event_node(a_portal(plan), plan, event, SitePaths(), SITE)

    assert node is not None
    assert (node["startDate"], node.get("endDate")) == (start, end)
    assert ("description" in node) == (not isinstance(meaning, OnDay | Span))


@pytest.mark.parametrize("meaning", [Provisional(Quarter(2026, 1)), ToBeAnnounced()])
def test_an_event_without_a_start_is_not_told(meaning: Meaning) -> None:
    plan = a_plan(events=(event := an_event(timing=a_timing(meaning, "như kế hoạch")),))

    assert event_node(a_portal(plan), plan, event, SitePaths(), SITE) is None
    assert len(plan_nodes(a_portal(plan), plan, SitePaths(), SITE)) == 1


@pytest.mark.parametrize(
    ("fields", "status", "former"),
    [
        ({"changes": (an_event_change(date(2026, 1, 10), "ngày 12/01/2026"),)}, "EventRescheduled", "2026-01-12"),
        (
            {
                "changes": (
                    an_event_change(date(2026, 1, 9), "ngày 11/01/2026"),
                    an_event_change(date(2026, 1, 10), "ngày 12/01/2026"),
                )
            },
            "EventRescheduled",
            ["2026-01-11", "2026-01-12"],
        ),
        ({"changes": (an_event_change(date(2026, 1, 10), "quý IV năm 2025"),)}, "EventRescheduled", None),
        ({"changes": (an_event_change(date(2026, 1, 10), "dự kiến trong tháng 01/2026"),)}, "EventScheduled", None),
        ({"changes": (an_event_change(date(2026, 1, 10), place="Nhà văn hóa"),)}, "EventScheduled", None),
        ({"progress": (a_holding(date(2026, 1, 15)),)}, "EventScheduled", None),
        ({"cancellation": a_cancellation(date(2026, 1, 12))}, "EventCancelled", None),
    ],
)
def test_a_moved_and_a_cancelled_event_say_so(fields: dict[str, object], status: str, former: object) -> None:
    plan = a_plan(events=(event := an_event(**fields),))

    node = event_node(a_portal(plan), plan, event, SitePaths(), SITE)

    assert node is not None
    assert (node["eventStatus"], node.get("previousStartDate")) == (f"https://schema.org/{status}", former)


def test_an_event_put_off_without_a_new_day_is_postponed_from_its_former_one() -> None:
    event = an_event(meaning=ToBeAnnounced(), changes=(an_event_change(date(2026, 1, 12), "ngày 15/01/2026"),))
    plan = a_plan(events=(event,))

    node = event_node(a_portal(plan), plan, event, SitePaths(), SITE)

    assert node is not None
    assert (node["eventStatus"], node["startDate"], node["description"]) == (
        "https://schema.org/EventPostponed",
        "2026-01-15",
        "Chưa ấn định ngày: thời gian có thông báo sau.",
    )


def test_a_unit_names_the_body_above_it() -> None:
    portal = a_portal(register=a_register())
    unit = portal.register.unit_by_key[f"{BODY}/hd-tdkt"]

    assert unit_node(portal, unit, SitePaths(), SITE) == {
        "@type": "Organization",
        "@id": "https://quanson.vn/don-vi/xa-quan-son/hd-tdkt/#organization",
        "url": "https://quanson.vn/don-vi/xa-quan-son/hd-tdkt/",
        "name": "Hội đồng Thi đua - Khen thưởng xã",
        "alternateName": ["HĐ TĐKT xã"],
        "parentOrganization": {
            "@type": "GovernmentOrganization",
            "name": "Ủy ban nhân dân xã Quan Sơn",
            "url": "https://quanson.vn/don-vi/xa-quan-son/",
        },
    }


def test_a_unit_is_reached_as_the_register_says() -> None:
    register = a_register(a_body(units=(a_unit(phone="0205 3812 345", email="a@xa.vn", address="Thôn Đoàn Kết"),)))

    node = unit_node(a_portal(register=register), register.unit_by_key[f"{BODY}/phong-vh-xh"], SitePaths(), SITE)

    assert node
    assert {key: node[key] for key in ("telephone", "email", "address")} == {
        "telephone": "0205 3812 345",
        "email": "a@xa.vn",
        "address": {"@type": "PostalAddress", "streetAddress": "Thôn Đoàn Kết", "addressCountry": "VN"},
    }


def test_a_group_is_no_organization() -> None:
    register = a_register(a_body(units=(a_unit("truong-hoc", name="Các trường", level="nhóm"),)))
    portal = a_portal(register=register)

    assert unit_node(portal, register.unit_by_key[f"{BODY}/truong-hoc"], SitePaths(), SITE) is None


def test_a_long_list_says_how_long_it_is_and_names_its_first() -> None:
    items = [(f"Kế hoạch {number}", f"ke-hoach/{number}/") for number in range(MOST_ITEMS + 1)]

    node = list_node(items, f"{SITE}ke-hoach/", SITE)

    assert node["numberOfItems"] == MOST_ITEMS + 1
    assert len(node["itemListElement"]) == MOST_ITEMS  # type: ignore[arg-type]  # JSON has no types
    assert node["itemListElement"][0] == {  # type: ignore[index]  # JSON has no types
        "@type": "ListItem",
        "position": 1,
        "name": "Kế hoạch 0",
        "url": "https://quanson.vn/ke-hoach/0/",
    }
