"""Rules by which a web server answers 410 Gone where something was that people had taken down. They name addresses
that hold names: they lie beside the site, never in it.

Of pictures only an honouree's own photo has a rule. All that lies in anh/ is called by its hash, and the configurations
in deploy/ answer 410 for every such name that has no file: pictures of a story that was taken down are gone by that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua.model.portal import Portal
from thidua.publish.paths import HONOUREES, PHOTOS, SitePaths

_ADDRESSES = SitePaths()
_PLAIN = re.compile(r"[a-z0-9/-]+")
_HEAD = "# Địa chỉ đã gỡ theo yêu cầu rút lại đồng ý: trả lời 410. Máy ghi lại tệp này mỗi lần dựng; không sửa tay.\n"


@dataclass(frozen=True, slots=True)
class GoneRules:
    """What to include in the server's own configuration; only a comment where nothing is gone."""

    nginx: str
    caddy: str


def gone_rules(portal: Portal, prefix: str = "/") -> GoneRules:
    """`prefix` is where the site begins on its host."""
    folders = [f"{prefix}{path}".rstrip("/") for path in gone_folders(portal)]
    photos = [f"{prefix}{PHOTOS}{digest}-" for digest in sorted({each.photo for each in portal.withdrawals} - {""})]
    nginx = [f"location = {folder} {{ return 410; }}\nlocation ^~ {folder}/ {{ return 410; }}\n" for folder in folders]
    nginx += [f"location ^~ {photo} {{ return 410; }}\n" for photo in photos]
    paths = [*(f"{folder} {folder}/*" for folder in folders), *(f"{photo}*" for photo in photos)]
    caddy = f"@thidua_gone path {' '.join(paths)}\nerror @thidua_gone 410\n" if paths else ""
    return GoneRules(f"{_HEAD}{''.join(nginx)}", f"{_HEAD}{caddy}")


def gone_folders(portal: Portal) -> tuple[str, ...]:
    """Addresses of pages: of people who were taken down, of decisions in which nobody is left."""
    found = {f"{HONOUREES}{each.honouree}/" for each in portal.withdrawals if each.honouree and not each.scopes}
    # Another list of nominees may have the address of a former year's.
    found |= set(map(_ADDRESSES.decision, portal.emptied)) - set(map(_ADDRESSES.decision, portal.decisions))
    # Names of files are checked; whatever slipped through must not write a server's configuration.
    return tuple(sorted(path for path in found if _PLAIN.fullmatch(path)))
