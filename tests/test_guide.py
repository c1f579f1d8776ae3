"""The editors' guide against the code: keys, wordings, samples and quoted messages are those that thidua knows."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import get_args

import pytest
from pydantic import BaseModel

from tests.sites import ROOT
from thidua.cli import main
from thidua.content.addresses import without_code
from thidua.content.reader import read_content
from thidua.content.validation import validate
from thidua.content.yaml_text import read_yaml
from thidua.model.article import Article
from thidua.model.award import Award, Consultation, Decision, Revocation
from thidua.model.change import EventChange, TimingChange
from thidua.model.days_off import DayOff, DaysOff, MadeUpDay, YearOfDaysOff
from thidua.model.document import Change, LegalBasis, Signature, SourceNote
from thidua.model.event import Cancellation, Duty, Event, ParticipantGroup, ProgrammeItem
from thidua.model.honouree import Figure, Honouree, PastAward, Reference
from thidua.model.legal_source import LegalSource
from thidua.model.movement import Goal, Launch, Movement, Review
from thidua.model.news import Dates, NewsPost
from thidua.model.photo import Photo
from thidua.model.phrases import PhraseNotUnderstood, read_timing
from thidua.model.plan import Plan
from thidua.model.private_data import NAMES
from thidua.model.progress import EventProgress, WorkProgress
from thidua.model.publication import SCOPES, Consent, Giver, Publication
from thidua.model.reading import Reading
from thidua.model.task import Deadline, Task
from thidua.model.text import PARTS
from thidua.model.timing import Provisional, last_day_of
from thidua.model.unit import LEVELS, Body, LetterHead, Term, Unit
from thidua.model.vocabulary import Authority, CommendationType, Title, VocabularyList, VocabularySource
from thidua.publish.paths import SitePaths
from thidua.views.day_off_note import day_off_note
from thidua.views.entries import entries_of

PAGES = {page.stem: page.read_text(encoding="utf-8") for page in sorted((ROOT / "content/huong-dan").glob("*.md"))}
PLAN = "content/ke-hoach/xa-mau/2026/03-kh-ubnd.md"
CONFERENCE = "content/ke-hoach/xa-mau/2026/05-kh-ubnd.md"
CALENDAR = "content/ngay-nghi/2026.yml"
TITLES = "content/danh-muc/xa-mau.yml"
POST = "content/tin-tuc/2026/phat-dong-thi-dua.md"
MOVEMENT = "content/phong-trao/mau-chuyen-doi-so.md"
DECISION = "content/khen-thuong/2026/18-qd-ubnd.yml"
HONOUREE = "content/guong-dien-hinh/le-van-mau.md"
TAKEN_DOWN = "content/guong-dien-hinh/tran-thi-mau.md"
TODAY = date(2026, 11, 21)
MESSAGES = (
    "Khen thưởng", "Gương điển hình", "Đồng ý, trẻ em, rút lại", "Ảnh", "Tin tức, phong trào", "Các câu báo khác",
)  # fmt: skip
PROVISIONAL = "    thoi_gian: dự kiến trong tháng 02/2026\n"

FIELD_LISTS: dict[type[BaseModel], tuple[str, str]] = {
    Plan: ("viet-ke-hoach", "Các trường của kế hoạch"),
    LegalBasis: ("viet-ke-hoach", "Căn cứ"),
    Task: ("viet-ke-hoach", "Nhiệm vụ"),
    Deadline: ("viet-ke-hoach", "Thời hạn"),
    Event: ("viet-ke-hoach", "Sự kiện"),
    ProgrammeItem: ("viet-ke-hoach", "Chương trình"),
    ParticipantGroup: ("viet-ke-hoach", "Thành phần"),
    Duty: ("viet-ke-hoach", "Phân công"),
    TimingChange: ("viet-ke-hoach", "Đổi thời hạn, thời gian của nhiệm vụ"),
    EventChange: ("viet-ke-hoach", "Đổi thời gian, địa điểm sự kiện"),
    EventProgress: ("viet-ke-hoach", "Đã tổ chức"),
    WorkProgress: ("viet-ke-hoach", "Tiến độ"),
    Cancellation: ("viet-ke-hoach", "Hủy sự kiện"),
    Signature: ("viet-ke-hoach", "Chữ ký"),
    SourceNote: ("viet-ke-hoach", "Ghi chú nguồn"),
    Change: ("viet-ke-hoach", "Sửa đổi sau khi ký"),
    Body: ("don-vi", "Các trường của cơ quan"),
    LetterHead: ("don-vi", "Thể thức văn bản"),
    Unit: ("don-vi", "Các trường của đơn vị"),
    Term: ("don-vi", "Cụm, khối thi đua"),
    YearOfDaysOff: ("ngay-nghi", "Các trường của năm"),
    LegalSource: ("ngay-nghi", "Nguồn"),
    VocabularyList: ("danh-muc", "Các trường của danh mục"),
    VocabularySource: ("danh-muc", "Văn bản"),
    Title: ("danh-muc", "Danh hiệu và hình thức"),
    Authority: ("danh-muc", "Thẩm quyền"),
    CommendationType: ("danh-muc", "Loại khen thưởng"),
    DayOff: ("ngay-nghi", "Ngày nghỉ"),
    MadeUpDay: ("ngay-nghi", "Ngày làm bù"),
    Article: ("index", "Viết một trang thường"),
    Photo: ("hinh-anh", "Các trường của ảnh"),
    NewsPost: ("tin-tuc", "Các trường của tin"),
    Dates: ("tin-tuc", "Ngày viết và ngày sửa"),
    Movement: ("phong-trao", "Các trường của phong trào"),
    Launch: ("phong-trao", "Văn bản phát động"),
    Goal: ("phong-trao", "Mục tiêu"),
    Review: ("phong-trao", "Sơ kết, tổng kết"),
    Publication: ("du-lieu-ca-nhan", "Căn cứ công bố"),
    Consent: ("du-lieu-ca-nhan", "Một lần đồng ý"),
    Decision: ("khen-thuong", "Các trường của quyết định"),
    Award: ("khen-thuong", "Một dòng khen"),
    Revocation: ("khen-thuong", "Hủy bỏ"),
    Consultation: ("khen-thuong", "Lấy ý kiến"),
    Honouree: ("guong-dien-hinh", "Các trường của gương"),
    Figure: ("guong-dien-hinh", "Con số"),
    PastAward: ("guong-dien-hinh", "Khen thưởng khác"),
    Reference: ("guong-dien-hinh", "Nguồn"),
}

_HEADING = re.compile(r"^#{1,3} .+$", re.MULTILINE)
_FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_TABLE = re.compile(r"^\| --- .*\n((?:\| .*\n)+)", re.MULTILINE)
_FILE = re.compile(r"Tệp `(content/[^`<>]+)`:")
_FIELD = re.compile(r"^`(\w+)`( – bắt buộc)?\n:   ", re.MULTILINE)
_LAST_DAY = re.compile(r"\*\*(.+?)\.\*\*")
_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Section:
    page: str
    title: str
    text: str

    @property
    def samples(self) -> list[tuple[str, str]]:
        """(language, text) of each code block."""
        return [(found["language"], found["text"]) for found in _FENCE.finditer(self.text)]

    @property
    def rows(self) -> list[list[str]]:
        """The cells of the tables' rows, without heads."""
        return [row.strip("| ").split(" | ") for body in _TABLE.findall(self.text) for row in body.splitlines()]


