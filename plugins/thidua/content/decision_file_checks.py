"""Checks of the files of the award register: nothing else beside them, each named after its decision, each once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua.content.decisions import ENDINGS, FOLDER, DecisionFile
from thidua.content.problems import Problem, sentence
from thidua.model.wording import plain_key, slug


def check_decision_files(files: Sequence[DecisionFile], names: Sequence[str]) -> Iterator[Problem]:
    """`names` are all paths below content/."""
    yield from _check_strays(names)
    for file in files:
        yield from _check_place(file)
    yield from _check_numbers(files)
    yield from _check_nominee_lists(files)


def _check_strays(names: Sequence[str]) -> Iterator[Problem]:
    """A spreadsheet or a scan would be published as it is, with all that it tells of people."""
    for path in names:
        if path.startswith(f"{FOLDER}/") and not path.endswith((*ENDINGS, ".md")):
            message = "trong khen-thuong/ chỉ để quyết định (.yml); bảng tính, bản quét để ngoài kho nội dung"
            yield Problem(path, 0, "", f"{message}, vì sẽ bị đăng nguyên tệp")


def _check_place(file: DecisionFile) -> Iterator[Problem]:
    """Two bodies of one portal may both have a 45/QĐ-UBND: a name may go on after the number."""
    decision = file.value
    number = decision.number
    if decision.is_awarded and not (number and number.number):
        yield file.problem(("so",), sentence("quyết định đã ký cần có số, như 45/QĐ-UBND", str(number)))
        return
    name = slug(f"{number.number}-{number.symbol}") if number and number.number else slug(decision.slug)
    is_named = decision.slug == slug(decision.slug) and (decision.slug == name or decision.slug.startswith(f"{name}-"))
    folder = f"{FOLDER}/{decision.day.year}"
    if not is_named:
        yield file.problem_of_file(f"tên tệp cần theo số quyết định; hãy đổi thành {name}.yml")
    elif file.path.rpartition("/")[0] != folder:
        ending = file.path.rpartition(".")[2]
        yield file.problem_of_file(f"tệp cần nằm ở content/{folder}/{decision.slug}.{ending} cho khớp với ngày")


def _check_nominee_lists(files: Sequence[DecisionFile]) -> Iterator[Problem]:
    """Their pages have no year in the address."""
    first: dict[str, DecisionFile] = {}
    for file in sorted(files, key=lambda each: each.path):
        if file.value.is_awarded:
            continue
        other = first.setdefault(file.value.slug, file)
        if other is not file:
            message = f"tên tệp này đã là tên của content/{other.path}; mỗi danh sách đề nghị cần một tên riêng"
            yield file.problem_of_file(message)


def _check_numbers(files: Sequence[DecisionFile]) -> Iterator[Problem]:
    first: dict[tuple[str, str, int], DecisionFile] = {}
    for file in sorted(files, key=lambda each: each.path):
        decision = file.value
        if not (decision.number and decision.number.number):
            continue
        key = (decision.issuer or plain_key(decision.outside_issuer), str(decision.number), decision.day.year)
        other = first.setdefault(key, file)
        if other is not file:
            message = f"quyết định này đã có ở content/{other.path}; mỗi quyết định chỉ ở một tệp"
            yield file.problem(("so",), sentence(message, str(decision.number)))
