"""The case: reading it, its next step, and moving in it. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from dpo_desk.domain.act import Kind
from dpo_desk.domain.attachment import IssuedLetter
from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.deadline import Deadline
from dpo_desk.services.access import Desk
from dpo_desk.services.cases import CaseFile
from dpo_desk.ui.case.acts import CaseActs, CaseView
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.jobs import Cancelled
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.shell import Shell

TABS = ("overview", "request", "people", "examination", "decision", "letters", "files", "history")

FORMS = {
    Act.CORRECT_RECEIPT: ("receipt", "request"),
    Act.CHECK_IDENTITY: ("identity", "people"),
    Act.EXAMINE: ("note", "examination"),
    Act.DECIDE: ("decision", "decision"),
    Act.DISPATCH: ("dispatch", "letters"),
    Act.CORRECT_NOTICE: ("correction", "letters"),
    Act.REOPEN: ("reopen", "letters"),
}
"""The form of an act, and the tab it stands in."""


class Presenter(CaseActs):
    """Decides for one case on the screen."""

    def __init__(self, shell: Shell, view: CaseView) -> None:
        super().__init__(shell, view)
        self._generation = 0
        self.request_id = 0

    def clear(self) -> None:
        """Forget the case."""
        self._generation += 1
        self.loaded = None
        self.case_id = self.request_id = 0
        self.busy = False

    @property
    def request(self) -> Request:
        """The request that is shown. Only where `loaded` is there."""
        assert self.loaded is not None
        case = self.loaded.case
        return next((r for r in case.requests if r.id == self.request_id), case.requests[0])

    # reading

    def enter(self, place: Place) -> None:
        """Open a case: a look that the access log keeps."""
        if place.case_id != self.case_id:
            self.loaded = None
            self._view.show_original(None)
        self.case_id, self.request_id = place.case_id, place.request_id
        self._read(lambda desk: desk.cases.open(place.case_id), self._shell.jobs.write)

    def reread(self) -> None:
        """Read the case again; no new look."""
        case_id = self.case_id
        if case_id:
            self._read(lambda desk: desk.cases.reread(case_id), self._shell.jobs.read)

    def refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        """Something changed: read again where it may show here."""
        touched = case_id in (0, self.case_id)
        if self.case_id and ((touched and Kind.CASES in kinds) or Kind.LETTERS in kinds or Kind.SETTINGS in kinds):
            self.reread()

    def _read(self, read: Callable[[Desk], CaseFile], lane: Callable[..., object]) -> None:
        self._generation += 1
        generation, desk, wanted = self._generation, self._shell.desk, self.request_id

        def work(_: object) -> Loaded:
            file = read(desk)
            request = next((r for r in file.case.requests if r.id == wanted), file.case.requests[0])
            policy = desk.settings.policy_on(request.progress.received_on)
            return Loaded(file, desk.settings.organisation().missing(), policy, desk.tools.today())

        def done(loaded: Loaded) -> None:
            if generation == self._generation:
                self.loaded = loaded
                self.request_id = self.request.id
                self._view.show_case()

        def failed(error: Exception) -> None:
            if generation == self._generation and not isinstance(error, Cancelled):
                self._shell.fail(error)

        lane(work, done, failed)

    # moving

    def switch(self, request_id: int) -> None:
        """Show another request of the case."""
        if request_id != self.request_id:
            self.request_id = request_id
            self._view.show_case()

    def back(self) -> None:
        """To the list."""
        self._shell.go(Place(ScreenName.REQUESTS))

    def lead(self, act: Act) -> None:
        """Do an act that needs no words, or lead to its form."""
        if act is Act.START_VERIFICATION:
            self.start_verification()
        elif act is Act.CLOSE:
            self.close()
        elif act is Act.ISSUE:
            self.letter()
        elif act in FORMS:
            form, tab = FORMS[act]
            self._view.show_tab(tab)
            self._view.open_form(form)

    def letter(self) -> None:
        """To the draft of the notice: preview, check, issue."""
        self._shell.go(Place(ScreenName.LETTER, case_id=self.case_id, request_id=self.request.id))

    def issued(self, letter: IssuedLetter) -> None:
        """To an issued letter."""
        place = Place(ScreenName.LETTER, case_id=self.case_id, request_id=letter.request_id, letter_id=letter.id)
        self._shell.go(place)

    def settings(self) -> None:
        """To the settings, where sender and officer of the letters are."""
        self._shell.go(Place(ScreenName.SETTINGS))

    def what_if(self, received_on: date) -> Deadline | None:
        """The due date that another receipt day would give; None for a day that cannot be."""
        if self.loaded is None or received_on > self.loaded.today:
            return None
        return self._shell.desk.tools.law.deadline(self.request.right, received_on)
