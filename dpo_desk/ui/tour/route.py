"""The main job by hand: from an empty folder and a mail to an issued, dispatched and closed request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Act, Case, Request, Stage
from dpo_desk.domain.company import Preferences
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.view import View as CaseView
from dpo_desk.ui.intake.view import View as IntakeView
from dpo_desk.ui.letter.view import View as LetterView
from dpo_desk.ui.main_window import MainWindow
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.questions import Questions
from dpo_desk.ui.tour.answers import Answers
from dpo_desk.ui.tour.hand import Hand, Lost
from dpo_desk.ui.unlock.create_view import CreateStoreView

V = TypeVar("V", bound=QWidget)

PASSPHRASE = "tour company passphrase"  # noqa: S105  (named in --help: the tour's store holds no secret)


class Refused(Exception):
    """The desk said no to the mail, or to a fact; `error` says why."""

    def __init__(self, error: UserError) -> None:
        super().__init__(error.code)
        self.error = error


class Route:
    """Takes one window through the main job. `questions` is answered beforehand, file by file."""

    def __init__(
        self,
        window: MainWindow,
        questions: Questions,
        *,
        company: str,
        officer: str,
        answers: Answers,
        shots: Path | None,
    ) -> None:
        self.window, self.questions, self.answers = window, questions, answers
        self.hand = Hand(window, shots)
        self._company, self._officer = company, officer
        self.case_id = 0

    def create(self, folder: Path) -> None:
        """Create the store: names, passphrase, recovery code, and two of its groups typed back."""
        hand = self.hand
        hand.shot("unlock")
        hand.press("unlock.create")
        view = self._seen(CreateStoreView)
        hand.write("create.where", str(folder), within=view)
        hand.write("create.company", self._company, within=view)
        hand.write("create.officer", self._officer, within=view)
        hand.shot("create")
        hand.click(view.next)
        hand.wait(lambda: view.presenter.step == "passphrase", "passphrase")
        hand.write("unlock.passphrase", PASSPHRASE, within=view)
        hand.write("create.passphrase.again", PASSPHRASE, within=view)
        hand.click(view.next)
        hand.wait(lambda: view.presenter.step == "code", "recovery code")
        hand.shot("recovery-code")
        groups = tuple(view.presenter.code)
        hand.click(view.next)
        hand.wait(lambda: view.presenter.step == "check", "typing the code back")
        first, second = view.presenter.asked
        hand.write("create.code.group", groups[first - 1], within=view, n=first)
        hand.write("create.code.group", groups[second - 1], within=view, n=second)
        hand.click(view.next)
        hand.wait(lambda: self.window.is_open, "the open desk")
        self._settle()

    def receive(self, mail: Path) -> None:
        """Open the mail, check what was read, put in what it lacks, confirm."""
        hand, answers = self.hand, self.answers
        hand.key(Qt.Key.Key_N, control=True)
        view = self._seen(IntakeView)
        self.questions.answer("intake.open", mail)
        hand.press("intake.open", within=view)
        hand.wait(lambda: view.presenter.holds_mail or view.refusal.isVisible(), "the mail read")
        self._settle()
        if (refused := view.refused) is not None:
            hand.shot("mail-refused")
            raise Refused(refused)
        hand.shot("mail")
        subject = view.form.subject
        for key, value in (
            ("case.people.name", answers.name),
            ("case.people.email", answers.email),
            ("case.people.phone", answers.phone),
            ("case.people.postcode", answers.postcode),
            ("case.people.address", answers.address),
        ):
            if value:
                hand.write(key, value, within=subject)
        if answers.received_on:
            hand.write("intake.day", answers.received_on.isoformat(), within=view)
        if answers.agent_kind:
            hand.choose("intake.agent.kind", answers.agent_kind, within=view)
        for key, value in (
            ("case.people.name", answers.agent_name),
            ("case.people.postcode", answers.agent_postcode),
            ("case.people.address", answers.agent_address),
        ):
            if value:
                hand.write(key, value, within=view.form.agent)
        for right in answers.rights:
            hand.tick(words.say(f"case.right.{right}"), True, within=view.form.rights)
        hand.shot("mail-checked")
        if not view.confirm.isEnabled():
            raise Refused(UserError("tour.mail.lacks", list=view.missing.text()))
        hand.press("intake.confirm", within=view)
        self._arrive(CaseView)
        place = self.window.place
        assert place is not None
        self.case_id = place.case_id

    def decide(self, enclosures: list[Path]) -> bool:
        """Take the access request through check, examination and decision; False where none was asked."""
        hand, answers = self.hand, self.answers
        view = self._seen(CaseView)
        hand.shot("case-received")
        case = self._case()
        request = next((one for one in case.requests if one.right is Right.ACCESS), None)
        if request is None:
            return False
        self._act(Act.START_VERIFICATION)
        self._open(Act.CHECK_IDENTITY)
        form = view.forms["identity"]
        hand.choose("identity.method", answers.method.value, within=form)
        for field in answers.fields:
            hand.tick(words.say(f"identity.field.{field}"), True, within=form)
        if case.agent:
            hand.write("identity.mandate", answers.mandate_note, within=form)
        hand.shot("identity")
        self._save(form, Stage.EXAMINING)
        self._open(Act.EXAMINE)
        hand.write("examination.note", answers.note, within=view.forms["note"])
        self._save(view.forms["note"], Stage.EXAMINING)
        self._open(Act.DECIDE)
        form = view.forms["decision"]
        for path in enclosures:
            self.questions.answer("case.enclose", path)
            hand.press("case.act.enclose", within=form)
            self._settle()
        hand.choose("decision.form", answers.copy_form.value, within=form)
        hand.choose("decision.delivery", answers.delivery.value, within=form)
        for key, value in (("decision.view_at", answers.view_at), ("decision.view_place", answers.view_place)):
            if value:
                hand.write(key, value, within=form)
        for number, text in enumerate(answers.items, 1):
            if text:
                hand.write(f"decision.item.{number}", text, within=form)
        hand.shot("decision")
        self._save(form, Stage.DECIDED)
        hand.shot("case-decided")
        return True

    def issue(self, target: Path) -> Path:
        """Look at the notice, issue it, save it; give the saved file."""
        hand = self.hand
        self._open(Act.ISSUE)
        view = self._arrive(LetterView)
        hand.wait(lambda: view.presenter.shown is not None, "the preview")
        self._settle()
        hand.shot("letter-preview")
        shown = view.presenter.shown
        if shown and shown.missing:
            raise Refused(shown.missing[0])
        self.questions.answer("letter.issue.ask", "act")
        hand.click(view.gate.issue)
        hand.wait(lambda: bool(view.presenter.shown and view.presenter.shown.letter), "the issued notice")
        self._settle()
        hand.shot("letter-issued")
        shown = view.presenter.shown
        assert shown is not None
        letter = shown.letter
        assert letter is not None
        path = target / f"{letter.document_no}.pdf"
        self.questions.answer("letter.save", path)
        hand.write("purpose.field", words.say("tour.purpose"), within=view)
        hand.click(view.issued.save)
        hand.wait(path.exists, "the saved notice")
        self._settle()
        return path

    def close(self) -> None:
        """Record the dispatch and close."""
        hand, answers = self.hand, self.answers
        self.window.visit(Place(ScreenName.CASE, case_id=self.case_id))
        view = self._arrive(CaseView)
        self._open(Act.DISPATCH)
        form = view.forms["dispatch"]
        hand.choose("dispatch.how", answers.sent_by.value, within=form)
        if answers.tracking_no:
            hand.write("dispatch.number", answers.tracking_no, within=form)
        hand.shot("dispatch")
        self._save(form, Stage.NOTIFIED)
        self._act(Act.CLOSE)
        self._until(lambda: self._access().progress.stage is Stage.CLOSED, "closed")
        hand.shot("case-closed")

    def look_around(self) -> None:
        """Show the other screens, and the main ones in English and in the dark."""
        hand = self.hand
        places = {
            "today": Place(ScreenName.TODAY),
            "requests": Place(ScreenName.REQUESTS),
            "case": Place(ScreenName.CASE, case_id=self.case_id),
            "settings": Place(ScreenName.SETTINGS),
            "settings-policy": Place(ScreenName.SETTINGS, section="policy"),
        }
        for language, dark in (("ko", False), ("en", False), ("ko", True)):
            self.window.looks.apply(Preferences(language=language, theme="dark" if dark else "light"))
            for name, place in places.items():
                self.window.visit(place)
                self._settle()
                hand.shot(f"{name}-{language}{'-dark' if dark else ''}")
        self.window.looks.apply(Preferences(theme="light"))

    def lock(self) -> None:
        """Lock by key."""
        self.hand.key(Qt.Key.Key_L, control=True)
        self.hand.wait(lambda: not self.window.is_open, "the locked desk")
        self.hand.shot("locked")

    def _seen(self, kind: type[V]) -> V:
        found: list[V] = []

        def look() -> bool:
            found[:] = [one for one in self.window.findChildren(kind) if one.isVisible()]
            return bool(found)

        self.hand.wait(look, kind.__module__)
        return found[0]

    def _arrive(self, kind: type[V]) -> V:
        view = self._seen(kind)
        self._settle()
        return view

    def _settle(self) -> None:
        self.window.lanes.idle()
        self.hand.wait(lambda: not self.window.lanes.busy(), "idle lanes")

    def _until(self, fact: Callable[[], bool], what: str) -> None:
        self._settle()
        self.hand.wait(fact, what)

    def _case(self) -> Case:
        return self.window.desk.cases.reread(self.case_id).case

    def _access(self) -> Request:
        return next(one for one in self._case().requests if one.right is Right.ACCESS)

    def _open(self, act: Act) -> None:
        """Press the one button of the next step, on the overview."""
        view = self._seen(CaseView)
        self.hand.tab(view.header.tabs.bar, words.say("case.tab.overview"))
        self.hand.press(f"case.act.{act}", within=view.overview)

    def _act(self, act: Act) -> None:
        before = len(self._access().events)
        self._open(act)
        self._until(lambda: len(self._access().events) > before, act)

    def _save(self, form: Form, stage: Stage) -> None:
        before = len(self._access().events)
        self.hand.click(form.save)
        self._until(lambda: len(self._access().events) > before, "saved")
        if self._access().progress.stage is not stage:
            raise Lost(f"stage {stage}")
        self._settle()
