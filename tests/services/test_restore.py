"""A backup becomes a store again in a new folder, equal row by row."""

import os
import shutil
from pathlib import Path

import pytest

from dpo_desk.domain.backup import Snapshot
from dpo_desk.domain.errors import UserError
from dpo_desk.store import backups, engine, switching
from dpo_desk.store.restore import Restored
from tests.support.desks import PASSPHRASE, World, closed_world
from tests.support.vaults import flip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def backed(world: World, root: Path) -> Snapshot:
    """A backup of two cases, one of them with a letter."""
    world.to_closed(world.receive("k1").id)
    world.receive("k2")
    world.desk.backups.choose_folder(root)
    return world.desk.backups.make()


def restore(
    world: World, snapshot: Snapshot, target: Path, *, replace: Path | None = None
) -> tuple[Restored, Path | None]:
    return world.access.restore(snapshot.folder, target, passphrase=PASSPHRASE, replace=replace)


def rows(folder: Path, key: str, store_id: bytes) -> dict[str, list[tuple[object, ...]]]:
    connection = engine.open_database(folder / "cases.db", key=key, store_id=store_id, read_only=True)
    try:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        quoted = {name: f'SELECT * FROM "{name}" ORDER BY 1' for name in names}  # noqa: S608
        return {name: connection.execute(query).fetchall() for name, query in quoted.items()}
    finally:
        connection.close()


def test_a_restored_store_is_the_one_that_was_backed_up_row_by_row(
    world: World, backed: Snapshot, tmp_path: Path
) -> None:
    keys = world.desk._store.keys
    key, store_id = keys.database_key(), keys.store_id
    made, aside = restore(world, backed, tmp_path / "new")
    assert aside is None
    assert made.number == backed.number
    assert made.named == ()
    before = rows(backed.folder, key, store_id)
    after = rows(tmp_path / "new", key, store_id)
    grown = {"chain", "payloads", "checkpoints", "sqlite_sequence"}  # the restore itself and the lock are recorded
    assert {name: found for name, found in before.items() if name not in grown} == {
        name: found for name, found in after.items() if name not in grown
    }
    for name in ("chain", "payloads", "checkpoints"):
        assert after[name][: len(before[name])] == before[name]
    assert world.access.verify(tmp_path / "new").findings == ()
    assert backups.check(backed.folder) == ()


def test_a_restored_store_opens_and_everything_in_it_is_read(world: World, backed: Snapshot, tmp_path: Path) -> None:
    restore(world, backed, tmp_path / "new")
    world.lock()
    moved = closed_world(tmp_path / "new")
    moved.unlock()
    assert moved.desk.verify() == ()
    assert moved.desk.notices == ()
    file = moved.desk.cases.open(1)
    assert file.letters
    assert moved.receive("k9").number == "2026-0003"
    moved.lock()


def test_an_older_backup_is_restored_and_named_as_older(world: World, backed: Snapshot, tmp_path: Path) -> None:
    world.later(hours=1)
    world.receive("k3")
    world.desk.backups.make()
    world.lock()
    made, _ = restore(world, backed, tmp_path / "new", replace=world.folder)
    assert [(one.code, one.params) for one in made.named] == [("restore.older", {"n": 1})]
    assert made.present is not None
    assert (made.contents.cases, made.present.cases) == (2, 3)
    assert made.contents.newest_case < made.present.newest_case
    assert made.contents.last_entry is not None
    assert made.present.last_entry is not None
    assert made.contents.last_entry < made.present.last_entry


def test_one_that_nobody_opened_yet_is_restored_and_named_so(world: World, backed: Snapshot, tmp_path: Path) -> None:
    world.later(hours=1)
    world.lock()
    unopened = backups.make_locked(world.folder, backed.folder.parent.parent, now=world.now())
    made, _ = restore(world, unopened, tmp_path / "new")
    assert [one.code for one in made.named] == ["restore.unopened"]
    world.folder = tmp_path / "new"
    world.unlock()
    assert world.desk.verify() == ()


