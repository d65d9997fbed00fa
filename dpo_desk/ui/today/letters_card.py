"""The side card of Today: decided requests whose notice is not issued."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from dpo_desk.domain.query import CaseRow
from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.focus import KeyFocus
from dpo_desk.ui.kit.layout import column, row, space
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM
from dpo_desk.ui.kit.tip import set_tip
from dpo_desk.ui.today.presenter import Presenter


class _Letter(KeyFocus, QAbstractButton):
    """A letter that waits: kind and person, at right its chip; under them number and due date."""

    def __init__(self, case: CaseRow) -> None:
        super().__init__()
        self.case = case
        right = " · ".join(words.say(f"case.right.{right}") for right in case.rights)
        self._what = f"{words.say('today.letters.of', right=right)} · {case.subject}"
        due = words.short_day(case.due_on) if case.due_on else ""
        self._under = " · ".join(part for part in (case.number, due) if part)
        self._chip = words.say("today.letters.waits")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self._what}, {self._under}, {self._chip}")
        set_tip(self, self._what)  # where it is narrow the end is cut: the name

    def sizeHint(self) -> QSize:
        return QSize(S(240), S(50))

    def minimumSizeHint(self) -> QSize:
        return QSize(S(160), S(50))

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.underMouse():
            paint.plate(painter, rect, S(8), "hover")
        if self.shows_ring:
            paint.ring(painter, rect, S(8))
        wide = paint.chip_width(self._chip, "letter")
        paint.chip(painter, rect.right() - wide - S(8), rect.height() / 2, self._chip, "info", "letter")
        room = QRectF(S(8), S(5), rect.width() - wide - S(28), S(20))
        paint.text(painter, room, self._what, theme.font("small", MEDIUM), "text")
        paint.text(painter, room.translated(0, S(20)), self._under, theme.font("caption", tab=True), "text3")


class LettersCard(Card):
    """`stand(rows, count)`."""

    def __init__(self, presenter: Presenter) -> None:
        self._more = Button("", "link", size=28)
        super().__init__(" ", "letter", gap=8, right=self._more)
        self._presenter = presenter
        self._more.acted.connect(presenter.see_all)
        self._more.hide()
        self._none = Paragraph("", "small", "text2")
        self._list: QVBoxLayout = column(0)
        space(self.body, 8, (8, 14, 8, 16))  # the rows hang outside what they say by their own padding
        assert self.head is not None
        space(self.head, 8, (8, 0, 8, 0))
        self.add(row(0, self._none, edges=(8, 0, 8, 0)))
        self.add(self._list)
        self.letters: list[_Letter] = []
        self._waiting: tuple[CaseRow, ...] = ()
        self._count = 0
        self.retranslate()

    def stand(self, rows: Sequence[CaseRow], count: int) -> None:
        """Other letters; `count` of them in all."""
        self._waiting, self._count = tuple(rows), count
        self.retranslate()

    def clear(self) -> None:
        """Drop every name."""
        self.stand((), 0)

    def retranslate(self) -> None:
        """Say everything again."""
        self.set_title(words.say("today.card.letters"))
        self._none.setText(words.say("today.none.letters"))
        self._none.setVisible(not self._waiting)
        self._more.setText(words.say("today.letters.more"))
        self._more.setVisible(self._count > len(self._waiting))
        for old in self.letters:
            self._list.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.letters = [_Letter(case) for case in self._waiting]
        for letter in self.letters:
            letter.clicked.connect(lambda _=False, case=letter.case: self._presenter.open_letter(case))
            self._list.addWidget(letter)
            letter.show()
