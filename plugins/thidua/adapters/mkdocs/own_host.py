"""Stops a build whose pages or stylesheets would fetch anything from another host."""

from __future__ import annotations

from pathlib import Path

from mkdocs.exceptions import PluginError

from thidua.publish.foreign import foreign_in_css, foreign_in_html


def check_page(html: str, name: str, site_url: str) -> None:
    _stop(name, foreign_in_html(html, site_url))


def check_stylesheets(folder: Path, site_url: str) -> None:
    for path in sorted(folder.rglob("*.css")):
        name = path.relative_to(folder).as_posix()
        _stop(name, foreign_in_css(path.read_text(encoding="utf-8", errors="replace"), site_url))


def _stop(name: str, addresses: tuple[str, ...]) -> None:
    if addresses:
        found = ", ".join(dict.fromkeys(addresses))
        advice = "hãy chép tệp ấy vào content/ hoặc overrides/assets/"
        raise PluginError(f"{name} lấy tài nguyên của trang khác: {found}; {advice}. Trang cũ còn nguyên.")
