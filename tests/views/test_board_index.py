"""The list of boards: real bodies in the register's order, made-up ones apart."""

from __future__ import annotations

from datetime import date

from tests.builders import BODY, PROVINCE, a_body, a_plan, a_portal, a_province, a_register, a_task
from thidua.publish.paths import SitePaths
from thidua.views.board_index import BoardIndex, BoardLine, BodyBoards, board_index, board_years

TODAY = date(2026, 4, 1)


def test_each_body_has_a_board_a_year_the_latest_first() -> None:
    portal = a_portal(
        a_plan("a", year=2025, tasks=(a_task(),)),
        a_plan("b", tasks=(a_task(), a_task("hai"))),
        a_plan("c"),
        a_plan("d", issuer=PROVINCE),
    )

    assert board_years(portal) == ((PROVINCE, 2026), (BODY, 2026), (BODY, 2025))
    assert board_index(portal, SitePaths(), TODAY) == BoardIndex(
        (
            BodyBoards(
                "Ủy ban nhân dân tỉnh Lạng Sơn",
                f"don-vi/{PROVINCE}/",
                (BoardLine(2026, f"theo-doi/{PROVINCE}/2026/", 0, ""),),
            ),
            BodyBoards(
                "Ủy ban nhân dân xã Quan Sơn",
                f"don-vi/{BODY}/",
                (
                    BoardLine(2026, f"theo-doi/{BODY}/2026/", 2, "2 chưa có số liệu"),
                    BoardLine(2025, f"theo-doi/{BODY}/2025/", 1, "1 chưa có số liệu"),
                ),
            ),
        ),
        (),
    )


def test_made_up_bodies_stand_apart() -> None:
    register = a_register(a_province(), a_body("xa-mau", name="Xã Mẫu", is_demo=True))
    portal = a_portal(a_plan("a", issuer=PROVINCE), a_plan("b", issuer="xa-mau", register=register), register=register)

    found = board_index(portal, SitePaths(), TODAY)

    assert [body.body for body in found.bodies] == ["Ủy ban nhân dân tỉnh Lạng Sơn"]
    assert [body.body for body in found.made_up] == ["Xã Mẫu"]
