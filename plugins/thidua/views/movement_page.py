"""A movement's page: how it was launched, what it aims at, what is done for it, what its reviews found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua.model.movement import Launch, Movement, Review
from thidua.model.portal import Portal
from thidua.views.days import day_text
from thidua.views.honour_links import decision_links, honouree_links, movement_links
from thidua.views.items import ItemView, item_named, item_view
from thidua.views.links import Links
from thidua.views.movement_rows import kicker_of, movement_state, period_of
from thidua.views.page_link import PageLink
from thidua.views.photo import PhotoView, photo_view
from thidua.views.plan_links import PlanLink, plan_link
from thidua.views.post_rows import PostRow, related_posts
from thidua.views.short_list import ShortList, short_list
from thidua.views.state import StateView
from thidua.views.unit_links import UnitLink, unit_links


@dataclass(frozen=True, slots=True)
class GoalView:
    text: str
    target: str
    reached: str


@dataclass(frozen=True, slots=True)
class ReviewView:
    """`when` is the day it was held, or how it is planned; `event` is the conference, which tells its own time."""

    title: str
    when: str
    event: ItemView | None
    outcome: str


@dataclass(frozen=True, slots=True)
class MovementPage:
    """`launch` names the document that launched it where that is no plan of the portal. `has_targets` and
    `has_results` say whether any goal has one.
    """

    kicker: str
    name: str
    summary: str
    body: PageLink
    period: str
    state: StateView
    plan: PlanLink | None
    launch: str
    photo: PhotoView | None
    goals: tuple[GoalView, ...]
    has_targets: bool
    has_results: bool
    clusters: tuple[UnitLink, ...]
    tasks: ShortList
    reviews: tuple[ReviewView, ...]
    decisions: tuple[PageLink, ...]
    honourees: tuple[PageLink, ...]
    news: tuple[PostRow, ...]
    html: str


def movement_page(portal: Portal, movement: Movement, links: Links, today: date) -> MovementPage:
    """`portal` holds what may be told on a page of the movement's body."""
    body = portal.register.body_by_id[movement.body]
    plan = portal.plan_by_id.get(movement.plan)
    items = (item for name in movement.tasks if (item := item_named(portal, name)))
    return MovementPage(
        kicker=kicker_of(movement),
        name=movement.name,
        summary=movement.summary,
        body=PageLink(body.name, links.unit(body.id)),
        period=period_of(movement),
        state=movement_state(movement, today),
        plan=plan_link(portal, plan, links) if plan else None,
        launch=launch_words(portal, movement.launch) if movement.launch else "",
        photo=photo_view(movement.photo, links) if movement.photo else None,
        goals=tuple(GoalView(goal.text, goal.target, goal.reached) for goal in movement.goals),
        has_targets=any(goal.target for goal in movement.goals),
        has_results=any(goal.reached for goal in movement.goals),
        clusters=unit_links(movement.clusters, links),
        tasks=short_list(items, lambda item: item_view(portal, item, links, today)),
        reviews=tuple(_reviews(portal, movement, links, today)),
        decisions=decision_links(portal.award_index.of_movement(movement.slug), links),
        honourees=honouree_links(portal, (each for each in portal.honourees if each.movement == movement.slug), links),
        news=related_posts(portal, "movement", movement.slug, links),
        html=movement.html,
    )


def movements_of_plan(portal: Portal, plan_id: str, links: Links) -> tuple[PageLink, ...]:
    """Those that a plan launched."""
    return movement_links((movement for movement in portal.movements if movement.plan == plan_id), links)


def launch_words(portal: Portal, launch: Launch) -> str:
    """Kế hoạch số 30/KH-UBND ngày 12/03/2026 của Ủy ban nhân dân xã Mẫu: what it is about."""
    body = portal.register.body_by_id.get(launch.issuer)
    parts = (
        launch.kind,
        f"số {launch.number}" if launch.number else "",
        f"ngày {day_text(launch.date.day)}" if launch.date else "",
        f"của {body.name if body else launch.issuer}",
    )
    words = " ".join(part for part in parts if part)
    return f"{words}: {launch.subject}" if launch.subject else words


def _reviews(portal: Portal, movement: Movement, links: Links, today: date) -> Iterator[ReviewView]:
    several = len(movement.preliminary_reviews) > 1
    for number, review in enumerate(movement.preliminary_reviews, start=1):
        yield _review(portal, f"Sơ kết lần {number}" if several else "Sơ kết", review, links, today)
    if movement.final_review:
        yield _review(portal, "Tổng kết", movement.final_review, links, today)


def _review(portal: Portal, title: str, review: Review, links: Links, today: date) -> ReviewView:
    item = item_named(portal, review.event) if review.event else None
    when = f"ngày {day_text(review.date.day)}" if review.date else f"dự kiến {review.planned}" if review.planned else ""
    return ReviewView(title, when, item_view(portal, item, links, today) if item else None, review.outcome)
