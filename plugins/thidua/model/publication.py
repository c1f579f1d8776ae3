"""On what basis a person may be named in public: decisions that are public, what people agreed to, and what they took
back (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 9, 16 và 24).
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field, field_validator

from thidua.model.closed_words import in_any_case
from thidua.model.document import Day
from thidua.model.refusal import refuse
from thidua.model.value import Value
from thidua.model.yes_no import YesNo

Scope = Literal["tên", "ảnh", "câu chuyện", "năm sinh", "địa bàn"]
"""What is told of a person. "tên" is the name with post, unit and award, as a decision has them."""
SCOPES: tuple[Scope, ...] = get_args(Scope)
_WrittenScope = Annotated[Scope, in_any_case(SCOPES)]

Giver = Literal["bản thân", "trẻ em", "người giám hộ", "đại diện hộ", "thân nhân"]
GIVERS: tuple[Giver, ...] = get_args(Giver)

IN_DECISIONS: tuple[Scope, ...] = ("tên", "địa bàn")
"""What the text of a public decision may hold; all else needs the person's own consent."""


class Consent(Value):
    """What one person agreed to on paper; the paper stays in the records office, `record` says where.

    `withdrawn` is the day on which the request to take it back came in.
    """

    giver: Annotated[Giver, in_any_case(GIVERS)] = Field(alias="nguoi")
    date: Day = Field(alias="ngay")
    scopes: tuple[_WrittenScope, ...] = Field(alias="pham_vi", min_length=1)
    form: str = Field(alias="hinh_thuc", default="văn bản")
    record: str = Field(alias="so_luu", min_length=1)
    withdrawn: Day | None = Field(alias="rut_lai", default=None)


class Publication(Value):
    """`basis` is why the name may stand here: which public decision, or which law."""

    basis: str = Field(alias="can_cu", min_length=1)
    scopes: tuple[_WrittenScope, ...] = Field(alias="pham_vi", default=("tên",))
    consents: tuple[Consent, ...] = Field(alias="dong_y", default=())

    @field_validator("scopes")
    @classmethod
    def _in_decisions(cls, scopes: tuple[Scope, ...]) -> tuple[Scope, ...]:
        for scope in scopes:
            if scope not in IN_DECISIONS:
                expected = f"quyết định công khai chỉ cho đăng {' và '.join(IN_DECISIONS)}; phần khác cần dong_y"
                refuse("pham_vi", expected, scope)
        return scopes

    def covers(self, scope: Scope, *, is_child: bool = False) -> bool:
        """Whether this may be told today of a living person. Only people themselves agree for themselves; for a child
        both the child and the guardian do (Điều 24). Whoever took a consent back is not told of by a decision either.
        """
        return self._covers(scope, is_child=is_child, is_now=True)

    def ever_covered(self, scope: Scope, *, is_child: bool = False) -> bool:
        """Whether it could be told before anybody took anything back: such a field stays written, and unpublished."""
        return self._covers(scope, is_child=is_child, is_now=False)

    def is_taken_back(self, scope: Scope) -> bool:
        """Whether somebody, perhaps the family of the dead, agreed to it once and nobody does any more."""
        asked = [each.withdrawn for each in self.consents if scope in each.scopes]
        return bool(asked) and all(asked)

    def _covers(self, scope: Scope, *, is_child: bool, is_now: bool) -> bool:
        givers = {each.giver for each in self.consents if scope in each.scopes and not (is_now and each.withdrawn)}
        if is_child:
            return {"trẻ em", "người giám hộ"} <= givers
        if is_now and self.is_taken_back(scope):
            return False
        return scope in self.scopes or bool(givers & {"bản thân", "đại diện hộ"})


class Text(Value):
    """What every text has that is no one person's record: whether it names a child, and who agreed to that."""

    is_child: YesNo | None = Field(alias="tre_em", default=None)
    shows_child: YesNo | None = Field(alias="hien_anh", default=None)
    """Whether a child that it names is in its pictures."""
    publication: Publication | None = Field(alias="cong_bo", default=None)


class Subject(Value):
    """What every record of a person has: who it is about as far as the law asks, and on what basis it is told."""

    birth_year: int | None = Field(alias="nam_sinh", default=None)
    death_year: int | None = Field(alias="nam_mat", default=None)
    is_dead: YesNo = Field(alias="da_mat", default=False)
    is_child: YesNo | None = Field(alias="tre_em", default=None)
    locality: str = Field(alias="dia_ban", default="")
    """Thôn, xóm, tổ dân phố, or a wider place; never a house."""
    publication: Publication | None = Field(alias="cong_bo", default=None)
    withdrawn: Day | None = Field(alias="rut_lai", default=None)
    """The day on which the person's request to be taken down came in: nothing of the record is published."""
    namesakes: tuple[str, ...] = Field(alias="trung_ten", default=())
    """Content files in which the same name is somebody else's."""

    @field_validator("birth_year", "death_year")
    @classmethod
    def _a_year(cls, year: int | None) -> int | None:
        if year is not None and not 1800 <= year <= 2100:
            refuse("nam", "cần một năm có bốn chữ số, như 1985", str(year))
        return year

    @property
    def is_living(self) -> bool:
        return self.death_year is None and not self.is_dead

    def may_tell(self, scope: Scope, publication: Publication | None = None) -> bool:
        """`publication` is what holds where the record has none of its own. The dead are historical figures: what
        sources say of them may be told, unless the family took back what it had agreed to.
        """
        basis = self.publication or publication
        if not self.is_living:
            return basis is None or not basis.is_taken_back(scope)
        return basis is not None and basis.covers(scope, is_child=bool(self.is_child))
