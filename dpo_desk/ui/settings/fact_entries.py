"""What the office enters of its company: the facts that switch rules, fees, its own days for "without delay". No Qt."""

from dataclasses import replace

from dpo_desk.domain.blank import is_blank
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Entered, FeeRule, OfficeLaw
from dpo_desk.domain.period import in_force
from dpo_desk.domain.rights import Right
from dpo_desk.ui.settings.entry import REASON, Asked, Entry, LawShown, Texts, line_in, number_in
from dpo_desk.ui.settings.noted import with_note

_MOST_PERSONS = 100_000_000
_MOST_WON = 1_000_000_000_000_000
_MOST_FEE = 10_000_000
_MOST_DAYS = 60


def _facts(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    facts = replace(
        shown.office.facts,
        users=number_in(texts, "users"),
        sales_won=number_in(texts, "sales_won"),
        sensitive_persons=number_in(texts, "sensitive_persons"),
        sensitive=texts.get("sensitive") == "yes",
    )
    return with_note(replace(shown.office, facts=facts), "facts", entered)


def _fees(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    fees = FeeRule(number_in(texts, "page_won"), number_in(texts, "postage_won"), line_in(texts, "basis"))
    return with_note(replace(shown.office, fees=fees), "fees", entered)


def _basis(texts: Texts, shown: LawShown) -> dict[str, UserError]:
    charged = any(line_in(texts, name) not in ("", "0") for name in ("page_won", "postage_won"))
    unsaid = charged and is_blank(line_in(texts, "basis"))
    return {"basis": UserError("settings.facts.basis")} if unsaid else {}


def _targets(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    days = tuple(
        (right.value, number_in(texts, field)) for right in Right if line_in(texts, field := f"target_{right}")
    )
    return with_note(replace(shown.office, targets=days), "targets", entered)


def undated(shown: LawShown) -> tuple[Right, ...]:
    """The rights whose limit the Act leaves as "without delay", today."""
    found = (limit.right for limit in shown.limits if limit.days is None and in_force(limit, shown.today))
    return tuple(dict.fromkeys(found))


def targets_entry(rights: tuple[Right, ...]) -> Entry:
    """The form of the office's own days: one field a right; an empty one takes the desk's own number."""
    fields = [Asked(f"target_{right}", "number", optional=True, least=1, most=_MOST_DAYS) for right in rights]
    pairs = tuple(tuple(fields[at : at + 2]) for at in range(0, len(fields), 2))
    return Entry(
        "settings.facts.targets", "clock", (*pairs, (REASON,)), _targets, moves=tuple(one.name for one in fields)
    )


FACTS = Entry(
    "settings.facts.company",
    "bank",
    (
        (Asked("users", "number", most=_MOST_PERSONS), Asked("sales_won", "number", most=_MOST_WON)),
        (Asked("sensitive_persons", "number", most=_MOST_PERSONS), None),
        (Asked("sensitive", "check"),),
        (REASON,),
    ),
    _facts,
)
FEES = Entry(
    "settings.facts.fees",
    "scales",
    (
        (Asked("page_won", "number", most=_MOST_FEE), Asked("postage_won", "number", most=_MOST_FEE)),
        (Asked("basis", "lines", optional=True),),
        (REASON,),
    ),
    _fees,
    _basis,
)
