"""What an editor is asked about news that is read aloud: abbreviations that nobody has put into words, and the number
of a cluster that sounds like a count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from thidua.content.problems import Problem, sentence
from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.views.spoken_abbreviations import aloud, explained
from thidua.views.spoken_paragraphs import spoken_paragraphs
from thidua.views.spoken_text import unknown_abbreviations

# "Cụm thi đua 4 thành phố Hải Phòng" is the fourth cluster and sounds like four cities; "Cụm thi đua 7 tỉnh miền núi"
# does have seven provinces.
_CLUSTER = re.compile(
    r"(?<![^\W_])(?P<cluster>(?:cụm|khối)(?: thi đua)?) (?P<number>\d{1,2})"
    r" (?:thành phố|tỉnh|xã|phường|đặc khu) (?P<first_letter>[^\W\d_])",
    re.IGNORECASE,
)


def loudspeaker_hints(portal: Portal) -> Iterator[Problem]:
    known = aloud(portal.register) if portal.posts else {}
    for post in portal.posts:
        if not post.is_spoken:
            continue
        texts = (post.title, *spoken_paragraphs(post.html))
        own = {**known, **explained(texts)}
        yield from _counts(post, texts)
        unread = dict.fromkeys(word for text in texts for word in unknown_abbreviations(text, own))
        if unread:
            message = "bản đọc trên loa còn chữ viết tắt chưa biết đọc; hãy viết đủ một lần trong tin"
            yield Problem(post.source, 0, "", sentence(message, ", ".join(unread)), "hint")


def _counts(post: NewsPost, texts: Iterable[str]) -> Iterator[Problem]:
    found = (match for text in texts for match in _CLUSTER.finditer(text) if match["first_letter"].isupper())
    for cluster, number in dict.fromkeys((match["cluster"], match["number"]) for match in found):
        message = "trên loa nghe như đếm; nếu là tên cụm, khối thì ghi thêm chữ “số”"
        told = sentence(message, f"{cluster} {number}", f"{cluster} số {number}")
        yield Problem(post.source, 0, "", told, "hint")
