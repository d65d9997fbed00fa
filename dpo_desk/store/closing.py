"""The last things before a store is locked: the record goes to `log.chain`, then everything is sealed and anchored.

None of it may keep the store from closing: where the disk takes no more, the store is closed without a seal, and says
so when it is next looked at.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3 import dbapi2

from dpo_desk import system
from dpo_desk.models.papers import AttachmentRow, DraftRow
from dpo_desk.store import audit, chainfile, checkpoints, containers, seal, signing
from dpo_desk.store.anchor import Anchor, Anchors
from dpo_desk.store.seal import Seal

if TYPE_CHECKING:
    from dpo_desk.store.unit import Setting

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Closing:
    """What the database said before it was shut: the record's head, what `log.chain` lacks, and the containers."""

    number: int
    head: bytes
    at: datetime
    links: list[tuple[int, bytes, bytes]]
    points: tuple[chainfile.Checkpoint, ...]
    containers: Mapping[str, str]
    """SHA-256 (hex) of each container by name, as it was when it was written."""
    before: Seal | None
    """The seal that stood when the store was opened: `log.chain` goes as far as it says."""

    def finish(self, setting: Setting, anchors: Anchors) -> None:
        """Write `log.chain`, the seal and the anchor, once the database is closed."""
        folder, keys = setting.folder, setting.keys
        try:
            data = chainfile.records(self.links, self.points)
            if self.before is not None:
                chainfile.extend(folder / chainfile.NAME, self.before.files[chainfile.NAME][0], data)
            else:
                first = self.points[0].next_key if self.points else signing.public_key(keys)
                system.replace_file(folder / chainfile.NAME, chainfile.head_line(keys.store_id, first) + data)
            inside = folder / containers.FOLDER
            sized = {name: (_size(inside / name), sha) for name, sha in self.containers.items()}
            seal.write(
                folder, keys, number=self.number, head=self.head, at=self.at, containers_of=sized, before=self.before
            )
        except OSError as error:
            log.warning("not sealed", extra={"code": error.errno})
        anchors.keep(keys.store_id, Anchor(self.number, self.head, self.at), sync=True)


def _size(path: Path) -> int:
    """Bytes of a container; 0 for one that is missing, which every check then names."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def closing_of(writer: Engine, setting: Setting, before: Seal | None) -> Closing | None:
    """Sign the record's end and read what the seal needs; None where the database takes or gives no more."""
    after = before.number if before else 0
    try:
        with writer.begin() as connection:
            number, head = audit.head(connection)
            points = checkpoints.after(connection, after)
            if number > (points[-1].number if points else after):
                points = (*points, checkpoints.add(connection, setting.keys, number, head, setting.now()))
            links = checkpoints.links_after(connection, after)
            return Closing(number, head, setting.now(), links, points, _containers(connection), before)
    except (SQLAlchemyError, dbapi2.Error):
        return None


def cover(writer: Engine, setting: Setting) -> None:
    """Sign the record's end where no checkpoint covers it yet. Raises what the database raises."""
    with writer.begin() as connection:
        number, head = audit.head(connection)
        if number > checkpoints.last_number(connection):
            checkpoints.add(connection, setting.keys, number, head, setting.now())


def _containers(connection: Connection) -> dict[str, str]:
    files = select(AttachmentRow.container, AttachmentRow.container_sha256)
    drafts = select(DraftRow.container, DraftRow.sha256)
    return {name: sha for wanted in (files, drafts) for name, sha in connection.execute(wanted)}
