"""What a role may do holds in the services: whatever a reviewer calls changes nothing, a handler changes no policy,
account or key and destroys nothing. Hidden buttons are not what keeps them from it."""

import inspect
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dpo_desk.domain.backup import BackupPlan
from dpo_desk.domain.case import Way
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import DispatchWay, ExtensionGround, VariantChosen
from dpo_desk.domain.office_law import OfficeLaw
from dpo_desk.domain.officer import ALLOWED, Permission, Role
from dpo_desk.domain.query import Query
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.services.intake import Arrival, Asked
from dpo_desk.store.marks import all_marks
from tests.support.desks import JIWOO, MATCH, PASSPHRASE, World, make_desk
from tests.support.packs import Issuer

OTHER = "둘째 사람만 아는 긴 암호 문구"
THEIRS = frozenset({"drafts", "reviews", "case_keys"})
"""Tables a reviewer may write: their own typing (under the desk's own container key) and reviews of the log."""
INSIDE = {("law", "enter"), ("law", "leave")}
"""What takes an open unit, for the doors alone."""


def furnished(folder: Path, role: Role) -> World:
    """A store with requests at every stage, open to an officer of a role."""
    world = make_desk(folder)
    world.to_closed(world.receive("k1").id)
    world.to_notified(world.receive("k2").id)
    world.to_decided(world.receive("k3").id)
    world.to_examining(world.receive("k4").id)
    world.receive("k5", rights=(Right.AUTOMATED, Right.TRANSMISSION, Right.DELETION))
    code = world.desk.accounts.add(sign_in_name="둘째", name="둘째", title="", role=role, reason="인사 발령")
    world.lock()
    world.access.recover(folder, code=code, new_passphrase=OTHER)
    world._desk = world.access.unlock(folder, officer_id=2, passphrase=OTHER)
    return world


@pytest.fixture
def reviewer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made = furnished(tmp_path / "store", Role.REVIEWER)
    yield made
    made.lock()


@pytest.fixture
def handler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made = furnished(tmp_path / "store", Role.HANDLER)
    yield made
    made.lock()


def verbs(world: World) -> list[tuple[str, str, Callable[..., Any]]]:
    """Every public verb of every service of the desk."""
    found = []
    for service, at in sorted(vars(world.desk).items()):
        if service.startswith("_") or service in ("tools", "actor", "told"):
            continue
        methods = inspect.getmembers(at, callable)
        found += [(service, name, verb) for name, verb in methods if not name.startswith("_")]
    return [each for each in found if each[:2] not in INSIDE]


def given(world: World, case_id: int, name: str) -> Any:
    """Something that fits a parameter of this name."""
    desk, today = world.desk, world.desk.tools.today()
    file = desk.cases.reread(1)
    arrival = Arrival("new", (Asked(Right.ACCESS, "보여 주세요"),), JIWOO, None, today, Way.EMAIL, "ko")
    values: dict[str, Callable[[], Any]] = {
        "request": lambda: world.request(case_id), "case": lambda: world.case(case_id), "case_id": lambda: case_id,
        "request_id": lambda: world.request(case_id).id, "check": lambda: MATCH, "arrival": lambda: arrival,
        "decision": lambda: world.decision(), "subject": lambda: replace(JIWOO, name="다른 이름"),
        "agent": lambda: None, "attachment": lambda: file.attachments[0], "letter": lambda: file.letters[0],
        "data": lambda: b"x", "pdf": lambda: desk.letters.show(file.letters[0]), "query": Query,
        "ids": lambda: desk.lists.ids(Query()), "persons": lambda: 1, "organisation": desk.settings.organisation,
        "policy": lambda: desk.settings.policies()[0], "preferences": desk.settings.preferences,
        "changed": OfficeLaw, "plan": BackupPlan, "role": lambda: Role.DPO, "variant": lambda: Variant.EXPLAIN,
        "what": lambda: VariantChosen(Variant.EXPLAIN), "way": lambda: DispatchWay.POST, "officer_id": lambda: 1,
        "ground": lambda: ExtensionGround.COMPLEX, "days": lambda: 10, "done": lambda: (), "first": lambda: today,
        "last": lambda: today, "root": lambda: world.folder.parent, "number": lambda: 0, "scale": lambda: 1.0,
        "hold_id": lambda: 1, "review_id": lambda: 1, "limit": lambda: 5, "typed": lambda: {"a": "b"},
        "text": lambda: Issuer().public,
        "act": lambda: str, "day": lambda: today, "on": lambda: today, "holder": lambda: "시설팀",
    }  # fmt: skip
    if name in values:
        return values[name]()
    return date(2026, 11, 24) if name.endswith(("_on", "_by", "until")) else "다시 살펴봄"


