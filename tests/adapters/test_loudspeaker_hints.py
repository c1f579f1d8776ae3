"""Abbreviations that the text for the loudspeaker leaves as they are."""

from __future__ import annotations

from tests.honour_builders import a_post, an_honouring_portal
from thidua.adapters.loudspeaker_hints import loudspeaker_hints
from thidua.content.problems import Problem
from thidua.model.news import NewsPost


def hints(*posts: NewsPost) -> list[Problem]:
    return [*loudspeaker_hints(an_honouring_portal(posts=posts))]


def test_what_nobody_can_read_is_asked_about_once() -> None:
    post = a_post(title="THTCN họp", html="<p>THTCN và UBND xã họp với QXZ về QP và AN, ở P Mẫu.</p>")

    assert hints(post) == [
        Problem(
            post.source,
            0,
            "",
            "bản đọc trên loa còn chữ viết tắt chưa biết đọc; hãy viết đủ một lần trong tin;"
            " đang ghi “THTCN, QXZ, QP, AN, P”",
            "hint",
        )
    ]


def test_a_cluster_whose_number_sounds_like_a_count_is_asked_about() -> None:
    post = a_post(
        title="Họp", html="<p>Cụm thi đua 4 thành phố A họp. Cụm thi đua 4 thành phố A.</p><p>Khối 12 xã A.</p>"
    )
    clear = a_post(title="Cụm thi đua số 4", html="<p>Cụm thi đua số 4 thành phố A; cụm 7 tỉnh miền núi.</p>")

    words = "trên loa nghe như đếm; nếu là tên cụm, khối thì ghi thêm chữ “số”; đang ghi"
    assert hints(post, clear) == [
        Problem(post.source, 0, "", f"{words} “Cụm thi đua 4”; có phải là “Cụm thi đua số 4”?", "hint"),
        Problem(post.source, 0, "", f"{words} “Khối 12”; có phải là “Khối số 12”?", "hint"),
    ]


def test_what_the_post_explains_or_never_reads_aloud_is_fine() -> None:
    explained = a_post(title="THTCN họp", html="<p>Tổ hợp tác chăn nuôi (THTCN) họp.</p>")
    silent = a_post(html="<p>QXZ họp.</p>", is_spoken=False)

    assert hints(explained, silent, a_post()) == []
