"""The rules in force, one line each: what it says, by which article, since when, and how sure it is. No Qt."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.checklist import CheckItem
from dpo_desk.domain.ground import Ground
from dpo_desk.domain.limit import Limit, LimitKind
from dpo_desk.domain.outcome import OutcomeRule
from dpo_desk.domain.period import Timed, in_force
from dpo_desk.domain.retention import RetentionDuty
from dpo_desk.domain.statement import Statement
from dpo_desk.ui import words

KINDS = ("limits", "grounds", "outcomes", "duties", "checks", "statements", "agencies")
SURE = ("H", "M-H", "M", "L")
_CITED = re.compile(r"(.+?)-(\d+)((?:-\d+)?)")


@dataclass(frozen=True)
class LawData:
    """Every row of the law in use, by kind."""

    limits: tuple[Limit, ...] = ()
    grounds: tuple[Ground, ...] = ()
    outcomes: tuple[OutcomeRule, ...] = ()
    duties: tuple[RetentionDuty, ...] = ()
    checks: tuple[CheckItem, ...] = ()
    statements: tuple[Statement, ...] = ()
    agencies: tuple[Agency, ...] = ()


@dataclass(frozen=True)
class LawLine:
    """One rule in force, in the language in use; `sure` is empty where the data say nothing of it."""

    name: str
    article: str
    in_force: date
    until: date | None
    source: str
    sure: str = ""


def lines_on(law: LawData, kind: str, today: date) -> tuple[LawLine, ...]:
    """The rules of a kind that are in force today; what several papers or sides share stands once."""
    rows: Iterable[Timed] = getattr(law, kind)
    now = [row for row in rows if in_force(row, today)]
    return tuple(dict.fromkeys(_lines(now)))


def _lines(rows: Iterable[Timed]) -> Iterator[LawLine]:
    korean = words.language() == "ko"
    for row in rows:
        name, article, sure = _said(row, korean)
        yield LawLine(name, article, row.in_force, row.until, str(getattr(row, "source", "")), sure)


def _said(row: Timed, korean: bool) -> tuple[str, str, str]:
    """Name, article and how sure."""
    match row:
        case Limit():
            return limit_name(row), cited(row.article), row.confidence
        case Agency():
            return row.name_ko if korean else row.name_en, "", row.confidence
        case RetentionDuty():
            statute = f"「{row.statute_ko}」 {row.article_ko}" if korean else f"{row.statute_en} {row.article_en}"
            return row.record_ko if korean else row.record_en, statute, row.confidence
        case OutcomeRule():
            name = words.say("settings.lawdata.of", right=words.say(f"case.right.{row.right}"), what=_outcome(row.code))
            return name, row.article_ko if korean else row.article_en, row.confidence
        case Ground():
            return row.ko if korean else row.en, row.article_ko if korean else row.article_en, row.confidence
        case CheckItem() | Statement():
            return row.ko if korean else row.en, row.article_ko if korean else row.article_en, row.confidence
    return "", "", ""


def limit_name(limit: Limit) -> str:
    """What a limit says: "Access: answer within 10 days"."""
    right = words.say(f"case.right.{limit.right}")
    if limit.variant:
        right = words.say(
            "settings.lawdata.side", right=right, side=words.say(f"settings.lawdata.side.{limit.variant}")
        )
    if limit.days is None:
        return words.say("settings.lawdata.of", right=right, what=words.inside("settings.lawdata.limit.delay"))
    kind = limit.kind if limit.kind in LimitKind else LimitKind.ANSWER
    said = words.inside(f"settings.lawdata.limit.{kind}", n=limit.days)
    return words.say("settings.lawdata.of", right=right, what=said)


def cited(article: str) -> str:
    """An article's code in the words of citations: `decree-42-6` is 시행령 제42조의6 and Decree 42-6."""
    found = _CITED.fullmatch(article)
    key = f"settings.lawdata.cite.{found[1]}" if found else ""
    if found is None or not words.has(key):
        return (
            words.say(f"settings.lawdata.cite.{article}") if words.has(f"settings.lawdata.cite.{article}") else article
        )
    if words.language() == "ko":
        return words.say(key, article=f"{found[2]}조" + (f"의{found[3][1:]}" if found[3] else ""))
    return words.say(key, article=f"{found[2]}{found[3]}")


def _outcome(code: str) -> str:
    key = f"decision.outcome.{code}"
    return words.inside(key) if words.has(key) else code
