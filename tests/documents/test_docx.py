"""A report draft as a Word document, read back with python-docx, with mammoth, and as the bare XML that it is."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import mammoth
import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Pt
from docx.styles.style import ParagraphStyle

from tests.documents.drafts import a_draft, a_second_plan
from thidua.documents.docx import report_docx
from thidua.views.report_draft import ReportDraft
from thidua.views.report_entries import Detail, ReportEntry
from thidua.views.report_sections import Group, Part, Section

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAFT = a_draft()


def part(name: str, draft: ReportDraft = DRAFT) -> ET.Element:
    with ZipFile(BytesIO(report_docx(draft))) as archive:
        return ET.fromstring(archive.read(name))  # noqa: S314 — our own file


def words(draft: ReportDraft) -> list[str]:
    """Every paragraph that has text, in the order of the file, those in tables too."""
    paragraphs = ("".join(run.text or "" for run in each.iter(f"{WORD}t")) for each in part(
        "word/document.xml", draft).iter(f"{WORD}p"))  # fmt: skip
    return [text for text in paragraphs if text]


def told(draft: ReportDraft) -> list[str]:
    """What the draft says, in the order a reader meets it."""
    return [
        *filter(None, (draft.warning, draft.superior)),
        *draft.issuer,
        draft.number,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        draft.date_line,
        draft.kind,
        draft.title,
        f"({draft.source})",
        *draft.bases,
        draft.opening,
        *(text for each in draft.sections for text in told_in(each)),
        draft.closing,
        "Nơi nhận:",
        "- [nơi nhận];",
        "- Lưu: [nơi lưu].",
        draft.authority,
        draft.signer,
    ]


def told_in(section: Section) -> list[str]:
    number, _, heading = section.heading.partition(" ")
    found = [f"{number} {heading.upper()}", *section.lines, *(f"- {point}" for point in section.points)]
    for each in section.parts:
        found.append(each.heading)
        for group in each.groups:
            found += [group.heading] if group.heading else []
            for entry in group.entries:
                found.append(f"- {entry.reference}. {entry.text} ({entry.context})")
                found += [told_of(detail) for detail in entry.details]
    return [*found, *section.closing]


def told_of(detail: Detail) -> str:
    return f"+ {detail.text}; tài liệu: {detail.url}" if detail.url else f"+ {detail.text}"


@pytest.mark.parametrize("draft", [DRAFT, a_draft(a_second_plan(), is_demo=True)])
def test_every_word_of_the_draft_stands_in_the_document_once_and_in_order(draft: ReportDraft) -> None:
    assert words(draft) == told(draft)


def test_another_reader_finds_headings_lists_of_things_and_links() -> None:
    result = mammoth.convert_to_html(BytesIO(report_docx(DRAFT)))

    headings = re.findall(r"<h([1-3])>(?:<a [^>]*>)?(.*?)(?:</a>)?</h\1>", result.value)
    assert [(int(level), re.sub(r"<[^>]+>", "", text)) for level, text in headings] == [
        (level, text) for section in DRAFT.sections for level, text in outline(section)
    ]
    addresses = [entry.url for entry in entries(DRAFT)]
    assert [address for address in re.findall(r'<a href="([^"]+)"', result.value) if "#" in address] == addresses
    assert [message.message for message in result.messages if message.type == "error"] == []


def outline(section: Section) -> list[tuple[int, str]]:
    number, _, heading = section.heading.partition(" ")
    found = [(1, f"{number} {heading.upper()}")]
    for each in section.parts:
        found += [(2, each.heading), *((3, group.heading) for group in each.groups if group.heading)]
    return found


def entries(draft: ReportDraft) -> list[ReportEntry]:
    return [entry for section in draft.sections for each in section.parts for group in each.groups
            for entry in group.entries]  # fmt: skip


def test_the_page_is_laid_out_as_the_decree_asks() -> None:
    document = Document(BytesIO(report_docx(DRAFT)))
    (section,) = document.sections

    # Word keeps lengths in twentieths of a point.
    assert [millimetres(length) for length in (section.page_width, section.page_height)] == [210, 297]
    assert [millimetres(length) for length in (section.top_margin, section.bottom_margin)] == [20, 20]
    assert [millimetres(length) for length in (section.left_margin, section.right_margin)] == [30, 15]
    # Page numbers in the middle of the top margin, not on the first page.
    assert section.different_first_page_header_footer
    (number,) = section.header.paragraphs
    assert number.alignment == WD_ALIGN_PARAGRAPH.CENTER
    assert "PAGE" in number._p.xml  # noqa: SLF001 — fields have no public interface
    assert [paragraph.text for paragraph in section.first_page_header.paragraphs] == [""]


def millimetres(length: Length | None) -> float:
    assert length
    return round(length.mm, 1)


@pytest.mark.parametrize("name", ["Normal", "Heading 1", "Heading 2", "Heading 3"])
def test_styles_are_times_new_roman_14_for_every_script(name: str) -> None:
    style = Document(BytesIO(report_docx(DRAFT))).styles[name]

    assert isinstance(style, ParagraphStyle)
    assert (style.font.name, style.font.size) == ("Times New Roman", Pt(14))
    (fonts,) = style.element.xpath("w:rPr/w:rFonts")
    scripts = ("ascii", "hAnsi", "eastAsia", "cs")
    assert dict(fonts.attrib) == {f"{WORD}{script}": "Times New Roman" for script in scripts}


def test_the_document_says_that_it_is_vietnamese() -> None:
    (language,) = part("word/styles.xml").iterfind(f"{WORD}docDefaults/{WORD}rPrDefault/{WORD}rPr/{WORD}lang")

    assert (language.get(f"{WORD}val"), language.get(f"{WORD}eastAsia")) == ("vi-VN", "vi-VN")


def test_the_properties_name_the_draft_and_the_day_of_its_figures_and_nobody_else() -> None:
    about = Document(BytesIO(report_docx(DRAFT))).core_properties

    assert (about.title, about.author, about.language) == (
        "BÁO CÁO: Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026",
        "XÃ QUAN SƠN",
        "vi-VN",
    )
    assert (about.created, about.modified) == (datetime(2026, 6, 20, tzinfo=UTC), datetime(2026, 6, 20, tzinfo=UTC))
    assert (about.last_modified_by, about.comments, about.keywords, about.revision) == ("", "", "", 1)


def test_the_same_draft_gives_the_same_bytes_and_another_day_others() -> None:
    assert report_docx(a_draft()) == report_docx(a_draft())
    assert report_docx(a_draft()) != report_docx(replace(a_draft(), opening="Khác"))
    with ZipFile(BytesIO(report_docx(DRAFT))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_words_with_marks_of_xml_are_not_lost() -> None:
    entry = ReportEntry("Nhiệm vụ 1", "Văn phòng HĐND&UBND xã <A>", "quý I", "https://x.vn/?a=1&b=2", ())
    section = Section("I. Thử", parts=(Part("1. R&D", (Group("", (entry,)),)),))

    found = words(replace(DRAFT, sections=(section,)))

    assert [text for text in found if "&" in text] == ["1. R&D", "- Nhiệm vụ 1. Văn phòng HĐND&UBND xã <A> (quý I)"]
