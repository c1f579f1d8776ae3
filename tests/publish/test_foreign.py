"""Whatever a page would fetch from another host is found; what it only links to is not."""

from __future__ import annotations

import pytest

from thidua.publish.foreign import foreign_in_css, foreign_in_html

SITE = "https://thidua.example/"


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://cdn.example/a.js"></script>',
        "<SCRIPT SRC='//cdn.example/a.js'></SCRIPT>",
        "<img src=https://cdn.example/a.js alt=x>",
        '<img alt="a > b" src="https://cdn.example/a.js">',
        '<img src="a.png" srcset="b.png 1x, https://cdn.example/a.js 2x" alt="">',
        '<link rel="stylesheet" href="https://cdn.example/a.js">',
        '<link href="https://cdn.example/a.js" rel="preload" as="font">',
        '<iframe src="https://cdn.example/a.js"></iframe>',
        '<video poster="https://cdn.example/a.js"></video>',
        '<object data="https://cdn.example/a.js"></object>',
        '<svg><use xlink:href="https://cdn.example/a.js"/></svg>',
    ],
)
def test_what_is_fetched_from_elsewhere_is_found(html: str) -> None:
    found = foreign_in_html(html, SITE)

    assert [address.removeprefix("https:") for address in found] == ["//cdn.example/a.js"]


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://other.example/">Nơi khác</a>',
        '<link rel="canonical" href="https://other.example/">',
        '<link rel="alternate" type="text/calendar" href="https://other.example/lich.ics">',
        '<script src="assets/a.js"></script><img src="/a.png" alt="">',
        '<img src="https://thidua.example/anh/a.png" alt="">',
        "<p>Gõ &lt;script src=https://cdn.example/a.js&gt;</p>",
        '<meta property="og:image" content="https://thidua.example/a.png">',
    ],
)
def test_what_is_not_fetched_or_is_our_own_passes(html: str) -> None:
    assert foreign_in_html(html, SITE) == ()


@pytest.mark.parametrize(
    ("css", "found"),
    [
        ("@font-face { src: url(https://fonts.example/a.woff2) }", ("https://fonts.example/a.woff2",)),
        ('@import "//cdn.example/a.css";', ("//cdn.example/a.css",)),
        ("p { background: url('a.svg') } /* url(https://a.example) */", ()),
        ("p { background: url(https://thidua.example/a.svg) }", ()),
    ],
)
def test_a_stylesheet_that_fetches_from_elsewhere_is_found(css: str, found: tuple[str, ...]) -> None:
    assert foreign_in_css(css, SITE) == found
