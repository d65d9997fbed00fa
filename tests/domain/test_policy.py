"""The company's policy as data: five items for an access notice, versions by day, and what it lacks."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.data import to_data
from dpo_desk.domain.policy import (
    PUBLISHED_PARTS,
    Policy,
    PolicyLine,
    access_items,
    defects,
    from_data,
    lines_of,
    missing,
    policy_on,
)

FILE = Path(__file__).parents[2] / "resources" / "sample" / "policy.json"
STORED: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
SAMPLE = from_data(STORED)

SAID = PolicyLine("회원 가입", "본인 확인")
FILLED: dict[str, Any] = dict.fromkeys(PUBLISHED_PARTS, (SAID,))
WHOLE = Policy(date(2026, 1, 1), **FILLED)


def test_the_five_items_stand_in_the_order_of_the_decree() -> None:
    items = access_items(SAMPLE)
    assert [(item.number, item.part) for item in items] == [
        (1, "items"),
        (2, "purposes"),
        (3, "periods"),
        (4, "third_parties"),
        (5, "consents"),
    ]
    assert items[1].lines[2] == "광고·마케팅: 동의를 받아 마케팅, 판촉 행사, 맞춤형 서비스 알림에 이용"


def test_the_office_fills_what_the_published_text_leaves_blank() -> None:
    periods = access_items(SAMPLE)[2].lines
    assert "회원 정보: 회원 탈퇴 때까지" in periods
    assert not any(line.endswith(": ") for line in periods)
    assert missing(SAMPLE) == ()


def test_a_part_that_nobody_filled_is_named_and_has_no_lines() -> None:
    bare = replace(SAMPLE, items=(), periods=(PolicyLine("회원 정보"),))
    assert missing(bare) == ("items", "periods")
    assert access_items(bare)[0].lines == ()


def test_the_sample_policy_lists_its_known_defects() -> None:
    assert defects(SAMPLE) == (
        "items",
        "periods",
        "ad_records",
        "rights_articles",
        "dormancy",
        "dpo_contact",
        "request_contact",
        "prosecutors",
        "police_site",
    )


def test_what_the_office_adds_mends_a_letter_and_not_the_published_policy() -> None:
    own = replace(WHOLE, items=(PolicyLine("회원 가입", "이름", own=True),))
    assert missing(own) == ()
    assert defects(own) == ("items",)


def test_a_whole_policy_has_no_defects() -> None:
    assert defects(WHOLE) == ()


@pytest.mark.parametrize("part", PUBLISHED_PARTS)
def test_a_part_left_out_or_left_blank_is_a_defect(part: str) -> None:
    assert part in defects(replace(WHOLE, **{part: ()}))  # type: ignore[arg-type]
    blank = (SAID, PolicyLine("서비스 정보"))
    if part != "items":
        assert part in defects(replace(WHOLE, **{part: blank}))  # type: ignore[arg-type]


def test_a_purpose_without_published_items_is_a_defect_of_the_items() -> None:
    marketing = replace(WHOLE, purposes=(SAID, PolicyLine("광고", "판촉")))
    assert defects(marketing) == ("items",)
    assert defects(replace(marketing, items=(SAID, PolicyLine("광고", "이름")))) == ()


def test_no_items_are_a_defect_even_where_no_purpose_is_published() -> None:
    assert defects(replace(WHOLE, purposes=(), items=())) == ("items", "purposes")


def test_a_policy_speaks_from_its_effective_day_until_the_next() -> None:
    old, new = Policy(date(2024, 7, 1)), Policy(date(2026, 1, 1))
    assert policy_on([new, old], date(2024, 6, 30)) is None
    assert policy_on([new, old], date(2024, 7, 1)) == old
    assert policy_on([old, new], date(2025, 12, 31)) == old
    assert policy_on([old, new], date(2026, 1, 1)) == new


@given(st.lists(st.dates(), unique=True, max_size=6), st.dates())
def test_the_policy_of_a_day_is_the_youngest_begun(begins: list[date], day: date) -> None:
    found = policy_on([Policy(begin) for begin in begins], day)
    assert (found.effective_on if found else None) == max((b for b in begins if b <= day), default=None)


def test_what_is_stored_and_read_back_is_the_same_policy() -> None:
    assert from_data(json.loads(json.dumps(to_data(SAMPLE)))) == SAMPLE


def test_the_sample_keeps_the_published_english_beside_every_published_line() -> None:
    for part in (*PUBLISHED_PARTS, "general"):
        for line in lines_of(SAMPLE, part):
            assert bool(line.published_en) != line.own, (part, line.label)


def test_the_sample_is_the_policy_of_july_2024_with_its_retention_periods() -> None:
    assert SAMPLE.effective_on == date(2024, 7, 1)
    periods = {line.label: line.text for line in SAMPLE.periods if not line.own}
    assert periods["부정 이용 방지 기록"] == "6개월"
    assert periods["계약, 대금 결제, 재화·서비스 공급 기록"].startswith("5년")
    assert periods["소비자 불만과 분쟁 처리 기록"].startswith("3년")
    assert periods["인터넷 로그 기록, 접속지 추적 자료"].startswith("3개월")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"cookies": []}, "unknown part of a policy: cookies"),
        ({"items": [{"label": " ", "text": "이름"}]}, "items 1: no label"),
        ({"items": [{"label": "가입", "text": "", "own": True}]}, "items 1: an own line"),
        ({"items": [{"label": "가입", "text": "이름", "own": True, "published_en": "Name"}]}, "items 1: an own line"),
        ({"effective_on": "soon"}, "isoformat"),
    ],
)
def test_data_that_is_no_policy_is_refused(change: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        from_data(STORED | change)
