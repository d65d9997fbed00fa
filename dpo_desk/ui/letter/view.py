"""A notice on the screen: its page on the desk at left, the issue check or the issued letter's facts at right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.act import Kind
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit import scale, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Canvas
from dpo_desk.ui.kit.chip import Chip, ChipLook
from dpo_desk.ui.kit.label import Line, SafeLabel
from dpo_desk.ui.kit.layout import column, fix, row, space
from dpo_desk.ui.kit.message import EmptyState, JobBar
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.page import EDGE, ZOOMS, PageView
from dpo_desk.ui.kit.tabs import Tab, Tabs
from dpo_desk.ui.kit.theme import MEDIUM
from dpo_desk.ui.kit.top_bar import TopBar
from dpo_desk.ui.letter.panels import Gate, IssuedPanel
from dpo_desk.ui.letter.presenter import Picture, Presenter, Shown
from dpo_desk.ui.place import Place
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell import Shell
from dpo_desk.ui.telling import tell

NARROW = 800
"""Width in figures under which page and panel stand behind two tabs."""
A4_WIDE = 794.0
"""Pixels of a page at zoom 1."""


class View(Screen):
    """`letter`: a draft with its check, or an issued letter."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = Presenter(shell, self)
        self._shown: Shown | None = None
        self._narrow = False
        self._fresh = True
        self._doing = ""
        self.bar = TopBar(search=False)
        self.bar.back_asked.connect(lambda: self.presenter.to_case())
        self.state = Chip()
        self.bar.add(self.state)
        self.job = JobBar()
        self._job_row = column(0, self.job)
        self.tabs = Tabs()
        self.tabs.chosen.connect(lambda _: self._arrange_panes())
        self._tabs_box = column(0, self.tabs)
        self._make_page()
        self._make_panels()
        panes = row(0)
        panes.addWidget(self._desk, 1)
        panes.addWidget(self._edge)
        panes.addWidget(self._panel)
        box = column(0, self.bar, self._job_row, self._tabs_box, Line())
        box.addLayout(panes, 1)
        self.setLayout(box)
        self._panes = panes
        self.retranslate()
        self._arrange()

    def _make_page(self) -> None:
        self.page = PageView()
        self.count = SafeLabel("", "small", "text2", MEDIUM, tab=True)
        self.previous = Button("", "quiet", icon="chevron-left", size=32, repeats=True)
        self.next = Button("", "quiet", icon="chevron-right", size=32, repeats=True)
        self.smaller = Button("", "quiet", icon="zoom-out", size=32, repeats=True)
        self.larger = Button("", "quiet", icon="zoom-in", size=32, repeats=True)
        self.fit = Button("", "quiet", size=32)
        self.previous.acted.connect(lambda: self.presenter.turn(-1))
        self.next.acted.connect(lambda: self.presenter.turn(1))
        self.smaller.acted.connect(lambda: self.page.zoom(-1))
        self.larger.acted.connect(lambda: self.page.zoom(1))
        self.fit.acted.connect(self._fit)
        self._tools = QWidget()
        self._tools.setLayout(
            row(
                4, self.previous, self.count, self.next, None, self.smaller, self.larger, self.fit, edges=(20, 8, 20, 0)
            )
        )
        self.nothing = EmptyState("paper", "", "")
        self._desk = Canvas("sunken")
        desk = column(0, self._tools)
        desk.addWidget(self.page, 1)
        desk.addWidget(self.nothing, 1)
        self._desk.setLayout(desk)

    def _make_panels(self) -> None:
        self.gate, self.issued = Gate(), IssuedPanel()
        self.gate.issue_asked.connect(self.presenter.issue)
        self.gate.mend_asked.connect(self.presenter.mend)
        self.issued.print_asked.connect(self.presenter.print)
        self.issued.save_asked.connect(self.presenter.save)
        self.issued.dispatch_asked.connect(self.presenter.to_dispatch)
        self._edge = Line(upright=True)
        self._panel = QWidget()
        panel = column(0)
        panel.addWidget(self.gate, 1)
        panel.addWidget(self.issued, 1)
        self._panel.setLayout(panel)

    # Screen

    def enter(self, place: Place) -> None:
        """Open a draft or an issued letter."""
        self.presenter.enter(place)

    def refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        """Draw a draft again where it may have changed."""
        self.presenter.refresh(kinds, case_id)

    def clear(self) -> None:
        """Let every page go."""
        self.presenter.clear()
        self.show_busy("")
        self.show_letter(None)
        self.issued.purpose.clear()

    def typed(self) -> dict[str, object] | None:
        """The purpose, where one is being written."""
        purpose = self.issued.purpose.text()
        return {"purpose": purpose} if purpose.strip() and self.presenter.place.letter_id else None

    def resume(self, typed: dict[str, object]) -> None:
        """Go on with a purpose."""
        self.issued.kept_purpose = str(typed.get("purpose", ""))

    def title(self) -> str:
        """The window's title."""
        return self.presenter.name()

    def default_focus(self) -> None:
        """The page first: it is what is read."""
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_page(self) -> None:
        """Ctrl+P."""
        if self._shown and self._shown.letter:
            self.presenter.print(self.issued.purpose.text())

    # LetterView

    def show_letter(self, shown: Shown | None) -> None:
        """A draft or a letter came, or is let go."""
        self._shown, self._fresh = shown, True
        self.page.clear()
        self.page.setAccessibleDescription("")
        draft = shown is not None and shown.letter is None
        if shown and draft:
            self.gate.show_draft(shown)
        elif shown:
            self.issued.show_issued(shown)
        else:
            self.gate.forget()
            self.issued.forget()
        self.retranslate()
        if shown and draft and not shown.pdf:  # no page: what stops it is all there is to see
            self.tabs.set_current("panel")
        self._arrange_panes()

    def show_page(self, number: int, picture: Picture) -> None:
        """The picture of a page came."""
        if self._shown is None:
            return
        width, height, rgba = picture
        text = self._shown.text
        self.page.set_page(rgba, width, height, page=number + 1, total=self._shown.pages, text=text)
        if self._fresh:
            self._fresh = False
            self._fit()
        self._show_turning(number)

    def show_busy(self, doing: str) -> None:
        """The bar of what runs."""
        self._doing = doing
        busy = bool(doing)
        for button in (self.gate.issue, self.issued.print, self.issued.save):
            button.set_busy(busy)
        if doing:
            self.job.begin(words.say(doing))
        else:
            self.job.finish()

    def purpose_missing(self, error: UserError) -> None:
        """Say at the field that a purpose is needed."""
        self.issued.purpose_field.set_error(tell(error))
        if self._narrow:
            self.tabs.set_current("panel")
            self._arrange_panes()
        self.issued.purpose.setFocus(Qt.FocusReason.OtherFocusReason)

    # words and places

    def retranslate(self) -> None:
        """Say every word again."""
        shown = self._shown
        self.bar.set_back(shown.case.number if shown else words.say("nav.requests"))
        self.bar.set_title(self.presenter.name(), shown.letter.document_no if shown and shown.letter else "")
        if shown and shown.letter:
            self.state.set_look(ChipLook(words.say("letter.state.issued"), "done", "tick"))
        else:
            self.state.set_look(ChipLook(words.say("letter.state.draft"), "mute", "pencil"))
        self.state.setVisible(shown is not None)
        for button, key in (
            (self.previous, "kit.page.previous"),
            (self.next, "kit.page.next"),
            (self.smaller, "kit.page.out"),
            (self.larger, "kit.page.in"),
        ):
            button.set_name(words.say(key))
        self.fit.setText(words.say("kit.page.fit"))
        self.nothing.set_words(words.say("letter.none"), words.say("letter.none.hint"))
        panel = "letter.facts" if shown and shown.letter else "letter.check"
        tabs = [Tab("page", words.say("letter.pane.page")), Tab("panel", words.say(panel))]
        self.tabs.set_tabs(tabs, self.tabs.current())
        self._show_turning(self.presenter.page)

    def _show_turning(self, number: int) -> None:
        total = self._shown.pages if self._shown else 0
        self.count.setText(words.say("kit.page.at", page=number + 1, total=total) if total else "")
        for button, last, key in ((self.previous, number <= 0, "first"), (self.next, number + 1 >= total, "last")):
            if last:
                button.forbid(words.say(f"letter.page.{key}"))
            else:
                button.allow()

    def _fit(self) -> None:
        """The whole page; where it is narrow, the page as wide as its place: fitted to the height it were too small."""
        self.page.zoom(0)
        if self._narrow:
            wide = (self.page.viewport().width() - 2 * scale.S(EDGE)) / A4_WIDE
            high = (self.page.viewport().height() - scale.S(EDGE)) / (A4_WIDE * 2**0.5)
            for _ in [step for step in ZOOMS if min(wide, high) + 0.01 < step <= wide]:
                self.page.zoom(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two panes, or two tabs where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """The text size changed."""
        self._arrange()

    def _arrange(self) -> None:
        figures = self.width() / scale.k()
        edge = 24 if figures < 1180 else 32
        self._narrow = figures < NARROW
        if (head := self.bar.layout()) is not None:
            space(head, 10, (edge - 12, 14, edge, 10))
        space(self._job_row, 0, (edge, 0, edge, 0))
        space(self._tabs_box, 0, (edge, 0, edge, 0))
        if self._narrow:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(16777215)
            self._panel.setProperty("kitFixed", None)
        else:
            fix(self._panel, width=384 if figures < 1200 else 424)
        self._arrange_panes()

    def _arrange_panes(self) -> None:
        shown = self._shown
        on_page = self.tabs.current() != "panel"
        self.tabs.setVisible(self._narrow)
        self._desk.setVisible(not self._narrow or on_page)
        self._panel.setVisible(not self._narrow or not on_page)
        self._edge.setVisible(not self._narrow)
        there = shown is not None and bool(shown.pdf)
        self.page.setVisible(there)
        self._tools.setVisible(there)
        self.nothing.setVisible(shown is not None and not there)
        self.gate.setVisible(shown is not None and shown.letter is None)
        self.issued.setVisible(shown is not None and shown.letter is not None)
        order_tabs_soon(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.color("canvas"))
