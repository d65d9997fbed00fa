"""The facts of a deadline proof, gathered from a case and the law in use."""

from datetime import date

from dpo_desk.domain.case import Case, Request
from dpo_desk.domain.events import ExtensionIssued, Issued, PostponementIssued, standing
from dpo_desk.domain.proof_sheet import ProofSheet, TimeNotice
from dpo_desk.law.book import LawBook


def proof_facts(case: Case, request: Request, book: LawBook, *, company: str, made_on: date) -> ProofSheet:
    """Gather what paper 34 says: receipt with its evidence, the count, the notices of more time, the first answer."""
    times: list[TimeNotice] = []
    answered_on, answered_no = None, ""
    for event in standing(request.events):
        match event.what:
            case PostponementIssued(until=until, document_no=number):
                times.append(TimeNotice(number, event.happened_on, until=until))
            case ExtensionIssued(days=days, document_no=number):
                times.append(TimeNotice(number, event.happened_on, days=days))
            case Issued(document_no=number) if answered_on is None:
                answered_on, answered_no = event.happened_on, number
            case _:
                continue
    return ProofSheet(
        company=company,
        case_no=case.number,
        right=request.right,
        variant=request.variant,
        received_on=request.progress.received_on,
        way=case.way,
        arrival_proof=case.arrival_proof,
        deadline=book.deadline(request.right, request.events),
        times=tuple(times),
        answered_on=answered_on,
        answered_no=answered_no,
        made_on=made_on,
    )
