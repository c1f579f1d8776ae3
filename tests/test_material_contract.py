"""Files of Material and MkDocs that ours replace or are built on: an upgrade that changes one is looked at, not
swallowed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import material
import mkdocs
import pytest

MATERIAL = Path(material.__file__).parent / "templates"
MKDOCS = Path(mkdocs.__file__).parent

# path pattern → what of ours has to be looked at when it changes
REPLACED = {
    "mkdocs_theme.yml": "overrides/mkdocs_theme.yml (static_templates, settings our templates do without)",
    "base.html": "overrides/base.html, overrides/partials/head.html",
    "main.html": "overrides/main.html",
    "404.html": "overrides/404.html",
    "partials/header.html": "overrides/partials/header.html",
    "partials/nav.html": "overrides/partials/header.html (the menu)",
    "partials/nav-item.html": "overrides/partials/header.html (the menu)",
    "partials/path.html": "overrides/partials/crumbs.html",
    "partials/toc.html": "overrides/main.html (contents of a page)",
    "partials/footer.html": "overrides/partials/footer.html",
    "partials/copyright.html": "overrides/partials/footer.html",
    "partials/palette.html": "overrides/assets/theme.js",
    "partials/javascripts/*.html": "inline scripts: none of them may come back into overrides/base.html",
    "assets/stylesheets/main.*.min.css": "adapters/mkdocs/material_style.py and overrides/assets/thidua.css",
}
RELIED_ON = {
    "templates/sitemap.xml": "feeds/sitemap.py (which fields MkDocs thinks a sitemap needs)",
    "themes/readthedocs/css/fonts/lato-bold.woff": "adapters/mkdocs/card_style.py (letters of the share cards)",
    "themes/readthedocs/css/fonts/lato-normal.woff": "adapters/mkdocs/card_style.py (letters of the share cards)",
}

KNOWN = {
    "mkdocs_theme.yml": "7762893939c35c14",
    "base.html": "8536d352b0093623",
    "main.html": "9948b55a7bc979c3",
    "404.html": "80c93494b5432b1b",
    "partials/header.html": "8cf3fb15bcf969ff",
    "partials/nav.html": "af33f6e032f632eb",
    "partials/nav-item.html": "89895208f22d68ce",
    "partials/path.html": "cbde0642861fe915",
    "partials/toc.html": "fde48f583563364b",
    "partials/footer.html": "50c2a75f013b7b03",
    "partials/copyright.html": "bc86bca3bf75070f",
    "partials/palette.html": "fb935107ae7d3d74",
    "partials/javascripts/announce.html": "fbc798036968edbf",
    "partials/javascripts/base.html": "d6113712bc4deb30",
    "partials/javascripts/consent.html": "6dc38ea451a27ffd",
    "partials/javascripts/content.html": "3722e156f0f6339d",
    "partials/javascripts/outdated.html": "13165dec361fce13",
    "partials/javascripts/palette.html": "8790389765ea6036",
    "assets/stylesheets/main.*.min.css": "57a0d79d880c51fe",
    "templates/sitemap.xml": "0950766d642ac999",
    "themes/readthedocs/css/fonts/lato-bold.woff": "0e56b17d142eb366",
    "themes/readthedocs/css/fonts/lato-normal.woff": "5b9025dda4d7688e",
}

RENEW = """{name} is not what it was when {ours} was written.
Compare it with the release before (pip download both, diff), carry over into {ours} what matters there, run
`make test`, then put its new hash into KNOWN of {file}: {found!r}"""


def files(folder: Path, patterns: dict[str, str]) -> Iterator[tuple[str, str, Path]]:
    """(pattern, what of ours depends on it, file); several files of one pattern count one by one."""
    for pattern, ours in patterns.items():
        for file in sorted(folder.glob(pattern)):
            # A bundle's name holds a hash of its own, which would hide what it is.
            name = pattern if "assets/" in pattern else file.relative_to(folder).as_posix()
            yield name, ours, file


def hash_of(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:16]


CASES = [*files(MATERIAL, REPLACED), *files(MKDOCS, RELIED_ON)]


@pytest.mark.parametrize(("name", "ours", "file"), CASES, ids=[name for name, _, _ in CASES])
def test_a_file_that_ours_replaces_or_needs_is_unchanged(name: str, ours: str, file: Path) -> None:
    found = hash_of(file)

    assert KNOWN.get(name) == found, RENEW.format(name=name, ours=ours, file=Path(__file__).name, found=found)


def test_every_known_file_is_still_there() -> None:
    """A file that is gone or renamed is a change too: look where its part went, then take it out of the lists."""
    assert sorted(KNOWN) == sorted({name for name, _, _ in CASES})
