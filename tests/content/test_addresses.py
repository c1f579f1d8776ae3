"""What an address in running text means, and which raw HTML is refused."""

from __future__ import annotations

import pytest

from thidua.content.addresses import resolve_addresses, unsafe_html, without_code
from thidua.content.markup import plan_markup
from thidua.content.source import Source

FILES = (
    "gioi-thieu.md",
    "hinh/hoi-truong.png",
    "huong-dan/kế hoạch.pdf",
    "ke-hoach/a/2026/1.md",
    "ke-hoach/a/2026/2.md",
)


def resolved(text: str, path: str = "ke-hoach/a/2026/1.md") -> tuple[str, list[str]]:
    source = Source(path, "", 2, text, 10)
    problems: list[str] = []
    html, _ = plan_markup().render(
        text, lambda root: problems.extend(str(each) for each in resolve_addresses(root, source, FILES))
    )
    return html.removeprefix("<p>").removesuffix("</p>"), [each.removeprefix(f"content/{path}:") for each in problems]


def unsafe(text: str) -> list[str]:
    return [problem.message for problem in unsafe_html(Source("a.md", "", 1, text, 1))]


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("2.md", "src:ke-hoach/a/2026/2.md"),
        ("./2.md", "src:ke-hoach/a/2026/2.md"),
        ("../../../gioi-thieu.md", "src:gioi-thieu.md"),
        ("2.md#muc-i", "src:ke-hoach/a/2026/2.md#muc-i"),
        ("../../../huong-dan/k%E1%BA%BF%20ho%E1%BA%A1ch.pdf", "src:huong-dan/kế hoạch.pdf"),
        ("#muc-i", "#muc-i"),
        ("https://example.com/a.md", "https://example.com/a.md"),
        ("//example.com/a.md", "//example.com/a.md"),
        ("mailto:a@b.vn", "mailto:a@b.vn"),
        ("tel:0123", "tel:0123"),
    ],
)
def test_an_address_is_that_of_a_content_file_or_stays(address: str, meant: str) -> None:
    assert resolved(f"[a]({address})") == (f'<a href="{meant}">a</a>', [])


def test_addresses_in_angle_brackets_are_links() -> None:
    assert resolved("<a@b.vn> <https://example.com/>") == (
        '<a href="mailto:a@b.vn">a@b.vn</a> <a href="https://example.com/">https://example.com/</a>',
        [],
    )


def test_an_image_of_the_content_with_its_description_is_fine() -> None:
    assert resolved("![Hội trường](../../../hinh/hoi-truong.png)") == (
        '<img alt="Hội trường" src="src:hinh/hoi-truong.png">',
        [],
    )


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "ftp://a.vn/", "src:a.md"]
)
def test_an_address_of_another_scheme_is_refused(address: str) -> None:
    assert resolved(f"[a]({address})")[1] == [
        f"10: liên kết cần bắt đầu bằng https:// hoặc là một tệp trong content/; đang ghi “{address}”"
    ]


@pytest.mark.parametrize("address", ["3.md", "../../../../etc/passwd.md", "/gioi-thieu.md", "ke-hoach/"])
def test_an_address_of_no_file_is_refused(address: str) -> None:
    assert [problem.split(";")[:2] for problem in resolved(f"[a]({address})")[1]] == [
        ["10: không có tệp này trong content/", f" đang ghi “{address}”"]
    ]


def test_the_nearest_file_is_offered_as_it_would_be_written_here() -> None:
    assert resolved("[a](gioi-thiu.md)") == (
        '<a href="src:ke-hoach/a/2026/gioi-thiu.md">a</a>',
        ["10: không có tệp này trong content/; đang ghi “gioi-thiu.md”; có phải là “../../../gioi-thieu.md”?"],
    )
    assert resolved("[a](gioi-thiu.md)", "index.md")[1] == [
        "10: không có tệp này trong content/; đang ghi “gioi-thiu.md”; có phải là “gioi-thieu.md”?"
    ]


def test_a_page_is_never_offered_for_an_image() -> None:
    assert resolved("![a](gioi-thieu.png)")[1] == ["10: không có tệp này trong content/; đang ghi “gioi-thieu.png”"]


def test_an_address_is_found_on_its_own_line_though_its_letters_stand_above() -> None:
    assert resolved("Tệp lien-he.md\n\n[a](lien-he.md)")[1] == [
        "12: không có tệp này trong content/; đang ghi “lien-he.md”"
    ]


def test_an_image_of_another_site_without_description_has_two_problems() -> None:
    assert resolved("![](https://example.com/a.png)")[1] == [
        "10: ảnh cần lời mô tả cho người không nhìn thấy: ![lời mô tả](tệp ảnh); đang ghi “https://example.com/a.png”",
        "10: ảnh phải là tệp trong content/, không lấy từ trang khác; đang ghi “https://example.com/a.png”",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a <b>đậm</b> <br> <br/> <sup>1</sup>",
        '<div class="x">a</div>',
        "<details><summary>a</summary>b</details>",
        "a < b và c > d",
        "1<2",
        "<!-- ghi nhớ -->",
        "<a@b.vn> <https://example.com/a>",
        "`<script>` và\n```\n<style>\n```\n",
        "\\`&lt;tên&gt;",
    ],
)
def test_html_that_stays_is_no_problem(text: str) -> None:
    assert unsafe(text) == []


@pytest.mark.parametrize(
    "tag",
    ["<script>", "<SCRIPT src=x>", "<iframe src=x>", '<b onclick="x">', "<p STYLE = 'x'>", "<font color=red>", "<h1>",
     "<tên đơn vị>", "<Họ và tên>", "<script"],
)  # fmt: skip
def test_html_that_would_vanish_is_refused(tag: str) -> None:
    assert unsafe(f"a\n{tag}\n") == [
        f"không dùng mã HTML như thế này; đang ghi “{tag}”. Nếu đây là chữ của văn bản, viết &lt; thay cho <"
    ]


@pytest.mark.parametrize("tag", ['<a href="b.md">', "<img src=b.png>"])
def test_links_and_images_are_asked_for_in_markdown(tag: str) -> None:
    assert unsafe(tag) == [
        f"cần [chữ](địa chỉ) cho liên kết và ![lời mô tả](tệp ảnh) cho ảnh, không dùng mã HTML; đang ghi “{tag}”"
    ]


def test_code_is_blanked_letter_for_letter() -> None:
    assert without_code("a `b` c\n```\nd\n```\ne") == "a     c\n   \n \n   \ne"
