"""Text as people write it, folded to a form that can be compared: Unicode form, case, dashes, tone placement, marks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_VOWEL_MARKS = "\u0302\u0306\u031b"
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_DASH = re.compile(r"\s*[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]\s*")
_SPACE = re.compile(r"\s+")
_TONED_WORD = re.compile(rf"[a-zđ{_VOWEL_MARKS}]*[{_TONES}][a-zđ{_VOWEL_MARKS}{_TONES}]*")
_SYLLABLE = re.compile(
    rf"(?P<onset>qu|gi(?=[aeiouy])|[b-df-hj-np-tv-xzđ]*)(?P<nucleus>(?:[aeiouy][{_VOWEL_MARKS}]?)+)(?P<coda>[b-df-hj-np-tv-xz]*)"
)
_VOWEL = re.compile(rf"[aeiouy][{_VOWEL_MARKS}]?")
_SLUG_PART = re.compile(r"[a-z0-9]+")


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def tidy(text: str) -> str:
    """The text in NFC, without invisible characters, with single spaces: still as written otherwise."""
    return _SPACE.sub(" ", _INVISIBLE.sub("", nfc(text))).strip()


def folded(text: str) -> str:
    """The text without case, dash, space and tone-placement habits; tone and vowel marks stay."""
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold())
    # Ð (eth) stands for Đ in texts converted from the old Vietnamese encodings.
    spaced = _SPACE.sub(" ", _DASH.sub("-", _INVISIBLE.sub("", apart.replace("ð", "đ"))))
    return nfc(_TONED_WORD.sub(_with_tone_in_its_place, spaced).strip())


@lru_cache(maxsize=20_000)
def plain_key(text: str) -> str:
    """`folded`, remembered: for names, words and lines, not for whole files."""
    return folded(text)


def fold_marks(text: str) -> str:
    """The plain key without tone and vowel marks, đ as d: how a Vietnamese word looks typed on a bare keyboard."""
    marked = unicodedata.normalize("NFD", plain_key(text))
    bare = "".join(letter for letter in marked if not unicodedata.combining(letter))
    # Again, because a mark may have stood alone between spaces or beside a dash.
    return plain_key(bare.replace("đ", "d"))


def slug(text: str) -> str:
    return "-".join(_SLUG_PART.findall(fold_marks(text)))


def _with_tone_in_its_place(word: re.Match[str]) -> str:
    """The syllable with its tone on one agreed vowel: hoá → hóa, thuỷ → thủy, qúy → quý, hòan → hoàn."""
    written = word.group()
    tones = [letter for letter in written if letter in _TONES]
    syllable = _SYLLABLE.fullmatch("".join(letter for letter in written if letter not in _TONES))
    if syllable is None or len(tones) != 1:
        return written
    vowels = _VOWEL.findall(syllable["nucleus"])
    vowels[_toned_vowel(vowels, is_open=not syllable["coda"])] += tones[0]
    return f"{syllable['onset']}{''.join(vowels)}{syllable['coda']}"


def _toned_vowel(vowels: list[str], *, is_open: bool) -> int:
    marked = [place for place, vowel in enumerate(vowels) if len(vowel) > 1]
    if marked:
        return marked[-1]
    if len(vowels) == 2:
        return 0 if is_open else 1
    return len(vowels) // 2


def lowered(words: str) -> str:
    """For the middle of a sentence: the first letter small."""
    return words[:1].lower() + words[1:]


def capitalised(words: str) -> str:
    """For the start of a sentence: the first letter large, the others as they are."""
    return words[:1].upper() + words[1:]
