"""What stands in the form of the decision at first: the one that was made, or the policy of the receipt day. No Qt.

The names are those of `typed`.
"""

from collections.abc import Sequence

from dpo_desk.domain.case import Request
from dpo_desk.domain.decision import Charge, Decision
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.policy import Policy, access_items
from dpo_desk.services.cases import RequestRules
from dpo_desk.ui.case.decision.typed import KEPT, ON, WITHHELD, open_outcomes


def typed_decision(
    request: Request, policy: Policy | None, enclosures: Sequence[int], rules: RequestRules
) -> dict[str, object]:
    """What stands in the form at first: the decision that was made, or the policy of the receipt day."""
    first = next((rule.code.value for rule in open_outcomes(rules, request)), "")
    drawn = {f"item{item.number}": "\n".join(item.lines) for item in (access_items(policy) if policy else ())}
    start: dict[str, object] = {
        **drawn,
        "outcome": first,
        "copy_form": CopyForm.FILE.value,
        "delivery": Delivery.EMAIL.value,
        "view_at": "",
        "view_place": "",
        "enclosures": [str(one) for one in enclosures],
    }
    made = request.progress.decision
    return start if made is None else start | _typed_again(made)


def _typed_again(made: Decision) -> dict[str, object]:
    again: dict[str, object] = {"outcome": made.outcome.value}
    if made.items:
        again |= {f"item{n}": "\n".join(said) for n, said in enumerate(made.items, start=1)}
        again |= {
            "copy_form": made.copy_form.value,
            "delivery": made.delivery.value,
            "view_at": made.view_at.replace("T", " "),
            "view_place": made.view_place,
            "enclosures": [str(one) for one in made.enclosure_ids],
        }
    again |= {f"fact.{name}": said for name, said in made.facts}
    for n, use in enumerate(made.grounds, start=1):
        again |= {
            f"{WITHHELD}.{n}.item": use.item,
            f"{WITHHELD}.{n}.ground": use.ground,
            f"{WITHHELD}.{n}.reason": use.reason,
            f"{WITHHELD}.{n}.review_on": use.review_on.isoformat() if use.review_on else "",
            f"{WITHHELD}.{n}.finding": use.finding,
            **{f"{WITHHELD}.{n}.answer.{use.ground}.{code}": said for code, said in use.answers},
        }
    for n, one in enumerate(made.kept, start=1):
        again |= {
            f"{KEPT}.{n}.duty": one.duty,
            f"{KEPT}.{n}.items": one.items,
            f"{KEPT}.{n}.fields": one.fields,
            f"{KEPT}.{n}.until": one.until.isoformat() if one.until else "",
            f"{KEPT}.{n}.place": one.place,
            f"{KEPT}.{n}.why": one.why,
        }
    return again | _typed_charge(made.charge)


def _typed_charge(charge: Charge) -> dict[str, object]:
    return {
        "fee.fee": str(charge.fee or ""),
        "fee.postage": str(charge.postage or ""),
        "fee.basis": charge.basis,
        "fee.own_cause": ON if charge.own_cause else "",
    }
