"""Looking at backups without a key: which there are, what they are worth, whether every byte is as it was signed."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from dpo_desk.domain.backup import Snapshot, SnapshotState
from dpo_desk.domain.finding import Finding
from dpo_desk.store import manifest, pool, seal
from dpo_desk.store.manifest import BadManifest, Manifest
from dpo_desk.store.seal import BadSeal

NAME = re.compile(r"\d{8}T\d{6}Z(-\d+)?")
"""The name of a snapshot: when it was made."""


def set_folder(root: Path, store_id: bytes) -> Path:
    """The folder of one store's backups under a root that may hold those of several."""
    return root / f"dpo-desk-{store_id.hex()[:8]}"


def snapshots(root: Path, store_id: bytes) -> tuple[Snapshot, ...]:
    """The snapshots of a store under a root, newest first, as far as manifests, names and sizes tell. Writes nothing.

    None where the root cannot be reached. `check` reads every byte.
    """
    try:
        names = [path for path in set_folder(root, store_id).iterdir() if NAME.fullmatch(path.name) and path.is_dir()]
    except OSError:
        return ()
    found = [_look(path, store_id) for path in names]
    return tuple(sorted(found, key=lambda one: (one.number, one.at, one.name), reverse=True))


def check(folder: Path) -> tuple[Finding, ...]:
    """Check a snapshot without a key: its manifest, every byte of its files and of the containers it needs.

    Findings: `backup.manifest`, `file.missing`, `file.changed`, `file.surplus`, and for one that was not opened yet
    what is wrong with its seal and record.
    """
    try:
        said = manifest.read(folder)
    except BadManifest:
        return (Finding("backup.manifest", manifest.NAME),)
    inside = folder.parent / pool.FOLDER
    found = [*_differing(folder, said.files), *_differing(inside, said.containers)]
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name not in said.files and name != manifest.NAME:
            found.append(Finding("file.surplus", name))
    if not said.opened:
        # copies that a migration left in the store itself are sealed there and do not travel
        found += [one for one in seal.check(folder, pool=inside) if not one.name.startswith(seal.ASIDE)]
        with suppress(BadSeal):
            sealed = seal.read(folder)
            if sealed and (sealed.store_id, sealed.key) != (said.store_id, said.key):
                found.append(Finding("backup.manifest", manifest.NAME))
    return tuple(found)


def _look(folder: Path, store_id: bytes) -> Snapshot:
    try:
        said = manifest.read(folder)
    except BadManifest:
        at = datetime(1970, 1, 1, tzinfo=UTC)
        with suppress(ValueError):
            at = datetime.strptime(folder.name[:16], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        return Snapshot(folder, folder.name, at, SnapshotState.BROKEN, reason="backup.manifest")
    found = shown(folder, said)
    inside = folder.parent / pool.FOLDER
    if said.store_id != store_id:
        return replace(found, state=SnapshotState.BROKEN, reason="backup.other")
    if not (_sizes_fit(folder, said.files) and _sizes_fit(inside, said.containers)):
        return replace(found, state=SnapshotState.BROKEN, reason="file.changed")
    return found


def shown(folder: Path, said: Manifest) -> Snapshot:
    """A snapshot as its manifest tells it."""
    state = SnapshotState.GOOD if said.opened else SnapshotState.UNOPENED
    size = sum(size for size, _ in (*said.files.values(), *said.containers.values()))
    return Snapshot(
        folder, folder.name, said.at, state, said.number, said.head.hex(), said.rows, len(said.containers),
        said.lacking, size,
    )  # fmt: skip


def _sizes_fit(folder: Path, measured: Mapping[str, tuple[int, str]]) -> bool:
    with suppress(OSError):
        return all((folder / name).stat().st_size == size for name, (size, _) in measured.items())
    return False


def _differing(folder: Path, measured: Mapping[str, tuple[int, str]]) -> Iterator[Finding]:
    for name, of in measured.items():
        path = folder / name
        try:
            if path.is_symlink() or pool.measured(path) != of:
                yield Finding("file.changed", name)
        except OSError:
            yield Finding("file.missing", name)
