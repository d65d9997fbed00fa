"""The company's policy as data: five items for an access notice, versions by day, and what changed between two."""

import hashlib
import json
from collections import Counter
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
    LineChange,
    Policy,
    PolicyLine,
    access_items,
    changes,
    from_data,
    lines_of,
    missing,
    policy_on,
)

FILE = Path(__file__).parents[2] / "resources" / "sample" / "policy.json"
STORED: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
SAMPLE = from_data(STORED)
PARTS = (*PUBLISHED_PARTS, "general")


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


# what changed between two versions


def test_a_new_version_tells_the_lines_it_adds_changes_and_takes_out_part_by_part() -> None:
    first, second, third = (PolicyLine(label, "글") for label in ("가입", "서비스", "광고"))
    told = replace(second, text="다른 글")
    added = PolicyLine("위탁", "클라우드 운영")
    before = Policy(date(2024, 7, 1), purposes=(first, second, third))
    after = Policy(date(2026, 1, 1), purposes=(first, told), processors=(added,))
    assert changes(before, after) == (
        LineChange("purposes", second, told),
        LineChange("purposes", third, None),
        LineChange("processors", None, added),
    )


def test_lines_that_only_moved_are_no_change_and_of_two_alike_one_stays() -> None:
    one, other = PolicyLine("가입", "글"), PolicyLine("광고", "글")
    before, after = Policy(date(2024, 7, 1), items=(one, other)), Policy(date(2024, 7, 1), items=(other, one))
    assert changes(before, after) == ()
    twice = replace(before, items=(one, one, other))
    assert changes(twice, before) == (LineChange("items", one, None),)


def test_the_offices_line_is_not_taken_for_the_published_one_of_its_label() -> None:
    blank, own = PolicyLine("회원 정보", "", published_en="Membership Data"), PolicyLine("회원 정보", "탈퇴", own=True)
    changed = replace(own, text="탈퇴 때까지")
    before, after = Policy(date(2024, 7, 1), periods=(blank, own)), Policy(date(2024, 7, 1), periods=(changed, blank))
    assert changes(before, after) == (LineChange("periods", own, changed),)
    filled = replace(blank, text="회원 탈퇴 때까지")
    both = replace(before, periods=(changed, filled))
    assert changes(before, both) == (LineChange("periods", own, changed), LineChange("periods", blank, filled))


_LINES = st.lists(
    st.builds(PolicyLine, st.sampled_from("가나다"), st.sampled_from(["", "하나", "둘"]), st.booleans()), max_size=6
).map(tuple)


@given(_LINES, _LINES)
def test_what_is_taken_out_and_added_makes_one_version_of_the_other(
    old: tuple[PolicyLine, ...], new: tuple[PolicyLine, ...]
) -> None:
    told = changes(Policy(date(2024, 7, 1), rights=old), Policy(date(2026, 1, 1), rights=new))
    made = Counter(old)
    made.subtract(change.before for change in told if change.before)
    made.update(change.after for change in told if change.after)
    assert +made == Counter(new)
    assert all(count >= 0 for count in made.values())
    assert all(change.before != change.after for change in told)


# as data


def test_what_is_stored_and_read_back_is_the_same_policy() -> None:
    assert from_data(json.loads(json.dumps(to_data(SAMPLE)))) == SAMPLE


def test_a_policy_of_before_its_newer_parts_is_read_without_them() -> None:
    old = {name: value for name, value in STORED.items() if name not in ("processors", "own_cases")}
    assert from_data(old) == replace(SAMPLE, processors=(), own_cases=())


def test_the_sample_keeps_the_published_english_beside_every_published_line() -> None:
    for part in PARTS:
        for line in lines_of(SAMPLE, part):
            assert bool(line.published_en) != line.own, (part, line.label)


def test_the_sample_holds_the_published_policy_whole_each_line_of_it() -> None:
    """Eighty lines, headings too; the sum is that of the published text's own lines in their alphabetic order."""
    published = {text for part in PARTS for line in lines_of(SAMPLE, part) for text in line.published_en.split("\n")}
    lines = sorted(published - {""})
    assert len(lines) == 80
    told = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    assert told == "a77f9b0e5ca36a87cf9c92514867de43b241c638054e231b6e0aa00539a89eab"


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
        ({"processors": [{"label": " ", "text": "이름"}]}, "processors 1: no label"),
        ({"items": [{"label": "가입", "text": "", "own": True}]}, "items 1: an own line"),
        ({"items": [{"label": "가입", "text": "이름", "own": True, "published_en": "Name"}]}, "items 1: an own line"),
        ({"effective_on": "soon"}, "isoformat"),
    ],
)
def test_data_that_is_no_policy_is_refused(change: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        from_data(STORED | change)
