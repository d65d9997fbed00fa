"""Settings: reading and saving what the office entered, changing the passphrase, copying the store. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from dpo_desk.domain.calendar import RestDay
from dpo_desk.domain.company import Organisation, Preferences
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.policy import Policy, policy_on
from dpo_desk.services.access import Desk
from dpo_desk.ui.jobs import Cancelled, Work
from dpo_desk.ui.shell import Shell

SECTIONS = ("organisation", "policy", "calendar", "security", "appearance", "copy")


@dataclass(frozen=True)
class Loaded:
    """What the settings show."""

    organisation: Organisation
    preferences: Preferences
    policies: tuple[Policy, ...]
    today: date

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
        self._shell = shell
        self._view = view
        self._generation = 0
        self._epoch = 0
        self._copying: Work | None = None
        self.loaded: Loaded | None = None
        self.busy = False

    def clear(self) -> None:
        """Forget what was read."""
        self._generation += 1
        self._epoch += 1
        self._copying = None
        self.loaded = None
        self.busy = False

    def load(self) -> None:
        """Read everything."""
        self._generation += 1
        generation, desk = self._generation, self._shell.desk

        def work(_: Work) -> Loaded:
            settings = desk.settings
            return Loaded(settings.organisation(), settings.preferences(), settings.policies(), desk.tools.today())

        def done(loaded: Loaded) -> None:
            if generation == self._generation:
                self.loaded = loaded
                self._view.show_loaded(loaded)

        def failed(error: Exception) -> None:
            if generation == self._generation and not isinstance(error, Cancelled):
                self._shell.fail(error)

        self._shell.jobs.read(work, done, failed)

    def holidays(self) -> tuple[tuple[RestDay, ...], date, date]:
        """The holidays the clock knows, in order, and between which days they are complete."""
        calendar = self._shell.desk.tools.law.calendar
        days = tuple(calendar.holidays[day] for day in sorted(calendar.holidays))
        return days, calendar.complete_from, calendar.complete_to

    # saving

    def save_organisation(self, organisation: Organisation) -> None:
        """Keep the company and its officer."""
        self._save("organisation", lambda desk: desk.settings.save_organisation(organisation))

    def save_policy(self, policy: Policy) -> None:
        """Keep a version of the policy."""
        self._save("policy", lambda desk: desk.settings.save_policy(policy))

    def save_preferences(self, section: str, preferences: Preferences) -> None:
        """Keep how the desk behaves."""
        self._save(section, lambda desk: desk.settings.save_preferences(preferences))

    def change_passphrase(self, *, old: str, new: str) -> None:
        """Give the officer a new passphrase."""
        self._save("passphrase", lambda desk: desk.change_passphrase(old=old, new=new), "settings.passphrase.done")

    def _save(self, section: str, act: Callable[[Desk], None], said: str = "done.saved") -> None:
        if self.busy:
            return
        self.busy = True
        self._view.show_busy(True)
        epoch, desk = self._epoch, self._shell.desk

        def ended() -> bool:
            if epoch != self._epoch:
                return False  # locked meanwhile
            self.busy = False
            self._view.show_busy(False)
            return True

        def done(_: None) -> None:
            if ended():
                self._view.saved(section)
                self._shell.tell("ok", said)
                self.load()

        def failed(error: Exception) -> None:
            if not ended():
                return
            if isinstance(error, UserError):
                self._view.refused(section, error)
            elif not isinstance(error, Cancelled):
                self._shell.fail(error)

        self._shell.jobs.write(lambda _: act(desk), done, failed)

    # copying

    def copy(self) -> None:
        """Let the officer choose a folder, and make a copy of the store in it under a name of its own."""
        if self.busy:
            return
        folder = self._shell.questions.folder("settings.copy.folder")
        if folder is None:
            return
        now = self._shell.desk.tools.now()
        target = Path(folder) / f"dpo-desk-{now:%Y%m%d-%H%M%S}"
        self.busy = True
        desk = self._shell.desk

        def work(work: Work) -> tuple[int, int]:
            def told(done: int, total: int) -> None:
                if work.cancelled:
                    raise Cancelled
                work.report(done, total)

            copied = desk.copy(target, told)
            return copied.rows.get("cases", 0), copied.files

        def ended() -> None:
            self.busy = False
            self._copying = None
            self._view.show_copying(False)

        def done(counted: tuple[int, int]) -> None:
            ended()
            self._shell.tell("ok", "backup.done", n=counted[0], m=counted[1])
            self._view.saved("copy")

        def failed(error: Exception) -> None:
            ended()
            if isinstance(error, Cancelled):
                self._shell.tell("info", "settings.copy.cancelled")
            elif isinstance(error, UserError):
                self._view.refused("copy", error)
            else:
                self._shell.fail(error)

        self._view.show_copying(True)
        self._copying = self._shell.jobs.write(work, done, failed, self._view.show_progress)

    def stop_copy(self) -> None:
        """Stop the copy; nothing of it is left."""
        if self._copying is not None:
            self._copying.cancel()
