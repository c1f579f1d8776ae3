"""Links, images and raw HTML in running text: what may stand there, and which content file an address means."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection
from xml.etree.ElementTree import Element

from thidua.content.problems import Problem, sentence
from thidua.content.source import Source
from thidua.model.reading import nearest_of

_UNSAFE = re.compile(
    r"<\s*/?\s*(script|style|iframe|object|embed|form|input|button|link|meta|base|svg|video|audio)\b"
    r"|<[a-z][^>]*\s(on\w+|style)\s*=|(javascript\s*:)",
    re.IGNORECASE,
)
_CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.DOTALL | re.MULTILINE)
_FOREIGN = re.compile(r"^[a-z][a-z0-9+.-]*:|^//", re.IGNORECASE)


def without_code(text: str) -> str:
    """The text with code samples blanked out, every other character in its place."""
    return _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), text)


def unsafe_html(source: Source) -> list[Problem]:
    """Raw HTML that sanitising would drop: said to the editor instead of vanishing. Code samples are left alone."""
    return [
        source.problem(
            match.start(), sentence("không dùng mã HTML như thế này trong nội dung", match[1] or match[2] or match[3])
        )
        for match in _UNSAFE.finditer(without_code(source.body))
    ]


def resolve_addresses(root: Element, source: Source, files: Collection[str]) -> list[Problem]:
    """Rewrite relative addresses to `src:<path below content/>`; `files` are the paths that exist."""
    problems = []
    for element in root.iter("img"):
        address = element.get("src", "")
        at = source.body.find(address)
        if not element.get("alt", "").strip():
            message = sentence("ảnh cần lời mô tả cho người không nhìn thấy: ![lời mô tả](tệp ảnh)", address)
            problems.append(source.problem(at, message))
        if _FOREIGN.match(address):
            problems.append(
                source.problem(at, sentence("ảnh phải là tệp trong content/, không lấy từ trang khác", address))
            )
        else:
            problems += _resolve(element, "src", source, files)
    for element in root.iter("a"):
        address = element.get("href", "")
        if address and not address.startswith("#") and not _FOREIGN.match(address):
            problems += _resolve(element, "href", source, files)
    return problems


def _resolve(element: Element, attribute: str, source: Source, files: Collection[str]) -> list[Problem]:
    address = element.get(attribute, "")
    target, hash_mark, anchor = address.partition("#")
    path = posixpath.normpath(posixpath.join(posixpath.dirname(source.path), target))
    element.set(attribute, f"src:{path}{hash_mark}{anchor}")
    if path in files:
        return []
    message = sentence("không có tệp này trong content/", address, _nearest_file(path, files))
    return [source.problem(source.body.find(address), message)]


def _nearest_file(path: str, files: Collection[str]) -> str:
    """A file of the same kind with a name like it, wherever it lies."""
    kind = posixpath.splitext(path)[1]
    by_name = {posixpath.basename(file): file for file in files if file.endswith(kind)}
    return by_name.get(nearest_of(posixpath.basename(path), tuple(by_name)), "")
