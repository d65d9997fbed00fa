"""The privacy policy: its versions, its parts line by line, and what is to be mended in what was published."""

import json
from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.policy import Policy, missing
from dpo_desk.domain.policy_defects import Defect, defects
from dpo_desk.ui import words
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.layout import Gap, column, row
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.kit.order import order_tabs_soon
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.tabs import FilterChips
from dpo_desk.ui.settings.entry import LawShown
from dpo_desk.ui.settings.lines import empty
from dpo_desk.ui.settings.policy_compare import CompareCard
from dpo_desk.ui.settings.policy_defect_card import DefectCard
from dpo_desk.ui.settings.policy_draft import PARTS, PolicyDraft
from dpo_desk.ui.settings.policy_rows import EditRow, ReadRow
from dpo_desk.ui.settings.policy_version import VersionCard
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.reach import reach
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
        self._defects: tuple[Defect, ...] = ()
        self.draft: PolicyDraft | None = None
        self.part = PARTS[0]
        self.editing = -1
        self._edit_row: EditRow | None = None
        self.head = Head()
        self.bar = MessageBar()
        self.version = VersionCard()
        self.version.chosen.connect(self._choose)
        self.version.edited.connect(self._edited_head)
        self.version.renewed.connect(self._renew)
        self.version.compared.connect(self._compare)
        self.compare = CompareCard()
        self.compare.left.connect(self._leave_compare)
        self.mend = DefectCard()
        self.mend.sought.connect(self._seek)
        self.parts = FilterChips()
        self.parts.chosen.connect(self._open_part)
        self._lines = Card(" ", "paper", pad=24, gap=0)
        self._rows = column(0)
        self._empty = Paragraph("", "small", "text3", height=1.4)
        self.add = Button("", "secondary", icon="plus", size=32)
        self.add.acted.connect(self._add)
        self._lines.add(self._rows)
        self._lines.add(self._empty)
        self._lines.add_gap(12)
        self._lines.add(row(0, self.add, None))
        self.body = ScrollColumn(side_width=300)
        for part in (self.head, self.bar, self.version, self.compare, self.parts, self._lines):
            self.body.add_main(part)
        self.body.add_side(Gap(6))
        self.body.add_side(self.mend, early=True)
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
        return (self.draft.changes(), len(self._wrong())) if self.draft is not None else (0, 0)

    def save(self) -> None:
        """Save the version; under another effective day it becomes a version of its own."""
        day = self.version.day.day()
        if self.draft is not None and day is not None and not self._wrong():
            self._presenter.save_policy(self.draft.policy(day))

    def undo(self) -> None:
        """Back to the version as it is stored."""
        if self.draft is not None:
            self._open(self.draft.base)

    def kept(self) -> None:
        """What was edited is stored now."""
        day = self.version.day.day()
        if self.draft is not None and day is not None:
            self._open(self.draft.policy(day), part=self.part)

    def fail(self, error: UserError) -> None:
        """Say why it was not saved."""
        self.bar.say("danger", tell(error))

    def show_place(self, name: str) -> None:
        """Go to a part: to its first line where that is blank, or to the way to add one."""
        if self.draft is not None and name in PARTS:
            blank = (at for at, line in enumerate(self.draft.parts[name]) if not line.text.strip())
            self._seek(name, next(blank, -1))

    def point(self) -> None:
        """Open the first line that is to be mended."""
        place = next((where for where in self._wrong() if "." in where), "")
        if place:
            part, at, _ = place.split(".")
            self._seek(part, int(at))

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
        self.draft, self._policies, self._law = None, (), None
        self.compare.close_card()
        self._show_defects()
        self._show_rows()

    def first(self) -> QWidget:
        """The versions."""
        return self.version.version

    # the version

    def _wrong(self) -> dict[str, UserError]:
        if self.draft is None:
            return {}
        taken = frozenset(one.effective_on for one in self._policies) - {self.draft.base.effective_on}
        return self.draft.wrong(self.version.day.day(), taken)

    def _choose(self, value: object) -> None:
        if self.draft is not None and self.draft.changes():
            self.version.version.set_value(self.draft.base.effective_on)
            self.bar.say("warn", words.say("settings.policy.unsaved"))
            return
        policy = next((one for one in self._policies if one.effective_on == value), None)
        if policy is not None:
            self._open(policy)

    def _renew(self) -> None:
        """A new version from the one shown: the same lines under a day that none has yet."""
        if self.draft is None or self._law is None:
            return
        taken = [one.effective_on for one in self._policies]
        self.version.day.set_day(max([self._law.today, *taken]) + timedelta(days=1))
        self.version.day.setFocus(Qt.FocusReason.OtherFocusReason)
        reach(self.body, self.version.day)
        self.bar.say("info", words.say("settings.policy.renewed"))

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
        self.version.day.setText(draft.effective)
        self.version.title_line.setText(draft.title)
        self.version.title_line.setCursorPosition(0)
        self.draft = draft
        self.retranslate()

    def _edited_head(self) -> None:
        if self.draft is None:
            return
        self.draft.title, self.draft.effective = self.version.title_line.text(), self.version.day.text()
        self._show_wrong()
        self.changed.emit()

    def _typed_policy(self) -> Policy:
        assert self.draft is not None
        return self.draft.policy(self.version.day.day() or self.draft.base.effective_on)

    def _compare(self) -> None:
        if self.draft is not None:
            typed = self._typed_policy() if self.draft.changes() else None
            self.compare.open(self._policies, self.draft.base.effective_on, typed)
            self.compare.before.setFocus(Qt.FocusReason.OtherFocusReason)
            reach(self.body, self.compare, whole=True)

    def _leave_compare(self) -> None:
        self.version.compare.setFocus(Qt.FocusReason.OtherFocusReason)
        self.compare.close_card()

    # the lines

    def _open_part(self, part: str) -> None:
        self.part, self.editing = part, -1
        self._show_rows()

    def _seek(self, part: str, at: int) -> None:
        """Go to the place of a defect: its line opened, or its part with the way to add a line."""
        self.part, self.editing = part, at
        self._show_parts()
        self._show_rows()
        if self._edit_row is not None:
            self._edit_row.focus()
            reach(self.body, self._edit_row.label_field)
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
            reach(self.body, self.add)

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
        self._show_defects()
        self._show_rows()
        self._show_parts()
        self.changed.emit()

    def _show_rows(self) -> None:
        empty(self._rows)
        self._edit_row = None
        lines = self.draft.parts[self.part] if self.draft else []
        for at, line in enumerate(lines):
            if at == self.editing:
                self._edit_row = EditRow(line)
                self._edit_row.changed.connect(self._typed_line)
                self._edit_row.done.connect(self._put_away)
                self._rows.addWidget(self._edit_row)
                continue
            codes = [one.code for one in self._defects if one.part == self.part and at in one.lines]
            read = ReadRow(at, len(lines), line, codes)
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
        wrong = self._wrong()
        self.version.day_field.set_error(tell(wrong["effective"]) if "effective" in wrong else "")
        self.version.title_field.set_error(tell(wrong["title"]) if "title" in wrong else "")
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
        law, self._defects = self._law, ()
        blocking: tuple[str, ...] = ()
        if self.draft is not None and law is not None:
            policy = self._typed_policy()
            self._defects = defects(policy, on=law.today, agencies=law.agencies, duties=law.duties)
            blocking = missing(policy)
        self.mend.show_defects(self._defects, blocking)

    def retranslate(self) -> None:
        """Say every word again."""
        self.head.say("settings.nav.policy", "settings.policy.caption")
        self.add.setText(words.say("settings.policy.add"))
        self.parts.setAccessibleName(words.say("settings.nav.policy"))
        self.version.show_versions(self._policies, self.draft.base.effective_on if self.draft else None)
        self._show_parts()
        self._show_defects()
        self._show_rows()
        self.changed.emit()
