"""The facts of an access notice, gathered from the case, the company and the law of the issue day."""

from collections.abc import Sequence
from datetime import date, datetime

from dpo_desk.domain import letter as paper
from dpo_desk.domain.agency import Agency
from dpo_desk.domain.attachment import Attachment
from dpo_desk.domain.case import Case, Request, Way
from dpo_desk.domain.company import Organisation
from dpo_desk.domain.decision import ACCESS_ITEMS, Decision
from dpo_desk.domain.officer import Officer

WAY_IN_LETTERS = {
    Way.EMAIL: "전자우편",
    Way.POST: "우편",
    Way.PHONE: "전화",
    Way.FAX: "팩스",
    Way.VISIT: "방문",
    Way.WEB: "홈페이지",
    Way.AGENCY: "기관",
}

ACCESS_ITEMS_IN_LETTERS = (
    "개인정보의 항목 및 내용, 수집ㆍ이용의 목적, 보유 및 이용 기간, 제3자 제공 현황, 처리에 동의한 사실 및 내용"
)


def notice_facts(
    case: Case,
    request: Request,
    *,
    organisation: Organisation,
    attachments: Sequence[Attachment],
    agencies: Sequence[Agency],
    officer: Officer,
    document_no: str | None,
    issued_on: date,
) -> paper.AccessNotice:
    """Gather what the notice says; `document_no` None makes a preview. Empty facts stay empty and are named later."""
    decision = request.progress.decision
    recipient = case.requester
    return paper.AccessNotice(
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
        received_on=request.progress.received_on,
        way=WAY_IN_LETTERS[case.way],
        request_summary=request.words or "개인정보 열람",
        access_items=ACCESS_ITEMS_IN_LETTERS,
        answers=_answers(decision),
        copy_form=decision.copy_form if decision else paper.CopyForm.COPY,
        delivery=decision.delivery if decision else paper.Delivery.POST,
        view_at=_view_at(decision),
        view_place=decision.view_place if decision else "",
        visit_change_by=None,
        fee=paper.Fee(),
        objection=paper.ObjectionWay(
            organisation.desk,
            organisation.objection_period,
            organisation.objection_reviewer,
            organisation.objection_answer_days,
        ),
        agencies=tuple(paper.Agency(a.name_ko, a.purpose_ko, a.phone, a.site) for a in agencies),
        handler=officer.name,
        drafter=officer.name,
        reviewer=officer.name,
        decider=officer.name,
        delegation_note="(전결)",
        consulted="",
        sender=" ".join(part for part in (organisation.sender_title, organisation.sender_name) if part),
        issued_on=issued_on,
        enclosures=_enclosures(decision, attachments),
    )


def _answers(
    decision: Decision | None,
) -> tuple[paper.Answer, paper.Answer, paper.Answer, paper.Answer, paper.Answer]:
    items = decision.items if decision else ()
    one, two, three, four, five = (
        paper.Answer(tuple(line for line in (items[n] if n < len(items) else ()) if line.strip()))
        for n in range(ACCESS_ITEMS)
    )
    return one, two, three, four, five


def _view_at(decision: Decision | None) -> datetime | None:
    if decision is None or not decision.view_at:
        return None
    return decision.view_moment()


def _enclosures(decision: Decision | None, attachments: Sequence[Attachment]) -> tuple[paper.Enclosure, ...]:
    wanted = decision.enclosure_ids if decision else ()
    by_id = {attachment.id: attachment for attachment in attachments}
    return tuple(
        paper.Enclosure(file.name, file.size, file.sha256)
        for file in (by_id[number] for number in wanted if number in by_id)
    )
