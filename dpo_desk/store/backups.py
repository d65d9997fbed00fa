"""Backups: snapshots of a store in any folder or on a stick, each opened and read back before it is called one.

`ROOT/dpo-desk-<first 8 hex of the store's id>/` holds `containers/` (shared, `pool.py`) and a folder a snapshot. It is
built under a name that ends with `.part` and gets its own name last, so nothing half looks like a backup.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2

from dpo_desk import paths, system
from dpo_desk.domain.backup import LONGEST_DAYS, Snapshot, SnapshotState
from dpo_desk.domain.errors import UserError
from dpo_desk.store import containers, copies, engine, header, lock, manifest, pool, seal, signing, thinning
from dpo_desk.store.database_copy import copy_database
from dpo_desk.store.keys import Keys
from dpo_desk.store.manifest import BadManifest, Manifest
from dpo_desk.store.seal import BadSeal, Seal
from dpo_desk.store.snapshots import check, set_folder, shown, snapshots

__all__ = [
    "before",
    "check",
    "confirm",
    "drop_asides",
    "explained",
    "header_keys",
    "make",
    "make_locked",
    "set_folder",
    "snapshots",
    "thin",
]

PART = ".part"
VERIFIER = "verify_store.py"
_ROOM = 4 * 1024 * 1024
_FULL, _GONE = (28, 122, 27), (2, 19, 20)
"""ENOSPC, EDQUOT, EFBIG; ENOENT, ENODEV, ENOTDIR."""

Progress = Callable[[int, int], None]
"""Gets bytes done and in all; what it raises ends the backup, and nothing of it is left."""


def make(
    folder: Path,
    root: Path,
    *,
    keys: Keys,
    now: datetime,
    turn: AbstractContextManager[object] | None = None,
    progress: Progress | None = None,
) -> Snapshot:
    """Make a backup of an unlocked store: copied, opened, checked, counted, hashed, signed.

    `turn` keeps others from writing; it is held while a moment of the store is taken, not while it is copied. For the
    process that holds the store. Raises UserError `backup.failed` (reason: place, full, io, differs, damaged).
    """
    with _part_of(root, keys.store_id, now) as (part, inside):
        counted = _Counted(progress, _size(folder / engine.DATABASE) * 2)
        _room(root, _size(folder / engine.DATABASE))
        try:
            copied = copy_database(folder, part, inside, keys=keys, turn=turn or nullcontext(), step=counted)
        except UserError as error:
            raise _failed("damaged") if error.code.startswith("unlock.db.") else error from None
        _write_header(folder, part, keys)
        sealed = seal.write(part, keys, number=copied.number, head=copied.head, at=now, containers_of=copied.containers)
        rows = _opened(part, keys)
        counted(_size(part / engine.DATABASE))
        if rows != copied.rows:
            raise _failed("differs")
        made = _manifest(sealed, _files(part, sealed), copied.containers, now, lacking=copied.lacking, rows=rows)
        pool.put(part / manifest.NAME, made.encode(keys))
        named = _give_name(part)
    return shown(named, made)


def make_locked(folder: Path, root: Path, *, now: datetime, progress: Progress | None = None) -> Snapshot:
    """Copy a locked, sealed store without a key; it counts as a backup once `confirm` has opened it.

    The store is held meanwhile, so that no desk opens it. Raises UserError `backup.unsealed` (name: the first file that
    is not as the seal says, or the seal), `unlock.elsewhere` (since, host, pid), `backup.failed`.
    """
    store_id = next(each for each in header.read_copies(folder) if each).store_id
    with lock.hold_silently(folder):
        found = seal.check(folder)
        try:
            sealed = seal.read(folder)
        except BadSeal:
            sealed = None
        if found or sealed is None or sealed.store_id != store_id:
            raise UserError("backup.unsealed", name=found[0].name if found else seal.NAME)
        with _part_of(root, store_id, now) as (part, inside):
            counted = _Counted(progress, sum(size for size, _ in sealed.files.values()))
            _room(root, sum(size for size, _ in sealed.files.values() if size))
            kept: dict[str, tuple[int, str]] = {}
            for name, (_, sha) in _containers(sealed).items():
                size = pool.bring(folder / containers.FOLDER / name, inside, name, sha, counted)
                if size is None:
                    raise _failed("damaged")
                kept[name] = (size, sha)
            files = {name: pool.copy_file(folder / name, part / name, counted) for name in (*seal.FIXED, seal.NAME)}
            if any(files[name] != sealed.files[name] for name in seal.FIXED):
                raise _failed("differs")
            made = _manifest(sealed, files, kept, now, opened=False)
            pool.put(part / manifest.NAME, made.encode(None))
            named = _give_name(part)
    return shown(named, made)


def confirm(root: Path, keys: Keys, *, stopped: Callable[[], bool] = lambda: False) -> tuple[Snapshot, ...]:
    """Open, check, count and sign the snapshots that were made without a key; give those that became backups.

    One that does not hold what it says, or that other keys made, stays what it is. Raises UserError `backup.failed`.
    """
    done = []
    for each in snapshots(root, keys.store_id):
        if stopped():
            break
        if each.state is not SnapshotState.UNOPENED or check(each.folder):
            continue
        try:
            if header_keys(each.folder, keys) is None:
                continue
            said = manifest.read(each.folder)
            rows = _opened(each.folder, keys)
            sealed = seal.read(each.folder)
            if sealed is None or sealed.key != signing.public_key(keys):
                continue
            signed = replace(said, rows=rows, opened=True)
            system.replace_file(each.folder / manifest.NAME, signed.encode(keys))
            done.append(shown(each.folder, signed))
        except (UserError, BadSeal, BadManifest):
            continue
        except OSError as error:
            raise explained(error) from None
    return tuple(done)


def thin(root: Path, store_id: bytes, *, now: datetime) -> tuple[str, ...]:
    """Remove the snapshots that `thinning` does not keep, then containers nobody needs; give the snapshots' names.

    Broken ones are left for people to look at until their time is over. Raises OSError.
    """
    base = set_folder(root, store_id)
    there = snapshots(root, store_id)
    if not there:
        return ()  # a folder that could not be listed just now holds backups all the same
    stay = thinning.kept(
        (thinning.Point(one.name, one.at, one.number, one.state is SnapshotState.GOOD) for one in there), now=now
    )
    gone = [one for one in there if one.name not in stay]
    for one in gone:
        (one.folder / manifest.NAME).unlink(missing_ok=True)  # from here on nobody takes it for a backup
        leaving = one.folder.with_name(one.name + PART)
        one.folder.rename(leaving)
        shutil.rmtree(leaving)
    with suppress(BadManifest):  # where one cannot be read nobody knows what it needs
        needed = {name for one in there if one.name in stay for name in manifest.read(one.folder).containers}
        pool.tidy(base / pool.FOLDER, needed=needed)
    return tuple(one.name for one in gone)


def before(folder: Path, keys: Keys, *, name: str) -> Path:
    """Make a whole copy of a store inside it, as `before-<name>`, opened and checked: for what changes all of it.

    For the process that holds the store. Raises UserError `backup.failed`; then nothing may be begun.
    """
    target, count = folder / f"before-{name}", 1
    while target.exists():
        count += 1
        target = folder / f"before-{name}-{count}"
    copies.copy_store(folder, target, keys=keys)
    return target


def drop_asides(folder: Path, *, now: datetime) -> tuple[str, ...]:
    """Remove the copies that `before` made too long ago to be of use; give their names.

    They hold what was destroyed since, so they leave like backups: after 90 days. For the process that holds the store
    and has it open to be written, since the seal names them. Raises OSError.
    """
    gone = []
    for aside in sorted(folder.glob(f"{seal.ASIDE}*")):
        made = datetime.fromtimestamp(aside.stat().st_mtime, UTC)
        if aside.is_dir() and not aside.is_symlink() and now - made > timedelta(days=LONGEST_DAYS):
            shutil.rmtree(aside)
            gone.append(aside.name)
    return tuple(gone)


def header_keys(folder: Path, keys: Keys) -> Keys | None:
    """The keys of a copy of this store's header elsewhere, by the root key at hand; None where another made it."""
    with suppress(UserError):
        for each in header.read_copies(folder):
            if each and each.store_id == keys.store_id and each.is_authentic(keys.root()):
                return each.keys(bytearray(keys.root()))
    return None


