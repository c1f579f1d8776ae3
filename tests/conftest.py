"""What several folders of tests share: the project's site, built once a worker."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sites import build_project


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own site as `make build` makes it, for a fixed day."""
    build = build_project(tmp_path_factory.mktemp("site") / "site")
    assert build.status == 0, build.output
    return build.site
