"""Checks that every living person is told of on a basis: a public decision for the name, consent for all else."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from thidua.content.decisions import DecisionFile
from thidua.content.honourees import HonoureeFile
from thidua.content.honours import HonourFiles
from thidua.content.movements import MovementFile
from thidua.content.news_posts import PostFile
from thidua.content.person_records import PersonRecord, person_records
from thidua.content.private_data_checks import masked
from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path as Place
from thidua.model.person_law import CHILD_CONSENTS, CHILD_UNDER
from thidua.model.publication import IN_DECISIONS, Consent, Giver, Publication, Scope
from thidua.model.reading import nearest_of

_PUPIL = re.compile(
    r"\b(?:học sinh|thiếu nhi|nhi đồng|đội viên|trẻ em|lớp\s*\d{1,2}\s*[a-zđ]?\d{0,2})\b|^(?:cháu|em)\s", re.IGNORECASE
)
_GROWN_UP = re.compile(
    r"\b(?:giáo viên|thầy|cô|hiệu trưởng|hiệu phó|chủ nhiệm|phụ trách|phụ huynh|nhân viên|cán bộ|bí thư|bác sĩ|"
    r"phó|trưởng)\b",
    re.IGNORECASE,
)
_PRAISED_PUPIL = re.compile(r"^(?:em|cháu|học sinh)\b|\bhọc sinh lớp\b|\blớp\s*\d{1,2}\s*[a-zđ]", re.IGNORECASE)
"""Of a teacher it is said, too, what pupils learnt: only what nobody would say of a grown-up."""
_FILE = re.compile(r"\.(?:pdf|jpe?g|png|webp|avif|heic|tiff?|docx?|odt|xlsx?|zip|rar|md)\b|https?://", re.IGNORECASE)
NOT_AHEAD = "rut_lai là ngày nhận được yêu cầu, không ghi trước"
_CHILD_GIVERS: tuple[Giver, ...] = ("trẻ em", "người giám hộ")


def check_publication(files: HonourFiles, names: Collection[str], today: date | None) -> list[Problem]:
    """`names` are all paths below content/. Who was taken down is asked for nothing any more but the days."""
    records = tuple(person_records(files))
    problems = [*_undecided(files, records), *_check_both_sides(records)]
    for record in records:
        problems += _check_days(record, today)
        problems += _check_namesakes(record, names)
        if record.taken_down:
            continue
        problems += _check_child(record)
        if record.subject.is_living and record.publication:
            problems += _check_scopes(record)
    problems += _check_papers(files, names, today)
    return problems


def _undecided(files: HonourFiles, records: Iterable[PersonRecord]) -> Iterator[Problem]:
    """Said once of a decision without any basis, however many people are in it."""
    expected = (
        "người còn sống chỉ được nêu khi có cong_bo: {can_cu: …}, như “Quyết định số 45/QĐ-UBND, niêm yết công khai”"
    )
    said: set[str] = set()
    decisions = {file.path: file.value for file in files.decisions}
    for record in records:
        if record.publication or not record.subject.is_living or record.taken_down:
            continue
        if record.file.path not in decisions:
            yield record.problem(("cong_bo",), expected)
        elif record.file.path not in said:
            said.add(record.file.path)
            yield record.file.problem(("cong_bo",), f"{expected}; ghi một lần cho cả quyết định")


def _check_scopes(record: PersonRecord) -> Iterator[Problem]:
    publication = record.publication
    if publication is None:
        return
    is_child = bool(record.subject.is_child)
    for scope, at in record.told.items():
        if publication.ever_covered(scope, is_child=is_child):
            continue
        message = _uncovered(record, publication, scope, is_child=is_child)
        # What stands in no field is the text below them.
        yield record.problem(at, message) if at else record.file.source.problem(0, message)


def _uncovered(record: PersonRecord, publication: Publication, scope: Scope, *, is_child: bool) -> str:
    if is_child:
        return missing_consents(publication, scope)
    if scope == "tên":
        return "cong_bo không gồm tên; thêm “tên” vào pham_vi, hoặc xóa bản ghi này"
    giver = "đại diện hộ" if record.is_household else "bản thân"
    consent = f"dong_y: [{{nguoi: {giver}, ngay: …, pham_vi: [{scope}], so_luu: …}}]"
    decided = f" (hoặc pham_vi của cong_bo, khi chính quyết định công khai có ghi {scope})"
    way = decided if scope in IN_DECISIONS else ""
    return f"chưa ai đồng ý cho đăng “{scope}”; thêm {consent}{way}, hoặc bỏ phần này"


def missing_consents(publication: Publication | None, scope: Scope) -> str:
    """Of whom a child's record or a text that names one still lacks the agreement."""
    consents = publication.consents if publication else ()
    agreed = {each.giver for each in consents if scope in each.scopes}
    missing = " và ".join(f"“nguoi: {giver}”" for giver in _CHILD_GIVERS if giver not in agreed)
    return (
        f"đăng “{scope}” của trẻ em cần cả em và người giám hộ đồng ý ({CHILD_CONSENTS.source}); "
        f"còn thiếu dong_y của {missing} với pham_vi có “{scope}”"
    )


