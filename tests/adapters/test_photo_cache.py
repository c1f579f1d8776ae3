"""Photos kept from build to build: the same bytes twice, damaged ones made anew, broken photos told before a build."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.exceptions import PluginError

from tests.pictures import PICTURES, a_picture, saved
from thidua.adapters.mkdocs import photo_cache
from thidua.adapters.mkdocs.photo_cache import FOLDER, rendition_files
from thidua.publish.output import Rendition

pytestmark = pytest.mark.slow

WANTED = [
    Rendition(f"anh/0123456789abcdef-{width}.{kind}", "tin-tuc/a.jpg", width, kind)
    for width in (320, 640)
    for kind in ("avif", "webp", "jpg")
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    content = tmp_path / "content"
    (content / "tin-tuc").mkdir(parents=True)
    (content / "tin-tuc/a.jpg").write_bytes(saved(a_picture()))
    return tmp_path


def bodies(project: Path) -> dict[str, bytes]:
    return {path: file.read_bytes() for path, file in rendition_files(project, project / "content", WANTED).items()}


def test_every_rendition_is_made_and_then_kept(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = bodies(project)
    monkeypatch.setattr(photo_cache, "renditions", None)

    kept = bodies(project)

    assert set(made) == {rendition.path for rendition in WANTED}
    assert kept == made


def test_two_machines_make_the_same_bytes(project: Path) -> None:
    made = bodies(project)
    for file in (project / FOLDER).iterdir():
        file.unlink()

    assert bodies(project) == made


def test_a_damaged_file_is_made_anew(project: Path) -> None:
    made = bodies(project)
    files = sorted((project / FOLDER).iterdir())
    files[0].write_bytes(files[0].read_bytes()[:-1])
    files[1].write_bytes(b"")

    assert bodies(project) == made


def test_other_settings_of_the_encoders_make_every_file_anew(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rendition_files(project, project / "content", WANTED)
    monkeypatch.setattr(photo_cache, "SETTINGS", "other")

    after = rendition_files(project, project / "content", WANTED)

    assert [path for path in before if before[path] == after[path]] == []


def test_what_else_lies_in_the_folder_is_left_alone(project: Path) -> None:
    (project / FOLDER).mkdir(parents=True)
    (project / FOLDER / "ghi-chu.txt").write_text("a", encoding="utf-8")

    assert len(bodies(project)) == len(WANTED)
    assert (project / FOLDER / "ghi-chu.txt").read_text(encoding="utf-8") == "a"


def test_every_broken_photo_is_told_in_one_line(project: Path) -> None:
    broken = [Rendition(f"anh/{name}-320.jpg", f"tin-tuc/{name}.jpg", 320, "jpg") for name in ("c", "b")]
    for rendition in broken:
        (project / "content" / rendition.source).write_bytes(PICTURES["cut-off"]())

    with pytest.raises(PluginError) as error:
        rendition_files(project, project / "content", [*WANTED, *broken])

    assert str(error.value) == (
        "Ảnh đã hỏng, không mở được; hãy chép lại từ ảnh gốc: content/tin-tuc/b.jpg, content/tin-tuc/c.jpg"
    )
