"""That people find what they look for: the measured set of queries, and the promises of ranking."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.builders import a_plan, a_portal, a_task
from tests.search.engine import ask, write_index
from thidua.feeds.search_index import search_index
from thidua.feeds.search_terms import words
from thidua.publish.paths import SitePaths
from thidua.views.search_entry import SearchEntry

pytestmark = pytest.mark.slow

QUERIES: list[dict[str, str]] = yaml.safe_load(Path(__file__).with_name("queries.yml").read_text(encoding="utf-8"))
WANTED = {query["query"]: query["find"] for query in QUERIES if "find" in query}
TYPED_IN_FULL = {"marked", "decomposed", "placement"}


def missed(index: Path, queries: list[dict[str, str]]) -> dict[str, list[str]]:
    """The queries whose address is not among the first three, with those that are."""
    typed = [
        unicodedata.normalize("NFD", query["query"]) if query["kind"] == "decomposed" else query["query"]
        for query in queries
    ]
    wanted = [query.get("find") or WANTED[query["same_as"]] for query in queries]
    found = ask(index, *typed)
    return {
        answer["query"]: answer["addresses"][:3]
        for answer, address in zip(found, wanted, strict=True)
        if address not in answer["addresses"][:3]
    }


def test_the_set_is_as_large_and_as_mixed_as_it_is_meant_to_be() -> None:
    kinds = [query["kind"] for query in QUERIES]

    assert len(QUERIES) >= 60
    assert {kind for kind in kinds if kinds.count(kind) >= 2} == {
        "marked", "bare", "decomposed", "placement", "number", "abbreviation", "name", "typo",
    }  # fmt: skip
    assert len({query["query"] for query in QUERIES if query["kind"] != "decomposed"}) >= 60


def test_every_query_typed_in_full_finds_its_page_among_the_first_three(index: Path) -> None:
    queries = [query for query in QUERIES if query["kind"] in TYPED_IN_FULL or not is_bare(query["query"])]

    assert len(queries) > 30
    assert missed(index, queries) == {}


def test_of_the_bare_queries_95_in_100_find_their_page_among_the_first_three(index: Path) -> None:
    queries = [query for query in QUERIES if is_bare(query["query"])]

    misses = missed(index, queries)

    assert len(queries) > 30
    assert len(misses) <= 0.05 * len(queries), misses


def test_a_query_without_marks_finds_what_the_one_with_marks_finds(index: Path) -> None:
    twins = [(query["query"], query["same_as"]) for query in QUERIES if query["kind"] == "bare"]
    bare = ask(index, *(bare for bare, _ in twins))
    full = ask(index, *(full for _, full in twins))

    lost = {
        other["query"]: set(one["addresses"][:3]) - set(other["addresses"])
        for one, other in zip(full, bare, strict=True)
        if one["count"] > other["count"] or one["addresses"][0] not in other["addresses"][:3]
    }

    assert [two for two, one in twins if words(two) != [(folded, folded) for folded, _ in words(one)]] == []
    assert lost == {}


def test_words_with_the_marks_that_were_typed_come_before_others(tmp_path: Path) -> None:
    jobs = ("Dưa hấu", "Dừa nước", "Thi đua", "Hội dưa leo")
    tasks = tuple(a_task(f"viec-{number}", text=text) for number, text in enumerate(jobs))
    index = write_index(a_portal(a_plan(subject="Một", tasks=tasks)), SitePaths(), tmp_path)

    answers = ask(index, "dưa", unicodedata.normalize("NFD", "dưa"), "dua", shown=30)

    full, decomposed, bare = ([title for title in answer["titles"] if title in jobs] for answer in answers)
    assert full == ["Dưa hấu", "Hội dưa leo", "Dừa nước", "Thi đua"]
    assert decomposed == full
    assert bare == ["Dưa hấu", "Dừa nước", "Thi đua", "Hội dưa leo"]


def test_a_missing_word_is_not_found_by_the_others_unless_nothing_has_them_all(index: Path) -> None:
    whole, part, nothing = ask(index, "nộp sáng kiến", "nộp sáng kiến zzz", "zzz yyy")

    assert (whole["some"], part["some"], nothing["count"]) == (False, True, 0)
    assert part["addresses"][0] == whole["addresses"][0]


def test_the_beginning_of_a_last_word_is_enough_while_typing(index: Path) -> None:
    typed, finished = (ask(index, "nop sang k", typing=typing)[0] for typing in (True, False))

    assert typed["addresses"][0].endswith("#nop-sang-kien")
    assert not typed["some"]
    assert finished["some"]


def test_a_query_asks_for_a_few_small_files(index: Path) -> None:
    answers = ask(index, *WANTED)

    assert max(answer["gzip"] for answer in answers) < 40_000
    assert max(answer["files"] for answer in answers) <= 40


def test_older_volumes_are_asked_when_the_newest_has_too_little(tmp_path: Path) -> None:
    texts = [f"Việc {number} {'đầu' if number < 10 else 'cuối'}" for number in range(30)]
    entries = [SearchEntry("Nhiệm vụ", text, f"a/#{number}") for number, text in enumerate(texts)]
    for name, body in search_index(entries, (), volume=10):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(body)

    newest, whole, last = (
        ask(tmp_path, query, wanted=wanted)[0] for query, wanted in (("việc", 1), ("việc", 1000), ("việc 29", 1))
    )

    assert (newest["count"], newest["older"]) == (10, True)
    assert (whole["count"], whole["older"]) == (30, False)
    assert (last["titles"], last["older"]) == (["Việc 29 cuối"], False)


@pytest.mark.parametrize("query", ["", "  ", "/", "…"])
def test_a_query_without_a_word_finds_nothing_and_fetches_nothing(index: Path, query: str) -> None:
    answer: dict[str, Any]
    (answer,) = ask(index, query)

    assert (answer["count"], answer["files"]) == (0, 0)


def test_a_site_without_content_answers_nothing(tmp_path: Path) -> None:
    index = write_index(a_portal(), SitePaths(plans=False, timelines=False, calendars_on=False), tmp_path)

    assert ask(index, "thi đua")[0]["count"] == 0


def is_bare(query: str) -> bool:
    return unicodedata.normalize("NFC", query).isascii()
