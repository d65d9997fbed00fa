"""A re-key: old secrets and old copies open nothing of what comes after; cut off anywhere, nothing is lost."""

import os
import shutil
import signal
from contextlib import suppress
from pathlib import Path

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Actor, Role
from dpo_desk.store import rekey, seal, vault
from tests.support.desks import CHEAP, LOW, OFFICER, PASSPHRASE, World, closed_world, make_desk

OTHER = "둘째 사람만 아는 긴 암호 문구"
STEPS = ("begun", "database", "header", "switched", "spare", "done")


def furnished(folder: Path) -> World:
    """A store with a closed case, an open one, a draft and a second officer, locked."""
    world = make_desk(folder)
    world.to_closed(world.receive().id)
    world.receive("k2")
    world.desk.drafts.keep("case/1", {"note": "쓰다 만 글"}, case_id=1)
    code = world.desk.accounts.add(
        sign_in_name="접수 2", name="김도현", title="", role=Role.HANDLER, reason="인사 발령"
    )
    world.lock()
    world.access.recover(folder, code=code, new_passphrase=OTHER)
    return world


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return furnished(tmp_path_factory.mktemp("made") / "store").folder


@pytest.fixture
def world(made: Path, tmp_path: Path) -> World:
    shutil.copytree(made, tmp_path / "store")
    return closed_world(tmp_path / "store")


def actor_of(world: World, officer_id: int = 1, passphrase: str = PASSPHRASE) -> Actor:
    world._desk = world.access.unlock(world.folder, officer_id=officer_id, passphrase=passphrase)
    actor = world.desk.actor
    world.lock()
    return actor


def whole(world: World) -> None:
    """Everything is there and verifies."""
    desk = world.desk
    assert desk.lists.counts().all == 2
    assert [draft.typed for draft in desk.drafts.all()] == [{"note": "쓰다 만 글"}]
    assert desk.letters.show(desk.cases.reread(1).letters[0]).startswith(b"%PDF")
    assert desk.verify() == ()


def refused(world: World, officer_id: int, passphrase: str) -> str:
    with pytest.raises(UserError) as caught:
        world.access.unlock(world.folder, officer_id=officer_id, passphrase=passphrase)
    return caught.value.code


def test_everything_is_there_under_new_keys_and_only_new_secrets_open(world: World, tmp_path: Path) -> None:
    actor = actor_of(world)
    shutil.copytree(world.folder, tmp_path / "old")
    before = seal.read(world.folder)
    codes, recovery = world.access.rekey(world.folder, actor, passphrase=PASSPHRASE)
    assert list(codes) == [2]
    assert seal.check(world.folder) == ()
    after = seal.read(world.folder)
    assert before is not None
    assert after is not None
    assert after.key != before.key
    assert refused(world, 2, OTHER) == "unlock.wrong"
    world.unlock()
    assert [notice.code for notice in world.desk.notices] == ["unlock.failed"]
    whole(world)
    world.lock()
    world.access.recover(world.folder, code=codes[2], new_passphrase=OTHER + "!")
    assert actor_of(world, 2, OTHER + "!").officer.name == "김도현"
    world.access.recover(world.folder, code=recovery, new_passphrase=PASSPHRASE + "!")
    for name in ("store.key", "store.key.bak"):  # who kept the old header and knows the old passphrase
        shutil.copyfile(tmp_path / "old" / name, world.folder / name)
    assert refused(world, 1, PASSPHRASE).startswith("unlock.db.")


def test_the_record_goes_on_over_the_change_of_keys(world: World) -> None:
    world.access.rekey(world.folder, actor_of(world), passphrase=PASSPHRASE)
    world.unlock()
    world.receive("k3")
    world.lock()
    assert seal.check(world.folder) == ()
    world.access.rekey(world.folder, actor_of(world), passphrase=PASSPHRASE)
    world.unlock()
    assert world.desk.verify() == ()
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert [entry.code for entry in unit.entries()].count("store.rekeyed") == 2
    world.lock()
    assert seal.check(world.folder) == ()


def test_a_handler_a_wrong_passphrase_and_an_open_desk_change_nothing(world: World) -> None:
    handler = actor_of(world, 2, OTHER)
    dpo = actor_of(world)
    for actor, passphrase, code in ((handler, OTHER, "officer.denied"), (dpo, OTHER, "unlock.wrong")):
        with pytest.raises(UserError, match=code):
            world.access.rekey(world.folder, actor, passphrase=passphrase)
    world.unlock()
    with pytest.raises(UserError, match=r"unlock\.elsewhere"):
        closed_world(world.folder).access.rekey(world.folder, dpo, passphrase=PASSPHRASE)
    whole(world)
    world.lock()
    assert not [path for path in world.folder.iterdir() if ".next" in path.name]


@pytest.mark.fault
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_each_step_the_store_opens_whole_and_the_rest_is_done_or_taken_back(world: World, step: str) -> None:
    actor = actor_of(world)
    child = os.fork()
    if child == 0:
        keys = vault.open(world.folder, officer_id=1, passphrase=PASSPHRASE, floor=LOW)

        def die(name: str) -> None:
            if name == step:
                os.kill(os.getpid(), signal.SIGKILL)

        rekey.rekey(world.folder, keys, actor=actor, passphrase=PASSPHRASE, kdf=CHEAP, now=world.now(), step=die)
        os._exit(0)
    os.waitpid(child, 0)
    world.unlock()
    whole(world)
    world.lock()
    assert not [path for path in world.folder.iterdir() if ".next" in path.name]
    assert seal.check(world.folder) == ()
    went = step in ("switched", "spare", "done")
    if went:
        assert refused(world, 2, OTHER) == "unlock.wrong"
    else:
        assert actor_of(world, 2, OTHER).officer.id == 2


@pytest.mark.fault
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_each_step_the_other_officer_finds_a_whole_store_or_none_of_the_old_ways(
    world: World, step: str
) -> None:
    """Whoever still has an old way in opens a whole old store, or nothing; what the DPO has is never lost by it."""
    actor = actor_of(world)
    child = os.fork()
    if child == 0:
        keys = vault.open(world.folder, officer_id=1, passphrase=PASSPHRASE, floor=LOW)

        def die(name: str) -> None:
            if name == step:
                os.kill(os.getpid(), signal.SIGKILL)

        rekey.rekey(world.folder, keys, actor=actor, passphrase=PASSPHRASE, kdf=CHEAP, now=world.now(), step=die)
        os._exit(0)
    os.waitpid(child, 0)
    with suppress(UserError):
        actor_of(world, 2, OTHER)
    world.unlock()
    assert world.desk.actor.officer.name == OFFICER
    whole(world)
    world.lock()
