"""What stands right of the page: the issue check of a draft, or the facts of an issued letter and its acts."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.body import Scroll
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card, Plate
from dpo_desk.ui.kit.chip import Chip, ChipLook
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.flow import FlowLayout
from dpo_desk.ui.kit.inputs import LineEdit, TextEdit
from dpo_desk.ui.kit.label import Line, Picture, SafeLabel
from dpo_desk.ui.kit.layout import column, fix, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import BOLD, SEMIBOLD
from dpo_desk.ui.law_words import paper_words
from dpo_desk.ui.letter.check import Group, groups, passed
from dpo_desk.ui.letter.presenter import Shown
from dpo_desk.ui.telling import tell


def emptied(box: QVBoxLayout) -> QVBoxLayout:
    """A box with nothing in it any more."""
    while (item := box.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    return box


class _Number(QWidget):
    """The red disc of a finding that blocks."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        fix(self, width=24, height=24)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.plate(painter, self.rect(), self.height() / 2, "danger")
        face = theme.font("caption", BOLD)
        paint.text(painter, self.rect(), str(self._number), face, "onfill", paint.CENTRE, elide=False)


class _FindingCard(Plate):
    """What stops the notice in one place, and the act that leads there."""

    def __init__(self, number: int, group: Group, mend: Callable[[str], None]) -> None:
        super().__init__("surface", "danger.txt")
        one = len(group.sentences) == 1
        key = group.place or "law"
        title = group.sentences[0] if one else words.say(f"letter.group.{key}", n=len(group.sentences))
        disc = _Number(number)
        text = column(4, Paragraph(title, "body", "text", SEMIBOLD, height=1.4))
        for said in () if one else group.sentences:
            text.addWidget(Paragraph(f"· {said}", "small", "text2", height=1.4))
        if group.place:
            self.act = Button(words.say(f"letter.mend.{key}"), "secondary", size=32)
            self.act.acted.connect(lambda: mend(group.place))
            text.addSpacing(4)
            text.addLayout(row(0, self.act, None))
        else:
            text.addWidget(Paragraph(words.say("letter.mend.law"), "small", "text2", height=1.4))
        line = row(10, disc, edges=(14, 12, 14, 14))
        line.addLayout(text, 1)
        line.setAlignment(disc, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(title)


class Gate(QWidget):
    """The issue check of a draft: counts, findings, what was passed; at its foot the button that issues."""

    issue_asked = Signal()
    mend_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self.ground = "canvas"
        self.title = SafeLabel("", "sub", "text", SEMIBOLD)
        self._blocks, self._passed = Chip(), Chip()
        chips = QWidget()
        flow = FlowLayout(6)
        chips.setLayout(flow)
        for chip in (self._blocks, self._passed):
            flow.addWidget(chip)
        self._findings = column(12)
        self._passes = Card("", "tick-circle", pad=16, gap=8)
        self._passes_lines = column(8)
        self._passes.add(self._passes_lines)
        self._note = Paragraph("", "small", "text3", height=1.4)
        inside = QWidget()
        inside.setLayout(
            column(
                12, column(6, self.title, chips), self._findings, self._passes, self._note, None, edges=(24, 18, 24, 18)
            )
        )
        self.body = Scroll(inside)
        self.issue = Button("", "primary", icon="stamp")
        self.issue.acted.connect(self.issue_asked)
        self._reason = Paragraph("", "small", "text2", height=1.4)
        foot = row(12, self.issue, edges=(24, 14, 24, 16))
        foot.addLayout(column(0, None, self._reason, None), 1)
        box = column(0)
        box.addWidget(self.body, 1)
        box.addWidget(Line())
        box.addLayout(foot)
        self.setLayout(box)

    def forget(self) -> None:
        """Let the draft go."""
        self._shown = None
        emptied(self._findings)

    def show_draft(self, shown: Shown) -> None:
        """Say what stops this draft and what was found right."""
        self._shown = shown
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self.title.setText(words.say("letter.check"))
        self.issue.setText(words.say("letter.issue"))
        self._note.setText(words.say("letter.preview"))
        shown = self._shown
        if shown is None:
            return
        blocks = len(shown.missing)
        right = passed(shown.missing, paper=shown.paper, drawn=bool(shown.pdf))
        self._blocks.set_look(ChipLook(words.say("letter.check.blocks", n=blocks), "today", "octagon"))
        self._blocks.setVisible(blocks > 0)
        self._passed.set_look(ChipLook(words.say("letter.check.passed", n=len(right)), "done", "tick"))
        findings = emptied(self._findings)
        for number, group in enumerate(groups(shown.missing, shown.labels, planned=shown.planned), 1):
            findings.addWidget(_FindingCard(number, group, self.mend_asked.emit))
        self._passes.set_title(words.say("letter.passed", n=len(right)))
        lines = emptied(self._passes_lines)
        for code in right:
            lines.addWidget(_Passed(words.say(f"letter.pass.{code}")))
        self._passes.setVisible(bool(right))
        refusal = shown.refusal
        if refusal is not None:
            self.issue.forbid(tell(refusal))
        elif blocks:
            self.issue.forbid(words.say("letter.issue.off", n=blocks))
        else:
            self.issue.allow()
        why = tell(refusal) if refusal else words.say("letter.issue.off", n=blocks) if blocks else ""
        self._reason.setText(why or words.say("letter.issue.ready"))


class _Passed(QWidget):
    """A line of the check that was passed."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        icon = Picture("tick", "ok.txt", 16, 2.1)
        line = row(10, icon)
        line.addWidget(Paragraph(sentence, "small", "text2", height=1.4), 1)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)


class IssuedPanel(Scroll):
    """Number, day, SHA-256 and sources of an issued letter; print, save, dispatch."""

    print_asked = Signal(str)
    save_asked = Signal(str)
    dispatch_asked = Signal()

    def __init__(self) -> None:
        inside = QWidget()
        super().__init__(inside)
        self._shown: Shown | None = None
        self.kept_purpose = ""
        self.facts = Card("", "letter", pad=16, gap=10)
        self._lines = column(8)
        self.facts.add(self._lines)
        self.sha = TextEdit(lines=3)
        self.sha.setReadOnly(True)
        self.sha.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sha_field: Field[TextEdit] = Field("SHA-256", self.sha)
        self.facts.add(self.sha_field)
        self.out = Card("", "printer", pad=16, gap=12)
        self.purpose = LineEdit()
        self.purpose.textChanged.connect(lambda _: self.purpose_field.set_error(""))
        self.purpose_field: Field[LineEdit] = Field("", self.purpose)
        self.print = Button("", "secondary", icon="printer")
        self.save = Button("", "secondary", icon="download")
        self.print.acted.connect(lambda: self.print_asked.emit(self.purpose.text()))
        self.save.acted.connect(lambda: self.save_asked.emit(self.purpose.text()))
        acts = QWidget()
        flow = FlowLayout(8)
        acts.setLayout(flow)
        for act in (self.print, self.save):
            flow.addWidget(act)
        self.out.add(self.purpose_field)
        self.out.add(acts)
        self.sent = Card("", "mail", pad=16, gap=10)
        self._sent_words = Paragraph("", "body", "text2", height=1.4)
        self.dispatch = Button("", "primary", icon="mail")
        self.dispatch.acted.connect(self.dispatch_asked)
        self.sent.add(self._sent_words)
        self.sent.add(row(0, self.dispatch, None))
        inside.setLayout(column(16, self.sent, self.out, self.facts, None, edges=(24, 18, 24, 18)))

    def show_issued(self, shown: Shown) -> None:
        """Show the facts of a letter."""
        self._shown = shown
        self.purpose.setText(self.kept_purpose)
        self.kept_purpose = ""
        self.retranslate()

    def forget(self) -> None:
        """Let the letter go."""
        self._shown = None
        self.purpose.clear()
        self.sha.clear()
        emptied(self._lines)

    def retranslate(self) -> None:
        """Say every word again."""
        self.facts.set_title(words.say("letter.facts"))
        self.out.set_title(words.say("letter.out"))
        self.sent.set_title(words.say("letter.dispatch"))
        self.purpose_field.set_label(words.say("purpose.field"))
        self.purpose_field.set_hint(words.say("purpose.hint"))
        self.print.setText(words.say("act.print"))
        self.save.setText(words.say("letter.save"))
        self.dispatch.setText(words.say("dispatch.record"))
        shown = self._shown
        if shown is None or shown.letter is None:
            return
        letter = shown.letter
        said = [
            (words.say("letter.fact.no"), letter.document_no),
            (words.say("letter.fact.on"), words.day(letter.issued_on)),
            (words.say("letter.fact.pages"), words.say("letter.pages", n=letter.pages)),
        ]
        for name, value in letter.sources.items():
            label = words.say(f"letter.source.{name}") if words.has(f"letter.source.{name}") else name
            said.append((label, source_words(name, value, shown.labels)))
        lines = emptied(self._lines)
        for label, value in said:
            lines.addWidget(_Fact(label, value))
        self.sha.setPlainText(letter.sha256)
        sent = shown.dispatched
        if sent:
            self._sent_words.setText(words.say("dispatch.done", when=sent.sent_on, how=words.inside(f"way.{sent.way}")))
        else:
            self._sent_words.setText(words.say("letter.dispatch.none"))
        self.dispatch.setVisible(sent is None)


def source_words(name: str, value: str, labels: Mapping[str, str]) -> str:
    """What a letter was made from, as an officer calls it; a value of another version of the desk stands as it is."""
    if name == "form" and words.has(f"letter.kind.{value.split(' ')[0]}"):
        form, _, version = value.partition(" ")
        return words.say("letter.source.form.of", letter=paper_words(form), version=version)
    if name == "texts":
        return "\n".join(_text_words(*one.partition(" ")[::2]) for one in value.split("; "))
    if name in ("grounds", "duties"):
        return "\n".join(labels.get(code, code) for code in value.split(", "))
    if name == "calendar_complete_to":
        with suppress(ValueError):
            return words.day(date.fromisoformat(value))
    for start, key in (("decree-before-", "before"), ("decree-", "decree")):
        if name == "law" and value.startswith(start):
            return words.say(f"letter.source.law.{key}", number=value.removeprefix(start))
    return value


def _text_words(text: str, version: str) -> str:
    key = f"letter.source.text.{text}"
    return words.say(key, version=version) if words.has(key) else f"{text} {version}".strip()


class _Fact(QWidget):
    """A label in its column and a value that wraps."""

    def __init__(self, label: str, value: str) -> None:
        super().__init__()
        what = Paragraph(label, "small", "text3", height=1.5)
        fix(what, width=104)
        line = row(12, what)
        line.addWidget(Paragraph(value, "body", "text", height=1.4), 1)
        line.setAlignment(what, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
