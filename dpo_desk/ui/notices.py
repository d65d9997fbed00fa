"""The message bars over a screen: what happened, what was kept, what to do. One a code; a few at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.message import LEAVES_AFTER_MS, MessageBar, MessageKind
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.telling import tell

MOST: Final = 4
"""More bars than this would push the screen away: the oldest that may go, goes."""


class Notice(QWidget):
    """A bar, and beside its act a second one (Discard) where it has two. `done` when it may leave."""

    done = Signal()

    def __init__(self, kind: str, code: str, params: dict[str, object], *, stays: bool = False) -> None:
        super().__init__()
        self.kind, self.code, self.stays = cast("MessageKind", kind), code, stays
        self._params = params
        self._act: tuple[str, Callable[[], None]] | None = None
        self.bar = MessageBar()
        self.bar.acted.connect(self._acted)
        self.second = Button("", "quiet", size=32)
        self._second: tuple[str, Callable[[], None]] | None = None
        self.second.acted.connect(self._second_acted)
        self.second.hide()
        box = row(8)
        box.addWidget(self.bar, 1)
        box.addWidget(self.second)
        self.setLayout(box)
        self.retranslate()

    def offer(
        self, act: str, do: Callable[[], None], second: str = "", do_second: Callable[[], None] | None = None
    ) -> None:
        """Give it an act (the key of its words) and perhaps a second one."""
        self._act = (act, do)
        self._second = (second, do_second) if second and do_second else None
        self.retranslate()

    def change(self, params: dict[str, object]) -> None:
        """Say the same code with other values."""
        self._params = params
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        happened, rest = _parts(tell(UserError(self.code, **self._params)))
        act = self._act[0] if self._act else "" if self.kind == "ok" else "act.close"
        self.bar.say(self.kind, happened, rest, words.say(act) if act else "")
        if self._second is not None:
            self.second.setText(words.say(self._second[0]))
        self.second.setVisible(self._second is not None)

    def _acted(self) -> None:
        self.done.emit()
        if self._act is not None:
            self._act[1]()

    def _second_acted(self) -> None:
        self.done.emit()
        if self._second is not None:
            self._second[1]()


class Notices(QWidget):
    """Holds the bars, newest last."""

    def __init__(self) -> None:
        super().__init__()
        self._box: QVBoxLayout = column(8, edges=(32, 12, 32, 4))
        self.setLayout(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.notices: list[Notice] = []
        self.hide()

    def tell(self, kind: str, code: str, params: dict[str, object] | None = None, *, stays: bool = False) -> Notice:
        """Show a bar; one with the same code is replaced, and a success by the next.

        `stays`: it outlives the screen it was told on.
        """
        for old in [n for n in self.notices if n.code == code or (kind == n.kind == "ok" and not n.stays)]:
            self._drop(old)
        notice = Notice(kind, code, params or {}, stays=stays)
        notice.done.connect(lambda: self._drop(notice))
        if kind == "ok":
            QTimer.singleShot(LEAVES_AFTER_MS, notice, lambda: self._drop(notice))
        self.notices.append(notice)
        self._box.addWidget(notice)
        while len(self.notices) > MOST:
            self._drop(next((n for n in self.notices if not n.stays), self.notices[0]))
        self.show()
        order_tabs_soon(self)
        return notice

    def of(self, code: str) -> Notice | None:
        """The bar with this code, where it stands."""
        return next((n for n in self.notices if n.code == code), None)

    def drop(self, code: str) -> None:
        """Take a bar away."""
        if (notice := self.of(code)) is not None:
            self._drop(notice)

    def left_screen(self) -> None:
        """The officer went to another screen: what was told on this one goes, successes run out by themselves."""
        for notice in [n for n in self.notices if not n.stays and n.kind != "ok"]:
            self._drop(notice)

    def clear(self) -> None:
        """Take every bar away."""
        for notice in list(self.notices):
            self._drop(notice)

    def _drop(self, notice: Notice) -> None:
        if notice not in self.notices:
            return
        self.notices.remove(notice)
        self._box.removeWidget(notice)
        notice.hide()
        notice.setParent(None)
        notice.deleteLater()
        self.setVisible(bool(self.notices))


def _parts(sentence: str) -> tuple[str, str]:
    """The first sentence is what happened, the rest what was kept and what to do."""
    happened, dot, rest = sentence.partition(". ")
    return (happened + ".", rest) if dot and rest else (sentence, "")
