"""The vault: who may open a store, with what. Header, slots and keys; no database and no SQLAlchemy here.

Every function that writes the header holds the store lock or takes it for as long as it writes.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.locked import Look, Slot
from dpo_desk.store import header, keyslots, lock, recovery, tries
from dpo_desk.store.header import Header
from dpo_desk.store.keys import ROOT_BYTES, Keys
from dpo_desk.store.keyslots import Kdf, KdfFloor, KeySlot
from dpo_desk.store.look import look, newest_first
from dpo_desk.store.passphrases import check_passphrase
from dpo_desk.store.tries import clear_failed, failed_tries

__all__ = [
    "REAL_FLOOR",
    "REAL_KDF",
    "Kdf",
    "KdfFloor",
    "Keys",
    "Look",
    "Slot",
    "change_passphrase",
    "check_passphrase",
    "clear_failed",
    "create",
    "failed_tries",
    "look",
    "mend",
    "open",
    "recover",
    "set_key_file",
]

REAL_KDF = Kdf(t=3, memory_kib=262144, lanes=4)
REAL_FLOOR = KdfFloor(t=3, memory_kib=65536)


def create(
    folder: Path, *, store_name: str, sign_in_name: str, passphrase: str, kdf: Kdf, now: datetime
) -> tuple[Keys, str]:
    """Make the header of a new store for its first officer (number 1); give its keys and the recovery code, shown once.

    The folder must be empty or absent; a failure leaves it as it was. Raises UserError `create.folder.taken`,
    `create.folder.refused` and those of `check_passphrase`.
    """
    check_passphrase(passphrase, names=(store_name, sign_in_name))
    for name in (store_name, sign_in_name):
        if len(name) > header.LONGEST_NAME:
            raise UserError("error.text.long", limit=header.LONGEST_NAME, n=len(name))
    there = folder.exists()
    try:
        if there and (not folder.is_dir() or any(folder.iterdir())):
            raise UserError("create.folder.taken")
        system.make_folder(folder)
    except OSError:
        raise UserError("create.folder.refused") from None
    root, secret, store_id = bytearray(os.urandom(ROOT_BYTES)), recovery.new_secret(), os.urandom(16)
    way = keyslots.wrap_with_passphrase(
        root, store_id=store_id, slot_id=1, officer_id=1, name=sign_in_name, passphrase=passphrase, kdf=kdf
    )
    spare_way = keyslots.wrap_with_code(
        root, store_id=store_id, slot_id=2, officer_id=1, name=sign_in_name, secret=secret
    )
    created = now.astimezone(UTC).replace(microsecond=0)
    made = Header(store_id, store_name, os.urandom(16), 1, 1, created, (way, spare_way))
    try:
        header.write(folder, header.encode(made, root), opens=lambda back: back.is_authentic(root))
    except BaseException as error:
        for name in (header.NAME, header.SPARE):
            (folder / name).unlink(missing_ok=True)
        if not there:
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            raise UserError("create.folder.refused") from None
        raise
    return made.keys(root), recovery.code_of(secret)


def open(
    folder: Path,
    *,
    officer_id: int,
    passphrase: str,
    floor: KdfFloor,
    now: datetime | None = None,
    key_file: bytes | None = None,
) -> Keys:
    """Open a store by an officer's passphrase, with the key file where one belongs to it, and give its keys.

    Where only one copy of the header is good it is used, and the other is written anew if this process holds the
    store. Raises UserError `unlock.wrong`, `unlock.wrong.slow` (n, s), `unlock.keyfile.missing` (no try: it is not
    counted), and those of `look`; a wrong passphrase leaves nothing but its moment in `unlock.times`.
    """
    moment = now or datetime.now(UTC)
    copies = header.read_copies(folder)
    tries.check_wait(folder, moment)

    def way_in(each: Header) -> tuple[KeySlot, ...]:
        return tuple(slot for slot in (passphrase_slot(each, officer_id),) if slot)

    def unwrap(each: Header, slot: KeySlot) -> bytearray | None:
        return keyslots.unwrap_with_passphrase(slot, store_id=each.store_id, passphrase=passphrase, key_file=key_file)

    found = _open(copies, way_in, unwrap, floor)
    if found is None:
        if key_file is None and any(slot.key_file for each in newest_first(copies)[:1] for slot in way_in(each)):
            raise UserError("unlock.keyfile.missing")
        raise tries.failure(folder, moment)
    best, root, _, spare_used = found
    tries.success(folder, moment)
    keys = best.keys(root, spare_used=spare_used)
    if lock.is_held_here(folder):
        with suppress(OSError, UserError):  # a disk that takes no second copy must not keep the officer out
            mend(folder, keys)
    return keys


def recover(folder: Path, *, code: str, new_passphrase: str, kdf: Kdf, floor: KdfFloor) -> Keys:
    """Set a passphrase for the officer of a code; give the keys. The recovery code stays valid, that of a first sign-in
    has done its work.

    Raises UserError `recover.typo` (group), `recover.wrong`, `unlock.elsewhere`, those of `check_passphrase` and
    `look`; OSError. Nothing is changed then.
    """
    secret = recovery.secret_of(code)

    def way_in(each: Header) -> tuple[KeySlot, ...]:
        return tuple(slot for slot in each.slots if slot.kind != "passphrase")

    def unwrap(each: Header, slot: KeySlot) -> bytearray | None:
        return keyslots.unwrap_with_code(slot, store_id=each.store_id, secret=secret)

    with owned(folder):
        found = _open(header.read_copies(folder), way_in, unwrap, floor)
        if found is None:
            raise UserError("recover.wrong")
        best, root, owner, spare_used = found
        check_passphrase(new_passphrase, names=(best.store_name, owner.name))
        keys = best.keys(root, spare_used=spare_used)
        _set_passphrase(folder, best, keys, owner.officer_id, owner.name, new_passphrase, kdf, floor)
    return keys


def change_passphrase(
    folder: Path,
    keys: Keys,
    *,
    officer_id: int,
    old: str,
    new: str,
    kdf: Kdf,
    floor: KdfFloor,
    key_file: bytes | None = None,
) -> None:
    """Replace an officer's passphrase; the root key stays, so nothing else is written anew. A key file stays too.

    Raises UserError `unlock.wrong` (the old one, or the key file, does not match), `unlock.keyfile.missing`, those of
    `check_passphrase`, `unlock.elsewhere`; OSError. The old passphrase then still opens.
    """
    with owned(folder):
        best = authentic(folder, keys)
        slot = _proven_slot(best, officer_id, old, key_file)
        check_passphrase(new, names=(best.store_name, slot.name))
        second = key_file if slot.key_file else None
        _set_passphrase(folder, best, keys, officer_id, slot.name, new, kdf, floor, second)


def set_key_file(
    folder: Path,
    keys: Keys,
    *,
    officer_id: int,
    passphrase: str,
    old: bytes | None,
    new: bytes | None,
    kdf: Kdf,
    floor: KdfFloor,
) -> None:
    """Let an officer's passphrase open with the key file `new` alone, or without one; `old` is the one it needs now.

    Raises UserError `unlock.wrong`, `unlock.keyfile.missing`, `unlock.elsewhere`; OSError. What opened before then
    still opens.
    """
    with owned(folder):
        best = authentic(folder, keys)
        slot = _proven_slot(best, officer_id, passphrase, old)
        _set_passphrase(folder, best, keys, officer_id, slot.name, passphrase, kdf, floor, new)


def _proven_slot(best: Header, officer_id: int, passphrase: str, key_file: bytes | None) -> KeySlot:
    """The slot of an officer, who has shown that it is theirs. UserError `unlock.keyfile.missing`, `unlock.wrong`."""
    slot = passphrase_slot(best, officer_id)
    if slot is None:
        raise UserError("unlock.wrong")
    if slot.key_file and key_file is None:
        raise UserError("unlock.keyfile.missing")
    root = keyslots.unwrap_with_passphrase(slot, store_id=best.store_id, passphrase=passphrase, key_file=key_file)
    if root is None:
        raise UserError("unlock.wrong")
    root[:] = bytes(len(root))
    return slot


def mend(folder: Path, keys: Keys) -> bool:
    """Write again a copy of the header that is missing, damaged, forged or behind the good one; whether there was one.

    The good one was verified with the root key first. For the process that holds the store. Raises OSError.
    """
    best = authentic(folder, keys)
    good = header.encode(best, keys.root())
    bad = [folder / name for name in (header.NAME, header.SPARE) if header.read(folder / name) != good]
    for path in bad:
        system.replace_file(path, good)
    return bool(bad)


def _open(
    copies: tuple[Header | None, Header | None],
    way_in: Callable[[Header], tuple[KeySlot, ...]],
    unwrap: Callable[[Header, KeySlot], bytearray | None],
    floor: KdfFloor,
) -> tuple[Header, bytearray, KeySlot, bool] | None:
    """The newest authentic header with its root key and the slot that gave it, and whether it was the spare; None where
    the secret opens none."""
    whole, tried, root, weakened = newest_first(copies), list[KeySlot](), None, False
    for copy, slot in [(each, slot) for each in whole for slot in way_in(each)]:
        if slot in tried:
            continue  # the same slot in both copies is tried once
        if slot.kdf is not None and not keyslots.above_floor(slot.kdf, floor):
            weakened = True
            continue
        tried.append(slot)
        root = unwrap(copy, slot)
        if root is not None:
            break
    if root is None:
        if weakened and not tried:
            raise UserError("unlock.header.damaged")
        return None
    genuine = [each for each in whole if each.is_authentic(root)]
    if not genuine:
        raise UserError("unlock.header.damaged")  # forged: the root key is right and no MAC verifies
    best = genuine[0]
    if tried[-1] not in best.slots:
        return None  # a secret that a newer, genuine header no longer knows
    return best, root, tried[-1], best != copies[0]


def passphrase_slot(each: Header, officer_id: int) -> KeySlot | None:
    """The slot of an officer's passphrase; None where there is none."""
    return next((slot for slot in each.slots if slot.kind == "passphrase" and slot.officer_id == officer_id), None)


