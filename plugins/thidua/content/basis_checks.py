"""Checks of why people are named: a basis (`can_cu`) says which document or law it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua.content.decisions import DecisionFile
from thidua.content.problems import Problem, sentence
from thidua.model.wording import plain_key

_DOCUMENT = re.compile(
    r"\d+\s*/|\b(?:quyết định|nghị quyết|nghị định|luật|bộ luật|thông tư|pháp lệnh|hiến pháp|kế hoạch|công văn|"
    r"thông báo|tờ trình|biên bản|văn bản|chỉ thị|hướng dẫn|quy chế|điều lệ)\b"
)


def check_bases(file: DecisionFile) -> Iterator[Problem]:
    """Each basis once, where it is first written."""
    asked: set[str] = set()
    found = [
        ((), file.value.publication),
        *((("khen", place), each.publication) for place, each in enumerate(file.value.awards)),
    ]
    for at, publication in found:
        if publication is None or publication.basis in asked or _DOCUMENT.search(plain_key(publication.basis)):
            continue
        asked.add(publication.basis)
        message = "căn cứ cần nêu văn bản hoặc luật cho phép đăng, như “Quyết định số 45/QĐ-UBND, niêm yết công khai”"
        yield file.problem((*at, "cong_bo", "can_cu"), sentence(message, publication.basis), "hint")
