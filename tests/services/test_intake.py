"""From a mail to a case: what is kept, what is not, and nothing before the officer confirms."""

import hashlib
import json
from dataclasses import replace
from datetime import date
from email.message import EmailMessage

import pytest

from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.case import Way
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.person import Person
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.services.intake import Arrival, Asked, Mail
from tests.support.desks import JIWOO, World

NUMBER = "900101-1234567"


def mail(body: str = "제 개인정보를 열람하고 싶습니다.\n한지우 드림\n", *, subject: str = "개인정보 열람 요구",
         attachment: tuple[str, bytes] | None = None) -> bytes:  # fmt: skip
    message = EmailMessage()
    message["Received"] = "from mx by mail.anigma.example; Wed, 18 Nov 2026 10:12:00 +0900"
    message["Date"] = "Wed, 18 Nov 2026 10:11:00 +0900"
    message["From"] = "한지우 <jiwoo.han@mail.example>"
    message["To"] = "privacy@anigma.example"
    message["Subject"] = subject
    message.set_content(body)
    if attachment:
        name, data = attachment
        message.add_attachment(data, maintype="image", subtype="jpeg", filename=name)
    return message.as_bytes()


def arrival(key: str = "m1", *, received_on: date = date(2026, 11, 18)) -> Arrival:
    return Arrival(key, (Asked(Right.ACCESS, "열람하고 싶습니다."),), JIWOO, None, received_on, Way.EMAIL, "ko")


def file_of(world: World, case_id: int) -> tuple[AttachmentKind, bytes, dict[str, object]]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        (kept,) = unit.attachments.of_case(case_id)
        return kept.kind, unit.attachments.data(kept), json.loads(kept.note)


def test_a_mail_is_proposed_and_nothing_of_it_is_kept_before_it_is_confirmed(world: World) -> None:
    before = sorted(path.name for path in world.folder.rglob("*"))
    proposal = world.desk.intake.propose(mail())
    assert [found.right for found in proposal.rights] == [Right.ACCESS]
    assert proposal.requester.name is not None
    assert proposal.requester.name.value == "한지우"
    assert proposal.received is not None
    assert proposal.received.date() == date(2026, 11, 18)
    assert sorted(path.name for path in world.folder.rglob("*")) == before
    assert world.desk.lists.counts().all == 0


def test_a_confirmed_mail_is_kept_byte_for_byte(world: World) -> None:
    data = mail()
    case_id = world.desk.intake.confirm(arrival(), Mail(data, world.desk.intake.propose(data)))
    assert file_of(world, case_id) == (AttachmentKind.ORIGINAL, data, {})


def test_confirming_twice_makes_one_case(world: World) -> None:
    data = mail()
    held = Mail(data, world.desk.intake.propose(data))
    first = world.desk.intake.confirm(arrival(), held)
    assert world.desk.intake.confirm(arrival(), held) == first
    assert world.desk.lists.counts().all == 1
    assert len(list((world.folder / "attachments").iterdir())) == 1


@pytest.mark.parametrize("place", ["body", "subject"])
def test_a_mail_with_a_registration_number_is_kept_only_masked(world: World, place: str) -> None:
    body = f"주민등록번호 {NUMBER} 입니다. 열람하고 싶습니다.\n" if place == "body" else "열람하고 싶습니다.\n"
    data = mail(body, subject=f"열람 {NUMBER}" if place == "subject" else "열람")
    proposal = world.desk.intake.propose(data)
    assert [found.where for found in proposal.numbers] == [place]
    case_id = world.desk.intake.confirm(arrival(), Mail(data, proposal))
    kind, kept, note = file_of(world, case_id)
    assert kind is AttachmentKind.MASKED
    assert note["original_sha256"] == hashlib.sha256(data).hexdigest()
    assert note["taken_out"]
    assert world.desk.intake.propose(kept).numbers == ()
    assert "1234567" not in json.dumps(note)
    world.lock()
    for path in world.folder.rglob("*"):
        assert not path.is_file() or b"1234567" not in path.read_bytes()


