"""What was decided on a request: outcome, grounds, kept records, and what the person is given or told. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from dpo_desk.domain.blank import is_blank, says_nothing
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.ground import Ground, GroundUse, lacking
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import FactField, FieldKind, Need, Outcome, OutcomeRule
from dpo_desk.domain.retention import Kept, RetentionDuty, kept_lacking
from dpo_desk.domain.rights import Right

ACCESS_ITEMS = 5
"""Decree 41(1): items and content, purposes, periods, provision to third parties, consent."""

GIVEN = frozenset({Outcome.FULL, Outcome.PARTIAL, Outcome.NOT_OBLIGED})
"""Outcomes of access (and of a transmission handled as access) that show personal data."""


@dataclass(frozen=True)
class Charge:
    """What the requester pays, in won (Decree 47): actual cost with its calculation, nought by default.

    `own_cause`: the reason for the request lies with the company; then nothing may be charged (47(2)).
    """

    fee: int = 0
    postage: int = 0
    basis: str = ""
    own_cause: bool = False

    @property
    def total(self) -> int:
        """Fee and postage together."""
        return self.fee + self.postage


@dataclass(frozen=True)
class Decision:
    """The decision of a request, as its notice will say it.

    `items` are the five items of Decree 41(1) in order, each a tuple of lines, where data are shown; `facts` are the
    further facts of the notice by their field name; `grounds` and `kept` say what is withheld or stays, and why.
    """

    outcome: Outcome
    items: tuple[tuple[str, ...], ...] = ()
    copy_form: CopyForm = CopyForm.COPY
    delivery: Delivery = Delivery.POST
    enclosure_ids: tuple[int, ...] = ()
    view_at: str = ""
    view_place: str = ""
    grounds: tuple[GroundUse, ...] = ()
    kept: tuple[Kept, ...] = ()
    charge: Charge = Charge()
    facts: tuple[tuple[str, str], ...] = ()

    def view_moment(self) -> datetime | None:
        """When the person comes to see, as it stands on a Korean clock; None where `view_at` is no such moment."""
        try:
            moment = datetime.fromisoformat(self.view_at)
            return moment.astimezone(KOREA) if moment.tzinfo else moment.replace(tzinfo=KOREA)
        except (ValueError, OverflowError):
            return None

    def fact(self, name: str) -> str:
        """A further fact, empty where it was not typed."""
        return dict(self.facts).get(name, "")


def shows_data(right: Right, outcome: Outcome) -> bool:
    """Whether the notice of an outcome shows personal data by the five items of Decree 41(1)."""
    return right in (Right.ACCESS, Right.TRANSMISSION) and outcome in GIVEN


def missing(
    decision: Decision,
    right: Right,
    *,
    rule: OutcomeRule | None,
    grounds: Mapping[str, Ground],
    duties: Mapping[str, RetentionDuty],
) -> tuple[str, ...]:
    """What a decision still lacks, as codes; empty when its notice can state everything it must.

    `rule` is the outcome's rule for the right (None: the right has no such outcome); `grounds` and `duties` are those
    open to the request, by code. Codes: `decision.missing.outcome`, `.item1` to `.item5`, `.enclosure`, `.view_at`,
    `.view_place`, `.ground`, `.reason`, `.answer`, `.withheld`, `.barred`, `.closed` (a ground that is not open),
    `.kept`, `.kept.until`, `.kept.fields`, `.kept.place`, `.kept.why`, `.kept.items`, `.kept.duty` (the ground rests on
    kept records, and no duty named answers it), `.fee_basis`, `.fee_cause`, `.fee_postage`, `.fact.<name>`.
    """
    if rule is None:
        return ("decision.missing.outcome",)
    return tuple(
        dict.fromkeys(
            (
                *(_of_access(decision) if shows_data(right, decision.outcome) else ()),
                *_of_grounds(decision, rule, grounds),
                *_of_kept(decision, rule, grounds, duties),
                *_of_charge(decision, right),
                *(
                    f"decision.missing.fact.{field.name}"
                    for field in rule.fields
                    if field.needed and _unsaid(field, decision.fact(field.name))
                ),
            )
        )
    )


def _unsaid(field: FactField, text: str) -> bool:
    return says_nothing(text) if field.kind is FieldKind.TEXT else is_blank(text)


def _of_access(decision: Decision) -> list[str]:
    lacks = [
        f"decision.missing.item{number}"
        for number in range(1, ACCESS_ITEMS + 1)
        if len(decision.items) < number or all(map(is_blank, decision.items[number - 1]))
    ]
    if not decision.enclosure_ids:
        lacks.append("decision.missing.enclosure")
    if decision.delivery is Delivery.VISIT:
        lacks += [
            code
            for code, value in (
                ("decision.missing.view_at", decision.view_at),
                ("decision.missing.view_place", decision.view_place),
            )
            if is_blank(value)
        ]
    return lacks


_LACKS = {"item": "withheld", "reason": "reason", "answer": "answer", "barred": "barred"}


def _of_grounds(decision: Decision, rule: OutcomeRule, grounds: Mapping[str, Ground]) -> list[str]:
    if rule.grounds is Need.NONE:
        return ["decision.missing.closed"] if decision.grounds else []
    found = [] if decision.grounds or rule.grounds is Need.ALLOWED else ["decision.missing.ground"]
    for use in decision.grounds:
        ground = grounds.get(use.ground)
        if ground is None:
            found.append("decision.missing.closed" if use.ground else "decision.missing.ground")
        else:
            found += [f"decision.missing.{_LACKS[what]}" for what in lacking(use, ground)]
    return found


def _of_kept(
    decision: Decision, rule: OutcomeRule, grounds: Mapping[str, Ground], duties: Mapping[str, RetentionDuty]
) -> list[str]:
    statutes = [use.ground for use in decision.grounds if use.ground in grounds and grounds[use.ground].kept]
    needed = rule.kept is Need.NEEDED or (statutes and rule.kept is not Need.NONE)
    if needed and not decision.kept:
        return ["decision.missing.kept"]
    found = []
    for kept in decision.kept:
        duty = duties.get(kept.duty)
        if duty is None or rule.kept is Need.NONE:
            found.append("decision.missing.kept")
        else:
            found += [f"decision.missing.kept.{what}" for what in kept_lacking(kept, duty)]
    # A duty that only lets records be kept (Act 21(1)) is no ground on which deletion may be refused (36(1)).
    answered = {code for kept in decision.kept if kept.duty in duties for code in duties[kept.duty].answers}
    named = not decision.kept or answered.issuperset(statutes)
    return found if found or named else ["decision.missing.kept.duty"]


def _of_charge(decision: Decision, right: Right) -> list[str]:
    charge = decision.charge
    if not charge.fee and not charge.postage:
        return []
    # No fee where the cause lies with the company (Decree 47(2)), and none that no notice would tell: it is told with
    # the data that are shown. For an automated decision there is no basis at all (46(1), 47).
    free = charge.own_cause or not shows_data(right, decision.outcome)
    found = ["decision.missing.fee_cause"] if free else []
    if charge.postage and decision.delivery is not Delivery.POST:  # only for a copy that is sent by post (47(1))
        found.append("decision.missing.fee_postage")
    return [*found, "decision.missing.fee_basis"] if says_nothing(charge.basis) else found
