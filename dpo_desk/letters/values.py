"""The facts of a notice as the fields of the templates: dates, amounts and names as letters write them."""

from dpo_desk.domain.korean import letter_date, letter_moment, money_in_words
from dpo_desk.domain.letter import AccessNotice, Delivery
from dpo_desk.domain.template import Value
from dpo_desk.letters.texts import PaperTexts


def amount(won: int, texts: PaperTexts) -> str:
    """An amount in words; nothing due is said plainly."""
    return money_in_words(won) if won else texts.text("words.nothing_due")


def values(facts: AccessNotice, texts: PaperTexts) -> dict[str, Value]:
    """Every field and condition of paper 04 and form 9. What is empty stays empty: a template that needs it stops."""
    officer, objection, fee = facts.officer, facts.objection, facts.fee
    return {
        "company_name": facts.company.name,
        "company_postcode": facts.company.postcode,
        "company_address": facts.company.address,
        "company_site": facts.company.site,
        "dpo_title": officer.title,
        "dpo_name": officer.name,
        "dpo_phone": officer.phone,
        "dpo_email": officer.email,
        "dpo_fax": officer.fax,
        "recipient_name": facts.recipient.name,
        "recipient_postcode": facts.recipient.postcode,
        "recipient_address": facts.recipient.address,
        "subject_name": facts.subject_name,
        "subject_ref": f"{facts.subject_name} 님" if facts.by_agent else "귀하",
        "agent": facts.by_agent,
        "case_no": facts.case_no,
        "document_no": facts.document_no or "",
        "issued_on": letter_date(facts.issued_on),
        "received_on": letter_date(facts.received_on),
        "channel": facts.way,
        "request_summary": facts.request_summary,
        "access_items": facts.access_items,
        "by_visit": facts.delivery is Delivery.VISIT,
        "copy_form": texts.table("form9.forms")[facts.copy_form],
        "view_at": letter_moment(facts.view_at) if facts.view_at else "",
        "view_place": facts.view_place,
        "visit_change_by": letter_date(facts.visit_change_by) if facts.visit_change_by else "",
        "fee_due": fee.total > 0,
        "fee": amount(fee.charge, texts),
        "postage": amount(fee.postage, texts),
        "total": amount(fee.total, texts),
        "fee_basis": fee.basis,
        "objection_desk": objection.desk,
        "objection_period": objection.period,
        "objection_reviewer": objection.reviewer,
        "objection_answer_days": str(objection.answer_days),
        "same_reviewer": objection.same_reviewer,
        "agencies": tuple(
            {
                "agency_name": agency.name,
                "agency_purpose": agency.purpose,
                "agency_phone": agency.phone,
                "agency_site": agency.site,
                "agency_short": "" if agency.phone.startswith("0") else "1",
            }
            for agency in facts.agencies
        ),
        "handler_name": facts.handler,
        "drafter": facts.drafter,
        "reviewer": facts.reviewer,
        "decider": facts.decider,
        "delegation_note": facts.delegation_note,
        "consulted": facts.consulted,
        "sender": facts.sender,
        "enclosure_count": str(len(facts.enclosures)),
        "check_code": facts.check_code,
    }
