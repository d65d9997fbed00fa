"""Encrypting a locked store anew under another root key, after a leak: whoever has old copies and old secrets opens
none of what comes after.

The new database is written beside the old one, then the header takes effect, then the database takes its place. Cut
off before the header, the store opens as it was and `finish` takes the rest away; cut off after it, the new header
opens and `finish` puts the new database in its place. Containers stay: their keys are wrapped anew.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select, update

from dpo_desk import system
from dpo_desk.domain.account import AccountAct
from dpo_desk.domain.act import Recorded
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Actor, Permission
from dpo_desk.models.papers import CaseKeyRow
from dpo_desk.store import audit, checkpoints, containers, copies, engine, header, keyslots, recovery, signing, vault
from dpo_desk.store.connection import beside, checkpoint
from dpo_desk.store.header import Header
from dpo_desk.store.keys import ROOT_BYTES, Keys
from dpo_desk.store.keyslots import Kdf, KeySlot
from dpo_desk.store.ledger import Ledger
from dpo_desk.store.marks import Marks
from dpo_desk.store.people import Officers

NEXT_DATABASE, NEXT_HEADER = "cases.db.next", "store.key.next"
CODE = "store.rekeyed"


@dataclass(frozen=True)
class Rekeyed:
    """The keys of the store now, and the codes that are shown once: of each other officer by id, and for recovery."""

    keys: Keys
    codes: Mapping[int, str]
    recovery: str


def finish(folder: Path, keys: Keys) -> None:
    """End a re-key that was cut off: put the new database in its place where `keys` are the new ones, else take back
    what was begun. For the process that holds the store, before the database is opened. Raises OSError."""
    database, ahead = folder / NEXT_DATABASE, folder / NEXT_HEADER
    if database.exists() and _opens(database, keys):
        _replace_database(folder)
    else:
        for left in (database, *beside(database), ahead, ahead.with_name(ahead.name + ".new")):
            left.unlink(missing_ok=True)


def rekey(
    folder: Path,
    old: Keys,
    *,
    actor: Actor,
    passphrase: str,
    kdf: Kdf,
    now: datetime,
    key_file: bytes | None = None,
    step: Callable[[str], None] = lambda _: None,
) -> Rekeyed:
    """Give a store another root key. `passphrase` (with `key_file`, where the slot needs one) is that of `actor`, whose
    way in stays; `step` hears each step.

    For the process that holds the store, with nothing of it open. Raises UserError `unlock.db.*`, OSError: the store
    then opens as before.
    """
    finish(folder, old)
    best = vault.authentic(folder, old)
    root = bytearray(os.urandom(ROOT_BYTES))
    fresh = replace(best, db_salt=os.urandom(16), epoch=best.epoch + 1, generation=best.generation + 1)
    codes, secret = _new_ways(best, actor), recovery.new_secret()
    was = vault.passphrase_slot(best, actor.officer.id)
    second = key_file if was and was.key_file else None
    after = replace(fresh, slots=_slots(best, root, actor, passphrase, second, kdf, codes, secret))
    keys = after.keys(root)
    try:
        step("begun")
        _write_database(folder, old, keys, actor, codes, now)
        step("database")
        data = header.encode(after, root)
        system.replace_file(folder / NEXT_HEADER, data)
        _check(after, keys, actor, passphrase, second)
        step("header")
    except BaseException:
        with suppress(OSError):
            finish(folder, old)
        keys.wipe()
        raise
    (folder / NEXT_HEADER).replace(folder / header.NAME)
    system.sync_folder(folder)
    step("switched")
    system.replace_file(folder / header.SPARE, data)  # before the database: an old spare opens an old database only
    step("spare")
    _replace_database(folder)
    step("done")
    told = {officer_id: recovery.code_of(code) for officer_id, code in codes.items()}
    return Rekeyed(keys, told, recovery.code_of(secret))


def _new_ways(best: Header, actor: Actor) -> dict[int, bytes]:
    """A fresh code for every other officer who has a way in."""
    others = {slot.officer_id for slot in best.slots if slot.kind != "recovery"} - {actor.officer.id}
    return {officer_id: recovery.new_secret() for officer_id in sorted(others)}


def _slots(
    best: Header,
    root: bytearray,
    actor: Actor,
    passphrase: str,
    key_file: bytes | None,
    kdf: Kdf,
    codes: Mapping[int, bytes],
    secret: bytes,
) -> tuple[KeySlot, ...]:
    me, name = actor.officer.id, actor.officer.sign_in_name
    first = max(slot.slot_id for slot in best.slots) + 1
    mine = keyslots.wrap_with_passphrase(
        root,
        store_id=best.store_id,
        slot_id=first,
        officer_id=me,
        name=name,
        passphrase=passphrase,
        kdf=kdf,
        key_file=key_file,
    )
    spare = keyslots.wrap_with_code(
        root, store_id=best.store_id, slot_id=first + 1, officer_id=me, name=name, secret=secret
    )
    names = {slot.officer_id: slot.name for slot in best.slots}
    others = [
        keyslots.wrap_with_code(
            root,
            store_id=best.store_id,
            slot_id=first + 2 + place,
            officer_id=officer_id,
            name=names[officer_id],
            secret=code,
            kind="invite",
        )
        for place, (officer_id, code) in enumerate(codes.items())
    ]
    return (mine, spare, *others)


def _check(after: Header, keys: Keys, actor: Actor, passphrase: str, key_file: bytes | None) -> None:
    """The header that is about to take effect opens with what the officer will type. UserError `error.io` else."""
    slot = vault.passphrase_slot(after, actor.officer.id)
    root = slot and keyslots.unwrap_with_passphrase(
        slot, store_id=after.store_id, passphrase=passphrase, key_file=key_file
    )
    if root != keys.root():
        raise UserError("error.io")


def _write_database(
    folder: Path, old: Keys, keys: Keys, actor: Actor, codes: Mapping[int, bytes], now: datetime
) -> None:
    path = folder / NEXT_DATABASE
    source = engine.reader(folder / engine.DATABASE, key=old.database_key(), store_id=old.store_id)
    try:
        with source.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM meta").fetchone()  # its moment
            copies.copy_pages(engine.driver(source), path, keys, lambda _: None)
    finally:
        engine.close(source)
    writing = engine.writer(path, key=keys.database_key(), store_id=keys.store_id)
    try:
        marks = Marks(engine.driver(writing), keys)
        with writing.begin() as connection:
            _check_role(connection, actor)
            _wrap_anew(connection, old, keys)
            ledger = Ledger(connection)
            ledger.put_generation(keys.generation)
            for officer_id in codes:
                ledger.add(
                    by_id=actor.officer.id, officer_id=officer_id, what=AccountAct.CODE, before="", after="",
                    reason=CODE, at=now,
                )  # fmt: skip
            details = {"epoch": keys.epoch, "accounts": sorted(codes)}
            act = Recorded(CODE, Permission.KEYS, details=details)
            _record(connection, old, keys, actor, act, now, marks)
        checkpoint(engine.driver(writing))
    finally:
        engine.close(writing)
    copies.integrity(path, key=keys.database_key(), store_id=keys.store_id)
    with path.open("rb+") as stream:
        system.sync_file(stream.fileno())


def _check_role(connection: Connection, actor: Actor) -> None:
    """Who re-keys is a DPO by the store's own word, whatever the caller says. UserError `officer.denied`."""
    known = next(each for each in Officers(connection).all() if each.id == actor.officer.id)
    if not Actor(known, actor.place).may(Permission.KEYS) or known.ended_on is not None:
        raise UserError("officer.denied", role=known.role.value, act=CODE)


