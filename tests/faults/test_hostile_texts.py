"""Every text field takes every text: kept as it was typed, or refused with a sentence; never another exception."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dpo_desk.domain.case import Way
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Dispatched, DispatchWay, Examined, IdentityChecked, ReceiptCorrected
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.policy import PolicyLine
from dpo_desk.domain.query import Filter, Query
from dpo_desk.domain.rights import Right
from dpo_desk.services.intake import Arrival, Asked
from tests.faults.hostile import HOSTILE, Keep, outcomes, refusal, sentences
from tests.support.desks import JIWOO, MATCH, PASSPHRASE, World, closed_world, make_desk


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One desk for all fields: case 1 at receipt, 2 in examination, 3 decided, 4 notified."""
    made = make_desk(tmp_path_factory.mktemp("hostile") / "store")
    for number, step in enumerate((None, made.to_examining, made.to_decided, made.to_notified), 1):
        case = made.receive(f"case {number}")
        if step:
            step(case.id)
    yield made
    assert made.desk.verify_record() is None
    made.lock()


def arrive(world: World, **changed: object) -> int:
    arrival = Arrival(
        f"arrival {world.desk.lists.counts().all}", (Asked(Right.ACCESS, "보여 주십시오."),), JIWOO, None,
        world.desk.tools.today(), Way.EMAIL, "ko",
    )  # fmt: skip
    return world.desk.intake.confirm(replace(arrival, **changed))  # type: ignore[arg-type]


