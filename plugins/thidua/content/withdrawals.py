"""What people had taken down leaves the content here, before anything else sees it: whole records, or the photo,
story, year of birth or locality that consent was taken back for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from thidua.content.decisions import DecisionFile
from thidua.content.honourees import HonoureeFile
from thidua.content.story_pictures import pictures_in, without_pictures
from thidua.content.yaml_text import Path
from thidua.model.award import Award, Decision
from thidua.model.honouree import Honouree
from thidua.model.movement import Movement
from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.model.publication import SCOPES, Publication, Scope, Subject
from thidua.model.withdrawal import Withdrawal

_SHARED: Path = ("cong_bo", "dong_y")
"""Where a decision has what was agreed to for all who are in it."""

Showing = TypeVar("Showing", Honouree, Movement, NewsPost)


def told_honourees(files: Sequence[HonoureeFile]) -> tuple[tuple[Honouree, ...], tuple[Withdrawal, ...]]:
    """What may be told of each, and what may not any more."""
    told: list[Honouree] = []
    gone: list[Withdrawal] = []
    for file in files:
        honouree = file.value
        photo = honouree.photo.digest if honouree.photo else ""
        since = _taken_back(honouree, honouree.publication)
        if day := taken_down_on(honouree, honouree.publication):
            pictures = _pictures(honouree)
            line = file.read.line(("rut_lai",))
            gone.append(Withdrawal(file.path, line, day, honouree.slug, photo, pictures=pictures))
            continue
        told.append(_told_honouree(honouree))
        if since:
            scopes = tuple(since)
            line = file.read.line(("cong_bo", "dong_y"))
            shown, pictures = (photo, _pictures(honouree)) if "ảnh" in scopes else ("", ())
            gone.append(Withdrawal(file.path, line, min(since.values()), honouree.slug, shown, scopes, pictures))
    return tuple(told), tuple(gone)


def told_decisions(
    files: Iterable[DecisionFile], gone: Collection[str]
) -> tuple[tuple[Decision, ...], tuple[Decision, ...], tuple[Withdrawal, ...]]:
    """What may be told, decisions that nobody is left in, and the requests. `gone` are the slugs of honourees who were
    taken down: their awards leave with them.
    """
    told: list[Decision] = []
    emptied: list[Decision] = []
    withdrawals: list[Withdrawal] = []
    for file in files:
        awards: list[Award] = []
        for place, award in enumerate(file.value.awards):
            since = _taken_back(award, _basis(file.value, award))
            if day := award_taken_down_on(file.value, award):
                line = file.read.line(request_at(("khen", place), award))
                withdrawals.append(Withdrawal(file.path, line, day))
            elif award.honouree not in gone:
                awards.append(_told_award(award, file.value.publication_of(award)))
                if since:
                    line = file.read.line(("khen", place, "cong_bo") if award.publication else _SHARED)
                    withdrawals.append(Withdrawal(file.path, line, min(since.values()), scopes=tuple(since)))
        (told if awards else emptied).append(file.value.model_copy(update={"awards": tuple(awards)}))
    # What was agreed to for a whole decision is taken back once, however many people are in it.
    return tuple(told), tuple(emptied), tuple(dict.fromkeys(withdrawals))


def told_posts(posts: Iterable[NewsPost], gone: Collection[str]) -> tuple[NewsPost, ...]:
    """`gone` are the slugs of honourees who were taken down: a post that named their pages does not any more."""
    return tuple(
        post.model_copy(update={"honourees": tuple(slug for slug in post.honourees if slug not in gone)})
        if any(slug in gone for slug in post.honourees)
        else post
        for post in posts
    )


def without_gone_photos(portal: Portal, digests: Mapping[str, str]) -> Portal:
    """The portal in which nothing else shows a photo that was taken down either; `digests` by path of every picture
    below content/.
    """
    gone = {digests[path] for each in portal.withdrawals for path in each.pictures if path in digests}
    if not gone:
        return portal
    paths = {path for path, digest in digests.items() if digest in gone}
    return replace(
        portal,
        honourees=tuple(_without(each, paths) for each in portal.honourees),
        movements=tuple(_without(each, paths) for each in portal.movements),
        posts=tuple(_without(each, paths) for each in portal.posts),
    )


def _without(told: Showing, paths: Collection[str]) -> Showing:
    update: dict[str, object] = {"html": without_pictures(told.html, paths)}
    if isinstance(told, NewsPost):
        update["excerpt"] = without_pictures(told.excerpt, paths)
    if told.photo and told.photo.source in paths:
        update["photo"] = None
    return told.model_copy(update=update)


def _pictures(honouree: Honouree) -> tuple[str, ...]:
    own = (honouree.photo.source,) if honouree.photo else ()
    return tuple(dict.fromkeys((*own, *pictures_in(honouree.html))))


def _told_honouree(honouree: Honouree) -> Honouree:
    if not honouree.is_person:
        return honouree
    update: dict[str, object] = dict(_told_subject(honouree, honouree.publication))
    shows_photo = honouree.may_tell("ảnh") and (not honouree.is_child or honouree.shows_child)
    if not shows_photo:
        update |= {"photo": None, "html": without_pictures(honouree.html)}
    if not honouree.may_tell("câu chuyện"):
        update |= {"html": "", "headings": (), "figures": ()}
    return honouree.model_copy(update=update)


def _told_award(award: Award, publication: Publication | None) -> Award:
    return award.model_copy(update=_told_subject(award, publication)) if award.is_person else award


def _told_subject(subject: Subject, publication: Publication | None) -> dict[str, object]:
    update: dict[str, object] = {}
    if not subject.may_tell("năm sinh", publication):
        update["birth_year"] = None
    if not subject.may_tell("địa bàn", publication):
        update["locality"] = ""
    return update


def taken_down_on(subject: Subject, publication: Publication | None) -> date | None:
    """The day of the request after which nothing of the record is told, not even the name."""
    if subject.withdrawn:
        return subject.withdrawn.day
    return _taken_back(subject, publication).get("tên")


def award_taken_down_on(decision: Decision, award: Award) -> date | None:
    """As `taken_down_on`; the basis may be the decision's."""
    return taken_down_on(award, _basis(decision, award))


def request_at(at: Path, subject: Subject) -> Path:
    """Where the request stands by which the record at this place was taken down."""
    is_own = not at or subject.withdrawn or subject.publication
    return (*at, "rut_lai") if is_own else _SHARED


def _basis(decision: Decision, award: Award) -> Publication | None:
    """What a decision says of the people in it is nothing that a collective could take back."""
    return decision.publication_of(award) if award.is_person else award.publication


def _taken_back(subject: Subject, publication: Publication | None) -> dict[Scope, date]:
    """What could be told once and cannot now, with the day of the first request."""
    if publication is None:
        return {}
    days: dict[Scope, date] = {}
    for scope in SCOPES:
        asked = [each.withdrawn.day for each in publication.consents if each.withdrawn and scope in each.scopes]
        if asked and not subject.may_tell(scope, publication):
            days[scope] = min(asked)
    return days
