"""The decision as it was typed: flat plain data, and the domain value that it makes. No Qt.

Names: `outcome`, the way of access (`copy_form`, `delivery`, `view_at`, `view_place`), `item1` to `item5`,
`enclosures`, `fact.<name>`, `withheld.<n>.<name>` with `withheld.<n>.answer.<ground>.<question>`, `kept.<n>.<name>`,
`fee.<name>`.
What was typed for another outcome stays typed, and is left out of the decision.
"""

from dataclasses import replace
from datetime import datetime

from dpo_desk.domain.case import Request
from dpo_desk.domain.decision import ACCESS_ITEMS, Charge, Decision, missing, shows_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import IdentityResult
from dpo_desk.domain.ground import Ground, GroundUse
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Need, OutcomeRule
from dpo_desk.domain.retention import Kept
from dpo_desk.domain.rights import Right
from dpo_desk.services.cases import RequestRules
from dpo_desk.ui.case.typed import Typed, codes, day_or_none, number, text

WITHHELD, KEPT = "withheld", "kept"
LATE_REASON = "late_reason"
ON = "yes"
"""What stands for a ticked flag, as an answer to a question stands in the decision."""


def blocks(typed: Typed, kind: str) -> tuple[int, ...]:
    """The numbers of the blocks of a kind (`withheld`, `kept`) that are typed, in order."""
    found = {key.split(".")[1] for key in typed if key.startswith(f"{kind}.")}
    return tuple(sorted(int(one) for one in found if one.isdecimal()))


def rule_of(rules: RequestRules, typed: Typed) -> OutcomeRule | None:
    """The rule of the chosen outcome; None where the right has no such outcome."""
    chosen = text(typed, "outcome")
    return next((rule for rule in rules.outcomes if rule.code.value == chosen), None)


def decision(typed: Typed, rules: RequestRules, right: Right) -> Decision:
    """The decision that was typed, with what its outcome asks and nothing else. What cannot be read is left empty.

    UserError `decision.missing.outcome` where the right has no such outcome.
    """
    rule = rule_of(rules, typed)
    if rule is None:
        raise UserError("decision.missing.outcome")
    names = (*(field.name for field in rule.fields), LATE_REASON)
    made = Decision(
        rule.code,
        grounds=_grounds(typed, rules) if rule.grounds is not Need.NONE else (),
        kept=_kept(typed) if rule.kept is not Need.NONE else (),
        facts=tuple((name, said) for name in names if (said := text(typed, f"fact.{name}").strip())),
    )
    return _shown(made, typed) if shows_data(right, rule.code) else made


def _shown(made: Decision, typed: Typed) -> Decision:
    """The same with the five items, the way of access, what is enclosed, and the fee that is told with them."""
    delivery = Delivery(text(typed, "delivery") or Delivery.EMAIL)
    visit = delivery is Delivery.VISIT
    return replace(
        made,
        items=tuple(lines(text(typed, f"item{n}")) for n in range(1, ACCESS_ITEMS + 1)),
        copy_form=CopyForm(text(typed, "copy_form") or CopyForm.COPY),
        delivery=delivery,
        enclosure_ids=tuple(int(code) for code in codes(typed, "enclosures")),
        view_at=visit_moment(text(typed, "view_at")) if visit else "",
        view_place=text(typed, "view_place").strip() if visit else "",
        charge=_charge(typed),
    )


def lacks(typed: Typed, rules: RequestRules, right: Right) -> tuple[str, ...]:
    """What the notice would still lack, as the codes of `domain.decision.missing`."""
    rule = rule_of(rules, typed)
    if rule is None:
        return ("decision.missing.outcome",)
    grounds = {ground.code: ground for ground in rules.grounds}
    duties = {duty.code: duty for duty in rules.duties}
    return missing(decision(typed, rules, right), right, rule=rule, grounds=grounds, duties=duties)


def open_outcomes(rules: RequestRules, request: Request) -> tuple[OutcomeRule, ...]:
    """The outcomes that may be decided now: before the person is confirmed only those that need nobody confirmed."""
    check = request.progress.identity
    confirmed = check is not None and check.result is IdentityResult.MATCH
    return tuple(rule for rule in rules.outcomes if confirmed or rule.before_identity)


def ground_of(rules: RequestRules, code: str) -> Ground | None:
    """One of the grounds that are open to a request."""
    return next((ground for ground in rules.grounds if ground.code == code), None)


def lines(typed: str) -> tuple[str, ...]:
    """The lines of a text, blank ones left out."""
    return tuple(line.strip() for line in typed.splitlines() if line.strip())


def visit_moment(typed: str) -> str:
    """Day and hour of a visit as `2026-11-30T14:00`; empty where they cannot be read."""
    try:
        moment = datetime.strptime(typed.strip().replace("T", " "), "%Y-%m-%d %H:%M")  # noqa: DTZ007  # Korean wall time
    except ValueError:
        return ""
    return moment.isoformat(timespec="minutes")


def _grounds(typed: Typed, rules: RequestRules) -> tuple[GroundUse, ...]:
    return tuple(_ground(typed, f"{WITHHELD}.{n}.", rules) for n in blocks(typed, WITHHELD))


def _ground(typed: Typed, at: str, rules: RequestRules) -> GroundUse:
    ground = ground_of(rules, text(typed, f"{at}ground"))
    asked = [question.code for question in ground.questions] if ground else []
    chosen = text(typed, f"{at}ground")
    answers = ((code, text(typed, f"{at}answer.{chosen}.{code}").strip()) for code in asked)
    return GroundUse(
        ground=chosen,
        item=text(typed, f"{at}item").strip(),
        reason=text(typed, f"{at}reason").strip(),
        answers=tuple((code, said) for code, said in answers if said),
        review_on=day_or_none(typed, f"{at}review_on"),
        finding=text(typed, f"{at}finding").strip(),
    )


def _kept(typed: Typed) -> tuple[Kept, ...]:
    return tuple(
        Kept(
            duty=text(typed, f"{KEPT}.{n}.duty"),
            items=text(typed, f"{KEPT}.{n}.items").strip(),
            fields=text(typed, f"{KEPT}.{n}.fields").strip(),
            until=day_or_none(typed, f"{KEPT}.{n}.until"),
            place=text(typed, f"{KEPT}.{n}.place").strip(),
            why=text(typed, f"{KEPT}.{n}.why").strip(),
        )
        for n in blocks(typed, KEPT)
    )


def _charge(typed: Typed) -> Charge:
    def won(name: str) -> int:
        try:
            return number(typed, name)
        except UserError:
            return 0

    return Charge(
        won("fee.fee"), won("fee.postage"), text(typed, "fee.basis").strip(), bool(text(typed, "fee.own_cause"))
    )
