"""Restoring: a snapshot becomes a store in a new folder, checked to the last row, and only then takes a store's place.

Nothing of the snapshot or of the present store is changed. What was destroyed since is destroyed in it again; no number
that was given since is given a second time.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from dpo_desk import system
from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.backup import Contents, SnapshotState
from dpo_desk.domain.destruction import Tombstone
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.finding import Finding
from dpo_desk.domain.officer import Actor, Permission
from dpo_desk.store import (
    audit,
    backups,
    comparing,
    containers,
    copies,
    engine,
    header,
    lock,
    manifest,
    migrate,
    pool,
    seal,
    signing,
    vault,
)
from dpo_desk.store.destroy import Destruction
from dpo_desk.store.faults import told
from dpo_desk.store.files import Files
from dpo_desk.store.keys import Keys
from dpo_desk.store.manifest import Manifest
from dpo_desk.store.opened import OpenStore
from dpo_desk.store.replay import DueOn
from dpo_desk.store.vault import Kdf, KdfFloor

Numbers = tuple[tuple[tuple[str, int, int], ...], tuple[tuple[str, int], ...]]
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Restored:
    """What was restored: when the snapshot was made, what it and the present store hold, cases destroyed again.

    `named` are things to know that were no reason to refuse: `restore.older` (n: newer snapshots are there),
    `restore.unopened` (nobody had opened it), `restore.lacking` (n: files that were missing already),
    `restore.tombstones` (neither the present store nor a newer snapshot could be read for what was destroyed since).
    """

    folder: Path
    at: datetime
    number: int
    contents: Contents
    present: Contents | None
    buried: tuple[str, ...]
    named: tuple[Finding, ...]


def examine(snapshot: Path) -> Manifest:
    """Read and check a snapshot without a key, every byte of it.

    UserError `restore.refused` (reason: manifest, file, missing, surplus, seal; name: the file).
    """
    found = backups.check(snapshot)
    if found:
        reasons = {"backup.manifest": "manifest", "file.changed": "file", "file.missing": "missing"}
        reason = reasons.get(found[0].code, "surplus" if found[0].code == "file.surplus" else "seal")
        raise UserError("restore.refused", reason=reason, name=found[0].name)
    return manifest.read(snapshot)


def restore(
    snapshot: Path,
    target: Path,
    *,
    officer_id: int,
    passphrase: str,
    floor: KdfFloor,
    due_on: DueOn,
    now: Callable[[], datetime],
    place: str,
    present: Path | None = None,
    progress: Progress | None = None,
    code: tuple[str, Kdf] | None = None,
    key_file: bytes | None = None,
) -> Restored:
    """Make a store of a snapshot in a new folder, locked and sealed. `present` is the store whose place it will take.

    `code` is a recovery code with the cost of the passphrase that is set by it: `passphrase` is the new one then.
    Raises UserError `restore.refused` (reason: those of `examine`, taken, other, key, damaged, differs, full, place,
    io), `unlock.wrong` and its like, `unlock.elsewhere` where a desk holds the present store. Then nothing is left.
    """
    said = examine(snapshot)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UserError("restore.refused", reason="taken", name="")
    if present and _belongs_elsewhere(present, said):
        raise UserError("restore.refused", reason="other", name="")
    part = target.with_name(target.name + ".part")
    opens = partial(vault.open, officer_id=officer_id, passphrase=passphrase, floor=floor, now=now(), key_file=key_file)
    try:
        target.parent.mkdir(mode=system.FOLDER_MODE, parents=True, exist_ok=True)
        _fetch(snapshot, part, said, progress)
        held, keys = lock.hold(part, now=now()), None
        try:
            keys = _enter(part, opens, passphrase, floor, code)
            older = _others(snapshot, said, keys, opens, present)
            made = _settle(part, keys, held, said, older, due_on=due_on, now=now, place=place, officer_id=officer_id)
        finally:
            if keys:
                keys.wipe()
            held.release(now=now())
        if target.is_dir():
            target.rmdir()
        part.replace(target)
        system.sync_folder(target.parent)
    except OSError as error:
        reason = backups.explained(error).params["reason"]
        raise UserError("restore.refused", reason=reason, name="") from None
    finally:
        shutil.rmtree(part, ignore_errors=True)
    contents, buried = made
    newer = sum(1 for one in backups.snapshots(snapshot.parent.parent, said.store_id) if one.number > said.number)
    named = [
        *((Finding("restore.older", "", {"n": newer}),) if newer else ()),
        *(() if said.opened else (Finding("restore.unopened"),)),
        *((Finding("restore.lacking", "", {"n": len(said.lacking)}),) if said.lacking else ()),
        *(() if older.known else (Finding("restore.tombstones"),)),
    ]
    return Restored(target, said.at, said.number, contents, older.present, buried, tuple(named))


@dataclass(frozen=True)
class _Others:
    """What other copies of the store know: cases destroyed since, numbers given since, what the present one holds."""

    stones: tuple[Tombstone, ...] = ()
    numbers: tuple[Numbers, ...] = ()
    present: Contents | None = None
    known: bool = False


def _belongs_elsewhere(present: Path, said: Manifest) -> bool:
    try:
        return any(each is not None and each.store_id != said.store_id for each in header.read_copies(present))
    except UserError:
        return False  # a present store whose header is gone is one more reason to restore


def _fetch(snapshot: Path, part: Path, said: Manifest, progress: Progress | None) -> None:
    """Copy a snapshot and its containers into a store's folder, each read back against the manifest."""
    if part.exists():
        shutil.rmtree(part)  # left by a crash
    total = sum(size for size, _ in (*said.files.values(), *said.containers.values()))
    if system.free_space(part.parent) < total + engine.NEED:
        raise OSError(28, "too little room")
    system.make_folder(part / containers.FOLDER)
    system.make_folder(part)
    done = 0

    def step(more: int) -> None:
        nonlocal done
        done += more
        if progress:
            progress(done, total)

    wanted = [(snapshot / name, part / name, of) for name, of in said.files.items() if name != seal.NAME]
    inside = snapshot.parent / pool.FOLDER
    wanted += [(inside / name, part / containers.FOLDER / name, of) for name, of in said.containers.items()]
    for source, into, of in wanted:
        if pool.copy_file(source, into, step) != of:
            raise UserError("restore.refused", reason="differs", name=source.name)


