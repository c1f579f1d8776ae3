"""What every model value shares: frozen, strict about unknown keys, read by the key editors write."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, model_validator


class Value(BaseModel):
    """A frozen value. Field aliases are the keys of the content files; attributes are the field's English terms."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        str_strip_whitespace=True,
        arbitrary_types_allowed=False,
    )

    @model_validator(mode="before")
    @classmethod
    def _leave_out_blanks(cls, value: object) -> object:
        """A line with nothing after its key says no more than leaving the line out; an unknown key stays unknown."""
        if not isinstance(value, dict):
            return value
        known = {field.alias for field in cls.model_fields.values()}
        return {key: each for key, each in value.items() if each != "" or key not in known}
