"""What a notice still lacks, all at once, so that the screen can say it before issue.

The templates themselves say what is needed: every field and every row that would print blank is named. On top of them
come the statements that the law of the issue day requires of the paper.
"""

import re
from collections.abc import Iterator

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.notice import Notice, Shown
from dpo_desk.domain.template import Scope, lacking
from dpo_desk.letters.form9 import form_templates
from dpo_desk.letters.sheet import answered
from dpo_desk.letters.texts import PaperTexts
from dpo_desk.letters.values import values

_HANGUL = re.compile("[가-힣]")


def missing(notice: Notice, texts: PaperTexts) -> tuple[UserError, ...]:
    """Codes: `letter.find.sender`, `letter.find.objection`, `letter.find.placeholder` (`where`: the field's name in the
    templates), `letter.find.late`, `letter.find.statement` (`what`, `article`, and `ko`, `en` where the law data names
    the statement). Empty when it can be issued.
    """
    said = values(notice, texts)
    names = [*_blank(said, texts), *(_of_shown(notice.shown, notice) if texts.sheet else ())]
    if notice.document_no is not None and not notice.document_no.strip():
        names.append("document_no")
    found = [_finding(name) for name in dict.fromkeys("agencies" if n.startswith("agency_") else n for n in names)]
    if texts.sheet and notice.shown:
        for item, answer in zip(texts.rows("sheet.items"), notice.shown.answers, strict=True):
            if not answered(answer):
                found.append(UserError("letter.find.statement", what=item["code"], article=item["article"]))
    for each in notice.statements:
        if not all(_said(said.get(name)) for name in each.fields):
            params = {"what": each.code, "article": each.article_ko, "ko": each.ko, "en": each.en}
            found.append(UserError("letter.find.statement", **params))
    return tuple(found)


def templates(texts: PaperTexts) -> Iterator[str]:
    """Every template of a paper."""
    yield from (texts.text("head.recipient"), texts.text("title"), texts.text("body"), *texts.lines("attached"))
    yield from (*texts.lines("tail.lines"), texts.text("tail.sender"), texts.text("tail.running"))
    if texts.form:
        yield from form_templates(texts).values()
    if texts.sheet:
        yield from (text for _, text in texts.pairs("sheet.facts"))


def _blank(said: Scope, texts: PaperTexts) -> Iterator[str]:
    blocks = texts.table("blocks")
    for template in templates(texts):
        yield from lacking(template, said, blocks)


def _of_shown(shown: Shown | None, notice: Notice) -> Iterator[str]:
    if shown is None:
        yield "access_items"
        return
    if shown.delivery is Delivery.POST:
        if not notice.recipient.address.strip():
            yield "recipient_address"
        elif _HANGUL.search(notice.recipient.address) and not notice.recipient.postcode.strip():
            yield "recipient_postcode"  # an address abroad has its own code, inside the address
    if not shown.enclosures or not all(each.name.strip() and each.sha256 for each in shown.enclosures):
        yield "enclosures"


def _finding(name: str) -> UserError:
    if name == "late_reason":
        return UserError("letter.find.late")
    group = name.partition("_")[0]
    code = {"dpo": "sender", "objection": "objection"}.get(group, "placeholder")
    return UserError(f"letter.find.{code}", where=name)


def _said(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else bool(value)
