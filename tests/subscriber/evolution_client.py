"""Evolution's own store of calendars, evolution-data-server, subscribed to a feed without any window: what it holds is
what Evolution and GNOME's calendar show.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tests.deploy.servers import command_of

READER = Path(__file__).with_name("read_evolution.py")
# As Evolution writes it for "On the web". The program asks for a refresh itself: no timer may come between.
SOURCE = """\
[Data Source]
DisplayName=Lich
Enabled=true
Parent=webcal-stub

[Authentication]
Host={host}
Port={port}
Method=none

[Security]
Method=none

[WebDAV Backend]
ResourcePath={path}

[Calendar]
BackendName=webcal
Selected=true

[Refresh]
Enabled=false

[Offline]
StaySynchronized=true
"""


@dataclass(frozen=True, slots=True)
class EvolutionClient:
    process: subprocess.Popen[str]
    log: Path

    def refresh(self) -> dict[str, dict[str, str]]:
        """What it holds after it asked for the feed: start, summary and status by UID."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write("refresh\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, self.log.read_text(encoding="utf-8")
        found: dict[str, dict[str, str]] = json.loads(line)
        return found


@contextmanager
def evolution(folder: Path, feed: str) -> Iterator[EvolutionClient]:
    """`folder` becomes its home."""
    address = urlsplit(feed)
    source = folder / "config" / "evolution" / "sources" / "lich.source"
    source.parent.mkdir(parents=True)
    source.write_text(SOURCE.format(host=address.hostname, port=address.port, path=address.path), encoding="utf-8")
    (folder / "run").mkdir(mode=0o700)
    log = folder / "output.log"
    settings = {
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "GSETTINGS_BACKEND": "memory",
        # A machine without a way out still reaches itself; the default monitor calls it offline.
        "GIO_USE_NETWORK_MONITOR": "base",
        "NO_PROXY": "127.0.0.1",
        "LC_ALL": "C.UTF-8",
    }
    with (
        log.open("w", encoding="utf-8") as errors,
        subprocess.Popen(
            [command_of("dbus-run-session"), "--", "/usr/bin/python3", str(READER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env={**os.environ, **settings},
        ) as process,
    ):
        yield EvolutionClient(process, log)