def sections(page: str) -> Iterator[Section]:
    """Up to the next heading of any level; those inside samples are none."""
    text = PAGES[page]
    starts = [found.start() for found in _HEADING.finditer(without_code(text))]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        title, _, rest = text[start:end].partition("\n")
        yield Section(page, title.lstrip("# "), rest)


def section(page: str, title: str) -> Section:
    (found,) = [each for each in sections(page) if each.title == title]
    return found


def whole_samples() -> dict[str, str]:
    """The complete files that the guide shows, by path."""
    return {
        name[1]: sample["text"]
        for text in PAGES.values()
        for name in _FILE.finditer(text)
        if (sample := _FENCE.search(text, name.end()))
    }


def write_samples(folder: Path, changed: dict[str, str]) -> Path:
    """Beside the lists of titles that are the State's: no editor writes them anew."""
    for titles in (ROOT / "content/danh-muc").glob("*.yml"):
        if titles.stem != "tinh-lang-son":
            file = folder / "content/danh-muc" / titles.name
            file.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(titles, file)
    for path, text in {**whole_samples(), **changed}.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder / "content"


def fragments() -> list[str]:
    """Samples that stand for some fields of the plan: they begin with a key, and are no file."""
    shown = [text for page in ("viet-ke-hoach", "thoi-gian", "hoi-nghi") for each in sections(page)
             for language, text in each.samples if language == "yaml"]  # fmt: skip
    return [text for text in shown if re.match(r"\w", text)]


