"""That the faults matter: readers that nobody here wrote refuse the file, or lose or garble what is in it."""

from __future__ import annotations

import re

import pytest

from tests.feeds.faulty import INJECTIONS
from tests.feeds.readers import READERS, Found, Refused, read_many

pytestmark = pytest.mark.slow

# A reader that hands through what cannot be seen has not lost anything.
UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def seen(found: Found) -> list[object]:
    """What its user sees: entries and to-dos under their names, with their times, words and alarms."""
    return sorted(
        [
            *(
                [
                    *(words(entry.get(name)) for name in ("summary", "location", "categories")),
                    entry["start"],
                    entry["end"],
                ]
                for entry in found.entries
            ),
            *([words(todo.get("summary")), todo["due"]] for todo in found.todos),
            [sum(found.alarms.values())],
        ],
        key=str,
    )


def words(value: object) -> object:
    return UNSEEN.sub("", value) if isinstance(value, str) else value


def is_hurt(meant: Found | Refused, found: Found | Refused) -> bool:
    assert isinstance(meant, Found), meant
    return isinstance(found, Refused) or seen(meant) != seen(found)


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_is_hurt_by_these_faults(reader: str) -> None:
    good = read_many(reader, [injection.meant for injection in INJECTIONS.values()])
    bad = read_many(reader, [injection.bad for injection in INJECTIONS.values()])

    hurt = {name for name, meant, found in zip(INJECTIONS, good, bad, strict=True) if is_hurt(meant, found)}

    assert hurt == {name for name, injection in INJECTIONS.items() if reader in injection.hurts}


def test_every_other_fault_hurts_clients_that_no_test_can_start() -> None:
    assert {name for name, injection in INJECTIONS.items() if not injection.hurts} == {
        "next line",
        "tab",
        "no DTSTAMP",
        "no UID",
        "unescaped semicolon",
    }