def _record(
    connection: Connection, old: Keys, keys: Keys, actor: Actor, act: Recorded, now: datetime, marks: Marks
) -> None:
    """The old key signs that the new one goes on; from the next entry on the new key vouches."""
    number, head = audit.append(connection, keys, actor, act, now, marks)
    checkpoints.add(connection, old, number, head, now, next_key=signing.public_key(keys))
    marks.begin()
    audit.append(connection, keys, actor, replace(act, code=f"{CODE}.signed"), now, marks)


def _wrap_anew(connection: Connection, old: Keys, keys: Keys) -> None:
    for case_id, wrapped in connection.execute(select(CaseKeyRow.case_id, CaseKeyRow.wrapped)).all():
        key = containers.unwrap_case_key(old, case_id, wrapped)
        connection.execute(
            update(CaseKeyRow)
            .where(CaseKeyRow.case_id == case_id)
            .values(wrapped=containers.wrap_case_key(keys, case_id, key))
        )
        key[:] = bytes(len(key))


def _opens(path: Path, keys: Keys) -> bool:
    with suppress(UserError):
        engine.open_database(path, key=keys.database_key(), store_id=keys.store_id, read_only=True).close()
        return True
    return False


def _replace_database(folder: Path) -> None:
    for left in beside(folder / NEXT_DATABASE):
        left.unlink(missing_ok=True)
    for left in beside(folder / engine.DATABASE):
        left.unlink(missing_ok=True)  # of the old database, which was closed in order
    (folder / NEXT_DATABASE).replace(folder / engine.DATABASE)
    system.sync_folder(folder)
