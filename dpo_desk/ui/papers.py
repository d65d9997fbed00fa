"""Which paper the next notice of a request is. No Qt."""

from dpo_desk.domain.case import Request
from dpo_desk.domain.events import PostponementPlanned
from dpo_desk.domain.outcome import OutcomeRule
from dpo_desk.services.cases import CaseFile


def outcome_rule(file: CaseFile, request: Request) -> OutcomeRule | None:
    """The rule of what was decided; None where nothing was, or the law of today has no such outcome."""
    made = request.progress.decision
    return next((rule for rule in file.rules[request.id].outcomes if made and rule.code is made.outcome), None)


def next_paper(file: CaseFile, request: Request) -> str:
    """The code of the paper that is issued next: of the time that is planned, else of the decision; empty for none."""
    planned = request.progress.planned
    if planned is not None:
        return "access_postponed" if isinstance(planned, PostponementPlanned) else "automated_extended"
    rule = outcome_rule(file, request)
    return rule.paper if rule else ""
