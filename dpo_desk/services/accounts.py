"""The accounts of the desk: who works here, in which role, and by what they come in. One account an officer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dpo_desk.domain.account import AccountAct, AccountChange
from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Officer, Permission, Role
from dpo_desk.services.base import Tools
from dpo_desk.services.texts import LONGEST_NAME, check_reason, check_text

if TYPE_CHECKING:
    from dpo_desk.store.opened import OpenStore
    from dpo_desk.store.unit import Unit


@dataclass(frozen=True)
class Account:
    """An officer with what they come in by: `passphrase` (theirs), `invited` (a code not used yet), or neither; and
    whether the recovery code is theirs."""

    officer: Officer
    passphrase: bool
    invited: bool
    recovery: bool


class Accounts:
    """Adding, changing and ending accounts: acts of the DPO alone, each in the access log and in the ledger."""

    def __init__(self, tools: Tools, store: OpenStore) -> None:
        self._tools = tools
        self._ways = store.ways

    def all(self) -> tuple[Account, ...]:
        """Give every account, those that ended last. UserError `officer.denied`."""
        with self._tools.reading(self._tools.actor) as unit:
            unit.require(Permission.ACCOUNTS, "account.listed")
            officers = unit.officers.all()
        ways = self._ways.all()
        found = [
            Account(
                officer,
                "passphrase" in ways.get(officer.id, ()),
                "invite" in ways.get(officer.id, ()),
                "recovery" in ways.get(officer.id, ()),
            )
            for officer in officers
        ]
        return tuple(sorted(found, key=lambda each: (each.officer.ended_on is not None, each.officer.id)))

    def changes(self) -> tuple[AccountChange, ...]:
        """Give the ledger of accounts and rights, newest first. UserError `officer.denied`."""
        with self._tools.reading(self._tools.actor) as unit:
            unit.require(Permission.ACCOUNTS, "account.listed")
            return unit.ledger.all()

    def add(self, *, sign_in_name: str, name: str, title: str, role: Role, reason: str) -> str:
        """Add an account; give the code for its first sign-in, which is shown once and kept nowhere.

        UserError at its field: `officer.taken` (what: field.sign_in_name), `error.text.*`; `officer.most` (n).
        """
        why = check_reason(reason)
        with self._changing("account.added") as unit:
            known = unit.officers.all()
            officer = Officer(
                max(each.id for each in known) + 1,
                _free_name(sign_in_name, known),
                check_text("field.name", name, limit=LONGEST_NAME),
                check_text("field.title", title, needed=False, limit=LONGEST_NAME),
                role,
            )
            unit.officers.put(officer)
            code = self._ways.invite(officer_id=officer.id, name=officer.sign_in_name)
            self._keep(unit, officer, AccountAct.ADDED, "", role.value, why)
        return code

    def change(self, officer_id: int, *, sign_in_name: str, name: str, title: str, role: Role, reason: str) -> None:
        """Change names or role. UserError `officer.last` where nobody would be left to lead, `officer.recovery.held`
        where the recovery code is of this account (it may only be a DPO's), `officer.ended`, and as `add`."""
        why = check_reason(reason)
        with self._changing("account.changed") as unit:
            known = unit.officers.all()
            was = _working(known, officer_id)
            others = [each for each in known if each.id != officer_id]
            now = replace(
                was,
                sign_in_name=_free_name(sign_in_name, others),
                name=check_text("field.name", name, limit=LONGEST_NAME),
                title=check_text("field.title", title, needed=False, limit=LONGEST_NAME),
                role=role,
            )
            if role is not Role.DPO:
                self._check_not_last(was, known)
                if "recovery" in self._ways.all().get(officer_id, ()):
                    raise UserError("officer.recovery.held")
            unit.officers.put(now)
            if now.sign_in_name != was.sign_in_name:
                self._ways.rename(officer_id=now.id, name=now.sign_in_name)
            if was.role is not role:
                self._keep(unit, now, AccountAct.ROLE, was.role.value, role.value, why)
            if replace(was, role=role) != now:
                self._keep(unit, now, AccountAct.RENAMED, was.sign_in_name, now.sign_in_name, why)

    def end(self, officer_id: int, *, reason: str) -> str | None:
        """End an account: it opens nothing any more, its cases and entries stay. Then propose a re-key.

        Gives a new recovery code, in the name of the DPO who ends it, where the one before was of this account.
        UserError `officer.last`, `officer.self` (one's own account), `officer.ended`.
        """
        why = check_reason(reason)
        actor = self._tools.actor.officer
        with self._changing("account.ended") as unit:
            known = unit.officers.all()
            was = _working(known, officer_id)
            if officer_id == actor.id:
                raise UserError("officer.self")
            self._check_not_last(was, known)
            unit.officers.put(replace(was, ended_on=self._tools.today()))
            held = "recovery" in self._ways.all().get(officer_id, ())
            code = self._ways.new_recovery(officer_id=actor.id, name=actor.sign_in_name) if held else None
            self._ways.end(officer_id=was.id)
            self._keep(unit, was, AccountAct.ENDED, was.role.value, "", why)
        return code

    def new_code(self, officer_id: int, *, reason: str) -> str:
        """Give an officer who forgot the passphrase a code for signing in anew; the passphrase opens nothing any more.

        UserError `officer.self`, `officer.ended`.
        """
        why = check_reason(reason)
        with self._changing("account.code") as unit:
            officer = _working(unit.officers.all(), officer_id)
            if officer_id == self._tools.actor.officer.id:
                raise UserError("officer.self")
            code = self._ways.invite(officer_id=officer.id, name=officer.sign_in_name)
            self._keep(unit, officer, AccountAct.CODE, "", "", why)
        return code

    def new_recovery(self, *, reason: str) -> str:
        """Make another recovery code, in the name of the DPO who asks; the one before opens nothing any more."""
        why = check_reason(reason)
        actor = self._tools.actor.officer
        with self._changing("account.recovery") as unit:
            code = self._ways.new_recovery(officer_id=actor.id, name=actor.sign_in_name)
            self._keep(unit, actor, AccountAct.CODE, "", "recovery", why)
        return code

    def _check_not_last(self, was: Officer, known: tuple[Officer, ...]) -> None:
        """UserError `officer.last` where no other DPO has a passphrase: a code that nobody used yet leads nobody."""
        ways = self._ways.all()
        others = [
            each
            for each in known
            if each.role is Role.DPO and each.id != was.id and each.ended_on is None
            and "passphrase" in ways.get(each.id, ())
        ]  # fmt: skip
        if was.role is Role.DPO and not others:
            raise UserError("officer.last")

    @contextmanager
    def _changing(self, code: str) -> Iterator[Unit]:
        """A unit that commits at its end, with the header as it is then; a failure puts header and rows back."""
        actor = self._tools.actor
        with self._tools.writing(actor) as unit:
            unit.require(Permission.ACCOUNTS, code)
            with self._ways.undone_on_failure():
                yield unit
                unit.ledger.put_generation(self._ways.generation)
                unit.commit(Recorded(code, Permission.ACCOUNTS, changes=frozenset({Kind.ACCOUNTS})))

    def _keep(self, unit: Unit, officer: Officer, what: AccountAct, before: str, after: str, reason: str) -> None:
        unit.ledger.add(
            by_id=self._tools.actor.officer.id, officer_id=officer.id, what=what, before=before, after=after,
            reason=reason, at=self._tools.now(),
        )  # fmt: skip


def _working(known: tuple[Officer, ...], officer_id: int) -> Officer:
    found = next(each for each in known if each.id == officer_id)
    if found.ended_on is not None:
        raise UserError("officer.ended")
    return found


def _free_name(name: str, known: tuple[Officer, ...] | list[Officer]) -> str:
    """A sign-in name that no working account has; it shows before unlock and need not be a person's name."""
    wanted = check_text("field.sign_in_name", name, limit=LONGEST_NAME)
    if any(each.sign_in_name.casefold() == wanted.casefold() and each.ended_on is None for each in known):
        raise UserError("officer.taken", what="field.sign_in_name", name=wanted)
    return wanted
