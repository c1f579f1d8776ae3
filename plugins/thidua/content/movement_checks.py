"""Checks of movements: where the file lies, what it names, and that its dates follow one another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from thidua.content.movements import FOLDER, MovementFile
from thidua.content.problems import Problem, sentence
from thidua.content.record_links import Named, each_of
from thidua.content.yaml_text import Path as Place
from thidua.model.movement import Review
from thidua.model.wording import slug

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def check_movements(files: Sequence[MovementFile], named: Named, today: date | None) -> Iterator[Problem]:
    """With a `today`, a review of a day to come is a mistake."""
    for file in files:
        yield from _check_place(file)
        yield from _check_links(file, named)
        yield from _check_days(file, today)
        yield from _check_goals(file)


def _check_place(file: MovementFile) -> Iterator[Problem]:
    *_, name = file.path.removesuffix(".md").split("/")
    right = slug(name)[:60].strip("-") or "phong-trao"
    if not _NAME.fullmatch(name):
        yield file.problem_of_file(f"tên tệp chỉ gồm chữ thường không dấu, số và gạch nối; hãy đổi thành {right}.md")
    elif file.path != f"{FOLDER}/{name}.md":
        yield file.problem_of_file(f"tệp cần nằm ở content/{FOLDER}/{right}.md")


def _check_links(file: MovementFile, named: Named) -> Iterator[Problem]:
    movement = file.value
    plan = [(("ke_hoach",), movement.plan)] if movement.plan else []
    events = [((*at, "su_kien"), review.event) for at, review in _reviews(file) if review.event]
    yield from named.faults(file, movement.body, "plan", plan)
    yield from named.faults(file, movement.body, "entry", each_of("nhiem_vu", movement.tasks))
    yield from named.faults(file, movement.body, "entry", events)
    for place, cluster in enumerate(movement.clusters):
        if named.is_demo(cluster.unit.partition("/")[0]) != named.is_demo(movement.body):
            message = "đơn vị minh họa và phong trào thật không đi cùng nhau được, và ngược lại"
            yield file.problem(("cum_khoi", place), sentence(message, cluster.wording))


def _check_days(file: MovementFile, today: date | None) -> Iterator[Problem]:
    movement = file.value
    launched = movement.launch.date if movement.launch else None
    if launched and movement.last and launched.day > movement.last.day:
        yield file.problem(("phat_dong", "ngay"), "ngày phát động phải trước ngày kết thúc phong trào (den)")
    previous: date | None = None
    for at, review in _reviews(file):
        if review.date is None:
            continue
        day = review.date.day
        here: Place = (*at, "ngay")
        if day < movement.first.day:
            yield file.problem(here, f"ngày này trước ngày bắt đầu phong trào ({movement.first.day:%d/%m/%Y})")
        elif previous and day < previous:
            yield file.problem(here, f"cần xếp theo ngày: lần trước đó ghi ngày {previous:%d/%m/%Y}", "warning")
        if today and day > today:
            message = "ngày này chưa đến; hội nghị sắp tổ chức thì ghi du_kien hoặc su_kien"
            yield file.problem(here, sentence(message, f"{day:%d/%m/%Y}"))
        previous = day


def _check_goals(file: MovementFile) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for place, goal in enumerate(file.value.goals):
        first = seen.setdefault(slug(goal.text), place)
        if first != place:
            message = f"mục tiêu này đã ghi ở muc_tieu[{first + 1}]"
            yield file.problem(("muc_tieu", place, "noi_dung"), sentence(message, goal.text), "warning")


def _reviews(file: MovementFile) -> Iterator[tuple[Place, Review]]:
    movement = file.value
    for place, review in enumerate(movement.preliminary_reviews):
        yield ("so_ket", place), review
    if movement.final_review:
        yield ("tong_ket",), movement.final_review
