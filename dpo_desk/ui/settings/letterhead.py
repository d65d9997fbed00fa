"""The head and foot of a letter as they will be, while they are typed; a wrong value is marked there too."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import BOLD, MEDIUM

Run = tuple[str, str]
"""A field's name ("" for words between) and what is written."""


class Letterhead(QWidget):
    """`show(texts, wrong)`: the paper is white in both themes."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: Mapping[str, str] = {}
        self._wrong: frozenset[str] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_texts(self, texts: Mapping[str, str], wrong: frozenset[str]) -> None:
        """What stands in the form, and which of it is wrong or missing."""
        self._texts, self._wrong = dict(texts), wrong
        self.setAccessibleName(words.say("settings.preview"))
        self.setAccessibleDescription(". ".join(self.lines()))
        self.update()

    def lines(self) -> list[str]:
        """What the paper says, line by line."""
        return ["".join(text for _, text in runs) for runs in (self._head(), self._sender(), *self._foot())]

    def _get(self, name: str) -> Run:
        return name, self._texts.get(name, "").strip() or words.say("settings.preview.blank")

    def _head(self) -> list[Run]:
        return [self._get("name")]

    def _sender(self) -> list[Run]:
        return [self._get("name"), ("", " "), self._get("sender_title"), ("", " "), self._get("sender_name")]

    def _foot(self) -> list[list[Run]]:
        phone = [("", words.say("settings.preview.phone")), ("", "  "), self._get("dpo_phone")]
        if self._texts.get("fax", "").strip():
            phone += [("", "   "), ("", words.say("settings.preview.fax")), ("", "  "), self._get("fax")]
        return [
            [
                ("", words.say("settings.preview.post")),
                ("", "  "),
                self._get("postcode"),
                ("", " "),
                self._get("address"),
            ],
            phone,
            [self._get("dpo_email"), ("", "  ·  "), self._get("desk")],
            [self._get("dpo_title"), ("", "  "), self._get("dpo_name")],
        ]

    def retranslate(self) -> None:
        """Say every word again."""
        self.show_texts(self._texts, self._wrong)

    def sizeHint(self) -> QSize:
        return QSize(S(300), S(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(S(240), S(330))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.plate(painter, self.rect(), S(12), "paper", "border" if theme.is_dark() else "hairline")
        left, width = S(22), self.width() - 2 * S(22)
        self._runs(painter, QRectF(left, S(22), width, S(24)), self._head(), theme.font("card", BOLD), centred=True)
        painter.fillRect(QRectF(left, S(54), width, 1.5), theme.color("ink"))
        title = QRectF(left, S(66), width, S(24))
        paint.text(painter, title, words.say("settings.preview.title"), theme.font("card", BOLD), "ink", paint.CENTRE)
        faint = QColor(theme.color("ink"))
        faint.setAlpha(28)
        for at, part in enumerate((1.0, 0.94, 1.0, 0.62)):
            painter.fillRect(QRectF(left, S(104 + 16 * at), width * part, S(5)), faint)
        self._runs(painter, QRectF(left, S(182), width, S(24)), self._sender(), theme.font("small", BOLD), centred=True)
        painter.fillRect(QRectF(left, S(216), width, 1), theme.color("ink"))
        for at, runs in enumerate(self._foot()):
            self._runs(painter, QRectF(left, S(224 + 22 * at), width, S(20)), runs, theme.font("caption", MEDIUM))

    def _runs(self, painter: QPainter, rect: QRectF, runs: list[Run], face: QFont, *, centred: bool = False) -> None:
        wide = sum(paint.width_of(text, face) for _, text in runs)
        x = rect.x() + (max(0.0, rect.width() - wide) / 2 if centred else 0)
        end = rect.right()
        for name, text in runs:
            part = min(paint.width_of(text, face), end - x)
            if part <= 0:
                return
            place = QRectF(x, rect.y(), part, rect.height())
            paint.text(painter, place, text, face, "ink")
            if name in self._wrong:
                paint.plate(painter, place.adjusted(-3, 1, 3, -1), S(4), None, "danger", 2)
            x += part