def authentic(folder: Path, keys: Keys) -> Header:
    """The newest header that these keys verify. Raises UserError `unlock.header.damaged`."""
    for each in newest_first(header.read_copies(folder)):
        if each.store_id == keys.store_id and each.is_authentic(keys.root()):
            return each
    raise UserError("unlock.header.damaged")


def _set_passphrase(
    folder: Path,
    best: Header,
    keys: Keys,
    officer_id: int,
    name: str,
    new: str,
    kdf: Kdf,
    floor: KdfFloor,
    key_file: bytes | None = None,
) -> None:
    if not keyslots.above_floor(kdf, floor):
        raise ValueError("a new passphrase may not cost less than the floor")
    old = [slot for slot in best.slots if slot.kind == "passphrase" and slot.officer_id == officer_id]
    number = old[0].slot_id if old else max(slot.slot_id for slot in best.slots) + 1
    slot = keyslots.wrap_with_passphrase(
        keys.root(),
        store_id=best.store_id,
        slot_id=number,
        officer_id=officer_id,
        name=name,
        passphrase=new,
        kdf=kdf,
        key_file=key_file,
    )
    used = [slot for slot in best.slots if slot.kind == "invite" and slot.officer_id == officer_id]

    def opens(back: Header) -> bool:
        root = keyslots.unwrap_with_passphrase(slot, store_id=back.store_id, passphrase=new, key_file=key_file)
        return root == keys.root() and slot in back.slots

    write_slots(folder, best, keys, (*(each for each in best.slots if each not in old + used), slot), opens=opens)


def write_slots(
    folder: Path,
    best: Header,
    keys: Keys,
    slots: Iterable[KeySlot],
    *,
    opens: Callable[[Header], bool] = lambda _: True,
) -> None:
    """Write the header with other slots, one generation on; `opens` says of what was read back that a new slot works.

    Raises OSError, UserError `error.io`.
    """
    kept = tuple(sorted(slots, key=lambda each: each.slot_id))
    after = replace(best, generation=best.generation + 1, slots=kept)

    def good(back: Header) -> bool:
        return back.is_authentic(keys.root()) and back.slots == kept and opens(back)

    header.write(folder, header.encode(after, keys.root()), opens=good)
    keys.generation = after.generation


@contextmanager
def owned(folder: Path) -> Iterator[None]:
    """Hold the store for as long as its header is written, where this process does not hold it already."""
    if lock.is_held_here(folder):
        yield
        return
    header.read_copies(folder)  # no lock file is left in a folder that holds no store
    held = lock.hold(folder, now=datetime.now(UTC))
    try:
        yield
    finally:
        held.release()
