"""A backup is one only when it was opened and read back; what is half done does not look like one."""

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from dpo_desk import system
from dpo_desk.domain.backup import BackupPlan, SnapshotState
from dpo_desk.domain.errors import UserError
from dpo_desk.store import backups, manifest, pool, seal
from tests.support.desks import PASSPHRASE, World
from tests.support.vaults import flip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def filled(world: World, root: Path) -> World:
    """Two cases, one of them with an enclosure and a letter, and a folder chosen."""
    world.to_notified(world.receive("k1").id)
    world.receive("k2")
    world.desk.backups.choose_folder(root)
    return world


def codes(world: World) -> list[str]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return [entry.code for entry in unit.entries()]


def test_a_backup_is_whole_signed_and_recorded(filled: World, root: Path) -> None:
    steps: list[tuple[int, int]] = []
    made = filled.desk.backups.make(lambda done, total: steps.append((done, total)))
    assert made.state is SnapshotState.GOOD
    assert made.rows["cases"] == 2
    assert made.files == len(list((made.folder.parent / pool.FOLDER).iterdir())) >= 2
    assert made.lacking == ()
    assert backups.check(made.folder) == ()
    assert {path.name for path in made.folder.iterdir()} == {*seal.FIXED, seal.NAME, manifest.NAME}
    assert made.folder.parent.parent == root
    assert filled.desk.backups.list() == (made,)
    assert codes(filled)[-2:] == ["backup.begun", "backup.made"]
    assert steps[-1][0] == steps[-1][1]


def test_the_seal_and_the_record_of_a_backup_are_checked_without_a_key_too(filled: World) -> None:
    made = filled.desk.backups.make()
    assert seal.check(made.folder, pool=made.folder.parent / pool.FOLDER) == ()
    assert filled.access.verify(made.folder).findings == ()
    with pytest.raises(UserError, match=r"verify\.backup"):
        filled.access.verify(made.folder, passphrase=PASSPHRASE)
    script = made.folder.parent / "verify_store.py"
    ended = subprocess.run([sys.executable, str(script), str(made.folder)], check=False, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout.splitlines()[0]) == (0, "sound")
    flip(made.folder / "cases.db", 9000)
    assert [one.code for one in filled.access.verify(made.folder).findings] == ["file.changed"]
    ended = subprocess.run([sys.executable, str(script), str(made.folder)], check=False, capture_output=True, text=True)
    assert (ended.returncode, ended.stdout.splitlines()[0]) == (1, "file.changed  cases.db")


def test_containers_travel_once(filled: World) -> None:
    first = filled.desk.backups.make()
    inside = first.folder.parent / pool.FOLDER
    before = {path.name: path.stat().st_ino for path in inside.iterdir()}
    filled.later(hours=1)
    filled.receive("k3")
    filled.desk.backups.make()
    assert {path.name: path.stat().st_ino for path in inside.iterdir()} == before


def test_a_container_damaged_in_the_pool_is_brought_again(filled: World) -> None:
    first = filled.desk.backups.make()
    inside = first.folder.parent / pool.FOLDER
    flip(next(inside.iterdir()), 60)
    filled.later(hours=1)
    second = filled.desk.backups.make()
    assert backups.check(second.folder) == ()


def test_a_container_the_store_has_lost_is_named_and_stops_no_backup(filled: World) -> None:
    attachments = filled.folder / "attachments"
    lost = next(attachments.iterdir())
    lost.unlink()
    made = filled.desk.backups.make()
    assert made.state is SnapshotState.GOOD
    assert made.lacking == (lost.name,)
    assert backups.check(made.folder) == ()


def test_a_backup_is_called_off_and_leaves_nothing(filled: World, root: Path) -> None:
    for stop_at in range(4):
        calls: list[int] = []

        def stop(done: int, _: int, *, calls: list[int] = calls, stop_at: int = stop_at) -> None:
            calls.append(done)
            if len(calls) > stop_at:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            filled.desk.backups.make(stop)
        assert filled.desk.backups.list() == ()
        assert [path for path in root.glob("*/*") if path.is_dir() and path.name != pool.FOLDER] == []
        assert system.open_descriptors(root) == ()
    assert filled.desk.backups.make().state is SnapshotState.GOOD


