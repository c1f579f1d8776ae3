"""A photo as an editor has it → the sizes and formats a page shows: upright, in sRGB, and without a word beside the
picture. The same Pillow gives the same bytes.
"""

from __future__ import annotations

import warnings
from collections.abc import Collection, Iterator
from io import BytesIO

import PIL
from PIL import Image, ImageCms, ImageOps

from thidua.model.photo import PhotoKind

ENCODERS: dict[PhotoKind, tuple[str, dict[str, int | bool | str]]] = {
    "avif": ("AVIF", {"quality": 50, "speed": 7, "subsampling": "4:2:0", "max_threads": 1}),
    "webp": ("WEBP", {"quality": 72, "method": 4}),
    "jpg": ("JPEG", {"quality": 74, "optimize": True, "progressive": True}),
}
"""Measured on portraits: the three look alike at 960 pixels, and AVIF then weighs half of JPEG. One thread, because
how many share the work shows in the bytes.
"""

SETTINGS = f"1-{PIL.__version__}"
"""What decides the bytes besides the photo; the first number changes with anything in this file."""

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF")


class NoPicture(Exception):
    """The bytes cannot be decoded."""


def renditions(data: bytes, wanted: Collection[tuple[int, PhotoKind]]) -> Iterator[tuple[tuple[int, PhotoKind], bytes]]:
    """Each wanted width and kind with its bytes; decoded once. Raises NoPicture."""
    widest = max(width for width, _ in wanted)
    try:
        picture = upright(data, widest)
    # Pillow raises whatever its readers stumble over in damaged bytes.
    except Exception as error:
        raise NoPicture(str(error)) from error
    for width in sorted({width for width, _ in wanted}, reverse=True):
        height = max(1, (width * picture.height + picture.width // 2) // picture.width)
        sized = picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
        for kind in [kind for each, kind in wanted if each == width]:
            yield (width, kind), encoded(sized, kind)


def upright(data: bytes, width: int) -> Image.Image:
    """The first picture of the file as people see it, in sRGB on white; large enough to be made `width` wide."""
    with warnings.catch_warnings():
        # How large a picture may be, and what of its file is damaged, has been told when it was read.
        warnings.simplefilter("ignore")
        image: Image.Image = Image.open(BytesIO(data), formats=FORMATS)
        # A JPEG is decoded at an eighth, a quarter or half of its size where that is still twice what is needed.
        image.draft(None, (2 * width, 2 * width))
        return flat_srgb(ImageOps.exif_transpose(image))


def encoded(picture: Image.Image, kind: PhotoKind) -> bytes:
    body = BytesIO()
    name, settings = ENCODERS[kind]
    picture.save(body, name, **settings)
    return body.getvalue()


def flat_srgb(image: Image.Image) -> Image.Image:
    """Eight bits of red, green and blue; what is transparent shows white."""
    profile = image.info.get("icc_profile")
    if image.mode.startswith(("I", "F")):
        image = (
            image.point(lambda value: value / 256).convert("L") if image.mode.startswith("I") else image.convert("L")
        )
    elif image.has_transparency_data:
        image = image.convert("RGBA")
    elif image.mode not in {"L", "RGB", "CMYK"}:
        image = image.convert("RGB")
    image = in_srgb(image, profile) if profile else image
    if image.mode == "RGBA":
        paper = Image.new("RGB", image.size, "white")
        paper.paste(image, mask=image.getchannel("A"))
        image = paper
    picture = image.convert("RGB")
    picture.info.clear()
    return picture


def in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """A profile that is damaged, or of another kind of colour than the picture's, changes nothing."""
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        converted = ImageCms.profileToProfile(
            image, ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB"), outputMode=mode
        )
    except (ImageCms.PyCMSError, OSError):
        return image
    return converted or image
