"""What stays by another statute: the duty, which records and fields, until when, where apart, and why under a "may"."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from dpo_desk.domain.retention import Keep, RetentionDuty
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Growing
from dpo_desk.ui.case.decision.typed import KEPT
from dpo_desk.ui.case.field_grid import FieldGrid
from dpo_desk.ui.case.parts import Block, Blocks
from dpo_desk.ui.kit.chip import Chip, ChipLook
from dpo_desk.ui.kit.inputs import Combo, DateEdit, LineEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.law_words import duty_facts, duty_name, keep_words

Duties = Callable[[], tuple[RetentionDuty, ...]]


class KeptBlock(Block):
    """Records that are kept under one duty."""

    def __init__(self, duties: Duties, answering: Callable[[], frozenset[str]]) -> None:
        super().__init__()
        self._duties, self._answering = duties, answering
        self.duty = Combo()
        self._choice, self._rest = FieldGrid(), FieldGrid()
        self._choice.put("duty", self.duty, "kept.duty", at=(0, 0), wide=True, choices=self._choices)
        self._chip, self._facts = Chip(), Paragraph("", "small", "text2", height=1.4)
        self._may = Paragraph("", "small", "warn.txt", height=1.4)
        self._rest.put("items", Growing(least=2), "kept.items", at=(0, 0), wide=True)
        self._rest.put("fields", Growing(least=2), "kept.fields", at=(1, 0), wide=True)
        self._rest.put("until", DateEdit(), "kept.until", at=(2, 0))
        self._rest.put("place", LineEdit(), "kept.place", at=(2, 1), hint="kept.place.hint")
        self._rest.put("why", Growing(least=2), "kept.why", at=(3, 0), wide=True, hint="decision.reason.hint")
        told = row(10, self._chip)
        told.addWidget(self._facts, 1)
        told.setAlignment(self._chip, Qt.AlignmentFlag.AlignTop)
        self.box.addWidget(self._choice)
        self.box.addLayout(told)
        self.box.addWidget(self._may)
        self.box.addWidget(self._rest)
        self.parts = [self._choice, self._rest]
        for part in (self._choice, self._rest):
            part.changed.connect(self.changed)
        self.duty.activated.connect(lambda _: self._propose())
        self._choice.changed.connect(self._show_duty)
        self._show_duty()

    def _choices(self) -> list[tuple[object, str]]:
        none: list[tuple[object, str]] = [("", words.say("kept.choose"))]
        return [*none, *((duty.code, duty_name(duty)) for duty in self._duties())]

    def chosen(self) -> RetentionDuty | None:
        """The duty that is chosen."""
        return next((duty for duty in self._duties() if duty.code == self.duty.value()), None)

    def _propose(self) -> None:
        """What the duty names as records and fields, where nothing is typed yet; the letter is Korean."""
        if (duty := self.chosen()) is not None:
            for name, said in (("items", duty.record_ko), ("fields", duty.fields_ko)):
                editor = self._rest.fields[name].editor
                if not editor.text().strip():
                    editor.setPlainText(said)

    def _show_duty(self) -> None:
        duty = self.chosen()
        may = duty is not None and duty.keep is Keep.MAY
        self._chip.setVisible(duty is not None)
        self._facts.setVisible(duty is not None)
        if duty is not None:
            self._chip.set_look(ChipLook(keep_words(duty.keep), "soon" if may else "info", "archive"))
            self._facts.setText(duty_facts(duty))
        self._may.setText("\n".join(self._warnings(duty)))
        self._may.setVisible(bool(self._may.text()))
        self._rest.fields["why"].setVisible(may)

    def _warnings(self, duty: RetentionDuty | None) -> list[str]:
        if duty is None:
            return []
        said = [words.say("decision.may")] if duty.keep is Keep.MAY else []
        wanted = self._answering()
        return [*said, *([words.say("kept.mismatch")] if wanted and not wanted & set(duty.answers) else [])]

    def retranslate(self) -> None:
        """Say every word again."""
        self._choice.retranslate()
        self._show_duty()


class KeptPart(Blocks):
    """What is kept."""

    def __init__(self) -> None:
        self._duties: tuple[RetentionDuty, ...] = ()
        self._answering: frozenset[str] = frozenset()
        super().__init__(KEPT, lambda: KeptBlock(self._in_order, lambda: self._answering))
        self._heading = SafeLabel("", "card", "text", SEMIBOLD)
        self._note = Paragraph("", "small", "text2", height=1.4)
        self.head.addWidget(self._heading)
        self.head.addWidget(self._note)
        self.retranslate()

    def set_duties(self, duties: tuple[RetentionDuty, ...]) -> None:
        """Offer these duties."""
        self._renew(duties, self._answering)

    def set_answering(self, grounds: frozenset[str]) -> None:
        """The grounds that rest on a statute: duties that answer them stand first, another one is warned of."""
        self._renew(self._duties, grounds)

    def _renew(self, duties: tuple[RetentionDuty, ...], answering: frozenset[str]) -> None:
        if (duties, answering) != (self._duties, self._answering):
            self._duties, self._answering = duties, answering
            for block in self.blocks:
                block.retranslate()

    def _in_order(self) -> tuple[RetentionDuty, ...]:
        return tuple(sorted(self._duties, key=lambda duty: not self._answering & set(duty.answers)))

    def name_block(self, number: int) -> tuple[str, str]:
        return words.say("kept.block", n=number), words.say("act.remove")

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self._heading.setText(words.say("kept.title"))
        self._note.setText(words.say("kept.note"))
        self.add_one.setText(words.say("kept.add"))
