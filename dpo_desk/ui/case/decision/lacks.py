"""What a decision still lacks, as nouns for a list. No Qt."""

from dpo_desk.domain.outcome import FactField, FieldKind, OutcomeRule
from dpo_desk.ui import words
from dpo_desk.ui.case.decision.typed import LATE_REASON
from dpo_desk.ui.law_words import law_words

START = "decision.missing."
FACT = f"{START}fact."
LATE = FactField(LATE_REASON, FieldKind.TEXT, needed=True, ko="", en="")
"""Why the answer comes late: no outcome names it, every notice can say it. Its label is in the words of the desk."""


def fact_words(fact: FactField) -> str:
    """The label of a fact."""
    return words.say("decision.late_reason") if fact.name == LATE.name else law_words(fact)


def lack_words(code: str, rule: OutcomeRule | None = None) -> str:
    """`decision.missing.kept.until` as a noun; a fact by its label; its sentence where there is no noun."""
    if code.startswith(FACT):
        facts = (*(rule.fields if rule else ()), LATE)
        fact = next((each for each in facts if each.name == code.removeprefix(FACT)), None)
        return fact_words(fact) if fact else code.removeprefix(FACT)
    for key in (f"next.lacks.{code.removeprefix(START)}", f"next.lacks.{code.rsplit('.', 1)[-1]}"):
        if words.has(key):
            return words.say(key)
    return words.say(code)


def field_of(code: str, lacking: tuple[str, ...]) -> str:
    """The name of the field that mends a missing part; `lacking` are the names of the fields that are empty now."""
    part = code.removeprefix(START)
    ends = {
        "ground": ("withheld.", ".ground"),
        "closed": ("withheld.", ".ground"),
        "withheld": ("withheld.", ".item"),
        "reason": ("withheld.", ".reason"),
        "kept": ("kept.", ".duty"),
    }
    if part.startswith("kept."):
        ends[part] = ("kept.", f".{part.removeprefix('kept.')}")
    if part in ends:
        start, end = ends[part]
        whole = "kept.1.duty" if part == "kept.duty" else ""  # it is named, and answers another ground
        return next((name for name in lacking if name.startswith(start) and name.endswith(end)), whole)
    fees = {"fee_basis": "fee.basis", "fee_cause": "fee.own_cause", "fee_postage": "fee.postage"}
    return {"enclosure": "enclosures", **fees}.get(part, part)
