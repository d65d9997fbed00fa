"""A decision in labelled lines, as the notice will say it. No Qt."""

from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.case import Request
from dpo_desk.domain.decision import Decision, shows_data
from dpo_desk.domain.events import Decided
from dpo_desk.domain.ground import GroundUse
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.outcome import FieldKind, OutcomeRule
from dpo_desk.domain.retention import Kept
from dpo_desk.services.cases import RequestRules
from dpo_desk.ui import words
from dpo_desk.ui.case.decision.lacks import LATE, fact_words
from dpo_desk.ui.case.decision.typed import ON, ground_of
from dpo_desk.ui.case.events import day_of
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.law_words import duty_name, keep_words, law_words, outcome_words
from dpo_desk.ui.telling import short_hash, size

Facts = list[tuple[str, str]]


def decision_facts(loaded: Loaded, request: Request, made: Decision) -> Facts:
    """Outcome first, then what is told, shown, withheld and kept."""
    rules = loaded.rules(request)
    rule = next((one for one in rules.outcomes if one.code is made.outcome), None)
    day = day_of(request, Decided)
    outcome = outcome_words(made.outcome)
    facts = [(words.say("case.tab.decision"), f"{outcome} · {words.day(day)}" if day else outcome)]
    facts += _told(made, rule)
    if shows_data(request.right, made.outcome):
        facts += _shown(loaded, made)
    facts += [(words.say(f"decision.withhold.{request.right}"), _withheld(use, rules)) for use in made.grounds]
    facts += [(words.say("kept.title"), _kept(one, rules)) for one in made.kept]
    if made.charge.total:
        said = words.say("fee.line", total=made.charge.total, basis=made.charge.basis)
        facts.append((words.say("fee.title"), said))
    return facts


def _told(made: Decision, rule: OutcomeRule | None) -> Facts:
    fields = {field.name: field for field in (rule.fields if rule else ())}
    facts = []
    for name, said in made.facts:
        field = fields.get(name)
        label = fact_words(field) if field else fact_words(LATE) if name == LATE.name else name
        if field is not None and field.kind is FieldKind.FLAG:
            said = words.say("answer.yes" if said == ON else "answer.no")
        facts.append((label, said))
    return facts


def _shown(loaded: Loaded, made: Decision) -> Facts:
    facts = [
        (words.say("decision.form"), words.say(f"decision.copy.{made.copy_form}")),
        (words.say("decision.delivery"), words.say(f"decision.by.{made.delivery}")),
    ]
    if made.delivery is Delivery.VISIT:
        facts.append((words.say("decision.view_at"), f"{made.view_at.replace('T', ' ')} · {made.view_place}"))
    facts += [(words.say(f"decision.item.{n}"), "\n".join(lines)) for n, lines in enumerate(made.items, start=1)]
    kept = {file.id: file for file in loaded.attached(AttachmentKind.ENCLOSURE)}
    files = [kept[number] for number in made.enclosure_ids if number in kept]
    said = "\n".join(f"{file.name} · {size(file.size)} · SHA-256 {short_hash(file.sha256)}" for file in files)
    return [*facts, (words.say("decision.enclosures"), said or words.say("case.empty"))]


def _withheld(use: GroundUse, rules: RequestRules) -> str:
    ground = ground_of(rules, use.ground)
    lines = [use.item, law_words(ground, "article") if ground else use.ground, use.reason]
    if use.review_on is not None:
        lines.append(words.say("decision.review_line", date=use.review_on))
    return "\n".join(line for line in lines if line)


def _kept(kept: Kept, rules: RequestRules) -> str:
    duty = next((one for one in rules.duties if one.code == kept.duty), None)
    named = f"{duty_name(duty)} · {keep_words(duty.keep)}" if duty else kept.duty
    until = words.say("kept.line", until=kept.until, place=kept.place) if kept.until else kept.place
    return "\n".join(line for line in (f"{kept.items} ({kept.fields})", named, until, kept.why) if line)
