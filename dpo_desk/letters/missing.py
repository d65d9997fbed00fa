"""What a notice still lacks, all at once, so that the screen can say it before issue."""

import re

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import AccessNotice, Delivery
from dpo_desk.letters.sheet import answered
from dpo_desk.letters.texts import PaperTexts

_HANGUL = re.compile("[가-힣]")


def missing(facts: AccessNotice, texts: PaperTexts) -> tuple[UserError, ...]:
    """Codes: `letter.find.sender` (`where`), `letter.find.statement` (`what`, `article`), `letter.find.objection`
    (`where`), `letter.find.placeholder` (`where`: the field's name in the templates). Empty when it can be issued.
    """
    found = [UserError("letter.find.sender", where=name) for name in _sender(facts)]
    found += [UserError("letter.find.placeholder", where=name) for name in _blank(facts)]
    for item, answer in zip(texts.rows("sheet.items"), facts.answers, strict=True):
        if not answered(answer):
            found.append(UserError("letter.find.statement", what=item["code"], article=item["article"]))
    way = facts.objection
    for name, text in (("desk", way.desk), ("period", way.period), ("reviewer", way.reviewer)):
        if not text.strip():
            found.append(UserError("letter.find.objection", where=f"objection_{name}"))
    if way.answer_days < 1:
        found.append(UserError("letter.find.objection", where="objection_answer_days"))
    return tuple(found)


def _sender(facts: AccessNotice) -> list[str]:
    officer = facts.officer
    named = {"title": officer.title, "name": officer.name, "phone": officer.phone, "email": officer.email}
    return [f"dpo_{name}" for name, text in named.items() if not text.strip()]


def _blank(facts: AccessNotice) -> list[str]:
    texts = {
        "company_name": facts.company.name,
        "company_postcode": facts.company.postcode,
        "company_address": facts.company.address,
        "recipient_name": facts.recipient.name,
        "subject_name": facts.subject_name,
        "case_no": facts.case_no,
        "channel": facts.way,
        "request_summary": facts.request_summary,
        "access_items": facts.access_items,
        "handler_name": facts.handler,
        "drafter": facts.drafter,
        "reviewer": facts.reviewer,
        "decider": facts.decider,
        "sender": facts.sender,
    }
    if facts.delivery is Delivery.POST:
        texts["recipient_address"] = facts.recipient.address
        if _HANGUL.search(facts.recipient.address):  # an address abroad has its own code, inside the address
            texts["recipient_postcode"] = facts.recipient.postcode
    if facts.delivery is Delivery.VISIT:
        texts |= {"view_at": "set" if facts.view_at else "", "view_place": facts.view_place}
    if facts.fee.total:
        texts["fee_basis"] = facts.fee.basis
    blank = [name for name, text in texts.items() if not text.strip()]
    if facts.document_no is not None and not facts.document_no.strip():
        blank.append("document_no")
    if not facts.agencies or not all(a.name and a.purpose and a.phone and a.site for a in facts.agencies):
        blank.append("agencies")
    if not facts.enclosures or not all(each.name.strip() and each.sha256 for each in facts.enclosures):
        blank.append("enclosures")
    return blank