@pytest.mark.parametrize(("number", "reason"), [(28, "full"), (122, "full"), (5, "io"), (19, "place"), (2, "place")])
@pytest.mark.parametrize("call", ["sync_file", "sync_folder", "replace_file", "open_new"])
def test_a_disk_that_fails_at_any_call_leaves_no_backup_and_says_why(
    filled: World, root: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, reason: str
) -> None:
    real = getattr(system, call)

    def fails(what: object, *more: object) -> object:
        if isinstance(what, Path) and not what.is_relative_to(root):
            return real(what, *more)
        if isinstance(what, int) and str(root) not in os.readlink(f"/proc/self/fd/{what}"):
            return real(what, *more)
        raise OSError(number, "gave up")

    with monkeypatch.context() as patch:
        patch.setattr(system, call, fails)
        with pytest.raises(UserError) as caught:
            filled.desk.backups.make()
    assert (caught.value.code, caught.value.params["reason"]) == ("backup.failed", reason)
    assert filled.desk.backups.list() == ()
    assert codes(filled)[-1] == "backup.failed"
    assert filled.desk.backups.make().state is SnapshotState.GOOD


def test_a_stick_pulled_out_while_copying_is_told_and_the_store_goes_on(
    filled: World, root: Path, tmp_path: Path
) -> None:
    def pull(done: int, _: int) -> None:
        if done > 4096 and root.exists():
            root.rename(tmp_path / "in my pocket")

    with pytest.raises(UserError, match=r"backup\.failed"):
        filled.desk.backups.make(pull)
    assert not root.exists()
    pocket = tmp_path / "in my pocket"
    store_id = filled.desk._store.keys.store_id
    assert [one for one in backups.snapshots(pocket, store_id) if one.state is SnapshotState.GOOD] == []
    assert filled.receive("k9").id > 0
    pocket.rename(root)
    assert filled.desk.backups.make().state is SnapshotState.GOOD
    assert list(root.glob("*/*.part")) == []


def test_a_folder_that_is_not_there_is_not_made(filled: World, root: Path) -> None:
    shutil.rmtree(root)
    with pytest.raises(UserError) as caught:
        filled.desk.backups.make()
    assert caught.value.params["reason"] == "place"
    assert not root.exists()


def test_a_folder_inside_the_store_is_refused(filled: World) -> None:
    with pytest.raises(UserError) as caught:
        filled.desk.backups.choose_folder(filled.folder / "attachments")
    assert caught.value.params["reason"] == "inside"


def test_the_last_good_backup_is_remembered_while_the_stick_is_away(filled: World, root: Path, tmp_path: Path) -> None:
    assert filled.desk.backups.last_good() is None
    made = filled.desk.backups.make()
    filled.later(days=3)
    root.rename(tmp_path / "away")
    last = filled.desk.backups.last_good()
    assert last is not None
    assert (last.at, last.days, last.reachable) == (made.at, 3, False)
    assert filled.desk.backups.due()
    assert filled.desk.backups.list() == ()


def test_a_backup_is_due_after_so_many_hours_and_never_where_the_plan_says_so(filled: World) -> None:
    assert filled.desk.backups.due()
    filled.desk.backups.make()
    assert not filled.desk.backups.due()
    filled.later(hours=24)
    assert filled.desk.backups.due()
    filled.desk.backups.save_plan(BackupPlan(every_hours=0))
    assert not filled.desk.backups.due()
    with pytest.raises(UserError, match=r"backup\.plan\.range"):
        filled.desk.backups.save_plan(BackupPlan(every_hours=1000))


def test_one_is_due_at_a_lock_where_something_was_recorded_since(filled: World) -> None:
    filled.desk.backups.save_plan(BackupPlan(at_lock=True))
    filled.desk.backups.make()
    assert not filled.desk.backups.due_at_lock()
    filled.receive("k5")
    filled.receive("k6")
    assert filled.desk.backups.due_at_lock()


def test_old_backups_are_thinned_and_their_containers_go_with_them(filled: World) -> None:
    first = filled.desk.backups.make()
    filled.later(days=100)
    filled.desk.backups.make()
    assert len(filled.desk.backups.list()) == 1
    assert not first.folder.exists()
    assert codes(filled)[-1] == "backup.thinned"
    inside = first.folder.parent / pool.FOLDER
    assert {path.name for path in inside.iterdir()} == set(
        manifest.read(filled.desk.backups.list()[0].folder).containers
    )


def test_a_locked_store_is_copied_without_a_key_and_becomes_a_backup_at_the_next_unlock(
    filled: World, root: Path
) -> None:
    filled.lock()
    before = {path: path.read_bytes() for path in filled.folder.rglob("*") if path.is_file()}
    made = backups.make_locked(filled.folder, root, now=filled.now())
    assert made.state is SnapshotState.UNOPENED
    assert {path: path.read_bytes() for path in filled.folder.rglob("*") if path.is_file()} == before
    assert backups.check(made.folder) == ()
    filled.unlock()
    assert filled.desk.backups.last_good() is None
    (confirmed,) = filled.desk.backups.confirm()
    assert confirmed.state is SnapshotState.GOOD
    assert confirmed.rows["cases"] == 2
    assert filled.desk.backups.list() == (confirmed,)
    assert backups.check(made.folder) == ()
    assert codes(filled)[-1] == "backup.confirmed"
    assert filled.desk.backups.confirm() == ()


