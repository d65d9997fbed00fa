"""A store on a disk that cannot be written to, and on one that is full: real mounts in a private name space."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.support.vaults import hashes, make_store

_MOUNT = """
set -e
mount -t tmpfs -o size={size},mode=700 none {place}
cp -a {store} {place}/store
{then}
exec {python} -c "$1" {place}/store
"""
_LOOK = """
import json, sys
from pathlib import Path
from dpo_desk.domain.errors import UserError
from dpo_desk.store import containers, copies, engine, lock, vault
from tests.support.vaults import FLOOR, NOW, OTHER, hashes, sign_in
folder = Path(sys.argv[1])
before = hashes(folder)
reason = engine.reading_only(folder)
held = lock.hold(folder, now=NOW)
try:
    sign_in(folder, OTHER)
    wrong = "opened"
except UserError as error:
    wrong = error.code
keys = sign_in(folder)
path = folder / engine.DATABASE
reading = engine.reader(path, key=keys.database_key(), store_id=keys.store_id, frozen=True)
with reading.begin() as connection:
    rows = connection.exec_driver_sql("SELECT count(*) FROM cases").scalar()
copied = "none"
try:
    copied = copies.copy_store(folder, Path(sys.argv[1]).parent / "copy", keys=keys).rows["cases"]
except UserError as error:
    copied = error.code + " " + str(error.params["reason"])
engine.shut(None, reading)
held.release()
print(json.dumps({
    "reason": reason and reason.code, "wrong": wrong, "rows": rows, "same": hashes(folder) == before, "copied": copied,
    "left": sorted(p.name for p in folder.parent.iterdir()),
}))
"""
_FILL = """
import json, sys
from pathlib import Path
from dpo_desk.domain.errors import UserError
from dpo_desk.store import containers, engine, vault
from tests.support.vaults import FLOOR, KDF, OTHER, PASSPHRASE, hashes, sign_in
import sqlalchemy as sa
folder = Path(sys.argv[1])
keys = sign_in(folder)
path = folder / engine.DATABASE
writing = engine.writer(path, key=keys.database_key(), store_id=keys.store_id)
acknowledged, error = 20, None
try:
    for number in range(1000, 9000):
        with writing.begin() as connection:
            connection.exec_driver_sql("INSERT INTO cases VALUES (?, ?)", (number, "x" * 3000))
        acknowledged += 1
except sa.exc.OperationalError as caught:
    error = str(caught.orig)
answers = []
for act in (
    lambda: containers.write(folder / "attachments" / containers.new_name(), b"x" * 999999, key=b"k" * 32,
                             context=containers.Context(keys.store_id, 1, 2)),
    lambda: vault.change_passphrase(folder, keys, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR),
):
    try:
        act()
        answers.append("done")
    except OSError as caught:
        answers.append(caught.errno)
engine.shut(writing, None)
parts = sorted(p.name for p in folder.rglob("*") if p.suffix in (".part", ".new"))
keys = sign_in(folder)
(folder.parent / "ballast").unlink()
reading = engine.reader(path, key=keys.database_key(), store_id=keys.store_id)
with reading.begin() as connection:
    rows = connection.exec_driver_sql("SELECT count(*) FROM cases").scalar()
engine.shut(None, reading)
print(json.dumps({"error": error, "kept": rows == acknowledged, "answers": answers, "parts": parts}))
"""


@cache
def mounts_allowed() -> bool:
    if sys.platform != "linux":
        return False
    trial = subprocess.run(
        ["unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False
    )
    return trial.returncode == 0


needs_mounts = pytest.mark.skipif(not mounts_allowed(), reason="this machine allows no private mounts (unshare -Urm)")


def run(store: Path, place: Path, script: str, *, size: str, then: str) -> dict[str, Any]:
    place.mkdir()
    shell = _MOUNT.format(size=size, place=place, store=store, then=then, python=sys.executable)
    done = subprocess.run(
        ["unshare", "-Urm", "bash", "-c", shell, "mount", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


@needs_mounts
@pytest.mark.parametrize("lock_there", [True, False])
def test_a_store_on_a_read_only_mount_is_read_and_untouched(tmp_path: Path, lock_there: bool) -> None:
    make_store(tmp_path / "store")
    if lock_there:
        (tmp_path / "store" / "store.lock").write_text("")
    before = hashes(tmp_path / "store")
    answer = run(
        tmp_path / "store", tmp_path / "place", _LOOK, size="80m", then=f"mount -o remount,ro {tmp_path / 'place'}"
    )
    assert answer == {
        "reason": "unlock.readonly",
        "wrong": "unlock.wrong",
        "rows": 20,
        "same": True,
        "copied": "backup.failed place",
        "left": ["store"],
    }
    assert hashes(tmp_path / "store") == before


@needs_mounts
def test_a_store_on_a_full_disk_is_read_and_untouched(tmp_path: Path) -> None:
    make_store(tmp_path / "store")
    then = f"dd if=/dev/zero of={tmp_path / 'place'}/ballast bs=1M status=none 2>/dev/null || true"
    answer = run(tmp_path / "store", tmp_path / "place", _LOOK, size="2m", then=then)
    assert answer == {
        "reason": "unlock.full",
        "wrong": "unlock.wrong",
        "rows": 20,
        "same": True,
        "copied": "backup.failed full",
        "left": ["ballast", "store"],
    }


@needs_mounts
def test_a_disk_that_fills_up_loses_no_acknowledged_row_and_leaves_no_halves(tmp_path: Path) -> None:
    make_store(tmp_path / "store")
    then = f"dd if=/dev/zero of={tmp_path / 'place'}/ballast bs=1k count=700 status=none"
    answer = run(tmp_path / "store", tmp_path / "place", _FILL, size="2m", then=then)
    assert answer["error"] in ("database or disk is full", "disk I/O error")
    assert answer["kept"]
    assert answer["parts"] == []
    assert answer["answers"][0] == 28
