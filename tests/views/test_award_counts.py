"""Counts of awards: by title and kind, what was revoked apart, the picture from the same numbers."""

from __future__ import annotations

from tests.builders import a_title, a_vocabulary
from tests.honour_builders import a_decision, a_revocation, an_award, an_honouring_portal
from thidua.model.award import Award, Decision
from thidua.views.award_counts import AwardCounts, KindCount, award_counts, counts_words
from thidua.views.board_counts import CountRow, Segment

GIFT = a_title("giay-khen", name="Giấy khen", recipients=("cá nhân", "tập thể", "hộ gia đình"))
PORTAL = an_honouring_portal(vocabulary=a_vocabulary(a_title(), GIFT))


def pairs(*awards: Award) -> list[tuple[Decision, Award]]:
    return [(a_decision(), award) for award in awards]


def test_titles_are_counted_by_kind_the_most_frequent_first() -> None:
    household = an_award("Gia đình ông Mẫu", title="giay-khen", recipient_kind="hộ gia đình")
    gift = an_award("Trần Thị Ví Dụ", title="giay-khen")

    counts = award_counts(PORTAL, pairs(an_award(), gift, household, gift))

    assert counts == AwardCounts(
        states=(KindCount("Cá nhân", 3), KindCount("Hộ gia đình", 1)),
        legend=(("finished", "Cá nhân"), ("ahead", "Hộ gia đình")),
        rows=(
            CountRow(
                "Giấy khen",
                "",
                (2, 1),
                3,
                "Giấy khen: 2 cá nhân, 1 hộ gia đình",
                (
                    Segment("finished", "Cá nhân", 2, "0.00", "66.67"),
                    Segment("ahead", "Hộ gia đình", 1, "66.67", "33.33"),
                ),
            ),
            CountRow(
                "Lao động tiên tiến",
                "",
                (1, 0),
                1,
                "Lao động tiên tiến: 1 cá nhân",
                (Segment("finished", "Cá nhân", 1, "0.00", "33.33"),),
            ),
        ),
        drawn=counts.rows,
        total=4,
    )


def test_what_was_revoked_is_not_counted() -> None:
    counts = award_counts(PORTAL, pairs(an_award(revocation=a_revocation())))

    assert (counts.rows, counts.total) == ((), 0)


def test_words_name_what_was_revoked_apart() -> None:
    awards = (
        an_award(),
        an_award("Thôn Mẫu", recipient_kind="tập thể"),
        an_award("Gia đình ông Mẫu", recipient_kind="hộ gia đình"),
        an_award("Bùi Văn Thử", revocation=a_revocation()),
        an_award("Trần Thị Ví Dụ"),
    )

    assert counts_words(awards) == "2 cá nhân, 1 tập thể, 1 hộ gia đình, không kể 1 đã hủy bỏ"
    assert counts_words(awards[3:4]) == "1 đã hủy bỏ"
    assert counts_words([]) == ""
