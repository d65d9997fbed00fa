"""A notice in words: facts and texts become a `Letter`. Pure: no clock, no file, no font.

One choke point: every text of the facts is made `normal` and checked here before a template sees it.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from dpo_desk.domain.letter import (
    Addressed,
    Attached,
    Block,
    Item,
    Letter,
    Letterhead,
    Paragraph,
    Part,
    Signature,
    Tail,
)
from dpo_desk.domain.notice import Notice
from dpo_desk.domain.template import Scope, fill, fill_text
from dpo_desk.letters.form9 import form9
from dpo_desk.letters.form10 import form10
from dpo_desk.letters.missing import missing
from dpo_desk.letters.numbering import numbered
from dpo_desk.letters.printable import normal, unprintable
from dpo_desk.letters.sheet import answer_sheet, enclosure_list
from dpo_desk.letters.texts import PaperTexts
from dpo_desk.letters.values import values

_T = TypeVar("_T")


def compose(notice: Notice, texts: PaperTexts) -> Letter:
    """The covering letter, and with it as the paper has them an official form, the answer sheet, the list of files.

    UserError for the first fact that is missing (`missing` names them all), `error.text.control` or `error.text.long`
    for a text that cannot be printed.
    """
    for problem in (*missing(notice, texts), *unprintable(notice)):
        raise problem
    notice = clean(notice)
    said = values(notice, texts)
    parts = [_cover(texts, said)]
    if texts.form == "form9":
        parts.append(form9(notice.shown, texts, said))
    elif texts.form == "form10":
        parts.append(form10(texts, said))
    if texts.sheet and notice.shown:
        parts += [answer_sheet(notice.shown, texts, said), enclosure_list(notice.shown, texts)]
    return Letter(
        title=fill_text(texts.text("title"), said),
        language=texts.language,
        issued_on=notice.issued_on,
        parts=tuple(Part(blocks) for blocks in parts),
        form=texts.version,
        running=fill_text(texts.text("tail.running"), said),
        code_line=fill_text(texts.text("tail.code"), said) if notice.check_code else "",
        notice=texts.text("words.preview") if notice.preview else "",
    )


def clean(value: _T) -> _T:
    """`value` with every text in it `normal`."""
    result: Any = value
    if isinstance(value, str) and not isinstance(value, Enum):
        result = normal(value)
    elif isinstance(value, tuple):
        result = tuple(clean(inner) for inner in value)
    elif isinstance(value, Mapping):
        result = {name: clean(inner) for name, inner in value.items()}
    elif is_dataclass(value) and not isinstance(value, type):
        result = replace(value, **{f.name: clean(getattr(value, f.name)) for f in fields(value)})
    return result  # type: ignore[no-any-return]


def _cover(texts: PaperTexts, said: Scope) -> tuple[Block, ...]:
    lines = [fill_text(line, said) for line in texts.lines("tail.lines")]
    if said["check_code"]:
        lines.append(fill_text(texts.text("tail.code"), said))
    return (
        Letterhead(fill_text("{company_name}", said)),
        Addressed(texts.text("words.to"), fill_text(texts.text("head.recipient"), said)),
        Addressed(texts.text("words.via"), ""),
        Addressed(texts.text("words.subject"), fill_text(texts.text("title"), said), title=True),
        *_body(texts, said),
        Signature(fill_text(texts.text("tail.sender"), said), texts.text("words.seal")),
        Tail(tuple(lines)),
    )


def _body(texts: PaperTexts, said: Scope) -> list[Block]:
    """The numbered body and what is attached; 끝. stands two spaces behind the last of it."""
    body: list[Item | Paragraph] = [
        Item(line.level, line.number, line.text) if line.level else Paragraph(line.text)
        for line in numbered(fill(texts.text("body"), said, texts.table("blocks")))
    ]
    end = "  " + texts.text("words.end")
    attached = [text for line in texts.lines("attached") if (text := fill_text(line, said))]
    if attached:
        return [*body, Attached(texts.text("words.attached"), (*attached[:-1], attached[-1] + end))]
    return [*body[:-1], replace(body[-1], text=body[-1].text + end)]
