"""A backup, opened, checked, counted and hashed, against the bare backup interface over the same database."""

import os
import shutil
import tempfile
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from bench.measure import Row, compare, seconds
from bench.store import KEY_FILE, PASSPHRASE, make
from dpo_desk.store import backups, connection, engine, vault

CASES = 6_000


def row() -> Row:
    """Both sides copy a store of 6,000 cases, encrypted to encrypted, and wait for the disk."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        store, root = base / "store", base / "stick"
        root.mkdir()
        make(store, CASES)
        keys = vault.open(store, officer_id=1, passphrase=PASSPHRASE, floor=vault.REAL_FLOOR)
        key = (base / KEY_FILE).read_text("ascii")
        path, number = store / engine.DATABASE, count()

        def ours() -> None:
            made = backups.make(store, root, keys=keys, now=datetime.now(UTC))
            shutil.rmtree(made.folder)

        def reference() -> None:
            target = base / f"bare-{next(number)}.db"
            source = connection.open_database(path, key=key, store_id=keys.store_id, read_only=True)
            target.touch()
            into = connection.connect(target, "mode=rw")
            connection.unlock(into, key)
            source.backup(into, pages=256)
            into.close()
            source.close()
            descriptor = os.open(target, os.O_RDONLY)
            os.fsync(descriptor)
            os.close(descriptor)
            target.unlink()

        try:
            return compare(
                "backup",
                seconds(ours),
                seconds(reference),
                limit=2.5,
                reason="opening, checking, counting and hashing cost less than two more copies",
            )
        finally:
            keys.wipe()
