"""The wizard that creates a store, a page at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Plate
from dpo_desk.ui.kit.field import Field, PassphraseField
from dpo_desk.ui.kit.inputs import LineEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import Gap, column, fix, row
from dpo_desk.ui.kit.message import JobBar, MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import BOLD
from dpo_desk.ui.shell import Threshold
from dpo_desk.ui.telling import tell
from dpo_desk.ui.unlock.code_sheet import CodeGroups, printed
from dpo_desk.ui.unlock.create_presenter import STEPS, Names, Pick, Presenter, missing_characters, two_of

CARD_WIDTH = 520


class CreateStoreView(QWidget):
    """`left` when the officer goes back to the door without a store."""

    left = Signal()

    def __init__(self, shell: Threshold, today: Callable[[], date], pick: Pick = two_of) -> None:
        super().__init__()
        self._questions = shell.questions
        self.presenter = Presenter(shell, self, today=today, pick=pick)
        self._errors: dict[str, UserError] = {}
        self.title = SafeLabel("", "heading", "text", BOLD)
        self._count = SafeLabel("", "small", "text3", tab=True)
        self._pages = {
            "names": self._names_page(),
            "passphrase": self._passphrase_page(),
            "code": self._code_page(),
            "check": self._check_page(),
        }
        self.job = JobBar()
        self.back = Button("", "quiet", icon="chevron-left")
        self.back.acted.connect(self._back)
        self.next = Button("", "primary")
        self.next.acted.connect(self._next)
        head = row(8, self.title, None, self._count)
        foot = row(8, self.back, None, self.next)
        self.card = Plate()
        self.card.setLayout(column(0, head, Gap(20), *self._pages.values(), Gap(20), self.job, foot, edges=36))
        fix(self.card, width=CARD_WIDTH)
        self.card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.setLayout(column(0, self.card))
        self.retranslate()
        self.show_step()

    # pages

    def _names_page(self) -> QWidget:
        self.folder: Field[LineEdit] = Field("", LineEdit())
        self.choose = Button("", "secondary", icon="folder", size=38)
        self.choose.acted.connect(self._choose)
        self.company: Field[LineEdit] = Field("", LineEdit())
        self.officer: Field[LineEdit] = Field("", LineEdit())
        self.job_title: Field[LineEdit] = Field("", LineEdit())
        page = QWidget()
        where = column(8, self.folder, row(0, self.choose, None))
        page.setLayout(column(16, where, self.company, self.officer, self.job_title))
        for field in (self.folder, self.company, self.officer, self.job_title):
            field.editor.returnPressed.connect(self._next)
        return page

    def _passphrase_page(self) -> QWidget:
        self.passphrase: Field[PassphraseField] = Field("", PassphraseField())
        self.again: Field[PassphraseField] = Field("", PassphraseField())
        self.passphrase.editor.changed.connect(self._count_characters)
        self.again.editor.changed.connect(lambda: self.show_errors({}))
        self.passphrase.editor.entered.connect(self.again.setFocus)
        self.again.editor.entered.connect(self._next)
        self._nokey = MessageBar()
        page = QWidget()
        page.setLayout(column(16, self.passphrase, self.again, self._nokey))
        return page

    def _code_page(self) -> QWidget:
        self._code_text = Paragraph("", "body", "text2")
        self.groups = CodeGroups()
        self.print = Button("", "secondary", icon="printer")
        self.print.acted.connect(self._print)
        page = QWidget()
        page.setLayout(column(16, self._code_text, self.groups, row(0, self.print, None)))
        return page

    def _check_page(self) -> QWidget:
        self._check_text = Paragraph("", "body", "text2")
        self.first: Field[LineEdit] = Field("", LineEdit())
        self.second: Field[LineEdit] = Field("", LineEdit())
        self.first.editor.returnPressed.connect(self.second.setFocus)
        self.second.editor.returnPressed.connect(self._next)
        page = QWidget()
        page.setLayout(column(16, self._check_text, self.first, self.second))
        return page

    # CreateView

    def begin(self, folder: Path) -> None:
        """Begin anew, with a folder proposed."""
        self.forget()
        self.presenter.start()
        self.folder.editor.setText(str(folder))
        for field in (self.company, self.officer):
            field.editor.clear()
        self.job_title.editor.setText(words.say("create.job.usual"))
        self.show_errors({})
        self.show_step()

    def show_step(self) -> None:
        """Another page."""
        step = self.presenter.step
        for name, page in self._pages.items():
            page.setVisible(name == step)
        self.groups.set_groups(self.presenter.code if step == "code" else ())
        self.back.setVisible(step != "code")
        self.retranslate()
        self.default_focus()

    def show_errors(self, errors: dict[str, UserError]) -> None:
        """Each at its field; the first gets the focus."""
        self._errors = errors
        fields = self._fields()
        for name, field in fields.items():
            error = errors.get(name)
            field.set_error(tell(error) if error else "")
        first = next((fields[name] for name in fields if name in errors), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._count_characters(keep=bool(errors))

    def show_busy(self, busy: bool) -> None:
        """The store is being created."""
        self.next.set_busy(busy)
        self.back.set_busy(busy)
        for field in (self.passphrase, self.again):
            field.editor.line.setReadOnly(busy)
        if busy:
            self.job.begin(words.say("create.busy"))
        else:
            self.job.finish()

    def forget(self) -> None:
        """Empty passphrases and code."""
        for secret in (self.passphrase, self.again):
            secret.editor.clear()
        for group in (self.first, self.second):
            group.editor.clear()
        self.groups.set_groups(())

    # the officer

    def _next(self) -> None:
        presenter = self.presenter
        if presenter.step == "names":
            presenter.set_names(
                Names(*(f.editor.text() for f in (self.folder, self.company, self.officer, self.job_title)))
            )
        elif presenter.step == "passphrase":
            presenter.create(self.passphrase.editor.text(), self.again.editor.text())
        elif presenter.step == "code":
            for secret in (self.passphrase, self.again):
                secret.editor.clear()
            presenter.code_kept()
        else:
            presenter.check(self.first.editor.text(), self.second.editor.text())

    def _back(self) -> None:
        if self.presenter.step == "names":
            self.forget()
            self.left.emit()
        else:
            self.presenter.back()

    def _choose(self) -> None:
        chosen = self.presenter.choose_folder()
        if chosen:
            self.folder.editor.setText(chosen)

    def _print(self) -> None:
        presenter = self.presenter
        store, mark = presenter.names.company, presenter.fingerprint
        self._questions.print_pages([printed(presenter.code, store, presenter.today, mark)])

    def _count_characters(self, *, keep: bool = False) -> None:
        """The rule under the field, or how many characters it still needs."""
        if not keep and self._errors:
            self.show_errors({})
        text = self.passphrase.editor.text()
        short = missing_characters(text) if text else 0
        self.passphrase.set_hint(words.say("create.short", n=short) if short else words.say("create.rule"))

    def _fields(self) -> dict[str, Field[LineEdit] | Field[PassphraseField]]:
        return {
            "folder": self.folder,
            "company": self.company,
            "officer": self.officer,
            "title": self.job_title,
            "passphrase": self.passphrase,
            "again": self.again,
            "first": self.first,
            "second": self.second,
        }

    def default_focus(self) -> None:
        """The first field of the page that stands."""
        target: dict[str, QWidget] = {
            "names": self.company,
            "passphrase": self.passphrase,
            "code": self.print,
            "check": self.first,
        }
        target[self.presenter.step].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        presenter = self.presenter
        step = presenter.step
        titles = {"code": "create.code.title", "check": "create.code.check.title"}
        nexts = {"passphrase": "create.act", "code": "create.code.kept", "check": "create.code.open"}
        self.title.setText(words.say(titles.get(step, "create.title")))
        self._count.setText(words.say("create.step", n=presenter.number, total=len(STEPS)))
        self.next.setText(words.say(nexts.get(step, "create.next")))
        self.back.setText(words.say("create.code.again" if step == "check" else "create.back"))
        self.folder.set_label(words.say("create.where"))
        self.folder.set_hint(words.say("create.folder"))
        self.choose.setText(words.say("create.choose"))
        self.company.set_label(words.say("create.company"))
        self.officer.set_label(words.say("create.officer"))
        self.job_title.set_label(words.say("create.job"))
        self.passphrase.set_label(words.say("unlock.passphrase"))
        self.again.set_label(words.say("create.passphrase.again"))
        self._nokey.say("warn", words.say("create.nokey"))
        self._code_text.setText(words.say("create.code"))
        self.print.setText(words.say("create.code.print"))
        first, second = presenter.asked
        self._check_text.setText(words.say("create.code.check", a=first, b=second))
        self.first.set_label(words.say("create.code.group", n=first))
        self.second.set_label(words.say("create.code.group", n=second))
        self.show_errors(self._errors)
