"""A portal under git with the hooks of deploy/ switched on, as deploy/README.md says to."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.deploy.portal import Portal, epoch
from tests.deploy.servers import DEPLOY

FIRST_DAY = "2026-02-01 08:00"
SECOND_DAY = "2026-02-02 08:00"
THIRD_DAY = "2026-02-03 08:00"
FOURTH_DAY = "2026-02-04 08:00"


class Repository:
    def __init__(self, folder: Path) -> None:
        self.portal = Portal(folder)
        self.portal.tasks["bao-cao"] = {
            "thoi_gian": "quý I",
            "noi_dung": "Báo cáo công tác thi đua.",
            "thuc_hien": ["Văn phòng"],
        }
        self.portal.start()
        shutil.copytree(DEPLOY / "git-hooks", folder / "deploy" / "git-hooks")
        shutil.copy(DEPLOY.parent / ".gitattributes", folder)
        (folder / ".gitignore").write_text("/site/\n", encoding="utf-8")
        self.now = FIRST_DAY
        for arguments in (
            ("init", "--quiet", "--initial-branch=main"),
            ("config", "user.name", "Cán bộ"),
            ("config", "user.email", "can-bo@thidua.example"),
            ("config", "core.hooksPath", "deploy/git-hooks"),
        ):
            self.git(*arguments)

    def git(self, *arguments: str, fails: bool = False) -> str:
        # The command stands beside the Python that runs the tests, as it does in .venv/bin of a portal.
        path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
        # What git tells its hooks is about another repository, should these tests run in one.
        outside = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        done = subprocess.run(
            ["git", *arguments],
            check=False,
            capture_output=True,
            text=True,
            cwd=self.portal.folder,
            env={
                **outside,
                "PATH": path,
                "LC_ALL": "C.UTF-8",
                "GIT_CONFIG_GLOBAL": os.devnull,
                "GIT_CONFIG_NOSYSTEM": "1",
                "NO_MKDOCS_2_WARNING": "1",
                "SOURCE_DATE_EPOCH": epoch(self.now),
            },
        )
        assert (done.returncode != 0) is fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def commit(self, *options: str, fails: bool = False) -> str:
        self.git("add", "--all")
        return self.git("commit", "--message", "Sửa kế hoạch", *options, fails=fails)

    def say(self, task: str, words: str) -> None:
        self.portal.tasks[task]["noi_dung"] = words
        self.portal.write_plan()

    def write(self, tasks: dict[str, dict[str, object]]) -> None:
        self.portal.tasks.clear()
        self.portal.tasks.update(tasks)
        self.portal.write_plan()

    def committed(self, name: str) -> str:
        return self.git("show", f"HEAD:{name}")

    @property
    def is_clean(self) -> bool:
        return self.git("status", "--porcelain") == ""


def revisions(ledger: str) -> dict[str, tuple[str, str]]:
    """(SEQUENCE, day of the revision) by name."""
    rows = (line.split() for line in ledger.splitlines() if not line.startswith("#"))
    return {name: (sequence, revised[:10]) for name, _, sequence, revised, *_ in rows}
