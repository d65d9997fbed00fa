"""Verifying the record against reading it and one SHA-256 an entry."""

import hashlib
import json
import secrets
import tempfile
from pathlib import Path

from bench.measure import Row, compare, seconds
from dpo_desk.store import audit, chainfile, engine
from tests.support.units import Units

ENTRIES = 100_000
_READ = (
    "SELECT chain.number, chain.commitment, chain.hash, payloads.salt, payloads.body FROM chain "
    "JOIN payloads ON payloads.number = chain.number ORDER BY chain.number"
)


def row() -> Row:
    """Both sides read the encrypted database; ours checks each commitment and each link."""
    with tempfile.TemporaryDirectory() as folder:
        units = Units(Path(folder) / "store")
        _fill(units)
        bare = engine.driver(units.reader)

        def ours() -> None:
            with units.reading() as work:
                if work.verify_record() is not None:
                    raise RuntimeError("the record does not verify")

        def reference() -> None:
            for _, _, _, salt, body in bare.execute(_READ):
                hashlib.sha256(salt + body.encode()).digest()

        reason = "a link and a commitment are two hashes, and rows come through SQLAlchemy"
        try:
            return compare("verify", seconds(ours), seconds(reference), limit=3, reason=reason)
        finally:
            units.close()


def _fill(units: Units) -> None:
    """Chain entries as an act does, without the acts."""
    with units.reading() as work:
        number, head = work.head()
        said = work.last_said()
    raw = engine.driver(units.writer)
    raw.execute("BEGIN IMMEDIATE")
    while number < ENTRIES:
        number += 1
        body = json.dumps(said | {"code": "case.opened", "case": number, "rows": []}, sort_keys=True)
        salt = secrets.token_bytes(32)
        commitment = hashlib.sha256(salt + body.encode()).digest()
        head = chainfile.link(units.keys.store_id, number, head, commitment)
        raw.execute("INSERT INTO chain (number, commitment, hash) VALUES (?, ?, ?)", (number, commitment, head))
        raw.execute(
            "INSERT INTO payloads (number, salt, body, case_id, last_day) VALUES (?, ?, ?, ?, ?)",
            (number, salt, body, number, "2028-11-26"),
        )
    raw.execute("COMMIT")
    with units.reading() as work:
        if audit.head(work._connection)[0] != ENTRIES:
            raise RuntimeError("the record is not as long as it should be")
