"""What a notice still lacks, all at once, so that the screen can say it before issue.

The templates themselves say what is needed: every field and every row that would print blank is named. On top of them
come the statements that the law of the issue day requires of the paper.
"""

import re
from collections.abc import Iterator

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.notice import Notice, Shown
from dpo_desk.domain.statement import Statement
from dpo_desk.domain.template import Scope, lacking
from dpo_desk.letters.form9 import form_templates
from dpo_desk.letters.sheet import answered
from dpo_desk.letters.texts import PaperTexts
from dpo_desk.letters.values import values

_HANGUL = re.compile("[가-힣]")


def missing(notice: Notice, texts: PaperTexts) -> tuple[UserError, ...]:
    """Codes: `letter.find.sender`, `letter.find.objection`, `letter.find.placeholder` (`where`: the field's name in the
    templates), `letter.find.late`, and `letter.find.statement` (`what`, `article`; a statement of the law data has
    `ko`, `en` and `where`, its first field that is not there). Each field is named once. Empty when it can be issued.
    """
    said = values(notice, texts)
    unstated = [found for each in notice.statements if (found := _unstated(each, said))]
    stated = {name for each, _ in unstated for name in each.fields}
    names = [name for name in _needed(notice, said, texts) if name not in stated]
    return (
        *(_finding(name) for name in dict.fromkeys(names)),
        *_of_items(notice.shown, texts),
        *(
            UserError(
                "letter.find.statement", what=each.code, where=name, article=each.article_ko, ko=each.ko, en=each.en
            )
            for each, name in unstated
        ),
    )


def _unstated(statement: Statement, said: Scope) -> tuple[Statement, str] | None:
    """A statement with the first of its fields that is not there. The way to object is named by its parts instead."""
    lacks = [name for name in statement.fields if not _is_said(said.get(name)) and not name.startswith("objection_")]
    return (statement, lacks[0]) if lacks else None


def _needed(notice: Notice, said: Scope, texts: PaperTexts) -> Iterator[str]:
    """The fields and rows that would print blank, and what is needed though no template prints it."""
    blocks = texts.table("blocks")
    for template in templates(texts):
        for name in lacking(template, said, blocks):
            yield "agencies" if name.startswith("agency_") else name
    if texts.sheet:
        yield from _of_shown(notice.shown, notice)
    if notice.document_no is not None and not notice.document_no.strip():
        yield "document_no"


def _of_items(shown: Shown | None, texts: PaperTexts) -> Iterator[UserError]:
    """The five items of Decree 41(1), each of which says something."""
    if texts.sheet and shown:
        for item, answer in zip(texts.rows("sheet.items"), shown.answers, strict=True):
            if not answered(answer):
                yield UserError("letter.find.statement", what=item["code"], article=item["article"])


def templates(texts: PaperTexts) -> Iterator[str]:
    """Every template of a paper."""
    yield from (texts.text("head.recipient"), texts.text("title"), texts.text("body"), *texts.lines("attached"))
    yield from (*texts.lines("tail.lines"), texts.text("tail.sender"), texts.text("tail.running"))
    if texts.form:
        yield from form_templates(texts).values()
    if texts.sheet:
        yield from (text for _, text in texts.pairs("sheet.facts"))


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


def _is_said(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else bool(value)
