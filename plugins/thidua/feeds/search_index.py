"""Search entries → the static index that assets/search.js reads a few small files of.

Entries are numbered in their order and cut into volumes, so that what a query costs does not grow with the site. Each
volume has a folder named by its content, and four kinds of JSON files:

- `chi-muc.json` (of the first volume: beside the folders): the groups, in runs, with the number each run ends before,
  every folded word with the power of two of its entries as a letter, where each word file starts, and the next volume's
  folder;
- `tu-N.json`: folded word → [as marked, entries with it in the title, entries with it elsewhere]…;
- `cap-N.json`: two neighbouring words → entries; a pair's file is a checksum of it;
- `muc-N.json`: what a hit shows: title, address, text, time, last day.

A list of entries is a string of gaps, one or more characters each (`gaps`): gzip shrinks it to what a bit set needs.
"""

from __future__ import annotations

import hashlib
import json
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from thidua.feeds.search_terms import Terms, Word, terms_reader
from thidua.views.abbreviations import Abbreviation
from thidua.views.search_entry import SearchEntry

MANIFEST = "chi-muc.json"

VOLUME = 12_000
SHARD = 4_000
RECORDS = 12

_DIGITS = 45
_ALPHABET = "".join(chr(code) for code in range(35, 126) if code != ord("\\"))

File = tuple[str, bytes]


def search_index(
    entries: Sequence[SearchEntry], abbreviations: Sequence[Abbreviation], *, volume: int = VOLUME
) -> Iterator[File]:
    """(name, bytes) of each file; the last volume first, because each names the one after it."""
    terms = terms_reader(abbreviations)
    starts = range(0, len(entries), volume) or range(1)
    older = ""
    for start in reversed(starts):
        files, manifest = _volume(entries[start : start + volume], terms)
        manifest["older"] = older
        digest = hashlib.sha256(_json(manifest))
        for name, body in files:
            digest.update(name.encode() + body)
        folder = manifest["folder"] = digest.hexdigest()[:10]
        yield from ((f"{folder}/{name}", body) for name, body in files)
        yield (f"{folder}/{MANIFEST}" if start else MANIFEST), _json(manifest)
        older = folder


def gaps(numbers: Iterable[int]) -> str:
    """Rising numbers as the gaps between them, in base 45: a character of the alphabet's first half ends a gap."""
    written = []
    last = -1
    for number in numbers:
        gap = number - last - 1
        last = number
        end = _ALPHABET[gap % _DIGITS]
        while gap >= _DIGITS:
            gap = gap // _DIGITS - 1
            end = _ALPHABET[_DIGITS + gap % _DIGITS] + end
        written.append(end)
    return "".join(written)


def pair_shard(pair: str, shards: int) -> int:
    checksum = 0
    for letter in pair:
        checksum = (checksum * 31 + ord(letter)) % 65_521
    return checksum % shards


def _volume(entries: Sequence[SearchEntry], terms: Callable[[str], Terms]) -> tuple[list[File], dict[str, object]]:
    in_title: dict[Word, array[int]] = defaultdict(lambda: array("I"))
    elsewhere: dict[Word, array[int]] = defaultdict(lambda: array("I"))
    pairs: dict[str, array[int]] = defaultdict(lambda: array("I"))
    for number, entry in enumerate(entries):
        title = terms(entry.title)
        others = [terms(text) for text in (entry.text, entry.due, *entry.words)]
        for word in title.words:
            in_title[word].append(number)
        for word in frozenset().union(*(other.words for other in others)) - title.words:
            elsewhere[word].append(number)
        for pair in title.pairs.union(*(other.pairs for other in others)):
            pairs[pair].append(number)
    shards, manifest = _word_files(in_title, elsewhere)
    pair_files = _pair_files(pairs)
    records = [
        (f"muc-{number}.json", _json([_record(entry) for entry in entries[start : start + RECORDS]]))
        for number, start in enumerate(range(0, len(entries), RECORDS))
    ]
    runs = groupby(enumerate(entries, start=1), key=lambda numbered: numbered[1].group)
    ends = [(group, [number for number, _ in run][-1]) for group, run in runs]
    manifest |= {"size": len(entries), "groups": ends, "records": RECORDS, "pairs": len(pair_files)}
    return [*shards, *pair_files, *records], manifest


def _word_files(
    in_title: dict[Word, array[int]], elsewhere: dict[Word, array[int]]
) -> tuple[list[File], dict[str, object]]:
    """Words in their order, cut into files of about `SHARD` bytes, so that a beginning of a word is in one or two."""
    forms: dict[str, list[str]] = defaultdict(list)
    for folded, marked in sorted(in_title.keys() | elsewhere.keys()):
        forms[folded].append(marked)
    starts, shards, size = [0], [dict[str, list[list[str]]]()], 0
    counts = []
    for place, (folded, marked_forms) in enumerate(forms.items()):
        lists = [(in_title.get((folded, m), ()), elsewhere.get((folded, m), ())) for m in marked_forms]
        counts.append(sum(len(title) + len(other) for title, other in lists))
        rows = [[m, gaps(title), gaps(other)] for m, (title, other) in zip(marked_forms, lists, strict=True)]
        row_size = len(folded) + 6 + sum(len(part) + 4 for row in rows for part in row)
        if size and size + row_size > SHARD:
            starts.append(place)
            shards.append({})
            size = 0
        shards[-1][folded] = rows
        size += row_size
    files = [(f"tu-{number}.json", _json(shard)) for number, shard in enumerate(shards)]
    powers = "".join(chr(ord("a") + count.bit_length() - 1) for count in counts)
    return files, {"words": " ".join(forms), "counts": powers, "starts": starts}


def _pair_files(pairs: dict[str, array[int]]) -> list[File]:
    written = {pair: gaps(numbers) for pair, numbers in sorted(pairs.items())}
    total = sum(len(pair) + len(numbers) + 6 for pair, numbers in written.items())
    shards: list[dict[str, str]] = [{} for _ in range(total // SHARD + 1)]
    for pair, numbers in written.items():
        shards[pair_shard(pair, len(shards))][pair] = numbers
    return [(f"cap-{number}.json", _json(shard)) for number, shard in enumerate(shards)]


def _record(entry: SearchEntry) -> list[str]:
    shown = [entry.title, entry.url, entry.text, entry.due, entry.due_day]
    while not shown[-1]:
        shown.pop()
    return shown


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
