"""What the picture says that Zalo and Facebook show beside a shared address: which pages share one, and its words."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.unit import Body
from thidua.model.wording import capitalised
from thidua.views.content_dates import date_words, written_date
from thidua.views.plain_text import one_line


@dataclass(frozen=True, slots=True)
class ShareCard:
    """`kicker` stands above the title, `line` right below it, `issuer` and `date` at the foot; any may be ""."""

    title: str
    kicker: str = ""
    issuer: str = ""
    date: str = ""
    line: str = ""

    @property
    def words(self) -> str:
        """All of it as a sentence, for those who do not see the picture."""
        head = f"{self.kicker}: {self.title}" if self.kicker else self.title
        return ". ".join(part for part in (head, self.line, self.issuer, self.date) if part)


def share_card(title: str, *, kicker: str = "", issuer: str = "", date: str = "", line: str = "") -> ShareCard:
    return ShareCard(one_line(title), one_line(kicker), one_line(issuer), one_line(date), one_line(line))


def section_card(title: str, description: str) -> ShareCard:
    """A section's name, and what it holds as the title."""
    return share_card(description.rstrip("."), kicker=title)


def body_card(body: Body) -> ShareCard:
    """Shared by the pages of a body and of all its units."""
    return share_card(body.name, kicker="Việc phải làm, theo ngày", issuer=_capital(body.locality))


def plan_card(portal: Portal, plan: Plan) -> ShareCard:
    return share_card(
        plan.subject,
        kicker=f"{plan.kind} số {plan.cited_number}",
        issuer=portal.body_of(plan).name,
        date=_capital(date_words(written_date(plan.issued))),
    )


def _capital(words: str) -> str:
    return capitalised(words)