def explained(error: OSError) -> UserError:
    """What to tell of a fault of the backup's disk."""
    return _failed("full" if error.errno in _FULL else "place" if error.errno in _GONE else "io")


@contextmanager
def _part_of(root: Path, store_id: bytes, now: datetime) -> Iterator[tuple[Path, Path]]:
    """A new unfinished snapshot and the pool; whatever goes wrong, it is gone after it, if the disk is there."""
    part: Path | None = None
    try:
        if not root.is_dir():
            raise _failed("place")  # the mount point of a stick that is not there is not made
        base = set_folder(root, store_id)
        inside = base / pool.FOLDER
        try:
            pool.make_folder(base)
            pool.make_folder(inside)
            for stale in base.glob(f"*{PART}"):
                shutil.rmtree(stale, ignore_errors=True)
            _put_verifier(base)
            part = _free_name(base, now)
            pool.make_folder(part)
        except PermissionError:
            raise _failed("place") from None
        yield part, inside
    except OSError as error:
        raise explained(error) from None
    except dbapi2.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        raise _failed("full" if code == dbapi2.SQLITE_FULL else "io") from None
    finally:
        if part is not None:
            shutil.rmtree(part, ignore_errors=True)


def _free_name(base: Path, now: datetime) -> Path:
    stamp, count = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}", 1
    name = stamp
    while (base / name).exists():
        count += 1
        name = f"{stamp}-{count}"
    return base / (name + PART)


