"""What several folders of tests share: the project's site, built once a worker."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.sites import build_project

# A run on a server tries the same examples every time; new ones are found, and fixed, where somebody is working.
# No example has a time limit: how long one takes says more of the machine than of us.
settings.register_profile("exploring", deadline=None)
settings.register_profile("same-every-time", deadline=None, derandomize=True)
settings.load_profile("same-every-time" if os.environ.get("CI") else "exploring")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own site as `make build` makes it, for a fixed day."""
    build = build_project(tmp_path_factory.mktemp("site") / "site")
    assert build.status == 0, build.output
    return build.site
