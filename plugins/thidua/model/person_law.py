"""Numbers that the law sets on telling of people in public, each with where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LegalNumber:
    """`source` names the law and its article, as a sentence to an editor cites it."""

    number: int
    source: str


CHILD_UNDER = LegalNumber(16, "Điều 1 Luật Trẻ em 102/2016/QH13")
"""Years of age."""

CHILD_CONSENTS = LegalNumber(2, "Điều 24 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15")
"""Who has to agree to publishing a child's private life: the child and the guardian."""

REQUEST_DAYS = LegalNumber(15, "Điều 5 Nghị định 356/2025/NĐ-CP")
"""Days within which a request to take something down is carried out."""
