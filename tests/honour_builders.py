"""Decisions, honourees, movements and posts to test with, as builders.py has plans and units.

Every name is made up: nobody is called "Nguyễn Văn Mẫu".
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.builders import BODY, a_portal, a_vocabulary
from thidua.model.award import Award, Consultation, Decision, Revocation
from thidua.model.document import Day, DocumentNumber
from thidua.model.honouree import Honouree
from thidua.model.movement import Launch, Movement
from thidua.model.news import Dates, NewsPost
from thidua.model.photo import Photo
from thidua.model.portal import Portal
from thidua.model.publication import Consent, Giver, Publication, Scope

BASIS = "Quyết định số 45/QĐ-UBND, niêm yết công khai"


def a_consent(*scopes: Scope, giver: Giver = "bản thân", **fields: object) -> Consent:
    values = {"giver": giver, "date": Day(day=date(2026, 1, 20)), "scopes": scopes or ("ảnh",), "record": "Hồ sơ 12"}
    return Consent.model_validate(values | fields)


def a_publication(*consents: Consent, **fields: object) -> Publication:
    return Publication.model_validate({"basis": BASIS, "consents": consents} | fields)


def an_award(recipient: str = "Nguyễn Văn Mẫu", award_id: str = "nguyen-van-mau", **fields: object) -> Award:
    """An individual's, with the title that `a_vocabulary` has."""
    values = {"id": award_id, "recipient_kind": "cá nhân", "recipient": recipient, "title": "lao-dong-tien-tien"}
    return Award.model_validate(values | fields)


def a_revocation(**fields: object) -> Revocation:
    values = {"date": Day(day=date(2026, 6, 1)), "basis": "Quyết định số 99/QĐ-UBND"}
    return Revocation.model_validate(values | fields)


def a_decision(
    *awards: Award, slug: str = "45-qd-ubnd", signed: date = date(2026, 1, 15), **fields: object
) -> Decision:
    """Of Quan Sơn, for one individual unless told otherwise."""
    values = {
        "number": DocumentNumber(number="45", symbol="QĐ-UBND"),
        "date": Day(day=signed),
        "issuer": BODY,
        "subject": "Về việc tặng danh hiệu thi đua và khen thưởng năm 2025",
        "commendation_type": "cong-trang",
        "year": 2025,
        "publication": a_publication(),
        "awards": awards or (an_award(),),
        "source": f"khen-thuong/{signed.year}/{slug}.yml",
    }
    return Decision.model_validate(values | fields)


def a_consultation(start: date = date(2026, 9, 14), days: int = 10, **fields: object) -> Consultation:
    values = {
        "start": Day(day=start),
        "days": days,
        "count": "ngày",
        "basis": "Nghị định 86/2023/NĐ-CP",
        "contact": "Phòng Văn hóa - Xã hội",
    }
    return Consultation.model_validate(values | fields)


def a_nomination(*awards: Award, slug: str = "de-nghi", **fields: object) -> Decision:
    """A list that is open to comments on 18/09/2026."""
    values: dict[str, object] = {
        "state": "đề nghị",
        "number": None,
        "date": None,
        "consultation": a_consultation(),
        "subject": "Danh sách đề nghị tặng danh hiệu thi đua năm 2026",
        "year": 2026,
    }
    return a_decision(*awards, slug=slug, signed=date(2026, 9, 14), **(values | fields))


def a_photo(**fields: object) -> Photo:
    values = {
        "file": "mau.jpg",
        "alt": "Ông Mẫu bên vườn hồi",
        "source": "guong-dien-hinh/mau.jpg",
        "digest": "0123456789abcdef",
        "width": 1200,
        "height": 1500,
    }
    return Photo.model_validate(values | fields)


def an_honouree(slug: str = "nguyen-van-mau", **fields: object) -> Honouree:
    """An individual of Quan Sơn who agreed to the story being told."""
    values = {
        "name": "Nguyễn Văn Mẫu",
        "recipient_kind": "cá nhân",
        "summary": "Trưởng thôn vận động bà con hiến đất làm đường.",
        "body": BODY,
        "year": 2025,
        "publication": a_publication(a_consent("câu chuyện")),
        "html": "<h2 id='muc-chuyen'>Chuyện</h2>\n<p>Một câu chuyện.</p>",
        "headings": (("muc-chuyen", "Chuyện"),),
        "source": f"guong-dien-hinh/{slug}.md",
    }
    return Honouree.model_validate(values | fields)


def a_movement(slug: str = "chuyen-doi-so", **fields: object) -> Movement:
    values = {
        "name": "Phong trào thi đua chuyển đổi số",
        "summary": "Mỗi thôn một tổ công nghệ số.",
        "body": BODY,
        "launch": Launch(issuer="UBND xã Quan Sơn"),
        "first": Day(day=date(2026, 1, 1)),
        "html": "<p>Nội dung phong trào.</p>",
        "source": f"phong-trao/{slug}.md",
    }
    return Movement.model_validate(values | fields)


def a_post(slug: str = "ke-hoach-moi", day: date = date(2026, 1, 20), **fields: object) -> NewsPost:
    values = {
        "title": "Xã ban hành kế hoạch thi đua",
        "dates": Dates(created=Day(day=day)),
        "categories": ("Tin hoạt động",),
        "body": BODY,
        "excerpt": "<p>Mở đầu.</p>",
        "html": "<p>Mở đầu.</p>\n<p>Nội dung.</p>",
        "source": f"tin-tuc/{day.year}/{slug}.md",
    }
    return NewsPost.model_validate(values | fields)


def an_honouring_portal(**fields: object) -> Portal:
    """`decisions`, `honourees`, `movements`, `posts`, `withdrawals` as given, beside the register of `a_portal`."""
    return replace(a_portal(), **({"vocabulary": a_vocabulary()} | fields))  # type: ignore[arg-type]  # fields of Portal
