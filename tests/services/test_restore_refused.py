"""What is no backup of this store, or not the whole of it, is refused and leaves nothing (security.md T15)."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dpo_desk.domain.backup import Snapshot
from dpo_desk.domain.errors import UserError
from dpo_desk.store import backups, manifest, pool, seal
from dpo_desk.store.restore import Restored
from tests.support.desks import PASSPHRASE, World, make_desk
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


def cut(snapshot: Snapshot, _: Snapshot) -> None:
    path = snapshot.folder / "cases.db"
    os.truncate(path, path.stat().st_size - 4096)


def one_page_old(snapshot: Snapshot, older: Snapshot) -> None:
    data, before = bytearray((snapshot.folder / "cases.db").read_bytes()), (older.folder / "cases.db").read_bytes()
    data[4096 * 3 : 4096 * 4] = before[4096 * 3 : 4096 * 4]
    (snapshot.folder / "cases.db").write_bytes(data)


def manifest_edited(snapshot: Snapshot, _: Snapshot) -> None:
    path = snapshot.folder / manifest.NAME
    said = json.loads(path.read_bytes())
    said["number"] += 1
    path.write_bytes(json.dumps(said, sort_keys=True, separators=(",", ":")).encode())


def manifest_of_another_snapshot(snapshot: Snapshot, older: Snapshot) -> None:
    shutil.copyfile(older.folder / manifest.NAME, snapshot.folder / manifest.NAME)


def manifest_gone(snapshot: Snapshot, _: Snapshot) -> None:
    (snapshot.folder / manifest.NAME).unlink()


def signature_taken_away(snapshot: Snapshot, _: Snapshot) -> None:
    path = snapshot.folder / manifest.NAME
    said = json.loads(path.read_bytes())
    said["signature"] = ""
    path.write_bytes(json.dumps(said, sort_keys=True, separators=(",", ":")).encode())


def database_of_another_snapshot(snapshot: Snapshot, older: Snapshot) -> None:
    shutil.copyfile(older.folder / "cases.db", snapshot.folder / "cases.db")


def container_gone(snapshot: Snapshot, _: Snapshot) -> None:
    next((snapshot.folder.parent / pool.FOLDER).iterdir()).unlink()


def containers_swapped(snapshot: Snapshot, _: Snapshot) -> None:
    first, second, *_rest = sorted((snapshot.folder.parent / pool.FOLDER).iterdir())
    first_bytes = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(first_bytes)


def record_cut(snapshot: Snapshot, _: Snapshot) -> None:
    path = snapshot.folder / "log.chain"
    path.write_bytes(path.read_bytes()[:-65])


def header_changed(snapshot: Snapshot, _: Snapshot) -> None:
    flip(snapshot.folder / "store.key", 200)


def a_file_more(snapshot: Snapshot, _: Snapshot) -> None:
    (snapshot.folder / "cases.db-wal").write_bytes(b"an older moment")


def seal_gone(snapshot: Snapshot, _: Snapshot) -> None:
    (snapshot.folder / seal.NAME).unlink()


MANIPULATIONS: tuple[tuple[Callable[[Snapshot, Snapshot], None], str], ...] = (
    (cut, "file"),
    (one_page_old, "file"),
    (manifest_edited, "manifest"),
    (manifest_of_another_snapshot, "file"),
    (manifest_gone, "manifest"),
    (signature_taken_away, "manifest"),
    (database_of_another_snapshot, "file"),
    (container_gone, "missing"),
    (containers_swapped, "file"),
    (record_cut, "file"),
    (header_changed, "file"),
    (a_file_more, "surplus"),
    (seal_gone, "missing"),
)


@pytest.mark.parametrize(("change", "reason"), MANIPULATIONS, ids=lambda value: getattr(value, "__name__", value))
def test_a_backup_that_was_changed_is_refused_and_nothing_is_left(
    world: World, backed: Snapshot, tmp_path: Path, change: Callable[[Snapshot, Snapshot], None], reason: str
) -> None:
    world.later(hours=1)
    world.receive("k3")
    newer = world.desk.backups.make()
    change(newer, backed)
    before = {path: path.read_bytes() for path in newer.folder.parent.rglob("*") if path.is_file()}
    with pytest.raises(UserError) as caught:
        restore(world, newer, tmp_path / "new")
    assert (caught.value.code, caught.value.params["reason"]) == ("restore.refused", reason)
    assert not list(tmp_path.glob("new*"))
    assert {path: path.read_bytes() for path in newer.folder.parent.rglob("*") if path.is_file()} == before


def test_a_manifest_signed_by_another_key_is_refused_when_the_store_is_opened(
    world: World, backed: Snapshot, tmp_path: Path
) -> None:
    from dataclasses import replace

    from dpo_desk.store import signing

    stranger = make_desk(tmp_path / "stranger", company=False)
    keys = stranger.desk._store.keys
    said = replace(manifest.read(backed.folder), key=signing.public_key(keys))
    (backed.folder / manifest.NAME).write_bytes(said.encode(keys))
    assert backups.check(backed.folder) == ()
    with pytest.raises(UserError) as caught:
        restore(world, backed, tmp_path / "new")
    assert caught.value.params["reason"] == "key"
    assert not list(tmp_path.glob("new*"))
    stranger.lock()


def test_a_backup_of_another_store_takes_no_stores_place(world: World, backed: Snapshot, tmp_path: Path) -> None:
    other = make_desk(tmp_path / "second", company=False)
    other.lock()
    with pytest.raises(UserError) as caught:
        restore(world, backed, tmp_path / "new", replace=tmp_path / "second")
    assert caught.value.params["reason"] == "other"
    assert not list(tmp_path.glob("new*"))
    other.unlock()
    other.lock()


@pytest.mark.parametrize(("number", "reason"), [(28, "full"), (5, "io")])
def test_a_disk_that_fails_at_any_moment_leaves_store_and_backup_as_they_were(
    world: World, backed: Snapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    world.lock()
    before = {path: path.read_bytes() for path in world.folder.rglob("*") if path.is_file()}
    real = pool.copy_file
    for failing in range(6):
        done: list[Path] = []

        def copy(source: Path, target: Path, *more: object, done: list[Path] = done, failing: int = failing) -> object:
            done.append(target)
            if len(done) > failing:
                raise OSError(number, "gave up")
            return real(source, target, *more)  # type: ignore[arg-type]

        with monkeypatch.context() as patch:
            patch.setattr(pool, "copy_file", copy)
            with pytest.raises(UserError) as caught:
                restore(world, backed, tmp_path / "new", replace=world.folder)
        assert (caught.value.code, caught.value.params["reason"]) == ("restore.refused", reason)
        assert not list(tmp_path.glob("new*"))
        assert {path: path.read_bytes() for path in world.folder.rglob("*") if path.is_file()} == before
    assert backups.check(backed.folder) == ()


def test_a_restore_that_was_killed_leaves_a_part_that_the_next_one_replaces(
    world: World, backed: Snapshot, tmp_path: Path
) -> None:
    (tmp_path / "new.part").mkdir()
    (tmp_path / "new.part" / "cases.db").write_bytes(b"half")
    restore(world, backed, tmp_path / "new")
    assert not (tmp_path / "new.part").exists()
    assert world.access.verify(tmp_path / "new").findings == ()
