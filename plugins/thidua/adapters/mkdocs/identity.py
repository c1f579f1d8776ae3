"""Whose portal this is: the settings of its header and footer, checked before anything is built."""

from __future__ import annotations

from collections.abc import Collection

from mkdocs.config import base
from mkdocs.config import config_options as opt
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import get_plugin_logger

from thidua.publish.paths import COLOURS, SITE_TREE, SitePaths
from thidua.publish.settings import Settings
from thidua.views.colour import is_colour, palette
from thidua.views.days import day_text
from thidua.views.site import SiteView

log = get_plugin_logger("thidua")

RED = "#7d0f13"
"""The theme's own header, where a portal sets no colour: thidua.css."""
PICTURES = (".svg", ".png", ".webp", ".avif", ".jpg", ".jpeg")


class IdentityConfig(base.Config):
    """What the header and the footer show."""

    owner = opt.Type(str, default="")
    """Full name of the body whose portal this is."""
    responsible = opt.Type(str, default="")
    address = opt.Type(str, default="")
    phone = opt.Type(str, default="")
    email = opt.Type(str, default="")
    reuse = opt.Type(str, default="Được dùng lại nội dung khi ghi rõ nguồn.")
    logo = opt.Type(str, default="")
    """Emblem or logo in the header: a picture's path below content/; without it, a star on a seal."""
    logo_alt = opt.Type(str, default="")
    """The logo in words, for those who do not see it; without it, that it is the owner's."""
    colour = opt.Type(str, default="")
    """The portal's own colour as `#rrggbb`, for header, buttons and accents; without it, red."""


def check_identity(options: IdentityConfig, files: Collection[str], *, strict: bool) -> None:
    """`files` are all paths below content/. What a public portal owes its readers and does not say is a warning."""
    if options.colour and not is_colour(options.colour):
        raise PluginError(f"colour của plugin thidua cần dạng #7d0f13; đang ghi “{options.colour}”.")
    if options.logo and not options.logo.lower().endswith(PICTURES):
        raise PluginError(f"logo của plugin thidua cần là tệp ảnh ({', '.join(PICTURES)}); đang ghi “{options.logo}”.")
    if options.logo and options.logo not in files:
        raise PluginError(f"logo của plugin thidua: không có tệp content/{options.logo}.")
    missing = [f"thiếu {what}: đặt {name} của plugin thidua trong mkdocs.yml" for name, what in _owed(options)]
    for line in missing:
        log.warning("Chân trang %s.", line)
    if missing and strict:
        raise Abort(f"Có {len(missing)} cảnh báo, dừng lại theo --strict; trang cũ còn nguyên.")


def site_view(options: IdentityConfig, settings: Settings, paths: SitePaths) -> SiteView:
    return SiteView(
        name=settings.site_name,
        owner=options.owner,
        responsible=options.responsible,
        address=options.address,
        phone=options.phone,
        email=options.email,
        reuse=options.reuse,
        updated=day_text(settings.today),
        year=settings.today.year,
        url=settings.site_url,
        data_url=paths.datasets(),
        boards_url=paths.boards(),
        tree_url=SITE_TREE,
        search_url=paths.search(),
        logo=paths.content_file(options.logo),
        logo_words=options.logo_alt or f"Biểu trưng của {options.owner or settings.site_name}",
        colours_url=COLOURS if options.colour else "",
        header_colour=palette(options.colour).light.header if options.colour else RED,
    )


def _owed(options: IdentityConfig) -> list[tuple[str, str]]:
    """What Circular 32/2017/TT-BTTTT, Article 16, asks of a portal's footer, as far as the settings leave it out."""
    facts = (
        ("owner", "tên đầy đủ của cơ quan chủ quản", options.owner),
        ("responsible", "người chịu trách nhiệm nội dung", options.responsible),
        ("address", "địa chỉ liên hệ", options.address),
        ("phone", "số điện thoại", options.phone),
        ("email", "thư điện tử", options.email),
        ("reuse", "điều kiện dùng lại nội dung", options.reuse),
    )
    return [(name, what) for name, what, value in facts if not value.strip()]
