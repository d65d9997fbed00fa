"""Names, agents and whom they write for, in a mail's words."""

import pytest

from dpo_desk.intake.people import find_agent, find_email, find_name, find_phone
from dpo_desk.intake.read import read_proposal
from tests.intake.mailmaking import RECEIVED, mail

NAMES = [
    ("저는 한지우입니다. 열람을 요구합니다.", "한지우"),
    ("저는 고객입니다.", None),
    ("저는 지금 답답합니다.", None),
    ("성명: 김하늘\n연락처: 010-0000-5678", "김하늘"),
    ("이 름 : 김하늘", "김하늘"),
    ("- 성명(한글): 김하늘", "김하늘"),
    ("안녕하세요.\n감사합니다.\n박서연 드림", "박서연"),
    ("My name is Jane Doe, and I ask", "Jane Doe"),
    ("Yours sincerely,\n\nJohn A. Smith\n", "John A. Smith"),
    ("Kind regards\nMina Park", "Mina Park"),
    ("저는 서울에 사는 남궁민수라고 합니다.", "남궁민수"),
    ("Yours sincerely,\n", None),
    ("열람을 요구합니다.", None),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_is_found(text: str, name: str | None) -> None:
    found = find_name(text)
    assert (found.value if found else None) == name
    if found:
        assert found.value in text[found.start : found.end]


AGENTS = [
    ("저는 의뢰인 정수아의 대리인 변호사 오세훈입니다.", "delegate", "정수아", "오세훈"),
    ("법무법인 한빛의 김도현 변호사입니다. 의뢰인 박지민 님의 위임을 받아 요구합니다.", "delegate", "박지민", "김도현"),
    ("제 어머니 이순자를 대신하여 요청드립니다.", "delegate", "이순자", None),
    (
        "제 딸 최유나(10세)의 개인정보를 보고자 합니다. 저는 법정대리인 최민호입니다.",
        "legal_representative",
        "최유나",
        "최민호",
    ),
    ("위임장을 첨부합니다. 위임인: 강민재", "delegate", "강민재", None),
    ("I write on behalf of my client, Ms Mina Park.", "delegate", "Mina Park", None),
    ("I am the mother of Jisoo Kim, and request access.", "legal_representative", "Jisoo Kim", None),
]


@pytest.mark.parametrize(("text", "kind", "subject", "agent"), AGENTS)
def test_an_agent_is_seen(text: str, kind: str, subject: str | None, agent: str | None) -> None:
    sign = find_agent(text)
    assert sign is not None
    assert sign.kind.value == kind
    assert (sign.subject.value if sign.subject else None) == subject
    assert (sign.name.value if sign.name else None) == agent
    assert text[sign.words.start : sign.words.end] == sign.words.value


@pytest.mark.parametrize(
    "text",
    [
        "대리인이 아닌 본인이 직접 요구합니다.",
        "답이 없으면 변호사를 선임하겠습니다.",
        "개인정보의 열람은 대리인을 통하여 할 수 있습니다.",
        "I will consult my lawyer.",
        "Thank you on behalf of the team.",
        "저는 한지우입니다. 열람을 요구합니다.",
    ],
)
def test_words_about_agents_make_no_agent(text: str) -> None:
    assert find_agent(text) is None


def test_phones_and_addresses_are_taken_as_written() -> None:
    phone, email = find_phone("전화 010-0000-1104, +44 20 7946 0958"), find_email("메일은 a.b@mail.example 입니다")
    assert phone is not None
    assert email is not None
    assert (phone.value, email.value) == ("010-0000-1104", "a.b@mail.example")
    assert find_phone("주문 20261118-0101234567890") is None


def test_two_names_for_one_person_are_pointed_out() -> None:
    proposal = read_proposal(mail("저는 오수아입니다. 제 개인정보 열람을 요구합니다.", RECEIVED))
    assert proposal.requester.name is not None
    assert proposal.requester.name.value == "오수아"
    assert "intake.requester.differs" in [one.code for one in proposal.warnings]


def test_the_mail_address_of_an_agent_is_not_the_persons() -> None:
    proposal = read_proposal(mail("제 어머니 이순자를 대신하여 개인정보 열람을 요청합니다. 010-0000-9999", RECEIVED))
    assert proposal.requester.email is None
    assert proposal.agent is not None
    assert proposal.agent.email is not None
    assert proposal.agent.email.value == "jiwoo@mail.example"
    assert proposal.agent.phone is not None
    assert proposal.agent.phone.value == "010-0000-9999"
