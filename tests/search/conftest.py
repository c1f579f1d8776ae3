"""The index of the five plans."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.search.engine import read_portal, write_index
from tests.sites import ROOT


@pytest.fixture(scope="session")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_index(*read_portal(ROOT / "content"), tmp_path_factory.mktemp("index"))
