"""What one version of the policy changes in another, part by part."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from dpo_desk.domain.policy import LineChange, Policy, PolicyLine, changes
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.kit.field import Field, FormRow
from dpo_desk.ui.kit.inputs import Combo
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.settings.line_list import Item, LineList
from dpo_desk.ui.settings.lines import Said

TYPED = "typed"
"""The choice of the version that is being edited, as it stands."""


class CompareCard(Card):
    """Two versions to choose, and under them what changed; `left` to put it away."""

    left = Signal()

    def __init__(self) -> None:
        self.leave = Button("", "quiet", icon="close", size=32)
        super().__init__(" ", "copy", pad=24, gap=12, right=self.leave)
        self._policies: dict[object, Policy] = {}
        self._typed: Policy | None = None
        self.before, self.after = Combo(), Combo()
        self.before_field: Field[Combo] = Field("", self.before)
        self.after_field: Field[Combo] = Field("", self.after)
        for combo in (self.before, self.after):
            combo.activated.connect(lambda _: self._show())
        self._count = Paragraph("", "small", "text2")
        self.lines = LineList()
        self.add(FormRow(self.before_field, self.after_field))
        self.add(self._count)
        self.add(self.lines)
        self.leave.acted.connect(self.left)
        self.hide()

    def open(self, policies: Sequence[Policy], shown: date, typed: Policy | None) -> None:
        """Compare the version before the shown one with it, or the shown one with what is typed over it."""
        self.set_policies(policies, typed)
        earlier = [one.effective_on for one in policies if one.effective_on < shown]
        self.before.set_value(shown if typed else max(earlier, default=shown))
        self.after.set_value(TYPED if typed else shown)
        self._show()
        self.show()

    def set_policies(self, policies: Sequence[Policy], typed: Policy | None) -> None:
        """The versions there are; what is chosen stays where it is still there."""
        self._policies, self._typed = {one.effective_on: one for one in policies}, typed
        if typed is not None:
            self._policies[TYPED] = typed
        self.retranslate()

    def close_card(self) -> None:
        """Put it away."""
        self._policies, self._typed = {}, None
        self.lines.show_items(())
        self.hide()

    def _show(self) -> None:
        before, after = self._policies.get(self.before.value()), self._policies.get(self.after.value())
        if before is None or after is None:
            return
        found = changes(before, after)
        self._count.setText(words.say("settings.policy.changes", n=len(found)))
        self.lines.show_items([Item(_said(change)) for change in found])

    def retranslate(self) -> None:
        """Say every word again."""
        self.leave.set_name(words.say("act.close"))
        self.set_title(words.say("settings.policy.compare"))
        self.before_field.set_label(words.say("settings.policy.before"))
        self.after_field.set_label(words.say("settings.policy.after"))
        choices = [(day, _version(day)) for day in self._policies]
        self.before.set_choices(choices)
        self.after.set_choices(choices)
        self._show()


def _version(day: object) -> str:
    return words.say("settings.policy.from", date=day) if isinstance(day, date) else words.say("settings.policy.typed")


def _said(change: LineChange) -> Said:
    """A line that changed, with its part, before and after."""
    line = change.after or change.before
    assert line is not None
    code, tone, icon = ("changed", "soon", "pencil")
    if change.before is None:
        code, tone, icon = ("added", "done", "plus")
    elif change.after is None:
        code, tone, icon = ("removed", "today", "minus")
    mark = ChipLook(words.say(f"settings.lawpack.{code}"), tone, icon)
    sides = [("before", change.before), ("after", change.after)]
    lines = tuple(
        words.say(f"settings.policy.change.{side}", text=_text(said)) if code == "changed" else _text(said)
        for side, said in sides
        if said is not None
    )
    return Said(line.label, lines=lines, fine=(words.say(f"policy.part.{change.part}"),), mark=mark)


def _text(line: PolicyLine) -> str:
    """What a line says; whose it is, where that is the office's."""
    text = line.text or words.say("settings.policy.blank")
    return f"{text} ({words.say('settings.policy.own.short')})" if line.own else text
