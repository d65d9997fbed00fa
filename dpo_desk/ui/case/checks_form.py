"""The checklist of a right: what to look at before deciding, and apart from it what the Act does not reach."""

from __future__ import annotations

from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.checklist import CheckItem
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Ticks
from dpo_desk.ui.case.checks import check_words
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.kit.paragraph import Paragraph


class ChecksForm(Form):
    """Stands open while the request may be checked; a tick counts once it is saved."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__("checks", "checks.title", "tick-circle", "checks.save", "tick")
        self._presenter = presenter
        self.quiet = True
        self.put(
            "done", Ticks(down=True), "checks.done", at=(0, 0), wide=True, choices=lambda: self._lines(outside=False)
        )
        self.put(
            "outside",
            Ticks(down=True),
            "checks.outside",
            at=(1, 0),
            wide=True,
            choices=lambda: self._lines(outside=True),
        )
        self._warning = Paragraph("", "small", "warn.txt", height=1.4)
        self.under.addWidget(self._warning)
        self.body_part.changed.connect(self._typed)
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
            self.grid.retranslate()
            done = request.progress.checked
            self.open(request, {"done": list(done), "outside": list(done)})
        self._typed()

    def _items(self) -> tuple[CheckItem, ...]:
        loaded = self._presenter.loaded
        return loaded.rules(self.request).checklist if loaded is not None and self.request is not None else ()

    def _lines(self, *, outside: bool) -> list[tuple[object, str]]:
        return [(item.code, check_words(item)) for item in self._items() if item.outside is outside]

    def _typed(self) -> None:
        for name in ("done", "outside"):
            ticks = self.fields[name].editor
            self.fields[name].setVisible(isinstance(ticks, Ticks) and bool(ticks.boxes))
        outside = bool(self.values()["outside"])
        self._warning.setText(words.say("checks.outside.so") if outside else "")
        self._warning.setVisible(outside)
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
        self._typed()
