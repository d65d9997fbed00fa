"""The parts of the form of a decision, in the order in which they are read."""

from dpo_desk.domain.case import Request
from dpo_desk.domain.decision import shows_data
from dpo_desk.domain.outcome import Need, OutcomeRule
from dpo_desk.ui.case.decision.facts import FactsPart
from dpo_desk.ui.case.decision.fee import FeePart
from dpo_desk.ui.case.decision.kept import KeptPart
from dpo_desk.ui.case.decision.outcome import OutcomePart
from dpo_desk.ui.case.decision.shown import ShownPart
from dpo_desk.ui.case.decision.withheld import WithheldPart
from dpo_desk.ui.case.parts import Parts


class DecisionBody(Parts):
    """The outcome first, then what it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.outcome, self.shown, self.facts = OutcomePart(), ShownPart(), FactsPart()
        self.withheld, self.kept, self.fee = WithheldPart(), KeptPart(), FeePart()
        self.parts = [self.outcome, self.facts, self.shown, self.withheld, self.kept, self.fee]
        for part in (self.outcome, self.facts, self.shown, self.withheld, self.kept, self.fee):
            self.box.addWidget(part)
            part.changed.connect(self.changed)

    def arrange(self, rule: OutcomeRule | None, request: Request, *, late: bool) -> None:
        """Show what an outcome needs."""
        self.facts.set_rule(rule, late=late)
        shown = rule is not None and shows_data(request.right, rule.code)
        self.shown.setVisible(shown)
        self.withheld.setVisible(rule is not None and rule.grounds is not Need.NONE)
        self.withheld.set_least(int(rule is not None and rule.grounds is Need.NEEDED))
        self.kept.setVisible(rule is not None and rule.kept is not Need.NONE)
        statutes = self.withheld.on_statutes() if not self.withheld.isHidden() else frozenset[str]()
        needed = rule is not None and (rule.kept is Need.NEEDED or (bool(statutes) and rule.kept is not Need.NONE))
        self.kept.set_least(int(needed))
        self.kept.set_answering(statutes)
        self.fee.setVisible(shown)  # a fee is told with the data that are shown (Decree 47)
