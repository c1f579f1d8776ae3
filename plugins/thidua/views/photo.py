"""A photo as a page shows it: its sizes and formats with their addresses, and the letters that stand where there is
none.
"""

from __future__ import annotations

from dataclasses import dataclass

from thidua.model.photo import KINDS, Photo, PhotoFile, PhotoKind
from thidua.model.vocabulary import RecipientKind
from thidua.model.wording import nfc
from thidua.views.links import Links

MEDIA_TYPES: dict[PhotoKind, str] = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}
SHOWN_WIDTH = 640
"""What a browser that chooses for itself (no `srcset`) gets: enough for a phone."""

MOST_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    url: str
    width: int


@dataclass(frozen=True, slots=True)
class Sources:
    """One format in all its widths, from the narrowest up."""

    type: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class PhotoView:
    """`sources` are the formats from the smallest file to the one every browser shows; `url` is of the last kind.
    `width` and `height` give the shape of the place that is kept free.
    """

    alt: str
    caption: str
    credit: str
    sources: tuple[Sources, ...]
    url: str
    width: int
    height: int


def photo_view(photo: Photo, links: Links) -> PhotoView:
    sources, (width, height) = photo_sources(photo.image, links)
    shown = next(each.url for each in sources[-1].candidates if each.width == width)
    return PhotoView(photo.alt, photo.caption, photo.credit, sources, shown, width, height)


def photo_sources(image: PhotoFile, links: Links) -> tuple[tuple[Sources, ...], tuple[int, int]]:
    """Every format, and the size of the picture that is shown where no choice is made."""
    sources = tuple(
        Sources(
            MEDIA_TYPES[kind],
            tuple(Candidate(links.photo(image.digest, width, kind), width) for width in image.widths),
        )
        for kind in KINDS
    )
    shown = max((width for width in image.widths if width <= SHOWN_WIDTH), default=image.widths[0])
    return sources, (shown, image.height_at(shown))


def initials(name: str, kind: RecipientKind = "cá nhân") -> str:
    """People go by their middle and given name: “Đỗ Thị Đào” is TĐ. A collective by its first words: “Hội Phụ nữ thôn
    Đông” is HPN.
    """
    words = [first for word in nfc(name).split() if (first := _first_letter(word))]
    chosen = words[:MOST_INITIALS] if kind == "tập thể" else words[-2:]
    return "".join(chosen)


def _first_letter(word: str) -> str:
    letter = next((letter for letter in word if letter.isalnum()), "")
    return letter.upper()
