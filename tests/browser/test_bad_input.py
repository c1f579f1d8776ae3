"""A portal of everything that strains a layout, below a sub-path, in its own colour: readable all the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.browser.server import served
from tests.browser.test_accessibility import AXE, RUN, TAGS
from tests.sites import FACTS, build_folder

pytestmark = pytest.mark.browser

LONG_TITLE = ("Kế hoạch tổ chức phong trào thi đua yêu nước " * 7)[:300].strip()
ONE_WORD = "nghiêng" * 40
HEADS = " | ".join(f"Cột số {number}" for number in range(1, 13))
CELLS = " | ".join("Phòng Văn hóa - Xã hội" for _ in range(12))
TABLE = f"| {HEADS} |\n|{' --- |' * 12}\n| {CELLS} |\n| {CELLS} |\n"
HTML = """\
<details><summary>Xem thêm</summary>Nội dung trong phần gấp.</details>

H<sub>2</sub>O, ngày 1<sup>er</sup>.
"""
REGISTER = """\
ma: xa-a
ten: Ủy ban nhân dân xã A
ten_ngan: UBND xã
cap: xã
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ A]}
"""
PLAN = f"""\
---
ma: kh-a-2026
so: 07/KH-UBND
ngay: 09/01/2026
dia_danh: A
co_quan: xa-a
trich_yeu: {LONG_TITLE}
nam: 2026
nhiem_vu:
  - ma: phat-dong
    thoi_gian: quý I
    noi_dung: Phát động {ONE_WORD}.
    thuc_hien: [UBND xã]
---
Ủy ban nhân dân xã A ban hành kế hoạch.

{TABLE}

[nhiem_vu]
"""
CONTENT = {
    "index.md": "# Trang chủ\n\nXin chào.\n",
    "ten-dai.md": f"# {LONG_TITLE}\n\n## {LONG_TITLE}\n\n{ONE_WORD}\n",
    "bang-rong.md": f"# Bảng rộng\n\n{TABLE}\n",
    "ma-html.md": f"# Mã HTML\n\n{HTML}",
    "don-vi/xa-a.yml": REGISTER,
    "ke-hoach/xa-a/2026/07-kh-ubnd.md": PLAN,
    "anh/huy-hieu.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 2"><path d="M0 0h9v2z"/></svg>',
}
PLUGINS = f"""\
  - thidua: {{uid_domain: a.example, {FACTS}, logo: anh/huy-hieu.svg, colour: "#ffcc00"}}
  - thidua/plans
  - thidua/timelines
  - thidua/calendars
"""
PAGES = (
    "",
    "ten-dai/",
    "bang-rong/",
    "ma-html/",
    "ke-hoach/",
    "ke-hoach/xa-a/2026/07-kh-ubnd/",
    "dong-thoi-gian/2026/",
    "don-vi/xa-a/",
    "theo-doi/",
    "theo-doi/xa-a/2026/",
    "so-do-trang/",
    "khong-co/",
)


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "content" / name).write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def strained(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the portal is served: below /thi-dua/ of a host that is another's."""
    folder = tmp_path_factory.mktemp("bad-input")
    write(folder, CONTENT)
    build = build_folder(folder, plugins=PLUGINS, site_url="https://tinh.example/thi-dua/")
    assert build.status == 0, build.output
    host = folder / "host"
    shutil.copytree(build.site, host / "thi-dua")
    shutil.copy(build.site / "404.html", host)
    with served(host) as address:
        yield f"{address}thi-dua/"


