"""Files that must not lie below content/ whatever pages say of them: papers of persons, names with private data."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence

from thidua.content.honourees import FOLDER as HONOUREES
from thidua.content.problems import Problem
from thidua.model.photo import ENDINGS
from thidua.model.private_data import found_in
from thidua.model.wording import slug

_PAPERS = re.compile(
    r"(?:^|-)(?:(?:don|phieu|giay|van-ban|ban|thu|xac-nhan|y-kien|su)-dong-y|dong-y-(?:cong-bo|dang|cho|su-dung)|"
    r"(?:ban|giay|don)-cam-ket|cccd|cmnd|can-cuoc(?:-cong-dan)?|chung-minh-nhan-dan|(?:giay-)?khai-sinh|so-ho-khau|"
    r"so-yeu-ly-lich|ly-lich(?:-tu-khai)?|giay-uy-quyen|benh-an|giay-ra-vien)(?:-|$)"
)
"""Not “dong-y” alone, which is also traditional medicine, nor “cam-ket” alone: a movement is launched with one."""

_TEMPLATE = re.compile(r"^mau(?:-|$)|-mau$")
KEPT = "git giữ mãi mọi bản từng đưa lên; bản giấy lưu ở văn thư, trong bài chỉ ghi số lưu (so_luu)"


def check_files(names: Sequence[str]) -> Iterator[Problem]:
    for path in names:
        stem, ending = posixpath.splitext(path.rpartition("/")[2])
        name = slug(stem)
        if ending.lower() not in {".md", ".yml", ".yaml"} and _PAPERS.search(name) and not _TEMPLATE.search(name):
            yield Problem(path, 0, "", f"giấy đồng ý và giấy tờ của một người không đưa vào kho nội dung: {KEPT}")
        elif path.startswith(f"{HONOUREES}/") and not path.lower().endswith((".md", *ENDINGS)):
            message = (
                f"trong {HONOUREES}/ chỉ để bài viết (.md) và ảnh ({', '.join(ENDINGS)}); bản quét, đơn, quyết định"
            )
            yield Problem(path, 0, "", f"{message} để ở văn thư: {KEPT}")
        if found_in(stem.replace("_", " ")):
            message = "tên tệp có số giống số căn cước, số điện thoại hoặc dữ liệu khác của một người; hãy đổi tên tệp"
            yield Problem(path, 0, "", f"{message}, như anh-1.jpg")
