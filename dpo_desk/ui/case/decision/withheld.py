"""What is withheld, part by part: which part, the ground of the Act, its questions, the reason the person reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal

from dpo_desk.domain.ground import Ground
from dpo_desk.domain.rights import Right
from dpo_desk.services.cases import PriorDecision
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Growing
from dpo_desk.ui.case.decision.prior import PriorList
from dpo_desk.ui.case.decision.questions import QuestionsPart
from dpo_desk.ui.case.decision.typed import WITHHELD
from dpo_desk.ui.case.field_grid import FieldGrid
from dpo_desk.ui.case.parts import Block, Blocks
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.inputs import DateEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.options import Choice, Options
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.law_words import law_words

Grounds = Callable[[], tuple[Ground, ...]]


class WithheldBlock(Block):
    """One part that is withheld, by one ground."""

    prior_asked = Signal(str)

    def __init__(self, grounds: Grounds) -> None:
        super().__init__()
        self._grounds = grounds
        self.choice = Options()
        self._what, self.questions, self._why = FieldGrid(), QuestionsPart(), FieldGrid()
        self._what.put("item", Growing(least=2), "decision.withhold.item", at=(0, 0), wide=True)
        self._what.put("ground", self.choice, "decision.ground", at=(1, 0), wide=True)
        self.ask_prior = Button("", "link", icon="clock", size=30)
        self.ask_prior.acted.connect(self._ask_prior)
        self.prior = PriorList()
        self._why.put("reason", Growing(), "decision.reason", at=(0, 0), wide=True, hint="decision.reason.hint")
        self._why.put(
            "review_on", DateEdit(), "decision.review_on", at=(1, 0), optional=True, hint="decision.review_hint"
        )
        self._why.put("finding", Growing(least=2), "decision.finding", at=(2, 0), wide=True, optional=True)
        self.box.addWidget(self._what)
        self.box.addLayout(row(0, self.ask_prior, None))
        for part in (self.prior, self.questions, self._why):
            self.box.addWidget(part)
        self.parts = [self._what, self.questions, self._why]
        for grid in (self._what, self.questions, self._why):
            grid.changed.connect(self.changed)
        self.choice.changed.connect(self._chosen)
        self.retranslate()

    def chosen(self) -> Ground | None:
        """The ground that is chosen."""
        return next((ground for ground in self._grounds() if ground.code == self.choice.value()), None)

    def _chosen(self) -> None:
        self.prior.show_prior(None)
        self._show_ground()

    def _show_ground(self) -> None:
        self.questions.set_ground(self.chosen())
        self.ask_prior.setVisible(self.chosen() is not None)

    def _ask_prior(self) -> None:
        if self.prior.isHidden():
            self.prior_asked.emit(self.choice.value())
        else:
            self.prior.show_prior(None)

    def fill(self, values: Mapping[str, object]) -> None:
        """Put values into the fields; the questions follow the ground."""
        self._what.fill(values)
        self._why.fill(values)
        self.questions.fill(values)
        self._show_ground()
        self.prior.show_prior(None)

    def retranslate(self) -> None:
        """Say every word again."""
        choices = [Choice(one.code, law_words(one), law_words(one, "article")) for one in self._grounds()]
        self.choice.set_choices(choices)
        self.ask_prior.setText(words.say("decision.prior"))
        self._show_ground()


class WithheldPart(Blocks):
    """Everything that is withheld. `prior_asked(ground)` asks for earlier decisions on it."""

    prior_asked = Signal(str)
    opened = Signal(int, int)

    def __init__(self) -> None:
        self._grounds: tuple[Ground, ...] = ()
        self._right = Right.ACCESS
        super().__init__(WITHHELD, self._new)
        self._heading = SafeLabel("", "card", "text", SEMIBOLD)
        self._note = Paragraph("", "small", "text2", height=1.4)
        self.head.addWidget(self._heading)
        self.head.addWidget(self._note)
        self.retranslate()

    def _new(self) -> WithheldBlock:
        block = WithheldBlock(lambda: self._grounds)
        block.prior_asked.connect(self.prior_asked)
        block.prior.opened.connect(self.opened)
        return block

    def set_grounds(self, grounds: tuple[Ground, ...], right: Right) -> None:
        """Offer these grounds for a right."""
        if (grounds, right) != (self._grounds, self._right):
            self._grounds, self._right = grounds, right
            self.retranslate()
            for block in self.blocks:
                block.retranslate()

    def show_prior(self, ground: str, found: Sequence[PriorDecision]) -> None:
        """Earlier decisions came: show them where the ground is chosen."""
        for block in self.blocks:
            if isinstance(block, WithheldBlock) and block.choice.value() == ground:
                block.prior.show_prior(found)

    def on_statutes(self) -> frozenset[str]:
        """The chosen grounds that rest on a statute: kept records are named with them."""
        chosen = (block.chosen() for block in self.blocks if isinstance(block, WithheldBlock))
        return frozenset(ground.code for ground in chosen if ground is not None and ground.kept)

    def name_block(self, number: int) -> tuple[str, str]:
        return words.say("decision.withheld.block", n=number), words.say("act.remove")

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self._heading.setText(words.say(f"decision.withhold.{self._right}"))
        self._note.setText(words.say("decision.private"))
        self.add_one.setText(words.say("decision.withheld.add"))