def with_fields(plan: str, fragment: str) -> str:
    """The plan with its own lines of those fields replaced."""
    fields = re.compile(r"^(\w+):.*\n(?:[ -].*\n)*", re.MULTILINE)
    for field in fields.finditer(fragment):
        own = re.compile(rf"^{field[1]}:.*\n(?:[ ].*\n)*", re.MULTILINE)
        plan = own.sub("", plan).replace("\n---\n", f"\n{field[0]}---\n", 1)
    return plan


def parts_of(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """The model and every model inside it that has keys."""
    if any(field.alias for field in model.model_fields.values()):
        yield model
    for field in model.model_fields.values():
        for inner in _models_in(field.annotation):
            yield from parts_of(inner)


def _models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


def mistakes() -> list[Section]:
    """A quoted message, the wrong lines and the right ones."""
    return [each for each in sections("loi-thuong-gap") if each.samples]


@cache
def words_of_the_code() -> str:
    """Every text that stands in the modules whose messages editors read."""
    modules = [file for layer in ("content", "model") for file in (ROOT / "plugins/thidua" / layer).glob("*.py")]
    nodes = [node for module in modules for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))]
    return "\n".join(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def test_every_part_that_has_keys_has_a_list_of_them() -> None:
    parts = {
        part
        for model in (
            Plan,
            Body,
            YearOfDaysOff,
            VocabularyList,
            Article,
            Publication,
            Photo,
            Decision,
            Honouree,
            NewsPost,
            Movement,
        )
        for part in parts_of(model)
    }

    assert parts == set(FIELD_LISTS)


@pytest.mark.parametrize(("model", "place"), FIELD_LISTS.items(), ids=lambda value: getattr(value, "__name__", ""))
def test_a_list_names_exactly_the_keys_and_which_of_them_must_be_there(
    model: type[BaseModel], place: tuple[str, str]
) -> None:
    keys = {
        field.alias: field.is_required()
        for field in model.model_fields.values()
        if field.alias and not field.alias.startswith("_")
    }

    assert {key: bool(needed) for key, needed in _FIELD.findall(section(*place).text)} == keys


def test_the_list_of_levels_is_complete() -> None:
    assert tuple(_CODE.findall(section("don-vi", "Các loại cơ quan, đơn vị").text))[1:] == LEVELS


@pytest.mark.parametrize(("field", "values"), [("nguoi", get_args(Giver)), ("pham_vi", SCOPES)])
def test_who_may_agree_and_to_what_is_listed_in_full(field: str, values: tuple[str, ...]) -> None:
    fields = section("du-lieu-ca-nhan", "Một lần đồng ý").text
    (meaning,) = re.findall(rf"^`{field}`.*\n:   ([^.\n]*)\.", fields, re.MULTILINE)

    assert tuple(_CODE.findall(meaning)) == values


@pytest.mark.parametrize("title", ["Căn cứ công bố", "Một lần đồng ý"])
def test_a_sample_of_a_basis_for_publishing_is_read(title: str) -> None:
    (sample,) = [text for language, text in section("du-lieu-ca-nhan", title).samples if language == "yaml"]
    read = read_yaml("a.yml", sample.replace("cong_bo:\n", ""))

    publication, problems = validate(Publication, read, "a.yml", Reading())

    assert problems == []
    assert publication
    assert publication.covers("câu chuyện", is_child="trẻ em" in sample)


def test_every_kind_of_private_data_is_said_to_have_no_place_online() -> None:
    never = section("du-lieu-ca-nhan", "Không bao giờ đăng").text
    said = {
        "identity_number": "Số căn cước, chứng minh nhân dân",
        "passport": "hộ chiếu",
        "bank_account": "số tài khoản",
        "insurance_number": "số bảo hiểm",
        "tax_number": "mã số thuế cá nhân",
        "phone": "số điện thoại",
        "birth_date": "ngày sinh đầy đủ",
        "home_address": "số nhà",
        "number_plate": "biển số xe",
        "personal_email": "hộp thư riêng",
        "location": "ghim trên bản đồ",
    }

    assert set(said) == set(NAMES)
    assert [words for words in said.values() if words not in never] == []


def test_the_sample_of_a_photo_is_read() -> None:
    (_, sample), *_ = section("hinh-anh", "Đặt ảnh vào bài").samples

    photo, problems = validate(Photo, read_yaml("a.yml", dedent(sample.replace("anh:\n", ""))), "a.yml", Reading())

    assert (bool(photo), problems) == (True, [])


@pytest.mark.parametrize("row", section("hinh-anh", "Máy báo gì, làm gì").rows, ids=lambda row: row[0])
def test_a_message_on_pictures_stands_in_the_code(row: list[str]) -> None:
    assert [message for message in _CODE.findall(row[0]) if message not in words_of_the_code()] == []


def test_every_line_that_places_a_part_is_documented() -> None:
    placed = [_CODE.findall(row[0]) for row in section("viet-ke-hoach", "Dòng đặt chỗ").rows]

    assert {words[0].strip("[]").partition(":")[0] for words in placed} == set(PARTS)


def test_the_complete_samples_are_read_without_a_problem(tmp_path: Path) -> None:
    content = read_content(write_samples(tmp_path, {}))

    assert content.problems == ()
    bodies = {"content/don-vi/xa-mau.yml", "content/don-vi/tinh-mau.yml"}
    records = {TITLES, DECISION, HONOUREE, TAKEN_DOWN, POST, MOVEMENT}
    assert set(whole_samples()) == {PLAN, CONFERENCE, CALENDAR} | records | bodies


@pytest.mark.parametrize("path", [TITLES, DECISION, HONOUREE, TAKEN_DOWN, POST, MOVEMENT])
def test_a_sample_that_is_copied_beside_the_demonstration_is_read_without_an_error(path: str, tmp_path: Path) -> None:
    folder = shutil.copytree(ROOT / "content", tmp_path / "content")
    assert not (tmp_path / path).exists()
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text(whole_samples()[path], encoding="utf-8")

    assert read_content(folder, TODAY).errors == ()


def test_every_sample_with_front_matter_says_which_file_it_is() -> None:
    shown = [each["text"] for text in PAGES.values() for each in _FENCE.finditer(text)]

    assert {text for text in shown if text.startswith("---\n")} <= set(whole_samples().values())


def test_the_rest_of_an_award_that_was_taken_down_is_read_in_the_sample_s_decision(tmp_path: Path) -> None:
    (rest,) = [text for _, text in section("guong-dien-hinh", "Khi một người rút lại").samples if text[:1] == " "]
    decision = whole_samples()[DECISION]

    content = read_content(write_samples(tmp_path, {DECISION: f"{decision}{rest}"}), TODAY)

    assert content.problems == ()
    assert [(each.source, each.line) for each in content.withdrawals if each.source == DECISION.partition("/")[2]] == [
        (DECISION.partition("/")[2], decision.count("\n") + rest.count("\n"))
    ]
    assert content.open_work == ()


@pytest.mark.parametrize("fragment", fragments(), ids=lambda text: text.partition(":")[0])
def test_a_sample_of_some_fields_fits_into_the_plan(fragment: str, tmp_path: Path) -> None:
    plan = with_fields(whole_samples()[PLAN], fragment)
    first = whole_samples()[PLAN].replace("kh-xa-mau-2026", "kh-xa-mau-2026-lan-dau")
    former = {PLAN.replace("03-", "02-"): first.replace("so: 03/", "so: 02/").replace("ngay: 12/01", "ngay: 05/01")}

    assert read_content(write_samples(tmp_path, {PLAN: plan, **former})).problems == ()


def test_a_duty_that_carries_out_a_superior_s_is_declared_as_shown(tmp_path: Path) -> None:
    (_, declared), (_, none) = section("viet-ke-hoach", "Thực hiện theo việc của cấp trên").samples
    (_, bases), *_ = section("viet-ke-hoach", "Căn cứ").samples
    text = "    noi_dung: Ký kết giao ước thi đua năm 2026.\n"
    own = with_fields(whole_samples()[PLAN], bases)
    above = re.sub(r"(thuc_hien|theo_doi): .*", r"\1: [Sở Nội vụ]", whole_samples()[PLAN])
    for old, new in (("xa-mau", "tinh-mau"), ("so: 03/", "so: 01/"), ("ngay: 12/01", "ngay: 04/01")):
        above = above.replace(old, new)
    superior = {"content/ke-hoach/tinh-mau/2026/01-kh-ubnd.md": above}
    assert own.count(text) == 1

    said = {}
    for name, lines in (("undeclared", ""), ("declared", declared), ("looked at", none)):
        plan = own.replace(text, text + lines)
        content = read_content(write_samples(tmp_path / name, {PLAN: plan, **superior}))
        said[name] = [problem.field for problem in content.problems if problem.field == "nhiem_vu[1]"]
        assert content.portal
        kept = content.portal.cascade.above(("kh-xa-mau-2026", "ky-giao-uoc"))
        assert kept == ((("kh-tinh-mau-2026", "ky-giao-uoc"),) if name == "declared" else ())
    assert said == {"undeclared": ["nhiem_vu[1]"], "declared": [], "looked at": []}


@pytest.mark.parametrize("step", [each for each in sections("hoi-nghi") if each.title.startswith(("Bước", "Khi"))],
                         ids=lambda step: step.title)  # fmt: skip
def test_a_step_of_a_conference_gives_the_calendar_entry_shown(step: Section, tmp_path: Path) -> None:
    (_, lines), (_, shown) = step.samples
    plan = whole_samples()[CONFERENCE].replace(PROVISIONAL, lines)

    content = read_content(write_samples(tmp_path, {CONFERENCE: plan}))

    assert content.problems == ()
    assert content.portal
    conference = content.portal.plan_by_id["kh-hoi-nghi-xa-mau-2026"]
    entries = entries_of(content.portal, conference, SitePaths(), site_url="https://thidua.example/", uid_domain="x")
    assert [entry.summary for entry in entries] == [shown.strip()]


def test_an_expected_day_that_is_settled_as_shown_becomes_a_day_off(tmp_path: Path) -> None:
    (_, expected), (_, settled) = section("ngay-nghi", "Chốt một ngày dự kiến").samples
    calendar = whole_samples()[CALENDAR]
    assert calendar.count(expected) == 1

    before = read_content(write_samples(tmp_path / "a", {}))
    after = read_content(write_samples(tmp_path / "b", {CALENDAR: calendar.replace(expected, settled)}))

    assert (before.problems, after.problems) == ((), ())
    assert before.portal
    assert after.portal
    day = date(2026, 11, 24)
    names = [portal.days_off.name_of(day) for portal in (before.portal, after.portal)]
    assert names == ["", "Ngày Văn hóa Việt Nam"]


def test_the_warning_of_a_year_without_a_file_is_the_commands_and_the_two_lines_shown_end_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (_, quoted), (_, two_lines) = section("ngay-nghi", "Năm chưa có tệp").samples
    plan = whole_samples()[PLAN].replace("30/01/2026", "30/01/2027")

    main(["check", str(write_samples(tmp_path, {PLAN: plan}))])
    warned = capsys.readouterr().out
    main(["check", str(write_samples(tmp_path, {PLAN: plan, "content/ngay-nghi/2027.yml": two_lines}))])
    silent = capsys.readouterr().out

    assert [line for line in warned.splitlines() if "ngay-nghi" in line] == quoted.splitlines()
    assert "ngay-nghi" not in silent


def test_the_note_on_a_day_off_is_quoted_as_the_site_words_it() -> None:
    note = day_off_note(date(2026, 2, 1), DaysOff())

    assert f"> {note}\n" in PAGES["ngay-nghi"]


@pytest.mark.parametrize(
    ("wording", "last_day"),
    [
        (wording, _LAST_DAY.findall(row[1])[0].lower())
        for title in ("Thời hạn", "Trong một kỳ", "Ngày đã ấn định", "Chưa có ngày")
        for row in section("thoi-gian", title).rows
        for wording in _CODE.findall(row[0])
    ],
)
def test_a_wording_has_the_last_day_that_the_table_gives(wording: str, last_day: str) -> None:
    meaning = read_timing(wording, 2026).meaning

    day = last_day_of(meaning)
    found = "chưa chốt" if isinstance(meaning, Provisional) else f"{day:%d/%m/%Y}" if day else "không có"
    assert found == last_day


@pytest.mark.parametrize("row", section("thoi-gian", "Cách ghi máy không nhận").rows, ids=lambda row: row[0])
def test_a_wording_that_is_said_to_be_refused_is_refused_and_its_remedy_read(row: list[str]) -> None:
    with pytest.raises(PhraseNotUnderstood):
        read_timing(_CODE.findall(row[0])[0], 2026)

    remedies = [words for words in _CODE.findall(row[2]) if words != "thoi_han"]
    assert [read_timing(words, 2026).wording for words in remedies] == remedies


def test_the_line_that_says_all_is_well_is_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["check", str(write_samples(tmp_path, {}))])

    ((_, shown),) = section("index", "Năm bước").samples
    assert (status, capsys.readouterr().out) == (0, shown)


@pytest.mark.parametrize("mistake", mistakes(), ids=lambda mistake: mistake.title)
def test_a_quoted_message_is_what_the_command_says_of_the_wrong_lines(
    mistake: Section, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (_, quoted), (_, wrong), (_, right) = mistake.samples
    folder = write_samples(tmp_path, {})
    if right.startswith("content/"):
        (tmp_path / right.strip()).rename(tmp_path / wrong.strip())
    else:
        file = tmp_path / quoted[quoted.index("content/") :].partition(":")[0]
        text = f"\n{file.read_text(encoding='utf-8')}"
        assert text.count(f"\n{right}") == 1
        file.write_text(text.replace(f"\n{right}", f"\n{wrong}")[1:], encoding="utf-8")

    main(["check", str(folder)])

    assert capsys.readouterr().out.splitlines()[:-1] == quoted.splitlines()


@pytest.mark.parametrize(
    "row", [row for title in MESSAGES for row in section("loi-thuong-gap", title).rows], ids=lambda row: row[0]
)
def test_a_message_of_the_list_stands_in_the_code(row: list[str]) -> None:
    pieces = [piece.strip() for piece in _CODE.findall(row[0])[0].split("…")]

    assert [piece for piece in pieces if piece not in words_of_the_code()] == []