def test_an_unopened_copy_that_was_changed_never_becomes_a_backup(filled: World, root: Path) -> None:
    filled.lock()
    made = backups.make_locked(filled.folder, root, now=filled.now())
    flip(made.folder / "cases.db", 9000)
    filled.unlock()
    assert filled.desk.backups.confirm() == ()
    assert filled.desk.backups.list()[0].state is SnapshotState.UNOPENED


def test_an_open_store_and_one_that_was_not_closed_cleanly_are_not_copied_without_a_key(
    filled: World, root: Path
) -> None:
    with pytest.raises(UserError) as caught:
        backups.make_locked(filled.folder, root, now=filled.now())
    assert caught.value.code == "unlock.elsewhere"
    assert caught.value.params["pid"] == os.getpid()
    assert caught.value.params["since"] is not None
    filled.lock()
    (filled.folder / seal.NAME).unlink()
    with pytest.raises(UserError, match=r"backup\.unsealed"):
        backups.make_locked(filled.folder, root, now=filled.now())
    assert list(root.iterdir()) == []


def test_several_stores_share_one_folder(filled: World, root: Path, tmp_path: Path) -> None:
    from tests.support.desks import make_desk

    other = make_desk(tmp_path / "second", company=False)
    other.desk.backups.choose_folder(root)
    filled.desk.backups.make()
    other.desk.backups.make()
    assert len(filled.desk.backups.list()) == len(other.desk.backups.list()) == 1
    other.lock()


def test_a_snapshot_is_compared_with_the_present_store(filled: World) -> None:
    made = filled.desk.backups.make()
    filled.later(days=2)
    filled.receive("k7")
    found = filled.desk.backups.compare(made)
    assert found.days == 2
    assert found.cases_since == 1
    assert found.present is not None
    assert (found.snapshot.cases, found.present.cases) == (2, 3)
    assert found.snapshot.newest_case < found.present.newest_case
    assert found.snapshot.letters == found.present.letters == 1
    assert backups.check(made.folder) == ()


def test_a_reviewer_makes_no_backup(filled: World) -> None:
    from dataclasses import replace

    from dpo_desk.domain.officer import Actor, Role
    from dpo_desk.services.backups import Backups

    officer = replace(filled.desk.actor.officer, role=Role.REVIEWER)
    tools = replace(filled.desk.tools, actor=Actor(officer, "desk-1"))
    with pytest.raises(UserError, match=r"officer\.denied"):
        Backups(tools, filled.desk._store).make()


def test_the_lock_does_not_wait_for_a_backup_that_runs(filled: World, root: Path) -> None:
    import threading

    begun, ended = threading.Event(), threading.Event()
    caught: list[str] = []

    def slowly(*_: int) -> None:
        begun.set()
        ended.wait(10)

    def run() -> None:
        try:
            filled.desk.backups.make(slowly)
        except UserError as error:
            caught.append(error.code)

    job = threading.Thread(target=run)
    job.start()
    assert begun.wait(10)
    store = filled.desk._store
    locking = threading.Thread(target=filled.lock)
    locking.start()
    while not store._leaving:
        pass
    ended.set()
    locking.join(20)
    job.join(20)
    assert caught == ["lock.closed"]
    assert list(root.glob("*/2*")) == []


def test_backups_of_many_days_stay_as_the_rule_says(filled: World) -> None:
    names = []
    for _ in range(6):
        names.append(filled.desk.backups.make().name)
        filled.later(hours=8)
    assert [one.name for one in reversed(filled.desk.backups.list())] == names
    filled.moment += timedelta(days=5)
    filled.desk.backups.make()
    assert len(filled.desk.backups.list()) < 7


def test_copies_left_in_the_store_go_after_ninety_days_and_no_sooner(filled: World) -> None:
    store = filled.desk._store
    kept = backups.before(store.folder, store.keys, name="schema-9")
    again = backups.before(store.folder, store.keys, name="schema-9")
    assert (kept.name, again.name) == ("before-schema-9", "before-schema-9-2")
    moment = filled.now().timestamp()
    os.utime(kept, (moment, moment - 91 * 86400))
    os.utime(again, (moment, moment - 89 * 86400))
    filled.desk.backups.confirm()
    assert not kept.exists()
    assert again.is_dir()
    filled.lock()
    assert filled.access.verify(filled.folder).findings == ()
