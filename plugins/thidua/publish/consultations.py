"""Lists of nominees while comments on them are asked for: pages that are gone from the first build after that."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Output, Page
from thidua.publish.paths import CONSULTATIONS, SitePaths
from thidua.views.consultations import ConsultationPage, consultation_index, consultation_page
from thidua.views.page_facts import PageFacts
from thidua.views.share_card import ShareCard, section_card, share_card

TITLE = "Lấy ý kiến trước khi khen thưởng"
DESCRIPTION = "Danh sách đề nghị khen thưởng đang lấy ý kiến và ngày cuối nhận ý kiến."


def consultation_outputs(portal: Portal, paths: SitePaths) -> Iterator[Output]:
    """No list names anybody to machines: its card has the list's name only, there is no structured data, and search
    engines are kept off.
    """
    facts = PageFacts("collection", card=section_card(TITLE, DESCRIPTION))
    page = Page(
        CONSULTATIONS,
        "consultations.html",
        TITLE,
        DESCRIPTION,
        consultation_index(portal, paths),
        facts=facts,
        is_unlisted=True,
    )
    yield marked(page, is_demo=portal.is_all_demo)
    for decision in portal.nominations:
        if decision.consultation is None:
            continue
        view = consultation_page(portal.beside(decision.body), decision, decision.consultation, paths)
        page = Page(
            paths.decision(decision),
            "consultation.html",
            decision.subject,
            f"{decision.subject}: {view.total} đề nghị, nhận ý kiến đến hết ngày {view.last.text}.",
            view,
            source=decision.source,
            facts=PageFacts("collection", card=_card(view)),
            is_unlisted=True,
        )
        yield marked(page, is_demo=portal.register.is_demo(decision.body))


def _card(view: ConsultationPage) -> ShareCard:
    return share_card(
        view.subject, kicker=TITLE, issuer=view.body.text if view.body else "", date=f"Đến hết ngày {view.last.text}"
    )
