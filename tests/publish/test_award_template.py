"""The empty award form that a site offers for download."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

from openpyxl import load_workbook

from tests.builders import a_body, a_province, a_register, a_title, a_vocabulary
from tests.honour_builders import an_honouring_portal
from thidua.model.vocabulary import Title
from thidua.publish.award_template import award_template_outputs
from thidua.publish.output import Asset
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings

DAY = date(2026, 9, 18)
SETTINGS = Settings("Thi đua", "https://quanson.vn/", "quanson.vn", DAY, datetime(2026, 9, 18, 3, tzinfo=UTC))


def template(*, is_demo: bool) -> Asset:
    """Of the province and a commune, the latter made up or not."""
    register = a_register(a_province(), a_body(is_demo=is_demo))
    (asset,) = award_template_outputs(an_honouring_portal(register=register), SitePaths(), SETTINGS)
    return asset


def bodies(asset: Asset) -> list[object]:
    choices = load_workbook(BytesIO(asset.body))["Danh mục"]
    (column,) = [column for column in choices.columns if column[0].value == "Cơ quan"]
    return [cell.value for cell in column[1:] if cell.value]


def test_the_form_lies_beside_the_register_and_has_the_same_bytes_in_every_build() -> None:
    assert template(is_demo=False) == template(is_demo=False)
    assert template(is_demo=False).path == "khen-thuong/mau-khen-thuong.xlsx"


def test_the_sample_has_a_title_that_a_commune_confers_itself() -> None:
    medal = a_title("ky-niem-chuong", name="Kỷ niệm chương", group="kỷ niệm chương")
    gift = a_title("giay-khen", name="Giấy khen", group="giấy khen")

    def titles(*known: Title) -> list[object]:
        portal = an_honouring_portal(vocabulary=a_vocabulary(*known))
        (asset,) = award_template_outputs(portal, SitePaths(), SETTINGS)
        rows = list(load_workbook(BytesIO(asset.body))["Danh sách"].values)
        return [row[rows[0].index("Danh hiệu / Hình thức khen thưởng *")] for row in rows[1:] if any(row)]

    assert titles(medal, gift) == ["Giấy khen"]
    assert titles(medal, gift, a_title()) == ["Lao động tiên tiến"]


def test_a_body_that_is_made_up_is_not_offered_beside_real_ones() -> None:
    assert bodies(template(is_demo=False)) == ["Ủy ban nhân dân tỉnh Lạng Sơn", "Ủy ban nhân dân xã Quan Sơn"]
    assert bodies(template(is_demo=True)) == ["Ủy ban nhân dân tỉnh Lạng Sơn"]
