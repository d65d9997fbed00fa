"""The files of a case: the mail as it is kept, and what is disclosed."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.attachment import Attachment, AttachmentKind
from dpo_desk.domain.case import Request
from dpo_desk.domain.clock import korean_day
from dpo_desk.domain.proposal import Proposal
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Lines, fact
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.tab import CaseTab
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.inputs import TextEdit
from dpo_desk.ui.kit.label import Picture, SafeLabel
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.telling import short_hash, size


class FilesTab(CaseTab):
    """Original or masked copy with what was taken out, its text on demand, enclosures."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.see = Button("", "link", size=24)
        self.see.acted.connect(presenter.original)
        self.mail = Card("", "mail", right=self.see)
        self._mail = Lines(9)
        self.mail.add(self._mail)
        self.hide_original = Button("", "link", size=24)
        self.hide_original.acted.connect(lambda: self.show_original(None))
        self.original = Card("", "paper", right=self.hide_original)
        self._subject = Paragraph("", "body", "text", SEMIBOLD)
        self.body = TextEdit(lines=14)
        self.body.setReadOnly(True)
        self.original.add(self._subject)
        self.original.add(self.body)
        self.original.hide()
        self.add_files = Button("", "secondary", icon="clip")
        self.enclosed = Card("", "clip", gap=12)
        self._enclosed = Lines(12)
        self.enclosed.add(self._enclosed)
        self.enclosed.add(row(8, self.add_files, None))
        for card in (self.mail, self.original, self.enclosed):
            self.box.addWidget(card)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        mails = loaded.attached(AttachmentKind.ORIGINAL, AttachmentKind.MASKED)
        self.mail.setVisible(bool(mails))
        if mails:
            self.mail.set_title(words.say(f"files.kind.{mails[0].kind}"))
            self._mail.set_lines([fact(label, value) for label, value in mail_facts(mails[0])])
        self.see.setText(words.say("case.act.original"))
        self.hide_original.setText(words.say("files.hide"))
        self.original.set_title(words.say("files.text"))
        self.body.setAccessibleName(words.say("files.text"))
        self.enclosed.set_title(words.say("decision.enclosures"))
        self.add_files.setText(words.say("case.act.enclose"))
        files = loaded.attached(AttachmentKind.ENCLOSURE)
        lines: list[QWidget] = [_file(file) for file in files]
        self._enclosed.set_lines(lines or [Paragraph(words.say("case.none.files"), "body", "text2")])

    def show_original(self, proposal: Proposal | None) -> None:
        """The text that the child read, as plain text."""
        self.original.setVisible(proposal is not None)
        self._subject.setText(proposal.subject if proposal else "")
        said = proposal.text.strip() if proposal else ""
        self.body.setPlainText((said or words.say("files.notext")) if proposal else "")
        if proposal is not None:
            self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self._mail.set_lines(())
        self._enclosed.set_lines(())
        self.show_original(None)


def mail_facts(mail: Attachment) -> list[tuple[str, str]]:
    """How the mail is kept: whole, or without what may not be kept (Act 24-2), which is listed."""
    whole = mail.kind is AttachmentKind.ORIGINAL
    facts = [
        (words.say("files.kept"), words.say("files.whole" if whole else "files.masked")),
        (words.say("files.size"), f"{size(mail.size)} · SHA-256 {short_hash(mail.sha256)}"),
    ]
    note = _note(mail)
    if reason := str(note.get("not_numbers") or ""):
        facts.append((words.say("files.kept"), words.say("files.not_numbers", reason=reason)))
    if original := str(note.get("original_sha256") or ""):
        facts.append((words.say("files.original_sha"), original))
    taken = note.get("taken_out")
    if isinstance(taken, list) and taken:
        facts.append((words.say("files.taken"), "\n".join(_taken(one) for one in taken if isinstance(one, dict))))
    return facts


def _note(mail: Attachment) -> Mapping[str, object]:
    try:
        note = json.loads(mail.note or "{}")
    except ValueError:
        return {}
    return note if isinstance(note, dict) else {}


def _taken(one: Mapping[str, object]) -> str:
    if one.get("what") == "part":
        count = one.get("size")
        return words.say(
            "files.taken.part", name=one.get("name", ""), size=size(count if isinstance(count, int) else 0)
        )
    return words.say("files.taken.number", masked=one.get("masked", ""), where=say_where(str(one.get("where", ""))))


def say_where(where: str) -> str:
    """A place in a mail (`body`, `part 3`, `header From`) in words."""
    kind, _, rest = where.partition(" ")
    key = f"files.where.{'file' if where == 'file name' else kind}"
    return words.say(key, rest=rest).strip() if words.has(key) else where


def _file(file: Attachment) -> QWidget:
    facts = f"{size(file.size)} · SHA-256 {short_hash(file.sha256)}"
    day = words.say("files.added", date=korean_day(file.added_at))
    said = column(
        2, SafeLabel(file.name, "body", "text", SEMIBOLD, elide=True), Paragraph(f"{facts} · {day}", "small", "text2")
    )
    icon = Picture("paper")
    line = row(10, icon)
    line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
    line.addLayout(said, 1)
    holder = QWidget()
    holder.setLayout(line)
    return holder
