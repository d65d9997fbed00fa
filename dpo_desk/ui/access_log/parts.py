"""The parts of the access log: its filter, the state of the record, one entry whole, and a review."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.access_log import LogEntry, LogQuery
from dpo_desk.domain.officer import Officer
from dpo_desk.ui import words
from dpo_desk.ui.access_log.words_of import act_words, besides, when, whose
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.flow import FlowLayout
from dpo_desk.ui.kit.inputs import Combo, LineEdit, TextEdit
from dpo_desk.ui.kit.layout import fix, row
from dpo_desk.ui.kit.paragraph import Paragraph

ACTS = (
    "account.added", "account.changed", "account.ended", "account.listed", "backup.made", "case.destroyed",
    "case.file", "case.look", "case.people", "case.received", "keys.passphrase", "letter.issued", "letter.look",
    "letter.taken", "list.look", "list.printed", "log.look", "log.printed", "log.reviewed", "proof.printed",
    "request.closed", "request.decided", "request.dispatched", "request.identity", "settings.organisation",
    "settings.policy", "statistics.look", "statistics.printed", "store.copied", "store.locked", "store.unlocked",
)  # fmt: skip
"""The acts that are asked for by name; the list shows every one."""


class Filters(QWidget):
    """Officer, act and case number. `officer(id)`, `act(code)`, `case(number)` as they are chosen."""

    officer = Signal(int)
    act = Signal(str)
    case = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.officers, self.acts, self.number = Combo(), Combo(), LineEdit()
        self.officers.activated.connect(lambda _: self.officer.emit(self.officers.value() or 0))
        self.acts.activated.connect(lambda _: self.act.emit(self.acts.value() or ""))
        self.number.editingFinished.connect(self._number)
        self._asked = ""
        flow = FlowLayout(12)
        for widget, width in ((self.officers, 180), (self.acts, 220), (self.number, 160)):
            fix(widget, width=width)
            flow.addWidget(widget)
        self.setLayout(flow)

    def _number(self) -> None:
        if self.number.text().strip() != self._asked:
            self._asked = self.number.text().strip()
            self.case.emit(self._asked)

    def stand(self, officers: Sequence[Officer], query: LogQuery | None) -> None:
        """What is asked for."""
        known = [(0, words.say("log.officer")), *((each.id, each.name) for each in officers)]
        self.officers.set_choices(known)
        self.officers.set_value(query.officer_id if query else 0)
        self.acts.set_choices([("", words.say("log.act")), *((code, act_words(code)) for code in ACTS)])
        self.acts.set_value(query.code if query else "")
        self._asked = query.case_number if query else ""
        if not self.number.hasFocus():
            self.number.setText(self._asked)

    def retranslate(self) -> None:
        """Say every word again."""
        self.officers.setAccessibleName(words.say("log.col.who"))
        self.acts.setAccessibleName(words.say("log.col.act"))
        self.number.setAccessibleName(words.say("log.case"))
        self.number.setPlaceholderText(words.say("log.case"))


class StateCard(Card):
    """How far the record goes and whether it holds. `asked` to check it anew."""

    asked = Signal()

    def __init__(self) -> None:
        self.again = Button("", "link", size=28)
        super().__init__(" ", "shield-tick", pad=16, gap=8, right=self.again)
        self.again.acted.connect(self.asked)
        self.said = Paragraph("", "small", "text2", height=1.4)
        self.note = Paragraph("", "small", "text3", height=1.4)
        self.add(self.said)
        self.add(self.note)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("log.state.title"))
        self.again.setText(words.say("log.state.check"))
        self.note.setText(words.say("log.note"))


class EntryCard(Card):
    """One entry whole: the five items, the purpose, and what it says besides."""

    ITEMS = ("when", "who", "where", "whose", "act", "purpose")

    def __init__(self) -> None:
        super().__init__(" ", "paper", pad=16, gap=6)
        self._labels = {item: Paragraph("", "caption", "text3") for item in (*self.ITEMS, "more")}
        self.said = {item: Paragraph("", "small", "text", height=1.4) for item in (*self.ITEMS, "more")}
        for item, label in self._labels.items():
            self.add(label)
            self.add(self.said[item])
        self.retranslate()
        self.hide()

    def stand(self, entry: LogEntry | None, names: Mapping[int, str]) -> None:
        """Another entry, or none."""
        self.setVisible(entry is not None)
        said = dict.fromkeys(self.said, "")
        if entry is not None:
            self.set_title(words.say("log.number", n=entry.number))
            said = {
                "when": when(entry),
                "who": names.get(entry.officer_id, ""),
                "where": entry.place,
                "whose": whose(entry),
                "act": act_words(entry.code),
                "purpose": entry.purpose,
                "more": besides(entry),
            }
        for item, text in said.items():
            self.said[item].setText(text or "–")

    def retranslate(self) -> None:
        """Say every word again."""
        for item in self.ITEMS:
            self._labels[item].setText(words.say(f"log.col.{item}"))
        self._labels["more"].setText(words.say("log.more.act"))


class ReviewCard(Card):
    """What a review found and what follows. `finished` keeps it, `left` does not; hidden until a sample is drawn."""

    finished = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(" ", "shield", gap=12)
        self.hint = Paragraph("", "small", "text2", height=1.4)
        self.finding: Field[TextEdit] = Field("", TextEdit(lines=3))
        self.follow: Field[TextEdit] = Field("", TextEdit(lines=2))
        for field in (self.finding, self.follow):
            field.editor.textChanged.connect(lambda field=field: field.set_error(""))
        self.finish, self.leave = Button("", "primary", icon="tick"), Button("", "quiet")
        self.finish.acted.connect(lambda: self.finished.emit(self.finding.editor.text(), self.follow.editor.text()))
        self.leave.acted.connect(self.left)
        for widget in (self.hint, self.finding, self.follow):
            self.add(widget)
        self.add(row(8, self.finish, self.leave, None))
        self.hide()

    def empty(self) -> None:
        """Forget what was typed."""
        self.finding.editor.clear()
        self.follow.editor.clear()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("log.review.title"))
        self.finding.set_label(words.say("log.review.finding"))
        self.follow.set_label(words.say("log.review.follow"))
        self.finish.setText(words.say("log.review.keep"))
        self.leave.setText(words.say("act.cancel"))
