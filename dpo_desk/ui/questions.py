"""The one seam for everything the desk asks in a window of its own: a question, a file, a folder, a printer.

Screens hold a `Questions`; tests and the tour answer beforehand: `questions.answer("retention.ask", "act")`.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Plate
from dpo_desk.ui.kit.label import Picture
from dpo_desk.ui.kit.layout import Gap, column, fix, row, space
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import BOLD, is_dark

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Answer = Literal["act", "safe"] | Path | None


@dataclass(frozen=True)
class Question:
    """Asked before what cannot be undone: `title` is the question with its number, `body` what goes and what stays,
    `act` names the act and the number, `safe` is the way out. `key` is how tests answer it."""

    key: str
    title: str
    body: str
    act: str
    safe: str
    danger: bool = True


class Unanswered(AssertionError):
    """A test or the tour met a question that nobody answered beforehand."""


class QuestionCard(Plate):
    """The face of a question: `chosen(True)` for the act. The safe button has the focus."""

    chosen = Signal(bool)

    def __init__(self, question: Question) -> None:
        super().__init__("raised", "border" if is_dark() else "hairline", radius=14)
        icon = Picture(
            "triangle" if question.danger else "help", "danger.txt" if question.danger else "accent.txt", 20, 2.0
        )
        title = Paragraph(question.title, 17, "text", BOLD, height=1.4)
        head = row(10, icon)
        head.addWidget(title, 1)
        head.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self.safe = Button(question.safe, "secondary")
        self.act = Button(question.act, "danger" if question.danger else "primary")
        self.safe.acted.connect(lambda: self.chosen.emit(False))
        self.act.acted.connect(lambda: self.chosen.emit(True))
        body = Paragraph(question.body, "body", "text2")
        body.setVisible(bool(question.body))
        box = column(8, head, body, Gap(10), row(8, None, self.safe, self.act))
        space(box, 8, (24, 22, 24, 20))
        self.setLayout(box)
        self.setAccessibleName(question.title)

    def restyle(self) -> None:
        self._edge = "border" if is_dark() else "hairline"


class QuestionDialog(QDialog):
    """A question in a window of its own, over the desk. Esc and closing are the safe answer."""

    def __init__(self, question: Question, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(question.title)
        self.setAccessibleName(question.title)
        self.setAccessibleDescription(question.body)
        self.setModal(True)
        self.card = QuestionCard(question)
        self.card.chosen.connect(lambda act: self.accept() if act else self.reject())
        self.setLayout(column(0, self.card))
        fix(self, width=460)
        self.card.safe.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # Enter acts only on the button that has the focus
        else:
            super().keyPressEvent(event)


class Questions:
    """Asks, or answers from what was laid down beforehand. `waiting=False` (tests, tour): nothing may wait for a
    person, an unanswered question raises `Unanswered`."""

    def __init__(self, parent: QWidget | None = None, *, waiting: bool = True) -> None:
        self._parent = parent
        self._waiting = waiting
        self._answers: dict[str, deque[Answer]] = {}
        self._open: QDialog | None = None
        self.asked: list[Question] = []

    def set_parent(self, parent: QWidget) -> None:
        self._parent = parent

    def answer(self, key: str, answer: Answer | str) -> None:
        """Lays down the next answer to `key`: "act", "safe", a path for a file question, None to leave it."""
        laid: Answer = answer if answer in ("act", "safe", None) else Path(answer)
        self._answers.setdefault(key, deque()).append(laid)

    def dismiss(self) -> None:
        """Closes an open question with its safe answer: before a lock, before the end."""
        if self._open is not None:
            self._open.reject()

    def ask(self, key: str, *, title: str, body: str = "", act: str, safe: str = "", danger: bool = True) -> bool:
        """True for the act. Asked once, in words; the safe button has the focus."""
        question = Question(key, title, body, act, safe or words.say("act.cancel"), danger)
        self.asked.append(question)
        if self._laid(key):
            return self._next(key) == "act"
        dialog = QuestionDialog(question, self._parent)
        self._open = dialog
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            self._open = None
            dialog.deleteLater()

    def open_file(self, key: str, *, title: str, kinds: Sequence[tuple[str, str]] = ()) -> Path | None:
        """A file to read; `kinds` are (words, "*.eml") pairs."""
        if self._laid(key):
            return self._path(key)
        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, "", _filters(kinds))
        return Path(chosen) if chosen else None

    def open_folder(self, key: str, *, title: str) -> Path | None:
        if self._laid(key):
            return self._path(key)
        chosen = QFileDialog.getExistingDirectory(self._parent, title)
        return Path(chosen) if chosen else None

    def save_file(self, key: str, *, title: str, name: str, kinds: Sequence[tuple[str, str]] = ()) -> Path | None:
        """Where to write; the system asks before it would replace a file."""
        if self._laid(key):
            return self._path(key)
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, name, _filters(kinds))
        return Path(chosen) if chosen else None

    def printer(self, key: str, *, title: str) -> "QPrinter | None":
        """The printer chosen in the system's dialog; a path laid down beforehand prints into that PDF."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setDocName(title)
        if self._laid(key):
            path = self._path(key)
            if path is None:
                return None
            made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            made.setOutputFileName(str(path))
            return made
        dialog = QPrintDialog(made, self._parent)
        dialog.setWindowTitle(title)
        self._open = dialog
        try:
            return made if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            self._open = None
            dialog.deleteLater()

    def _laid(self, key: str) -> bool:
        if self._answers.get(key):
            return True
        if not self._waiting:
            raise Unanswered(key)
        return False

    def _next(self, key: str) -> Answer:
        return self._answers[key].popleft()

    def _path(self, key: str) -> Path | None:
        answer = self._next(key)
        return answer if isinstance(answer, Path) else None


def _filters(kinds: Sequence[tuple[str, str]]) -> str:
    return ";;".join(f"{said} ({pattern})" for said, pattern in kinds)
