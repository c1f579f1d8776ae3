"""How an office is reached: numbers that can be dialled, mailboxes that can be written to."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from tests.builders import a_body, a_unit
from thidua.model.contact import dialled, national


@pytest.mark.parametrize(
    ("phone", "digits"),
    [
        ("0205 3812 345", "02053812345"),
        ("(0205) 3.812.345", "02053812345"),
        ("0205-3812-345 (máy lẻ 101)", "02053812345"),
        ("0205 3812 345 máy lẻ: 12", "02053812345"),
        ("+84 205 3812 345", "+842053812345"),
        ("0912 345 678", "0912345678"),
        ("1900 1234", "19001234"),
        ("1022", "1022"),
        ("3812 345", ""),
        ("0205 3812 345, 0205 3812 346", ""),
        ("0205 3812 34a", ""),
        ("gọi văn phòng", ""),
        ("", ""),
    ],
)
def test_a_phone_number_is_known_by_its_digits(phone: str, digits: str) -> None:
    assert dialled(phone) == digits


@pytest.mark.parametrize("phone", ["0205 3812 345", "+84 205 3812 345", "0084.205.3812.345", "+84 (0)205 3812345"])
def test_every_way_to_write_a_number_is_dialled_the_same_inside_the_country(phone: str) -> None:
    assert national(phone) == "02053812345"


@pytest.mark.parametrize("email", ["vanphong@langson.gov.vn", "ubnd.quan-son_1@xa.vn"])
def test_a_mailbox_is_taken_as_written(email: str) -> None:
    assert a_unit(email=email).email == email


@pytest.mark.parametrize(
    "contact",
    [
        {"email": "vanphong"},
        {"email": "văn.phòng@xa.vn"},
        {"email": "a@xa.vn, b@xa.vn"},
        {"email": "a@xa"},
        {"phone": "3812 345"},
    ],
)
def test_what_cannot_be_reached_is_refused(contact: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        a_body(**contact)


def test_a_body_is_reached_as_a_unit_like_itself() -> None:
    contact = {"head": "Hoàng Văn A", "phone": "0205 3812 345", "email": "a@xa.vn", "address": "Thôn Đoàn Kết"}

    unit = a_body(**contact).as_unit

    assert {name: getattr(unit, name) for name in contact} == contact
