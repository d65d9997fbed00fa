"""Numbering the lines of a body: the template's own `1.` `가.` `1)` `가)` give the level, their order the number.

Only the template's words are read for it, never a value.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from dpo_desk.domain.korean import item_number
from dpo_desk.domain.template import Line

_ITEM = re.compile(r"\s*(?:(\d+\.)|([가-힣]\.)|(\d+\))|([가-힣]\)))\s")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A line with its number; level 0 has none."""

    level: int
    number: str
    text: str


def numbered(lines: Iterable[Line]) -> list[Numbered]:
    """Give each item its number. A line without one goes on the item before it; the first lines may stand without.

    An item of which nothing is left falls away, and the next moves up.
    """
    found: list[Numbered] = []
    counts = [0, 0, 0, 0]
    for line in lines:
        match = _ITEM.match(line.lead)
        text = line.text[match.end() :].strip() if match else line.text.strip()
        if not text:
            continue
        if match is None:
            if found and found[-1].level:
                found[-1] = replace(found[-1], text=f"{found[-1].text} {text}")
            else:
                found.append(Numbered(0, "", text))
            continue
        level = next(number for number, group in enumerate(match.groups(), 1) if group)
        counts[level - 1] += 1
        counts[level:] = [0] * (4 - level)
        found.append(Numbered(level, item_number(level, counts[level - 1]), text))
    return found
