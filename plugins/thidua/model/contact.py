"""How an office is reached: official numbers and addresses of the office, never of a person at home."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator

from thidua.model.refusal import refuse

_PHONE = re.compile(r"(?P<number>\+?[\d\s.()-]+?)\s*(?:\(?\s*máy lẻ:?\s*\d{1,5}\s*\)?)?", re.IGNORECASE)
# A number of the country with its area or network, or one of the short service numbers (1022, 1900 …, 1800 …).
_DIALLED = re.compile(r"(?:0|\+84)[1-9]\d{8,9}|1[89]00\d{4,6}|1\d{2,3}")
_FROM_ABROAD = re.compile(r"^(?:00)?840?(?=[235789]\d{8,9}$)")
_EMAIL = re.compile(r"[a-z0-9_.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}", re.IGNORECASE)


def dialled(phone: str) -> str:
    """The digits to dial, without an extension; "" where the words are no telephone number."""
    written = _PHONE.fullmatch(phone)
    digits = re.sub(r"[^\d+]", "", written["number"]) if written else ""
    return digits if _DIALLED.fullmatch(digits) else ""


def national(phone: str) -> str:
    """The digits of any written number as dialled inside the country, to compare two by."""
    digits = "".join(letter for letter in phone if letter in "0123456789")
    inside = _FROM_ABROAD.sub("", digits)
    return inside if inside.startswith(("0", "1")) else f"0{inside}"


def _require_number(phone: str) -> str:
    if phone and not dialled(phone):
        refuse("dien_thoai", "cần một số điện thoại của cơ quan, có mã vùng, như 0205 3812 345", phone)
    return phone


def _require_mailbox(email: str) -> str:
    if email and not _EMAIL.fullmatch(email):
        refuse("thu_dien_tu", "cần một địa chỉ thư điện tử, như vanphong@langson.gov.vn", email)
    return email


Phone = Annotated[str, AfterValidator(_require_number)]
Email = Annotated[str, AfterValidator(_require_mailbox)]
