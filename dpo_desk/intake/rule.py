"""The shape of a rule that recognises a right in a sentence."""

import re
from dataclasses import dataclass

from dpo_desk.domain.rights import Right


@dataclass(frozen=True)
class Rule:
    """`topic` names the right. `within` must stand in the same sentence, `near` somewhere in the mail; `ask` replaces
    the usual asking words; a sentence with `unless` is not taken. `asks` says that the topic itself is the asking."""

    right: Right
    topic: re.Pattern[str]
    within: re.Pattern[str] | None = None
    near: re.Pattern[str] | None = None
    ask: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    asks: bool = False
