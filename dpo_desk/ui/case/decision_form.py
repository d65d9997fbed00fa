"""The form of the decision: form and way of access, the five items of Decree 41(1), what is enclosed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.attachment import Attachment
from dpo_desk.domain.case import Request
from dpo_desk.domain.decision import ACCESS_ITEMS
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.ui import words
from dpo_desk.ui.case import typed as plain
from dpo_desk.ui.case.blocks import Growing, Ticks
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.steps import lack_words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.inputs import Combo, LineEdit, TextEdit
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD
from dpo_desk.ui.telling import short_hash, size


class DecisionForm(Form):
    """Full access. What the notice would lack is said while it is typed; it is decided when nothing lacks."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__("decision", "case.act.decide", "scales", "decision.write", "scales")
        self._presenter = presenter
        self._files: tuple[Attachment, ...] = ()
        self._source = Paragraph("", "small", "text2")
        self.top.addWidget(self._source)
        self.put("copy_form", Combo(), "decision.form", at=(0, 0), choices=_forms)
        self.delivery = Combo()
        self.put("delivery", self.delivery, "decision.delivery", at=(0, 1), choices=_deliveries)
        self.put("view_at", LineEdit(), "decision.view_at", at=(1, 0), hint="decision.view_at_hint")
        self.put("view_place", LineEdit(), "decision.view_place", at=(1, 1))
        for n in range(1, ACCESS_ITEMS + 1):
            self.put(f"item{n}", Growing(), f"decision.item.{n}", at=(1 + n, 0), wide=True)
        self.enclosures = Ticks(down=True)
        self.put("enclosures", self.enclosures, "decision.enclosures", at=(2 + ACCESS_ITEMS, 0), wide=True)
        self.add_files = Button(words.say("case.act.enclose"), "secondary", icon="clip")
        self.missing = Paragraph("", "body", "warn.txt", SEMIBOLD, height=1.4)
        self.under.addLayout(column(12, row(8, self.add_files, None), self.missing))
        self.delivery.currentIndexChanged.connect(lambda _: self._show_visit())
        for field in self.fields.values():
            self._watch(field.editor)
        self.saved.connect(self._send)

    def _watch(self, editor: QWidget) -> None:
        if isinstance(editor, TextEdit):
            editor.textChanged.connect(self._show_missing)
        elif isinstance(editor, LineEdit):
            editor.textChanged.connect(lambda _: self._show_missing())
        elif isinstance(editor, Ticks):
            editor.changed.connect(self._show_missing)
        elif isinstance(editor, Combo):
            editor.currentIndexChanged.connect(lambda _: self._show_missing())

    def set_files(self, files: Sequence[Attachment]) -> None:
        """What may be enclosed; a file that is new comes ticked."""
        new = {str(f.id) for f in files} - {str(f.id) for f in self._files}
        grown = bool(self._files) or not self.isHidden()
        self._files = tuple(files)
        before = self.enclosures.codes()
        self._show_files()
        if grown and new and not self.isHidden():
            self.enclosures.set_codes([*before, *sorted(new)])
        self._show_missing()

    def _show_files(self) -> None:
        self.enclosures.set_choices([(str(file.id), _file_words(file)) for file in self._files])
        self.fields["enclosures"].set_hint("" if self._files else words.say("decision.enclosure.none"))

    def open(self, request: Request | None, start: Mapping[str, object]) -> None:
        """Open with the policy's five items, or with the decision that was made."""
        super().open(request, start)
        self._show_source()
        self._show_visit()
        self._show_missing()

    def _show_source(self) -> None:
        loaded = self._presenter.loaded
        if loaded is None or self.request is None:
            return
        if self.request.progress.decision is not None:
            self._source.setText("")
        elif loaded.policy is None:
            self._source.setText(words.say("decision.nopolicy"))
        else:
            self._source.setText(words.say("decision.prefilled", date=loaded.policy.effective_on))
        self._source.setVisible(bool(self._source.text()))

    def _show_visit(self) -> None:
        visit = self.delivery.value() in (Delivery.VISIT, Delivery.VISIT.value)
        self.fields["view_at"].setVisible(visit)
        self.fields["view_place"].setVisible(visit)

    def _show_missing(self) -> None:
        lacks = plain.decision_missing(self.values())
        if lacks:
            said = words.say("next.still", list=" · ".join(map(lack_words, lacks)))
            self.missing.setText(said)
            self.missing.set_ink("warn.txt")
            self.save.forbid(said)
        else:
            self.missing.setText(words.say("decision.complete"))
            self.missing.set_ink("ok.txt")
            self.save.allow()

    def place_of(self, error: UserError) -> str:
        """A missing part belongs to its field."""
        code = error.code
        if code.startswith("decision.missing."):
            name = code.rsplit(".", 1)[1]
            return "enclosures" if name == "enclosure" else name
        return super().place_of(error)

    def _send(self) -> None:
        if self.request is not None:
            self._presenter.decide(self.request, self.values())

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self.add_files.setText(words.say("case.act.enclose"))
        self._show_files()
        self._show_source()
        self._show_missing()


def _file_words(file: Attachment) -> str:
    return words.say("decision.enclosure.tick", name=file.name, size=size(file.size), sha=short_hash(file.sha256))


def _forms() -> list[tuple[object, str]]:
    return [(form.value, words.say(f"decision.copy.{form}")) for form in CopyForm]


def _deliveries() -> list[tuple[object, str]]:
    return [(way.value, words.say(f"decision.by.{way}")) for way in Delivery]
