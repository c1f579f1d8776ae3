"""What members of staff see, with programs nobody here wrote, after each edit of the content: one entry throughout, its
old words gone, the new ones there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from tests.subscriber.conftest import Seen

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Entry:
    """`start` is as khal writes it in Vietnam, `utc` as the feed does."""

    id: str
    start: str
    utc: str
    title: str
    status: str = ""

    @property
    def line(self) -> str:
        return f"{self.start} | {self.title} | {self.status}".strip()


CONFERENCE = Entry("tong-ket", "20/03/2026 08:00", "20260320T010000Z", "Hội nghị tổng kết", "CONFIRMED")
MOVED = replace(CONFERENCE, start="27/03/2026 08:00", utc="20260327T010000Z", title="[Dời lịch] Hội nghị tổng kết")
REPORT = Entry("bao-cao", "31/03/2026", "20260331", "[Hạn quý I] Báo cáo công tác thi đua")
REWORDED = replace(REPORT, title="[Hạn quý I] Báo cáo kết quả thi đua “Dân vận khéo”; gửi UBND tỉnh, Sở Nội vụ")
SECOND = Entry("so-ket", "30/06/2026 14:00", "20260630T070000Z", "Hội nghị sơ kết", "CONFIRMED")
CANCELLED = replace(SECOND, title="[HỦY] Hội nghị sơ kết", status="CANCELLED")
REVIEW = Entry("ra-soat", "30/09/2026", "20260930", "[Hạn tháng 9] Rà soát quy chế")

# By step: what vdirsyncer (brought, took away), and all that is in the calendar afterwards, in the order of time.
STORY: dict[str, tuple[tuple[int, int], list[Entry]]] = {
    "first": ((3, 0), [CONFERENCE, REPORT, REVIEW]),
    "nothing": ((0, 0), [CONFERENCE, REPORT, REVIEW]),
    "added": ((1, 0), [CONFERENCE, REPORT, SECOND, REVIEW]),
    "text_changed": ((1, 1), [CONFERENCE, REWORDED, SECOND, REVIEW]),
    "moved": ((1, 1), [MOVED, REWORDED, SECOND, REVIEW]),
    "cancelled": ((1, 1), [MOVED, REWORDED, CANCELLED, REVIEW]),
    "withdrawn": ((0, 1), [MOVED, CANCELLED, REVIEW]),
    "mistaken": ((0, 0), [MOVED, CANCELLED, REVIEW]),
}


def test_the_story_is_told_to_its_end(story: dict[str, Seen]) -> None:
    assert [*story] == [*STORY]


@pytest.mark.parametrize("step", STORY)
def test_khal_shows_each_edit_and_nothing_else_changes(story: dict[str, Seen], step: str) -> None:
    synced, entries = STORY[step]

    assert (story[step].synced, [*story[step].khal]) == (synced, [entry.line for entry in entries])


@pytest.mark.parametrize("step", STORY)
def test_evolution_shows_each_edit_under_one_uid(story: dict[str, Seen], step: str) -> None:
    """It compares revisions: words that changed without a new one stay as they were."""
    assert story[step].evolution == {
        f"kh-mau-2026.{entry.id}@thidua.example": {"start": entry.utc, "summary": entry.title, "status": entry.status}
        for entry in STORY[step][1]
    }


def test_one_whose_conference_moved_or_was_cancelled_reads_why(story: dict[str, Seen]) -> None:
    seen = story["cancelled"].khal

    assert (
        "Trước đây: “08 giờ 00 ngày 20/03/2026”, đổi theo thông báo ngày 05/02/2026. Lý do: Trùng lịch của UBND tỉnh\n"
    ) in seen[MOVED.line]
    assert seen[CANCELLED.line].startswith(
        "ĐÃ HỦY, theo thông báo ngày 06/02/2026. Lý do: Ghép vào hội nghị của tỉnh\n"
    )


def test_the_description_ends_with_the_address_of_the_page(story: dict[str, Seen]) -> None:
    ends = {line: text.rstrip().rsplit("\n", 1)[-1] for line, text in story["first"].khal.items()}

    page = "https://thidua.example/ke-hoach/xa-mau/2026/03-kh-ubnd/"
    assert ends == {entry.line: f"{page}#{entry.id}" for entry in STORY["first"][1]}
