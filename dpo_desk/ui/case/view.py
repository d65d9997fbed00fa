"""The case on the screen: head, tabs, forms. Decisions are the presenter's, words the words' modules'."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from dpo_desk.domain.act import Kind
from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.proposal import Proposal
from dpo_desk.ui import words
from dpo_desk.ui.case.body import CaseBody, measure_again, restyle_all
from dpo_desk.ui.case.checks import checked_count
from dpo_desk.ui.case.decision.start import typed_decision
from dpo_desk.ui.case.decision_tab import DecisionTab
from dpo_desk.ui.case.examination_tab import ExaminationTab
from dpo_desk.ui.case.facts import head
from dpo_desk.ui.case.files_tab import FilesTab
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.header import CaseHeader
from dpo_desk.ui.case.history_tab import HistoryTab
from dpo_desk.ui.case.letters_tab import LettersTab
from dpo_desk.ui.case.overview import OverviewTab
from dpo_desk.ui.case.past import history
from dpo_desk.ui.case.people_tab import PeopleTab
from dpo_desk.ui.case.presenter import TABS, Presenter
from dpo_desk.ui.case.proof_acts import FORM as PROOF_FORM
from dpo_desk.ui.case.request_tab import RequestTab
from dpo_desk.ui.case.side import PastCard, ProofCard, ProofPrintForm
from dpo_desk.ui.case.tab import CaseTab
from dpo_desk.ui.case.time_forms import MOST_DAYS
from dpo_desk.ui.kit.layout import column, space
from dpo_desk.ui.kit.theme import MEDIUM
from dpo_desk.ui.kit.top_bar import TopBar
from dpo_desk.ui.law_words import request_words
from dpo_desk.ui.place import Place
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell import Shell

SEPARATOR: Final = "|"
"""Between a form's name and a field's in a draft: `note|note`."""


class View(Screen):
    """`case`: one case and all that is done to it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = Presenter(shell, self)
        self._waiting: dict[str, object] | None = None
        self._arrived = False
        self._tab = "overview"
        self.bar = TopBar()
        self.bar.search.asked.connect(shell.search)
        self.bar.title.set_look("small", "text3", MEDIUM)
        self.bar.back_asked.connect(self.presenter.back)
        self.header = CaseHeader()
        self.header.switched.connect(lambda key: self.presenter.switch(int(key)))
        self.header.tabs.chosen.connect(self.show_tab)
        self._make_tabs()
        self.proof, self.past = ProofCard(), PastCard()
        self.proof.print_asked.connect(lambda: self.open_form(PROOF_FORM))
        self.past.all_asked.connect(lambda: self.show_tab("history"))
        self.past.undo_asked.connect(self.presenter.undo)
        proof_side = QWidget()
        proof_side.setLayout(column(16, self.proof, self.forms[PROOF_FORM]))
        self.body = CaseBody(self.tabs, proof_side, self.past)
        self.body.narrowed.connect(self._arrange)
        self._column = column(0, self.bar, self.header)
        self._column.addWidget(self.body, 1)
        self.setLayout(self._column)
        self.setAcceptDrops(True)
        self.retranslate()
        self._show_content(False)

    def _make_tabs(self) -> None:
        self.overview = OverviewTab(self.presenter)
        self.people, self.decision = PeopleTab(self.presenter), DecisionTab(self.presenter)
        self.files, self.letters = FilesTab(self.presenter), LettersTab(self.presenter)
        self.tabs: dict[str, CaseTab] = {
            "overview": self.overview,
            "request": RequestTab(self.presenter),
            "people": self.people,
            "examination": ExaminationTab(self.presenter),
            "decision": self.decision,
            "letters": self.letters,
            "files": self.files,
            "history": HistoryTab(self.presenter),
        }
        self.forms: dict[str, Form] = {form.name: form for tab in self.tabs.values() for form in tab.forms}
        self.forms[PROOF_FORM] = ProofPrintForm(self.presenter)
        self.people.change.acted.connect(lambda: self.open_form("people"))
        self.files.add_files.acted.connect(self._choose_files)
        self.decision.form.add_files.acted.connect(self._choose_files)
        for form in self.forms.values():
            form.left.connect(self._form_left)

    # Screen

    def enter(self, place: Place) -> None:
        """Open a case, at a tab."""
        if place.case_id != self.presenter.case_id:
            self._put_away()
            self._show_content(False)
        self._arrived = True
        self._waiting = None
        self.show_tab(place.section if place.section in TABS else "overview")
        self.presenter.enter(place)

    def refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        """Read again where it may show here."""
        self.presenter.refresh(kinds, case_id)

    def leave(self) -> None:
        """Nothing to do: what is typed stays in its forms."""

    def clear(self) -> None:
        """Drop the case and everything typed for it."""
        self._waiting = None
        self._put_away()
        self.presenter.clear()
        for tab in self.tabs.values():
            tab.clear()
        self.header.clear()
        self.proof.clear()
        self.past.clear()
        self.bar.set_title("")
        self._show_content(False)

    def typed(self) -> dict[str, object] | None:
        """What is typed in every form of the case, flat: `note|note` is the field of the form."""
        found: dict[str, object] = {}
        for name, form in self.forms.items():
            if (values := form.typed()) is not None:
                found |= {f"{name}{SEPARATOR}{field}": value for field, value in values.items()}
        return {**found, "tab": self._tab} if found else None

    def resume(self, typed: dict[str, object]) -> None:
        """Go on with kept typing, once the case has been read."""
        self._waiting = dict(typed)
        if self.presenter.loaded is not None:
            self._resume()

    def title(self) -> str:
        """The window's title: the number, never a person."""
        loaded = self.presenter.loaded
        return f"{words.say('case.title')} {loaded.case.number}" if loaded else words.say("case.title")

    def default_focus(self) -> None:
        """The next step's button, or the tabs."""
        if self._tab == "overview" and self.overview.buttons:
            first = self.overview.buttons[0]
            first.show()  # it may have been made in this moment, and what is not shown takes no focus
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.header.tabs.bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self._show_back()
        if self.presenter.loaded is not None:
            self.show_case()

    def _show_back(self) -> None:
        decision = self.presenter.came_from_decision
        self.bar.set_back(words.say("case.back.decision" if decision else "case.back"))

    # CaseView

    def show_case(self) -> None:
        """Show the case that was read."""
        loaded, request = self.presenter.loaded, self.presenter.request
        assert loaded is not None
        for form in self.forms.values():
            if form.request is not None and form.request.id != request.id:
                form.close_form()
            elif self.presenter.renews or form.stale:
                form.renew(request)
        self.presenter.renews = False
        several = loaded.case.requests if len(loaded.case.requests) > 1 else ()
        rights = [(str(r.id), request_words(r)) for r in several]
        self._show_content(True)  # first: a tab bar that is hidden does not measure its tabs
        self.bar.set_title(loaded.case.number)
        self._show_back()
        self.header.show_head(head(loaded, request), rights, str(request.id))
        self.header.show_tabs([(key, self._count(key)) for key in TABS], self._tab)
        for tab in self.tabs.values():
            tab.show_case(loaded, request)
        self.proof.show_case(loaded, request)
        self.past.show_case(loaded, request)
        self.body.show_tab(self._tab)
        if self._waiting is not None:
            self._resume()
        elif self._arrived and self._may_focus():
            self.default_focus()
        self._arrived = False

    def _may_focus(self) -> bool:
        """Whether nobody types: then the next step may have the focus of a case that has just come."""
        return not isinstance(self.window().focusWidget(), QLineEdit | QPlainTextEdit)

    def show_tab(self, tab: str) -> None:
        """Go to a tab."""
        self._tab = tab
        self.header.tabs.set_current(tab)
        self.body.show_tab(tab)

    def open_form(self, form: str) -> None:
        """Open a form with what stands in it at first, and put the focus there."""
        wanted = self.forms[form]
        if self.presenter.loaded is None:
            return
        if form == "people":
            case = self.presenter.loaded.case
            self.people.people_form.open_for(case.subject, case.agent)
        else:
            wanted.open(self.presenter.request, self._start(form))
        for other in self._forms_here(form):
            other.save.set_kind("secondary")
        wanted.save.set_kind("secondary" if wanted.quiet else "primary")
        wanted.focus_first()
        QTimer.singleShot(0, self, lambda: self.body.bring(wanted))  # its height is known after it was laid out

    def _forms_here(self, form: str) -> list[Form]:
        wanted = self.forms[form]
        tab = next((tab for tab in self.tabs.values() if wanted in tab.forms), None)
        return [other for other in (tab.forms if tab else ()) if other is not wanted]

    def form_done(self, form: str) -> None:
        """What was typed is kept in the case."""
        self.forms[form].close_form()
        self._form_left()

    def form_failed(self, form: str, error: UserError) -> None:
        """Say at the form what is wrong."""
        wanted = self.forms[form]
        wanted.fail(error)
        QTimer.singleShot(0, self, lambda: self.body.bring(wanted.failed or wanted))

    def show_busy(self, busy: bool) -> None:
        """An act runs, or has ended."""
        self.overview.set_busy(busy)
        for form in self.forms.values():
            form.save.set_busy(busy)
        for button in (self.past.undo, self.files.add_files, self.decision.form.add_files, *self.letters.acts.values()):
            button.set_busy(busy)

    def show_original(self, proposal: Proposal | None) -> None:
        """The text of the kept mail."""
        self.files.show_original(proposal)

    # inside

    def _start(self, form: str) -> dict[str, object]:
        loaded, request = self.presenter.loaded, self.presenter.request
        assert loaded is not None
        if form == "receipt":
            return {"day": request.progress.received_on.isoformat()}
        if form == "decision":
            files = [file.id for file in loaded.attached(AttachmentKind.ENCLOSURE)]
            return typed_decision(request, loaded.policy, files, loaded.rules(request))
        if form == "dispatch":
            made = request.progress.decision
            delivery = made.delivery if made and made.delivery is not Delivery.OTHER else Delivery.POST
            return {"day": loaded.today.isoformat(), "way": delivery.value}
        today = loaded.today.isoformat()
        starts: dict[str, dict[str, object]] = {
            "variant": {"variant": request.progress.variant.value},
            "hold_done": {"confirmed_on": today},
            "postpone_end": {"ended_on": today},
            "extend": {"days": str(MOST_DAYS)},
            "as_access": {"reason": words.say("transmission.reason")},
        }
        return starts.get(form, {})

    def _resume(self) -> None:
        waiting, self._waiting = self._waiting or {}, None
        by_form: dict[str, dict[str, object]] = {}
        for key, value in waiting.items():
            form, mark, field = key.partition(SEPARATOR)
            if mark and form in self.forms:
                by_form.setdefault(form, {})[field] = value
        if (tab := str(waiting.get("tab", ""))) in TABS:
            self.show_tab(tab)
        for form, values in by_form.items():
            self.open_form(form)
            self.forms[form].resume(values)

    def _count(self, tab: str) -> str:
        loaded = self.presenter.loaded
        assert loaded is not None
        counts: dict[str, Callable[[], int]] = {
            "letters": lambda: len(loaded.letters(self.presenter.request)),
            "files": lambda: len([f for f in loaded.file.attachments if f.kind is not AttachmentKind.LETTER]),
            "history": lambda: len(history(loaded)),
        }
        if tab == "examination":
            done, total = checked_count(loaded, self.presenter.request)
            return f"{done}/{total}" if total else ""
        number = counts[tab]() if tab in counts else 0
        return str(number) if number else ""

    def _form_left(self) -> None:
        self.header.tabs.bar.setFocus(Qt.FocusReason.OtherFocusReason)
        for form in self.forms.values():
            form.save.set_kind("secondary" if form.quiet else "primary")

    def _put_away(self) -> None:
        for form in self.forms.values():
            form.close_form()
        self.files.show_original(None)

    def _show_content(self, there: bool) -> None:
        if there and self.header.isHidden():
            measure_again(self.header)
        self.header.setVisible(there)
        self.body.setVisible(there)

    def _arrange(self, narrow: bool) -> None:
        """The header scrolls with the cards where it is narrow, and stays over them where there is room."""
        if narrow:
            self.body.take_header(self.header)
        else:
            self._column.insertWidget(1, self.header)
        restyle_all(self.header)
        self._set_edges()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The edges follow the width."""
        super().resizeEvent(event)
        self._set_edges()

    def _set_edges(self) -> None:
        self.header.arrange(self.body.is_narrow, self.body.edge)
        if (bar := self.bar.layout()) is not None:
            space(bar, 10, (self.body.edge - 12, 14, self.body.edge, 10))

    # files

    def _choose_files(self) -> None:
        chosen = self.shell.questions.open_file("case.enclose")
        if chosen:
            self.presenter.enclose([chosen])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the case."""
        if self.presenter.loaded is not None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped is enclosed."""
        self.presenter.enclose([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()
