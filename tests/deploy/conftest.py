"""The project's own site behind each of the servers that deploy/ has a snippet for; a portal under git."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deploy.repository import Repository
from tests.deploy.servers import Server, caddy, nginx

SERVERS = {"nginx": nginx, "caddy": caddy}


@pytest.fixture(scope="session", params=SERVERS)
def server(request: pytest.FixtureRequest) -> Server:
    return SERVERS[request.param]


@pytest.fixture(scope="session")
def address(server: Server, site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site is served, without "/" at the end."""
    with server(tmp_path_factory.mktemp("server"), site) as address:
        yield address


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)
