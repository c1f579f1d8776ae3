"""A member of staff's own programs: vdirsyncer keeps a folder equal to a feed on the web, khal shows what is in it."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.deploy.servers import command_of

SYNC = """\
[general]
status_path = "{folder}/status"

[pair lich]
a = "cong"
b = "may"
collections = null
conflict_resolution = "a wins"

[storage cong]
type = "http"
url = "{feed}"

[storage may]
type = "filesystem"
path = "{folder}/lich"
fileext = ".ics"
"""
SHOW = """\
[calendars]
[[lich]]
path = {folder}/lich
readonly = True

[locale]
local_timezone = Asia/Ho_Chi_Minh
default_timezone = Asia/Ho_Chi_Minh
timeformat = %H:%M
dateformat = %d/%m
longdateformat = %d/%m/%Y
datetimeformat = %d/%m %H:%M
longdatetimeformat = %d/%m/%Y %H:%M

[sqlite]
path = {folder}/khal.db
"""
OPENS, ENDS = "\N{SYMBOL FOR UNIT SEPARATOR}", "\N{SYMBOL FOR RECORD SEPARATOR}"
YEAR = ("01/01/2026", "31/12/2026")


@dataclass(frozen=True, slots=True)
class KhalClient:
    folder: Path

    def subscribe(self, feed: str) -> None:
        (self.folder / "lich").mkdir(parents=True)
        (self.folder / "vdirsyncer").write_text(SYNC.format(folder=self.folder, feed=feed), encoding="utf-8")
        (self.folder / "khal").write_text(SHOW.format(folder=self.folder), encoding="utf-8")
        self._run("vdirsyncer", "--config", "vdirsyncer", "discover", "lich")

    def sync(self) -> tuple[int, int]:
        """How many entries it brought and took away. It knows them by their content, not by UID: to it, a change is one
        of each.
        """
        said = self._run("vdirsyncer", "--config", "vdirsyncer", "sync", "lich")
        return said.count("Copying (uploading) item "), said.count("Deleting item ")

    def shown(self) -> dict[str, str]:
        """Everything of the year in the order of time: what is written in the day, and what opens with it."""
        what = f"{{start-long}} | {{title}} | {{status}}{OPENS}{{description}}{ENDS}"
        said = self._run("khal", "--config", "khal", "list", "--day-format", "", "--format", what, *YEAR)
        entries = [entry.split(OPENS) for entry in said.split(ENDS) if entry.strip()]
        found = {head.strip(): description for head, description in entries}
        assert len(found) == len(entries), "an entry stands twice"
        return found

    def _run(self, command: str, *arguments: str) -> str:
        done = subprocess.run(
            [command_of(command), *arguments],
            check=False,
            capture_output=True,
            text=True,
            cwd=self.folder,
            env={**os.environ, "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "NO_PROXY": "127.0.0.1"},
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr
