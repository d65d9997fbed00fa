"""The unlock window: store, officer, passphrase, and the ways round it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.field import Field, PassphraseField
from dpo_desk.ui.kit.label import Line, SafeLabel
from dpo_desk.ui.kit.layout import Gap, column, fix, row
from dpo_desk.ui.kit.mark import Mark
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.plate import Plate
from dpo_desk.ui.kit.theme import BOLD, SEMIBOLD
from dpo_desk.ui.shell import Threshold
from dpo_desk.ui.telling import tell
from dpo_desk.ui.unlock.officers import OfficerList
from dpo_desk.ui.unlock.presenter import Presenter

if TYPE_CHECKING:  # made when there is something to say
    from dpo_desk.ui.kit.message import JobBar, MessageBar

CARD_WIDTH = 440


class _EitherWay(QWidget):
    """Two ways at the two edges; one under the other where the words are long."""

    def __init__(self, left: Button, right: Button) -> None:
        super().__init__()
        self._buttons = (left, right)
        self._row = row(0, left, None, right)
        self.setLayout(self._row)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, sum(b.sizeHint().height() for b in self._buttons) if self._stacked() else 0)

    def sizeHint(self) -> QSize:
        heights = [b.sizeHint().height() for b in self._buttons]
        return QSize(0, sum(heights) if self._stacked() else max(heights))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.restyle()

    def retranslate(self) -> None:
        """Other words, other widths."""
        self.restyle()

    def restyle(self) -> None:
        """The text size changed."""
        ways = self._row.Direction
        wanted = ways.TopToBottom if self._stacked() else ways.LeftToRight
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self.updateGeometry()

    def _stacked(self) -> bool:
        return self.width() > 0 and sum(b.sizeHint().width() for b in self._buttons) > self.width()


class UnlockView(QWidget):
    """`wants_create` and `wants_recover` lead to the other two doors."""

    wants_create = Signal()
    wants_recover = Signal()

    def __init__(self, shell: Threshold) -> None:
        super().__init__()
        self._shell = shell
        self.nothing: QWidget | None = None
        self.presenter = Presenter(shell, self)
        self._make_head()
        self._make_in()
        self._make_ways()
        self.card = Plate()
        self._box = column(0, self._head, Gap(20), self.way_in, edges=36)
        self.card.setLayout(self._box)
        fix(self.card, width=CARD_WIDTH)
        self.card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.setLayout(column(16, self.card, self._ways))
        self._waiting = QTimer(self)
        self._waiting.setInterval(1000)
        self._waiting.timeout.connect(self._tick)
        self._error: UserError | None = None
        self.retranslate()

    # building

    def _make_head(self) -> None:
        self._company = SafeLabel("", "small", "text3", elide=True)
        name = column(0, SafeLabel("DPO Desk", "heading", "text", BOLD), self._company)
        head = row(12, Mark(40))
        head.addLayout(name, 1)
        self._head = QWidget()
        self._head.setLayout(head)
        self._message: MessageBar | None = None
        self._message_gap: Gap | None = None

    def _make_in(self) -> None:
        self._who = SafeLabel("", "small", "text2", SEMIBOLD)
        self.officers = OfficerList()
        self.officers.chosen.connect(self._chose)
        self.field: Field[PassphraseField] = Field("", PassphraseField())
        self.passphrase = self.field.editor
        self.passphrase.entered.connect(self._enter)
        self.passphrase.changed.connect(self._typing)
        self.enter = Button("", "primary", size=44, wide=True)
        self.enter.acted.connect(self._enter)
        self.key_file: Button | None = None
        self._key_place = column(0)
        self._job: JobBar | None = None
        self._job_place = column(0)
        self.recover = Button("", "quiet", icon="key")
        self.recover.acted.connect(self.wants_recover)
        self.other = Button("", "quiet", icon="folder")
        self.other.acted.connect(self.presenter.other)
        self.way_in = QWidget()
        self.way_in.setLayout(
            column(
                0,
                self._who,
                Gap(8),
                self.officers,
                Gap(16),
                self.field,
                self._key_place,
                Gap(12),
                self.enter,
                Gap(8),
                self._job_place,
                Gap(8),
                Line(),
                Gap(12),
                _EitherWay(self.recover, self.other),
            )
        )

    def _make_nothing(self) -> None:
        """What stands where there is no store; made when there is none."""
        self._trouble = Paragraph("", "title", "text", SEMIBOLD, height=1.4)
        self._trouble_hint = Paragraph("", "small", "text2")
        self.first = Button("", "primary", icon="plus", size=44, wide=True)
        self.first.acted.connect(self.wants_create)
        self.elsewhere = Button("", "secondary", icon="folder", size=44, wide=True)
        self.elsewhere.acted.connect(self.presenter.other)
        self.nothing = QWidget()
        self.nothing.setLayout(
            column(0, self._trouble, Gap(8), self._trouble_hint, Gap(20), self.first, Gap(8), self.elsewhere)
        )
        self._say_nothing()
        self._box.addWidget(self.nothing)

    def _say_nothing(self) -> None:
        self.elsewhere.setText(words.say("unlock.other"))
        self.first.setText(words.say("unlock.create"))
        trouble = self.presenter.trouble
        absent = trouble is not None and trouble.code == "unlock.none"
        self._trouble.setText(words.say("unlock.empty") if absent or trouble is None else tell(trouble))
        self._trouble_hint.setText(words.say("unlock.empty.hint") if absent else "")
        self._trouble_hint.setVisible(absent)

    def _say_company(self) -> None:
        look = self.presenter.look
        self._company.setText(look.store_name if look else words.say("unlock.company"))

    def _make_ways(self) -> None:
        self.new_store = Button("", "quiet", icon="plus")
        self.new_store.acted.connect(self.wants_create)
        self.sample = Button("", "quiet", icon="eye")
        self.sample.acted.connect(self._shell.asked_sample)
        self._ways = QWidget()
        self._ways.setLayout(row(8, None, self.new_store, self.sample, None))

    # DoorView

    def show_store(self) -> None:
        """Another store, or none."""
        look = self.presenter.look
        self._say_company()
        self.officers.set_officers(
            [(slot.officer_id, slot.sign_in_name) for slot in self.presenter.officers], self.presenter.officer_id
        )
        self.way_in.setVisible(look is not None)
        self.new_store.setVisible(look is not None)
        if look is None and self.nothing is None:
            self._make_nothing()
        if self.nothing is not None:
            self.nothing.setVisible(look is None)
            self._say_nothing()
        if self.isVisible():  # before the first paint there is no time for it
            order_tabs_soon(self)
        self.default_focus()

    def show_error(self, error: UserError | None) -> None:
        """At the field, in place."""
        self._error = error
        self.field.set_error(said(error) if error else "")
        left = self.presenter.seconds_left()
        if left:
            self.enter.forbid(self.field.error)
            self._waiting.start()
        else:
            self._waiting.stop()
            self.enter.allow()
        if error is not None and not left and error.code.startswith("unlock.wrong"):
            self.passphrase.line.selectAll()
            self.passphrase.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, busy: bool) -> None:
        """The field rests while the store is opened; the window lives."""
        self.enter.set_busy(busy)
        self.passphrase.line.setReadOnly(busy)
        for button in (
            self.recover,
            self.other,
            self.new_store,
            self.sample,
            *([self.key_file] if self.key_file else []),
        ):
            button.set_busy(busy)
        if busy:
            self.job.begin(words.say("unlock.opening"))
        elif self._job is not None:
            self._job.finish()

    @property
    def job(self) -> JobBar:
        """The bar of what runs, made when something first does."""
        if self._job is None:
            from dpo_desk.ui.kit.message import JobBar

            self._job = JobBar()
            self._job.cancelled.connect(self.presenter.cancel)
            self._job_place.addWidget(self._job)
        return self._job

    def show_key_file(self) -> None:
        """The way to the key file, made where a store first needs one."""
        needed = self.presenter.needs_key_file
        if self.key_file is None:
            if not needed:
                return
            self.key_file = Button("", "secondary", icon="key", wide=True)
            self.key_file.acted.connect(self.presenter.choose_key_file)
            self._key_place.addWidget(Gap(8))
            self._key_place.addWidget(self.key_file)
        chosen = self.presenter.key_file
        said = words.say("unlock.keyfile.chosen", name=chosen.name) if chosen else words.say("unlock.keyfile.choose")
        self.key_file.setText(said)
        self.key_file.setVisible(needed)

    def forget(self) -> None:
        """Empty the passphrase."""
        self.passphrase.clear()

    # what came before

    def say_message(self, kind: str, sentence: str) -> None:
        """A bar in the card: when it was locked, what was kept. Empty takes it away."""
        if self._message is None or self._message_gap is None:
            if not sentence:
                return
            from dpo_desk.ui.kit.message import MessageBar

            self._message, self._message_gap = MessageBar(), Gap(16)
            self._box.insertWidget(2, self._message)
            self._box.insertWidget(3, self._message_gap)
        if sentence:
            self._message.say("warn" if kind == "warn" else "ok" if kind == "ok" else "info", sentence)
        else:
            self._message.hide()
        self._message_gap.setVisible(bool(sentence))

    def retranslate(self) -> None:
        """Say every word again."""
        self._who.setText(words.say("unlock.officer"))
        self.officers.setAccessibleName(words.say("unlock.officers"))
        self.field.set_label(words.say("unlock.passphrase"))
        self.enter.setText(words.say("unlock.enter"))
        self.recover.setText(words.say("unlock.recover"))
        self.other.setText(words.say("unlock.other"))
        self._say_company()
        self.show_key_file()
        if self.nothing is not None:
            self._say_nothing()
        self.new_store.setText(words.say("unlock.create"))
        self.sample.setText(words.say("unlock.sample"))
        if self._error is not None:
            self.field.set_error(said(self._error))

    def default_focus(self) -> None:
        """The passphrase, or the first way where there is no store."""
        target: QWidget = self.passphrase if self.presenter.look is not None or self.nothing is None else self.first
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        self.presenter.unlock(self.passphrase.text())

    def _chose(self, officer_id: int) -> None:
        self.forget()
        self.presenter.choose(officer_id)

    def _typing(self) -> None:
        if self._error is not None and not self.presenter.seconds_left():
            self.show_error(None)

    def _tick(self) -> None:
        if not self.presenter.tick():
            self._waiting.stop()


def said(error: UserError) -> str:
    """The sentence of an error at the door."""
    if error.code == "unlock.elsewhere" and not error.params.get("since"):
        return words.say("unlock.elsewhere.plain")
    return tell(error)
