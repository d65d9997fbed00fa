"""The letters of a request: the draft, what was issued, how it left, what comes after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.attachment import IssuedLetter
from dpo_desk.domain.case import Act, Request, Stage
from dpo_desk.domain.events import Dispatched, standing
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Lines
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.small_forms import DispatchForm, ReasonForm
from dpo_desk.ui.case.steps import ICONS
from dpo_desk.ui.case.tab import CaseTab
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.label import Picture, SafeLabel
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.law_words import paper_words
from dpo_desk.ui.telling import short_hash

_ACTS = (Act.DISPATCH, Act.DISPATCH_TIME, Act.CLOSE, Act.CORRECT_NOTICE, Act.REOPEN)


class LettersTab(CaseTab):
    """Draft, issued letters, dispatch, and a correction as a new act."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.draft = Card(words.say("letters.preview"), "letter")
        self._hint = Paragraph("", "body", "text2")
        self.preview = Button("", "secondary", icon="letter")
        self.preview.acted.connect(presenter.letter)
        self.draft.add(self._hint)
        self.draft.add(row(8, self.preview, None))
        self.issued = Card(words.say("letters.issued"), "stamp", gap=12)
        self._lines = Lines(12)
        self._acts = Lines(8)
        self.issued.add(self._lines)
        self.issued.add(self._acts)
        self.dispatch = DispatchForm(presenter)
        self.correction = ReasonForm(presenter, "correction", "correct_notice", "letters.correct_hint")
        self.reopening = ReasonForm(presenter, "reopen", "reopen", "letters.reopen_hint")
        self.forms = (self.dispatch, self.correction, self.reopening)
        for card in (self.draft, self.issued, *self.forms):
            self.box.addWidget(card)
        self.acts: dict[Act, Button] = {}

    def show_case(self, loaded: Loaded, request: Request) -> None:
        self.draft.set_title(words.say("letters.preview"))
        self._hint.setText(words.say("letters.preview_hint"))
        self.preview.setText(words.say("letters.open"))
        draft = request.allows(Act.ISSUE) or request.allows(Act.ISSUE_TIME)
        self.draft.setVisible(draft)
        if draft:
            self.draft.set_title(
                words.say("letters.preview.of", letter=paper_words(loaded.paper(request), inside=True))
            )
        self.issued.set_title(words.say("letters.issued"))
        letters = loaded.letters(request)
        lines = [self._letter(letter, loaded, request) for letter in letters]
        self.issued.setVisible(bool(letters) or not draft)
        self._lines.set_lines(lines or [Paragraph(words.say("case.none.letters"), "body", "text2")])
        self._show_acts(request)

    def _show_acts(self, request: Request) -> None:
        self.acts = {}
        line = row(8)
        for act in _ACTS:
            if not request.allows(act) or (act is Act.CLOSE and request.progress.dispatched is None):
                continue
            button = Button(words.say(f"case.act.{act}"), "secondary", icon=ICONS.get(act, "refresh"))
            button.acted.connect(lambda act=act: self._presenter.lead(act))
            self.acts[act] = button
            line.addWidget(button)
        line.addStretch(1)
        holder = QWidget()
        holder.setLayout(line)
        self._acts.set_lines([holder] if self.acts else [])

    def _letter(self, letter: IssuedLetter, loaded: Loaded, request: Request) -> QWidget:
        see = Button(words.say("act.view"), "secondary", icon="eye", size=30)
        see.setAccessibleDescription(letter.document_no)
        see.acted.connect(lambda: self._presenter.issued(letter))
        facts = words.say("letters.facts", date=letter.issued_on, pages=letter.pages, sha=short_hash(letter.sha256))
        said = column(
            2,
            SafeLabel(f"{paper_words(letter.kind)} {letter.document_no}", "body", "text", SEMIBOLD, elide=True),
            Paragraph(facts, "small", "text2"),
            Paragraph(_sent(letter, request), "small", "text2"),
        )
        icon = Picture("paper")
        line = row(10, icon)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        line.addLayout(said, 1)
        line.addWidget(see)
        holder = QWidget()
        holder.setLayout(line)
        return holder

    def clear(self) -> None:
        self.acts = {}
        self._lines.set_lines(())
        self._acts.set_lines(())


def _sent(letter: IssuedLetter, request: Request) -> str:
    """How a letter left: one that gave more time by its own dispatch; a result by the one recorded after it."""
    now = request.progress
    if any(one.letter_id == letter.id for one in now.interims):
        said = [e.what for e in standing(request.events) if isinstance(e.what, Dispatched)]
        return _dispatch(next((sent for sent in said if sent.letter_id == letter.id), None))
    if now.issued is not None and now.issued.letter_id == letter.id and now.stage in (Stage.NOTIFIED, Stage.CLOSED):
        return _dispatch(now.dispatched)
    said = [e.what for e in request.events if isinstance(e.what, Dispatched) and e.recorded_at >= letter.issued_at]
    return _dispatch(next((sent for sent in said if not sent.letter_id), None))


def _dispatch(sent: Dispatched | None) -> str:
    if sent is None:
        return words.say("letters.notsent")
    said = words.say("letters.sent", date=sent.sent_on, way=words.inside(f"way.{sent.way}"))
    number = words.say("letters.more", no=sent.tracking_no) if sent.tracking_no else ""
    return " · ".join(part for part in (said, number, sent.note) if part)
