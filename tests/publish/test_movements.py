"""The pages of movements."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tests.builders import a_body, a_province, a_register
from tests.honour_builders import a_movement, a_photo, an_honouring_portal
from thidua.model.movement import Movement
from thidua.publish.movements import movement_outputs
from thidua.publish.output import Output, Page, Rendition
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.views.movement_index import MovementIndex

SITE = "https://quanson.vn/"
SETTINGS = Settings("Thi đua", SITE, "quanson.vn", date(2026, 9, 18), datetime(2026, 9, 18, 3, tzinfo=UTC))
MADE_UP = a_register(a_province(), a_body(), a_body("xa-mau", is_demo=True, name="Ủy ban nhân dân xã Mẫu"))


def outputs(*movements: Movement, **fields: object) -> dict[str, Output]:
    portal = an_honouring_portal(movements=movements, **fields)
    return {each.path: each for each in movement_outputs(portal, SitePaths(), SETTINGS)}


def test_each_movement_has_a_page_beside_the_list_of_all() -> None:
    found = outputs(a_movement(), a_movement("khac"))

    assert [*found] == ["phong-trao/", "phong-trao/chuyen-doi-so/", "phong-trao/khac/"]
    page = found["phong-trao/chuyen-doi-so/"]
    assert isinstance(page, Page)
    assert (page.title, page.source) == ("Phong trào thi đua chuyển đổi số", "phong-trao/chuyen-doi-so.md")
    assert page.description == (
        "Phong trào thi đua chuyển đổi số của Ủy ban nhân dân xã Quan Sơn: Mỗi thôn một tổ công nghệ số."
    )


def test_a_portal_without_movements_still_says_so() -> None:
    assert [*outputs()] == ["phong-trao/"]


def test_what_is_made_up_is_marked_and_listed_apart() -> None:
    found = outputs(a_movement(), a_movement("mau", body="xa-mau"), register=MADE_UP)

    index, real, made_up = found.values()
    assert isinstance(index, Page)
    assert isinstance(index.view, MovementIndex)
    assert [[row.url for row in group.movements] for group in index.view.groups] == [["phong-trao/chuyen-doi-so/"]]
    assert [row.url for row in index.view.made_up] == ["phong-trao/mau/"]
    assert [isinstance(page, Page) and page.is_demo for page in (index, real, made_up)] == [False, False, True]


def test_its_photo_is_published_in_other_sizes() -> None:
    found = outputs(a_movement(photo=a_photo()))

    widths = sorted({each.width for each in found.values() if isinstance(each, Rendition)})
    assert widths == [320, 640, 960]
