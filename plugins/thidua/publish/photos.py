"""The photos that pages show: which files they become, and how one stands inside a written text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from thidua.model.photo import KINDS, PhotoFile
from thidua.publish.output import Rendition
from thidua.publish.paths import SitePaths
from thidua.views.photo import Candidate, photo_sources

TEXT_SIZES = "(min-width: 46em) 40rem, 92vw"
"""How wide a picture stands in a text, as in HTML's `sizes`."""

_PICTURE = re.compile(r"<img\b(?P<before>[^>]*?)\bsrc=\"src:(?P<path>[^\"#]+)\"(?P<after>[^>]*?)\s*/?>")


def photo_outputs(images: Iterable[PhotoFile], paths: SitePaths) -> Iterator[Rendition]:
    """Each photo in every size and format, once however many pages and files have it."""
    for digest, image in {image.digest: image for image in images}.items():
        for width in image.widths:
            for kind in KINDS:
                yield Rendition(paths.photo(digest, width, kind), image.source, width, kind)


def pictured(html: str, images: Mapping[str, PhotoFile]) -> tuple[PhotoFile, ...]:
    """The photos inside a text whose addresses are still those of content files; `images` by path."""
    named = (found["path"] for found in _PICTURE.finditer(html))
    return tuple(images[path] for path in dict.fromkeys(named) if path in images)


def with_pictures(html: str, images: Mapping[str, PhotoFile], page_path: str, paths: SitePaths) -> str:
    """The text with every such photo in all its sizes, before other addresses in it are made the page's own."""
    up = "../" * page_path.count("/") or "./"

    def srcset(candidates: Iterable[Candidate]) -> str:
        return ", ".join(f"{up}{each.url} {each.width}w" for each in candidates)

    def picture(found: re.Match[str]) -> str:
        image = images.get(found["path"])
        if image is None:
            return found[0]
        sources, (width, height) = photo_sources(image, paths)
        *better, plain = sources
        shown = next(each.url for each in plain.candidates if each.width == width)
        others = "".join(
            f'<source type="{each.type}" srcset="{escape(srcset(each.candidates))}" sizes="{TEXT_SIZES}">'
            for each in better
        )
        words = " ".join(f"{found['before']} {found['after']}".split())
        return (
            f'<picture>{others}<img {words} class="photo-body" src="{up}{escape(shown)}" '
            f'srcset="{escape(srcset(plain.candidates))}" sizes="{TEXT_SIZES}" width="{width}" height="{height}" '
            'loading="lazy" decoding="async"></picture>'
        )

    return _PICTURE.sub(picture, html)
