"""The facts of a notice, gathered from the case, the company and the law: who writes to whom, and what is shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from dpo_desk.domain import notice as paper
from dpo_desk.domain.agency import Agency
from dpo_desk.domain.attachment import Attachment
from dpo_desk.domain.case import Case, Request
from dpo_desk.domain.company import Organisation
from dpo_desk.domain.decision import ACCESS_ITEMS, Decision, shows_data
from dpo_desk.domain.notice import Fact
from dpo_desk.domain.officer import Officer
from dpo_desk.domain.policy import Policy
from dpo_desk.domain.rights import Right
from dpo_desk.domain.statement import Statement


@dataclass(frozen=True)
class Told:
    """What a notice tells: its paper, the facts of it, and whether it comes after the day the law sets."""

    paper: str
    facts: Mapping[str, Fact]
    late: bool = False


@dataclass(frozen=True)
class Sender:
    """Who writes: the company, the bodies of remedy its letters name and the officer at the desk of the issue day; the
    policy of the receipt day."""

    organisation: Organisation
    policy: Policy | None
    agencies: Sequence[Agency]
    officer: Officer


def notice(
    case: Case,
    request: Request,
    told: Told,
    *,
    sender: Sender,
    attachments: Sequence[Attachment],
    statements: tuple[Statement, ...],
    document_no: str | None,
    issued_on: date,
) -> paper.Notice:
    """Gather what the notice says; `document_no` None makes a preview. Empty facts stay empty and are named later."""
    organisation, officer, recipient = sender.organisation, sender.officer, case.requester
    now = request.progress
    right, variant = request.answered_as
    return paper.Notice(
        paper=told.paper,
        company=paper.Company(organisation.name, organisation.postcode, organisation.address, organisation.site),
        officer=paper.Officer(
            organisation.dpo_title,
            organisation.dpo_name,
            organisation.dpo_phone,
            organisation.dpo_email,
            organisation.fax,
        ),
        recipient=paper.Recipient(recipient.name_in_letters, recipient.postcode, recipient.address),
        subject_name=case.subject.name_in_letters,
        by_agent=case.agent is not None,
        case_no=case.number,
        document_no=document_no,
        right=right,
        variant=variant,
        as_access=now.as_access,
        received_on=now.received_on,
        way=case.way,
        request_summary=request.words,
        objection=paper.ObjectionWay(
            organisation.desk,
            organisation.objection_period,
            organisation.objection_reviewer,
            organisation.objection_answer_days,
        ),
        agencies=tuple(paper.Agency(a.name_ko, a.purpose_ko, a.phone, a.site) for a in sender.agencies),
        handler=officer.name,
        drafter=officer.name,
        reviewer=officer.name,
        decider=officer.name,
        delegation_note="(전결)",
        consulted="",
        sender=" ".join(part for part in (organisation.sender_title, organisation.sender_name) if part),
        issued_on=issued_on,
        case_retention_years=organisation.case_retention_years,
        record_in_policy=_names_its_cases(sender.policy),
        shown=_shown(right, now.decision, attachments) if now.planned is None else None,
        facts=told.facts,
        statements=statements,
        late=told.late,
    )


def _names_its_cases(policy: Policy | None) -> bool:
    """Whether the published policy names the record of requests (`law.md` §0 row 24); the office's own lines do not."""
    return policy is not None and any(line.text.strip() and not line.own for line in policy.own_cases)


def _shown(right: Right, decision: Decision | None, attachments: Sequence[Attachment]) -> paper.Shown | None:
    if decision is None or not shows_data(right, decision.outcome):
        return None
    return paper.Shown(
        answers=_answers(decision),
        copy_form=decision.copy_form,
        delivery=decision.delivery,
        view_at=_view_at(decision),
        view_place=decision.view_place,
        fee=decision.charge,
        enclosures=_enclosures(decision, attachments),
    )


def _answers(decision: Decision) -> tuple[paper.Answer, ...]:
    items = decision.items
    return tuple(
        paper.Answer(tuple(line for line in (items[n] if n < len(items) else ()) if line.strip()))
        for n in range(ACCESS_ITEMS)
    )


def _view_at(decision: Decision) -> datetime | None:
    return decision.view_moment() if decision.view_at else None


def _enclosures(decision: Decision, attachments: Sequence[Attachment]) -> tuple[paper.Enclosure, ...]:
    by_id = {attachment.id: attachment for attachment in attachments}
    return tuple(
        paper.Enclosure(file.name, file.size, file.sha256)
        for file in (by_id[number] for number in decision.enclosure_ids if number in by_id)
    )
