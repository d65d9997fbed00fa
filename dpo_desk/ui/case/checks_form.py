"""The checklist of a right: what to look at before deciding, and apart from it what the Act does not reach."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.checklist import CheckItem
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Ticks
from dpo_desk.ui.case.checks import check_words
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.field_grid import FieldGrid
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.parts import Parts
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.kit.label import Line, Picture
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD


class ChecksForm(Form):
    """Stands open while the request may be checked; a tick counts once it is saved."""

    def __init__(self, presenter: Presenter) -> None:
        lines = Parts()
        super().__init__("checks", "checks.title", "tick-circle", "checks.save", "tick", body=lines)
        self._presenter = presenter
        self.quiet = True
        self.save.set_kind("secondary")
        self._done = _ticks("done", "checks.done", self._lines)
        self._outside = _ticks("outside", "checks.outside", self._lines)
        self._outside.fields["outside"].label.hide()  # it stands in the head, with its sign
        self._head = Paragraph("", "small", "warn.txt", SEMIBOLD, height=1.4)
        warning = row(8, Picture("triangle", "warn.txt", 16, 2.0))
        warning.addWidget(self._head, 1)
        self._apart = QWidget()
        self._apart.setLayout(column(10, Line(), warning, self._outside))
        lines.box.addWidget(self._done)
        lines.box.addWidget(self._apart)
        lines.parts = [self._done, self._outside]
        for part in (self._done, self._outside):
            part.changed.connect(lines.changed)
        self._so = Paragraph("", "small", "warn.txt", height=1.4)
        self.under.addWidget(self._so)
        lines.changed.connect(self._typed)
        self.cancel.hide()
        self.saved.connect(self._send)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        """Open where the request may be checked; ticks that are not saved yet stay."""
        if not request.allows(Act.CHECK) or not loaded.rules(request).checklist:
            self.close_form()
            return
        if self.typed() is None:
            self.hide()
        if self.isHidden():
            self.request = request
            self._say_lines()
            done = list(request.progress.checked)
            self.open(request, {"done": done, "outside": done})
        self._typed()

    def _items(self) -> tuple[CheckItem, ...]:
        loaded = self._presenter.loaded
        return loaded.rules(self.request).checklist if loaded is not None and self.request is not None else ()

    def _lines(self, name: str) -> list[tuple[object, str]]:
        outside = name == "outside"
        return [(item.code, check_words(item)) for item in self._items() if item.outside is outside]

    def _say_lines(self) -> None:
        for part in (self._done, self._outside):
            part.retranslate()
        self._head.setText(words.say("checks.outside"))
        self._apart.setVisible(bool(self._lines("outside")))

    def _typed(self) -> None:
        outside = bool(self.values()["outside"])
        self._so.setText(words.say("checks.outside.so") if outside else "")
        self._so.setVisible(outside)
        if self.typed() is None:
            self.save.forbid(words.say("checks.nothing"))
        else:
            self.save.allow()

    def _send(self) -> None:
        if self.request is not None:
            self._presenter.check(self.request, self.values())

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self._say_lines()
        self._typed()


def _ticks(name: str, label: str, lines: Callable[[str], list[tuple[object, str]]]) -> FieldGrid:
    made = FieldGrid()
    made.put(name, Ticks(down=True), label, at=(0, 0), wide=True, choices=lambda: lines(name))
    return made
