"""A form inside the screen: fields by name, what was typed as plain data, errors at their field."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Request
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.case.field_grid import Choices, FieldGrid
from dpo_desk.ui.case.parts import Parts
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.flow import FlowLayout
from dpo_desk.ui.kit.layout import Gap, column
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.telling import tell


class Form(Card):
    """A card with fields and two buttons. It keeps the request as it was read when it was opened: saving what
    somebody changed since is refused, and then `renew` takes the new one.

    Its body is one grid of fields; that of the decision has several parts.
    """

    saved = Signal()
    left = Signal()

    def __init__(
        self, name: str, title: str, icon: str, act: str, act_icon: str = "", *, body: FieldGrid | Parts | None = None
    ) -> None:
        """`title` and `act` are keys of words; `body` is a grid of fields unless it is given."""
        super().__init__(words.say(title), icon, gap=14)
        self.name = name
        self.quiet = False
        """Its button is never the filled one of the screen."""
        self.request: Request | None = None
        self.stale = False
        self.failed: QWidget | None = None
        self._title, self._act = title, act
        self._start: dict[str, object] = {}
        self.bar = MessageBar()
        self.body_part: FieldGrid | Parts = body if body is not None else FieldGrid()
        self.top = column(12)
        self.under = column(12)
        self.save = Button(words.say(act), "primary", icon=act_icon)
        self.cancel = Button(words.say("act.cancel"), "quiet")
        self._judged: frozenset[str] = frozenset()
        self.body_part.changed.connect(self._judge)
        self.save.acted.connect(self._try)
        self.cancel.acted.connect(self._leave)
        self.add(self.bar)
        self.add(self.top)
        self.add(self.body_part)
        self.add(self.under)
        self.add(Gap(0))
        buttons = QWidget()
        self._buttons = FlowLayout(8)
        buttons.setLayout(self._buttons)
        self._buttons.addWidget(self.save)
        self._buttons.addWidget(self.cancel)
        self.add(buttons)
        self.hide()

    # building

    @property
    def grid(self) -> FieldGrid:
        """The grid of a form that has one."""
        assert isinstance(self.body_part, FieldGrid)
        return self.body_part

    @property
    def fields(self) -> Mapping[str, Field[Any]]:
        """Every field by its name."""
        return self.body_part.fields

    def put(
        self,
        name: str,
        editor: QWidget,
        label: str,
        *,
        at: tuple[int, int],
        wide: bool = False,
        optional: bool = False,
        hint: str = "",
        choices: Choices | None = None,
    ) -> Field[Any]:
        """Add a field at a row and column of two; `label` and `hint` are keys of words."""
        return self.grid.put(name, editor, label, at=at, wide=wide, optional=optional, hint=hint, choices=choices)

    def add_button(self, button: Button) -> None:
        """Another act of the form, before the one that leaves it."""
        self._buttons.removeWidget(self.cancel)
        self._buttons.addWidget(button)
        self._buttons.addWidget(self.cancel)

    # opening and putting away

    def open(self, request: Request | None, start: Mapping[str, object]) -> None:
        """Open the form with what stands in it at first; typing that is there already stays."""
        if not self.isHidden():
            return
        self.request = request
        self.fill(start)
        self._start = self.values()
        self.stale = False
        self.mend()
        self._judge()
        self.show()

    def close_form(self) -> None:
        """Put the form away, empty."""
        self.hide()
        self.fill({})
        self._start = self.values()
        self.request = None
        self.stale = False
        self.bar.hide()

    def renew(self, request: Request) -> None:
        """Save over what is new: the officer has seen it."""
        if self.request is not None:
            self.request = request
        self.stale = False

    def _leave(self) -> None:
        self.close_form()
        self.left.emit()

    # what was typed

    def values(self) -> dict[str, object]:
        """What stands in the fields, as plain data."""
        return self.body_part.values()

    def typed(self) -> dict[str, object] | None:
        """What stands in the fields where it differs from the start; None where nothing was typed."""
        values = self.values()
        return values if not self.isHidden() and values != self._start else None

    def resume(self, values: Mapping[str, object]) -> None:
        """Go on with what was typed."""
        self.fill({**self._start, **values})

    def fill(self, values: Mapping[str, object]) -> None:
        """Put values into the fields; what is not among them becomes blank."""
        self.body_part.fill(values)

    # saving, and what is wrong

    def problems(self) -> dict[str, UserError]:
        """What is wrong with what is typed, by field; saving waits for it."""
        return self.judged() | self.body_part.problems()

    def judged(self) -> dict[str, UserError]:
        """What is wrong between the fields, or against the request: a day in the future, an end before its start."""
        return {}

    def _judge(self) -> None:
        """Say it while it is typed."""
        if self.request is None:
            return
        wrong, own = self.judged(), self.body_part.problems()
        for name in (self._judged | wrong.keys()) - own.keys():
            if (field := self.fields.get(name)) is not None:
                field.set_error(tell(wrong[name]) if name in wrong else "")
        self._judged = frozenset(wrong)

    def _try(self) -> None:
        wrong = self.problems()
        if not wrong:
            self.saved.emit()
            return
        for name, error in wrong.items():
            self.fields[name].set_error(tell(error))
        first = self.fields[next(iter(wrong))]
        self.failed = first
        first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def fail(self, error: UserError) -> None:
        """Say what is wrong, at its field where it has one."""
        self.mend()
        said = tell(error)
        field = self.fields.get(self.place_of(error))
        self.failed = field
        if field is not None and not field.isHidden():
            field.set_error(said)
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            happened, _, rest = said.partition(". ")
            self.bar.say("danger", happened + ("." if rest else ""), rest)
        self.stale = error.code == "error.stale"

    def mend(self) -> None:
        """Take the errors away."""
        self.body_part.mend()
        self.bar.hide()

    def place_of(self, error: UserError) -> str:
        """The field an error belongs to: named outright, or by `what` (`field.note` is the field `note`)."""
        return str(error.params.get("field") or error.params.get("what", "")).removeprefix("field.")

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        first = next((field for field in self.fields.values() if not field.isHidden()), None)
        (first.editor if first else self.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say(self._title))
        self.save.setText(words.say(self._act))
        self.cancel.setText(words.say("act.cancel"))
