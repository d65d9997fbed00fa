"""The side card of Today that says a review of the access log is due. It stays away while none is."""

from __future__ import annotations

from dpo_desk.services.access_log import ReviewDue
from dpo_desk.ui import words
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.today.presenter import Presenter


class ReviewCard(Card):
    """`stand(due)`."""

    def __init__(self, presenter: Presenter) -> None:
        self.go = Button("", "link", size=28)
        super().__init__(" ", "shield", pad=16, gap=8, right=self.go)
        self.go.acted.connect(presenter.see_log)
        self.said = Paragraph("", "small", "text2", height=1.4)
        self.add(self.said)
        self._due: ReviewDue | None = None
        self.retranslate()

    def stand(self, due: ReviewDue | None) -> None:
        """Another review is due, or none."""
        self._due = due
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        due = self._due
        self.setVisible(due is not None)
        self.set_title(words.say("log.review.title"))
        self.go.setText(words.say("log.review.start"))
        self.said.setText(words.say("today.review.due", first=due.first, last=due.last, due=due.due_on) if due else "")
