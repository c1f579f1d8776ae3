"""mkdocs.yml as MkDocs understands it, or what is wrong in it, field by field: MkDocs itself says that to its log."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

_VALUE = re.compile(r"Config value '(?P<field>[^']+)': (?P<why>.+)", re.DOTALL)
_NO_FOLDER = re.compile(r"The path set in (?P<field>\w+) \('(?P<path>[^']*)'\) does not exist\.?")
_LINE = re.compile(r"line (\d+), column \d+")
_NO_PLUGIN = re.compile(r"The \"(?P<name>[^\"]+)\" plugin is not installed")


class WrongConfig(Exception):
    """The message says what is wrong, in Vietnamese as far as it is known."""


class _Kept(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def read_config(path: Path) -> MkDocsConfig:
    """Raises WrongConfig, or MkDocs' own exception where it says everything."""
    log, kept = logging.getLogger("mkdocs.config"), _Kept()
    before = log.level, log.propagate
    log.addHandler(kept)
    log.setLevel(logging.ERROR)
    log.propagate = False
    try:
        return load_config(config_file=str(path))
    except MkDocsException as error:
        if kept.lines:
            raise WrongConfig("; ".join(_told(line, path.parent) for line in kept.lines)) from error
        if places := _LINE.findall(str(error)):
            raise WrongConfig(f"dòng {places[-1]}: không đọc được dòng này theo YAML") from error
        raise
    finally:
        log.removeHandler(kept)
        log.level, log.propagate = before


def _told(line: str, folder: Path) -> str:
    value = _VALUE.fullmatch(line)
    if value is None:
        return line
    field, why = value["field"], value["why"]
    if missing := _NO_FOLDER.fullmatch(why):
        path = Path(missing["path"])
        shown = path.relative_to(folder.resolve()) if path.is_relative_to(folder.resolve()) else path
        return f"{field}.{missing['field']}: không có thư mục “{shown}” cạnh mkdocs.yml"
    if plugin := _NO_PLUGIN.match(why):
        return f"{field}: chưa cài plugin “{plugin['name']}”"
    return f"{field}: giá trị không dùng được (MkDocs báo: {why})"
