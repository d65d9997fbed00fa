"""A store as it shows from outside, without a key. Imports neither database nor cryptography: the unlock window waits
for this module.
"""

from contextlib import suppress
from pathlib import Path

from dpo_desk.domain.clock import korean_day
from dpo_desk.domain.locked import Look, Slot
from dpo_desk.store import header, lock, switching
from dpo_desk.store.header import Header


def look(folder: Path) -> Look:
    """Read what a store shows without a key, and write nothing; but a restore that was cut off is ended first.

    Raises UserError `unlock.none`, `unlock.header.missing`, `unlock.header.damaged`, `unlock.newer`.
    """
    if not folder.exists():
        with suppress(OSError):
            switching.finish(folder)
    copies = header.read_copies(folder)
    best = newest_first(copies)[0]
    return Look(
        store_name=best.store_name,
        officers=tuple(Slot(slot.officer_id, slot.name, slot.kind, slot.key_file) for slot in best.slots),
        created_on=korean_day(best.created),
        locked_at=lock.locked_at(folder),
        header_ok=copies[0] == copies[1],
    )


def newest_first(copies: tuple[Header | None, Header | None]) -> list[Header]:
    """The copies of the header that are whole, the newest first; `store.key` before its spare where equally new."""
    return sorted((each for each in copies if each is not None), key=lambda each: -each.generation)
