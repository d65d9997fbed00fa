"""The side card of Today about the store itself: the last good backup and its age."""

from __future__ import annotations

from dpo_desk.domain.backup import LastBackup
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.label import Picture
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.today.presenter import Presenter

OLD_DAYS = 7
"""So old a backup is no comfort any more."""


class CareCard(Card):
    """`stand(last)`: a backup, or None where there is none yet."""

    def __init__(self, presenter: Presenter) -> None:
        self._go = Button("", "link", size=28)
        super().__init__(" ", "drive", pad=16, gap=8, right=self._go)
        self._go.acted.connect(presenter.see_backups)
        self._icon = Picture("tick-circle", "ok.txt", 16)
        self._said = Paragraph("", "small", "text2", height=1.4)
        line = row(8, self._icon)
        line.addWidget(self._said, 1)
        self.add(line)
        self._last: LastBackup | None = None
        self.retranslate()

    def stand(self, last: LastBackup | None) -> None:
        """Another backup, or the day went on."""
        self._last = last
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.set_title(words.say("today.card.care"))
        self._go.setText(words.say("today.care.go"))
        last = self._last
        fresh = last is not None and last.days < OLD_DAYS
        self._icon.set_icon("tick-circle" if fresh else "triangle", "ok.txt" if fresh else "warn.txt")
        if last is None:
            self._said.setText(words.say("backup.last.never"))
        else:
            self._said.setText(
                words.say("backup.last" if last.reachable else "backup.last.away", at=last.at, n=last.days)
            )
