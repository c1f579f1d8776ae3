"""Keys of personnel lists that a record of a person never has."""

from __future__ import annotations

import pytest

from thidua.model.award import Award
from thidua.model.forbidden_keys import FORBIDDEN_KEYS, forbidden_key
from thidua.model.honouree import Honouree


@pytest.mark.parametrize("key", ["ngay_sinh", "Ngày sinh", "ngay-sinh", "NGAY_SINH"])
def test_a_forbidden_key_is_known_however_it_is_typed(key: str) -> None:
    assert forbidden_key(key) == "trường này không bao giờ đưa lên mạng; chỉ ghi nam_sinh, khi người đó đã đồng ý"


def test_no_key_of_a_record_is_forbidden() -> None:
    keys = {field.alias for model in (Award, Honouree) for field in model.model_fields.values()}

    assert keys & set(FORBIDDEN_KEYS) == set()
