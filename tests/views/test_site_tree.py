"""The site's tree: every page once, below the page or folder its address lies in."""

from __future__ import annotations

from thidua.views.site_tree import SiteTree, TreeNode, site_tree

PAGES = (
    ("", "Trang chủ"),
    ("ke-hoach/", "Kế hoạch"),
    ("ke-hoach/xa-a/2026/07-kh-ubnd/", "Kế hoạch số 07/KH-UBND"),
    ("ke-hoach/xa-a/2025/01-kh-ubnd/", "Kế hoạch số 01/KH-UBND"),
    ("gioi-thieu/", "Giới thiệu"),
)


def test_pages_stand_below_the_nearest_page_or_named_folder_of_their_address() -> None:
    found = site_tree(PAGES, {"ke-hoach/xa-a/": "UBND xã A"})

    assert found == SiteTree(
        sections=(
            TreeNode("Trang chủ", ".", ()),
            TreeNode(
                "Kế hoạch",
                "ke-hoach/",
                (
                    TreeNode(
                        "UBND xã A",
                        "",
                        (
                            TreeNode("Kế hoạch số 07/KH-UBND", "ke-hoach/xa-a/2026/07-kh-ubnd/", ()),
                            TreeNode("Kế hoạch số 01/KH-UBND", "ke-hoach/xa-a/2025/01-kh-ubnd/", ()),
                        ),
                    ),
                ),
            ),
            TreeNode("Giới thiệu", "gioi-thieu/", ()),
        ),
        pages=5,
    )


def test_a_named_folder_without_pages_is_not_shown() -> None:
    assert site_tree([("", "Trang chủ")], {"ke-hoach/xa-b/": "UBND xã B"}) == SiteTree(
        sections=(TreeNode("Trang chủ", ".", ()),), pages=1
    )


def test_a_page_whose_section_has_no_page_stands_on_the_first_level() -> None:
    found = site_tree([("tin-tuc/2026/mot/", "Một")], {})

    assert found.sections == (TreeNode("Một", "tin-tuc/2026/mot/", ()),)
