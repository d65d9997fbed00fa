"""What every tab of a case has."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpo_desk.domain.case import Request
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.kit.layout import column


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
