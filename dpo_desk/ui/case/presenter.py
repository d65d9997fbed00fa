"""The case: reading it, its next step, and moving in it. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from dpo_desk.domain.act import Kind
from dpo_desk.domain.attachment import IssuedLetter
from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.deadline import Deadline
from dpo_desk.domain.events import What
from dpo_desk.services.access import Desk
from dpo_desk.services.cases import CaseFile, PriorDecision
from dpo_desk.ui.case.acts import CaseView
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.proof_acts import ProofActs
from dpo_desk.ui.jobs import Cancelled
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.shell import Shell

TABS = ("overview", "request", "people", "examination", "decision", "letters", "files", "history")

FORMS = {
    Act.CHOOSE_VARIANT: ("variant", "request"),
    Act.ASK_SUPPLEMENT: ("supplement", "request"),
    Act.HOLD: ("hold", "request"),
    Act.CHECK: ("checks", "examination"),
    Act.TREAT_AS_ACCESS: ("as_access", "decision"),
    Act.POSTPONE: ("postpone", "decision"),
    Act.EXTEND: ("extend", "decision"),
    Act.END_POSTPONEMENT: ("postpone_end", "decision"),
    Act.DISPATCH_TIME: ("dispatch", "letters"),
    Act.CORRECT_RECEIPT: ("receipt", "request"),
    Act.CHECK_IDENTITY: ("identity", "people"),
    Act.EXAMINE: ("note", "examination"),
    Act.DECIDE: ("decision", "decision"),
    Act.DISPATCH: ("dispatch", "letters"),
    Act.CORRECT_NOTICE: ("correction", "letters"),
    Act.REOPEN: ("reopen", "letters"),
}
"""The form of an act, and the tab it stands in."""


class Presenter(ProofActs):
    """Decides for one case on the screen."""

    def __init__(self, shell: Shell, view: CaseView) -> None:
        super().__init__(shell, view)
        self._generation = 0
        self.request_id = 0
        self.came_from_decision = False

    def clear(self) -> None:
        """Forget the case."""
        self._generation += 1
        self.loaded = None
        self.case_id = self.request_id = 0
        self.busy = self.came_from_decision = False

    @property
    def request(self) -> Request:
        """The request that is shown. Only where `loaded` is there."""
        assert self.loaded is not None
        case = self.loaded.case
        return next((r for r in case.requests if r.id == self.request_id), case.requests[0])

    # reading

    def enter(self, place: Place) -> None:
        """Open a case: a look that the access log keeps."""
        self.came_from_decision = False
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
            lacks = desk.settings.organisation().missing()
            return Loaded(file, lacks, policy, desk.tools.today(), desk.law.office())

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
        """To the list; from an earlier decision back to the one that is being written."""
        if self.came_from_decision:
            self.came_from_decision = False
            self._shell.back()
        else:
            self._shell.go(Place(ScreenName.REQUESTS))

    def lead(self, act: Act) -> None:
        """Do an act that needs no words, or lead to its form."""
        if act is Act.START_VERIFICATION:
            self.start_verification()
        elif act is Act.CLOSE:
            self.close()
        elif act in (Act.ISSUE, Act.ISSUE_TIME):
            self.letter()
        elif act in FORMS:
            form, tab = FORMS[act]
            self._view.show_tab(tab)
            self._view.open_form(form)

    def lead_hold_done(self) -> None:
        """To the form that confirms a hold."""
        self._view.show_tab("request")
        self._view.open_form("hold_done")

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

    def what_if(self, what: What) -> Deadline | None:
        """Due date and proof as they would be if `what` happened to the request today; None where it cannot be told."""
        if self.loaded is None:
            return None
        return self._shell.desk.cases.what_if(self.request, what, on=self.loaded.today)

    # earlier decisions

    def find_prior(self, ground: str, told: Callable[[tuple[PriorDecision, ...]], None]) -> None:
        """Look for earlier decisions on a ground: a look that the access log keeps."""
        generation, desk = self._generation, self._shell.desk

        def done(found: tuple[PriorDecision, ...]) -> None:
            if generation == self._generation:
                told(found)

        def failed(error: Exception) -> None:
            if generation == self._generation and not isinstance(error, Cancelled):
                self._shell.fail(error)

        self._shell.jobs.write(lambda _: desk.cases.prior(ground=ground), done, failed)

    def open_prior(self, case_id: int, request_id: int) -> None:
        """To an earlier decision; the way back leads to the form, whose typing is kept."""
        self._shell.go(Place(ScreenName.CASE, case_id=case_id, request_id=request_id, section="decision"))
        self.came_from_decision = True
