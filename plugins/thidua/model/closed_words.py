"""Words from a short closed list, as editors write them: upper or lower case, tone marks in either place."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BeforeValidator

from thidua.model.wording import plain_key


def in_any_case(words: Iterable[str]) -> BeforeValidator:
    """Beside a `Literal` of these words. Another word, also one without its marks, is left for pydantic to refuse."""
    by_key = {plain_key(word): word for word in words}

    def read(value: object) -> object:
        return by_key.get(plain_key(value), value) if isinstance(value, str) else value

    return BeforeValidator(read)
