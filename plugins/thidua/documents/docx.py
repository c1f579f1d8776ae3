"""A report draft as a Word document, laid out as NĐ 30/2020/NĐ-CP asks, with blanks for what only its signing gives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from thidua.documents.nd30 import FIRST_LINE, LANGUAGE, TEXT_WIDTH, element, empty_document
from thidua.views.report_draft import ReportDraft
from thidua.views.report_entries import Detail, ReportEntry
from thidua.views.report_sections import Section

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")

_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip archive can name."""


def report_docx(draft: ReportDraft) -> bytes:
    """The same bytes for the same draft."""
    document = empty_document()
    _describe(document, draft)
    if draft.warning:
        _add(document.add_paragraph(), draft.warning, bold=True)
    _letter_head(document, draft)
    _title(document, draft)
    for basis in draft.bases:
        _add(_justified(document), basis, italic=True)
    _add(_justified(document), draft.opening)
    for section in draft.sections:
        _section(document, section)
    closing = _justified(document)
    # A signature never stands alone on a page.
    closing.paragraph_format.keep_with_next = True
    _add(closing, draft.closing)
    _signing(document, draft)
    return _packed(document)


def _describe(document: WordDocument, draft: ReportDraft) -> None:
    about = document.core_properties
    written = dt.datetime.combine(draft.written_on, dt.time(), dt.UTC)
    about.title, about.subject, about.author = f"{draft.kind}: {draft.title}", draft.source, " ".join(draft.issuer)
    about.last_modified_by, about.comments, about.keywords, about.language = "", "", "", LANGUAGE
    about.created = about.modified = written
    about.revision = 1


def _letter_head(document: WordDocument, draft: ReportDraft) -> None:
    left, right = _two_columns(document, Mm(62))
    lines = [_centred(left, draft.superior, 13)] if draft.superior else []
    lines += [_centred(left, line, 13, bold=True) for line in draft.issuer]
    _rule(left, Mm(20))
    _centred(left, draft.number, 13)
    _centred(right, MOTTO[0], 12, bold=True)
    _centred(right, MOTTO[1], 14, bold=True)
    _rule(right, Mm(23))
    # The day stands in the row of the number, however many lines the body's name has.
    for _ in lines[2:]:
        _centred(right, "", 13)
    _centred(right, draft.date_line, 14, italic=True)


def _title(document: WordDocument, draft: ReportDraft) -> None:
    _centred(document, draft.kind, 14, bold=True).paragraph_format.space_before = Pt(18)
    _centred(document, draft.title, 14, bold=True)
    _rule(document, Mm(60))
    _centred(document, f"({draft.source})", 13, italic=True).paragraph_format.space_after = Pt(12)


def _section(document: WordDocument, section: Section) -> None:
    number, _, words = section.heading.partition(" ")
    document.add_heading(f"{number} {words.upper()}", 1)
    for line in section.lines:
        _add(_justified(document), line)
    for point in section.points:
        _add(_justified(document), f"- {point}")
    for part in section.parts:
        heading = document.add_heading("", 2)
        _link(heading, part.heading, part.url)
        for group in part.groups:
            if group.heading:
                document.add_heading(group.heading, 3).runs[0].italic = True
            for entry in group.entries:
                _entry(document, entry)
    for line in section.closing:
        _add(_justified(document), line)


def _entry(document: WordDocument, entry: ReportEntry) -> None:
    paragraph = _justified(document)
    paragraph.paragraph_format.keep_with_next = bool(entry.details) or None
    _add(paragraph, "- ")
    _link(paragraph, entry.reference, entry.url, bold=True)
    _add(paragraph, f". {entry.text}{f' ({entry.context})' if entry.context else ''}")
    for detail in entry.details:
        _detail(document, detail)


def _detail(document: WordDocument, detail: Detail) -> None:
    paragraph = _justified(document)
    paragraph.paragraph_format.left_indent = Mm(6)
    _add(paragraph, f"+ {detail.text}")
    if detail.url:
        _add(paragraph, "; tài liệu: ")
        _link(paragraph, detail.url, detail.url)


def _signing(document: WordDocument, draft: ReportDraft) -> None:
    left, right = _two_columns(document, Mm(80))
    _add(left.paragraphs[0], "Nơi nhận:", 12, bold=True, italic=True)
    for place, line in enumerate(draft.recipients, start=1):
        _add(_tight(left.add_paragraph()), f"- {line}{'.' if place == len(draft.recipients) else ';'}", 11)
    _centred(right, draft.authority, 14, bold=True)
    for _ in range(4):
        _centred(right, "", 14)
    _centred(right, draft.signer, 14, bold=True)


def _two_columns(document: WordDocument, left_width: Length) -> tuple[_Cell, _Cell]:
    """Side by side without lines; kept on one page."""
    table = document.add_table(rows=1, cols=2)
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    row = table.rows[0]
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))  # noqa: SLF001 - rows have no public word for it
    left, right = row.cells
    left.width, right.width = left_width, Length(TEXT_WIDTH - left_width)
    for column, cell in zip(table.columns, (left, right), strict=True):
        column.width = cell.width
    return left, right


def _centred(
    place: WordDocument | _Cell, text: str, size: float, *, bold: bool = False, italic: bool = False
) -> Paragraph:
    """The first line of a cell takes the paragraph that every cell begins with."""
    is_new_cell = isinstance(place, _Cell) and len(place.paragraphs) == 1 and not place.paragraphs[0].runs
    paragraph = _tight(place.paragraphs[0] if is_new_cell else place.add_paragraph())
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _add(paragraph, text, size, bold=bold, italic=italic)
    return paragraph


def _tight(paragraph: Paragraph) -> Paragraph:
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = 1
    return paragraph


def _rule(place: WordDocument | _Cell, indent: Length) -> None:
    """A line under what stands above: the upper border of an empty paragraph, drawn in at both ends."""
    paragraph = _tight(place.add_paragraph())
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = indent
    paragraph.paragraph_format.space_before = Pt(3)
    paragraph.paragraph_format.line_spacing = Pt(8)
    borders = element("w:pBdr")
    borders.append(element("w:top", val="single", sz="6", space="1", color="auto"))
    paragraph._p.get_or_add_pPr().insert_element_before(  # noqa: SLF001 - borders have no public interface
        borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc"
    )


def _justified(document: WordDocument) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = FIRST_LINE
    return paragraph


def _add(paragraph: Paragraph, text: str, size: float = 14, *, bold: bool = False, italic: bool = False) -> None:
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold or None, italic or None, Pt(size)


def _link(paragraph: Paragraph, text: str, url: str, *, bold: bool = False) -> None:
    """Printed like the words around it: the page it leads to is for whoever checks the draft."""
    run = paragraph.add_run(text)
    run.bold = bold or None
    if url:
        link = element("w:hyperlink")
        link.set(qn("r:id"), paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        run._r.addprevious(link)  # noqa: SLF001 - links can be read but not made
        link.append(run._r)  # noqa: SLF001 - links can be read but not made


def _packed(document: WordDocument) -> bytes:
    """The archive with every file of one time, or no two days would give the same bytes."""
    saved, packed = BytesIO(), BytesIO()
    document.save(saved)
    with ZipFile(saved) as source, ZipFile(packed, "w") as target:
        for name in _in_order(source.namelist()):
            target.writestr(ZipInfo(name, _OLDEST), source.read(name), ZIP_DEFLATED)
    return packed.getvalue()


def _in_order(names: Sequence[str]) -> list[str]:
    """Readers look for the content types first."""
    return sorted(names, key=lambda name: (name != "[Content_Types].xml", name))