def without_storage(chromium: Browser, *, theme: str, width: int) -> BrowserContext:
    context = chromium.new_context(viewport={"width": width, "height": 800}, color_scheme=theme)
    context.add_init_script("""
        Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('', 'SecurityError'); }});
    """)
    return context


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_every_page_stays_readable(chromium: Browser, strained: str, theme: str, width: int) -> None:
    context = without_storage(chromium, theme=theme, width=width)
    page = context.new_page()
    messages: list[str] = []
    page.on("pageerror", lambda error: messages.append(f"{page.url}: {error}"))
    page.on("requestfailed", lambda request: messages.append(f"{page.url}: {request.url}"))
    found = {}

    for path in PAGES:
        page.goto(strained + path)
        page.evaluate(AXE.read_text(encoding="utf-8"))
        wide = page.evaluate("document.documentElement.scrollWidth") > width
        found[path] = [*page.evaluate(RUN, TAGS), *(["scrolls sideways"] if wide else [])]
        assert page.evaluate("document.fonts.size === 0 && [4, 5].includes(document.styleSheets.length)"), path

    context.close()
    assert {path: faults for path, faults in found.items() if faults} == {}
    assert messages == []


def test_a_wide_table_scrolls_by_keyboard_inside_its_frame(chromium: Browser, strained: str) -> None:
    page = chromium.new_page(viewport={"width": 320, "height": 800})
    moved = []

    for path in ("bang-rong/", "ke-hoach/xa-a/2026/07-kh-ubnd/"):
        page.goto(strained + path)
        frame = page.get_by_role("group", name="Bảng: Cột số 1, Cột số 2, Cột số 3")
        frame.focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(300)
        moved.append(frame.evaluate("each => each.scrollLeft > 0"))
        narrowest = frame.evaluate("each => Math.min(...[...each.querySelectorAll('td')].map(td => td.clientWidth))")
        assert narrowest >= 64

    page.close()
    assert moved == [True, True]


def test_without_storage_the_theme_changes_for_the_page(chromium: Browser, strained: str) -> None:
    context = without_storage(chromium, theme="light", width=1280)
    page = context.new_page()
    page.goto(strained)
    ground = "getComputedStyle(document.body).backgroundColor"
    grounds = [page.evaluate(ground)]

    page.get_by_label("Giao diện").select_option("dark")

    grounds.append(page.evaluate(ground))
    context.close()
    assert grounds == ["rgb(255, 255, 255)", "rgb(23, 20, 18)"]


def test_the_portals_colour_is_that_of_its_header_in_both_themes(chromium: Browser, strained: str) -> None:
    page = chromium.new_page(color_scheme="light")
    page.goto(strained)
    header = "getComputedStyle(document.querySelector('.header')).backgroundColor"
    grounds = [page.evaluate(header)]

    page.get_by_label("Giao diện").select_option("dark")

    grounds.append(page.evaluate(header))
    page.close()
    assert grounds == ["rgb(108, 86, 0)", "rgb(67, 53, 0)"]


def test_every_link_below_a_sub_path_leads_somewhere(chromium: Browser, strained: str) -> None:
    page = chromium.new_page()
    host = strained.removesuffix("thi-dua/")
    statuses = {}

    for path in ("", "ten-dai/", "khong-co/sau/nua/"):
        page.goto(strained + path)
        for link in page.eval_on_selector_all("a[href], link[href], img[src]", "all => all.map(e => e.href || e.src)"):
            if link.startswith(host) and not link.startswith(f"{page.url}#"):
                statuses[link] = page.request.get(link).status

    page.close()
    assert len(statuses) > 10
    assert {link: status for link, status in statuses.items() if status != 200} == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Một đoạn văn, không có tên.\n", "content/la.md:1: trang cần tên: một dòng bắt đầu bằng # và một dấu cách"),
        ('# Lạ\n\n<p style="color: red">Đỏ</p>\n', "content/la.md:3: không dùng mã HTML như thế này"),
    ],
)
def test_what_cannot_be_shown_well_is_said_to_the_editor(tmp_path: Path, text: str, message: str) -> None:
    write(tmp_path, {"index.md": "# Trang chủ\n", "la.md": text})

    build = build_folder(tmp_path, plugins=PLUGINS.replace("logo: anh/huy-hieu.svg, ", ""))

    assert build.status == 1
    assert message in build.output
    assert "Traceback" not in build.output
