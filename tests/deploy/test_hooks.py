"""deploy/git-hooks in a real repository: what is committed holds its ledger, or is not committed."""

from __future__ import annotations

import pytest

from tests.deploy.portal import PLAN
from tests.deploy.repository import SECOND_DAY, Repository, revisions

pytestmark = pytest.mark.slow


def test_a_commit_of_content_holds_the_ledger_of_just_that_content(repository: Repository) -> None:
    repository.commit()
    first = repository.committed("lich.lock")
    repository.now = SECOND_DAY
    repository.say("bao-cao", "Báo cáo kết quả thi đua.")
    said = repository.commit()

    name = "kh-mau-2026.bao-cao@thidua.example"
    assert revisions(first)[name] == ("0", "2026-02-01")
    assert revisions(repository.committed("lich.lock"))[name] == ("1", "2026-02-02")
    assert "Đã ghi lich.lock:" in said
    assert "Không có lỗi, không có cảnh báo." in said
    assert repository.is_clean
    # Both files are one commit: neither is ever pushed without the other.
    assert repository.git("show", "--name-only", "--format=").split() == [PLAN, "lich.lock"]


def test_a_commit_that_leaves_the_content_alone_asks_nothing(repository: Repository) -> None:
    repository.commit()
    (repository.portal.folder / "ghi-chu.txt").write_text("Ghi chú", encoding="utf-8")

    assert "lich.lock" not in repository.commit()
    assert repository.git("show", "--name-only", "--format=").split() == ["ghi-chu.txt"]


def test_content_with_a_mistake_is_not_committed(repository: Repository) -> None:
    repository.commit()
    before = repository.git("rev-parse", "HEAD")
    repository.portal.tasks["bao-cao"]["thoi_gian"] = "quý 5"
    repository.portal.write_plan()

    said = repository.commit(fails=True)

    assert "không có quý 5" in said
    assert repository.git("rev-parse", "HEAD") == before
    assert repository.git("diff", "HEAD", "--name-only").split() == [PLAN]


def test_a_deadline_that_people_have_does_not_vanish_by_oversight(repository: Repository) -> None:
    repository.portal.tasks["so-ket"] = repository.portal.tasks["bao-cao"] | {"noi_dung": "Sơ kết."}
    repository.portal.write_plan()
    repository.commit()
    del repository.portal.tasks["so-ket"]
    repository.portal.write_plan()

    said = repository.commit(fails=True)
    repository.portal.retired.append("so-ket")
    repository.portal.write_plan()
    repository.now = SECOND_DAY
    repository.commit()

    assert "mục lịch này đã đăng mà nội dung không còn" in said
    line = next(line for line in repository.committed("lich.lock").splitlines() if "so-ket@" in line)
    assert line.endswith(" 2026-02-02T08:00:00Z")


def test_what_is_not_part_of_the_commit_may_not_get_into_the_ledger(repository: Repository) -> None:
    repository.commit()
    repository.say("bao-cao", "Báo cáo kết quả thi đua.")
    repository.git("add", PLAN)
    repository.say("bao-cao", "Báo cáo còn viết dở.")

    said = repository.git("commit", "--message", "Một phần", fails=True)

    assert "Chưa ghi được: sổ lịch phải khớp với mọi tệp nội dung." in said
    assert said.rstrip().endswith(PLAN)
    assert repository.git("diff", "--name-only").split() == [PLAN]


def test_a_new_file_that_was_forgotten_is_named(repository: Repository) -> None:
    repository.commit()
    repository.say("bao-cao", "Báo cáo kết quả thi đua.")
    repository.git("add", PLAN)
    (repository.portal.folder / "content" / "giới thiệu.md").write_text("# Giới thiệu\n", encoding="utf-8")

    said = repository.git("commit", "--message", "Một phần", fails=True)

    assert said.rstrip().endswith("content/giới thiệu.md")


def test_a_commit_of_everything_changed_needs_no_add(repository: Repository) -> None:
    repository.commit()
    repository.now = SECOND_DAY
    repository.say("bao-cao", "Báo cáo kết quả thi đua.")

    repository.git("commit", "--all", "--message", "Sửa")

    assert repository.git("show", "--name-only", "--format=").split() == [PLAN, "lich.lock"]
    assert repository.is_clean
