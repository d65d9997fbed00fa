"""What is wrong with the days of a decision, and which field a service means. No Qt."""

from datetime import date

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.outcome import FieldKind, Need
from dpo_desk.services.cases import RequestRules
from dpo_desk.services.deciding import MAY_COME
from dpo_desk.ui.case.decision.typed import KEPT, WITHHELD, blocks, rule_of
from dpo_desk.ui.case.typed import Typed, day_or_none, past, text


def day_problems(typed: Typed, rules: RequestRules, *, today: date) -> dict[str, UserError]:
    """What is wrong with the days, by field: something done tomorrow, a record whose time to be kept is over."""
    rule = rule_of(rules, typed)
    found: dict[str, UserError] = {}
    for field in rule.fields if rule else ():
        if field.kind is FieldKind.DAY and field.name not in MAY_COME:
            found |= past(typed, f"fact.{field.name}", today=today)
    for n in blocks(typed, KEPT) if rule and rule.kept is not Need.NONE else ():
        until = day_or_none(typed, f"{KEPT}.{n}.until")
        if until is not None and until < today:
            found[f"{KEPT}.{n}.until"] = UserError("decision.kept.ended", until=until)
    return found


def field_name(said: str, typed: Typed) -> str:
    """The field that a service means: `grounds.0.reason` is `withheld.1.reason`, a question stands under its ground."""
    kind, _, rest = said.partition(".")
    number, _, name = rest.partition(".")
    if kind == KEPT and number.isdecimal():
        return f"{KEPT}.{int(number) + 1}.{name}"
    if kind == "grounds" and number.isdecimal():
        at = f"{WITHHELD}.{int(number) + 1}"
        if name in ("item", "reason", "finding", "review_on"):
            return f"{at}.{name}"
        return f"{at}.answer.{text(typed, f'{at}.ground')}.{name}"
    return {"fee_basis": "fee.basis", "item": "item1"}.get(said, said)
