"""A picture as it was taken → the same picture, upright and without a word beside it: no place, no name, no film."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps, ImageSequence, JpegImagePlugin

from thidua.feeds.photo_renditions import FORMATS, NoPicture, in_srgb

_SETTINGS: dict[str, dict[str, Any]] = {"WEBP": {"quality": 92}, "AVIF": {"quality": 85, "speed": 6}}
"""High enough that nobody sees the second encoding."""

_KEPT = ("transparency", "duration", "loop", "disposal", "blend", "background")
"""Of what stands beside the picture, that which is part of showing it."""


def clean_picture(data: bytes) -> bytes:
    """In the format it had. Raises NoPicture."""
    try:
        with warnings.catch_warnings():
            # What is damaged of the words beside the picture goes with them.
            warnings.simplefilter("ignore")
            return _written(Image.open(BytesIO(data), formats=FORMATS))
    # Pillow raises whatever its readers stumble over in damaged bytes.
    except Exception as error:
        raise NoPicture(str(error)) from error


def _written(image: Image.Image) -> bytes:
    kind = "JPEG" if image.format == "MPO" else image.format or ""
    body = BytesIO()
    if kind in {"GIF", "PNG", "WEBP"} and getattr(image, "is_animated", False):
        first, *others = [_bare(frame) for frame in ImageSequence.Iterator(image)]
        first.save(body, kind, save_all=True, append_images=others, **_timing(image), **_SETTINGS.get(kind, {}))
    else:
        _bare(ImageOps.exif_transpose(image)).save(body, kind, **_settings(image, kind))
    return body.getvalue()


def _settings(image: Image.Image, kind: str) -> dict[str, Any]:
    """A JPEG is written with its own tables: then the second encoding loses next to nothing."""
    if kind == "JPEG" and isinstance(image, JpegImagePlugin.JpegImageFile):
        sampling = JpegImagePlugin.get_sampling(image)
        return {"qtables": image.quantization, "subsampling": max(sampling, 0), "optimize": True}
    return _SETTINGS.get(kind, {})


def _timing(image: Image.Image) -> dict[str, Any]:
    durations = []
    for frame in ImageSequence.Iterator(image):
        # WebP tells how long one stands only when it is decoded.
        frame.load()
        durations.append(frame.info.get("duration", 100))
    return {"duration": durations, "loop": image.info.get("loop", 0)}


def _bare(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    bare = in_srgb(image, profile) if profile and image.mode in {"L", "RGB", "RGBA", "CMYK"} else image.copy()
    bare.info = {key: value for key, value in bare.info.items() if key in _KEPT}
    return bare