def call(world: World, case_id: int, verb: Callable[..., Any]) -> None:
    """Call a verb with what fits; what it refuses it refuses."""
    wanted = inspect.signature(verb).parameters.values()
    with suppress(UserError, KeyError, IndexError, AttributeError, StopIteration, TypeError, ValueError):
        verb(**{
            each.name: given(world, case_id, each.name)
            for each in wanted
            if each.default is inspect.Parameter.empty or each.name == "root"
        })  # fmt: skip


def rows(world: World) -> dict[tuple[str, int | str], bytes]:
    store = world.desk._store
    return {
        (table, key): mark for table, key, mark in all_marks(store.reader, store.keys.row_key()) if table not in THEIRS
    }


def test_nothing_a_reviewer_calls_changes_a_case_the_settings_or_an_account(reviewer: World) -> None:
    before = rows(reviewer)
    # Language, theme and the time of the idle lock are for whoever sits at the desk.
    called = [each for each in verbs(reviewer) if each[1] != "save_preferences"]
    assert len(called) > 80
    for case_id in range(1, 6):
        for _, _, verb in called:
            call(reviewer, case_id, verb)
    assert rows(reviewer) == before


def test_the_same_calls_by_the_dpo_do_change_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The walk above is worth something only if what it calls would work."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    world = furnished(tmp_path / "store", Role.DPO)
    before = rows(world)
    for case_id in range(1, 6):
        for service, name, verb in verbs(world):
            if (service, name) not in {("destruction", "destroy"), ("accounts", "end")}:
                call(world, case_id, verb)
    with world.desk.tools.reading(world.desk.actor) as unit:
        codes = {entry.code for entry in unit.entries()}
    assert rows(world) != before
    assert len(codes) > 30
    world.lock()


@pytest.mark.parametrize(
    ("service", "name"),
    [
        ("destruction", "destroy"), ("accounts", "add"), ("accounts", "all"), ("accounts", "change"),
        ("accounts", "changes"), ("accounts", "end"), ("accounts", "new_code"), ("accounts", "new_recovery"),
        ("settings", "save_organisation"), ("settings", "save_policy"), ("law", "save_trusted_key"),
        ("backups", "save_plan"),
    ],
)  # fmt: skip
def test_a_handler_destroys_nothing_and_changes_no_account_or_policy(handler: World, service: str, name: str) -> None:
    verb = getattr(getattr(handler.desk, service), name)
    wanted = inspect.signature(verb).parameters.values()
    before = rows(handler)
    with pytest.raises(UserError, match=r"officer\.denied"):
        verb(**{each.name: given(handler, 1, each.name) for each in wanted})
    assert rows(handler) == before


def test_a_handler_does_not_re_key_and_keeps_an_own_passphrase(handler: World) -> None:
    actor = handler.desk.actor
    handler.desk.change_passphrase(old=OTHER, new=OTHER + "!")
    handler.lock()
    with pytest.raises(UserError, match=r"officer\.denied"):
        handler.access.rekey(handler.folder, actor, passphrase=OTHER + "!")
    handler.unlock(PASSPHRASE)


def test_each_role_has_what_its_name_says() -> None:
    assert ALLOWED[Role.DPO] == frozenset(Permission)
    assert ALLOWED[Role.REVIEWER] == {Permission.LOOK, Permission.REVIEW}
    assert ALLOWED[Role.HANDLER] == {Permission.LOOK, Permission.CASES, Permission.ISSUE, Permission.COPIES}
