"""The one seam for everything the desk asks in a window of its own: a question, a file, a folder, a printer.

Screens hold a `Questions`; tests and the tour answer beforehand: `questions.answer("retention.ask", "act")`.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


def question_of(code: str, **params: object) -> Question:
    """The words of a question: its title is `code`, its body `code.body` (or what follows the question mark), the act
    is `code.act` (or `code` without `.ask`), the way out `code.safe` (or the usual one)."""
    title = words.say(code, **params)
    body = words.say(f"{code}.body", **params) if words.has(f"{code}.body") else ""
    if not body and "? " in title:
        title, body = title.split("? ", 1)
        title += "?"
    act = f"{code}.act" if words.has(f"{code}.act") else code.removesuffix(".ask")
    safe = words.say(f"{code}.safe", **params) if words.has(f"{code}.safe") else words.say("act.cancel")
    return Question(code, title, body, words.say(act, **params), safe)


def file_dialog(parent: QWidget | None, title: str, patterns: str = "") -> QFileDialog:
    """The system's dialog; where it has none, Qt's own, whose Korean lacks these two words."""
    dialog = QFileDialog(parent, title, "", f"{title} ({patterns})" if patterns else "")
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, words.say("files.look_in"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, words.say("files.type"))
    return dialog


class Questions:
    """Asks, or answers from what was laid down beforehand. `waiting=False` (tests, tour): nothing may wait for a
    person, an unanswered question raises `Unanswered`."""

    def __init__(self, parent: QWidget | None = None, *, waiting: bool = True) -> None:
        self._parent = parent
        self._waiting = waiting
        self._answers: dict[str, deque[str | None]] = {}
        self._open: QDialog | None = None
        self.asked: list[Question] = []

    def set_parent(self, parent: QWidget) -> None:
        self._parent = parent

    def answer(self, code: str, answer: str | Path | None) -> None:
        """Lays down the next answer to `code`: "act" or "safe", a path, or None to leave a file dialog."""
        self._answers.setdefault(code, deque()).append(None if answer is None else str(answer))

    def dismiss(self) -> None:
        """Closes what is open with its safe answer: before a lock, before the end."""
        if self._open is not None:
            self._open.reject()

    def ask(self, code: str, **params: Any) -> bool:
        """Asks before what cannot be undone, once, in the words of `code` (`question_of`). True for the act."""
        return self.ask_question(question_of(code, **params))

    def ask_question(self, question: Question) -> bool:
        """The same with words of the caller's own."""
        self.asked.append(question)
        if self._laid(question.key):
            return self._next(question.key) == "act"
        return self._exec(QuestionDialog(question, self._parent))

    def show_once(self, code: str, lines: Sequence[str]) -> None:
        """Shows what is seen this once, until the officer says that it was noted; the words are `code` and its act."""
        noted = words.say(f"{code}.act")
        self.ask_question(Question(code, words.say(code), "\n".join(lines), noted, noted, danger=False))

    def open_file(self, code: str, patterns: str = "") -> str | None:
        """A file to read; the title is `code`, `patterns` as in `*.eml *.msg`."""
        if self._laid(code):
            return self._next(code)
        dialog = file_dialog(self._parent, words.say(code), patterns)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._path(dialog)

    def save_file(self, code: str, name: str) -> str | None:
        """Where to write; the system asks before it would replace a file."""
        if self._laid(code):
            return self._next(code)
        dialog = file_dialog(self._parent, words.say(code))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        return self._path(dialog)

    def folder(self, code: str) -> str | None:
        if self._laid(code):
            return self._next(code)
        dialog = file_dialog(self._parent, words.say(code))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._path(dialog)

    def print_pages(self, pages: Sequence[tuple[int, int, bytes]]) -> bool:
        """Prints pages (width, height, RGBA) through the system's dialog; False where the officer left it.

        The code of its answer is `print`; a path laid down beforehand prints into that PDF.
        """
        from dpo_desk.ui.printing import chosen_printer, paint_pages

        laid = self._next("print") if self._laid("print") else ""
        if laid is None or laid == "safe":
            return False
        made = chosen_printer(laid, self._parent, self._exec)
        if made is None:
            return False
        paint_pages(made, pages)
        return True

    def _path(self, dialog: QFileDialog) -> str | None:
        """What was chosen; None where the dialog was left, or a lock closed it."""
        chosen = dialog.selectedFiles() if self._exec(dialog) else []
        return chosen[0] if chosen else None

    def _exec(self, dialog: QDialog) -> bool:
        self._open = dialog
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            self._open = None
            dialog.deleteLater()

    def _laid(self, code: str) -> bool:
        if self._answers.get(code):
            return True
        if not self._waiting:
            raise Unanswered(code)
        return False

    def _next(self, code: str) -> str | None:
        return self._answers[code].popleft()
