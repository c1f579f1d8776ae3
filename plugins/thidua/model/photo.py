"""A photo that a record names: what an editor says of it, what reading its file adds, and the sizes it is shown in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, ValidationInfo

from thidua.model.refusal import refuse
from thidua.model.value import Value
from thidua.model.wording import slug

PhotoKind = Literal["avif", "webp", "jpg"]
KINDS: tuple[PhotoKind, ...] = ("avif", "webp", "jpg")
"""From the smallest file to the one that every browser shows."""

WIDTHS = (320, 640, 960)
FOLDERS = ("guong-dien-hinh", "phong-trao", "tin-tuc")
"""Photos below these are shown in the sizes above only: the files themselves are never published."""

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".avif")
WHY_DESCRIBED = (
    "cần một câu tả ảnh cho người không nhìn thấy ảnh và khi ảnh không tải được, "
    "như “Bà con thôn Mẫu đổ bê tông đường làng”"
)
_EMPTY_WORDS = frozenset({
    "anh", "anh-chup", "anh-chan-dung", "anh-dai-dien", "anh-minh-hoa", "chan-dung", "hinh", "hinh-anh",
    "hinh-minh-hoa", "image", "minh-hoa", "photo", "picture",
})  # fmt: skip


def describes(alt: str, file: str) -> bool:
    """Whether the words say more of the picture than that it is one, or what its file is called."""
    words = slug(alt)
    name = file.replace("\\", "/").rpartition("/")[2]
    numbered = words.rpartition("-")
    bare = numbered[0] if numbered[2].isdigit() else words
    return bool(words) and bare not in _EMPTY_WORDS and words not in {slug(name), slug(name.rpartition(".")[0])}


def _require_description(alt: str, info: ValidationInfo) -> str:
    if not describes(alt, str(info.data.get("file", ""))):
        refuse("mo_ta", WHY_DESCRIBED, alt)
    return alt


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A photo's file as it lies below content/ (`source`), without what an editor says of it.

    `width` and `height` are of the upright picture. `digest` is the first 16 hexadecimal digits of its SHA-256: its
    name on the site, which must not be a person's.
    """

    source: str
    digest: str
    width: int
    height: int

    @property
    def widths(self) -> tuple[int, ...]:
        """What it is shown in: never wider than it is, and at least one."""
        return tuple(width for width in WIDTHS if width <= self.width) or (self.width,)

    def height_at(self, width: int) -> int:
        return max(1, (width * self.height + self.width // 2) // self.width)


class Photo(Value):
    """What follows `credit` is added by reading the file `file`, which lies beside the record or below content/."""

    file: str = Field(alias="tep", min_length=1)
    alt: Annotated[str, AfterValidator(_require_description)] = Field(alias="mo_ta", description=WHY_DESCRIBED)
    caption: str = Field(alias="chu_thich", default="")
    credit: str = Field(alias="nguon", default="")
    source: str = Field(alias="_duong_dan", default="")
    digest: str = Field(alias="_hash", default="")
    width: int = Field(alias="_rong", default=0)
    height: int = Field(alias="_cao", default=0)

    @property
    def image(self) -> PhotoFile:
        return PhotoFile(self.source, self.digest, self.width, self.height)


def is_raw_photo(path: str) -> bool:
    """Whether a content file is a photo that is never published as it is."""
    return path.partition("/")[0] in FOLDERS and path.lower().endswith(ENDINGS)
