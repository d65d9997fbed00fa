"""What every tab of a case has, and what several of them ask of a request."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.domain.case import ALLOWED, Act, Request
from dpo_desk.domain.events import Event, standing
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.kit.layout import column


def can(request: Request, act: Act) -> bool:
    """Whether a request allows an act now; what is not allowed is not shown."""
    if not request.clocked and act is not Act.CORRECT_RECEIPT:
        return False
    if act is Act.UNDO and request.undoable() is None:
        return False
    return act in ALLOWED[request.progress.stage]


def last_of(request: Request, kind: type) -> Event | None:
    """The latest standing event of a kind."""
    return next((event for event in reversed(standing(request.events)) if isinstance(event.what, kind)), None)


def day_of(request: Request, kind: type) -> date | None:
    """The day of the latest standing event of a kind."""
    event = last_of(request, kind)
    return event.happened_on if event else None


class CaseTab(QWidget):
    """A column of cards, and the forms that open among them."""

    def __init__(self) -> None:
        super().__init__()
        self.box: QVBoxLayout = column(16)
        self.setLayout(self.box)
        self.forms: tuple[Form, ...] = ()

    def show_case(self, loaded: Loaded, request: Request) -> None:
        """Show a request of a case."""
        raise NotImplementedError

    def clear(self) -> None:
        """Drop every word about the case."""
        raise NotImplementedError
