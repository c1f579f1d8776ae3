"""The rules for what people had taken down: which addresses, and never more than addresses."""

from __future__ import annotations

from datetime import date

from tests.honour_builders import a_decision, a_nomination, an_honouring_portal
from thidua.model.withdrawal import Withdrawal
from thidua.publish.gone import gone_folders, gone_rules

DAY = date(2026, 3, 1)
PAGE = Withdrawal("guong-dien-hinh/nguyen-van-mau.md", 3, DAY, "nguyen-van-mau", "0123456789abcdef")
AWARD = Withdrawal("khen-thuong/2026/45-qd-ubnd.yml", 9, DAY)


def test_a_page_that_was_taken_down_is_gone() -> None:
    assert gone_folders(an_honouring_portal(withdrawals=(PAGE,))) == ("guong-dien-hinh/nguyen-van-mau/",)


def test_a_page_of_which_only_a_part_was_taken_down_is_there() -> None:
    part = Withdrawal("guong-dien-hinh/nguyen-van-mau.md", 3, DAY, "nguyen-van-mau", scopes=("câu chuyện",))

    assert gone_folders(an_honouring_portal(withdrawals=(part,))) == ()


def test_a_decision_is_gone_only_when_nobody_is_left_in_it() -> None:
    assert gone_folders(an_honouring_portal(emptied=(a_decision(),))) == ("khen-thuong/2026/45-qd-ubnd/",)
    assert gone_folders(an_honouring_portal(withdrawals=(AWARD,), decisions=(a_decision(),))) == ()


def test_a_list_of_nominees_that_nobody_is_left_in_is_gone_at_its_own_address() -> None:
    assert gone_folders(an_honouring_portal(emptied=(a_nomination(),))) == ("khen-thuong/lay-y-kien/de-nghi/",)


def test_a_list_of_nominees_that_is_only_closed_is_not_gone() -> None:
    nominee = Withdrawal(a_nomination().source, 9, DAY)
    portal = an_honouring_portal(withdrawals=(nominee,), decisions=(a_nomination(),))

    assert gone_folders(portal.on(date(2027, 1, 1))) == ()


def test_an_address_where_another_list_stands_now_is_not_gone() -> None:
    former = a_nomination(source="khen-thuong/2025/de-nghi.yml")

    assert gone_folders(an_honouring_portal(emptied=(former,), decisions=(a_nomination(),))) == ()


def test_a_photo_that_was_taken_back_alone_is_gone_in_every_size() -> None:
    part = Withdrawal("guong-dien-hinh/nguyen-van-mau.md", 3, DAY, "nguyen-van-mau", "0123456789abcdef", ("ảnh",))

    rules = gone_rules(an_honouring_portal(withdrawals=(part,)))

    assert rules.nginx.splitlines()[1:] == ["location ^~ /anh/0123456789abcdef- { return 410; }"]
    assert rules.caddy.splitlines()[1:] == ["@thidua_gone path /anh/0123456789abcdef-*", "error @thidua_gone 410"]


def test_a_site_below_its_host_has_its_rules_there() -> None:
    rules = gone_rules(an_honouring_portal(emptied=(a_decision(),)), "/xa-mau/")

    assert "location = /xa-mau/khen-thuong/2026/45-qd-ubnd { return 410; }\n" in rules.nginx


def test_a_name_that_is_no_plain_address_writes_nothing_into_a_servers_configuration() -> None:
    evil = Withdrawal("guong-dien-hinh/a; } b.md", 3, DAY, "a; } location / { return 500; }")

    rules = gone_rules(an_honouring_portal(withdrawals=(evil,)))

    assert (rules.nginx.count("\n"), rules.caddy.count("\n")) == (1, 1)
