"""Which rights a mail seems to ask for, each with its words. A proposal only: the officer confirms.

A right is proposed where its topic and an asking word stand in one sentence (or list item) of the writer's own words,
and the sentence does not deny it, quote the statute, speak of an earlier request or ask how one would ask.
"""

import re
from dataclasses import dataclass, field

from dpo_desk.domain.rights import Right
from dpo_desk.intake import rules_en, rules_ko
from dpo_desk.intake.rule import Rule
from dpo_desk.intake.zones import Sentence, sentences

_ORDER = tuple(Right)
_CHECKED = re.compile(r"[■☑☒✔✓●]|\[\s?[xXvVoO✓✔]\s?\]|[\(（]\s?[○oOvV✓✔]\s?[\)）]")
_UNCHECKED = re.compile(r"[□☐○]|\[\s{0,3}\]|[\(（]\s{0,3}[\)）]")
_GENERAL_ASK = re.compile(
    r"(?:다음|아래|하기|이하|following|as follows|below)[^.?!]{0,80}(?:요구|"
    r"요청|신청|청구|바랍|부탁|request|ask|demand|exercise)|"
    r"(?:요구|요청|신청|청구)\s?(?:사항|내용|합니다|드립니다|서)|(?:request|"
    r"ask for|demand|exercise)[^.?!]{0,80}(?:following|"
    r"below|:)",
    re.IGNORECASE,
)
_NEXT = 90


@dataclass(frozen=True)
class Asked:
    """A right at `text[start:end]`."""

    right: Right
    start: int
    end: int


@dataclass
class Reading:
    """What the rules made of a text: rights in the Act's order, and what else the officer should know of."""

    asked: list[Asked] = field(default_factory=list)
    denied: set[Right] = field(default_factory=set)
    reminder: bool = False
    complaint: bool = False


def language_of(text: str) -> str:
    """`ko` or `en`, by the share of letters; a Korean syllable weighs as much as two Latin letters."""
    hangul = sum("\uac00" <= sign <= "\ud7a3" for sign in text[:20_000])
    latin = sum(sign.isascii() and sign.isalpha() for sign in text[:20_000])
    return "ko" if hangul and hangul * 2.5 >= latin * 0.5 else "en"


def read_rights(text: str, context: str = "") -> Reading:
    """The rights asked in `text` (foreign words blanked). `context` is the rest that says what it is about."""
    reading = Reading()
    whole = f"{text}\n{context}"
    listed_ask = bool(_GENERAL_ASK.search(whole))
    near = {rule.near for book in (rules_ko, rules_en) for rule in book.RULES if rule.near and rule.near.search(whole)}
    found: dict[Right, Asked] = {}
    for sentence in sentences(text):
        for korean in (True, False):
            _read_sentence(sentence, korean, near, listed_ask, found, reading)
    if not found:
        _by_article(text, whole, found)
    for book in (rules_ko, rules_en):
        reading.reminder |= bool(book.REMINDER.search(text))
        reading.complaint |= bool(book.COMPLAINT.search(text))
    reading.asked = sorted(found.values(), key=lambda one: _ORDER.index(one.right))
    return reading


def _read_sentence(
    sentence: Sentence,
    korean: bool,
    near: set[re.Pattern[str]],
    listed_ask: bool,
    found: dict[Right, Asked],
    reading: Reading,
) -> None:
    book = rules_ko if korean else rules_en
    if book.STATUTE.search(sentence.text):
        return
    text = book.NOTHING.sub(lambda match: " " * len(match[0]), sentence.text)
    past = _only_past(text, korean)
    asks_how = book.HOW.search(text) is not None
    boxes = bool(_CHECKED.search(text)) or bool(_UNCHECKED.search(text))
    for rule in book.RULES:
        if rule.right in found and rule.right not in reading.denied:
            continue
        if rule.within is not None and not rule.within.search(sentence.text):
            continue
        if rule.near is not None and rule.near not in near:
            continue
        if rule.unless is not None and rule.unless.search(text):
            continue
        for match in rule.topic.finditer(text):
            if boxes and not _box_is_checked(text, match.start(), match.end()):
                continue
            if _denied(text, match, korean):
                reading.denied.add(rule.right)
                continue
            if past or asks_how:
                reading.reminder |= past
                continue
            end = _asking_end(text, match, rule, korean)
            if (
                end is None
                and not (sentence.listed and listed_ask and len(text.strip()) <= 120)
                and not (boxes and _CHECKED.search(text))
            ):
                continue
            first = match.start() + _leading(match[0])
            start = sentence.start + (first if korean else _asking_start(text, first))
            stop = sentence.start + max(end or 0, match.end())
            found.setdefault(rule.right, Asked(rule.right, start, stop))
            break


