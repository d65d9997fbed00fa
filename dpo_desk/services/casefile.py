"""A case as its screen shows it: read whole, its files, what the law leaves open, earlier decisions, what would be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dpo_desk.domain.act import Recorded
from dpo_desk.domain.attachment import Attachment, AttachmentKind, IssuedLetter
from dpo_desk.domain.case import Case, Request, Stage
from dpo_desk.domain.checklist import CheckItem
from dpo_desk.domain.deadline import Deadline
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import What
from dpo_desk.domain.ground import Ground
from dpo_desk.domain.officer import Officer, Permission
from dpo_desk.domain.outcome import Outcome, OutcomeRule
from dpo_desk.domain.retention import RetentionDuty
from dpo_desk.domain.rights import Right
from dpo_desk.services.case_acts import CaseActs
from dpo_desk.services.texts import LONGEST_LINE, LONGEST_NAME, check_text

if TYPE_CHECKING:
    from dpo_desk.store.unit import Unit

LARGEST_FILE = 50 * 1024 * 1024


@dataclass(frozen=True)
class RequestRules:
    """What the law of the receipt day leaves open to a request, in the order of the data."""

    outcomes: tuple[OutcomeRule, ...]
    grounds: tuple[Ground, ...]
    duties: tuple[RetentionDuty, ...]
    checklist: tuple[CheckItem, ...]


@dataclass(frozen=True)
class CaseFile:
    """A case with all that its screen shows."""

    case: Case
    attachments: tuple[Attachment, ...]
    letters: tuple[IssuedLetter, ...]
    officers: Mapping[int, Officer]
    deadlines: Mapping[int, Deadline]
    """The deadline with its proof, by request id."""
    rules: Mapping[int, RequestRules]
    """What the law leaves open, by request id."""


@dataclass(frozen=True)
class PriorDecision:
    """An earlier decision on a ground, with the reason that its notice gave."""

    case_id: int
    number: str
    request_id: int
    right: Right
    outcome: Outcome
    decided_on: date
    reason: str


class CaseFiles(CaseActs):
    """Reads of a case, and the files kept with it."""

    def open(self, case_id: int) -> CaseFile:
        """Give a case whole and record the look. A store open for reading only can record none."""

        def look(unit: Unit, file: CaseFile) -> None:
            people = (file.case.subject.id, *((file.case.agent.person.id,) if file.case.agent else ()))
            unit.look("case.look", case_id=case_id, persons=people)

        return self._tools.looking(lambda unit: self._file(unit, case_id), look)

    def reread(self, case_id: int) -> CaseFile:
        """Give a case again after an act on the screen that shows it already; that is no new look."""
        with self._tools.reading(self._tools.actor) as unit:
            return self._file(unit, case_id)

    def prior(self, *, ground: str, limit: int = 20) -> tuple[PriorDecision, ...]:
        """Give the latest decisions that rest on a ground, and record that they were looked at."""

        def look(unit: Unit, found: Sequence[tuple[str, int, Request]]) -> None:
            people = tuple(dict.fromkeys(subject for _, subject, _ in found))
            unit.look("prior.look", persons=people, ground=ground, requests=[request.id for *_, request in found])

        found = self._tools.looking(lambda unit: unit.cases.with_ground(ground, limit=limit), look)
        return tuple(_prior(number, request, ground) for number, _, request in found)

    def what_if(self, request: Request, what: What, *, on: date) -> Deadline:
        """Give the due date and proof as they would be if `what` happened to a request on a day. Saves nothing."""
        return self._tools.law.what_if(request, what, on=on, now=self._tools.now())

    def enclose(self, case: Case, *, name: str, media_type: str, data: bytes) -> Attachment:
        """Keep a file that is disclosed with the notice. UserError `error.file.large`, `error.file.empty`."""
        if len(data) > LARGEST_FILE:
            raise UserError("error.file.large", size=len(data), limit=LARGEST_FILE)
        if not data:
            raise UserError("error.file.empty")
        check_text("field.file", name, limit=LONGEST_NAME)
        check_text("field.file", media_type, needed=False, limit=LONGEST_NAME)
        with self._tools.writing(self._tools.actor) as unit:
            kept = unit.attachments.add(
                case.id, AttachmentKind.ENCLOSURE, name, media_type, data, note="", now=self._tools.now()
            )
            unit.commit(self._entry("case.enclosure", case, attachment=kept.id, sha256=kept.sha256))
        return kept

    def file_data(self, case: Case, attachment: Attachment, *, purpose: str) -> bytes:
        """Give a kept file's bytes; what it is taken out for goes into the access log (safety standard, Art 12)."""
        said = check_text("purpose.field", purpose, limit=LONGEST_LINE)
        with self._tools.writing(self._tools.actor) as unit:
            data = unit.attachments.data(attachment)
            entry = self._entry("case.file", case, attachment=attachment.id)
            unit.commit(Recorded(entry.code, Permission.LOOK, case.id, entry.persons, entry.details, frozenset(), said))
        return data

    def _file(self, unit: Unit, case_id: int) -> CaseFile:
        case, law = unit.cases.get(case_id), self._tools.law
        return CaseFile(
            case,
            unit.attachments.of_case(case_id),
            unit.letters.of_case(case_id),
            {officer.id: officer for officer in unit.officers.all()},
            {r.id: law.deadline(r.right, r.events) for r in case.requests},
            {
                r.id: RequestRules(law.outcomes_of(r), law.grounds_of(r), law.duties_of(r), law.checklist_of(r))
                for r in case.requests
            },
        )


def _prior(number: str, request: Request, ground: str) -> PriorDecision:
    now = request.progress
    assert now.decision is not None
    reasons = [use.reason for use in now.decision.grounds if use.ground == ground]
    decided_on = now.reached[Stage.DECIDED]
    return PriorDecision(
        request.case_id, number, request.id, request.right, now.decision.outcome, decided_on, "\n".join(reasons)
    )
