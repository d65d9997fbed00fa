"""Paper 04, the notice of access in full: facts and texts become a `Letter`. Pure: no clock, no file, no font.

One choke point: every text of the facts is made `normal` and checked here before a template sees it.
"""

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from dpo_desk.domain.korean import item_number
from dpo_desk.domain.letter import (
    AccessNotice,
    Addressed,
    Attached,
    Block,
    Item,
    Letter,
    Letterhead,
    Part,
    Signature,
    Tail,
)
from dpo_desk.domain.template import Line, Value, fill, fill_text
from dpo_desk.letters.form9 import form9
from dpo_desk.letters.missing import missing
from dpo_desk.letters.printable import normal, unprintable
from dpo_desk.letters.sheet import answer_sheet, enclosure_list
from dpo_desk.letters.texts import PaperTexts
from dpo_desk.letters.values import values

_ITEM = re.compile(r"\s*(?:(\d+\.)|([가-힣]\.)|(\d+\))|([가-힣]\)))\s")
_T = TypeVar("_T")


def access_notice(facts: AccessNotice, texts: PaperTexts) -> Letter:
    """The covering letter, form 9, the answer sheet and the list of enclosures.

    UserError for the first fact that is missing (`missing` names them all), `error.text.control` or `error.text.long`
    for a text that cannot be printed.
    """
    for problem in (*missing(facts, texts), *unprintable(facts)):
        raise problem
    facts = clean(facts)
    fields_ = values(facts, texts)
    return Letter(
        title=texts.title,
        language=texts.language,
        issued_on=facts.issued_on,
        parts=(
            Part(_cover(texts, fields_)),
            Part(form9(facts, texts, fields_)),
            Part(answer_sheet(facts, texts, fields_)),
            Part(enclosure_list(facts, texts)),
        ),
        form=texts.version,
        running=fill_text(texts.text("tail.running"), fields_),
        code_line=fill_text(texts.text("tail.code"), fields_) if facts.check_code else "",
        notice=texts.text("words.preview") if facts.preview else "",
    )


def clean(value: _T) -> _T:
    """`value` with every text in it `normal`."""
    result: Any = value
    if isinstance(value, str) and not isinstance(value, Enum):
        result = normal(value)
    elif isinstance(value, tuple):
        result = tuple(clean(inner) for inner in value)
    elif is_dataclass(value) and not isinstance(value, type):
        result = replace(value, **{f.name: clean(getattr(value, f.name)) for f in fields(value)})
    return result  # type: ignore[no-any-return]


def _cover(texts: PaperTexts, fields_: dict[str, Value]) -> tuple[Block, ...]:
    attached = [fill_text(line, fields_) for line in texts.lines("cover.attached")]
    attached[-1] += "  " + texts.text("words.end")
    lines = [fill_text(line, fields_) for line in texts.lines("tail.lines")]
    if fields_["check_code"]:
        lines.append(fill_text(texts.text("tail.code"), fields_))
    return (
        Letterhead(fill_text("{company_name}", fields_)),
        Addressed(texts.text("words.to"), fill_text(texts.text("cover.recipient"), fields_)),
        Addressed(texts.text("words.via"), ""),
        Addressed(texts.text("words.subject"), texts.title, title=True),
        *items(fill(texts.text("cover.body"), fields_, texts.table("blocks"))),
        Attached(texts.text("words.attached"), tuple(attached)),
        Signature(fill_text(texts.text("tail.sender"), fields_), texts.text("words.seal")),
        Tail(tuple(lines)),
    )


def items(lines: tuple[Line, ...]) -> list[Item]:
    """Number the lines of a body: the template's own `1.` `가.` `1)` `가)` give the level, their order the number.

    Only the template's words are read for it, never a value. An item of which nothing is left falls away.
    """
    found: list[Item] = []
    counts = [0, 0, 0, 0]
    for line in lines:
        match = _ITEM.match(line.lead)
        text = line.text[match.end() :].strip() if match else line.text.strip()
        if not text:
            continue
        if match is None:
            if found:
                found[-1] = replace(found[-1], text=f"{found[-1].text} {text}")
            continue
        level = next(number for number, group in enumerate(match.groups(), 1) if group)
        counts[level - 1] += 1
        counts[level:] = [0] * (4 - level)
        found.append(Item(level, item_number(level, counts[level - 1]), text))
    return found
