"""Every text of the acts that came with the other rights: kept as it was typed, or refused with a sentence."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from dpo_desk.domain.case import Request, Way
from dpo_desk.domain.decision import Charge, Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import (
    ExtensionGround,
    ExtensionPlanned,
    HoldSet,
    PostponementPlanned,
    SupplementAsked,
    TreatedAsAccess,
)
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right
from dpo_desk.services.intake import Arrival, Asked
from tests.faults.hostile import HOSTILE, Keep, outcomes, refusal
from tests.support.decisions import last, told, whole
from tests.support.desks import JIWOO, World, make_desk

pytestmark = pytest.mark.fault
DAYS = (date.min, date(1900, 2, 28), date(2026, 11, 17), date(2026, 11, 25), date(2026, 12, 24), date.max)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One desk for all fields: 1 asks for access, 2 for deletion, 3 about an automated decision, 4 for transmission."""
    made = make_desk(tmp_path_factory.mktemp("hostile") / "store")
    for number, right in enumerate((Right.ACCESS, Right.DELETION, Right.AUTOMATED, Right.TRANSMISSION), 1):
        made.to_examining(made.receive(f"case {number}", rights=(right,)).id)
    made.desk.cases.enclose(made.case(1), name="a.csv", media_type="text/csv", data=b"x")
    yield made
    assert made.desk.verify_record() is None
    made.lock()


def supplement(world: World, text: str) -> object:
    world.desk.cases.ask_supplement(world.request(1), what=text, wanted_by=world.desk.tools.today())
    what = last(world.request(1)).what
    assert isinstance(what, SupplementAsked)
    return what.what


