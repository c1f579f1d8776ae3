"""Reading wordings of time: what each means in a plan, and what is said of those that mean nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.model.wordings import WORDINGS
from thidua.model.phrases import PhraseNotUnderstood, read_timing
from thidua.model.timing import Meaning, Relative, Timing
from thidua.model.wording import fold_marks, plain_key

PIECES = [
    "trước", "ngày", "30/01/2026", "31/02", "chậm", "nhất", "hết", "đến", "từ", "quý", "I", "V", "tháng", "3", "13",
    "năm", "học", "2025-2026", "dự", "kiến", "17", "giờ", "00", "7h30", "kể", "làm", "việc", "sau", "khi", "có",
    "(nếu", "có)", "theo", "kế", "hoạch", ",", "-", "/", ".", "(", ")", "**", "6", "đầu", "cuối", "hằng", "định",
    "kỳ", "thường", "xuyên", "trong", "thứ", "Hai", "15-16/01/2026", "5-10", "truoc", "ngay", "nam", "2026", "9999",
    "0", "00", "số", "24/KH-UBND",
]  # fmt: skip


@pytest.mark.parametrize(("wording", "meaning"), WORDINGS.items())
def test_a_real_wording_is_read_and_kept_as_written(wording: str, meaning: Meaning) -> None:
    assert read_timing(wording, 2026) == Timing(wording, meaning)


@pytest.mark.parametrize(("wording", "meaning"), WORDINGS.items())
def test_a_condition_stands_beside_any_wording(wording: str, meaning: Meaning) -> None:
    assert read_timing(f"{wording} (nếu có)", 2026) == Timing(f"{wording} (nếu có)", meaning, conditional=True)


@pytest.mark.parametrize(("wording", "meaning"), WORDINGS.items())
@pytest.mark.parametrize(
    "rewrite",
    [
        lambda wording: unicodedata.normalize("NFD", wording),
        lambda wording: f"  {wording.replace(' ', '  ')}. ",
        lambda wording: f"**{wording}**;",
        lambda wording: wording.replace("oà", "òa").replace("uý", "úy").replace(" ", "\u00a0"),
        lambda wording: wording[0].upper() + wording[1:],
    ],
    ids=["decomposed", "spaces", "bold", "tone-places", "capital"],
)
def test_habits_of_writing_do_not_change_the_meaning(
    wording: str, meaning: Meaning, rewrite: Callable[[str], str]
) -> None:
    assert read_timing(rewrite(wording), 2026).meaning == meaning


@pytest.mark.parametrize("wording", [w for w, meaning in WORDINGS.items() if not isinstance(meaning, Relative)])
def test_capitals_and_long_dashes_do_not_change_the_meaning(wording: str) -> None:
    assert read_timing(wording.upper().replace("-", "—"), 2026).meaning == WORDINGS[wording]


@pytest.mark.parametrize("wording", [wording for wording in WORDINGS if not plain_key(wording).isascii()])
def test_no_wording_is_understood_without_its_marks(wording: str) -> None:
    with pytest.raises(PhraseNotUnderstood):
        read_timing(fold_marks(wording), 2026)


@pytest.mark.parametrize(
    ("wording", "reason", "nearest"),
    [
        ("truoc ngay 30/01/2026", "cần viết tiếng Việt có dấu", "trước ngày 30/01/2026"),
        ("quy I", "cần viết tiếng Việt có dấu", "quý I"),
        ("6 thang dau nam (nếu có)", "cần viết tiếng Việt có dấu", "6 tháng đầu năm (nếu có)"),
        ("chận nhất ngày 15/10/2026", "không hiểu cách ghi thời gian này", "chậm nhất ngày 15/10/2026"),
        ("TRUOC THU SAU, NGAY 30/01/2026", "cần viết tiếng Việt có dấu", "trước thứ sáu, ngày 30/01/2026"),
        ("nam hoc 2025 – 2026", "cần viết tiếng Việt có dấu", "năm học 2025 – 2026"),
        ("khi co huong dan cua So Noi vu", "cần viết tiếng Việt có dấu", ""),
        ("trước ngay 30/01/2026", "không hiểu cách ghi thời gian này", "trước ngày 30/01/2026"),
        ("thường xuyen", "không hiểu cách ghi thời gian này", "thường xuyên"),
        ("trước hết ngày 15/10/2026", "không hiểu cách ghi thời gian này", "đến hết ngày 15/10/2026"),
        ("cuối năm 2026", "không hiểu cách ghi thời gian này", "6 tháng cuối năm 2026"),
        ("T3/2026", "không hiểu cách ghi thời gian này", "tháng 3/2026"),
        ("01/2026", "không hiểu cách ghi thời gian này", "tháng 01/2026"),
        ("2026", "không hiểu cách ghi thời gian này", "năm 2026"),
        ("nếu có", "không hiểu cách ghi thời gian này", "khi có"),
        ("bao giờ cũng được", "không hiểu cách ghi thời gian này", ""),
        ("trước ngày 25 hằng tháng", "không hiểu cách ghi thời gian này", ""),
        ("trước ngày 30/01/2026 và trước ngày 30/6/2026", "không hiểu cách ghi thời gian này", ""),
        ("khi có yêu cầu, chậm nhất ngày 30/01/2026", "không hiểu cách ghi thời gian này", ""),
        ("theo kế hoạch trước ngày 30/01/2026", "không hiểu cách ghi thời gian này", ""),
        (
            "ngay sau khi ket thuc hoi nghi",
            "cần viết tiếng Việt có dấu",
            "ngay sau khi kết thúc hội nghị",
        ),
        ("quý 5", "không có quý 5, một năm có bốn quý từ quý I đến quý IV", "quý IV"),
        ("trong quý VI năm 2026", "không có quý VI, một năm có bốn quý từ quý I đến quý IV", "trong quý IV năm 2026"),
        ("tháng 13", "không có tháng 13", "tháng 12"),
        ("trước ngày 31/02/2026", "không có ngày 31/02/2026", ""),
        ("trước 25 giờ ngày 30/01/2026", "không có 25 giờ 00", ""),
        ("24 giờ 00 ngày 30/01/2026", "chỉ thời hạn mới ghi 24 giờ, cần ghi giờ từ 0 đến 23", ""),
        ("2 giờ chiều ngày 30/01/2026", "2 giờ 00 không phải buổi chiều, cần ghi giờ từ 0 đến 24", ""),
        ("từ 9 giờ đến 8 giờ ngày 30/01/2026", "giờ kết thúc 08:00 không sau giờ bắt đầu 09:00", ""),
        ("thứ Hai, ngày 30/01/2026", "ngày 30/01/2026 là thứ Sáu", ""),
        ("từ ngày 05/02/2026 đến ngày 30/01/2026", "ngày bắt đầu 05/02/2026 sau ngày kết thúc 30/01/2026", ""),
        ("ngày 15, 17/01/2026", "các ngày không liền nhau, cần ghi thành từng việc hoặc từ ngày … đến ngày …", ""),
        ("năm học 2025-2027", "năm học gồm hai năm liền nhau, như 2025-2026", ""),
        ("giai đoạn 2025-2021", "năm đầu 2025 không trước năm cuối 2021", ""),
        ("năm 1944", "năm phải từ 1945 đến 2100", ""),
        ("ngày 30/01/2101", "năm phải từ 1945 đến 2100", ""),
        ("ngày 30/01/99", "năm cần ghi đủ bốn chữ số", ""),
        ("ngày 5-10", "“5-10” có thể là một ngày hoặc hai ngày liền nhau, cần ghi như 05/10/2026", "ngày 5/10"),
        (
            "trong 10 ngày kể từ ngày 30/01/2026",
            "ngày mốc đã biết thì cần ghi ngày cuối cùng, như “chậm nhất ngày 15/10/2026”",
            "",
        ),
        ("", "chưa ghi thời gian", ""),
        ("**", "chưa ghi thời gian", ""),
        ("quý I " * 60, "dài quá 300 ký tự", ""),
    ],
)
def test_a_wording_without_sense_is_refused_with_the_reason_and_the_nearest(
    wording: str, reason: str, nearest: str
) -> None:
    with pytest.raises(PhraseNotUnderstood) as refused:
        read_timing(wording, 2026)

    error = refused.value
    assert (error.wording, error.reason, error.nearest) == (wording.strip(), reason, nearest)


@pytest.mark.parametrize("wording", ["quý I", "tháng 01", "9/1", "ngày 26-12", "6 tháng đầu năm", "cả năm"])
def test_a_wording_without_its_year_needs_the_plans_year(wording: str) -> None:
    with pytest.raises(PhraseNotUnderstood) as refused:
        read_timing(wording, None)

    assert (refused.value.reason, refused.value.nearest) == ("thiếu năm, cần ghi rõ năm", "")


def test_two_digits_name_a_year_only_beside_the_plans_year() -> None:
    with pytest.raises(PhraseNotUnderstood) as refused:
        read_timing("ngày 30/01/26", None)

    assert refused.value.reason == "năm cần ghi đủ bốn chữ số"


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (PhraseNotUnderstood("quý 5", "không có quý 5", "quý IV"), "“quý 5”: không có quý 5; gần nhất: “quý IV”"),
        (PhraseNotUnderstood("abc", "không hiểu"), "“abc”: không hiểu"),
    ],
)
def test_the_error_names_the_wording_the_reason_and_the_nearest(error: PhraseNotUnderstood, text: str) -> None:
    assert str(error) == text


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=10).map(" ".join) | st.text(max_size=40),
    st.none() | st.sampled_from([2026, 0, -5, 10**12]),
)
def test_any_text_is_either_read_or_refused_with_a_proposal_that_reads(wording: str, year: int | None) -> None:
    try:
        timing = read_timing(wording, year)
    except PhraseNotUnderstood as error:
        timing = read_timing(error.nearest or "khi có", year)

    assert read_timing(timing.wording, year) == timing


@pytest.mark.parametrize(
    "piece", ["từ ", "từ 1 đến ", "1/1 ", "trước ngày ", "ngày 1, ", "((nếu có) ", "- ", "0", "quý i"]
)
def test_a_long_repetitive_text_is_refused_at_once(piece: str) -> None:
    with pytest.raises(PhraseNotUnderstood):
        read_timing((piece * 300)[:300], 2026)
