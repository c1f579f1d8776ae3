"""The law, decision or notice that a fact kept as data is taken from."""

from __future__ import annotations

from pydantic import Field

from thidua.model.document import Day, DocumentNumber
from thidua.model.unit import Id
from thidua.model.value import Value
from thidua.model.web_address import WebAddress


class LegalSource(Value):
    """`note` says what a reviewer should know of it: how it was read, what is uncertain."""

    id: Id = Field(alias="ma")
    kind: str = Field(alias="loai", min_length=1)
    number: DocumentNumber = Field(alias="so")
    date: Day = Field(alias="ngay")
    issuer: str = Field(alias="co_quan", min_length=1)
    subject: str = Field(alias="trich_yeu", default="")
    address: WebAddress = Field(alias="dia_chi", default="")
    note: str = Field(alias="ghi_chu", default="")
