"""The outcome of a decision, chosen first: what else is asked follows from it."""

from dpo_desk.domain.outcome import OutcomeRule
from dpo_desk.ui import words
from dpo_desk.ui.case.field_grid import FieldGrid
from dpo_desk.ui.kit.inputs import Combo
from dpo_desk.ui.kit.layout import Gap
from dpo_desk.ui.law_words import law_words, outcome_words


class OutcomePart(FieldGrid):
    """The outcomes that are open to the request, each with its article."""

    def __init__(self) -> None:
        super().__init__()
        self._rules: tuple[OutcomeRule, ...] = ()
        self.outcome = Combo()
        self.put("outcome", self.outcome, "decision.outcome", at=(0, 0), choices=self._choices_now)
        self.grid.addWidget(Gap(0), 0, 1)  # or its column would be wider than those of the parts under it
        self.changed.connect(self._show_article)

    def set_rules(self, rules: tuple[OutcomeRule, ...]) -> None:
        """Offer these outcomes."""
        if rules != self._rules:
            self._rules = rules
            self._set_choices("outcome", self.outcome)
        self._show_article()

    def _choices_now(self) -> list[tuple[object, str]]:
        return [(rule.code.value, outcome_words(rule.code)) for rule in self._rules]

    def _show_article(self) -> None:
        chosen = self.outcome.value()
        rule = next((rule for rule in self._rules if rule.code.value == chosen), None)
        self.fields["outcome"].set_hint(law_words(rule, "article") if rule else words.say("decision.outcome.none"))

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self._show_article()
