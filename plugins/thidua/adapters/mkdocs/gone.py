"""What was taken down, outside the site: rules for the server, written beside the built site where its readers cannot
read them, and photos that an earlier build kept for the next.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from thidua.adapters.mkdocs.photo_cache import FOLDER
from thidua.model.portal import Portal
from thidua.publish.gone import gone_rules

ENDING = "-410"


def write_gone_rules(site: Path, portal: Portal, site_url: str) -> Path:
    """`site` is the finished folder; the rules lie in another one of its name with “-410” behind it."""
    rules = gone_rules(portal, urlsplit(site_url).path)
    folder = site.with_name(f"{site.name}{ENDING}")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("nginx.conf", rules.nginx), ("caddy.conf", rules.caddy)):
        (folder / name).write_bytes(text.encode())
    return folder


def forget_photos(project: Path, content: Path, portal: Portal) -> None:
    """Take the renditions of photos that were taken down out of the build's own store."""
    digests = tuple(f"{digest}-" for digest in _digests(content, portal))
    folder = project / FOLDER
    if digests and folder.is_dir():
        for file in sorted(folder.iterdir()):
            if file.name.startswith(digests):
                file.unlink()


def _digests(content: Path, portal: Portal) -> Iterator[str]:
    for each in portal.withdrawals:
        if each.photo:
            yield each.photo
        files = (content / path for path in each.pictures)
        yield from (hashlib.sha256(file.read_bytes()).hexdigest()[:16] for file in files if file.is_file())
