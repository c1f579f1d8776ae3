"""An empty Word document laid out as Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I asks: page, typeface, page numbers;
and its headings and language.
"""

from __future__ import annotations

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

TYPEFACE = "Times New Roman"
LANGUAGE = "vi-VN"
BODY_SIZE = 14
FIRST_LINE = Mm(12.7)
TEXT_WIDTH = Mm(210 - 30 - 15)

_HEADINGS = ("Heading 1", "Heading 2", "Heading 3")


def empty_document() -> WordDocument:
    document = Document()
    _set_page(document)
    _set_defaults(document)
    normal = _style(document, "Normal")
    normal.paragraph_format.space_before = Pt(0)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    for name in _HEADINGS:
        style = _style(document, name)
        style.font.bold = True
        style.font.italic = False
        style.paragraph_format.space_before = Pt(6)
        style.paragraph_format.space_after = Pt(6)
        style.paragraph_format.first_line_indent = FIRST_LINE
    _number_pages(document)
    return document


def element(tag: str, **attributes: str) -> BaseOxmlElement:
    """What python-docx has no word for; names as in "w:pBdr"."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _set_page(document: WordDocument) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = section.footer_distance = Mm(10)


def _set_defaults(document: WordDocument) -> None:
    """What holds where no style says anything, headers and tables included."""
    (fonts,) = document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:rFonts")
    _name_typeface(fonts)
    (language,) = document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang")
    language.set(qn("w:val"), LANGUAGE)
    language.set(qn("w:eastAsia"), LANGUAGE)


def _style(document: WordDocument, name: str) -> ParagraphStyle:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"the template of python-docx has no paragraph style {name}")
    style.font.name = TYPEFACE
    style.font.size = Pt(BODY_SIZE)
    style.font.color.rgb = RGBColor(0, 0, 0)
    _name_typeface(style.element.get_or_add_rPr().get_or_add_rFonts())
    return style


def _name_typeface(fonts: BaseOxmlElement) -> None:
    """For every script, without the theme's, which would win over names."""
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), TYPEFACE)


def _number_pages(document: WordDocument) -> None:
    """In the middle of the top margin, from the second page on."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    paragraph: Paragraph = section.header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run()
    run.font.size = Pt(13)
    run._r.append(element("w:fldChar", fldCharType="begin"))  # noqa: SLF001 - fields have no public interface
    instruction = element("w:instrText")
    instruction.text = "PAGE"
    run._r.append(instruction)  # noqa: SLF001 - fields have no public interface
    run._r.append(element("w:fldChar", fldCharType="end"))  # noqa: SLF001 - fields have no public interface
