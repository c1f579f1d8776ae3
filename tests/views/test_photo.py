"""A photo's sizes and formats with their addresses, and the letters that stand where there is none."""

from __future__ import annotations

import pytest

from tests.honour_builders import a_photo
from thidua.model.vocabulary import RecipientKind
from thidua.publish.paths import SitePaths
from thidua.views.photo import Candidate, PhotoView, Sources, initials, photo_view


def candidates(ending: str, *widths: int) -> tuple[Candidate, ...]:
    return tuple(Candidate(f"anh/0123456789abcdef-{width}.{ending}", width) for width in widths)


def test_a_photo_is_offered_in_three_formats_the_smallest_first() -> None:
    photo = a_photo(width=3000, height=4000, caption="Đường thôn Mẫu", credit="Văn phòng")

    assert photo_view(photo, SitePaths()) == PhotoView(
        alt="Ông Mẫu bên vườn hồi",
        caption="Đường thôn Mẫu",
        credit="Văn phòng",
        sources=(
            Sources("image/avif", candidates("avif", 320, 640, 960)),
            Sources("image/webp", candidates("webp", 320, 640, 960)),
            Sources("image/jpeg", candidates("jpg", 320, 640, 960)),
        ),
        url="anh/0123456789abcdef-640.jpg",
        width=640,
        height=853,
    )


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        ((500, 400), ("anh/0123456789abcdef-320.jpg", 320, 256)),
        ((100, 125), ("anh/0123456789abcdef-100.jpg", 100, 125)),
    ],
)
def test_a_small_photo_is_shown_as_large_as_it_is_kept(size: tuple[int, int], shown: tuple[str, int, int]) -> None:
    view = photo_view(a_photo(width=size[0], height=size[1]), SitePaths())

    assert (view.url, view.width, view.height) == shown


@pytest.mark.parametrize(
    ("name", "kind", "letters"),
    [
        ("Đỗ Thị Đào", "cá nhân", "TĐ"),
        ("Cù Chính Lan", "cá nhân", "CL"),
        ("Ông Nguyễn Văn An", "cá nhân", "VA"),
        ("Nguyễn Văn Ánh", "cá nhân", "VÁ"),
        ("Nguye\u0302\u0303n A\u0301nh", "cá nhân", "NÁ"),
        ("Mẫu", "cá nhân", "M"),
        ("", "cá nhân", ""),
        ("gia đình ông Lê Văn Ước", "hộ gia đình", "VƯ"),
        ("Hội Phụ nữ thôn Đông", "tập thể", "HPN"),
        ("Thôn 5", "tập thể", "T5"),
        ("“Tổ tự quản” (số 3)", "tập thể", "TTQ"),
        ("Phòng Văn hóa - Xã hội", "tập thể", "PVH"),
    ],
)
def test_letters_stand_for_a_name(name: str, kind: RecipientKind, letters: str) -> None:
    assert initials(name, kind) == letters
