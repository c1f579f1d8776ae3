"""What every model value shares: frozen, strict about unknown keys, read by the key editors write."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value. Field aliases are the keys of the content files; attributes are the field's English terms."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        str_strip_whitespace=True,
        arbitrary_types_allowed=False,
    )