def _enter(
    part: Path, opens: Callable[[Path], Keys], passphrase: str, floor: KdfFloor, code: tuple[str, Kdf] | None
) -> Keys:
    if code is None:
        return opens(part)
    return vault.recover(part, code=code[0], new_passphrase=passphrase, kdf=code[1], floor=floor)


def _settle(
    part: Path,
    keys: Keys,
    held: lock.StoreLock,
    said: Manifest,
    older: _Others,
    *,
    due_on: DueOn,
    now: Callable[[], datetime],
    place: str,
    officer_id: int,
) -> tuple[Contents, tuple[str, ...]]:
    """Check what was fetched with the key, destroy again what was destroyed, record it, lock and seal it."""
    if signing.public_key(keys) != said.key:
        raise UserError("restore.refused", reason="key", name=manifest.NAME)
    try:
        rows = copies.integrity(part / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id)
    except UserError:
        raise UserError("restore.refused", reason="damaged", name=engine.DATABASE) from None
    if said.opened and rows != said.rows:
        raise UserError("restore.refused", reason="differs", name=engine.DATABASE)
    with told():
        migrate.bring_up(part, keys, due_on=due_on)
        store = OpenStore(part, keys, held, due_on=due_on, now=now, reading_only=None)
    try:
        with told():
            actor = Actor(store.officer(officer_id), place)
            with store.writing(actor) as unit:
                if unit.head() != (said.number, said.head) or unit.verify_record() is not None:
                    raise UserError("restore.refused", reason="differs", name="chain")
                _check_rows(store, said, due_on)
                contents = unit.contents()
                buried = unit.destruction.bury(older.stones)
                for series, ids in older.numbers:
                    unit.destruction.raise_numbers(series, ids)
                details = {
                    "made": said.at.isoformat(),
                    "number": said.number,
                    "buried": [one.number for one in buried],
                    "opened": said.opened,
                }
                unit.commit(
                    Recorded("store.restored", Permission.KEYS, details=details, changes=frozenset({Kind.CASES}))
                )
    finally:
        store.close()
    return contents, tuple(one.number for one in buried)


def _check_rows(store: OpenStore, said: Manifest, due_on: DueOn) -> None:
    """Every row and container against the record; what the store lacked already was named when it was backed up."""
    found = [one for one in store.verify(due_on) if one.code != "row.due" and one.name not in said.lacking]
    if found:
        raise UserError("restore.refused", reason="damaged", name=found[0].name)


def _others(
    snapshot: Path,
    said: Manifest,
    keys: Keys,
    opens: Callable[[Path], Keys],
    present: Path | None,
) -> _Others:
    """Ask the present store and the newest readable newer snapshot what was destroyed and numbered since."""
    stones: list[Tombstone] = []
    numbers: list[Numbers] = []
    here: Contents | None = None
    known = False
    if present is not None and present.is_dir():
        with (
            lock.hold_silently(present),
            suppress(UserError, OSError),
            told(),
            _reading(present, keys, opens) as connection,
        ):
            here = comparing.contents(connection)
            destruction = _destruction(connection, present, keys)
            stones += destruction.tombstones()
            numbers.append(destruction.numbers())
            known = True
    newer = [
        one
        for one in backups.snapshots(snapshot.parent.parent, said.store_id)
        if one.number > said.number and one.state is not SnapshotState.BROKEN
    ]
    for one in newer:
        with (
            suppress(UserError, OSError),
            told(),
            _reading(one.folder, keys, opens) as connection,
        ):
            destruction = _destruction(connection, one.folder, keys)
            stones += destruction.tombstones()
            numbers.append(destruction.numbers())
            known = True
            break
    by_case = {one.case_id: one for one in stones}
    return _Others(tuple(by_case.values()), tuple(numbers), here, known or (present is None and not newer))


def _destruction(connection: Connection, folder: Path, keys: Keys) -> Destruction:
    return Destruction(connection, Files(connection, folder, keys))


@contextmanager
def _reading(folder: Path, keys: Keys, opens: Callable[[Path], Keys]) -> Iterator[Connection]:
    """Read another copy of this store, by the root key at hand or, after a re-key, by the passphrase."""
    theirs = backups.header_keys(folder, keys) or _by_passphrase(folder, opens)
    try:
        if theirs.store_id != keys.store_id:
            raise UserError("restore.refused", reason="other", name="")
        reading = engine.reader(
            folder / engine.DATABASE, key=theirs.database_key(), store_id=theirs.store_id, frozen=True
        )
    finally:
        theirs.wipe()
    try:
        with reading.connect() as connection:
            if audit.verify(connection, keys.store_id) is not None:
                raise UserError("unlock.db.damaged")
            yield connection
    finally:
        engine.close(reading)


def _by_passphrase(folder: Path, opens: Callable[[Path], Keys]) -> Keys:
    """Open a header elsewhere in a copy of it, so that a wrong passphrase leaves no mark there."""
    with tempfile.TemporaryDirectory(prefix="dpo-") as aside:
        for name in (header.NAME, header.SPARE):
            with suppress(OSError):
                shutil.copyfile(folder / name, Path(aside) / name)
        return opens(Path(aside))
