"""What stands in the form of a new request: read, judged, carried across a lock. No window."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.case import Way
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.person import AgentKind
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.intake.process import read_mail
from dpo_desk.ui.intake.filled import Filled, Who, arrival, from_proposal, from_typed, lacking, problems
from dpo_desk.ui.intake.held import Held
from dpo_desk.ui.intake.marks import marks_of
from tests.support.mails import RRN, mail

TODAY = date(2026, 11, 24)
FULL = Filled(
    asked={Right.ACCESS: "모두 보고 싶습니다", Right.DELETION: ""},
    subject=Who("한지우", "jiwoo.han@mail.example", "010-0000-1104", "04524", "서울특별시 중구 세종대로 110"),
    received="2026-11-18",
    received_on=date(2026, 11, 18),
    way=Way.POST,
    proof="접수 도장",
)


def test_a_full_form_lacks_nothing_and_nothing_in_it_is_wrong() -> None:
    assert lacking(FULL) == ()
    assert problems(FULL, TODAY) == {}


@pytest.mark.parametrize(
    ("missing", "filled"),
    [
        ("rights", replace(FULL, asked={})),
        ("name", replace(FULL, subject=Who(" "))),
        ("received", replace(FULL, received="", received_on=None)),
        ("way", replace(FULL, way=None)),
        ("agent", replace(FULL, agent_kind=AgentKind.DELEGATE.value)),
        ("reason", replace(FULL, not_numbers=" ")),
        ("hold", replace(FULL, holds=(Held("CCTV 3층"),))),
    ],
)
def test_what_is_missing_is_named(missing: str, filled: Filled) -> None:
    assert lacking(filled) == (missing,)


def test_a_day_that_is_no_day_or_is_still_to_come_is_wrong() -> None:
    assert problems(replace(FULL, received="11월 18일", received_on=None), TODAY)["received"].code == "error.date.form"
    tomorrow = replace(FULL, received="2026-11-25", received_on=date(2026, 11, 25))
    assert problems(tomorrow, TODAY)["received"].code == "error.date.future"


@pytest.mark.parametrize(
    ("field", "filled"),
    [
        ("subject.address", replace(FULL, subject=replace(FULL.subject, address=f"서울 {RRN}"))),
        ("words.access", replace(FULL, asked={Right.ACCESS: f"제 번호는 {RRN}"})),
        ("proof", replace(FULL, proof=RRN)),
        ("not_numbers", replace(FULL, not_numbers=f"{RRN}은 주문 번호")),
        ("agent.phone", replace(FULL, agent_kind=AgentKind.DELEGATE.value, agent=Who("오세훈", phone=RRN))),
    ],
)
def test_a_registration_number_typed_anywhere_is_wrong_at_its_field(field: str, filled: Filled) -> None:
    assert {name: error.code for name, error in problems(filled, TODAY).items()} == {field: "identity.rrn"}


def test_a_number_in_the_fields_of_an_agent_who_is_none_does_not_matter() -> None:
    assert problems(replace(FULL, agent=Who("오세훈", phone=RRN)), TODAY) == {}


def test_each_side_that_is_asked_becomes_a_request() -> None:
    asked = replace(
        FULL, asked={Right.WITHDRAWAL: "둘 다"}, sides={Right.WITHDRAWAL: tuple(variants(Right.WITHDRAWAL))}
    )
    made = arrival(asked, "k", None)
    assert [(one.right, one.variant) for one in made.asked] == [
        (Right.WITHDRAWAL, Variant.GENERAL),
        (Right.WITHDRAWAL, Variant.ADVERTISING),
    ]
    assert [one.variant for one in arrival(FULL, "k", None).asked] == [Variant.PLAIN, Variant.PLAIN]


@pytest.mark.parametrize(
    ("typed", "code"),
    [("20 November", "error.date.form"), ("2026-11-25", "error.date.future"), ("2026-11-17", "error.date.early")],
)
def test_a_hold_was_confirmed_between_receipt_and_today(typed: str, code: str) -> None:
    wrong = problems(replace(FULL, holds=(Held("CCTV", "시설팀", typed),)), TODAY)
    assert {name: error.code for name, error in wrong.items()} == {"hold.1.confirmed_on": code}


def test_words_of_a_mail_may_hold_signs_that_no_letter_prints() -> None:
    assert problems(replace(FULL, asked={Right.ACCESS: "보여 주세요 \u202e\u200b"}), TODAY) == {}


texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)


@given(words=texts, name=texts, kind=st.sampled_from(["", *AgentKind]), way=st.sampled_from([None, *Way]))
def test_what_was_typed_comes_back_from_a_draft(words: str, name: str, kind: str, way: Way | None) -> None:
    filled = replace(
        FULL,
        asked={Right.ACCESS: words, Right.AUTOMATED: ""},
        sides={Right.AUTOMATED: (Variant.REFUSE, Variant.REVIEW)},
        agent_kind=str(kind),
        agent=Who(name),
        way=way,
        holds=(Held(words, name, "2026-11-20"), Held("접속기록")),
    )
    kept = filled.typed()
    assert all(isinstance(value, str) for value in kept.values())  # only texts are masked in a draft
    assert from_typed(kept) == replace(filled, received_on=None)


def test_a_draft_of_another_version_is_taken_as_far_as_it_is_known() -> None:
    filled = from_typed({"rights": "access,teleport", "way": "pigeon", "agent_kind": "twin", "subject.name": "한지우"})
    assert (tuple(filled.asked), filled.way, filled.agent_kind) == ((Right.ACCESS,), None, "")
    assert filled.subject.name == "한지우"


def test_the_moment_of_arrival_is_kept_only_with_the_day_the_mail_came() -> None:
    proposal = read_mail(mail())
    filled = from_proposal(proposal)
    assert arrival(filled, "k", proposal).received_at == datetime(2026, 11, 18, 9, 12, 31, tzinfo=KOREA)
    earlier = replace(filled, received_on=date(2026, 11, 17))
    assert arrival(earlier, "k", proposal).received_at is None


def test_marks_are_lettered_in_the_order_of_the_text_and_stand_on_their_words() -> None:
    proposal = read_mail(mail())
    marks = marks_of(proposal)
    assert [mark.letter for mark in marks] == list("ABCDEFGHIJ")[: len(marks)]
    assert [mark.start for mark in marks] == sorted(mark.start for mark in marks)
    by_field = {mark.field: mark for mark in marks}
    assert "열람" in by_field["words.access"].words
    assert "09:12:31" in by_field["received"].words
    for mark in marks:
        assert " ".join(proposal.text[mark.start : mark.end].split()) == mark.words


def test_a_mail_of_an_agent_proposes_the_agent() -> None:
    text = "법무법인 새길의 변호사 오세훈입니다. 의뢰인 김도윤 님의 위임을 받아 대리하여 개인정보 열람을 요구합니다."
    filled = from_proposal(read_mail(mail(text, sender="오세훈 <lawyer@saegil.example>")))
    assert filled.agent_kind == AgentKind.DELEGATE.value
    assert filled.agent.name == "오세훈"
    assert filled.subject.name == "김도윤"
