"""What git knows of a file; nothing where there is no git."""

from __future__ import annotations

import subprocess
from pathlib import Path


def is_committed(path: Path) -> bool:
    """Whether the last commit has a file of that name there."""
    command = ["git", "-C", str(path.parent), "cat-file", "-e", f"HEAD:./{path.name}"]
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0  # noqa: S603  # our own words
    except OSError:
        return False
