"""The steps that deploy/README.md tells an operator to take, taken."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.deploy.http_replies import ask
from tests.deploy.portal import Portal
from tests.deploy.servers import DEPLOY, nginx

README = (DEPLOY / "README.md").read_text(encoding="utf-8")
FEED = "/lich/tat-ca.ics"


def commands(word: str) -> list[str]:
    """The lines of README's samples that begin with a command."""
    return re.findall(rf"^ {{4,}}({word} .+)$", README, re.MULTILINE)


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    portal = Portal(tmp_path / "portal")
    portal.tasks["bao-cao"] = {"thoi_gian": "quý I", "noi_dung": "Báo cáo.", "thuc_hien": ["Văn phòng"]}
    portal.tasks["so-ket"] = {"thoi_gian": "quý II", "noi_dung": "Sơ kết.", "thuc_hien": ["Văn phòng"]}
    portal.start()
    portal.publish("2026-02-01 08:00")
    return portal


def upload(portal: Portal, server: Path) -> None:
    """With the commands of README, to folders in the place of another machine."""
    for command, folder in zip(commands("rsync"), (server, Path(f"{server}-410")), strict=True):
        program, *options, source, target = command.split()
        assert target == f"may-chu:/var/www/thidua{folder.name.removeprefix(server.name)}/"
        subprocess.run([program, *options, source, f"{folder}/"], check=True, cwd=portal.folder)


def tags(address: str, site: Path) -> dict[str, str | None]:
    feeds = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.ics"))
    return {name: ask(address, f"/{name}").header("ETag") for name in feeds}


@pytest.mark.slow
def test_an_upload_after_a_build_without_a_change_keeps_every_tag(portal: Portal, tmp_path: Path) -> None:
    server, folder = tmp_path / "server", tmp_path / "nginx"
    folder.mkdir()
    upload(portal, server)
    with nginx(folder, server) as address:
        before = tags(address, server)
        # A day later: pages are dated anew, calendars are not.
        portal.publish("2026-02-02 08:00")
        upload(portal, server)
        after = tags(address, server)
        tag = before["lich/tat-ca.ics"] or ""
        reply = ask(address, FEED, if_none_match=tag)

    assert len(before) > 8
    assert after == before
    assert (reply.status, reply.body) == (304, b"")


@pytest.mark.slow
def test_an_upload_after_a_change_gives_new_tags_to_just_the_feeds_that_changed(portal: Portal, tmp_path: Path) -> None:
    server, folder = tmp_path / "server", tmp_path / "nginx"
    folder.mkdir()
    upload(portal, server)
    with nginx(folder, server) as address:
        before = tags(address, server)
        # As long as before: only the time of the file tells.
        portal.tasks["bao-cao"]["noi_dung"] = "Báo cái."
        portal.write_plan()
        portal.publish("2026-02-02 08:00")
        upload(portal, server)
        after = tags(address, server)
        body = ask(address, FEED).body.decode()

    assert before["lich/muc/kh-mau-2026.so-ket.ics"] == after["lich/muc/kh-mau-2026.so-ket.ics"]
    assert {name for name in before if before[name] != after[name]} >= {
        "lich/tat-ca.ics",
        "lich/ke-hoach/kh-mau-2026.ics",
        "lich/muc/kh-mau-2026.bao-cao.ics",
    }
    assert "Báo cái" in body


@pytest.mark.slow
def test_what_is_no_longer_built_leaves_the_server(portal: Portal, tmp_path: Path) -> None:
    server = tmp_path / "server"
    upload(portal, server)
    (server / "trang-cu").mkdir()
    (server / "trang-cu" / "index.html").write_text("cũ", encoding="utf-8")

    upload(portal, server)

    assert not (server / "trang-cu").exists()


def test_the_example_for_a_build_server_takes_the_steps_of_the_readme() -> None:
    workflow = yaml.safe_load((DEPLOY / "github-actions.yml").read_text(encoding="utf-8"))
    runs = [step["run"] for step in workflow["jobs"]["dang"]["steps"] if "run" in step]
    (build,) = commands("mkdocs")

    assert runs[1:3] == [*commands("thidua"), build]
    assert [each for each in commands("rsync") if each.rpartition(" ")[0] not in runs[3]] == []


def test_the_hooks_are_switched_on_as_the_readme_says() -> None:
    assert commands("git") == ["git config core.hooksPath deploy/git-hooks"]
    assert {path.name for path in (DEPLOY / "git-hooks").iterdir()} == {"pre-commit", "pre-merge-commit"}
