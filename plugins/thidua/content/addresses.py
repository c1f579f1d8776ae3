"""Links, images and raw HTML in running text: what may stand there, and which content file an address means."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection
from html import unescape
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from markdown.util import AMP_SUBSTITUTE

from thidua.content.markup import SCHEMES, TAGS
from thidua.content.problems import Problem, sentence
from thidua.content.source import Source
from thidua.model.photo import FOLDERS, is_raw_photo
from thidua.model.reading import nearest_of

# Images and links of Markdown are looked after here, those of HTML would slip by; <https://…> and <a@b.vn> are links.
_TAG = re.compile(r"<(?P<name>[^\W\d_][^\s/<>:@]*)(?=[\s/>])(?P<rest>[^<>]*)>?", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"\s(on\w+|style)\s*=", re.IGNORECASE)
_NO_MARKDOWN = TAGS - {"a", "img"}
_CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.DOTALL | re.MULTILINE)
_FOREIGN = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]*):|//", re.IGNORECASE)

ALIKE = 0.75
"""How alike two files' names must be for one to be meant by the other: names of pages are short."""


def without_code(text: str) -> str:
    """The text with code samples blanked out, every other character in its place."""
    return _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), text)


def unsafe_html(source: Source) -> list[Problem]:
    """Raw HTML that sanitising would drop: said to the editor instead of vanishing. Code samples are left alone."""
    return [
        source.problem(tag.start(), _unsafe(tag))
        for tag in _TAG.finditer(without_code(source.body))
        if not _is_plain(tag)
    ]


def _unsafe(tag: re.Match[str]) -> str:
    if tag["name"].lower() in {"a", "img"}:
        return sentence("cần [chữ](địa chỉ) cho liên kết và ![lời mô tả](tệp ảnh) cho ảnh, không dùng mã HTML", tag[0])
    otherwise = "Nếu đây là chữ của văn bản, viết &lt; thay cho <"
    return sentence("không dùng mã HTML như thế này", tag[0], otherwise=otherwise)


def _is_plain(tag: re.Match[str]) -> bool:
    return tag["name"].lower() in _NO_MARKDOWN and not _ATTRIBUTE.search(tag["rest"])


def resolve_addresses(root: Element, source: Source, files: Collection[str]) -> list[Problem]:
    """Rewrite relative addresses to `src:<path below content/>`; `files` are the paths that exist."""
    problems = []
    for element in root.iter("img"):
        address = element.get("src", "")
        at = _place(address, source)
        if not element.get("alt", "").strip():
            message = sentence("ảnh cần lời mô tả cho người không nhìn thấy: ![lời mô tả](tệp ảnh)", address)
            problems.append(source.problem(at, message))
        if _FOREIGN.match(address):
            message = sentence("ảnh phải là tệp trong content/, không lấy từ trang khác", address)
            problems.append(source.problem(at, message))
        else:
            problems += _resolve(element, "src", source, files)
    for element in root.iter("a"):
        # Python-Markdown has mail addresses in the tree as references to their letters.
        address = unescape(element.get("href", "").replace(AMP_SUBSTITUTE, "&"))
        foreign = _FOREIGN.match(address)
        if foreign and foreign["scheme"] and foreign["scheme"].lower() not in SCHEMES:
            message = sentence("liên kết cần bắt đầu bằng https:// hoặc là một tệp trong content/", address)
            problems.append(source.problem(_place(address, source), message))
        elif address and not address.startswith("#") and not foreign:
            problems += _resolve(element, "href", source, files)
    return problems


def _place(address: str, source: Source) -> int:
    """Where the address stands in the body, sooner as one than as words of the text."""
    at = source.body.find(f"]({address}")
    return at if at >= 0 else source.body.find(address)


def _resolve(element: Element, attribute: str, source: Source, files: Collection[str]) -> list[Problem]:
    address = element.get(attribute, "")
    _, hash_mark, anchor = address.partition("#")
    element.set(attribute, f"src:{_path(address, source.path)}{hash_mark}{anchor}")
    is_shown = element.tag == "img"
    message = missing_file(address, source.path, files) or unpublished(address, source.path, is_shown=is_shown)
    return [source.problem(_place(address, source), message)] if message else []


def unpublished(address: str, seen_from: str, *, is_shown: bool = False) -> str:
    """What to say of a photo of records: they are shown in other sizes, by the texts of records only; "" when fine."""
    path = _path(address, seen_from)
    if not is_raw_photo(path):
        return ""
    folder, _, rest = seen_from.partition("/")
    if not is_shown:
        return sentence("tệp ảnh gốc không được đăng, không liên kết đến được; hãy dẫn đến bài có ảnh", path)
    if folder not in FOLDERS or rest == "index.md":
        return sentence(f"ảnh trong {path.partition('/')[0]}/ chỉ đặt được trong các bài ở {', '.join(FOLDERS)}", path)
    return ""


def missing_file(address: str, seen_from: str, files: Collection[str]) -> str:
    """What to say of an address, as the content file `seen_from` has it, that leads to no file; "" when it does."""
    path = _path(address, seen_from)
    if path in files:
        return ""
    near = _nearest_file(path, files)
    nearest = near and posixpath.relpath(near, posixpath.dirname(seen_from) or ".")
    return sentence("không có tệp này trong content/", address, nearest)


def _path(address: str, seen_from: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(seen_from), unquote(address.partition("#")[0])))


def _nearest_file(path: str, files: Collection[str]) -> str:
    """A page for a page, another file for another file, wherever it lies."""
    is_page = path.endswith(".md")
    by_name = {posixpath.basename(file): file for file in files if file.endswith(".md") == is_page}
    return by_name.get(nearest_of(posixpath.basename(path), tuple(by_name), ALIKE), "")
