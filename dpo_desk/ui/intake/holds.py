"""Holds on destruction that are set at receipt: records that are about to be overwritten cannot wait."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from dpo_desk.ui import words
from dpo_desk.ui.case.field_grid import FieldGrid, text_of
from dpo_desk.ui.case.parts import Block, Blocks
from dpo_desk.ui.intake.held import FIELDS, KIND, Held, typed_holds
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.inputs import DateEdit, LineEdit
from dpo_desk.ui.kit.paragraph import Paragraph


class HoldBlock(Block):
    """One hold: where, who does it, and since when they say that it is done."""

    def __init__(self) -> None:
        super().__init__()
        grid = FieldGrid()
        grid.put("system", LineEdit(), "hold.system", at=(0, 0), hint="hold.system.hint")
        grid.put("holder", LineEdit(), "hold.holder", at=(0, 1))
        grid.put("confirmed_on", DateEdit(), "hold.confirmed_on", at=(1, 0), optional=True)
        self.box.addWidget(grid)
        self.parts = [grid]
        grid.changed.connect(self.changed)


class HoldBlocks(Blocks):
    """The holds."""

    def __init__(self) -> None:
        super().__init__(KIND, HoldBlock)
        self.line.hide()
        self.retranslate()

    def name_block(self, number: int) -> tuple[str, str]:
        return words.say("hold.block", n=number), words.say("act.remove")

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self.add_one.setText(words.say("hold.add"))


class HoldsCard(Card):
    """`values()` gives the holds as typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("", "pause", gap=12)
        self._note = Paragraph("", "small", "text2", height=1.4)
        self.blocks = HoldBlocks()
        self.blocks.changed.connect(self.changed)
        self.add(self._note)
        self.add(self.blocks)
        self.retranslate()

    def fill(self, held: Sequence[Held]) -> None:
        """Show the holds of a draft, or none."""
        self.blocks.fill(typed_holds(tuple(held)))

    def values(self) -> tuple[Held, ...]:
        """What stands there."""
        return tuple(
            Held(**{name: text_of(block.fields[name].editor) for name in FIELDS}) for block in self.blocks.blocks
        )

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("hold.title"))
        self._note.setText(words.say("intake.hold"))
