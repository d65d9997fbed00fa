"""Before the desk: unlock, create a store, set a new passphrase; under the card what is said of the store."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from dpo_desk.domain.clock import korean_day
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.jobs import Cancelled
from dpo_desk.ui.kit import scale
from dpo_desk.ui.kit.label import Picture, SafeLabel
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.plate import Canvas
from dpo_desk.ui.kit.scroll import Scroll
from dpo_desk.ui.shell import Threshold
from dpo_desk.ui.telling import tell
from dpo_desk.ui.unlock.view import UnlockView
from dpo_desk.ui.version import VERSION

if TYPE_CHECKING:
    from dpo_desk.services.base import Now
    from dpo_desk.ui.unlock.create_view import CreateStoreView
    from dpo_desk.ui.unlock.recover_view import RecoverView

FOOT_FROM = 520
"""Height of the window in figures from which the foot has room."""


class DoorPage(Canvas):
    """The unlock window; the wizard and the recovery are made when they are first asked for."""

    def __init__(self, shell: Threshold, folder: Path, now: Now) -> None:
        super().__init__("rail")
        self._shell, self._now = shell, now
        self._message: list[tuple[str, str, dict[str, object]]] = []
        self.unlock = UnlockView(shell)
        self.unlock.wants_create.connect(self.show_create)
        self.unlock.wants_recover.connect(self.show_recover)
        self.wizard: CreateStoreView | None = None
        self.recover: RecoverView | None = None
        places = QWidget()
        self._places = QStackedLayout(places)
        self._places.addWidget(self._centred(self.unlock))
        self._said = Paragraph("", "small", "text3", centred=True, most=900)
        self._where = SafeLabel("", "small", "text3", tab=True, elide=True, align=Qt.AlignmentFlag.AlignCenter)
        self._foot = QWidget()
        self._foot.setLayout(
            column(
                6,
                row(8, None, Picture("shield-tick", "icon", 16), self._said, None),
                self._where,
                edges=(24, 8, 24, 24),
            )
        )
        box = column(0)
        box.addWidget(places, 1)
        box.addWidget(self._foot)
        self.setLayout(box)
        self.unlock.presenter.look_at(folder)
        self.retranslate()

    @staticmethod
    def _centred(view: QWidget) -> Scroll:
        """A little above the middle, 5 parts over it to 6 under it; it scrolls where the text is large."""
        inside = QWidget()
        across = row(0, None, view, None)
        box = column(0, edges=(16, 24, 16, 24))
        box.addStretch(5)
        box.addLayout(across)
        box.addStretch(6)
        inside.setLayout(box)
        return Scroll(inside)

    @property
    def folder(self) -> Path:
        """The store the door leads to."""
        return self.unlock.presenter.folder

    def look_at(self, folder: Path) -> None:
        """Lead to another store."""
        self.unlock.presenter.look_at(folder)
        self.retranslate()

    # what came before

    def show_locked(self, folder: Path, when: datetime, *, mail: bool) -> None:
        """The desk was locked: say when, and that an unconfirmed mail was let go."""
        self.unlock.forget()
        self.show_unlock()
        self._message = [("info", "lock.done.plain", {"when": _moment(when)})]
        if mail:
            self._message.append(("warn", "lock.mail", {}))
        self.look_at(folder)

    def told_kept(self, kept: bool | None) -> None:
        """Say what became of the typing; and read again when the store was locked."""
        if kept is not None and self._message:
            kind, _, params = self._message[0]
            code = "lock.done" if kept else "lock.done.lost"
            self._message[0] = (kind if kept else "warn", code, params)
        self.look_at(self.folder)

    def tell(self, error: UserError) -> None:
        """Something went wrong at the lock."""
        self._message.append(("warn", error.code, dict(error.params)))
        self.retranslate()

    def close_desk(self) -> None:
        """The window closes: a store that was just created is locked."""
        if self.wizard is not None:
            self.wizard.presenter.close()

    # the sample

    def begin_sample(self) -> None:
        """The sample company is being made or opened."""
        self.unlock.show_busy(True)
        self.unlock.job.begin(words.say("unlock.sampling"))

    def end_sample(self) -> None:
        """It is open."""
        self.unlock.show_busy(False)

    def sample_failed(self, error: Exception) -> None:
        """It could not be opened: say why."""
        self.unlock.show_busy(False)
        if not isinstance(error, Cancelled):
            self.tell(error if isinstance(error, UserError) else UserError("error.unknown"))

    # the three doors

    def show_unlock(self) -> None:
        """The unlock window."""
        self._places.setCurrentIndex(0)
        self.unlock.default_focus()

    def show_create(self) -> None:
        """The wizard."""
        if self.wizard is None:
            from dpo_desk.ui.unlock.create_view import CreateStoreView

            self.wizard = CreateStoreView(self._shell, lambda: korean_day(self._now()))
            self.wizard.left.connect(self.show_unlock)
            self._places.addWidget(self._centred(self.wizard))
        self.wizard.begin(_free_folder(self.folder))
        self._show(self.wizard)

    def show_recover(self) -> None:
        """The recovery code."""
        if self.recover is None:
            from dpo_desk.ui.unlock.recover_view import RecoverView

            self.recover = RecoverView(self._shell)
            self.recover.left.connect(self.show_unlock)
            self.recover.done.connect(self._recovered)
            self._places.addWidget(self._centred(self.recover))
        self.recover.begin(self.folder)
        self._show(self.recover)

    def _show(self, view: CreateStoreView | RecoverView) -> None:
        holder = view.parentWidget()
        while holder is not None and self._places.indexOf(holder) < 0:
            holder = holder.parentWidget()
        if holder is not None:
            self._places.setCurrentWidget(holder)
        order_tabs_soon(self)
        view.default_focus()

    def _recovered(self) -> None:
        self._message = [("info", "recover.done", {})]
        self.show_unlock()
        self.look_at(self.folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The foot leaves where the text is large and the window low."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """The text size changed."""
        self._foot.setVisible(self.height() / scale.k() >= FOOT_FROM)

    def retranslate(self) -> None:
        """Say every word again."""
        self._said.setText(words.say("unlock.foot"))
        look = self.unlock.presenter.look
        path = _short(self.folder)
        if look is not None and look.locked_at is not None:
            where = words.say("unlock.where", path=path, when=_moment(look.locked_at), version=VERSION)
        else:
            where = words.say("unlock.where.open", path=path, version=VERSION)
        self._where.setText(where)
        sentences = [tell(UserError(code, **params)) for _, code, params in self._message]
        kind = "warn" if any(kind == "warn" for kind, _, _ in self._message) else "info"
        self.unlock.say_message(kind, " ".join(sentences))


def _moment(when: datetime) -> datetime:
    """To the minute, as people read it."""
    return when.replace(second=0, microsecond=0)


def _short(folder: Path) -> str:
    """The last parts of a path, as places one after another."""
    parts = [part for part in folder.parts if part not in ("/", "\\")]
    return " › ".join(parts[-3:])


def _free_folder(folder: Path) -> Path:
    """A folder that is not taken yet, beside the one that is."""
    here, number = folder, 2
    while here.exists() and any(here.iterdir()) and number < 100:
        here, number = folder.with_name(f"{folder.name}-{number}"), number + 1
    return here
