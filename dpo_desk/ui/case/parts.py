"""Parts of a form: several grids that count as one, and blocks of the same kind that are added and removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.label import Line, SafeLabel
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.theme import SEMIBOLD


class Part(Protocol):
    """What a form asks of each of its parts; names are flat (`withheld.1.reason`)."""

    @property
    def fields(self) -> Mapping[str, Field[Any]]:
        """Every field by its name."""

    def values(self) -> dict[str, object]:
        """What stands in the fields, as plain data."""

    def fill(self, values: Mapping[str, object]) -> None:
        """Put values into the fields; what is not among them becomes blank."""

    def problems(self) -> dict[str, UserError]:
        """What is wrong with what is typed, by field."""

    def mend(self) -> None:
        """Take errors away that are not of the typing itself."""


class Parts(QWidget):
    """Several parts, one under the other. `changed` after each edit in any of them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Part] = []
        self.box: QVBoxLayout = column(14)
        self.setLayout(self.box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def fields(self) -> dict[str, Field[Any]]:
        """Every field by its name."""
        return {name: field for part in self.parts for name, field in part.fields.items()}

    def values(self) -> dict[str, object]:
        """What stands in the fields, as plain data."""
        return {name: value for part in self.parts for name, value in part.values().items()}

    def fill(self, values: Mapping[str, object]) -> None:
        """Put values into the fields of every part."""
        for part in self.parts:
            part.fill(values)

    def problems(self) -> dict[str, UserError]:
        """What is wrong, in the parts that are shown."""
        shown = (part for part in self.parts if not isinstance(part, QWidget) or not part.isHidden())
        return {name: error for part in shown for name, error in part.problems().items()}

    def mend(self) -> None:
        """Take errors away that are not of the typing itself."""
        for part in self.parts:
            part.mend()


class Block(Parts):
    """One of several of a kind: a head with its number and the button that takes it away."""

    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = SafeLabel("", "body", "text", SEMIBOLD, tab=True)
        self.remove = Button("", "quiet", icon="close", size=32)
        self.remove.acted.connect(self.remove_asked)
        self.head = QWidget()
        self.head.setLayout(row(8, self.title, None, self.remove))
        self.box.addWidget(self.head)

    def set_number(self, title: str, remove: str) -> None:
        """What the block and its button are called."""
        self.title.setText(title)
        self.remove.setText(remove)
        self.remove.setAccessibleDescription(title)

    def retranslate(self) -> None:
        """Say every word again."""


class Blocks(QWidget):
    """Blocks of one kind. Their fields are `<kind>.<number>.<name>`; numbers follow the order on the screen."""

    changed = Signal()

    def __init__(self, kind: str, make: Callable[[], Block], *, least: int = 0) -> None:
        super().__init__()
        self.kind, self._make, self.least = kind, make, least
        self.blocks: list[Block] = []
        self.head = column(6)
        self._list = column(20)
        self.add_one = Button("", "secondary", icon="plus", size=32)
        self.add_one.acted.connect(self._added)
        self.line = Line()
        self.setLayout(column(14, self.line, self.head, self._list, row(0, self.add_one, None)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def name_block(self, number: int) -> tuple[str, str]:
        """What a block and its remove button are called."""
        raise NotImplementedError

    # blocks

    def set_least(self, least: int) -> None:
        """There are so many at least."""
        self.least = least
        self._set_count(max(len(self.blocks), least))

    def _added(self) -> None:
        self._set_count(len(self.blocks) + 1)
        first = next(iter(self.blocks[-1].fields.values()))
        first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _remove(self, block: Block) -> None:
        self._take(block)
        self._set_count(max(len(self.blocks), self.least))
        self.add_one.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _take(self, block: Block) -> None:
        self.blocks.remove(block)
        self._list.removeWidget(block)
        block.hide()
        block.deleteLater()

    def _set_count(self, count: int) -> None:
        while len(self.blocks) > count:
            self._take(self.blocks[-1])
        while len(self.blocks) < count:
            block = self._make()
            block.changed.connect(self.changed)
            block.remove_asked.connect(lambda block=block: self._remove(block))
            self.blocks.append(block)
            self._list.addWidget(block)
        self._number()
        order_tabs_soon(self)

    def _number(self) -> None:
        more = len(self.blocks) > self.least
        for number, block in enumerate(self.blocks, start=1):
            block.set_number(*self.name_block(number))
            block.remove.setVisible(more)
            block.head.setVisible(more or len(self.blocks) > 1)  # one that must be there needs no name

    # Part

    def _of(self, number: int) -> str:
        return f"{self.kind}.{number}."

    @property
    def fields(self) -> dict[str, Field[Any]]:
        """Every field of every block."""
        return {
            f"{self._of(n)}{name}": field
            for n, block in enumerate(self.blocks, start=1)
            for name, field in block.fields.items()
        }

    def values(self) -> dict[str, object]:
        """What stands in the blocks."""
        return {
            f"{self._of(n)}{name}": value
            for n, block in enumerate(self.blocks, start=1)
            for name, value in block.values().items()
        }

    def fill(self, values: Mapping[str, object]) -> None:
        """As many blocks as were typed, filled."""
        typed = [key.split(".")[1] for key in values if key.startswith(f"{self.kind}.")]
        count = max((int(one) for one in typed if one.isdecimal()), default=0)
        self._set_count(max(count, self.least))
        for n, block in enumerate(self.blocks, start=1):
            at = self._of(n)
            block.fill({key.removeprefix(at): value for key, value in values.items() if key.startswith(at)})

    def problems(self) -> dict[str, UserError]:
        """What is wrong in any block."""
        return {
            f"{self._of(n)}{name}": error
            for n, block in enumerate(self.blocks, start=1)
            for name, error in block.problems().items()
        }

    def mend(self) -> None:
        """Take errors away in every block."""
        for block in self.blocks:
            block.mend()

    def retranslate(self) -> None:
        """Say every word again."""
        self._number()
