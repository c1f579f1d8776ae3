"""The address of a page elsewhere, as editors write it: what a reader's browser follows is never anything else."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator

from thidua.model.refusal import refuse

_WHOLE = re.compile(r"https?://[^\s/]+\.[^\s]+")


def _require_whole(value: str) -> str:
    if value and not _WHOLE.fullmatch(value):
        refuse("dia_chi", "cần địa chỉ đầy đủ, bắt đầu bằng https://", value)
    return value


WebAddress = Annotated[str, AfterValidator(_require_whole)]
