"""What is checked when a store is opened: its seal while the passphrase is stretched, its record against the anchor.

Nothing found here keeps the officer out of the store. It is told, and it stands in the access log.
"""

from __future__ import annotations

import threading
from pathlib import Path

from sqlalchemy import Connection, select

from dpo_desk.domain.finding import Finding
from dpo_desk.models.record import ChainRow
from dpo_desk.store import audit, seal, signing
from dpo_desk.store.anchor import Anchor
from dpo_desk.store.keys import Keys
from dpo_desk.store.seal import BadSeal, Seal


class SealCheck:
    """Reads a seal and hashes the files an unlock reads, in a thread of its own from the start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seal: Seal | None = None
        self._found: tuple[Finding, ...] = ()
        self._thread = threading.Thread(target=self._run, name="desk-seal", daemon=True)
        self._thread.start()

    def result(self, keys: Keys) -> tuple[Seal | None, tuple[Finding, ...]]:
        """The seal where everything is as it says, and what is not: `seal.none`, `seal.bad`, `seal.other` (another
        store's, or another key's), `file.missing`, `file.changed`."""
        self._thread.join()
        if self._seal is not None and (self._seal.store_id, self._seal.key) != (
            keys.store_id,
            signing.public_key(keys),
        ):
            return None, (Finding("seal.other", seal.NAME),)
        return (None if self._found else self._seal), self._found

    def _run(self) -> None:
        try:
            self._seal = seal.read(self._folder)
        except BadSeal:
            self._found = (Finding("seal.bad", seal.NAME),)
            return
        self._found = seal.quick(self._folder, self._seal) if self._seal else (Finding("seal.none", seal.NAME),)


def against_anchor(connection: Connection, anchor: Anchor | None) -> tuple[Finding, ...]:
    """Compare the record with what this machine saw last: `anchor.older` (at, n: links that are missing) for an older
    store put in its place, `anchor.differs` (n) for another history."""
    if anchor is None:
        return ()
    number, _ = audit.head(connection)
    if number < anchor.number:
        return (Finding("anchor.older", "", {"at": anchor.at, "n": anchor.number - number}),)
    linked = connection.execute(select(ChainRow.hash).where(ChainRow.number == anchor.number)).scalar_one_or_none()
    return () if linked == anchor.hash else (Finding("anchor.differs", "", {"n": anchor.number}),)


def missed(connection: Connection) -> tuple[Finding, ...]:
    """Whether an entry's text left the record before its day: `record.gone`. The next act could no longer tell."""
    return () if audit.is_whole(connection) else (Finding("record.gone", "payloads"),)