def test_a_wrong_passphrase_leaves_nothing_behind(world: World, backed: Snapshot, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"unlock\.wrong"):
        world.access.restore(backed.folder, tmp_path / "new", passphrase="nicht das richtige Wort")  # noqa: S106
    assert not list(tmp_path.glob("new*"))
    assert backups.check(backed.folder) == ()


def test_a_folder_that_holds_something_is_not_written_into(world: World, backed: Snapshot, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "mine").touch()
    with pytest.raises(UserError) as caught:
        restore(world, backed, tmp_path / "new")
    assert caught.value.params["reason"] == "taken"
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["mine"]


def test_the_recovery_code_opens_a_backup_whose_passphrase_is_forgotten(
    world: World, backed: Snapshot, tmp_path: Path
) -> None:
    new = "새로 정한 아주 긴 암호 문구입니다"
    code = "".join(world.code)
    world.access.restore(backed.folder, tmp_path / "new", passphrase=new, code=code)
    moved = closed_world(tmp_path / "new")
    with pytest.raises(UserError, match=r"unlock\.wrong"):
        moved.unlock()
    moved.unlock(new)
    assert moved.desk.verify() == ()
    moved.lock()
    with pytest.raises(UserError, match=r"recover\."):
        world.access.restore(backed.folder, tmp_path / "other", passphrase=new, code="A" * len(code))
    assert not list(tmp_path.glob("other*"))


# the place of the present store


def test_the_present_store_is_kept_aside_and_the_restored_one_takes_its_place(
    world: World, backed: Snapshot, tmp_path: Path
) -> None:
    world.receive("k3")
    world.lock()
    _, aside = restore(world, backed, tmp_path / "new", replace=world.folder)
    assert aside is not None
    assert aside.parent == world.folder.parent
    assert not (tmp_path / "new").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([aside.name, "stick", world.folder.name])
    world.unlock()
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.contents().cases == 2
        assert "store.restored" in [entry.code for entry in unit.entries()]
    world.lock()
    kept = closed_world(aside)
    kept.unlock()
    with kept.desk.tools.reading(kept.desk.actor) as unit:
        assert unit.contents().cases == 3
    kept.lock()


