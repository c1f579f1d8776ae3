"""The story of one plan, as two subscribers' own programs show it after each step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.deploy.portal import Portal
from tests.deploy.servers import nginx
from tests.subscriber.evolution_client import EvolutionClient, evolution
from tests.subscriber.khal_client import KhalClient
from tests.subscriber.story import STEPS, mistaken

FEED = "/lich/tat-ca.ics"


@dataclass(frozen=True, slots=True)
class Seen:
    """`synced` and `khal` are vdirsyncer's and khal's; `evolution` is what evolution-data-server holds."""

    synced: tuple[int, int]
    khal: dict[str, str]
    evolution: dict[str, dict[str, str]]


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Seen]:
    """By step. One server runs throughout, as it does for a portal that is published again and again."""
    return dict(_told(tmp_path_factory))


def _told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Seen]]:
    portal = Portal(tmp_path_factory.mktemp("portal"))
    client = KhalClient(tmp_path_factory.mktemp("khal"))
    first, *later = STEPS
    first(portal)
    portal.start()
    portal.publish("2026-02-01 01:00")
    with (
        nginx(tmp_path_factory.mktemp("server"), portal.site) as address,
        evolution(tmp_path_factory.mktemp("evolution"), f"{address}{FEED}") as other,
    ):
        client.subscribe(f"{address}{FEED}")
        yield first.__name__, _seen(client, other)
        for day, step in enumerate(later, start=2):
            step(portal)
            portal.write_plan()
            portal.publish(f"2026-02-{day:02} 01:00")
            yield step.__name__, _seen(client, other)
        mistaken(portal)
        portal.write_plan()
        portal.refuses_to_build("2026-02-28 01:00")
        yield mistaken.__name__, _seen(client, other)


def _seen(client: KhalClient, other: EvolutionClient) -> Seen:
    return Seen(client.sync(), client.shown(), other.refresh())
