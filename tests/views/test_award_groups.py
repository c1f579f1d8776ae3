"""The lines of a decision's page: in which order, with which numbers, and what is told of what was revoked."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import BODY, a_title, a_vocabulary
from tests.honour_builders import a_decision, a_revocation, an_award, an_honouree, an_honouring_portal
from thidua.model.award import Decision
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.award_groups import AwardGroup, AwardLine, RevokedView, award_groups

OFFICE = f"don-vi/{BODY}/phong-vh-xh/"
REVOKED = RevokedView("01/06/2026", "Quyết định số 99/QĐ-UBND")


def groups(decision: Decision, portal: Portal | None = None) -> tuple[AwardGroup, ...]:
    around = replace(portal or an_honouring_portal(), decisions=(decision,))
    return award_groups(around, decision, SitePaths())


def line(award_id: str, name: str, **fields: object) -> AwardLine:
    values: dict[str, object] = dict.fromkeys(("url", "post", "locality", "field", "year", "citation"), "")
    values |= {"anchor": award_id, "number": "1", "name": name, "unit": None, "revoked": None}
    return AwardLine(**(values | fields))  # type: ignore[arg-type]  # fields as given


def test_of_what_was_revoked_only_that_is_told_with_its_day_and_basis() -> None:
    award = an_award(citation="Thành tích lớn", field="Giáo dục", honouree="nguyen-van-mau", revocation=a_revocation())
    standing = an_award("Trần Thị Ví Dụ", "tran-thi-vi-du")
    portal = an_honouring_portal(honourees=(an_honouree(),))

    (group,) = groups(a_decision(award, standing), portal)

    assert group == AwardGroup(
        "nhom_1",
        "Lao động tiên tiến",
        "Cá nhân",
        "1, không kể 1 đã hủy bỏ",
        (
            line("nguyen-van-mau", "Nguyễn Văn Mẫu", number="", revoked=REVOKED),
            line("tran-thi-vi-du", "Trần Thị Ví Dụ"),
        ),
    )


def test_a_page_that_was_taken_down_leaves_the_name_without_a_link() -> None:
    (group,) = groups(a_decision(an_award(honouree="nguyen-van-mau")))

    assert group.lines == (line("nguyen-van-mau", "Nguyễn Văn Mẫu"),)


def test_titles_stand_before_forms_and_people_before_collectives_whatever_the_order_of_the_rows() -> None:
    both = ("cá nhân", "tập thể")
    titles = (
        a_title("giay-khen", name="Giấy khen", group="giấy khen", recipients=both),
        a_title("bang-khen", name="Bằng khen", group="bằng khen"),
        a_title("chien-si", name="Chiến sĩ thi đua cơ sở"),
        a_title(),
    )
    awards = (
        an_award("A", "a", title="giay-khen", recipient_kind="tập thể"),
        an_award("B", "b", title="la"),
        an_award("C", "c"),
        an_award("D", "d", title="giay-khen"),
        an_award("E", "e", title="chien-si"),
        an_award("F", "f", title="bang-khen"),
        an_award("G", "g"),
    )

    found = groups(a_decision(*awards), an_honouring_portal(vocabulary=a_vocabulary(*titles)))

    assert [(group.title, group.kind, [each.name for each in group.lines]) for group in found] == [
        ("Chiến sĩ thi đua cơ sở", "Cá nhân", ["E"]),
        ("Lao động tiên tiến", "Cá nhân", ["C", "G"]),
        ("Bằng khen", "Cá nhân", ["F"]),
        ("Giấy khen", "Cá nhân", ["D"]),
        ("Giấy khen", "Tập thể", ["A"]),
        ("la", "Cá nhân", ["B"]),
    ]


def test_recipients_are_numbered_in_their_group_and_what_was_revoked_takes_no_number() -> None:
    awards = (an_award("A", "a"), an_award("B", "b", revocation=a_revocation()), an_award("C", "c"))

    (group,) = groups(a_decision(*awards))

    assert [(each.number, each.name) for each in group.lines] == [("1", "A"), ("", "B"), ("2", "C")]


def test_a_collective_of_the_register_leads_to_its_own_page() -> None:
    (group,) = groups(a_decision(an_award("Phòng Văn hoá – Xã hội", "phong", recipient_kind="tập thể")))

    assert group.lines == (line("phong", "Phòng Văn hoá – Xã hội", url=OFFICE),)