def _check_child(record: PersonRecord) -> Iterator[Problem]:
    subject = record.subject
    if record.is_household or not subject.is_living:
        return
    age = record.year - subject.birth_year if subject.birth_year else None
    under = f"dưới {CHILD_UNDER.number} tuổi là trẻ em ({CHILD_UNDER.source})"
    if subject.is_child is None:
        if age is not None and age <= CHILD_UNDER.number:
            message = f"{under}; với năm sinh này cần ghi rõ tre_em: có hoặc tre_em: không"
            yield record.problem(("nam_sinh",), sentence(message, str(subject.birth_year)))
        elif any(each.giver in _CHILD_GIVERS for each in _own_consents(record)):
            message = "có dong_y của trẻ em hoặc người giám hộ thì cần ghi rõ tre_em: có"
            yield record.problem(("cong_bo", "dong_y"), message)
        elif words := _pupil_words(record):
            message = "có thể là trẻ em; cần ghi rõ tre_em: có (cần hai người đồng ý) hoặc tre_em: không"
            # What somebody is may be said in a log of mistakes, a child's name may not.
            shown = words if words in record.words[1:] else masked(words)
            yield record.problem((), sentence(message, shown))
    elif not subject.is_child and age is not None and age < CHILD_UNDER.number:
        yield record.problem(("tre_em",), sentence(f"{under}; người sinh năm {subject.birth_year} cần tre_em: có",
                                                   "không"))  # fmt: skip
    shows = getattr(subject, "shows_child", True)
    if subject.is_child and "ảnh" in record.told and not shows:
        message = "ảnh trẻ em không hiện nếu không ghi thêm hien_anh: có; hãy ghi như vậy, hoặc bỏ ảnh"
        yield record.problem(record.told["ảnh"], message)


def _own_consents(record: PersonRecord) -> tuple[Consent, ...]:
    return record.subject.publication.consents if record.subject.publication else ()


def _pupil_words(record: PersonRecord) -> str:
    if any(_GROWN_UP.search(words) for words in record.words[1:]):
        return ""
    said = next((words for words in record.words if _PUPIL.search(words)), "")
    return said or (record.praise if _PRAISED_PUPIL.search(record.praise) else "")


def _check_both_sides(records: Iterable[PersonRecord]) -> Iterator[Problem]:
    """An award and the page it leads to are of one person: both say that it is a child, or neither."""
    children = {each.honouree: bool(each.subject.is_child) for each in records if not each.at}
    for record in records:
        told = children.get(record.honouree) if record.at else None
        if told is None or record.is_household or record.taken_down or told == bool(record.subject.is_child):
            continue
        page = f"trang guong-dien-hinh/{record.honouree}.md"
        sides = (page, "dòng này") if told else ("dòng này", page)
        message = f"{sides[0]} ghi tre_em: có mà {sides[1]} không ghi; hai nơi nói về một người phải ghi như nhau"
        yield record.problem(("tre_em",), message)


