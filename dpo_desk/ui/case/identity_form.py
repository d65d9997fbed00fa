"""The form of the identity check: the method that asks least first, the fields compared, the result."""

from __future__ import annotations

from dpo_desk.domain.events import IdentityMethod, IdentityResult
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Ticks
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.typed import IDENTITY_FIELDS
from dpo_desk.ui.kit.inputs import Combo, TextEdit
from dpo_desk.ui.kit.paragraph import Paragraph


class IdentityForm(Form):
    """Ask for no more than at sign-up (Guideline 34); for an agent, the power to act too (Decree 45, 46)."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__("identity", "case.act.check_identity", "shield-tick", "act.save", "tick")
        self._presenter = presenter
        self.least = Paragraph("", "small", "text2")
        self.top.addWidget(self.least)
        self.put("method", Combo(), "identity.method", at=(0, 0), wide=True, choices=_methods)
        self.put("fields", Ticks(), "identity.fields", at=(1, 0), wide=True, choices=_fields)
        self.put("result", Combo(), "identity.result", at=(2, 0), choices=_results)
        self.put(
            "mandate_note", TextEdit(lines=3), "identity.mandate", at=(3, 0), wide=True, hint="identity.mandate_hint"
        )
        self.put("note", TextEdit(lines=2), "identity.note", at=(4, 0), wide=True, optional=True)
        self.saved.connect(self._send)
        self.least.setText(words.say("identity.least"))

    def set_agent(self, acting: bool) -> None:
        """The check of an agent stands there only where one acts."""
        self.fields["mandate_note"].setVisible(acting)

    def _send(self) -> None:
        if self.request is not None:
            self._presenter.check_identity(self.request, self.values())

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self.least.setText(words.say("identity.least"))


def _methods() -> list[tuple[object, str]]:
    return [(method.value, words.say(f"identity.method.{method}")) for method in IdentityMethod]


def _results() -> list[tuple[object, str]]:
    return [(result.value, words.say(f"identity.result.{result}")) for result in IdentityResult]


def _fields() -> list[tuple[object, str]]:
    return [(name, words.say(f"identity.field.{name}")) for name in IDENTITY_FIELDS]