def _give_name(part: Path) -> Path:
    for path in part.iterdir():
        with path.open("rb+") as stream:
            system.sync_file(stream.fileno())
    system.sync_folder(part)
    named = part.with_name(part.name.removesuffix(PART))
    part.rename(named)
    system.sync_folder(named.parent)
    return named


def _put_verifier(base: Path) -> None:
    with suppress(FileNotFoundError):
        data = paths.resource(VERIFIER).read_bytes()
        if not (base / VERIFIER).is_file() or (base / VERIFIER).read_bytes() != data:
            system.replace_file(base / VERIFIER, data)


def _write_header(folder: Path, part: Path, keys: Keys) -> None:
    data = copies.good_header(folder, keys)
    for name in (header.NAME, header.SPARE):
        pool.put(part / name, data)


def _opened(folder: Path, keys: Keys) -> dict[str, int]:
    path = folder / engine.DATABASE
    try:
        return copies.integrity(path, key=keys.database_key(), store_id=keys.store_id, frozen=True)
    except UserError:
        raise _failed("damaged") from None


def _files(part: Path, sealed: Seal) -> dict[str, tuple[int, str]]:
    return {**{name: sealed.files[name] for name in seal.FIXED}, seal.NAME: pool.measured(part / seal.NAME)}


def _manifest(
    sealed: Seal,
    files: Mapping[str, tuple[int, str]],
    kept: Mapping[str, tuple[int, str]],
    now: datetime,
    *,
    lacking: tuple[str, ...] = (),
    rows: Mapping[str, int] | None = None,
    opened: bool = True,
) -> Manifest:
    at = now.astimezone(UTC).replace(microsecond=0)
    return Manifest(
        sealed.store_id, sealed.key, at, sealed.number, sealed.head, files, kept, lacking, rows or {}, opened
    )


def _containers(sealed: Seal) -> dict[str, tuple[int, str]]:
    start = f"{containers.FOLDER}/"
    return {name.removeprefix(start): of for name, of in sealed.files.items() if name.startswith(start)}


class _Counted:
    """Adds up bytes for the one who watches."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._done, self.total = progress, 0, total

    def __call__(self, more: int) -> None:
        self._done += more
        if self._progress:
            self._progress(self._done, max(self.total, self._done))


def _room(root: Path, need: int) -> None:
    if system.free_space(root) < need + _ROOM:
        raise _failed("full")


def _size(path: Path) -> int:
    return path.stat().st_size


def _failed(reason: str) -> UserError:
    return UserError("backup.failed", reason=reason)
