"""Backups: the last good one and its age, where they go and how often, and those that are there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.backup import Snapshot, SnapshotState
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.kit.field import Field, FormRow
from dpo_desk.ui.kit.inputs import Combo
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.message import JobBar, MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.settings.backing import BackupShown
from dpo_desk.ui.settings.line_list import Item, LineList
from dpo_desk.ui.settings.lines import Said
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.section import Head, ListSection

EVERY = (0, 12, 24, 72, 168)
"""Hours between two backups that the desk makes by itself; 0: never."""
_TONES = {
    SnapshotState.GOOD: ("done", "tick"),
    SnapshotState.UNOPENED: ("soon", "clock"),
    SnapshotState.BROKEN: ("late", "triangle"),
}
_MEGA = 1024 * 1024


class BackupSection(ListSection):
    """`show_copying(True)` while one is made; the plan is kept as it is chosen."""

    name = "copy"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: BackupShown | None = None
        self.head = Head()
        self.bar = MessageBar()
        self.job = JobBar()
        self.job.cancelled.connect(presenter.backing.stop)
        self.card = Card("", "drive", pad=24, gap=14)
        self._last = Paragraph("", "body", "text")
        self._about = Paragraph("", "small", "text2", height=1.45)
        self.now = Button("", "primary", icon="download")
        self.now.acted.connect(presenter.backing.start)
        for line in (self._last, self.bar, self.job, self._about):
            self.card.add(line)
        self.card.add(row(0, self.now, None))
        self.plan = Card("", "clock", pad=24, gap=14)
        self._folder = Paragraph("", "body", "text2")
        self.choose = Button("", "secondary", icon="folder")
        self.choose.acted.connect(lambda: presenter.backing.choose())
        self.every = Combo()
        self.every.activated.connect(lambda _: self._keep())
        self.every_field: Field[Combo] = Field("", self.every)
        self.plan.add(self._folder)
        self.plan.add(row(0, self.choose, None))
        self.plan.add(FormRow(self.every_field, QWidget()))
        self.list = Card("", "archive", pad=24, gap=4)
        self.lines = LineList()
        self.list.add(self.lines)
        self.body = ScrollColumn()
        for part in (self.head, self.card, self.plan, self.list):
            self.body.add_main(part)
        self.body.end()
        self.setLayout(column(0, self.body))
        self.bar.hide()
        self.retranslate()

    def load(self, loaded: Loaded) -> None:
        """Show what is known of the backups."""
        self._shown = loaded.backups
        for part in (self.now, self.choose, self.every):
            part.setEnabled(loaded.backups.may)
        self._say()
        self.stale()

    def make_lists(self) -> None:
        shown = self._shown
        if shown is None:
            return
        none = words.say("backup.list.none" if shown.folder else "backup.list.nofolder")
        self.lines.show_items([Item(_said(one)) for one in shown.snapshots], none)

    def _keep(self) -> None:
        if self._shown is None:
            return
        plan = replace(self._shown.plan, every_hours=int(str(self.every.value())))
        if plan != self._shown.plan:
            self._shown = replace(self._shown, plan=plan)
            self._presenter.backing.keep(plan)

    def show_copying(self, copying: bool) -> None:
        """The bar of the backup under way."""
        self.now.set_busy(copying)
        self.bar.hide()
        if copying:
            self.job.begin(words.say("backup.running"))
        else:
            self.job.finish()

    def fail(self, error: UserError) -> None:
        """Say why there is no backup."""
        params = dict(error.params)
        if words.has(f"backup.reason.{params.get('reason')}"):
            params["reason"] = words.say(f"backup.reason.{params['reason']}")
        happened, _, rest = words.say(error.code, **params).partition(". ")
        self.bar.say("danger", happened + ("." if rest else ""), rest)

    def forget(self) -> None:
        """Let go of what was shown."""
        self._shown = None
        self.lines.show_items([])

    def first(self) -> QWidget:
        """The button."""
        return self.now

    def _say(self) -> None:
        shown = self._shown
        last = shown.last if shown else None
        if last is None:
            self._last.setText(words.say("backup.last.never"))
        else:
            away = "" if last.reachable else ".away"
            self._last.setText(words.say(f"backup.last{away}", at=last.at, n=last.days))
        folder = shown.folder if shown else ""
        self._folder.setText(words.say("backup.folder", folder=folder) if folder else words.say("backup.folder.none"))
        if shown is not None:
            self.every.set_value(min(EVERY, key=lambda hours: abs(hours - shown.plan.every_hours)))

    def retranslate(self) -> None:
        """Say every word again."""
        self.head.say("settings.nav.backup", "backup.caption")
        self.card.set_title(words.say("backup.card"))
        self._about.setText(words.say("backup.about"))
        self.now.setText(words.say("backup.now"))
        self.plan.set_title(words.say("backup.plan"))
        self.choose.setText(words.say("backup.folder.act"))
        self.every_field.set_label(words.say("backup.plan.every"))
        self.every.set_choices([(hours, words.say(f"backup.every.{hours}")) for hours in EVERY])
        self.list.set_title(words.say("backup.list"))
        self._say()
        self.stale()


def _said(one: Snapshot) -> Said:
    """A snapshot as a line: when, what it is worth, what it holds."""
    tone, icon = _TONES[one.state]
    chips = (ChipLook(words.say(f"backup.state.{one.state}"), tone, icon),)
    lines = [words.say("backup.line", n=one.rows["cases"], m=one.files, size=_size(one.size))] if one.rows else []
    notes = [("triangle", "warn.txt", words.say("backup.lacking", n=len(one.lacking)))] if one.lacking else []
    return Said(
        words.say("backup.at", at=one.at),
        chips,
        tuple(lines),
        notes=tuple(notes),
        faint=one.state is SnapshotState.BROKEN,
    )


def _size(size: int) -> str:
    return words.say("backup.size", n=max(1, round(size / _MEGA)))
