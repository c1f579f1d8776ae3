"""Checks of the pages of exemplary people, collectives and households: each in its place, told by a body or, of
history, by sources; and of lists of nominees whose time is over.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua.content.honourees import FOLDER, HonoureeFile
from thidua.content.honours import HonourFiles
from thidua.content.past_award_checks import check_past_awards
from thidua.content.problems import Problem, sentence
from thidua.content.record_links import Named
from thidua.content.withdrawals import taken_down_on
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.model.wording import slug


def check_honourees(
    files: HonourFiles, known: Named, today: date | None, *, is_register_whole: bool, is_vocabulary_whole: bool
) -> Iterator[Problem]:
    for file in files.honourees:
        yield from _check_place(file)
        yield from _check_teller(file, known.portal, is_register_whole=is_register_whole)
        yield from _check_awards(file, today)
        if is_register_whole:
            yield from check_past_awards(known.portal, file, is_whole=is_vocabulary_whole)
        if file.value.movement:
            yield from known.faults(file, file.value.body, "movement", [(("phong_trao",), file.value.movement)])
    if today:
        yield from _over(files, known.portal, today)


def _check_place(file: HonoureeFile) -> Iterator[Problem]:
    name = slug(file.value.slug) or slug(file.value.name)
    if file.value.slug != name:
        yield file.problem_of_file(f"tên tệp chỉ gồm chữ thường không dấu, số và gạch nối; hãy đổi thành {name}.md")
    elif file.path != f"{FOLDER}/{name}.md":
        yield file.problem_of_file(
            f"tệp cần nằm ngay trong {FOLDER}/, không trong thư mục con: content/{FOLDER}/{name}.md"
        )


def _check_teller(file: HonoureeFile, portal: Portal, *, is_register_whole: bool) -> Iterator[Problem]:
    honouree = file.value
    if taken_down_on(honouree, honouree.publication):
        return
    if honouree.body:
        known = portal.register.body_by_id
        if is_register_whole and honouree.body not in known:
            unit = portal.register.find(honouree.body, "")
            nearest = unit.top_body if unit else nearest_of(honouree.body, tuple(known), 0.75)
            yield file.problem(
                ("co_quan",), sentence("cần mã một cơ quan có tệp trong don-vi/", honouree.body, nearest)
            )
    elif not honouree.is_person:
        yield file.problem(("co_quan",), "cần mã cơ quan nêu gương; chỉ nhân vật của cả nước mới không cần co_quan")
    elif not honouree.references:
        message = (
            "cần mã cơ quan nêu gương; nhân vật của cả nước không có co_quan thì cần nguon, ít nhất một nơi đã đọc"
        )
        yield file.problem(("co_quan",), f"{message}: [{{ten: …, dia_chi: …}}]")


def _check_awards(file: HonoureeFile, today: date | None) -> Iterator[Problem]:
    for place, award in enumerate(file.value.awards):
        if award.year is None:
            continue
        if today and award.year > today.year:
            yield file.problem(("khen_thuong", place, "nam"), sentence("năm này chưa đến", str(award.year)))
        if award.revocation and award.revocation.date.day.year < award.year:
            message = f"hủy bỏ trước năm được khen ({award.year})"
            found = f"{award.revocation.date.day:%d/%m/%Y}"
            yield file.problem(("khen_thuong", place, "huy_bo", "ngay"), sentence(message, found))


def _over(files: HonourFiles, portal: Portal, today: date) -> Iterator[Problem]:
    """The site shows it no more; the repository does."""
    for file in files.decisions:
        asked = file.value.consultation
        if not asked or file.value.is_awarded:
            continue
        last = asked.last_day(portal.days_off)
        if last < today:
            message = (
                f"đã hết hạn lấy ý kiến ngày {last:%d/%m/%Y}, danh sách không còn trên cổng; "
                "có quyết định thì chuyển thành tệp quyết định (bỏ trang_thai, lay_y_kien), không thì xóa tệp này"
            )
            yield file.problem(("lay_y_kien",), message, "hint")
