"""What unlocking cannot go without: `child_open.py FOLDER` prints the seconds of one Argon2id call of the real cost, a
raw `sqlcipher3` open with the key and a `SELECT` of 50 rows. Imports are done before."""

import sys
import time
from pathlib import Path

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlcipher3 import dbapi2

from bench.store import KEY_FILE, PASSPHRASE
from dpo_desk.store.vault import REAL_KDF

ROWS = 50


def main(folder: Path) -> int:
    """Derive, open, read; print the seconds."""
    key = (folder.parent / KEY_FILE).read_text("ascii")
    start = time.monotonic()
    Argon2id(
        salt=bytes(16), length=32, iterations=REAL_KDF.t, lanes=REAL_KDF.lanes, memory_cost=REAL_KDF.memory_kib
    ).derive(PASSPHRASE.encode())
    connection = dbapi2.connect(f"{(folder / 'cases.db').as_uri()}?mode=rw", uri=True)
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    rows = connection.execute(
        "SELECT cases.id, number, rights, stage, due_on, way, received_on, name FROM cases "
        "JOIN people ON people.id = subject_id WHERE open ORDER BY due_on, cases.id LIMIT ?",
        (ROWS,),
    ).fetchall()
    taken = time.monotonic() - start
    connection.close()
    if len(rows) != ROWS:
        print("the store has too few rows", file=sys.stderr)
        return 4
    print(taken, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