def _leading(words: str) -> int:
    return len(words) - len(words.lstrip())


def _asking_end(text: str, match: re.Match[str], rule: Rule, korean: bool) -> int | None:
    """Where the asking words that belong to a topic end; None where nothing is asked. Korean asks after the topic,
    English before or after."""
    if rule.asks:
        return match.end()
    ask = rule.ask or (rules_ko.ASK if korean else rules_en.ASK)
    # The asking may begin with the topic's last syllable (지워 주세요) or be the topic's own verb (I object …).
    after = ask.search(text, match.end() - 1 if korean else match.start(), match.end() + _NEXT)
    if after is None and korean:
        after = ask.search(text, match.start(), match.end())
    if after is not None:
        return _word_end(text, max(after.end(), match.end()))
    if not korean and ask.search(text, max(0, match.start() - 2 * _NEXT), match.end()):
        return _word_end(text, match.end())
    return None


def _asking_start(text: str, topic: int) -> int:
    """Where English begins to ask: the last asking word up to 60 characters before the topic."""
    asked = [one.start() for one in rules_en.ASK.finditer(text, max(0, topic - 60), topic)]
    return asked[-1] if asked else topic


def _word_end(text: str, at: int) -> int:
    while at < len(text) and text[at].isalpha():
        at += 1
    return at


def _denied(text: str, match: re.Match[str], korean: bool) -> bool:
    if korean:
        return rules_ko.NOT_SAID.match(text, match.end(), match.end() + 30) is not None
    before = text[max(0, match.start() - 50) : match.start()]
    # "I am objecting …" holds its own verb; what is denied or made a condition stands before it.
    return bool(rules_en.NEGATED_BEFORE.search(before) or rules_en.CONDITION_BEFORE.search(before))


def _only_past(text: str, korean: bool) -> bool:
    book = rules_ko if korean else rules_en
    past = book.PAST.search(text)
    if past is None:
        return False
    rest = text[past.end() :] if korean else text
    return not book.STILL_ASKS.search(rest)


def _box_is_checked(text: str, start: int, end: int) -> bool:
    """In a line of boxes, whether the box that belongs to the topic (before it, else behind it) is ticked."""
    marks = [(found.start(), True) for found in _CHECKED.finditer(text)]
    marks += [(found.start(), False) for found in _UNCHECKED.finditer(text)]
    marks.sort()
    before = [state for at, state in marks if at < start]
    if before:
        return before[-1]
    after = [state for at, state in marks if at >= end]
    return after[0] if after else True


def _by_article(text: str, whole: str, found: dict[Right, Asked]) -> None:
    """Where no right is named, the article that is: "제35조에 따라 요구합니다"."""
    for book in (rules_ko, rules_en):
        for sentence in sentences(text):
            if (
                not book.ASK.search(sentence.text)
                or book.STATUTE.search(sentence.text)
                or _only_past(sentence.text, book is rules_ko)
                or (book is rules_ko and not re.search(r"개인\s?정보|정보\s?주체", whole))
            ):
                continue
            for pattern, right in book.ARTICLES:
                match = pattern.search(sentence.text)
                if match is not None and right not in found:
                    start = sentence.start + match.start()
                    ask = book.ASK.search(sentence.text, match.end())
                    found[right] = Asked(right, start, sentence.start + (ask.end() if ask else match.end()))
