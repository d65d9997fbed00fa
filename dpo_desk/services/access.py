"""Getting in and out: look at a store's door, create it, unlock it, recover it, lock it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.finding import Finding
from dpo_desk.domain.locked import Look
from dpo_desk.domain.officer import Actor, Permission
from dpo_desk.law.book import LawBook
from dpo_desk.services.access_log import AccessLogDesk
from dpo_desk.services.accounts import Accounts
from dpo_desk.services.backups import Backups
from dpo_desk.services.base import Now, Tools
from dpo_desk.services.cases import Cases
from dpo_desk.services.destruction import DestructionDesk
from dpo_desk.services.diagnostics import Diagnostics
from dpo_desk.services.drafts import Drafts
from dpo_desk.services.intake import Intake, MaskMail, ReadMail
from dpo_desk.services.law import LawDesk
from dpo_desk.services.letters import Letters, Press
from dpo_desk.services.lists import Lists
from dpo_desk.services.settings import Settings
from dpo_desk.services.shelf import LawShelf
from dpo_desk.services.statistics import StatisticsDesk
from dpo_desk.services.texts import LONGEST_NAME, check_text

if TYPE_CHECKING:
    from dpo_desk.domain.backup import Snapshot
    from dpo_desk.store.copies import Copied
    from dpo_desk.store.door import Door
    from dpo_desk.store.opened import OpenStore
    from dpo_desk.store.restore import Restored
    from dpo_desk.store.verify import Verified


@dataclass(frozen=True)
class Outside:
    """What the services reach beyond the store: reading mail, masking it, making letters."""

    read_mail: ReadMail
    mask_mail: MaskMail
    press: Press


def place_of(folder: Path) -> UserError | None:
    """Tell why a folder is no good place for a store: `unlock.conflict` (n, name), `unlock.synced` (service)."""
    from dpo_desk.store import places

    if copies := places.conflicts(folder):
        return UserError("unlock.conflict", n=len(copies), name=copies[0])
    found = places.where(folder)
    return UserError("unlock.synced", service=found.service) if found else None


class Desk:
    """An unlocked desk: the services of the signed-in officer. Nothing of it may be used after `lock`."""

    def __init__(
        self, store: OpenStore, tools: Tools, outside: Outside, door: Door, failed: tuple[datetime, ...] = ()
    ) -> None:
        self._store = store
        self._failed = failed
        self._door = door
        self._locked = False
        self.told: list[UserError] = []
        """What was found once the store was open, for `notices`."""
        self.tools = tools
        self.actor = tools.actor
        self.cases = Cases(tools)
        self.lists = Lists(tools)
        self.letters = Letters(tools, outside.press)
        self.intake = Intake(tools, outside.read_mail, outside.mask_mail)
        self.settings = Settings(tools)
        self.law = LawDesk(tools)
        self.statistics = StatisticsDesk(tools)
        self.drafts = Drafts(tools)
        self.accounts = Accounts(tools, store)
        self.backups = Backups(tools, store)
        self.destruction = DestructionDesk(tools, store)
        self.access_log = AccessLogDesk(tools, outside.press, lambda: self.settings.organisation().name)

    @property
    def notices(self) -> tuple[UserError, ...]:
        """What the officer is told after unlocking: reading only, a spare header, failed tries, a pack not used."""
        told = [self._store.reading_only] if self._store.reading_only else []
        if unfit := place_of(self._store.folder):
            told.append(unfit)
        if self._store.keys.header_spare_used:
            told.append(UserError("unlock.header.spare"))
        spare = self._store.keys.header_spare_used
        found = [one for one in self._store.found if not (spare and one.name.startswith("store.key"))]
        told += [UserError(f"found.{one.code}", name=one.name, **one.params) for one in found]
        told += self.told
        if self._failed:
            told.append(UserError("unlock.failed", n=len(self._failed), when=self._failed[-1]))
        return (*told, *self.law.notices)

    @property
    def found(self) -> tuple[Finding, ...]:
        """What was not as it should be when the store was opened."""
        return self._store.found

    @property
    def folder(self) -> Path:
        """The folder of the store."""
        return self._store.folder

    def diagnostics(self, version: str, log: Iterable[str]) -> str:
        """A file for support: versions, counts and error codes alone, of the store and of the desk's log lines."""
        return Diagnostics(self.tools, version=version).made(log)

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the key that signs this store's record and seal, to be printed and kept elsewhere."""
        return self._store.fingerprint

    def listen(self, told: Callable[[frozenset[Kind], int], None]) -> None:
        """Tell `told` what kinds of thing each act changed, on the thread of the act."""
        self._store.listen(told)

    def change_passphrase(self, *, old: str, new: str, key_file: Path | None = None) -> None:
        """Change the officer's passphrase. UserError `unlock.wrong` where the old one does not match,
        `unlock.keyfile.*`.

        `key_file` is the one the officer comes in with, which stays. What cannot be recorded is taken back: who is told
        that it failed signs in with the old one.
        """
        with self.tools.writing(self.actor) as unit:
            self._door.change_passphrase(self._store, self.actor, old=old, new=new, key_file=key_file)
            try:
                unit.commit(Recorded("keys.passphrase", Permission.LOOK, changes=frozenset({Kind.KEYS})))
            except BaseException:
                self._door.change_passphrase(self._store, self.actor, old=new, new=old, key_file=key_file)
                raise

    @property
    def key_file_needed(self) -> bool:
        """Whether the officer's passphrase opens together with a key file alone."""
        return self._store.ways.key_file(self.actor.officer.id)

    def set_key_file(self, *, passphrase: str, old: Path | None = None, new: Path | None = None) -> None:
        """Make a key file at `new`, without which the officer's passphrase opens nothing any more; None: need none.

        `old` is the one the officer comes in with now. Who loses the file comes in by the recovery code, or a new code
        of a DPO. Each officer sets their own. UserError `unlock.wrong`, `unlock.keyfile.*`, `keyfile.inside`,
        `keyfile.taken`, `keyfile.unmade`; then all is as before.
        """
        with self.tools.writing(self.actor) as unit:
            self._door.set_key_file(self._store, self.actor, passphrase=passphrase, old=old, new=new)
            code = "keys.keyfile.set" if new else "keys.keyfile.ended"
            try:
                unit.ledger.put_generation(self._store.ways.generation)
                unit.commit(Recorded(code, Permission.LOOK, changes=frozenset({Kind.KEYS})))
            except BaseException:
                self._door.take_back_key_file(self._store, self.actor, passphrase=passphrase, old=old, new=new)
                raise

    def copy(self, target: Path, progress: Callable[[int, int], None] | None = None) -> Copied:
        """Make a plain copy of the store in a new folder, opened and read back. UserError `backup.failed`.

        The entry is written before the copy, so that the copy holds it too. A store open for reading only, whose disk
        may be full, is copied without one: just then a copy is wanted.
        """
        if self._store.reading_only is None:
            with self.tools.writing(self.actor) as unit:
                unit.commit(Recorded("store.copied", Permission.COPIES, changes=frozenset()))
        return self._store.copy(target, progress)

    def verify(self, told: Callable[[int, int], None] | None = None) -> tuple[Finding, ...]:
        """Check record, rows, days and containers of the open store; nothing found: it is sound."""
        return self._store.verify(self.tools.law.due_on, told)

    def verify_record(self) -> int | None:
        """Give the first number of the access log that does not verify, None where all do."""
        with self.tools.reading(self.actor) as unit:
            return unit.verify_record()

    def lock(self) -> None:
        """Record the lock, close the store and drop its keys. A second call does nothing.

        UserError where the lock could not be recorded (a full disk); the store is closed all the same.
        """
        if self._locked:
            return
        self._locked = True
        try:
            if self._store.reading_only is None:
                with self.tools.writing(self.actor) as unit:
                    self.law.leave(unit)
                    unit.commit(Recorded("store.locked", Permission.LOOK, changes=frozenset()))
        finally:
            self._store.close()


