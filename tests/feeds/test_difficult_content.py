"""What editors paste without seeing it, through the real reader, the real feeds and back out of every reader, clean."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

import pytest

from tests.feeds.lint_site import site_faults
from tests.feeds.made_up_register import write_register
from tests.feeds.readers import READERS, Found, Refused, read_many
from tests.sites import build_folder

pytestmark = pytest.mark.slow

# As it stands in the plan's YAML, and what calendars show of it.
TEXTS = {
    r'"Họp\a giao\0 ban\e"': "Họp giao ban",
    r'"Họp\x7f giao\x1c ban\v"': "Họp giao ban",
    r'"Họp\tgiao \t ban\t"': "Họp giao ban",
    r'"  Họp giao  ban \r\n "': "Họp giao ban",
    r'"Họp\r\ngiao\rban"': "Họp giao ban",
    r'"Họp\Ngiao\Lban\P"': "Họp giao ban",
    r'"Họp\_giao\u3000ban"': "Họp giao ban",
    r'"Họp\uFEFF giao ban"': "Họp giao ban",
    r'"Ho\u0323p giao ban"': "Họp giao ban",
    r"Họp\ giao ban": "Họp/ giao ban",
    r"'Họp\n giao\, ban\;'": "Họp/n giao/, ban/;",
    r'"Họp \\\\ giao ban\\"': "Họp // giao ban/",
    r'"Họp, giao; ban: \"A\" “B” (C)"': 'Họp, giao; ban: "A" “B” (C)',
    '"Họp 👩‍👩‍👧‍👦 giao 🇻🇳 ban"': "Họp 👩‍👩‍👧‍👦 giao 🇻🇳 ban",
}
# What a reader that looks for these words anywhere takes for the end of an entry: ts-ics 2.4.6 does.
LOOKALIKES = {
    '"BEGIN:VEVENT"': "BEGIN:VEVENT",
    r'"Họp\r\nEND:VEVENT\r\nEND:VCALENDAR\r\ngiao ban"': "Họp END:VEVENT END:VCALENDAR giao ban",
}
HEAD = """\
ma: {plan}
so: 03/KH-UBND
dia_danh: Mẫu
ngay: 05/08/2026
co_quan: xa-mau
trich_yeu: Công tác thi đua
nam: 2026
ky: {{ho_ten: Nguyễn Văn A}}
su_kien:
"""


def plan_file(plan: str, texts: Iterable[str]) -> str:
    events = "".join(
        f"  - ma: hop-{number}\n    ten: {text}\n    thoi_gian: ngày 10/10/2026\n    dia_diem: {text}\n"
        for number, text in enumerate(texts)
    )
    return f"---\n{HEAD.format(plan=plan)}{events}---\nNội dung kế hoạch.\n"


@pytest.fixture(scope="module")
def feeds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The same plan four times: as it is, from Windows, with decomposed letters, with both."""
    folder = tmp_path_factory.mktemp("difficult")
    plans = folder / "content" / "ke-hoach" / "xa-mau" / "2026"
    plans.mkdir(parents=True)
    for number, (form, start, end) in enumerate(
        [("NFC", "", "\n"), ("NFC", "\ufeff", "\r\n"), ("NFD", "", "\n"), ("NFD", "\ufeff", "\r\n")]
    ):
        text = start + unicodedata.normalize(form, plan_file(f"kh-{number}", TEXTS)).replace("\n", end)  # type: ignore[arg-type]  # a form's name
        (plans / f"0{number}-kh-ubnd.md").write_bytes(text.encode())
    (plans / "04-kh-ubnd.md").write_text(plan_file("kh-4", LOOKALIKES), encoding="utf-8")
    write_register(folder / "content")
    build = build_folder(folder, strict=False)
    assert build.status == 0, build.output
    return {path.relative_to(build.site).as_posix(): path.read_bytes() for path in build.site.rglob("*.ics")}


def test_no_feed_has_a_fault(feeds: dict[str, bytes]) -> None:
    assert len(feeds) > 4 * len(TEXTS)
    assert site_faults(feeds, "https://thidua.example/") == []


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_finds_clean_text(reader: str, feeds: dict[str, bytes]) -> None:
    found = read_many(reader, [feeds[f"lich/ke-hoach/kh-{plan}.ics"] for plan in range(4)])

    assert [shown(each) for each in found] == [wanted(f"kh-{plan}", TEXTS) for plan in range(4)]


@pytest.mark.parametrize("reader", [reader for reader in READERS if reader != "ts-ics"])
def test_a_reader_finds_text_that_looks_like_a_calendar(reader: str, feeds: dict[str, bytes]) -> None:
    (found,) = read_many(reader, [feeds["lich/ke-hoach/kh-4.ics"]])

    assert shown(found) == wanted("kh-4", LOOKALIKES)


def shown(found: Found | Refused) -> dict[str, tuple[str, str]]:
    assert isinstance(found, Found), found
    return {entry["uid"].partition("@")[0]: (entry["summary"], entry["location"]) for entry in found.entries}


def wanted(plan: str, texts: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """A calendar's line ends without the semicolon of a list; a place stands as it is."""
    return {f"{plan}.hop-{number}": (text.rstrip(";"), text) for number, text in enumerate(texts.values())}
