"""Dates of headers, as mail programs write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.intake.dates import read_date


@pytest.mark.parametrize(
    ("text", "korean", "zone"),
    [
        ("Wed, 18 Nov 2026 10:20:30 +0900 (KST)", "2026-11-18T10:20:30", True),
        ("Wed, 18 Nov 2026 23:20:30 -0800", "2026-11-19T16:20:30", True),
        ("18 Nov 26 10:20 GMT", "2026-11-18T19:20:00", True),
        ("18 Nov 99 10:20 GMT", "1999-11-18T19:20:00", True),
        ("Wed Nov 18 10:20:30 KST 2026", "2026-11-18T10:20:30", True),
        ("Wed, 18 Nov 2026 10:20:30 KST", "2026-11-18T10:20:30", True),
        ("Wed, 18 Nov 2026 10:20:30 (KST)", "2026-11-18T10:20:30", True),
        ("2026-11-18T01:00:00Z", "2026-11-18T10:00:00", True),
        ("2026. 11. 18. 10:20", "2026-11-18T10:20:00", False),
        ("2026년 11월 18일 수요일 오후 3:20", "2026-11-18T15:20:00", False),
        ("Wed, 18 Nov 2026 10:20:30", "2026-11-18T10:20:30", False),
        ("Wed, 18 Nov 2026 10:20:30 -0000", "2026-11-18T19:20:30", True),
        ("Wed, 18 Nov 2026 10.20.30 +0900", "2026-11-18T10:20:30", True),
        ("30 Jun 2026 23:59:60 +0900", "2026-06-30T23:59:59", True),
        ("Wed, 18 Nov 2026 15:20 PM +0900", "2026-11-18T15:20:00", True),
    ],
)
def test_a_date_is_read_as_korean_time(text: str, korean: str, zone: bool) -> None:
    found = read_date(text)
    assert found is not None
    assert (found[0].isoformat(), found[1]) == (f"{korean}+09:00", zone)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "Wed, 32 Nov 2026 10:00:00 +0900",
        "18 Nov 2026 25:61:00",
        "18 Nov 0026 10:00 GMT",
        "29 Feb 2026 10:00",
    ],
)
def test_a_day_that_cannot_be_is_no_day(text: str) -> None:
    assert read_date(text) is None


@given(st.text(max_size=100))
def test_no_text_raises(text: str) -> None:
    read_date(text)
    read_date(f"Wed, 18 Nov 2026 10:20:30 {text}")
