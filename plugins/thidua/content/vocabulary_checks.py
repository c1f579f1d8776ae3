"""Checks of the titles and types of commendation against each other, their sources and the register of units."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from thidua.content.problems import Problem, sentence
from thidua.content.vocabulary_files import VocabularyFile
from thidua.content.yaml_text import Path, field_name
from thidua.model.legal_source import LegalSource
from thidua.model.reading import nearest_of
from thidua.model.unit import Register
from thidua.model.vocabulary import Authority, CommendationType, Title, name_key

NEEDS_REASON = "cần ghi vì sao còn phải xác minh, như “Chưa đọc được toàn văn”; đã xác minh thì xóa dòng này"
SHORTEST_REASON = 2
"""Words: "có" or "true" is no reason."""


def check_vocabulary(
    files: Sequence[VocabularyFile], register: Register, unread: Collection[str], *, is_whole: bool
) -> list[Problem]:
    """`unread` are the ids of bodies whose files have mistakes of their own; `is_whole` is False when some file of the
    vocabulary could not be read: what is missing may stand in it.
    """
    return [
        *_check_ids(files),
        *_check_names(files),
        *(_check_sources(files) if is_whole else ()),
        *_check_reasons(files),
        *_check_authorities(files, register, unread),
    ]


def _check_ids(files: Sequence[VocabularyFile]) -> Iterator[Problem]:
    """Sources, titles and types have ids of their own kind each."""
    first: dict[tuple[str, str], str] = {}
    for file in files:
        groups: tuple[tuple[str, Sequence[LegalSource | Title | CommendationType]], ...] = (
            ("nguon", file.value.sources),
            *_groups(file),
        )
        for key, entries in groups:
            for place, entry in enumerate(entries):
                here = f"{field_name((key, place))} của content/{file.path}"
                where = first.setdefault((key, entry.id), here)
                if where != here:
                    message = sentence(f"mã này đã dùng ở {where}; mỗi mục cần một mã riêng", entry.id)
                    yield file.problem((key, place, "ma"), message)


def _check_names(files: Sequence[VocabularyFile]) -> Iterator[Problem]:
    """One name leads to one title, whichever of its names it is."""
    owners: dict[tuple[str, str], str] = {}
    for file in files:
        for key, entries in _groups(file):
            for place, entry in enumerate(entries):
                fields: list[Path] = [("ten",), *(("ten_khac", number) for number in range(len(entry.aliases)))]
                for field, name in zip(fields, entry.names, strict=True):
                    owner = owners.setdefault((key, name_key(name)), entry.id)
                    if owner != entry.id:
                        message = f"tên này đã là tên của mục {owner}; một tên chỉ thuộc một mục"
                        yield file.problem((key, place, *field), sentence(message, name))


def _check_sources(files: Sequence[VocabularyFile]) -> Iterator[Problem]:
    known = tuple(source.id for file in files for source in file.value.sources)
    for file in files:
        for at, entry in _provisions(file):
            if entry.source and entry.source not in known:
                message = sentence("cần mã một mục của nguon", entry.source, nearest_of(entry.source, known))
                yield file.problem((*at, "nguon"), message)


def _check_reasons(files: Sequence[VocabularyFile]) -> Iterator[Problem]:
    for file in files:
        sources = ((("nguon", place), source) for place, source in enumerate(file.value.sources))
        for at, entry in (*sources, *_provisions(file)):
            if entry.unverified and len(entry.unverified.split()) < SHORTEST_REASON:
                yield file.problem((*at, "can_xac_minh"), sentence(NEEDS_REASON, entry.unverified))


def _check_authorities(
    files: Sequence[VocabularyFile], register: Register, unread: Collection[str]
) -> Iterator[Problem]:
    bodies = (*register.body_by_id, *unread)
    for file in files:
        for place, title in enumerate(file.value.titles):
            for number, authority in enumerate(title.authorities):
                at: Path = ("danh_hieu", place, "tham_quyen", number)
                for key, day in (("tu", authority.first), ("den", authority.last)):
                    if day and not title.is_in_force(day.day):
                        message = "ngày này nằm ngoài thời gian có hiệu lực (tu, den) của danh hiệu"
                        yield file.problem((*at, key), sentence(message, f"{day.day:%d/%m/}{day.day.year}"))
                if authority.body and authority.body not in bodies:
                    # Ids of bodies begin alike ("tinh-", "xa-"), so that they have to be more alike than other words.
                    nearest = nearest_of(authority.body, bodies, 0.75)
                    message = sentence("cần mã một cơ quan có tệp trong don-vi/", authority.body, nearest)
                    yield file.problem((*at, "co_quan"), message)


def _groups(file: VocabularyFile) -> tuple[tuple[str, Sequence[Title | CommendationType]], ...]:
    return ("danh_hieu", file.value.titles), ("loai_khen_thuong", file.value.commendation_types)


def _provisions(file: VocabularyFile) -> Iterator[tuple[Path, Title | CommendationType | Authority]]:
    for key, entries in _groups(file):
        for place, entry in enumerate(entries):
            yield (key, place), entry
    for place, title in enumerate(file.value.titles):
        for number, authority in enumerate(title.authorities):
            yield ("danh_hieu", place, "tham_quyen", number), authority
