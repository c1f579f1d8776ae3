"""The files of the index: what is in them, how they are cut, and that they are the same bytes each time."""

from __future__ import annotations

import json
from typing import Any

import pytest

from thidua.feeds.search_index import SHARD, gaps, pair_shard, search_index
from thidua.views.search_entry import SearchEntry

ENTRIES = (
    SearchEntry("Kế hoạch", "Kế hoạch số 07", "ke-hoach/07/", "UBND xã", words=("thi đua",)),
    SearchEntry("Nhiệm vụ", "Thi đua", "ke-hoach/07/#a", due="Hạn: 30/01", due_day="2026-01-30"),
    SearchEntry("Nhiệm vụ", "Dừa", "ke-hoach/07/#b"),
)


def built(*entries: SearchEntry, volume: int = 100) -> dict[str, Any]:
    return {name: json.loads(body) for name, body in search_index(entries, (), volume=volume)}


def many(count: int) -> tuple[SearchEntry, ...]:
    return tuple(
        SearchEntry("Nhiệm vụ", f"Việc {number} {number // 7} {'ab' * (number % 11)}", f"a/#{number}")
        for number in range(count)
    )


def test_the_first_file_says_what_there_is() -> None:
    files = built(*ENTRIES)
    manifest = files["chi-muc.json"]
    folder = manifest["folder"]

    assert manifest == {
        "words": "1 30 7 dua han hoach ke so thi ubnd xa",
        "counts": "aaabaaaabaa",
        "starts": [0],
        "size": 3,
        "groups": [["Kế hoạch", 1], ["Nhiệm vụ", 3]],
        "records": 12,
        "pairs": 1,
        "older": "",
        "folder": folder,
    }
    assert sorted(files) == sorted(["chi-muc.json", *(f"{folder}/{name}-0.json" for name in ("cap", "muc", "tu"))])


def test_a_word_lists_its_forms_with_the_entries_that_have_it_in_the_title_and_elsewhere() -> None:
    files = built(*ENTRIES)
    words = files[f"{files['chi-muc.json']['folder']}/tu-0.json"]

    assert words["dua"] == [["dừa", gaps([2]), ""], ["đua", gaps([1]), gaps([0])]]
    assert words["7"] == [["7", gaps([0]), ""]]


def test_a_pair_lists_its_entries_wherever_it_stands() -> None:
    files = built(*ENTRIES)
    pairs = files[f"{files['chi-muc.json']['folder']}/cap-0.json"]

    assert pairs["thi dua"] == gaps([0, 1])
    assert pairs["hoach so"] == gaps([0])


def test_a_record_holds_what_is_shown_and_nothing_empty_at_its_end() -> None:
    files = built(*ENTRIES)

    assert files[f"{files['chi-muc.json']['folder']}/muc-0.json"] == [
        ["Kế hoạch số 07", "ke-hoach/07/", "UBND xã"],
        ["Thi đua", "ke-hoach/07/#a", "", "Hạn: 30/01", "2026-01-30"],
        ["Dừa", "ke-hoach/07/#b"],
    ]


@pytest.mark.parametrize(
    ("numbers", "written"),
    [
        ([], ""),
        ([0, 1, 2], "###"),
        ([44], "O"),
        ([45], "P#"),
        ([45 + 45 * 45 - 1], "}O"),
        ([45 + 45 * 45], "PP#"),
    ],
)
def test_a_list_is_written_as_its_gaps(numbers: list[int], written: str) -> None:
    assert gaps(numbers) == written


def test_no_character_of_a_list_needs_an_escape_in_json() -> None:
    written = gaps(number * number for number in range(1500))

    assert json.dumps(written) == f'"{written}"'


def test_every_word_and_pair_is_in_the_file_that_is_looked_for() -> None:
    files = built(*many(1000), volume=1000)
    manifest = files["chi-muc.json"]
    folder, starts, words = manifest["folder"], manifest["starts"], manifest["words"].split(" ")
    pair_files = {name: body for name, body in files.items() if "/cap-" in name}

    misplaced = [
        word
        for place, word in enumerate(words)
        if word not in files[f"{folder}/tu-{sum(start <= place for start in starts) - 1}.json"]
    ]
    strayed = [
        pair
        for name, body in pair_files.items()
        for pair in body
        if name != f"{folder}/cap-{pair_shard(pair, manifest['pairs'])}.json"
    ]

    assert words == sorted(words)
    assert len(starts) > 3
    assert len(pair_files) == manifest["pairs"] > 3
    assert (misplaced, strayed) == ([], [])


def test_a_file_of_several_words_is_small() -> None:
    files = search_index(many(1000), ())

    sizes = [len(body) for name, body in files if "/tu-" in name and len(json.loads(body)) > 1]

    assert len(sizes) > 3
    assert max(sizes) <= SHARD


def test_a_large_site_is_cut_into_volumes_that_lead_to_each_other() -> None:
    files = built(*many(250), volume=100)

    first = files["chi-muc.json"]
    second = files[f"{first['older']}/chi-muc.json"]
    third = files[f"{second['older']}/chi-muc.json"]
    assert [volume["size"] for volume in (first, second, third)] == [100, 100, 50]
    assert third["older"] == ""
    assert first["folder"] != second["folder"]
    assert files[f"{third['folder']}/muc-4.json"][-1][1] == "a/#249"


def test_the_folder_changes_with_the_content_and_with_nothing_else() -> None:
    folders = [built(*entries)["chi-muc.json"]["folder"] for entries in (ENTRIES, ENTRIES, ENTRIES[:2], ENTRIES[::-1])]

    assert folders[0] == folders[1]
    assert len(set(folders)) == 3


def test_a_site_with_nothing_to_find_has_an_index_that_says_so() -> None:
    manifest = built()["chi-muc.json"]

    assert (manifest["size"], manifest["words"], manifest["groups"]) == (0, "", [])


def test_a_group_that_comes_again_is_a_run_of_its_own() -> None:
    names = ("Nhiệm vụ", "Hướng dẫn", "Hướng dẫn", "Nhiệm vụ")

    manifest = built(*(SearchEntry(name, f"Mục {number}", f"{number}/") for number, name in enumerate(names)))[
        "chi-muc.json"
    ]

    assert manifest["groups"] == [["Nhiệm vụ", 1], ["Hướng dẫn", 3], ["Nhiệm vụ", 4]]
