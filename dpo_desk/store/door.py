"""The doors of a store: what it shows without a key, making one, opening one, setting a new passphrase."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.locked import Look, SlotKind
from dpo_desk.domain.officer import Actor, Officer, Permission, Role
from dpo_desk.models.schema import create_schema
from dpo_desk.store import (
    backups,
    engine,
    header,
    keyfile,
    lock,
    manifest,
    migrate,
    pool,
    rekey,
    seal,
    switching,
    vault,
    verify,
)
from dpo_desk.store.anchor import Anchor, Anchors
from dpo_desk.store.arrival import SealCheck
from dpo_desk.store.faults import explained, told
from dpo_desk.store.files import FOLDER
from dpo_desk.store.opened import OpenStore
from dpo_desk.store.replay import DueOn
from dpo_desk.store.vault import Kdf, KdfFloor
from dpo_desk.store.verify import Verified

if TYPE_CHECKING:
    from dpo_desk.store.restore import Restored

Now = Callable[[], datetime]


class Door:
    """Opens stores at one cost of guessing. The real cost comes from `app.py`; nothing else can lower it."""

    def __init__(self, kdf: Kdf, floor: KdfFloor, anchors: Anchors | None = None) -> None:
        self._kdf = kdf
        self._floor = floor
        self._anchors = anchors or Anchors(None)

    def look(self, folder: Path) -> Look:
        """Read what a store shows without a key."""
        return vault.look(folder)

    def create(
        self,
        folder: Path,
        *,
        store_name: str,
        officer_name: str,
        title: str,
        passphrase: str,
        due_on: DueOn,
        now: Now,
        place: str,
    ) -> tuple[OpenStore, Officer, str]:
        """Create a store with its first officer, a DPO; give it open, with the recovery code that is shown once."""
        keys, code = vault.create(
            folder, store_name=store_name, sign_in_name=officer_name, passphrase=passphrase, kdf=self._kdf, now=now()
        )
        officer = Officer(1, officer_name, officer_name, title, Role.DPO)
        held = lock.hold(folder, now=now())
        try:
            (folder / FOLDER).mkdir(mode=0o700, exist_ok=True)
            engine.create_database(
                folder / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id, create_schema=create_schema
            )
            store = OpenStore(folder, keys, held, due_on=due_on, now=now, reading_only=None, anchors=self._anchors)
            with store.writing(Actor(officer, place)) as work:
                work.officers.put(officer)
                details = {"role": officer.role}
                work.commit(Recorded("store.created", Permission.KEYS, details=details, changes=frozenset({Kind.KEYS})))
        except BaseException as error:
            keys.wipe()
            held.release(now=now())
            for name in (*_NEW_FILES, FOLDER):
                _remove(folder / name)
            if isinstance(error, Exception) and (told_as := explained(error)):
                full = told_as.code == "error.full"
                raise told_as if full else UserError("create.folder.refused") from None
            raise
        return store, officer, code

    def unlock(
        self,
        folder: Path,
        *,
        officer_id: int,
        passphrase: str,
        due_on: DueOn,
        now: Now,
        key_file: Path | None = None,
    ) -> tuple[OpenStore, Officer, tuple[datetime, ...]]:
        """Open a store; give it with its officer and the moments of failed tries since it was last open.

        One of an older schema is brought up first. UserError `unlock.older.readonly` where it cannot be, because
        nothing can be written.
        """
        vault.look(folder)  # says what is wrong with the folder before anything is written there
        second = keyfile.read(key_file) if key_file else None
        reading_only = engine.reading_only(folder)
        held = lock.hold(folder, now=now())
        keys = store = None
        sealed = SealCheck(folder)
        try:
            keys = vault.open(
                folder, officer_id=officer_id, passphrase=passphrase, floor=self._floor, now=now(), key_file=second
            )
            failed = vault.failed_tries(folder)
            with told():
                before, found = sealed.result(keys)
                if reading_only is None:
                    rekey.finish(folder, keys)
                if reading_only is None and migrate.bring_up(folder, keys, due_on=due_on):
                    before = None
                    found = tuple(one for one in found if one.code != "seal.none")  # older desks knew no seal
                store = OpenStore(
                    folder,
                    keys,
                    held,
                    due_on=due_on,
                    now=now,
                    reading_only=reading_only,
                    anchors=self._anchors,
                    sealed=before,
                    found=found,
                )
                if migrate.version(store.reader) < engine.SCHEMA:
                    raise UserError("unlock.older.readonly")
                if reading_only is None and not any(one.code.startswith("anchor.") for one in store.found):
                    store.sweep()  # but beside an older database the files of the newer one stay
                officer = store.officer(officer_id)
                if officer.ended_on is not None:  # by a header from before the account ended
                    raise UserError("unlock.ended")
                return store, officer, failed
        except BaseException:
            if store:
                with suppress(Exception):  # what went wrong first is what is told
                    store.close()
            if keys:
                keys.wipe()
            held.release(now=now())
            raise

    def verify(self, folder: Path, *, printed: str = "") -> Verified:
        """Check a locked store, or a backup, without a key. UserError `unlock.elsewhere`, and those of `look`."""
        vault.look(folder)
        if manifest.is_snapshot(folder):
            found = verify.locked(folder, pool=folder.parent / pool.FOLDER, printed=printed)
            return found if found.findings else replace(found, findings=backups.check(folder))
        lock.check_free(folder)
        return verify.locked(folder, printed=printed)

    def check_store(self, folder: Path) -> None:
        """Refuse to open a backup where it lies: that is what a restore is for. UserError `verify.backup`."""
        if manifest.is_snapshot(folder):
            raise UserError("verify.backup")

    def open_to_check(
        self,
        folder: Path,
        *,
        sign_in_name: str,
        passphrase: str,
        due_on: DueOn,
        now: Now,
        key_file: Path | None = None,
    ) -> tuple[OpenStore, Officer]:
        """Open a locked store for a check alone: nothing of it is written, its seal stays.

        `sign_in_name` may be left out where there is one officer. UserError as `unlock`, `verify.officer` (list).
        """
        officer_id = officer_of(vault.look(folder), sign_in_name)
        second = keyfile.read(key_file) if key_file else None
        lock.check_free(folder)
        keys = vault.open(
            folder, officer_id=officer_id, passphrase=passphrase, floor=self._floor, now=now(), key_file=second
        )
        nobody = lock.StoreLock(folder, None, writable=False)
        try:
            with told():
                reason = UserError("verify.reading")
                store = OpenStore(folder, keys, nobody, due_on=due_on, now=now, reading_only=reason)
                return store, store.officer(officer_id)
        except BaseException:
            keys.wipe()
            raise

    def restore(
        self,
        snapshot: Path,
        target: Path,
        *,
        sign_in_name: str,
        passphrase: str,
        due_on: DueOn,
        now: Now,
        place: str,
        instead_of: Path | None = None,
        code: str = "",
        key_file: Path | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> tuple[Restored, Path | None]:
        """Make a store of a backup's snapshot in a new folder, and let it take the place of another.

        With a recovery `code`, `passphrase` is the one that is set by it.

        Gives what was restored and the folder in which the store that was replaced is kept. UserError as
        `restore.restore` and `switching.switch`.
        """
        from dpo_desk.store import restore

        if instead_of is not None and instead_of.is_dir():
            lock.check_free(instead_of)
        made = restore.restore(
            snapshot,
            target,
            officer_id=officer_of(vault.look(snapshot), sign_in_name, kind="recovery" if code else "passphrase"),
            passphrase=passphrase,
            floor=self._floor,
            due_on=due_on,
            now=now,
            place=place,
            present=instead_of,
            progress=progress,
            code=(code, self._kdf) if code else None,
            key_file=keyfile.read(key_file) if key_file else None,
        )
        if instead_of is None:
            return made, None
        aside = switching.switch(instead_of, target, now=now())
        if sealed := seal.read(instead_of):  # or this machine would call the restored store too old
            self._anchors.keep(sealed.store_id, Anchor(sealed.number, sealed.head, sealed.at), sync=True)
        return made, aside

    def rekey(
        self, folder: Path, *, actor: Actor, passphrase: str, due_on: DueOn, now: Now, key_file: Path | None = None
    ) -> tuple[Mapping[int, str], str]:
        """Encrypt a locked store anew under other keys; give the codes for the other officers' next sign-in, by id, and
        the new recovery code. A whole copy is made first, `before-rekey` in the store: it opens with the old secrets.

        UserError `unlock.wrong`, `unlock.elsewhere`, `backup.failed` (nothing was begun), `error.full` and the like.
        """
        vault.look(folder)
        second = keyfile.read(key_file) if key_file else None
        held = lock.hold(folder, now=now())
        old = made = store = None
        try:
            me = actor.officer.id
            old = vault.open(
                folder, officer_id=me, passphrase=passphrase, floor=self._floor, now=now(), key_file=second
            )
            with told():
                rekey.finish(folder, old)
                migrate.bring_up(folder, old, due_on=due_on)
                backups.before(folder, old, name="rekey")
                seal.drop(folder)
                made = rekey.rekey(
                    folder, old, actor=actor, passphrase=passphrase, kdf=self._kdf, now=now(), key_file=second
                )
                store = OpenStore(
                    folder, made.keys, held, due_on=due_on, now=now, reading_only=None, anchors=self._anchors
                )
                store.close()
            return made.codes, made.recovery
        finally:
            for keys in (old, made and made.keys):
                if keys:
                    keys.wipe()
            held.release(now=now())

    def forget_failures(self, folder: Path) -> None:
        """Forget the failed tries once they stand in the access log."""
        vault.clear_failed(folder)

    def recover(self, folder: Path, *, code: str, new_passphrase: str) -> None:
        """Set a new passphrase for the DPO by the recovery code."""
        with told():
            vault.recover(folder, code=code, new_passphrase=new_passphrase, kdf=self._kdf, floor=self._floor).wipe()

    def change_passphrase(
        self, store: OpenStore, actor: Actor, *, old: str, new: str, key_file: Path | None = None
    ) -> None:
        """Set another passphrase for the officer who is signed in, whose key file, where there is one, stays."""
        with told():
            vault.change_passphrase(
                store.folder,
                store.keys,
                officer_id=actor.officer.id,
                old=old,
                new=new,
                kdf=self._kdf,
                floor=self._floor,
                key_file=keyfile.read(key_file) if key_file else None,
            )

    def set_key_file(
        self, store: OpenStore, actor: Actor, *, passphrase: str, old: Path | None, new: Path | None
    ) -> None:
        """Let the officer who is signed in come in with the key file `new` alone, made anew, or without one."""
        before = keyfile.read(old) if old else None
        after = keyfile.make(new, store=store.folder) if new else None
        try:
            self._set_key_file(store, actor, passphrase, before, after)
        except BaseException:
            if new:
                keyfile.remove(new)
            raise

    def take_back_key_file(
        self, store: OpenStore, actor: Actor, *, passphrase: str, old: Path | None, new: Path | None
    ) -> None:
        """Undo `set_key_file`, which could not be recorded; the file that was made for it is removed."""
        after, before = keyfile.read(new) if new else None, keyfile.read(old) if old else None
        self._set_key_file(store, actor, passphrase, after, before)
        if new:
            keyfile.remove(new)

    def _set_key_file(
        self, store: OpenStore, actor: Actor, passphrase: str, old: bytes | None, new: bytes | None
    ) -> None:
        with told():
            vault.set_key_file(
                store.folder,
                store.keys,
                officer_id=actor.officer.id,
                passphrase=passphrase,
                old=old,
                new=new,
                kdf=self._kdf,
                floor=self._floor,
            )


_NEW_FILES = (header.NAME, header.SPARE, engine.DATABASE, f"{engine.DATABASE}-wal", f"{engine.DATABASE}-shm", lock.NAME)


def officer_of(look: Look, sign_in_name: str, kind: SlotKind = "passphrase") -> int:
    """The officer of a sign-in name, which may be left out where there is one. UserError `verify.officer` (list)."""
    names = {slot.sign_in_name: slot.officer_id for slot in look.officers if slot.kind == kind}
    found = names.get(sign_in_name) if sign_in_name or len(names) != 1 else next(iter(names.values()))
    if found is None:
        raise UserError("verify.officer", list=", ".join(sorted(names)))
    return found


def _remove(path: Path) -> None:
    """Take back what a creation that failed had made; the folder was empty before."""
    with suppress(OSError):
        path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