def test_a_store_that_a_desk_holds_is_not_replaced(world: World, backed: Snapshot, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        restore(world, backed, tmp_path / "new", replace=world.folder)
    assert caught.value.code == "unlock.elsewhere"
    assert caught.value.params["pid"] == os.getpid()
    assert not list(tmp_path.glob("new*"))


@pytest.mark.parametrize("died_after", [0, 1, 2])
def test_a_switch_that_was_cut_off_is_ended_at_the_next_look(
    world: World, backed: Snapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, died_after: int
) -> None:
    world.receive("k3")
    world.lock()
    restore(world, backed, tmp_path / "new")
    real, renamed = Path.rename, list[Path]()

    class Killed(BaseException):
        pass

    def rename(self: Path, to: Path) -> Path:
        if len(renamed) == died_after:
            raise Killed
        renamed.append(self)
        return real(self, to)

    removed = Path.unlink

    def unlink(self: Path, *, missing_ok: bool = False) -> None:
        if self.name.endswith(".restoring"):
            raise Killed
        removed(self, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", rename)
        if died_after == 2:
            patch.setattr(Path, "unlink", unlink)
        with pytest.raises(Killed):
            switching.switch(world.folder, tmp_path / "new", now=world.now())
    world.access.look(world.folder)
    world.unlock()
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.contents().cases == (3 if died_after == 0 else 2)  # the old one whole, or the new one whole
    assert world.desk.verify() == ()


def test_a_destroyed_case_does_not_come_back_with_an_older_backup(
    world: World, backed: Snapshot, tmp_path: Path
) -> None:
    gone = world.case(1)
    world.desk.destruction.destroy(1, ground="보존 기간이 끝남")
    world.lock()
    made, _ = restore(world, backed, tmp_path / "new", replace=world.folder)
    assert made.buried == (gone.number,)
    world.unlock()
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.contents().cases == 1
    assert [stone.number for stone in world.desk.destruction.destroyed()] == [gone.number]
    assert world.desk.verify() == ()
    world.desk._store.settle()
    key = world.desk._store.keys.database_key()
    from tests.services.test_destruction import everything

    assert gone.number.encode() in everything(world.folder, key)  # the tombstone
    assert f"k1{gone.subject.email}".encode() not in everything(world.folder, key)


def test_a_backup_from_before_a_re_key_restores_and_what_was_destroyed_since_stays_destroyed(
    world: World, backed: Snapshot, tmp_path: Path
) -> None:
    number = world.case(1).number
    world.desk.destruction.destroy(1, ground="보존 기간이 끝남")
    actor = world.desk.actor
    world.lock()
    world.access.rekey(world.folder, actor, passphrase=PASSPHRASE)
    world.unlock()
    world.later(hours=1)
    assert backups.check(world.desk.backups.make().folder) == ()
    assert len(world.desk.backups.list()) == 2
    world.lock()
    made, _ = restore(world, backed, tmp_path / "new", replace=world.folder)
    assert made.buried == (number,)
    assert [one.code for one in made.named] == ["restore.older"]
    world.unlock()
    assert world.desk.verify() == ()


def test_a_newer_backup_tells_of_destructions_where_the_present_store_is_lost(
    world: World, backed: Snapshot, tmp_path: Path
) -> None:
    number = world.case(1).number
    world.desk.destruction.destroy(1, ground="보존 기간이 끝남")
    world.later(hours=1)
    world.desk.backups.make()
    world.lock()
    shutil.rmtree(world.folder)
    made, _ = restore(world, backed, tmp_path / "new")
    assert made.buried == (number,)


def test_it_is_said_where_nobody_can_tell_what_was_destroyed_since(
    world: World, backed: Snapshot, tmp_path: Path
) -> None:
    world.later(hours=1)
    world.receive("k3")
    newer = world.desk.backups.make()
    flip(newer.folder / "cases.db", 5000)
    made, _ = restore(world, backed, tmp_path / "new")
    assert [one.code for one in made.named] == ["restore.older", "restore.tombstones"]


def test_no_number_is_given_a_second_time_after_a_restore(world: World, backed: Snapshot, tmp_path: Path) -> None:
    taken = world.receive("k3")
    world.lock()
    restore(world, backed, tmp_path / "new", replace=world.folder)
    world.unlock()
    again = world.receive("k4")
    assert again.number > taken.number
    assert again.id > taken.id


def test_the_machine_does_not_call_a_restored_store_too_old(world: World, backed: Snapshot, tmp_path: Path) -> None:
    from dpo_desk.services.access import Access
    from dpo_desk.store.anchor import Anchors
    from dpo_desk.store.door import Door
    from tests.support.desks import CHEAP, LOW, law, outside

    door = Door(CHEAP, LOW, Anchors(tmp_path / "anchors"))
    world.access = Access(lambda: door, law, outside(), now=world.now, place="desk-1")
    world.lock()
    world.unlock()
    world.receive("k3")
    world.lock()
    restore(world, backed, tmp_path / "new", replace=world.folder)
    world.unlock()
    assert world.desk.notices == ()


def test_a_store_moves_to_another_computer_by_a_backup(
    world: World, backed: Snapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another home, no memory of the store, the stick under another name: as the README describes it."""
    world.lock()
    elsewhere = tmp_path / "another computer"
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(elsewhere / variable))
    stick = tmp_path / "E"
    backed.folder.parent.parent.rename(stick)
    there = closed_world(elsewhere / "store")
    snapshot = next((stick / backed.folder.parent.name).glob("2*"))
    there.access.restore(snapshot, there.folder, passphrase=PASSPHRASE)
    there.unlock()
    assert there.desk.notices == ()
    assert there.desk.backups.folder() is None
    there.desk.backups.choose_folder(stick)
    last = there.desk.backups.last_good()
    assert last is not None
    assert last.at == backed.at
    there.lock()


def test_a_closed_store_may_also_be_copied_as_a_folder(world: World, tmp_path: Path) -> None:
    world.receive("k1")
    world.lock()
    shutil.copytree(world.folder, tmp_path / "elsewhere")
    moved = closed_world(tmp_path / "elsewhere")
    moved.unlock()
    assert moved.desk.notices == ()
    moved.lock()
