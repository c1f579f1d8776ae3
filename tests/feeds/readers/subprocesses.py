"""Readers of other languages: started once for many feeds, which go in and come out as JSON."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.feeds.readers.found import Found, Refused, found_in_json

FOLDER = Path(__file__).parent
# Debian's own interpreter: python3-gi is built for it, and cannot be installed into a virtual environment.
SYSTEM_PYTHON = "/usr/bin/python3"


def read_many_with_node(reader: str, bodies: Sequence[bytes]) -> list[Found | Refused]:
    return _read_many(["node", str(FOLDER / "read_feeds.mjs"), reader], bodies)


def read_many_with_libical(bodies: Sequence[bytes]) -> list[Found | Refused]:
    assert shutil.which(SYSTEM_PYTHON), f"{SYSTEM_PYTHON} is missing: apt-get install python3-gi gir1.2-ical-3.0"
    # -I: neither this project's packages nor the caller's PYTHONPATH are for that interpreter.
    return _read_many([SYSTEM_PYTHON, "-I", str(FOLDER / "read_libical.py")], bodies)


def _read_many(command: list[str], bodies: Sequence[bytes]) -> list[Found | Refused]:
    encoded = json.dumps([base64.b64encode(body).decode() for body in bodies])
    run = subprocess.run(command, input=encoded.encode(), capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()
    answers = json.loads(run.stdout)
    assert len(answers) == len(bodies)
    return [found_in_json(answer) for answer in answers]