def person(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        subject = replace(JIWOO, **{field: text})  # type: ignore[arg-type]
        return getattr(world.case(arrive(world, subject=subject)).subject, field)

    return keep


def agent(world: World, text: str) -> object:
    kept = world.case(arrive(world, agent=Agent(AgentKind.DELEGATE, Person(text)))).agent
    assert kept
    return kept.person.name


def asked(world: World, text: str) -> object:
    return world.case(arrive(world, asked=(Asked(Right.ACCESS, text),))).requests[0].words


def proof(world: World, text: str) -> object:
    return world.case(arrive(world, arrival_proof=text)).arrival_proof


def corrected(world: World, text: str) -> object:
    world.desk.cases.correct_people(world.case(1), subject=replace(JIWOO, name=text), agent=None)
    return world.case(1).subject.name


def receipt(world: World, text: str) -> object:
    world.desk.cases.correct_receipt(world.case(1), received_on=world.desk.tools.today(), reason=text)
    what = world.request(1).events[-1].what
    assert isinstance(what, ReceiptCorrected)
    return what.reason


def note(world: World, text: str) -> object:
    world.desk.cases.examine(world.request(2), note=text)
    what = world.request(2).events[-1].what
    assert isinstance(what, Examined)
    return what.note


def identity(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        value: object = (text,) if field == "fields" else text
        check = replace(MATCH, **{field: value})  # type: ignore[arg-type]
        world.desk.cases.check_identity(world.case(2), world.request(2), check)
        what = world.request(2).events[-1].what
        assert isinstance(what, IdentityChecked)
        kept = getattr(what, field)
        return kept[0] if field == "fields" else kept

    return keep


def enclosure(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        given = {"name": "a.csv", "media_type": "text/csv", field: text}
        kept = world.desk.cases.enclose(world.case(2), name=given["name"], media_type=given["media_type"], data=b"x")
        (stored,) = (file for file in world.desk.cases.reread(2).attachments if file.id == kept.id)
        return getattr(stored, field)

    return keep


def item(world: World, text: str) -> object:
    enclosed = world.desk.cases.reread(3).attachments[0].id
    decision = world.decision(enclosed)
    world.desk.cases.decide(world.request(3), replace(decision, items=((text,), *decision.items[1:])))
    kept = world.request(3).progress.decision
    assert kept
    return kept.items[0][0]


def visit(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        enclosed = world.desk.cases.reread(3).attachments[0].id
        there = {"view_at": "2026-12-01T14:00", "view_place": "본사 3층", field: text}
        decision = replace(world.decision(enclosed), delivery=Delivery.VISIT, **there)  # type: ignore[arg-type]
        world.desk.cases.decide(world.request(3), decision)
        kept = world.request(3).progress.decision
        assert kept
        return getattr(kept, field)

    return keep


def dispatched(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        given = {"tracking_no": "1140", "note": "", field: text}
        world.desk.cases.dispatch(
            world.request(4), way=DispatchWay.POST, sent_on=world.desk.tools.today(), tracking_no=given["tracking_no"],
            note=given["note"],
        )  # fmt: skip
        what = world.request(4).events[-1].what
        assert isinstance(what, Dispatched)
        return getattr(what, field)

    return keep


def organisation(world: World, text: str) -> object:
    world.desk.settings.save_organisation(replace(world.desk.settings.organisation(), name=text))
    return world.desk.settings.organisation().name


def policy(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        line = replace(PolicyLine("항목"), **{field: text}) if field != "label" else PolicyLine(text, "말")  # type: ignore[arg-type]
        world.desk.settings.save_policy(replace(world.desk.settings.policies()[0], items=(line,)))
        return getattr(world.desk.settings.policies()[0].items[0], field)

    return keep


def search(world: World, text: str) -> object:
    world.desk.lists.ids(Query(filter=Filter.ALL, text=text))
    return None


def purpose(world: World, text: str) -> object:
    letter = world.desk.cases.reread(4).letters[0]
    assert world.desk.letters.data(letter, purpose=text)
    return last_purpose(world)


def file_purpose(world: World, text: str) -> object:
    file = world.desk.cases.reread(4).attachments[0]
    assert world.desk.cases.file_data(world.case(4), file, purpose=text)
    return last_purpose(world)


def last_purpose(world: World) -> str:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return unit.entries()[-1].purpose


FIELDS: dict[str, Keep] = {
    **{f"subject.{field}": person(field) for field in ("name", "email", "phone", "postcode", "address", "letter_name")},
    "agent": agent,
    "words": asked,
    "proof of arrival": proof,
    "corrected name": corrected,
    "reason of a receipt": receipt,
    "examination": note,
    **{f"identity.{field}": identity(field) for field in ("fields", "note", "mandate_note")},
    **{f"enclosure.{field}": enclosure(field) for field in ("name", "media_type")},
    "item of a notice": item,
    **{f"visit.{field}": visit(field) for field in ("view_at", "view_place")},
    **{f"dispatch.{field}": dispatched(field) for field in ("tracking_no", "note")},
    "organisation": organisation,
    **{f"policy.{field}": policy(field) for field in ("label", "text", "published_en")},
    "search": search,
    "purpose of a letter": purpose,
    "purpose of a file": file_purpose,
}


@pytest.mark.fault
@pytest.mark.parametrize("field", FIELDS)
def test_a_field_keeps_any_text_as_typed_or_refuses_it_with_a_sentence(world: World, field: str) -> None:
    outcome = outcomes(world, FIELDS[field])
    assert "kept" in {outcome.get(name, "kept") for name in HOSTILE} or field == "visit.view_at"
    if field == "search":
        assert set(outcome) == {"huge", "just too long for a line", "many words"}
    else:
        shape = "decision.view_at.form" if field == "visit.view_at" else None
        assert outcome["half a character"] == (shape or "error.text.control")
        assert outcome["number"] == (shape or "identity.rrn")


@pytest.mark.fault
def test_a_draft_keeps_what_is_typed_at_any_depth_but_no_number_and_no_half_character(world: World) -> None:
    for text in HOSTILE.values():
        world.desk.drafts.keep(text, {"line": text, "items": [[text], {text: text}], "count": 3, "none": None})
        kept = next(iter(world.desk.drafts.all())).typed
        clean = text.replace("1234567", "*******").replace("\ud800", "\ufffd").replace("\udc80", "\ufffd")
        assert kept == {"line": clean, "items": [[clean], {clean: clean}], "count": 3, "none": None}
        world.desk.drafts.drop(text)
    assert world.desk.drafts.all() == ()


@pytest.mark.fault
@pytest.mark.parametrize("name", ["blank", "huge", "NUL", "half a character", "emoji", "mark-up", "lines", "number"])
def test_a_store_is_created_with_any_words_and_opens_again_or_is_refused_and_leaves_nothing(
    tmp_path: Path, name: str
) -> None:
    text = HOSTILE[name]
    world = closed_world(tmp_path / "store")
    given = {"store_name": text, "officer_name": text, "title": text, "passphrase": PASSPHRASE + text}
    if refusal(lambda: world.access.create(world.folder, **given)[0].lock()):
        assert not world.folder.exists() or not list(world.folder.iterdir())
        assert name not in ("NUL", "emoji", "mark-up", "lines")
        return
    officer = world.unlock(PASSPHRASE + text).actor.officer
    assert (world.access.look(world.folder).store_name, officer.name, officer.title) == (text, text, text)
    world.lock()


@pytest.mark.fault
@pytest.mark.parametrize("name", ["half a character", "NUL", "decomposed", "huge"])
def test_a_passphrase_is_any_text_or_refused(tmp_path: Path, name: str) -> None:
    world = closed_world(tmp_path / "store")
    phrase = PASSPHRASE[:12] + HOSTILE[name]
    given = {"store_name": "a", "officer_name": "b", "title": "c", "passphrase": phrase}
    if refusal(lambda: world.access.create(world.folder, **given)[0].lock()):
        assert name in ("huge", "half a character")
        return
    world.unlock(phrase)
    world.lock()


@pytest.mark.fault
def test_a_hostile_passphrase_or_code_at_the_door_is_only_wrong(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store", company=False)
    world.lock()
    for text in HOSTILE.values():
        world.later(hours=1)
        for attempt in (
            lambda text=text: world.access.unlock(world.folder, officer_id=1, passphrase=text),
            lambda text=text: world.access.recover(world.folder, code=text, new_passphrase=PASSPHRASE),
        ):
            with pytest.raises(UserError) as caught:
                attempt()
            assert all(sentences(caught.value))
    world.later(hours=1)
    world.unlock()
    world.lock()
