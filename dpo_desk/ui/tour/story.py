"""A story of the tour, step by step as its data say, by hand through the real windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from dpo_desk.domain.attachment import IssuedLetter
from dpo_desk.domain.case import Act, Request, Stage
from dpo_desk.domain.due import Move
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.presenter import FORMS
from dpo_desk.ui.case.view import View as CaseView
from dpo_desk.ui.intake.view import View as IntakeView
from dpo_desk.ui.letter.view import View as LetterView
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.settings.calendar import CalendarSection
from dpo_desk.ui.settings.view import View as SettingsView
from dpo_desk.ui.tour.hand import Lost
from dpo_desk.ui.tour.route import Refused, Route

Told = Mapping[str, Any]
"""One step, as `resources/sample/stories/NAME.json` tells it."""


class StoryRoute(Route):
    """Tells stories. `set_day` moves the desk's clock; `case_ids`, `letters` and `moved` are what a story leaves."""

    set_day: Callable[[date], None]
    scratch: Path
    letters_to: Path

    def tell(self, steps: list[Told]) -> None:
        """Do every step of a story in turn. Refused where the desk says no to one."""
        self.case_ids: list[int] = []
        self.letters: list[IssuedLetter] = []
        self.moved: tuple[Move, ...] = ()
        doing: dict[str, Callable[[Told], None]] = {
            "receive": self._receive,
            "verify": self._verify,
            "examine": lambda told: self._fill(Act.EXAMINE, {"note": told["note"]}),
            "decide": self._decide,
            "barred": self._barred,
            "postpone": lambda told: self._fill(Act.POSTPONE, _without(told, "do", "day")),
            "end_postponement": lambda told: self._fill(Act.END_POSTPONEMENT, {"ended_on": told["ended_on"]}),
            "extend": lambda told: self._fill(Act.EXTEND, _without(told, "do", "day")),
            "issue": self._issue,
            "dispatch": self._dispatch,
            "close": self._close,
            "holiday": self._holiday,
        }
        for told in steps:
            if "day" in told:
                self.set_day(date.fromisoformat(told["day"]))
            doing[told["do"]](told)

    # receiving

    def _receive(self, told: Told) -> None:
        """Type in what came by phone, post or at the desk, and confirm it."""
        hand = self.hand
        hand.key(Qt.Key.Key_N, control=True)
        view = self._seen(IntakeView)
        hand.click(view.type_in)
        self._settle()
        hand.put(view.form.receipt.day, told["day"] if "day" in told else self._today())
        hand.put(view.form.receipt.way, told["way"])
        for right, said in told["asked"].items():
            hand.tick(words.say(f"case.right.{right}"), True, within=view.form.rights)
            hand.put(view.form.fields[f"words.{right}"].editor, said)
        for name, value in told["subject"].items():
            hand.put(view.form.fields[f"subject.{name}"].editor, value)
        hand.shot("received")
        hand.press("intake.confirm", within=view)
        self._arrive(CaseView)
        place = self.window.place
        assert place is not None
        self.case_id = place.case_id
        self.case_ids.append(place.case_id)
        if "variant" in told:
            self._fill(Act.CHOOSE_VARIANT, {"variant": told["variant"]})
        hand.shot("case")

    def _today(self) -> str:
        return str(self.window.desk.tools.today().isoformat())

    # the case

    def _main(self) -> Request:
        return self._case().requests[0]

    def _verify(self, told: Told) -> None:
        self._press(Act.START_VERIFICATION)
        self._until(lambda: self._main().progress.stage is Stage.VERIFYING, "verifying")
        form = self._form(Act.CHECK_IDENTITY)
        self.hand.choose("identity.method", self.answers.method.value, within=form)
        for field in self.answers.fields:
            self.hand.tick(words.say(f"identity.field.{field}"), True, within=form)
        self._saved(form)

    def _decide(self, told: Told) -> None:
        form = self._form(Act.DECIDE)
        fields = form.fields
        self.hand.put(fields["outcome"].editor, told["outcome"])
        for name, content in told.get("enclose", {}).items():
            path = self.scratch / name
            path.write_text(content, "utf-8")
            self.questions.answer("case.enclose", path)
            self.hand.press("case.act.enclose", within=form)
            self._settle()
        for name, value in _typed(told):
            self._put(form, name, value)
        self.hand.shot(f"decision-{told['outcome']}")
        self._saved(form)
        self.hand.shot("decided")

    def _barred(self, told: Told) -> None:
        """Try a ground whose question closes it: the desk says so, and nothing can be decided by it."""
        form = self._form(Act.DECIDE)
        self.hand.put(form.fields["outcome"].editor, told["outcome"])
        self._put(form, "withheld.1.ground", told["ground"])
        for code, answer in told["answers"].items():
            self._put(form, f"withheld.1.answer.{told['ground']}.{code}", answer)
        self.hand.shot("ground-barred")
        if form.save.isEnabled():
            raise Lost("a barred ground")
        self.hand.click(form.cancel)
        self._settle()

    def _put(self, form: Form, name: str, value: str) -> None:
        """Fill a field that may come into being with what was typed before it."""
        self.hand.wait(lambda: name in form.fields and form.fields[name].isVisible(), f"field {name}")
        self.hand.put(form.fields[name].editor, value)

    def _fill(self, act: Act, values: Told) -> None:
        form = self._form(act)
        for name, value in values.items():
            self._put(form, name, str(value))
        self.hand.shot(act.value)
        self._saved(form)

    def _form(self, act: Act) -> Form:
        """The form of an act, opened by its button: the next step's, or the one in the act's own tab."""
        form, tab = FORMS[act]
        self._press(act, tab)
        view = self._seen(CaseView)
        self.hand.wait(view.forms[form].isVisible, f"form {form}")
        return view.forms[form]

    def _press(self, act: Act, tab: str = "") -> None:
        self.window.visit(Place(ScreenName.CASE, case_id=self.case_id))
        view = self._arrive(CaseView)
        name = words.say(f"case.act.{act}")
        if any(name in (one.text(), one.accessibleName()) for one in view.overview.buttons):
            self.hand.press(f"case.act.{act}", within=view.overview)
        else:
            self.hand.tab(view.header.tabs.bar, words.say(f"case.tab.{tab}"))
            self.hand.press(f"case.act.{act}", within=view.tabs[tab])

    def _saved(self, form: Form) -> None:
        before = len(self._main().events)
        self.hand.click(form.save)
        self.hand.wait(lambda: form.isHidden() or _failed(form), "saved")
        if not form.isHidden():
            self.hand.shot("refused")
            raise Refused(UserError("tour.mail.lacks", list=" ".join(_errors(form))))
        self._until(lambda: len(self._main().events) > before, "kept")

    # letters

    def _issue(self, told: Told) -> None:
        """Look at the paper that is next, issue it, save it."""
        act = Act.ISSUE_TIME if self._main().progress.planned else Act.ISSUE
        self._press(act, "letters")
        view = self._arrive(LetterView)
        self.hand.wait(lambda: view.presenter.shown is not None, "the preview")
        self._settle()
        self.hand.shot("letter-preview")
        shown = view.presenter.shown
        if shown and shown.missing:
            raise Refused(shown.missing[0])
        self.questions.answer("letter.issue.ask", "act")
        self.hand.click(view.gate.issue)
        self.hand.wait(lambda: bool(view.presenter.shown and view.presenter.shown.letter), "the issued paper")
        self._settle()
        self.hand.shot("letter-issued")
        shown = view.presenter.shown
        assert shown is not None
        assert shown.letter is not None
        path = self.letters_to / f"{shown.letter.document_no}.pdf"
        self.questions.answer("letter.save", path)
        self.hand.write("purpose.field", words.say("tour.purpose"), within=view)
        self.hand.click(view.issued.save)
        self.hand.wait(path.exists, "the saved paper")
        self._settle()
        self.letters.append(shown.letter)

    def _dispatch(self, told: Told) -> None:
        act = Act.DISPATCH_TIME if self._main().allows(Act.DISPATCH_TIME) else Act.DISPATCH
        tracking = {"tracking": told["tracking"]} if "tracking" in told else {}
        self._fill(act, {"way": told["way"], **tracking})

    def _close(self, told: Told) -> None:
        self._press(Act.CLOSE)
        self._until(lambda: self._main().progress.stage is Stage.CLOSED, "closed")
        self.hand.shot("closed")

    # settings

    def _holiday(self, told: Told) -> None:
        """Add a holiday: the open requests that move are listed before it is saved."""
        self.window.visit(Place(ScreenName.SETTINGS, section="calendar"))
        view = self._arrive(SettingsView)
        section = next(one for one in view.findChildren(CalendarSection) if one.isVisible())
        self.hand.click(section.add)
        typed = {"day": told["holiday"], "holiday_ko": told["name"], "holiday_en": told["name_en"]}
        for name, value in (typed | {"source": told["source"], "reason": told["reason"]}).items():
            self.hand.put(section.form.fields[name].editor, value)
        self.hand.wait(lambda: section.moves.moves is not None, "what moves")
        self._settle()
        self.moved = section.moves.moves or ()
        self.hand.shot("moves")
        self.hand.click(view.save_bar.save)
        self._until(lambda: section.form.isHidden(), "the saved holiday")
        self.hand.shot("calendar")
        self.window.visit(Place(ScreenName.TODAY))
        self._settle()
        self.hand.shot("today")


def _typed(told: Told) -> Iterator[tuple[str, str]]:
    """What a decision step types, by the names of the form's fields, in the order in which the fields appear."""
    for name, value in told.get("facts", {}).items():
        yield f"fact.{name}", value
    for number, part in enumerate(told.get("withheld", ()), start=1):
        at = f"withheld.{number}."
        yield f"{at}item", part["item"]
        yield f"{at}ground", part["ground"]
        for code, answer in part.get("answers", {}).items():
            yield f"{at}answer.{part['ground']}.{code}", answer
        yield f"{at}reason", part["reason"]
    for number, part in enumerate(told.get("kept", ()), start=1):
        yield from ((f"kept.{number}.{name}", value) for name, value in part.items())


def _without(told: Told, *names: str) -> dict[str, Any]:
    return {name: value for name, value in told.items() if name not in names}


def _errors(form: Form) -> list[str]:
    return [field.error for field in form.fields.values() if field.error]


def _failed(form: Form) -> bool:
    return form.failed is not None