def _check_days(record: PersonRecord, today: date | None) -> Iterator[Problem]:
    subject = record.subject
    if subject.birth_year and subject.death_year and subject.death_year < subject.birth_year:
        message = f"năm mất phải sau năm sinh ({subject.birth_year})"
        yield record.problem(("nam_mat",), sentence(message, str(subject.death_year)))
    if subject.birth_year and subject.birth_year > record.year:
        message = f"năm sinh phải trước năm được nêu ({record.year})"
        yield record.problem(("nam_sinh",), sentence(message, str(subject.birth_year)))
    if today and subject.death_year and subject.death_year > today.year:
        yield record.problem(("nam_mat",), sentence("năm này chưa đến", str(subject.death_year)))
    if today and record.withdrawn_on and record.withdrawn_on > today:
        message = f"{NOT_AHEAD} (hôm nay {today:%d/%m/%Y})"
        yield record.problem(("rut_lai",), sentence(message, f"{record.withdrawn_on:%d/%m/%Y}"))


def _check_namesakes(record: PersonRecord, names: Collection[str]) -> Iterator[Problem]:
    for place, path in enumerate(record.subject.namesakes):
        if path.removeprefix("content/") not in names:
            nearest = nearest_of(path.removeprefix("content/"), tuple(names), 0.75)
            message = "cần đường dẫn một tệp trong content/ có người trùng tên"
            yield record.problem(("trung_ten", place), sentence(message, path, nearest))


def _check_papers(files: HonourFiles, names: Collection[str], today: date | None) -> Iterator[Problem]:
    """Every consent once: that of a decision holds for all who are in it."""
    whole: tuple[HonoureeFile | DecisionFile | PostFile | MovementFile, ...]
    whole = (*files.honourees, *files.decisions, *files.posts, *files.movements)
    found: list[tuple[HonoureeFile | DecisionFile | PostFile | MovementFile, Place, Publication]] = []
    found += [(file, ("cong_bo",), file.value.publication) for file in whole if file.value.publication]
    found += [
        (file, ("khen", place, "cong_bo"), award.publication)
        for file in files.decisions
        for place, award in enumerate(file.value.awards)
        if award.publication
    ]
    for file, at, publication in found:
        for place, consent in enumerate(publication.consents):
            for field, said in _consent_faults(consent, names, today):
                yield file.problem((*at, "dong_y", place, field), said)


def _consent_faults(consent: Consent, names: Collection[str], today: date | None) -> Iterator[tuple[str, str]]:
    if _FILE.search(consent.record) or consent.record in names:
        message = "so_luu chỉ nói hồ sơ giấy lưu ở đâu, như “Hồ sơ số 12, Văn phòng”; giấy đồng ý không đưa vào kho này"
        yield "so_luu", sentence(message, consent.record)
    if today and consent.date.day > today:
        message = f"ngày này chưa đến (hôm nay {today:%d/%m/%Y}); chỉ ghi sự đồng ý đã có"
        yield "ngay", sentence(message, f"{consent.date.day:%d/%m/%Y}")
    if consent.withdrawn is None:
        return
    day = consent.withdrawn.day
    if day < consent.date.day:
        message = f"ngày rút lại phải từ ngày đồng ý ({consent.date.day:%d/%m/%Y}) trở đi"
        yield "rut_lai", sentence(message, f"{day:%d/%m/%Y}")
    elif today and day > today:
        yield "rut_lai", sentence(f"{NOT_AHEAD} (hôm nay {today:%d/%m/%Y})", f"{day:%d/%m/%Y}")
