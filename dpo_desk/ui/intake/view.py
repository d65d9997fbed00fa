"""A new request on the screen: the mail at left, what is confirmed at right, what is missing beside the button."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.proposal import Proposal
from dpo_desk.ui import words
from dpo_desk.ui.intake.filled import Filled, from_typed, lacking, problems
from dpo_desk.ui.intake.form import Form
from dpo_desk.ui.intake.mail_side import MailSide
from dpo_desk.ui.intake.presenter import Presenter
from dpo_desk.ui.kit import scale
from dpo_desk.ui.kit.body import Scroll
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.label import Line
from dpo_desk.ui.kit.layout import column, row, space
from dpo_desk.ui.kit.message import EmptyState, JobBar, MessageBar
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.tabs import Tab, Tabs
from dpo_desk.ui.kit.top_bar import TopBar
from dpo_desk.ui.place import Place
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell import Shell
from dpo_desk.ui.telling import tell

NARROW = 860
"""Width in figures under which mail and form stand behind two tabs."""
FORM_WIDTH = 500


class View(Screen):
    """`intake`: begin, read, check, confirm."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = Presenter(shell, self)
        self._refused: UserError | None = None
        self._narrow: bool | None = None
        self._has_mail = False
        self.setAcceptDrops(True)
        self._make_start()
        self._make_form()
        self.bar = TopBar(search=False)
        self.job = JobBar()
        self.job.cancelled.connect(self.presenter.stop_reading)
        self.pages = QStackedLayout()
        for page in (self._start, self._work):
            self.pages.addWidget(page)
        self._job_row = column(0, self.job, edges=(32, 0, 32, 8))
        box = column(0, self.bar, self._job_row)
        box.addLayout(self.pages, 1)
        self.setLayout(box)
        self.retranslate()
        self._arrange()

    def _make_start(self) -> None:
        self.open_mail = Button("", "primary", icon="mail")
        self.open_mail.acted.connect(self.presenter.choose_mail)
        self.type_in = Button("", "secondary", icon="pencil")
        self.type_in.acted.connect(lambda: self.presenter.begin_typing())
        self.refusal = MessageBar()
        self.refusal.acted.connect(lambda: self.presenter.begin_typing())
        self.empty = EmptyState("inbox", "", "", self.open_mail, self.type_in)
        inside = QWidget()
        self._start_box = column(16, self.refusal)
        self._start_box.addWidget(self.empty, 1)
        inside.setLayout(self._start_box)
        self._start = Scroll(inside)

    def _make_form(self) -> None:
        self.mail, self.form = MailSide(), Form(self.presenter)
        self.mail.changed.connect(self._show_missing)
        self.form.changed.connect(self._show_missing)
        self.form.shown.connect(self._show_mark)
        self.tabs = Tabs()
        self.tabs.chosen.connect(lambda _: self._arrange_columns())
        self.wrong = MessageBar()
        self._form_inside = QWidget()
        self._form_box = column(12, self.wrong, self.form, None)
        self._form_inside.setLayout(self._form_box)
        self.form_scroll = Scroll(self._form_inside)
        self._columns = row(16)
        self._columns.addWidget(self.mail, 1)
        self._columns.addWidget(self.form_scroll, 1)
        self.confirm = Button("", "primary", icon="tick")
        self.confirm.acted.connect(lambda: self.presenter.confirm(self.filled()))
        self.drop = Button("", "quiet")
        self.drop.acted.connect(self.presenter.drop)
        self.missing = Paragraph("", "small", "text2", height=1.4)
        self._foot = row(12)
        self._foot.addLayout(column(0, None, self.missing, None), 1)
        self._foot.addWidget(self.drop)
        self._foot.addWidget(self.confirm)
        self._work = QWidget()
        self._tabs_box = column(0, self.tabs)
        work = column(0)
        work.addLayout(self._tabs_box)
        work.addLayout(self._columns, 1)
        work.addWidget(Line())
        work.addLayout(self._foot)
        self._work.setLayout(work)

    @property
    def refused(self) -> UserError | None:
        """Why the last mail was refused, while that is what the screen says."""
        return self._refused

    # Screen

    def enter(self, place: Place) -> None:
        """Open a mail that was dropped on the desk; else go on with what is open."""
        if place.path:
            self.presenter.read(place.path)
        elif place.section == "type" and not self.presenter.open:
            self.presenter.begin_typing()
        elif place.section == "mail" and not self.presenter.open:
            self.presenter.choose_mail()

    def clear(self) -> None:
        """Let the mail and the typing go."""
        self.presenter.clear()
        self.job.finish()
        self.show_start(None)

    def typed(self) -> dict[str, object] | None:
        """The typed form; a mail is let go at a lock, and what was corrected in it with it."""
        if not self.presenter.open or self._has_mail or not self.form.touched:
            return None
        return self.filled().typed()

    def resume(self, typed: dict[str, object]) -> None:
        """Go on with a form that was typed."""
        if not self.presenter.holds_mail:
            self.presenter.begin_typing(from_typed(typed))
            self.form.as_new()

    def holds_mail(self) -> bool:
        """Whether a mail stands here that nobody confirmed."""
        return self.presenter.holds_mail

    def title(self) -> str:
        """The window's title."""
        return words.say("intake.title")

    def default_focus(self) -> None:
        """The first thing to do."""
        first = self.form.receipt.day if self.presenter.open else self.open_mail
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # IntakeView

    def show_start(self, refused: UserError | None) -> None:
        """Offer the ways to begin."""
        self._refused, self._has_mail = refused, False
        self.mail.fill(None)
        self.form.clear()
        self.wrong.hide()
        self.pages.setCurrentWidget(self._start)
        self._show_refused()
        order_tabs_soon(self)

    def show_form(self, filled: Filled, proposal: Proposal | None) -> None:
        """Show what was read, or an empty form."""
        self._has_mail = proposal is not None
        self.wrong.hide()
        self.mail.fill(proposal)
        self.form.fill(filled, proposal, self.mail.marks)
        self.pages.setCurrentWidget(self._work)
        self.tabs.set_current("mail" if proposal else "form")
        self.form_scroll.verticalScrollBar().setValue(0)
        self._narrow = None
        self._arrange()
        self._show_missing()
        self.retranslate()
        self.default_focus()
        order_tabs_soon(self)

    def show_reading(self, reading: bool) -> None:
        """The bar of the reading."""
        if reading:
            self.job.begin(words.say("job.import"))
            self.open_mail.set_busy(True)
        else:
            self.job.finish()
            self.open_mail.set_busy(False)

    def show_busy(self, busy: bool) -> None:
        """Nothing is confirmed twice."""
        self.confirm.set_busy(busy)
        self.drop.set_busy(busy)

    def show_wrong(self, error: UserError) -> None:
        """What was refused, at its field or over the form."""
        if not self.form.fail(error):
            happened, _, rest = tell(error).partition(". ")
            self.wrong.say("danger", happened + ("." if rest else ""), rest)
            self.form_scroll.verticalScrollBar().setValue(0)

    # what stands there

    def filled(self) -> Filled:
        """The form and what may not be kept of the mail."""
        return replace(
            self.form.value(), leave_out=self.mail.parts.left_out(), not_numbers=self.mail.numbers.not_numbers()
        )

    def _show_missing(self) -> None:
        if not self.presenter.open:
            return
        filled = self.filled()
        lacks = lacking(filled)
        wrong = problems(filled, self.presenter.today())
        self.mail.numbers.field.set_error(tell(wrong["not_numbers"]) if "not_numbers" in wrong else "")
        said = ""
        if lacks:
            said = words.say("intake.need", list=", ".join(words.say(f"intake.need.{code}") for code in lacks))
        elif wrong:
            said = words.say("form.mend", n=len(wrong))
        elif self.presenter.proposal is not None:
            masked = filled.leave_out or (self.presenter.proposal.numbers and filled.not_numbers is None)
            said = words.say("intake.kept.masked" if masked else "intake.original")
        self.missing.setText(said)
        self.missing.set_ink("danger.txt" if wrong and not lacks else "text2")
        if lacks or wrong:
            self.confirm.forbid(said)
        else:
            self.confirm.allow()

    def _show_mark(self, letter: str) -> None:
        if self._narrow:
            self.tabs.set_current("mail")
            self._arrange_columns()
        self.mail.show_mark(letter)

    def _show_refused(self) -> None:
        if self._refused is None:
            self.refusal.hide()
            return
        happened, _, rest = tell(self._refused).partition(". ")
        self.refusal.say("danger", happened + ("." if rest else ""), rest, words.say("intake.type"))

    def retranslate(self) -> None:
        """Say every word again."""
        self.bar.set_title(words.say("intake.title"), words.say("intake.section.mail") if self._has_mail else "")
        self.open_mail.setText(words.say("intake.open"))
        self.type_in.setText(words.say("intake.type"))
        self.confirm.setText(words.say("intake.confirm"))
        self.drop.setText(words.say("intake.drop"))
        self.empty.set_words(words.say("intake.start"), words.say("intake.start.hint"))
        self.tabs.set_tabs(
            [Tab("mail", words.say("intake.section.mail")), Tab("form", words.say("intake.section.form"))],
            self.tabs.current(),
        )
        self._show_refused()
        self._show_missing()

    # places

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns, or two tabs where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """The text size changed."""
        self._narrow = None
        self._arrange()

    def _arrange(self) -> None:
        figures = self.width() / scale.k()
        edge = 24 if figures < 1180 else 32
        if (head := self.bar.layout()) is not None:
            space(head, 10, (edge, 14, edge, 10))
        space(self._job_row, 0, (edge, 0, edge, 8 if self.job.isVisible() else 0))
        space(self._start_box, 16, (edge, 6, edge, 24))
        space(self._columns, 16, (edge, 6, edge, 0))
        space(self._form_box, 12, (0, 0, 0 if figures < NARROW else 8, 24))
        space(self._tabs_box, 0, (edge, 0, edge, 0))
        space(self._foot, 12, (edge, 12, edge, 12))
        self._narrow = figures < NARROW
        self._arrange_columns()

    def _arrange_columns(self) -> None:
        both = self._has_mail and not self._narrow
        self.tabs.setVisible(self._has_mail and bool(self._narrow))
        on_mail = self.tabs.current() == "mail"
        self.mail.setVisible(self._has_mail and (both or on_mail))
        self.form_scroll.setVisible(not self._has_mail or both or not on_mail)
        self._form_inside.setMaximumWidth(16777215 if self._has_mail else scale.S(760))
        order_tabs_soon(self)

    # dropping a mail

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.presenter.read(files[0])
