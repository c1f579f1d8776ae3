"""Which tables of hand-written HTML get a frame that scrolls, and what it is called."""

from __future__ import annotations

from thidua.views.wide_tables import with_framed_tables


def table(columns: int, *, first: str = "Cột") -> str:
    heads = "".join(f"<th>{first} {number}</th>" for number in range(1, columns + 1))
    cells = "".join(f"<td>{number}</td>" for number in range(1, columns + 1))
    return f"<table>\n<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>\n<tr>{cells}</tr>\n</tbody>\n</table>"


def test_a_table_that_fits_a_phone_stays_as_it_is() -> None:
    html = f"<p>Trước</p>{table(4)}<p>Sau</p>"

    assert with_framed_tables(html) == html


def test_a_wide_table_is_framed_and_named_by_its_first_columns() -> None:
    html = f"<p>Trước</p>{table(12)}<p>Sau</p>"

    assert with_framed_tables(html) == (
        "<p>Trước</p>"
        '<div class="wide-table" role="group" tabindex="0" aria-label="Bảng: Cột 1, Cột 2, Cột 3">'
        f"{table(12)}</div><p>Sau</p>"
    )


def test_a_caption_names_the_table() -> None:
    html = table(5).replace("<table>", '<table><caption>Số <em>liệu</em> &amp; "ngày"</caption>')

    assert with_framed_tables(html).startswith(
        '<div class="wide-table" role="group" tabindex="0" aria-label="Bảng: Số liệu &amp; &quot;ngày&quot;"><table>'
    )


def test_each_table_is_looked_at_by_itself() -> None:
    found = with_framed_tables(table(5) + table(2) + table(6, first="Năm"))

    assert found.count('class="wide-table"') == 2
    assert 'aria-label="Bảng: Năm 1, Năm 2, Năm 3"' in found


def test_a_table_in_a_table_is_left_alone() -> None:
    html = f"<table><tr>{'<td>a</td>' * 6}<td>{table(2)}</td></tr></table>"

    assert with_framed_tables(html) == html
