"""Decisions written as files: as an editor would write them, and read back as they were."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.folders import VALID, valid_content, valid_text
from thidua.content.award_export import fields_of_file
from thidua.content.decision_text import decision_yaml
from thidua.content.reader import read_content
from thidua.content.yaml_text import read_yaml
from thidua.model.portal import Portal

PATH = "khen-thuong/2026/45-qd-ubnd.yml"
EVERYTHING = """\
trang_thai: đề nghị
so: /QĐ-UBND
ngay: 15/01/2026
co_quan: xa-quan-son
trich_yeu: 'Về việc: khen "đột xuất" # số 1'
loai_khen_thuong: Công trạng
nam_hoc: 2025-2026
theo_nhiem_vu:
  - kh-quan-son-2026.ky-giao-uoc
ky:
  tham_quyen:
    - TM. ỦY BAN NHÂN DÂN
    - KT. CHỦ TỊCH
  chuc_vu: PHÓ CHỦ TỊCH
  ho_ten: Người Ký Mẫu
cong_bo:
  can_cu: Niêm yết công khai
  pham_vi: []
  dong_y:
    - nguoi: thân nhân
      ngay: 20/01/2026
      pham_vi:
        - ảnh
      so_luu: Hồ sơ 1
lay_y_kien:
  tu: 01/09/2026
  so_ngay: 10
  tinh_theo: ngày làm việc
  can_cu: Nghị định 86/2023/NĐ-CP
  gop_y: Phòng Văn hóa - Xã hội
khen:
  - doi_tuong: cá nhân
    ten: Người Mẫu
    dia_ban: Thôn 1
    danh_hieu: Lao động tiên tiến
    thanh_tich: |-
      Dòng một: có dấu

      - Dòng hai
    nam: 2025
    tre_em: không
    nam_sinh: 1950
    nam_mat: 2020
    huy_bo:
      ngay: 01/06/2026
      can_cu: Quyết định số 99/QĐ-UBND
    ma: nguoi-mau
  - doi_tuong: hộ gia đình
    ten: Hộ ông Mẫu
    danh_hieu: Thôn, tổ dân phố văn hóa
    tre_em: có
    cong_bo:
      can_cu: '@ số 1'
      dong_y:
        - nguoi: trẻ em
          ngay: 20/01/2026
          pham_vi:
            - tên
            - ảnh
          hinh_thuc: bản điện tử
          so_luu: 2026
          rut_lai: 01/03/2026
    da_mat: có
    trung_ten:
      - tin-tuc/2026/a.md
    rut_lai: 02/03/2026
"""


@pytest.fixture
def portal() -> Portal:
    portal = read_content(VALID).portal
    assert portal
    return portal


def test_a_file_is_written_as_its_editor_wrote_it(portal: Portal) -> None:
    fields, problems = fields_of_file(VALID, PATH, portal)

    assert problems == []
    assert decision_yaml(fields) == valid_text(PATH).replace("LĐTT", "Lao động tiên tiến")


def test_every_field_is_written_and_what_goes_without_saying_is_not(portal: Portal, tmp_path: Path) -> None:
    folder = valid_content(tmp_path / "content", {PATH: EVERYTHING.replace("khen:", "phong_trao:\n\n# Ghi chú\nkhen:")})

    fields, _ = fields_of_file(folder, PATH, portal)

    assert decision_yaml(fields) == EVERYTHING


@pytest.mark.parametrize(
    "text",
    [
        "no", "2026", "12:30", "07", "có # dấu", "a: b", "- a", "@a", "&a", "*a", "!a", "%a", "`a", "[a", "{a}", "a,",
        "'a", '"a', "a'b", "|", ">", "?", "~", "null", "=", "<<", "a\nb", "a\n\nb", "a\n  b", "a #b", "#a", ":", "…",
        "“Thôn” – 1", "a  b", "😀",
    ],
)  # fmt: skip
def test_any_text_is_read_back_as_it_was(text: str) -> None:
    read = read_yaml("a.yml", decision_yaml({"a": text, "b": [text, {"c": text}]}))

    assert (read.value, read.problems) == ({"a": text, "b": [text, {"c": text}]}, [])
