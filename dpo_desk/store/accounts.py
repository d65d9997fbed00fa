"""The accounts of a store as its header has them: who has a way in, and by what. No SQLAlchemy here.

Nobody but the officer ever knows a passphrase: a new account gets a code for its first sign-in, and sets its own by it.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.locked import SlotKind
from dpo_desk.store import header, keyslots, recovery, vault
from dpo_desk.store.header import Header
from dpo_desk.store.keys import Keys
from dpo_desk.store.keyslots import KeySlot


class Ways:
    """The ways into a store that is open: the slots of its header."""

    def __init__(self, folder: Path, keys: Keys) -> None:
        self._folder = folder
        self._keys = keys

    @property
    def generation(self) -> int:
        """The generation of the header as it is now."""
        return self._keys.generation

    def all(self) -> dict[int, frozenset[SlotKind]]:
        """The kinds of slot each officer has."""
        slots = vault.authentic(self._folder, self._keys).slots
        return {
            officer_id: frozenset(slot.kind for slot in slots if slot.officer_id == officer_id)
            for officer_id in {slot.officer_id for slot in slots}
        }

    def key_file(self, officer_id: int) -> bool:
        """Whether an officer's passphrase needs a key file beside it."""
        slot = vault.passphrase_slot(vault.authentic(self._folder, self._keys), officer_id)
        return slot is not None and slot.key_file

    def invite(self, *, officer_id: int, name: str) -> str:
        """Give an officer a code for a first sign-in, in the place of a passphrase or an earlier code; shown once.

        The recovery code stays. Raises UserError `officer.most` (n) where the header takes no more accounts; OSError.
        """
        return self._with_code(
            officer_id,
            name,
            "invite",
            leaves=lambda slot: slot.officer_id == officer_id and slot.kind != "recovery",
        )

    def new_recovery(self, *, officer_id: int, name: str) -> str:
        """Make another recovery code, for this officer; the one before opens nothing any more. Raises OSError."""
        return self._with_code(officer_id, name, "recovery", leaves=lambda slot: slot.kind == "recovery")

    def end(self, *, officer_id: int) -> None:
        """Take every way in from an officer, but not the recovery code: `new_recovery` first. Raises OSError."""
        with vault.owned(self._folder):
            best = vault.authentic(self._folder, self._keys)
            kept = [slot for slot in best.slots if slot.officer_id != officer_id or slot.kind == "recovery"]
            if len(kept) < len(best.slots):
                vault.write_slots(self._folder, best, self._keys, kept)

    def rename(self, *, officer_id: int, name: str) -> None:
        """Give an officer another sign-in name, which shows before unlock. Raises OSError."""
        with vault.owned(self._folder):
            best = vault.authentic(self._folder, self._keys)
            slots = [replace(slot, name=name) if slot.officer_id == officer_id else slot for slot in best.slots]
            vault.write_slots(self._folder, best, self._keys, slots)

    @contextmanager
    def undone_on_failure(self) -> Iterator[None]:
        """Put the slots back as they were where what is done inside fails: the act that changed them was not kept."""
        before = vault.authentic(self._folder, self._keys)
        try:
            yield
        except BaseException:
            with suppress(OSError, UserError), vault.owned(self._folder):  # what went wrong first is what is told
                now = vault.authentic(self._folder, self._keys)
                if now.slots != before.slots:
                    vault.write_slots(self._folder, now, self._keys, before.slots)
            raise

    def _with_code(self, officer_id: int, name: str, kind: SlotKind, *, leaves: Callable[[KeySlot], bool]) -> str:
        secret = recovery.new_secret()
        with vault.owned(self._folder):
            best = vault.authentic(self._folder, self._keys)
            kept = [slot for slot in best.slots if not leaves(slot)]
            if len(kept) >= header.MOST_SLOTS:
                raise UserError("officer.most", n=header.MOST_SLOTS)
            made = keyslots.wrap_with_code(
                self._keys.root(),
                store_id=best.store_id,
                slot_id=_free(best.slots),
                officer_id=officer_id,
                name=name,
                secret=secret,
                kind=kind,
            )

            def opens(back: Header) -> bool:
                return keyslots.unwrap_with_code(made, store_id=back.store_id, secret=secret) == self._keys.root()

            vault.write_slots(self._folder, best, self._keys, [*kept, made], opens=opens)
        return recovery.code_of(secret)


def _free(slots: Iterable[KeySlot]) -> int:
    """A number no slot ever had: a slot that left may still stand in an older copy."""
    return max(slot.slot_id for slot in slots) + 1
