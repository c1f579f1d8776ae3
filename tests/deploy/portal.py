"""A commune's portal with one plan in a folder of its own, worked on by the commands that editors and servers run."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import yaml

from tests.sites import FACTS, ROOT

PLAN = "content/ke-hoach/xa-mau/2026/03-kh-ubnd.md"
CONFIG = f"""\
site_name: Thi đua, khen thưởng
site_url: https://thidua.example/
docs_dir: content
site_dir: site
theme: {{name: material, custom_dir: {ROOT / "overrides"}, language: vi, font: false}}
nav: [{{Trang chủ: index.md}}]
plugins:
  - thidua: {{uid_domain: thidua.example, {FACTS}}}
  - thidua/plans
  - thidua/timelines
  - thidua/calendars
"""
REGISTER = """\
ma: xa-mau
ten: Ủy ban nhân dân xã Mẫu
ten_ngan: UBND xã Mẫu
cap: xã
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ MẪU]}
don_vi:
  - {ma: van-phong, ten: Văn phòng xã Mẫu, ten_ngan: Văn phòng, cap: văn phòng}
"""
TEXT = """\
Ủy ban nhân dân xã Mẫu xây dựng kế hoạch như sau:

## I. NHIỆM VỤ

[nhiem_vu]
"""


class _AsEditorsWrite(yaml.SafeDumper):
    """Without YAML's anchors, which the content may not have."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 — the dumper's signature
        return True


@dataclass(frozen=True, slots=True)
class Portal:
    """`tasks` and `conferences` are in the words of the plan's file, by their ids."""

    folder: Path
    tasks: dict[str, dict[str, object]] = field(default_factory=dict)
    conferences: dict[str, dict[str, object]] = field(default_factory=dict)
    retired: list[str] = field(default_factory=list)

    def start(self) -> None:
        files = {"mkdocs.yml": CONFIG, "content/index.md": "# Thi đua\n", "content/don-vi/xa-mau.yml": REGISTER}
        for name, text in files.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_text(text, encoding="utf-8")
        self.write_plan()

    def write_plan(self) -> None:
        fields = {
            "ma": "kh-mau-2026",
            "so": "03/KH-UBND",
            "dia_danh": "Mẫu",
            "ngay": "12/01/2026",
            "co_quan": "xa-mau",
            "trich_yeu": "Công tác thi đua, khen thưởng năm 2026",
            "nam": 2026,
            "nhiem_vu": [{"ma": name} | given for name, given in self.tasks.items()],
            "su_kien": [{"ma": name} | given for name, given in self.conferences.items()],
            "ma_da_bo": self.retired,
        }
        written = yaml.dump(fields, Dumper=_AsEditorsWrite, allow_unicode=True, sort_keys=False, width=200)
        path = self.folder / PLAN
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\n{written}---\n{TEXT}", encoding="utf-8")

    def lock(self, now: str) -> str:
        """`now` as in "2026-02-01 08:00", in UTC."""
        return self._run("-m", "thidua.cli", "lich", "khoa", now=now)

    def check(self, now: str) -> str:
        return self._run("-m", "thidua.cli", "check", now=now)

    def build(self, now: str) -> str:
        return self._run("-m", "mkdocs", "build", "--strict", now=now)

    def refuses_to_build(self, now: str) -> str:
        """What the build says when it leaves the site as it was."""
        return self._run("-m", "mkdocs", "build", "--strict", now=now, fails=True)

    def publish(self, now: str) -> None:
        self.lock(now)
        self.build(now)

    @property
    def site(self) -> Path:
        return self.folder / "site"

    @property
    def ledger(self) -> str:
        return (self.folder / "lich.lock").read_text(encoding="utf-8")

    def _run(self, *arguments: str, now: str, fails: bool = False) -> str:
        done = subprocess.run(
            [sys.executable, *arguments],
            check=False,
            capture_output=True,
            text=True,
            cwd=self.folder,
            env={**os.environ, "SOURCE_DATE_EPOCH": epoch(now), "NO_MKDOCS_2_WARNING": "1"},
        )
        said = done.stdout + done.stderr
        assert (done.returncode != 0) is fails, said
        return said


def epoch(now: str) -> str:
    return str(int(datetime.strptime(now, "%Y-%m-%d %H:%M").replace(tzinfo=UTC).timestamp()))
