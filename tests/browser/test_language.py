"""Words of the interface: all Vietnamese, but for names of products and formats."""

from __future__ import annotations

import re
import unicodedata

import pytest
from playwright.sync_api import Browser

from tests.browser.pages import PAGES

pytestmark = pytest.mark.browser

# A Vietnamese word is a syllable: there are few enough of them to write down their rule. It finds any English word that
# is not by chance a syllable too ("to", "on"), those that no list of English words would hold among them.
INITIAL = "(?:ngh?|nh|ph|th|tr|ch|gh|gi|kh|qu|[bcdđghklmnpqrstvx])?"
OPEN = (
    "(?:uyu|oai|oay|oao|oeo|uây|uya|iêu|yêu|ươu|ươi|uôi|uai"
    "|ia|ya|ua|ưa|uơ|ai|ay|ao|au|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu)"
)
NUCLEUS = "(?:uyê|iê|yê|uô|ươ|uâ|uê|uy|oa|oă|oe|oo|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)"
SYLLABLE = re.compile(f"{INITIAL}(?:{OPEN}|{NUCLEUS}(?:ng|nh|[mn]|(?P<stop>ch|[cpt]))?)")
TONES = "\u0300\u0301\u0303\u0309\u0323"
ACUTE_OR_DOT = "\u0301\u0323"

NAMES = {
    "Android", "Apple", "Evolution", "Excel", "Google", "ICSx", "Internet", "JavaScript", "LibreOffice", "Mac",
    "Outlook", "Schema", "Tasks", "Thunderbird", "Windows", "csv", "iCalendar", "iCloud", "iPad", "iPhone", "ics",
    "json", "org", "thidua", "web",
}  # fmt: skip

WORDS = """() => {
    const quoted = 'code, pre, kbd, script, noscript, .doc, .notes, .written, .references li,'
        + 'a[href^="mailto:"], a[href*="?q="]';
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        if (!walker.currentNode.parentElement.closest(quoted)) texts.push(walker.currentNode.data);
    }
    for (const element of document.querySelectorAll('*')) {
        for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder']) {
            if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
        }
    }
    return texts.join('\\n').match(/[\\p{L}\\p{M}]+/gu);
}"""


def is_vietnamese(word: str) -> bool:
    marks = unicodedata.normalize("NFD", word.lower())
    tones = [mark for mark in marks if mark in TONES]
    bare = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))
    syllable = SYLLABLE.fullmatch(bare)
    # A syllable that ends in a stop is spoken in one of two tones, and both are written.
    return syllable is not None and (not syllable["stop"] or (len(tones) == 1 and tones[0] in ACUTE_OR_DOT))


def foreign_words(words: list[str]) -> list[str]:
    """Capitals alone are an abbreviation, a letter alone a mark of a list."""
    return sorted(
        {
            word
            for word in words
            if not (word.isupper() or len(word) == 1 or word in NAMES or is_vietnamese(word))
        }
    )  # fmt: skip


@pytest.mark.parametrize(
    "word", ["kế", "Hoạch", "thưởng", "khuyến", "nghiêng", "quý", "giải", "gìn", "tuyệt", "đặc", "sách", "uỷ", "in"]
)
def test_a_vietnamese_word_is_known(word: str) -> None:
    assert is_vietnamese(word)


@pytest.mark.parametrize(
    "word",
    ["menu", "search", "home", "print", "skip", "next", "list", "theme", "close", "main", "content", "top", "Loading"],
)
def test_an_english_word_is_found(word: str) -> None:
    assert foreign_words(["danh", "mục", word]) == [word]


def test_no_word_of_the_interface_is_english(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    found = {}

    for path in PAGES:
        page.goto(address + path)
        words = page.evaluate(WORDS)
        assert len(words) > 50
        found[path] = foreign_words(words)

    page.close()
    assert {path: words for path, words in found.items() if words} == {}
