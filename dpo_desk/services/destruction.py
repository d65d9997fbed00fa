"""Destroying a case whose retention has ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.backup import LONGEST_DAYS
from dpo_desk.domain.destruction import Destroyed, Tombstone
from dpo_desk.domain.officer import Permission
from dpo_desk.services.base import Tools
from dpo_desk.services.texts import LONGEST_LINE, check_text

if TYPE_CHECKING:
    from dpo_desk.store.opened import OpenStore

CODE = "case.destroyed"


class DestructionDesk:
    """Destroys cases, and tells what was destroyed."""

    def __init__(self, tools: Tools, store: OpenStore) -> None:
        self._tools = tools
        self._store = store

    def destroy(self, case_id: int, *, ground: str) -> Destroyed:
        """Destroy a closed case for good: its rows, files and keys (Act 21(1), (2)).

        What stays: the tombstone, and the access log until its own day. Backups made before hold the case; the last of
        them goes on `backups_until`, if a newer good one was made by then. UserError `officer.denied`, `destroy.open`,
        `destroy.gone`, those of `check_text`.
        """
        told = check_text("destroy.ground", ground, limit=LONGEST_LINE)
        day = self._tools.today()
        with self._tools.writing(self._tools.actor) as unit:
            unit.require(Permission.DESTROY, CODE)
            done = unit.destruction.destroy(case_id, ground=told, day=day)
            details = {
                "number": done.number,
                "ground": done.ground,
                "rows": done.rows,
                "files": done.files,
            }
            changes = frozenset({Kind.CASES, Kind.LETTERS, Kind.DRAFTS})
            number = unit.commit(Recorded(CODE, Permission.DESTROY, case_id, (), details, changes))
        self._store.settle()
        return replace(done, entry_number=number, backups_until=day + timedelta(days=LONGEST_DAYS))

    def destroyed(self) -> tuple[Tombstone, ...]:
        """Give what was destroyed, oldest first."""
        with self._tools.reading(self._tools.actor) as unit:
            return unit.destruction.tombstones()
