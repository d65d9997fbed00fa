"""Settings: reading and saving what the office entered, and changing the passphrase. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from dpo_desk.domain.account import AccountChange
from dpo_desk.domain.company import Organisation, Preferences
from dpo_desk.domain.due import Move
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import OfficeLaw
from dpo_desk.domain.officer import Permission
from dpo_desk.domain.pack import PackChanges
from dpo_desk.domain.policy import Policy, policy_on
from dpo_desk.services.access import Desk
from dpo_desk.services.accounts import Account
from dpo_desk.ui.jobs import Cancelled
from dpo_desk.ui.settings.backing import Backing, BackupShown, shown_of
from dpo_desk.ui.settings.diagnosing import Diagnosing
from dpo_desk.ui.settings.entry import LawShown
from dpo_desk.ui.settings.key_file import KeyFiles
from dpo_desk.ui.settings.law_rows import LawData
from dpo_desk.ui.settings.moving import Moving
from dpo_desk.ui.settings.packs import Packs
from dpo_desk.ui.settings.rekeying import Rekeying
from dpo_desk.ui.shell import Shell

SECTIONS = (
    *("organisation", "officers", "policy", "calendar", "agencies", "retention", "facts", "lawdata"),
    *("security", "appearance", "copy"),
)


@dataclass(frozen=True)
class Loaded:
    """What the settings show."""

    organisation: Organisation
    preferences: Preferences
    policies: tuple[Policy, ...]
    today: date
    law: LawShown
    backups: BackupShown
    me: int = 0
    key_file: bool = False
    may_accounts: bool = False
    accounts: tuple[Account, ...] = ()
    account_changes: tuple[AccountChange, ...] = ()

    @property
    def policy(self) -> Policy:
        """The version in force today; the first one, or an empty one, before there is any."""
        return policy_on(self.policies, self.today) or (self.policies[0] if self.policies else Policy(self.today))


class SettingsView(Protocol):
    """What the presenter tells the screen."""

    def show_loaded(self, loaded: Loaded) -> None:
        """What stands in the store."""

    def show_busy(self, busy: bool) -> None:
        """Something is being saved, or no more."""

    def show_moves(self, section: str, moves: Sequence[Move]) -> None:
        """The open requests that would move by what stands in a section's form."""

    def show_pack(self, changes: PackChanges) -> None:
        """What an update pack would change."""

    def saved(self, section: str) -> None:
        """What stands in a section is in the store now."""

    def refused(self, section: str, error: UserError) -> None:
        """A section was not saved; what was typed stays."""

    def show_copying(self, copying: bool) -> None:
        """A copy is being made, or no more."""

    def show_progress(self, done: int, total: int) -> None:
        """How far the copy is."""


class Presenter:
    """Decides for the settings."""

    def __init__(self, shell: Shell, view: SettingsView) -> None:
        self.shell = shell
        self._view = view
        self._generation = 0
        self._epoch = 0
        self.backing = Backing(shell, view, self)
        self.rekeying = Rekeying(shell, self)
        self.key_files = KeyFiles(shell, self)
        self.diagnosing = Diagnosing(shell)
        self.moving = Moving(shell, view)
        self.packs = Packs(view, self)
        self.loaded: Loaded | None = None
        self.busy = False

    def clear(self) -> None:
        """Forget what was read."""
        self._generation += 1
        self._epoch += 1
        self.backing.forget()
        self.moving.clear()
        self.packs.forget()
        self.loaded = None
        self.busy = False

    def load(self) -> None:
        """Read everything."""
        self._generation += 1
        generation, desk = self._generation, self.shell.desk

        def done(loaded: Loaded) -> None:
            if generation == self._generation:
                self.loaded = loaded
                self._view.show_loaded(loaded)

        def failed(error: Exception) -> None:
            if generation == self._generation and not isinstance(error, Cancelled):
                self.shell.fail(error)

        self.shell.jobs.read(lambda _: _read(desk), done, failed)

    # saving

    def save_organisation(self, organisation: Organisation) -> None:
        """Keep the company and its officer."""
        self.perform("organisation", lambda desk: desk.settings.save_organisation(organisation))

    def save_policy(self, policy: Policy) -> None:
        """Keep a version of the policy."""
        self.perform("policy", lambda desk: desk.settings.save_policy(policy))

    def save_preferences(self, section: str, preferences: Preferences) -> None:
        """Keep how the desk behaves."""
        self.perform(section, lambda desk: desk.settings.save_preferences(preferences))

    def change_passphrase(self, *, old: str, new: str, key_file: Path | None = None) -> None:
        """Give the officer a new passphrase."""
        self.perform(
            "passphrase",
            lambda desk: desk.change_passphrase(old=old, new=new, key_file=key_file),
            "settings.passphrase.done",
        )

    def save_office(self, section: str, changed: OfficeLaw, *, shows_moves: bool) -> None:
        """Keep what the office entered of the law; what moves by it is shown first (`Moving.before`).

        It was made from what is shown: what was entered since, while it waited, is not overwritten.
        """
        of = self.loaded.law.office if self.loaded else None

        def keep() -> None:
            self.perform(section, lambda desk: len(desk.law.save(changed, of=of)), "settings.calendar.moved")

        if shows_moves:
            self.moving.before(keep)
        else:
            self.perform(section, lambda desk: desk.law.save(changed, of=of))

    def perform(self, section: str, act: Callable[[Desk], object], said: str = "done.saved") -> None:
        """Do an act that writes, tell its section how it ended, and read again. A number it gives is `n` of `said`."""
        if self.busy:
            return
        self.busy = True
        self._view.show_busy(True)
        epoch, desk = self._epoch, self.shell.desk

        def ended() -> bool:
            if epoch != self._epoch:
                return False  # locked meanwhile
            self.busy = False
            self._view.show_busy(False)
            return True

        def done(given: object) -> None:
            if ended():
                self._view.saved(section)
                self.shell.tell("ok", said, **({"n": given} if isinstance(given, int) else {}))
                self.load()

        def failed(error: Exception) -> None:
            if not ended():
                return
            if isinstance(error, UserError):
                self._view.refused(section, error)
            elif not isinstance(error, Cancelled):
                self.shell.fail(error)

        self.shell.jobs.write(lambda _: act(desk), done, failed)


def _read(desk: Desk) -> Loaded:
    settings, law, today = desk.settings, desk.law.book, desk.tools.today()
    agencies = law.agencies.rows
    data = LawData(law.limits, law.grounds, law.outcomes, law.duties, law.checks, law.statements, agencies)
    shown = LawShown(
        today,
        desk.actor.officer.name,
        law.calendar,
        agencies,
        law.duties,
        law.limits,
        desk.law.office(),
        data,
        law.issued_on,
        desk.law.pack(),
        desk.law.trusted_key(),
        desk.law.trusted_by(),
    )
    backups = shown_of(desk, may=desk.actor.may(Permission.COPIES))
    loaded = Loaded(
        settings.organisation(),
        settings.preferences(),
        settings.policies(),
        today,
        shown,
        backups,
        key_file=desk.key_file_needed,
    )
    if not desk.actor.may(Permission.ACCOUNTS):
        return loaded
    return replace(
        loaded,
        me=desk.actor.officer.id,
        may_accounts=True,
        accounts=desk.accounts.all(),
        account_changes=desk.accounts.changes(),
    )
