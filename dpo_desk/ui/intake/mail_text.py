"""The text of a mail, plain and read-only, with the words each proposal came from marked by colour, line and letter."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextCursor, QTextLine
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.intake.marks import TONES, Mark
from dpo_desk.ui.intake.source import DISC, draw_letter
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.scale import S

MOST_ACROSS = 3


def _x(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)  # the place alone, or with the position it was found at
    return float(found[0] if isinstance(found, tuple) else found)


class _Margin(QWidget):
    """The strip left of the text that holds the letters."""

    def __init__(self, text: "MailText") -> None:
        super().__init__(text)
        self._text = text
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("sunken"))
        for mark, x, y in self._text.letters():
            draw_letter(painter, x, y, mark)


class MailText(QPlainTextEdit):
    """`set_mail(text, marks)`, `show_mark("B")`."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: tuple[Mark, ...] = ()
        self.current = ""
        self._across = 1
        self._seen: tuple[int, tuple[Mark, ...]] = (0, ())
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._margin = _Margin(self)
        self.updateRequest.connect(lambda *_: self._margin.update())
        self.restyle()
        self.retranslate()

    def set_mail(self, text: str, marks: Sequence[Mark]) -> None:
        """Show a mail's text; `marks` count its characters."""
        text = text.replace("\r\n", " \n").replace("\r", "\n")  # as long as before
        self.marks = tuple(self._in_units(text, mark) for mark in marks if mark.in_text)
        self.current = ""
        self.setPlainText(text)
        self.restyle()
        self._place()

    def clear(self) -> None:
        """Let the mail go."""
        self.marks, self.current = (), ""
        super().clear()
        self._mark()

    def show_mark(self, letter: str) -> None:
        """Scroll to the words of a mark and ring them."""
        found = next((mark for mark in self.marks if mark.letter == letter), None)
        if found is None:
            return
        self.current = letter
        cursor = self.textCursor()
        cursor.setPosition(found.start)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.viewport().update()

    # the letters in the margin

    def letters(self) -> Iterator[tuple[Mark, float, float]]:
        """The letters that stand beside what is seen, with their places in the margin."""
        beside: dict[int, int] = {}
        down = self.viewport().y() - self._margin.y()
        for mark in self.marks:
            rect = self.cursorRect(self._at(mark.start))
            if rect.bottom() < 0 or rect.top() > self.viewport().height():
                continue
            place = beside.get(rect.top(), 0)
            beside[rect.top()] = place + 1
            yield mark, S(6) + place * S(DISC + 3), rect.center().y() - S(DISC) / 2 + down

    def _widest(self) -> int:
        """How many letters stand beside the fullest line."""
        tops = Counter(self.cursorRect(self._at(mark.start)).top() for mark in self.marks)
        return min(MOST_ACROSS, max(tops.values(), default=1))

    # painting

    def restyle(self) -> None:
        """Theme or text size changed."""
        self.setFont(theme.font("body"))
        self._set_margins()
        self._mark()
        self._place()

    def _set_margins(self) -> None:
        self.setViewportMargins(S(6) + self._across * S(DISC + 3) if self.marks else S(4), S(6), 0, S(6))

    def retranslate(self) -> None:
        """Say the name again."""
        self.setAccessibleName(words.say("intake.text"))

    def _mark(self) -> None:
        selections = []
        for mark in self.marks:
            tone = TONES[mark.kind]
            look = QTextCharFormat()
            look.setBackground(theme.color(f"{tone}.soft"))
            look.setForeground(theme.color("text"))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(theme.color(f"{tone}.txt"))
            selection = QTextEdit.ExtraSelection()
            selection.format = look
            selection.cursor = self._at(mark.start, mark.end)
            selections.append(selection)
        self.setExtraSelections(selections)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ringed = next((mark for mark in self.marks if mark.letter == self.current), None)
        if ringed is None:
            return
        painter = QPainter(self.viewport())
        for rect in self._rects(ringed):
            paint.plate(painter, rect.adjusted(-2, -1, 2, 1), S(4), None, f"{TONES[ringed.kind]}.txt", 2)

    def _rects(self, mark: Mark) -> Iterator[QRectF]:
        """Where the words stand, line by line."""
        at = mark.start
        while at < mark.end:
            block = self.document().findBlock(at)
            line = block.layout().lineForTextPosition(at - block.position())
            if not line.isValid():
                return
            ends = min(mark.end, block.position() + line.textStart() + line.textLength())
            origin = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
            x, x2 = _x(line, at - block.position()), _x(line, ends - block.position())
            yield QRectF(origin.x() + x, origin.y() + line.y(), max(1.0, x2 - x), line.height())
            at = max(ends, at + 1)
            if at == block.position() + block.length() - 1:
                at += 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        seen = (self.width(), self.marks)
        if seen != self._seen:
            self._seen = seen  # first: new margins resize again, and may wrap to another count
            self._across = self._widest()
            self._set_margins()
        edge = self.frameWidth()
        self._margin.setGeometry(QRect(edge + 1, edge + 1, self.viewportMargins().left(), self.height() - 2 * edge - 2))

    # places

    def _at(self, start: int, end: int | None = None) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        if end is not None:
            cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @staticmethod
    def _in_units(text: str, mark: Mark) -> Mark:
        """Qt counts UTF-16 units, Python characters."""
        start = mark.start + sum(1 for sign in text[: mark.start] if ord(sign) > 0xFFFF)
        end = start + len(text[mark.start : mark.end]) + sum(1 for s in text[mark.start : mark.end] if ord(s) > 0xFFFF)
        return Mark(mark.letter, mark.kind, mark.field, start, end, mark.words)
