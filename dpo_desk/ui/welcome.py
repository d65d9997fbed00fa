"""What the officer is told after unlocking: the state of the store, failed tries, typing that was kept. And what the
window reads of the settings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dpo_desk.domain.attachment import Draft
from dpo_desk.domain.company import Organisation, Preferences
from dpo_desk.domain.finding import Finding
from dpo_desk.services.access import Desk
from dpo_desk.ui import words
from dpo_desk.ui.backup_watch import BackupWatch
from dpo_desk.ui.desk_page import DeskPage
from dpo_desk.ui.place import Place, ScreenName, place_of

if TYPE_CHECKING:
    from dpo_desk.ui.main_window import MainWindow


MOST_FOUND = 3
"""So many findings of a check are told; `./run verify` names them all."""


class Welcome:
    """Reads off the GUI thread what the frame of the window shows of one unlocked desk."""

    def __init__(self, window: MainWindow, page: DeskPage, desk: Desk) -> None:
        self._window, self._page, self._desk = window, page, desk

    def begin(self) -> None:
        """Right after unlocking."""
        for told in self._desk.notices:
            self._window.offer("warn", told.code, **told.params)
        self.read_settings()
        self._window.count()
        desk = self._desk
        self._window.jobs.read(lambda _: desk.drafts.all(), self._offer, self._window.fail)
        BackupWatch(self._window, desk).begin()
        if desk.found:
            self._window.jobs.process(lambda _: desk.verify(), self._checked, self._window.fail)

    def _checked(self, found: tuple[Finding, ...]) -> None:
        """A store that was not closed in order, or was changed, is checked whole; what is wrong in it stays on top."""
        for one in found[:MOST_FOUND]:
            self._window.offer("danger", f"verify.{one.code}", name=one.name, **one.params)

    def read_settings(self) -> None:
        """Company and preferences, at first and whenever they were saved."""
        desk = self._desk
        self._window.jobs.read(
            lambda _: (desk.settings.organisation(), desk.settings.preferences()), self._show, self._window.fail
        )

    def _show(self, found: tuple[Organisation, Preferences]) -> None:
        organisation, preferences = found
        self._window.prefer(preferences)
        self._page.show_company(organisation)
        self._ask_for_company(organisation)

    def _ask_for_company(self, organisation: Organisation) -> None:
        """A new store has no sender for its letters: the bar leads to where it is entered, and goes when it is."""
        if organisation.name:
            self._page.notices.drop("welcome.company")
        elif self._page.notices.of("welcome.company") is None:
            notice = self._window.offer("info", "welcome.company")
            if notice is not None:
                notice.offer("welcome.company.act", partial(self._window.visit, Place(ScreenName.SETTINGS)))

    def _offer(self, drafts: tuple[Draft, ...]) -> None:
        """The newest draft whose place this version knows; the others wait at their places."""
        places = {draft.place: place for draft in drafts if (place := place_of(draft.place)) is not None}
        for draft in drafts:
            if draft.place in places:
                self._window.lay_by(places[draft.place], draft.typed)
        for draft in drafts:
            place = places.get(draft.place)
            if place is None:
                continue
            what = words.say(f"lock.resume.place.{place.screen}")
            notice = self._window.offer("info", "lock.resume", what=what)
            if notice is not None:
                notice.offer(
                    "lock.resume.act.go",
                    partial(self._window.visit, place),
                    "lock.resume.act.drop",
                    partial(self._drop, draft),
                )
            return

    def _drop(self, draft: Draft) -> None:
        desk = self._desk
        self._window.forget_typing(draft.place)
        self._window.jobs.write(lambda _: desk.drafts.drop(draft.place), lambda _: None, self._window.fail)
