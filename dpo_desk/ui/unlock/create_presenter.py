"""Creating a store: where and for whom, the passphrase, the recovery code shown once and typed back. No Qt."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from dpo_desk.domain.errors import UserError
from dpo_desk.ui.jobs import Cancelled
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.shell import Threshold

if TYPE_CHECKING:
    from dpo_desk.services.access import Desk

LEAST: Final = 15
"""Characters of a passphrase (after NFKC); the store checks again."""
STEPS: Final = ("names", "passphrase", "code", "check")
_LOOKS_LIKE: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_LONG_GROUP: Final = 4

Pick = Callable[[int], tuple[int, int]]
"""Picks two groups of so many, numbered from 1."""


def two_of(count: int) -> tuple[int, int]:
    """Two different groups, by chance."""
    first, second = sorted(secrets.SystemRandom().sample(range(1, count + 1), 2))
    return first, second


def missing_characters(passphrase: str) -> int:
    """How many characters a passphrase is short of."""
    return max(0, LEAST - len(unicodedata.normalize("NFKC", passphrase)))


def same_group(typed: str, printed: str) -> bool:
    """Whether a group was copied rightly; case, spaces, 0/O and 1/I/L make no difference."""
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_LOOKS_LIKE)
    return "".join(letter for letter in plain if letter.isalnum()) == printed.translate(_LOOKS_LIKE)


@dataclass
class Names:
    """What the first page asks."""

    folder: str = ""
    company: str = ""
    officer: str = ""
    title: str = ""


class CreateView(Protocol):
    """What the presenter tells the wizard."""

    def show_step(self) -> None:
        """`presenter.step` changed."""

    def show_errors(self, errors: dict[str, UserError]) -> None:
        """What is wrong, by field; nothing where all is well."""

    def show_busy(self, busy: bool) -> None:
        """The store is being created, or is no longer."""

    def forget(self) -> None:
        """Empty passphrases and code."""


class Presenter:
    """Leads through the four pages. From the moment the store exists there is no way back, only on."""

    def __init__(self, shell: Threshold, view: CreateView, *, today: Callable[[], date], pick: Pick = two_of) -> None:
        self._shell, self._view, self._today, self._pick = shell, view, today, pick
        self.start()

    def start(self) -> None:
        """Begin anew."""
        self.step = "names"
        self.names = Names()
        self._warned = ""
        self.busy = False
        self.code: tuple[str, ...] = ()
        self.fingerprint = ""
        self.asked: tuple[int, int] = (1, 2)
        self._desk: Desk | None = None

    @property
    def number(self) -> int:
        """The page, from 1."""
        return STEPS.index(self.step) + 1

    @property
    def today(self) -> date:
        """The day of creation, for the printed sheet."""
        return self._today()

    def choose_folder(self) -> str:
        """Let the officer choose; empty where they did not."""
        return self._shell.questions.folder("create.choose") or ""

    def set_names(self, names: Names) -> None:
        """The first page is filled in. A folder that is no good place is explained once; who insists may have it."""
        self.names = Names(names.folder.strip(), names.company.strip(), names.officer.strip(), names.title.strip())
        errors = {
            field: UserError(f"create.missing.{key}")
            for field, key in (("folder", "folder"), ("company", "company"), ("officer", "officer"), ("title", "job"))
            if not getattr(self.names, field)
        }
        if not errors and self.names.folder != self._warned:
            unfit = self._shell.access.place(Path(self.names.folder).expanduser())
            if unfit is not None and unfit.code == "unlock.synced":
                self._warned = self.names.folder
                errors["folder"] = UserError("create.synced", **unfit.params)
        self._view.show_errors(errors)
        if not errors:
            self._go("passphrase")

    def back(self) -> None:
        """To the page before, while there is no store yet; from the check to the code."""
        if not self.busy:
            self._go("code" if self.step == "check" else "names")

    def create(self, passphrase: str, again: str) -> None:
        """Make the store, once."""
        if self.busy:
            return
        short = missing_characters(passphrase)
        if short:
            self._view.show_errors({"passphrase": UserError("create.short", n=short)})
            return
        if passphrase != again:
            self._view.show_errors({"again": UserError("create.again")})
            return
        self._view.show_errors({})
        self._set_busy(True)
        names, access = self.names, self._shell.access
        self._shell.jobs.process(
            lambda _: access.create(
                Path(names.folder).expanduser(),
                store_name=names.company,
                officer_name=names.officer,
                title=names.title,
                passphrase=passphrase,
            ),
            self._created,
            self._failed,
        )

    def code_kept(self) -> None:
        """The officer says that the code is on paper: ask two groups of it."""
        self.asked = self._pick(sum(1 for group in self.code if len(group) == _LONG_GROUP))
        self._go("check")

    def check(self, first: str, second: str) -> None:
        """Compare what was typed back; where it is right, the desk opens."""
        wrong = {
            field: UserError("create.code.differs", n=number)
            for field, number, typed in (("first", self.asked[0], first), ("second", self.asked[1], second))
            if not same_group(typed, self.code[number - 1])
        }
        self._view.show_errors(wrong)
        if wrong or self._desk is None:
            return
        desk, self._desk, self.code = self._desk, None, ()
        self._view.forget()
        self._shell.opened(desk, Place(ScreenName.SETTINGS))

    def close(self) -> None:
        """The window closes in the middle: a store that was made is locked."""
        if self._desk is not None:
            desk, self._desk = self._desk, None
            desk.lock()

    @property
    def made(self) -> bool:
        """Whether the store exists."""
        return self._desk is not None

    def _created(self, made: tuple[Desk, str]) -> None:
        self._desk, code = made
        self.fingerprint = self._desk.fingerprint
        self.code = tuple(code.split("-"))
        self._set_busy(False)
        self._go("code")

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, Cancelled):
            return
        told = error if isinstance(error, UserError) else UserError("error.unknown")
        if told.code.startswith("create.folder"):
            self._go("names")
            self._view.show_errors({"folder": told})
        else:
            self._view.show_errors({"passphrase": told})

    def _go(self, step: str) -> None:
        self.step = step
        self._view.show_step()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self._view.show_busy(busy)
