"""The privacy policy: its versions, its parts line by line, and what is to be mended in what was published."""

import json
from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.policy import Policy
from dpo_desk.domain.policy_defects import defects
from dpo_desk.ui import words
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.field import Field, FormRow
from dpo_desk.ui.kit.inputs import Combo, DateEdit, LineEdit
from dpo_desk.ui.kit.layout import Gap, column, row
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.tabs import FilterChips
from dpo_desk.ui.settings.entry import LawShown
from dpo_desk.ui.settings.policy_draft import PARTS, PolicyDraft
from dpo_desk.ui.settings.policy_rows import EditRow, ReadRow
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.section import Head, Section
from dpo_desk.ui.telling import tell


class PolicySection(Section):
    """A version of the policy, edited as plain lists."""

    name = "policy"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._policies: tuple[Policy, ...] = ()
        self._law: LawShown | None = None
        self.draft: PolicyDraft | None = None
        self.part = PARTS[0]
        self.editing = -1
        self._edit_row: EditRow | None = None
        self.head = Head()
        self.bar = MessageBar()
        self.version = Combo()
        self.version.activated.connect(lambda _: self._choose(self.version.value()))
        self.day, self.title = DateEdit(), LineEdit()
        self.day.changed.connect(self._edited_head)
        self.title.textChanged.connect(lambda _: self._edited_head())
        self.version_field: Field[Combo] = Field("", self.version)
        self.day_field: Field[DateEdit] = Field("", self.day)
        self.title_field: Field[LineEdit] = Field("", self.title)
        self._defects = Card("", "triangle", pad=20, gap=8)
        self._defect_lines = column(6)
        self._defects.add(self._defect_lines)
        self._version_card = Card("", "shield", pad=24, gap=14)
        self._version_card.add(FormRow(self.version_field, self.day_field))
        self._version_card.add(self.title_field)
        self.parts = FilterChips()
        self.parts.chosen.connect(self._open_part)
        self._lines = Card("", "paper", pad=24, gap=0)
        self._rows = column(0)
        self._empty = Paragraph("", "small", "text3", height=1.4)
        self.add = Button("", "secondary", icon="plus", size=32)
        self.add.acted.connect(self._add)
        self._lines.add(self._rows)
        self._lines.add(self._empty)
        self._lines.add_gap(12)
        self._lines.add(row(0, self.add, None))
        self.body = ScrollColumn(side_width=300)
        for part in (self.head, self.bar, self._version_card, self.parts, self._lines):
            self.body.add_main(part)
        self.body.add_side(Gap(6))
        self.body.add_side(self._defects, early=True)
        self.body.end()
        self.setLayout(column(0, self.body))
        self.retranslate()

    # Section

    def load(self, loaded: Loaded) -> None:
        """Show the version in force; a version that is being edited stays."""
        self._policies, self._law = loaded.policies, loaded.law
        if self.draft is None or not self.draft.changes():
            shown = self.draft.base.effective_on if self.draft else loaded.policy.effective_on
            known = {policy.effective_on: policy for policy in self._policies}
            self._open(known.get(shown, loaded.policy))
        else:
            self.retranslate()

    def counts(self) -> tuple[int, int]:
        """Lines that differ, and fields to mend."""
        if self.draft is None:
            return 0, 0
        return self.draft.changes(), len(self.draft.wrong(self.day.day()))

    def save(self) -> None:
        """Save the version; under another effective day it becomes a version of its own."""
        day = self.day.day()
        if self.draft is not None and day is not None and not self.draft.wrong(day):
            self._presenter.save_policy(self.draft.policy(day))

    def undo(self) -> None:
        """Back to the version as it is stored."""
        if self.draft is not None:
            self._open(self.draft.base)

    def kept(self) -> None:
        """What was edited is stored now."""
        day = self.day.day()
        if self.draft is not None and day is not None:
            self._open(self.draft.policy(day), part=self.part)

    def fail(self, error: UserError) -> None:
        """Say why it was not saved."""
        self.bar.say("danger", tell(error))

    def typed(self) -> dict[str, str]:
        """The version as edited, in one text, so that numbers in it are masked."""
        if self.draft is None or not self.draft.changes():
            return {}
        base = self.draft.base.effective_on.isoformat()
        return {"base": base, "draft": json.dumps(self.draft.data(), ensure_ascii=False)}

    def resume(self, typed: Mapping[str, str]) -> None:
        """Go on with an edited version."""
        base = typed.get("base", "")
        policy = next((one for one in self._policies if one.effective_on.isoformat() == base), None)
        if policy is not None:
            self._open(policy)
        if self.draft is not None and "draft" in typed:
            self.draft.take(json.loads(typed["draft"]))
            self._show_draft()

    def forget(self) -> None:
        """Let go of what was edited."""
        self.draft, self._policies = None, ()
        self._show_rows()

    def first(self) -> QWidget:
        """The versions."""
        return self.version

    # the version

    def _choose(self, value: object) -> None:
        if self.draft is not None and self.draft.changes():
            self.version.set_value(self.draft.base.effective_on)
            self.bar.say("warn", words.say("settings.policy.unsaved"))
            return
        policy = next((one for one in self._policies if one.effective_on == value), None)
        if policy is not None:
            self._open(policy)

    def _open(self, policy: Policy, *, part: str = "") -> None:
        self.draft = PolicyDraft(policy)
        self.part = part or self.part
        self.editing = -1
        self.bar.hide()
        self._show_draft()

    def _show_draft(self) -> None:
        draft = self.draft
        if draft is None:
            return
        self.draft = None  # what is put in is no edit
        self.day.setText(draft.effective)
        self.title.setText(draft.title)
        self.title.setCursorPosition(0)
        self.draft = draft
        self.retranslate()

    def _edited_head(self) -> None:
        if self.draft is None:
            return
        self.draft.title, self.draft.effective = self.title.text(), self.day.text()
        self._show_wrong()
        self.changed.emit()

    # the lines

    def _open_part(self, part: str) -> None:
        self.part, self.editing = part, -1
        self._show_rows()

    def _add(self) -> None:
        if self.draft is not None:
            self.editing = self.draft.add(self.part)
            self._touched()
            if self._edit_row is not None:
                self._edit_row.focus()

    def _edit(self, at: int) -> None:
        self.editing = at
        self._show_rows()
        if self._edit_row is not None:
            self._edit_row.focus()

    def _move(self, at: int, step: int) -> None:
        if self.draft is not None:
            self.draft.move(self.part, at, step)
            self.editing = -1
            self._touched()

    def _remove(self, at: int) -> None:
        if self.draft is not None:
            self.draft.remove(self.part, at)
            self.editing = -1
            self._touched()

    def _typed_line(self, label: str, text: str, own: bool) -> None:
        if self.draft is not None and self.editing >= 0:
            self.draft.edit(self.part, self.editing, label=label, text=text, own=own)
            self._show_wrong()
            self._show_defects()
            self.changed.emit()

    def _put_away(self) -> None:
        self.editing = -1
        self._show_rows()
        self.add.setFocus()

    def _touched(self) -> None:
        self._show_rows()
        self._show_parts()
        self._show_defects()
        self.changed.emit()

    def _show_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._edit_row = None
        lines = self.draft.parts[self.part] if self.draft else []
        for at, line in enumerate(lines):
            if at == self.editing:
                self._edit_row = EditRow(line)
                self._edit_row.changed.connect(self._typed_line)
                self._edit_row.done.connect(self._put_away)
                self._rows.addWidget(self._edit_row)
                continue
            read = ReadRow(at, len(lines), line)
            read.edit.connect(self._edit)
            read.shift.connect(self._move)
            read.remove.connect(self._remove)
            self._rows.addWidget(read)
        self._lines.set_title(words.say(f"policy.part.{self.part}"))
        self._empty.setText(words.say("settings.policy.empty"))
        self._empty.setVisible(not lines)
        self._show_wrong()
        order_tabs_soon(self)

    def _show_wrong(self) -> None:
        wrong = self.draft.wrong(self.day.day()) if self.draft else {}
        self.day_field.set_error(tell(wrong["effective"]) if "effective" in wrong else "")
        self.title_field.set_error(tell(wrong["title"]) if "title" in wrong else "")
        if self._edit_row is not None:
            at = f"{self.part}.{self.editing}"
            self._edit_row.show_wrong(wrong.get(f"{at}.label"), wrong.get(f"{at}.text"))

    def _show_parts(self) -> None:
        draft = self.draft
        chips = [
            (part, words.say(f"policy.part.{part}"), str(len(draft.parts[part])) if draft else "", "") for part in PARTS
        ]
        self.parts.set_filters(chips, self.part)

    def _show_defects(self) -> None:
        while (item := self._defect_lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if self.draft is None:
            return
        law = self._law
        policy = self.draft.policy(self.day.day() or date(2000, 1, 1))
        found = [
            defect.code
            for defect in (defects(policy, on=law.today, agencies=law.agencies, duties=law.duties) if law else ())
        ]
        self._defects.set_title(words.say("settings.policy.defects.title"))
        self._defect_lines.addWidget(
            Paragraph(words.say("settings.policy.defects", n=len(found)), "small", "text", height=1.4)
        )
        for code in found:
            line = row(6, Paragraph("·", "small", "text2"))
            line.addWidget(Paragraph(words.say(f"policy.defect.{code}"), "small", "text2"), 1)
            defect = QWidget()
            defect.setLayout(line)
            self._defect_lines.addWidget(defect)

    def retranslate(self) -> None:
        """Say every word again."""
        self.head.say("settings.nav.policy", "settings.policy.caption")
        self._version_card.set_title(words.say("settings.policy.card"))
        self.version_field.set_label(words.say("settings.policy.versions"))
        self.day_field.set_label(words.say("settings.policy.effective"))
        first = not self._policies
        self.day_field.set_hint(words.say(f"settings.policy.effective.{'first' if first else 'hint'}"))
        self.title_field.set_label(words.say("settings.policy.title"))
        self.add.setText(words.say("settings.policy.add"))
        versions: list[tuple[object, str]] = [
            (one.effective_on, words.say("settings.policy.from", date=one.effective_on)) for one in self._policies
        ]
        if not versions:
            versions = [(None, words.say("settings.policy.novers"))]
        self.version.set_choices(versions)
        if self.draft is not None:
            self.version.set_value(self.draft.base.effective_on)
        self._show_parts()
        self._show_defects()
        self._show_rows()
        self.changed.emit()
