"""What the desk proposes for each of the project's own mails, as an officer would read them."""

from datetime import datetime, timedelta, timezone

import pytest

from dpo_desk.domain.person import AgentKind
from dpo_desk.domain.proposal import Proposal
from dpo_desk.intake.process import read_mail
from dpo_desk.intake.read import read_proposal
from tests.intake.mailmaking import SAMPLES, sample

KST = timezone(timedelta(hours=9))

EXPECTED: dict[str, tuple[str, str | None, str | None, str, int]] = {
    "access-request": ("access", "한지우", None, "2026-11-18 09:12:44", 3),
    "access-and-correction": ("access correction", "이도윤", None, "2026-11-19 13:05:10", 1),
    "agent-access": ("access", "윤채원", "김도현", "2026-11-16 10:31:55", 2),
    "automated-and-suspension": ("suspension automated", "서지호", None, "2026-11-09 11:11:11", 1),
    "child-access-deletion": ("access deletion", "남궁민", "남궁현", "2026-11-17 07:44:12", 1),
    "english-access": ("access", "Emily Carter", None, "2026-11-17 18:20:33", 1),
    "forwarded-inline": ("access", "전소율", None, "2026-11-13 09:01:00", 1),
    "html-withdrawal": ("suspension withdrawal", "유하람", None, "2026-11-19 21:02:19", 1),
    "number-and-id": ("deletion", "조현우", None, "2026-11-20 08:55:01", 3),
    "number-in-paper": ("suspension", "강예린", None, "2026-11-16 17:30:00", 2),
    "shipping-question": ("", "배성민", None, "2026-11-10 12:00:00", 1),
    "source-and-transmission": ("transmission source", "문가온", None, "2026-11-11 15:00:00", 1),
    "weekend-arrival": ("access", "오수아", None, "2026-11-21 23:58:40", 1),
}


def test_every_sample_is_expected() -> None:
    assert sorted(path.stem for path in SAMPLES.glob("*.eml")) == sorted(EXPECTED)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_sample_is_read_as_an_officer_would_read_it(name: str) -> None:
    rights, person, agent, received, parts = EXPECTED[name]
    proposal = read_proposal(sample(name))
    assert " ".join(one.right.value for one in proposal.rights) == rights
    assert (proposal.requester.name.value if proposal.requester.name else None) == person
    assert (proposal.agent.name.value if proposal.agent and proposal.agent.name else None) == agent
    assert proposal.received == datetime.fromisoformat(received).replace(tzinfo=KST)
    assert len(proposal.parts) == parts
    assert proposal.language == ("en" if name == "english-access" else "ko")
    _words_stand_in_the_text(proposal)


def _words_stand_in_the_text(proposal: Proposal) -> None:
    person = proposal.requester
    facts = [person.name, person.email, person.phone, proposal.received_words]
    if proposal.agent is not None:
        facts += [proposal.agent.name, proposal.agent.email, proposal.agent.words]
    for fact in facts:
        if fact is not None:
            assert proposal.text[fact.start : fact.end] == fact.words
            assert fact.words
    for right in proposal.rights:
        assert proposal.text[right.start : right.end] == right.words
        assert right.words.strip() == right.words != ""


def _codes(name: str) -> dict[str, dict[str, object]]:
    return {one.code: dict(one.params) for one in read_proposal(sample(name)).warnings}


def test_the_mail_of_the_tour_counts_from_its_first_arrival() -> None:
    proposal = read_proposal(sample("access-request"))
    assert proposal.last_received == datetime(2026, 11, 20, 16, 40, 3, tzinfo=KST)
    assert proposal.requester.phone is not None
    assert proposal.requester.phone.value == "010-0000-1104"
    assert proposal.requester.email is not None
    assert proposal.requester.email.value == "jiwoo.han@mail.example"
    assert not proposal.numbers
    assert _codes("access-request") == {"intake.received.lost": {"n": 2}}


def test_a_syllable_that_only_cp949_has_survives() -> None:
    assert "똠방각하 애독자" in read_proposal(sample("access-and-correction")).text


def test_a_mail_that_was_two_days_under_way_says_so() -> None:
    assert _codes("weekend-arrival")["intake.received.differs"] == {
        "sent": "2026-11-19",
        "received": "2026-11-21",
        "n": 2,
    }


def test_numbers_are_found_in_each_place() -> None:
    numbers = read_proposal(sample("number-and-id")).numbers
    assert [(one.kind.value, one.where) for one in numbers] == [
        ("resident", "subject"),
        ("resident", "file name"),
        ("resident", "body"),
        ("resident", "html"),
    ]
    assert {one.masked for one in numbers} == {"900101-*******"}
    (alien,) = read_proposal(sample("number-in-paper")).numbers
    assert (alien.kind.value, alien.where, alien.part) == ("alien", "part 2", 2)


def test_a_picture_that_nobody_looked_into_is_named() -> None:
    assert _codes("number-and-id")["intake.notscanned"] == {"parts": [3], "n": 1}
    assert "intake.notscanned" not in _codes("agent-access")


def test_hidden_words_ask_for_nothing() -> None:
    assert "intake.hidden" in _codes("html-withdrawal")
    assert "무료 쿠폰" not in read_proposal(sample("html-withdrawal")).text


def test_who_writes_for_a_child_is_its_representative() -> None:
    child = read_proposal(sample("child-access-deletion")).agent
    lawyer = read_proposal(sample("agent-access")).agent
    assert child is not None
    assert lawyer is not None
    assert (child.kind, lawyer.kind) == (AgentKind.LEGAL_REPRESENTATIVE, AgentKind.DELEGATE)


def test_the_child_process_says_the_same_as_the_reader() -> None:
    data = sample("number-in-paper")
    there, here = read_mail(data), read_proposal(data)
    assert vars(there).keys() == vars(here).keys()
    assert (there.text, there.numbers[0].masked, there.received) == (here.text, here.numbers[0].masked, here.received)
    assert [vars(one) for one in there.parts] == [vars(one) for one in here.parts]
    assert [(one.code, dict(one.params)) for one in there.warnings] == [
        (one.code, dict(one.params)) for one in here.warnings
    ]


def test_values_do_not_print_themselves() -> None:
    proposal = read_proposal(sample("number-and-id"))
    shown = f"{proposal} {proposal.requester} {proposal.numbers} {proposal.parts} {proposal.warnings}"
    assert "조현우" not in shown
    assert "900101" not in shown
