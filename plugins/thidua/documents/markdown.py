"""A report draft as Markdown: to be read in any editor, its things linked to the site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from thidua.views.report_draft import ReportDraft
from thidua.views.report_entries import Detail, ReportEntry
from thidua.views.report_sections import Section

_MARKS = re.compile(r"[\\`*_]|\[(?=[^\]]*\]\()")
"""What would be read as Markdown inside a line; a bracket only where a link could follow, so that gaps stay legible."""
_HTML = re.compile(r"<|&(?=#?\w+;)")


def report_markdown(draft: ReportDraft) -> str:
    """Blocks parted by empty lines."""
    blocks = [
        *([f"**{_plain(draft.warning)}**"] if draft.warning else []),
        "\\\n".join((*filter(None, (_plain(draft.superior),)), *(f"**{_plain(line)}**" for line in draft.issuer))),
        "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\\n**Độc lập - Tự do - Hạnh phúc**",
        _plain(draft.number),
        f"*{_plain(draft.date_line)}*",
        f"# {draft.kind}: {_plain(draft.title)}",
        f"*{_plain(draft.source)}*",
        *(f"*{_plain(basis)}*" for basis in draft.bases),
        _plain(draft.opening),
        *(block for section in draft.sections for block in _section(section)),
        _plain(draft.closing),
        "**Nơi nhận:**\n\n" + "\n".join(f"- {_plain(line)}" for line in draft.recipients),
        f"**{_plain(draft.authority)}**",
        f"**{_plain(draft.signer)}**",
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _section(section: Section) -> Iterator[str]:
    yield f"## {_plain(section.heading)}"
    yield from map(_plain, section.lines)
    if section.points:
        yield "\n".join(f"- {_plain(point)}" for point in section.points)
    for part in section.parts:
        yield f"### {_linked(part.heading, part.url)}"
        for group in part.groups:
            if group.heading:
                yield f"#### {_plain(group.heading)}"
            yield "\n".join(line for entry in group.entries for line in _entry(entry))
    yield from map(_plain, section.closing)


def _entry(entry: ReportEntry) -> Iterator[str]:
    context = f" ({_plain(entry.context)})" if entry.context else ""
    yield f"- **{_linked(entry.reference, entry.url)}.** {_plain(entry.text)}{context}"
    yield from (f"    - {_detail(detail)}" for detail in entry.details)


def _detail(detail: Detail) -> str:
    return f"{_plain(detail.text)}; {_linked('tài liệu', detail.url)}" if detail.url else _plain(detail.text)


def _linked(text: str, url: str) -> str:
    return f"[{_plain(text)}](<{url}>)" if url else _plain(text)


def _plain(text: str) -> str:
    return _HTML.sub(lambda found: escape(found.group()), _MARKS.sub(lambda found: f"\\{found.group()}", text))
