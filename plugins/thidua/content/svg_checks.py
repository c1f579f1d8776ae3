"""Drawings (.svg) below content/: they are published as they are, so that nothing in one may run or fetch."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from thidua.model.private_data import NAMES, found_in

_SVG = "http://www.w3.org/2000/svg"
_RUNS = frozenset({"script", "foreignObject", "handler", "listener", "iframe", "embed", "object", "audio", "video"})
_ANIMATES = frozenset({"animate", "set", "animateMotion", "animateTransform", "discard"})
_ADDRESS = re.compile(r"\b(?:href|src)$")
_FETCHES = re.compile(r"@import|url\(\s*[\"']?\s*(?!#)[^\s\"')]", re.IGNORECASE)

REMEDY = "hãy xuất lại hình từ chương trình vẽ, loại SVG thường (plain SVG), hoặc lưu ra .png"
_DOCTYPE = f"hình .svg có phần DOCTYPE, nơi giấu được mã; hãy xóa phần đó hoặc {REMEDY.removeprefix('hãy ')}"
_NO_SVG = "tệp này không phải hình .svg, hoặc đã hỏng"
MAX_BYTES = 1_000_000


class _Refused(Exception):
    pass


@dataclass(slots=True)
class _Watch:
    """Told of each part by expat; a document type, where entities would grow without end, stops it at once."""

    faults: dict[str, None] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    depth: int = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        space, _, element = name.rpartition(" ")
        if not self.depth and (space, element) != (_SVG, "svg"):
            self.fault(_NO_SVG)
        self.depth += 1
        if element in _RUNS:
            self.fault(f"hình .svg có phần <{element}>, chạy được mã; {REMEDY}")
        for key, value in attributes.items():
            self.attribute(element, key.rpartition(" ")[2], value)

    def attribute(self, element: str, key: str, value: str) -> None:
        target = value.strip().lower() if element in _ANIMATES and key == "attributeName" else ""
        if key.lower().startswith("on") or target.startswith("on"):
            self.fault(f"hình .svg có mã chạy theo thao tác ({key}); {REMEDY}")
        elif _ADDRESS.search(key) and value.strip().lower().startswith("data:"):
            self.fault("hình .svg có ảnh nhúng bên trong, không kiểm tra được; hãy lưu cả hình ra .png")
        elif target.endswith("href") or (_ADDRESS.search(key) and not value.strip().startswith("#")):
            self.fault(f"hình .svg lấy dữ liệu từ nơi khác ({key}); {REMEDY}")
        elif _FETCHES.search(value):
            self.fault(f"hình .svg lấy dữ liệu từ nơi khác (url trong {key}); {REMEDY}")

    def text(self, text: str) -> None:
        self.words.append(text)

    def instruction(self, target: str, _: str) -> None:
        if target != "xml":
            self.fault(f"hình .svg gọi tệp khác (<?{target}…); {REMEDY}")

    def doctype(self, *_: object) -> None:
        raise _Refused

    def fault(self, message: str) -> None:
        self.faults[message] = None


def svg_faults(data: bytes) -> tuple[str, ...]:
    if len(data) > MAX_BYTES:
        return (f"hình .svg quá nặng ({len(data) / 1e6:.1f} MB); nặng nhất 1 MB. Hãy lưu ra .png hoặc .webp",)
    watch = _Watch()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = watch.begin
    parser.CharacterDataHandler = watch.text
    parser.CommentHandler = watch.text
    parser.ProcessingInstructionHandler = watch.instruction
    parser.StartDoctypeDeclHandler = watch.doctype
    try:
        parser.Parse(data, True)  # noqa: FBT003 — expat takes it by position only
    except _Refused:
        return (_DOCTYPE,)
    except (expat.ExpatError, ValueError):
        return (_NO_SVG,)
    words = "".join(watch.words)
    if _FETCHES.search(words):
        watch.fault(f"hình .svg lấy dữ liệu từ nơi khác (url trong <style>); {REMEDY}")
    if kinds := dict.fromkeys(NAMES[each.kind] for each in found_in(words)):
        watch.fault(f"hình .svg có ghi dữ liệu cá nhân ({', '.join(kinds)}); hãy xóa phần đó")
    return tuple(watch.faults)
