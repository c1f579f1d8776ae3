"""The words that mark what is made up, wherever it is told."""

from __future__ import annotations

from thidua.model.portal import Portal
from thidua.model.wording import lowered

TITLE = "Dữ liệu minh họa"
WARNING = "DỮ LIỆU MINH HỌA: cơ quan, kế hoạch và kết quả dưới đây không có thật."


def named(portal: Portal, body_id: str, name: str) -> str:
    """The name of something that belongs to a body, as it stands among those of others."""
    return made_up_name(name) if portal.register.is_demo(body_id) else name


def noted(portal: Portal, body_id: str, text: str) -> str:
    """What is told of something that belongs to a body."""
    return f"{WARNING} {text}" if portal.register.is_demo(body_id) else text


def made_up_name(name: str) -> str:
    return f"{name} ({lowered(TITLE)})"
