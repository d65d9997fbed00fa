"""Accounts: one an officer, in three roles; each change recorded, each end final, the last DPO never gone."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dpo_desk.domain.account import AccountAct
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Role
from dpo_desk.services.access import Desk
from tests.support.desks import OFFICER, PASSPHRASE, World

OTHER = "둘째 사람만 아는 긴 암호 문구"
WHY = "인사 발령"


def add(world: World, name: str = "접수 2", role: Role = Role.HANDLER, who: str = "김도현") -> str:
    return world.desk.accounts.add(sign_in_name=name, name=who, title="담당", role=role, reason=WHY)


def sign_in_as(world: World, officer_id: int, code: str, passphrase: str = OTHER) -> Desk:
    """Lock, set a passphrase by a code, and come in by it."""
    world.lock()
    world.access.recover(world.folder, code=code, new_passphrase=passphrase)
    return come_in(world, officer_id, passphrase)


def come_in(world: World, officer_id: int = 1, passphrase: str = PASSPHRASE) -> Desk:
    world.lock()
    world._desk = world.access.unlock(world.folder, officer_id=officer_id, passphrase=passphrase)
    return world.desk


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        act()
    return caught.value.code


def codes(world: World) -> list[str]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return [entry.code for entry in unit.entries()]


def test_a_new_officer_comes_in_by_a_code_and_works_in_the_role_that_was_given(world: World) -> None:
    code = add(world)
    invited = world.desk.accounts.all()[1]
    assert (invited.officer.name, invited.invited, invited.passphrase) == ("김도현", True, False)
    desk = sign_in_as(world, 2, code)
    assert (desk.actor.officer.name, desk.actor.officer.role) == ("김도현", Role.HANDLER)
    case = world.receive()
    assert case.officer_id == 2
    assert refused(desk.accounts.all) == refused(lambda: add(world, "x")) == "officer.denied"
    come_in(world)
    assert world.desk.accounts.all()[1].passphrase


def test_every_change_stands_in_the_log_and_three_years_in_the_ledger(world: World) -> None:
    add(world)
    world.desk.accounts.change(2, sign_in_name="감사 2", name="김도현", title="감사", role=Role.REVIEWER, reason="전보")
    world.desk.accounts.new_code(2, reason="첫 코드를 잃어버림")
    world.desk.accounts.end(2, reason="퇴사")
    told = [(change.what, change.before, change.after, change.reason) for change in world.desk.accounts.changes()]
    assert told == [
        (AccountAct.ENDED, "reviewer", "", "퇴사"),
        (AccountAct.CODE, "", "", "첫 코드를 잃어버림"),
        (AccountAct.RENAMED, "접수 2", "감사 2", "전보"),
        (AccountAct.ROLE, "handler", "reviewer", "전보"),
        (AccountAct.ADDED, "", "handler", WHY),
    ]
    assert codes(world)[-4:] == ["account.added", "account.changed", "account.code", "account.ended"]
    world.later(days=3 * 366 + 1)
    come_in(world)
    assert world.desk.accounts.changes() == ()
    world.later(days=-3)


def test_an_account_that_ended_opens_nothing_and_its_cases_stay(world: World) -> None:
    sign_in_as(world, 2, add(world))
    case = world.receive()
    come_in(world)
    assert world.desk.accounts.end(2, reason="퇴사") is None
    assert refused(lambda: come_in(world, 2, OTHER)) == "unlock.wrong"
    come_in(world)
    assert world.case(case.id).officer_id == 2
    assert world.desk.accounts.all()[-1].officer.ended_on == world.desk.tools.today()
    assert refused(lambda: world.desk.accounts.end(2, reason="다시")) == "officer.ended"
    assert refused(lambda: world.desk.accounts.new_code(2, reason="다시")) == "officer.ended"


def test_an_old_key_file_put_back_lets_no_ended_account_in_and_is_told(world: World, tmp_path: Path) -> None:
    sign_in_as(world, 2, add(world))
    come_in(world)
    for name in ("store.key", "store.key.bak"):
        shutil.copyfile(world.folder / name, tmp_path / name)
    world.desk.accounts.end(2, reason="퇴사")
    world.lock()
    for name in ("store.key", "store.key.bak"):
        shutil.copyfile(tmp_path / name, world.folder / name)
    assert refused(lambda: come_in(world, 2, OTHER)) == "unlock.ended"
    come_in(world)
    assert "found.header.older" in [notice.code for notice in world.desk.notices]


def test_the_last_dpo_is_neither_ended_nor_made_less(world: World) -> None:
    accounts = world.desk.accounts
    assert refused(lambda: accounts.end(1, reason="퇴사")) == "officer.self"
    change = {"sign_in_name": OFFICER, "name": OFFICER, "title": "", "reason": "전보"}
    assert refused(lambda: accounts.change(1, role=Role.HANDLER, **change)) == "officer.last"
    code = add(world, "책임자 2", Role.DPO)  # a code that nobody used leads nobody
    assert refused(lambda: accounts.change(1, role=Role.REVIEWER, **change)) == "officer.last"
    desk = sign_in_as(world, 2, code)
    assert refused(lambda: desk.accounts.change(1, role=Role.HANDLER, **change)) == "officer.recovery.held"
    recovery = desk.accounts.end(1, reason="퇴사")
    assert recovery is not None
    assert refused(lambda: come_in(world, 1)) == "unlock.wrong"
    assert (
        refused(lambda: world.access.recover(world.folder, code=world.code, new_passphrase=OTHER + "!"))
        == "recover.wrong"
    )
    world.access.recover(world.folder, code=recovery, new_passphrase=OTHER + "?")
    assert come_in(world, 2, OTHER + "?").actor.officer.role is Role.DPO


def test_a_sign_in_name_is_taken_once_and_a_reason_is_asked(world: World) -> None:
    assert refused(lambda: add(world, OFFICER)) == "officer.taken"
    assert refused(lambda: add(world, " ")) == "error.text.empty"
    assert refused(lambda: add(world, "900101-1234567")) == "identity.rrn"
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.accounts.add(sign_in_name="x", name="x", title="", role=Role.HANDLER, reason=".")
    assert len(world.desk.accounts.all()) == 1


def test_what_could_not_be_recorded_did_not_happen(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise UserError("error.full")

    with monkeypatch.context() as patched:
        patched.setattr("dpo_desk.store.unit.audit.append", broken)
        assert refused(lambda: add(world)) == "error.full"
    assert [account.officer.id for account in world.desk.accounts.all()] == [1]
    look = world.access.look(world.folder)
    assert {slot.kind for slot in look.officers} == {"passphrase", "recovery"}


def test_another_recovery_code_is_made_and_the_old_one_is_done(world: World) -> None:
    code = world.desk.accounts.new_recovery(reason="종이를 잃어버림")
    world.lock()
    assert refused(lambda: world.access.recover(world.folder, code=world.code, new_passphrase=OTHER)) == "recover.wrong"
    world.access.recover(world.folder, code=code, new_passphrase=OTHER)
    assert come_in(world, 1, OTHER).actor.officer.id == 1


def test_failed_tries_at_any_account_are_told_and_recorded_at_the_next_unlock_and_slow_the_door(world: World) -> None:
    sign_in_as(world, 2, add(world))
    world.lock()
    wrong = [lambda at=at: come_in(world, at, "틀린 암호 문구를 길게 씁니다") for at in (2, 1, 2)]
    assert [refused(act) for act in wrong] == ["unlock.wrong", "unlock.wrong", "unlock.wrong.slow"]
    assert refused(lambda: come_in(world, 1)) == "unlock.wrong.slow"
    world.later(hours=1)
    come_in(world, 1)
    assert [(one.code, one.params["n"]) for one in world.desk.notices] == [("unlock.failed", 3)]
    come_in(world, 2, OTHER)
    assert world.desk.notices == ()
