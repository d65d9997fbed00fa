"""What the services of a case stand on: one act is one transaction with one event and one entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.case import Act, Case, Request
from dpo_desk.domain.events import What
from dpo_desk.domain.officer import Permission
from dpo_desk.services.base import Tools

if TYPE_CHECKING:
    from dpo_desk.store.unit import Unit


class CaseActs:
    """The tools of the acts on a case, and how an act is recorded."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def _act(self, request: Request, act: Act, what: What, code: str, **details: object) -> None:
        """Do an act that is one event. UserError `case.not_now` where it is not allowed, `error.stale`."""
        request.require(act)
        with self._tools.writing(self._tools.actor) as unit:
            self._append(unit, request, what)
            unit.commit(Recorded(code, Permission.CASES, request.case_id, (), {"request": request.id, **details}))

    def _append(self, unit: Unit, request: Request, what: What) -> None:
        unit.cases.append(
            request,
            what,
            happened_on=self._tools.today(),
            recorded_at=self._tools.now(),
            officer_id=self._tools.actor.officer.id,
        )

    def _entry(self, code: str, case: Case, **details: object) -> Recorded:
        kinds = frozenset({Kind.CASES})
        return Recorded(code, Permission.CASES, case.id, (case.subject.id,), details, kinds)
