"""What of content/ a built site holds: pages and attachments, never the data that editors write."""

from __future__ import annotations

from pathlib import Path

import pytest

pytestmark = pytest.mark.slow


def test_the_files_of_units_and_of_days_off_are_not_published(site: Path) -> None:
    published = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]

    assert "don-vi/xa-quan-son/index.html" in published
    assert "huong-dan/ngay-nghi/index.html" in published
    assert [path for path in published if path.endswith((".yml", ".yaml")) or path.startswith("ngay-nghi/")] == []