def hold(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        given = {"system": "CCTV", "holder": "시설팀", field: text}
        world.desk.cases.set_hold(world.request(1), system=given["system"], holder=given["holder"])
        what = last(world.request(1)).what
        assert isinstance(what, HoldSet)
        return getattr(what, field)

    return keep


def hold_at_receipt(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        held = replace(HoldSet("CCTV", "시설팀"), **{field: text})  # type: ignore[arg-type]
        key, today = f"arrival {world.desk.lists.counts().all}", world.desk.tools.today()
        arrival = Arrival(key, (Asked(Right.ACCESS, ""),), JIWOO, None, today, Way.EMAIL, "ko", holds=(held,))
        (kept,) = world.request(world.desk.intake.confirm(arrival)).progress.holds
        return getattr(kept, field)

    return keep


def treated(world: World, text: str) -> object:
    world.desk.cases.treat_as_access(world.request(4), reason=text)
    what = last(world.request(4)).what
    assert isinstance(what, TreatedAsAccess)
    world.desk.cases.undo(world.request(4))
    return what.reason


def postponement(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        given = {"reason": "전산 장애", "now_items": "", field: text}
        until = world.desk.tools.today() + timedelta(days=30)
        world.desk.cases.plan_postponement(world.request(1), until=until, **given)
        what = last(world.request(1)).what
        assert isinstance(what, PostponementPlanned)
        return getattr(what, field)

    return keep


def extension(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        given = {"reason": "확인할 것이 많음", "meanwhile": "", field: text}
        world.desk.cases.plan_extension(world.request(3), days=30, ground=ExtensionGround.COMPLEX, **given)
        what = last(world.request(3)).what
        assert isinstance(what, ExtensionPlanned)
        return getattr(what, field)

    return keep


def decided(world: World, decision: Decision) -> Decision:
    world.desk.cases.decide(world.request(2), decision)
    kept = world.request(2).progress.decision
    assert kept
    return kept


def refusal_of(world: World) -> Decision:
    return whole(world, world.request(2), Outcome.REFUSED)


def fact(world: World, text: str) -> object:
    decision = refusal_of(world)
    return decided(world, replace(decision, facts=(*decision.facts, ("still_can", text)))).fact("still_can")


def ground(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        decision = refusal_of(world)
        use = replace(decision.grounds[0], **{field: text})  # type: ignore[arg-type]
        return getattr(decided(world, replace(decision, grounds=(use,))).grounds[0], field)

    return keep


def kept(field: str) -> Keep:
    def keep(world: World, text: str) -> object:
        decision = refusal_of(world)
        record = replace(decision.kept[0], **{field: text})  # type: ignore[arg-type]
        return getattr(decided(world, replace(decision, kept=(record,))).kept[0], field)

    return keep


def basis(world: World, text: str) -> object:
    file = world.desk.cases.reread(1).attachments[0].id
    shown = whole(world, world.request(1), Outcome.FULL, file)
    world.desk.cases.decide(world.request(1), replace(shown, charge=Charge(1000, 0, text)))
    kept = world.request(1).progress.decision
    assert kept
    return kept.charge.basis


FIELDS: dict[str, Keep] = {
    "supplement": supplement,
    **{f"hold.{field}": hold(field) for field in ("system", "holder")},
    **{f"hold at receipt.{field}": hold_at_receipt(field) for field in ("system", "holder")},
    "treated as access": treated,
    **{f"postponement.{field}": postponement(field) for field in ("reason", "now_items")},
    **{f"extension.{field}": extension(field) for field in ("reason", "meanwhile")},
    "fact of a decision": fact,
    **{f"ground.{field}": ground(field) for field in ("item", "reason", "finding")},
    **{f"kept.{field}": kept(field) for field in ("items", "fields", "place", "why")},
    "fee basis": basis,
}


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_of_an_act_keeps_any_text_as_typed_or_refuses_it_with_a_sentence(world: World, field: str) -> None:
    outcome = outcomes(world, FIELDS[field])
    assert set(HOSTILE) - set(outcome) >= {"emoji", "Hanja", "direction", "NUL", "mark-up"}
    assert outcome["half a character"] == "error.text.control"
    assert outcome["number"] == "identity.rrn"
    assert outcome["huge"] == "error.text.long"


@pytest.mark.parametrize("day", DAYS)
def test_any_day_is_taken_or_refused_with_a_sentence_and_counts_to_no_error(world: World, day: date) -> None:
    def fresh(right: Right = Right.ACCESS) -> Request:
        return world.request(world.receive(f"day {world.desk.lists.counts().all}", rights=(right,)).id)

    def ended() -> None:
        request = fresh()
        world.desk.cases.plan_postponement(request, reason="장애", until=date(2026, 12, 20))
        world.desk.cases.end_postponement(told(world, world.request(request.case_id)), ended_on=day)

    def postponed() -> None:
        request = fresh()
        world.desk.cases.plan_postponement(request, reason="장애", until=day)
        assert told(world, world.request(request.case_id)).due_on == day

    def held() -> None:
        world.desk.cases.set_hold(fresh(), system="CCTV", holder="시설팀", confirmed_on=day)

    def supplemented() -> None:
        world.desk.cases.ask_supplement(fresh(), what="이름", wanted_by=day)

    def received() -> None:
        case = world.case(fresh().case_id)
        world.desk.cases.correct_receipt(case, received_on=day, reason="도장")

    codes = set()
    for act in (ended, postponed, held, supplemented, received):
        error = refusal(act)
        codes.add(error.code if error else "done")
    assert codes <= {
        "done", "error.date.future", "error.date.early", "error.date.order", "error.date.past", "time.until",
        "error.date.old", "error.date.far",
    }  # fmt: skip
    assert codes != {"done"}


@pytest.mark.parametrize("day", DAYS)
def test_what_was_asked_is_done_on_a_day_from_the_receipt_to_today(world: World, day: date) -> None:
    request = world.request(2)
    done, today = whole(world, request, Outcome.DONE), world.desk.tools.today()
    received, ours = request.progress.received_on, date(1900, 1, 1)
    expected = {
        "error.date.future": day > today, "error.date.old": day < ours, "error.date.early": ours <= day < received,
    }  # fmt: skip
    names = [name for name, text in done.facts if text == today.isoformat()]
    for name in names:
        facts = tuple({**dict(done.facts), name: day.isoformat()}.items())
        error = refusal(lambda facts=facts: world.desk.cases.decide(world.request(2), replace(done, facts=facts)))  # type: ignore[misc]
        assert (error.code if error else "") == next((code for code, wrong in expected.items() if wrong), "")
    assert names


def test_nothing_that_a_person_typed_stands_in_an_error(world: World) -> None:
    for keep in FIELDS.values():
        with pytest.raises(UserError) as caught:
            keep(world, "900101-1234567 홍길동")
        assert "홍길동" not in f"{caught.value} {caught.value.params}"