class Access:
    """The doors of stores. `door` gives `store.door`, imported at its first use."""

    def __init__(
        self, door: Callable[[], Door], law: Callable[[], LawBook], outside: Outside, *, now: Now, place: str
    ) -> None:
        self._door = door
        self._law = law
        self._outside = outside
        self._now = now
        self._place = place

    def look(self, folder: Path) -> Look:
        """Read what a store shows without a key. UserError `unlock.none`, `unlock.header.*`."""
        return self._door().look(folder)

    def create(
        self, folder: Path, *, store_name: str, officer_name: str, title: str, passphrase: str
    ) -> tuple[Desk, str]:
        """Create a store with its first officer (DPO) and give the desk and the recovery code, shown once."""
        door, shelf = self._door(), LawShelf(self._law())
        store, officer, code = door.create(
            folder,
            store_name=check_text("create.company", store_name, limit=LONGEST_NAME),
            officer_name=check_text("create.officer", officer_name, limit=LONGEST_NAME),
            title=check_text("create.job", title, needed=False, limit=LONGEST_NAME),
            passphrase=passphrase,
            due_on=shelf.due_on,
            now=self._now,
            place=self._place,
        )
        return self._desk(store, Actor(officer, self._place), shelf, door), code

    def unlock(self, folder: Path, *, officer_id: int, passphrase: str, key_file: Path | None = None) -> Desk:
        """Unlock a store. UserError `unlock.*` says what is wrong; the files stay as they are."""
        door, shelf = self._door(), LawShelf(self._law())
        store, officer, failed = door.unlock(
            folder, officer_id=officer_id, passphrase=passphrase, due_on=shelf.due_on, now=self._now, key_file=key_file
        )
        desk = self._desk(store, Actor(officer, self._place), shelf, door, failed)
        units = store.writing if store.reading_only is None else store.reading
        try:
            with units(desk.actor) as unit:
                desk.law.enter(unit)
                if store.reading_only is None:
                    details: dict[str, object] = {"failed": [moment.isoformat() for moment in failed]}
                    if store.found:
                        details["found"] = [one.code for one in store.found]
                    if unit.ledger.generation() > store.keys.generation:
                        details["found"] = [*(one.code for one in store.found), "header.older"]
                        desk.told.append(UserError("found.header.older"))
                    unit.ledger.put_generation(max(store.keys.generation, unit.ledger.generation()))
                    unit.ledger.let_go(desk.tools.today())
                    if left := unit.let_payloads_go(desk.tools.today()):
                        details["payloads_left"] = left
                    unit.commit(Recorded("store.unlocked", Permission.LOOK, details=details, changes=frozenset()))
        except BaseException:
            store.close()  # nobody has the desk: the store must not stay in this process's hands
            raise
        if store.reading_only is None:
            door.forget_failures(folder)
        return desk

    def verify(
        self,
        folder: Path,
        *,
        printed: str = "",
        sign_in_name: str = "",
        passphrase: str | None = None,
        key_file: Path | None = None,
    ) -> Verified:
        """Check a locked store: without a key, and with an officer's passphrase rows, days and containers too.

        `printed` is the fingerprint on the recovery sheet or a letter. Writes nothing. UserError `unlock.elsewhere`
        where a desk holds the store, `verify.officer`, `verify.backup` (a passphrase for a backup), and those of `look`
        and `unlock`.
        """
        door = self._door()
        found = door.verify(folder, printed=printed)
        if passphrase is None:
            return found
        door.check_store(folder)
        shelf = LawShelf(self._law())
        store, officer = door.open_to_check(
            folder,
            sign_in_name=sign_in_name,
            passphrase=passphrase,
            due_on=shelf.due_on,
            now=self._now,
            key_file=key_file,
        )
        desk = self._desk(store, Actor(officer, self._place), shelf, door)
        try:
            with store.reading(desk.actor) as unit:
                desk.law.enter(unit)
            return replace(found, findings=(*found.findings, *desk.verify()))
        finally:
            store.close()

    def back_up_locked(self, folder: Path, root: Path, progress: Callable[[int, int], None] | None = None) -> Snapshot:
        """Copy a locked store without a key; it is a backup once the next unlock has opened it.

        UserError `backup.unsealed`, `backup.failed`, `unlock.elsewhere`, those of `look`.
        """
        from dpo_desk.store import backups

        self.look(folder)
        return backups.make_locked(folder, root, now=self._now(), progress=progress)

    def back_up(
        self, folder: Path, root: Path, *, sign_in_name: str, passphrase: str, key_file: Path | None = None
    ) -> Snapshot:
        """Unlock a store, back it up and lock it again, with all that is recorded of it. UserError of the three."""
        from dpo_desk.store import door

        officer_id = door.officer_of(self.look(folder), sign_in_name)
        desk = self.unlock(folder, officer_id=officer_id, passphrase=passphrase, key_file=key_file)
        try:
            return desk.backups.make(root=root)
        finally:
            desk.lock()

    def restore(
        self,
        snapshot: Path,
        target: Path,
        *,
        sign_in_name: str = "",
        passphrase: str,
        replace: Path | None = None,
        code: str = "",
        key_file: Path | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> tuple[Restored, Path | None]:
        """Make a store of a backup in a new folder, checked, and let it take the place of the store `replace`.

        Where the passphrase of then is forgotten: a recovery `code` sets `passphrase` in the restored store.

        Gives what was restored, and where the store that was replaced is kept. UserError `restore.refused` (reason,
        name), `unlock.*`, `verify.officer`; then store and backup are as they were.
        """
        shelf = LawShelf(self._law())
        return self._door().restore(
            snapshot,
            target,
            sign_in_name=sign_in_name,
            passphrase=passphrase,
            due_on=shelf.due_on,
            now=self._now,
            place=self._place,
            instead_of=replace,
            code=code,
            key_file=key_file,
            progress=progress,
        )

    def place(self, folder: Path) -> UserError | None:
        """Tell why a folder is no good place for a store, as `place_of`."""
        return place_of(folder)

    def rekey(
        self, folder: Path, actor: Actor, *, passphrase: str, key_file: Path | None = None
    ) -> tuple[dict[int, str], str]:
        """Encrypt a locked store anew under other keys, after a leak; for a DPO, whose passphrase stays.

        Gives the codes for the other officers' next sign-in, by officer, and the new recovery code: shown once. A copy
        made before stays in the store (`before-rekey`) and opens with the old secrets. UserError `unlock.wrong`,
        `officer.denied`, `backup.failed`, `error.full`; the store then opens as before.
        """
        shelf = LawShelf(self._law())
        codes, recovery = self._door().rekey(
            folder, actor=actor, passphrase=passphrase, due_on=shelf.due_on, now=self._now, key_file=key_file
        )
        return dict(codes), recovery

    def recover(self, folder: Path, *, code: str, new_passphrase: str) -> None:
        """Set a new passphrase for the DPO by the recovery code. UserError `recover.typo`, `recover.wrong`."""
        self._door().recover(folder, code=code, new_passphrase=new_passphrase)

    def _desk(
        self, store: OpenStore, actor: Actor, shelf: LawShelf, door: Door, failed: tuple[datetime, ...] = ()
    ) -> Desk:
        tools = Tools(actor, store.writing, store.reading, shelf, self._now, records=store.reading_only is None)
        return Desk(store, tools, self._outside, door, failed)
