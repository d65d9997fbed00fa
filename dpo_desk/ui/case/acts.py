"""The acts on a case that its forms and buttons ask for. No Qt.

An act goes to the writing lane once; while it runs nothing else starts. When it failed because somebody was faster, the
case is read again and what was typed stays.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from dpo_desk.domain.attachment import Attachment, AttachmentKind
from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.proposal import Proposal
from dpo_desk.services.access import Desk
from dpo_desk.services.cases import LARGEST_FILE
from dpo_desk.ui import words
from dpo_desk.ui.case import typed as plain
from dpo_desk.ui.case.decision.typed import decision
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.typed import Typed
from dpo_desk.ui.jobs import Cancelled
from dpo_desk.ui.shell import Shell
from dpo_desk.ui.telling import in_words


class CaseView(Protocol):
    """What the presenter tells the screen."""

    def show_case(self) -> None:
        """`presenter.loaded` and `presenter.request` are new."""

    def show_tab(self, tab: str) -> None:
        """Go to a tab."""

    def open_form(self, form: str) -> None:
        """Open a form in its tab and put the focus there."""

    def form_done(self, form: str) -> None:
        """What was typed in a form is kept in the case: empty it and put it away."""

    def form_failed(self, form: str, error: UserError) -> None:
        """Say at the form what is wrong; what was typed stays."""

    def show_busy(self, busy: bool) -> None:
        """An act runs, or has ended."""

    def show_original(self, proposal: Proposal | None) -> None:
        """The text of the kept mail came; None takes it away."""


class CaseActs:
    """What an officer does to the case that is read. The presenter adds reading and moving."""

    def __init__(self, shell: Shell, view: CaseView) -> None:
        self._shell = shell
        self._view = view
        self.loaded: Loaded | None = None
        self.case_id = 0
        self.busy = False
        self.renews = False
        """The case is read again because of an act done here: open forms take the new request."""

    @property
    def request(self) -> Request:
        """The request that is shown. Only where `loaded` is there."""
        raise NotImplementedError

    def reread(self) -> None:
        """Read the case again; no new look."""
        raise NotImplementedError

    # acts: each form hands over the request as it was read when the form opened

    def start_verification(self) -> None:
        """Receipt day and rights are right."""
        request = self.request
        self._act("", lambda desk: desk.cases.start_verification(request), "case.done.start_verification")

    def correct_receipt(self, request: Request, typed: Typed) -> None:
        """Put the receipt day right."""
        assert self.loaded is not None
        case = self.loaded.case

        def work(desk: Desk) -> None:
            day = plain.day(typed, "day")
            desk.cases.correct_receipt(case, received_on=day, reason=plain.text(typed, "reason"))

        self._act("receipt", work, "case.done.correct_receipt")

    def check_identity(self, request: Request, typed: Typed) -> None:
        """Record the identity check."""
        assert self.loaded is not None
        case = self.loaded.case
        self._act(
            "identity",
            lambda desk: desk.cases.check_identity(case, request, plain.identity_check(typed)),
            "case.done.check_identity",
        )

    def examine(self, request: Request, typed: Typed) -> None:
        """Add a note."""
        note = plain.text(typed, "note")
        self._act("note", lambda desk: desk.cases.examine(request, note=note), "case.done.examine")

    def decide(self, request: Request, typed: Typed) -> None:
        """Record the decision."""
        assert self.loaded is not None
        rules = self.loaded.rules(request)
        self._act(
            "decision",
            lambda desk: desk.cases.decide(request, decision(typed, rules, request.right)),
            "case.done.decide",
        )

    def correct_people(self, typed: Typed) -> None:
        """Keep addresses, contacts and spellings."""
        assert self.loaded is not None
        case = self.loaded.case

        def work(desk: Desk) -> None:
            subject = plain.person(case.subject, typed, "subject.")
            agent = plain.person(case.agent.person, typed, "agent.") if case.agent else None
            desk.cases.correct_people(case, subject=subject, agent=agent)

        self._act("people", work, "case.done.people")

    def dispatch(self, request: Request, typed: Typed) -> None:
        """Record how a notice left: that of the result, or the one that gave more time."""
        interim = request.progress.unsent if request.allows(Act.DISPATCH_TIME) else None

        def work(desk: Desk) -> None:
            desk.cases.dispatch(
                request,
                way=plain.dispatch_way(typed),
                sent_on=plain.day(typed, "day"),
                tracking_no=plain.text(typed, "tracking"),
                note=plain.text(typed, "note"),
                letter_id=interim.letter_id if interim else 0,
            )

        self._act("dispatch", work, "case.done.dispatch")

    def correct_notice(self, request: Request, typed: Typed) -> None:
        """Start again after a wrong notice."""
        reason = plain.text(typed, "reason")
        self._act(
            "correction", lambda desk: desk.cases.correct_notice(request, reason=reason), "case.done.correct_notice"
        )

    def close(self) -> None:
        """Close the request."""
        request = self.request
        self._act("", lambda desk: desk.cases.close(request), "case.done.close")

    def reopen(self, request: Request, typed: Typed) -> None:
        """Work on a closed request again."""
        reason = plain.text(typed, "reason")
        self._act("reopen", lambda desk: desk.cases.reopen(request, reason=reason), "case.done.reopen")

    def undo(self) -> None:
        """Withdraw the latest act. UserError `undo.issued` is shown where the notice has gone."""
        request = self.request
        self._act("", lambda desk: desk.cases.undo(request), "done.undone")

    def enclose(self, paths: Sequence[str]) -> None:
        """Keep files that are disclosed with the notice."""
        if not paths or self.loaded is None:
            return
        case = self.loaded.case

        def work(desk: Desk) -> None:
            for path in map(Path, paths):
                media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
                desk.cases.enclose(case, name=path.name, media_type=media_type, data=_read_file(path))

        self._act("", work, "case.done.enclose")

    def letter(self) -> None:
        """To the draft of the notice: preview, check, issue."""
        raise NotImplementedError

    def _act(self, form: str, work: Callable[[Desk], None], told: str, then: Callable[[], None] | None = None) -> None:
        if self.busy or self.loaded is None:
            return
        self.busy = True
        self._view.show_busy(True)
        desk, case_id = self._shell.desk, self.case_id

        def done(_: None) -> None:
            if case_id != self.case_id:
                return
            self._rest()
            if form:
                self._view.form_done(form)
            self._shell.tell("ok", told)
            self.renews = True
            self.reread()
            if then is not None:
                then()

        def failed(error: Exception) -> None:
            if case_id != self.case_id:
                return
            self._rest()
            self._failed(form, error)

        self._shell.jobs.write(lambda _: work(desk), done, failed)

    def _rest(self) -> None:
        self.busy = False
        self._view.show_busy(False)

    def _failed(self, form: str, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, UserError) and form:
            self._view.form_failed(form, error)
        else:
            self._shell.fail(in_words(error) if isinstance(error, UserError) else error)
        if isinstance(error, UserError) and error.code in ("error.stale", "case.not_now"):
            self.reread()

    # the kept mail

    def original(self) -> None:
        """Show the text of the kept mail: taken out with its purpose, read by the limited child."""
        if self.loaded is None or self.busy:
            return
        mails = self.loaded.attached(AttachmentKind.ORIGINAL, AttachmentKind.MASKED)
        if not mails:
            return
        self._view.show_tab("files")
        self._take_out(mails[0])

    def _take_out(self, mail: Attachment) -> None:
        assert self.loaded is not None
        desk, case, generation_case = self._shell.desk, self.loaded.case, self.case_id
        purpose = words.say("files.purpose")
        self.busy = True
        self._view.show_busy(True)

        def failed(error: Exception) -> None:
            if generation_case == self.case_id:
                self._rest()
                self._failed("", error)

        def read(proposal: Proposal) -> None:
            if generation_case == self.case_id:
                self._rest()
                self._view.show_original(proposal)

        def taken(data: bytes) -> None:
            if generation_case == self.case_id:
                self._shell.jobs.process(lambda _: desk.intake.propose(data), read, failed)

        self._shell.jobs.write(lambda _: desk.cases.file_data(case, mail, purpose=purpose), taken, failed)


def _read_file(path: Path) -> bytes:
    """The bytes of a chosen file. UserError `error.file.large` before it is read, `error.file.unread` without its
    path: a file name may hold a person's name."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise UserError("error.file.large", size=size, limit=LARGEST_FILE)
        return path.read_bytes()
    except OSError as wrong:
        raise UserError("error.file.unread") from wrong
