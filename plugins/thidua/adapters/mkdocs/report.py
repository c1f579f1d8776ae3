"""Content problems in MkDocs' log: one line each, sorted, and one closing line."""

from __future__ import annotations

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from thidua.content.problems import fails, summary
from thidua.content.reader import Content
from thidua.model.portal import Portal

log = get_plugin_logger("thidua")


def report(content: Content, *, strict: bool) -> Portal:
    """The portal, or an end to the build before anything of the old site is touched."""
    for problem in content.problems:
        # Hints are `thidua check`'s: whoever builds did not ask for them, and MkDocs counts what is logged.
        if problem.severity != "hint":
            (log.error if problem.severity == "error" else log.warning)("%s", problem)
    if content.portal is None or fails(content.problems, strict=strict):
        message = f"{summary(content.problems)} Trang chưa được dựng lại, trang cũ còn nguyên."
        raise Abort(message)
    return content.portal