def test_a_number_declared_to_be_none_is_kept_with_its_reason(world: World) -> None:
    data = mail(f"주문번호는 {NUMBER} 입니다. 열람하고 싶습니다.\n")
    held = Mail(data, world.desk.intake.propose(data), not_numbers="주문번호임을 주문 내역에서 확인")
    case_id = world.desk.intake.confirm(arrival(), held)
    note = {"not_numbers": "주문번호임을 주문 내역에서 확인"}
    assert file_of(world, case_id) == (AttachmentKind.ORIGINAL, data, note)


def test_a_pointed_out_identity_paper_is_left_out_whole(world: World) -> None:
    picture = b"\xff\xd8\xff\xe0" + b"identity card " * 40
    data = mail(attachment=("신분증.jpg", picture))
    proposal = world.desk.intake.propose(data)
    part = next(part for part in proposal.parts if part.content_type == "image/jpeg")
    case_id = world.desk.intake.confirm(arrival(), Mail(data, proposal, frozenset({part.number})))
    kind, kept, note = file_of(world, case_id)
    assert kind is AttachmentKind.MASKED
    assert b"identity card" not in kept
    parts = world.desk.intake.propose(kept).parts
    assert all(left.sha256 != part.sha256 for left in parts)
    assert part.sha256 in json.dumps(note)


def test_words_or_names_with_a_registration_number_are_refused(world: World) -> None:
    asked = (Asked(Right.ACCESS, f"제 번호는 {NUMBER}"),)
    with pytest.raises(UserError, match=r"identity\.rrn"):
        world.desk.intake.confirm(Arrival("x", asked, JIWOO, None, date(2026, 11, 18), Way.PHONE, "ko"))


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"asked": ()}, r"intake\.missing\.rights"),
        ({"asked": (Asked(Right.ACCESS, ""), Asked(Right.ACCESS, ""))}, r"intake\.right\.twice"),
        ({"subject": Person(" ")}, r"error\.text\.empty"),
        ({"received_on": date(2026, 11, 25)}, r"error\.date\.future"),
    ],
)
def test_what_is_missing_or_impossible_is_said_and_nothing_is_kept(
    world: World, changed: dict[str, object], code: str
) -> None:
    told = {**vars(arrival()), **changed}
    with pytest.raises(UserError, match=code):
        world.desk.intake.confirm(Arrival(**told))
    assert world.desk.lists.counts().all == 0


def test_several_rights_in_one_mail_are_requests_of_one_case_with_their_own_clocks(world: World) -> None:
    asked = (Asked(Right.ACCESS, "보여 주세요"), Asked(Right.SOURCE, "어디서 받았나요"))
    case_id = world.desk.intake.confirm(Arrival("x", asked, JIWOO, None, date(2026, 11, 18), Way.EMAIL, "ko"))
    clocks = [(request.right, request.due_on) for request in world.case(case_id).requests]
    assert clocks == [(Right.ACCESS, date(2026, 11, 30)), (Right.SOURCE, date(2026, 11, 23))]  # the 21st is a Saturday


def test_two_sides_of_one_right_are_two_requests_and_one_side_twice_is_refused(
    world: World,
) -> None:
    both = (
        Asked(Right.WITHDRAWAL, "동의를 거둡니다", Variant.GENERAL),
        Asked(Right.WITHDRAWAL, "광고를 그만 보내세요", Variant.ADVERTISING),
    )
    made = Arrival("x", both, JIWOO, None, date(2026, 11, 18), Way.EMAIL, "ko")
    requests = world.case(world.desk.intake.confirm(made)).requests
    assert [request.variant for request in requests] == [Variant.GENERAL, Variant.ADVERTISING]
    assert requests[1].due_on == date(2026, 12, 2)
    assert requests[0].due_on != requests[1].due_on
    usual = replace(both[0], variant=Variant.PLAIN)  # the usual side is meant where none is named
    for asked, code in (
        ((both[0], usual), r"intake\.right\.twice"),
        ((replace(both[0], variant=Variant.EXPLAIN),), r"case\.variant\.unknown"),
    ):
        with pytest.raises(UserError, match=code):
            world.desk.intake.confirm(replace(made, key="y", asked=asked))
    assert world.desk.lists.counts().all == 1


def test_a_refused_mail_says_why(world: World) -> None:
    with pytest.raises(UserError, match=r"intake\.refused"):
        world.desk.intake.propose(b"")
