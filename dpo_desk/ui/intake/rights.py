"""Which rights are asked, and in what words: eight boxes, and a block for each right that is ticked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Ticks
from dpo_desk.ui.intake.marks import Mark
from dpo_desk.ui.intake.source import Source
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.inputs import CheckBox, TextEdit
from dpo_desk.ui.kit.layout import column, grid
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.law_words import right_words, side_words


class _Asked(QWidget):
    """The words in which a right is asked, where they came from, and which of its sides is asked."""

    changed = Signal()
    shown = Signal(str)

    def __init__(self, right: Right) -> None:
        super().__init__()
        self.right = right
        self.editor = TextEdit(lines=2)
        self.editor.textChanged.connect(self.changed)
        self.field = Field("", self.editor, optional=True)
        self._sources = column(2)
        self.sides = Ticks()
        self.sides.changed.connect(self.changed)
        self.sides_field: Field[Ticks] = Field("", self.sides)
        self.sides_field.setVisible(len(variants(right)) > 1)
        self.setLayout(column(8, self.field, self._sources, self.sides_field))
        self.retranslate()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """The places in the mail."""
        while (item := self._sources.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for mark in marks:
            source = Source(mark)
            source.shown.connect(self.shown)
            self._sources.addWidget(source)

    def retranslate(self) -> None:
        """Say every word again."""
        self.field.set_label(words.say("intake.asked", right=right_words(self.right)))
        if len(sides := variants(self.right)) > 1:
            self.sides.set_choices([(side.value, side_words(side)) for side in sides])
            self.sides_field.set_label(words.say("variant.field"))
            self.sides_field.set_hint(words.say("intake.sides"))


class RightsCard(Card):
    """`values()` gives the ticked rights with their words."""

    changed = Signal()
    shown = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "scales", gap=12)
        self._found: int | None = None
        self._said = Paragraph("", "small", "text2", height=1.4)
        self.add(self._said)
        boxes = grid(12, 2)
        boxes.setColumnStretch(0, 1)
        boxes.setColumnStretch(1, 1)
        self.boxes: dict[Right, CheckBox] = {}
        self.asked: dict[Right, _Asked] = {}
        for at, right in enumerate(Right):
            box = CheckBox()
            box.toggled.connect(self._ticked)
            self.boxes[right] = box
            boxes.addWidget(box, at // 2, at % 2)
            block = _Asked(right)
            block.changed.connect(self.changed)
            block.shown.connect(self.shown)
            self.asked[right] = block
        self.add(boxes)
        for block in self.asked.values():
            self.add(block)
            block.hide()
        self.retranslate()

    def fill(
        self, asked: Mapping[Right, str], sides: Mapping[Right, tuple[Variant, ...]], marks: Sequence[Mark] | None
    ) -> None:
        """Show what is asked; `marks` is None where no mail was read."""
        self._found = None if marks is None else len({mark.field for mark in marks if mark.kind == "right"})
        for right, block in self.asked.items():
            block.editor.setPlainText(asked.get(right, ""))
            block.sides.set_codes(list(sides.get(right, ())))
            block.set_marks([mark for mark in marks or () if mark.field == f"words.{right.value}"])
            self.boxes[right].setChecked(right in asked)
        self.retranslate()

    def values(self) -> dict[Right, str]:
        """The ticked rights with their words, in the order of the Act's boxes."""
        return {right: self.asked[right].editor.text() for right, box in self.boxes.items() if box.isChecked()}

    def sides(self) -> dict[Right, tuple[Variant, ...]]:
        """The sides that are ticked, of the ticked rights that have several."""
        return {
            right: tuple(Variant(code) for code in block.sides.codes())
            for right, block in self.asked.items()
            if self.boxes[right].isChecked() and block.sides.codes()
        }

    def fields(self) -> dict[str, Field[TextEdit]]:
        """The fields by name."""
        return {f"words.{right.value}": block.field for right, block in self.asked.items()}

    def _ticked(self) -> None:
        for right, box in self.boxes.items():
            self.asked[right].setVisible(box.isChecked())
        self.changed.emit()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("intake.section.rights"))
        if self._found is None:
            self._said.setText(words.say("intake.rights.choose"))
        else:
            self._said.setText(words.say("intake.rights", n=self._found))
        self._said.set_ink("warn.txt" if self._found == 0 else "text2")
        for right, box in self.boxes.items():
            box.setText(right_words(right))
