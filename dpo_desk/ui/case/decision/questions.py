"""What a ground asks before it may be used; an answer that closes it says so where it is given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.ground import Answer, Ground, Question
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Growing
from dpo_desk.ui.case.field_grid import FieldGrid, put_value
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.inputs import Combo
from dpo_desk.ui.law_words import law_words


class QuestionsPart(FieldGrid):
    """The questions of a ground. Answers to those of another ground stay, and come back with it."""

    def __init__(self) -> None:
        super().__init__()
        self._ground: Ground | None = None
        self._before: dict[str, object] = {}

    def set_ground(self, ground: Ground | None) -> None:
        """Ask what a ground asks."""
        if ground is not self._ground:
            self._before = self.values()
            for name in list(self.fields):
                self.take_field(name)
            self._ground = ground
            for at, question in enumerate(ground.questions if ground else ()):
                self._ask(question, at)
        self.setVisible(bool(self.fields))

    def _ask(self, question: Question, at: int) -> None:
        name = self._name(question)
        editor = Combo(_yes_no()) if question.kind is Answer.YES_NO else Growing(least=2)
        put_value(editor, self._before.get(name, ""))
        field: Field[Any] = Field(law_words(question), editor, long=True)
        self.add_field(name, field, at=(at, 0), wide=True)
        self._show_problem(name)

    def _name(self, question: Question) -> str:
        return f"answer.{self._ground.code if self._ground else ''}.{question.code}"

    def problem_of(self, name: str) -> UserError | None:
        """An answer that closes the ground says so, where it is given."""
        for question in self._ground.questions if self._ground else ():
            said = self.values_here().get(name)
            if self._name(question) == name and question.bars and said == question.bars:
                return UserError("decision.barred")
        return super().problem_of(name)

    def values_here(self) -> dict[str, object]:
        """The answers to the questions that are asked now."""
        return super().values()

    def values(self) -> dict[str, object]:
        """Every answer, those to other grounds' questions too."""
        return self._before | super().values()

    def fill(self, values: Mapping[str, object]) -> None:
        """Answers to the questions asked now, and those laid by."""
        self._before = {name: value for name, value in values.items() if name.startswith("answer.")}
        super().fill({name: values.get(name, "") for name in self.fields})

    def retranslate(self) -> None:
        """Say every word again."""
        for question in self._ground.questions if self._ground else ():
            field = self.fields[self._name(question)]
            field.set_label(law_words(question))
            if isinstance(field.editor, Combo):
                field.editor.set_choices(_yes_no())
        self.mend()


def _yes_no() -> list[tuple[object, str]]:
    return [("", words.say("answer.choose")), ("yes", words.say("answer.yes")), ("no", words.say("answer.no"))]
