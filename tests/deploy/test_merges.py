"""Two people revise calendars on two branches, and git merges them: the ledger is never what stops them."""

from __future__ import annotations

import pytest

from tests.deploy.portal import PLAN
from tests.deploy.repository import FOURTH_DAY, SECOND_DAY, THIRD_DAY, Repository, revisions

pytestmark = pytest.mark.slow


def test_two_branches_that_changed_different_deadlines_merge_without_a_conflict(repository: Repository) -> None:
    words = repository.portal.tasks["bao-cao"]
    # So many between them that git merges the plan itself.
    old = {name: words | {"noi_dung": f"Việc {name}."} for name in ("bao-cao", "mot", "hai", "ba", "so-ket")}
    repository.write(old)
    repository.commit()
    repository.git("switch", "--quiet", "--create", "khac")
    repository.now = SECOND_DAY
    repository.write(old | {"so-ket": words | {"noi_dung": "Sơ kết."}, "tong-ket": words | {"noi_dung": "Tổng kết."}})
    repository.commit()
    repository.git("switch", "--quiet", "main")
    repository.now = THIRD_DAY
    repository.write({"phat-dong": words | {"noi_dung": "Phát động."}} | old | {"bao-cao": words})
    repository.commit()

    repository.now = FOURTH_DAY
    said = repository.git("merge", "--no-edit", "khac", fails=True)
    assert "Hãy chạy git commit để hoàn tất." in said
    assert "CONFLICT" not in said
    repository.git("commit", "--no-edit")

    ledger = repository.committed("lich.lock")
    found = {name: revision for name, revision in revisions(ledger).items() if name.startswith("kh-mau-2026")}
    assert {name: found[f"kh-mau-2026.{name}@thidua.example"] for name in (*old, "phat-dong", "tong-ket")} == {
        "bao-cao": ("1", "2026-02-03"),
        "mot": ("0", "2026-02-01"),
        "hai": ("0", "2026-02-01"),
        "ba": ("0", "2026-02-01"),
        "so-ket": ("1", "2026-02-02"),
        "phat-dong": ("0", "2026-02-03"),
        "tong-ket": ("0", "2026-02-02"),
    }
    # Each side brought something into this feed: as merged it is what neither of them had.
    assert revisions(ledger)["lich/tat-ca.ics"] == ("2", "2026-02-04")
    assert ledger.count("\nlich/tat-ca.ics ") == 1
    repository.portal.check(FOURTH_DAY)
    assert repository.is_clean


def test_a_branch_that_changed_no_content_merges_in_one_step(repository: Repository) -> None:
    repository.commit()
    repository.git("switch", "--quiet", "--create", "khac")
    (repository.portal.folder / "ghi-chu.txt").write_text("Ghi chú", encoding="utf-8")
    repository.commit()
    repository.git("switch", "--quiet", "main")
    repository.now = SECOND_DAY
    repository.write({"bao-cao": repository.portal.tasks["bao-cao"] | {"noi_dung": "Báo cáo quý."}})
    repository.commit()

    repository.git("merge", "--no-edit", "khac")

    assert revisions(repository.committed("lich.lock"))["kh-mau-2026.bao-cao@thidua.example"] == ("1", "2026-02-02")
    assert repository.is_clean


def test_two_branches_that_changed_one_deadline_are_settled_by_the_one_who_merges(repository: Repository) -> None:
    repository.commit()
    repository.git("switch", "--quiet", "--create", "khac")
    repository.now = SECOND_DAY
    repository.say("bao-cao", "Báo cáo năm.")
    repository.commit()
    repository.git("switch", "--quiet", "main")
    repository.now = THIRD_DAY
    repository.say("bao-cao", "Báo cáo quý.")
    repository.commit()

    said = repository.git("merge", "--no-edit", "khac", fails=True)
    assert f"CONFLICT (content): Merge conflict in {PLAN}" in said
    assert "lich.lock" not in repository.git("diff", "--name-only", "--diff-filter=U")
    assert repository.portal.ledger.count("\nkh-mau-2026.bao-cao@") == 2

    repository.now = FOURTH_DAY
    repository.say("bao-cao", "Báo cáo quý và năm.")
    repository.commit()

    found = revisions(repository.committed("lich.lock"))
    assert found["kh-mau-2026.bao-cao@thidua.example"] == ("2", "2026-02-04")
    assert repository.committed("lich.lock").count("\nkh-mau-2026.bao-cao@") == 1
    assert repository.is_clean


def test_conflict_marks_of_those_without_the_settings_are_settled_too(repository: Repository) -> None:
    (repository.portal.folder / ".gitattributes").write_text("", encoding="utf-8")
    repository.commit()
    repository.git("switch", "--quiet", "--create", "khac")
    repository.now = SECOND_DAY
    repository.say("bao-cao", "Báo cáo năm.")
    repository.commit()
    repository.git("switch", "--quiet", "main")
    repository.now = THIRD_DAY
    repository.say("bao-cao", "Báo cáo quý.")
    repository.commit()

    repository.git("merge", "--no-edit", "khac", fails=True)
    assert "<<<<<<<" in repository.portal.ledger
    repository.say("bao-cao", "Báo cáo quý và năm.")
    repository.now = FOURTH_DAY
    repository.commit()

    ledger = repository.committed("lich.lock")
    assert revisions(ledger)["kh-mau-2026.bao-cao@thidua.example"] == ("2", "2026-02-04")
    assert "<<<<<<<" not in ledger
    assert "=======" not in ledger
