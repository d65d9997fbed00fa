"""The facts of a notice as the fields of the templates: dates, amounts and names as letters write them."""

from datetime import date, datetime

from dpo_desk.domain.korean import letter_date, letter_moment, money_in_words
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.notice import Agency, Fact, Notice, Shown
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.domain.template import Value
from dpo_desk.letters.texts import PaperTexts


def values(notice: Notice, texts: PaperTexts) -> dict[str, Value]:
    """Every field and condition of a paper. What is empty stays empty: a template that needs it stops.

    A fact of the decision that was not given is empty; a field that neither the notice nor the paper knows is absent.
    """
    return {
        **dict.fromkeys((*texts.facts, *texts.conditions), ""),
        **_common(notice, texts),
        **(_shown(notice.shown, texts) if notice.shown else {}),
        **{name: _written(fact) for name, fact in notice.facts.items()},
    }


def asked(right: Right, variant: Variant, texts: PaperTexts) -> str:
    """A request by its name: the side of the right where that has one of its own."""
    names = texts.table("asked")
    return names.get(variant.value) or names[right.value]


def amount(won: int, texts: PaperTexts) -> str:
    """An amount in words; nothing due is said plainly."""
    return money_in_words(won) if won else texts.text("words.nothing_due")


def _common(notice: Notice, texts: PaperTexts) -> dict[str, Value]:
    officer, objection = notice.officer, notice.objection
    return {
        "company_name": notice.company.name,
        "company_postcode": notice.company.postcode,
        "company_address": notice.company.address,
        "company_site": notice.company.site,
        "dpo_title": officer.title,
        "dpo_name": officer.name,
        "dpo_phone": officer.phone,
        "dpo_email": officer.email,
        "dpo_fax": officer.fax,
        "recipient_name": notice.recipient.name,
        "recipient_postcode": notice.recipient.postcode,
        "recipient_address": notice.recipient.address,
        "subject_name": notice.subject_name,
        "subject_ref": f"{notice.subject_name} 님" if notice.by_agent else "귀하",
        "agent": notice.by_agent,
        "case_no": notice.case_no,
        "case_retention": f"{notice.case_retention_years}년" if notice.case_retention_years > 0 else "",
        "as_access": notice.as_access,
        "record_in_policy": notice.record_in_policy,
        "document_no": notice.document_no or "",
        "issued_on": letter_date(notice.issued_on),
        "received_on": letter_date(notice.received_on),
        "channel": texts.table("ways").get(notice.way, ""),
        "asked": asked(notice.right, notice.variant, texts),
        "request_summary": notice.request_summary.strip() or asked(notice.right, notice.variant, texts),
        "objection_desk": objection.desk,
        "objection_period": objection.period,
        "objection_reviewer": objection.reviewer,
        "objection_answer_days": str(objection.answer_days) if objection.answer_days > 0 else "",
        "same_reviewer": objection.same_reviewer,
        "agencies": tuple(_agency(agency) for agency in notice.agencies),
        "handler_name": notice.handler,
        "drafter": notice.drafter,
        "reviewer": notice.reviewer,
        "decider": notice.decider,
        "delegation_note": notice.delegation_note,
        "consulted": notice.consulted,
        "sender": notice.sender,
        "check_code": notice.check_code,
        "late": notice.late,
        "late_reason": "",
        "due_on": "",
        "replaces_no": "",
        "replaces_on": "",
        "withheld": (),
        "kept": (),
    }


def _agency(agency: Agency) -> dict[str, str | bool]:
    return {
        "agency_name": agency.name,
        "agency_purpose": agency.purpose,
        "agency_phone": agency.phone,
        "agency_site": agency.site,
        "agency_short": not agency.phone.startswith("0"),
    }


def _shown(shown: Shown, texts: PaperTexts) -> dict[str, Value]:
    charge = shown.fee
    return {
        "access_items": texts.text("words.access_items"),
        "by_visit": shown.delivery is Delivery.VISIT,
        "copy_form": texts.table("form9.forms")[shown.copy_form],
        "view_at": letter_moment(shown.view_at) if shown.view_at else "",
        "view_place": shown.view_place,
        "visit_change_by": letter_date(shown.visit_change_by) if shown.visit_change_by else "",
        "fee_due": charge.total > 0,
        "fee": amount(charge.fee, texts),
        "postage": amount(charge.postage, texts),
        "total": amount(charge.total, texts),
        "fee_basis": charge.basis,
        "enclosure_count": str(len(shown.enclosures)),
    }


def _written(fact: Fact) -> Value:
    if isinstance(fact, tuple):
        return tuple({name: _one(value) for name, value in row.items()} for row in fact)
    return _one(fact)


def _one(fact: str | bool | date) -> str | bool:
    if isinstance(fact, datetime):
        return letter_moment(fact)
    return letter_date(fact) if isinstance(fact, date) else fact
