"""What a published policy lacks or has outdated (처리방침 정비 목록), worked out from its text and the law. Pure.

Only what the text shows for certain is told. The office's own lines fill a letter and mend nothing here: only another
version of the published policy does. What no rule sees, an officer marks on the line (`PolicyLine.defect`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.period import in_force
from dpo_desk.domain.policy import PUBLISHED_PARTS, Policy, PolicyLine, lines_of
from dpo_desk.domain.retention import RetentionDuty

CODES = (
    *PUBLISHED_PARTS,
    *("ad_records", "statute_period", "fraud_period", "debt_period", "own_period", "dormancy", "rights_articles"),
    *("prosecutors", "agency_ended", "police_site", "agency_site"),
)
"""Every code that is worked out, the parts first."""


@dataclass(frozen=True, slots=True)
class Defect:
    """One thing to mend: its code (`policy.defect.<code>`), its part, and the places of its lines there, from 0.

    Without lines it is the part as a whole.
    """

    code: str
    part: str
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Law:
    """What a policy is compared with: all agencies, ended ones too, and the duties in force, on a day."""

    on: date
    agencies: Sequence[Agency]
    duties: Sequence[RetentionDuty]


def defects(
    policy: Policy, *, on: date, agencies: Iterable[Agency], duties: Iterable[RetentionDuty]
) -> tuple[Defect, ...]:
    """What is to be mended in a policy as read on a day, in the order of its parts; each code stands once a part.

    A code is a part of PUBLISHED_PARTS (nothing published there; a published heading with nothing under it; a purpose
    for which no items are published), that of a rule below, or the `defect` of a line.
    """
    law = _Law(on, tuple(agencies), tuple(duty for duty in duties if in_force(duty, on)))
    found: dict[tuple[str, str], list[int]] = {}
    for part in (*PUBLISHED_PARTS, "general"):
        if part in PUBLISHED_PARTS:
            found |= _blank(policy, part)
        for at, line in enumerate(lines_of(policy, part)):
            for code in () if line.own else _codes(part, line, law):
                found.setdefault((part, code), []).append(at)
    return tuple(Defect(code, part, tuple(lines)) for (part, code), lines in found.items())


def _blank(policy: Policy, part: str) -> dict[tuple[str, str], list[int]]:
    """A part with nothing in it, with a heading and nothing under it, or with no items for a published purpose."""
    lines = lines_of(policy, part)
    published = {at: line for at, line in enumerate(lines) if not line.own}
    blank = [at for at, line in published.items() if not line.text.strip()]
    said = {line.label for line in published.values() if line.text.strip()}
    purposes = {line.label for line in policy.purposes if not line.own}
    complete = purposes <= said if part == "items" else not blank
    return {} if said and complete else {(part, part): blank}


def _codes(part: str, line: PolicyLine, law: _Law) -> Iterator[str]:
    """What a line as it reads comes to: its own mark, and what the rules for its part find, each code once."""
    found = [line.defect, *_RULES[part](line, law)] if part in _RULES and line.text.strip() else [line.defect]
    if "휴면" in line.label + line.text and not _dormancy_has_ground(line.label + line.text):
        found.append("dormancy")
    yield from dict.fromkeys(code for code in found if code)


# the period of a record

_STATUTE = re.compile(r"에 관한 법률|[가-힣]{2,}(?<![방불위적])법(?=[에이을를은는의제]|[^가-힣]|$)")
_PERIOD = re.compile(r"(\d{1,3})\s*(개월|년)")
_BEYOND = re.compile(r"지나도|지난 (?:뒤|후)에도|이후에도|경과 ?후에?도?|끝난 (?:뒤|후)에도")
_LASTING = re.compile(r"때까지|동안|시까지")
_TOPIC = re.compile(r"또는|관한|기록|[및등의에을를과와\s,·ㆍ()]")
_DEALINGS = ("계약", "대금결제")


def _period_codes(line: PolicyLine, law: _Law) -> Iterator[str]:
    """A period of the company's own beside those of statutes, and one that is not its statute's.

    What rests on no statute is never a ground to refuse a deletion (Act 36(1); `law.md` §0 row 5).
    """
    words = f"{line.label} {line.text}"
    if _STATUTE.search(words):
        if _differs(line, law):
            yield "ad_records" if "광고" in line.label else "statute_period"
    elif "부정" in line.label and (_PERIOD.search(line.text) or _LASTING.search(line.text)):
        yield "fraud_period"
    elif re.search("채권|채무|미납|정산", words):
        yield "debt_period"
    elif _BEYOND.search(words):
        yield "own_period"


def _differs(line: PolicyLine, law: _Law) -> bool:
    """Whether one period is given for records to which the cited statute gives another.

    `거래` is what the statutes call contracts and payments together.
    """
    periods = {int(number) * (12 if unit == "년" else 1) for number, unit in _PERIOD.findall(line.text)}
    label = line.label.replace(" ", "")
    months: dict[str, set[int]] = {}
    for duty in law.duties:
        if duty.months is None or not _cites(f"{line.label} {line.text}", duty.statute_ko):
            continue
        for topic in _TOPIC.split(duty.record_ko):
            if len(topic) > 1 and topic in label:
                months.setdefault(topic, set()).add(duty.months)
            if topic in _DEALINGS and "거래" in label:
                months.setdefault("거래", set()).add(duty.months)
    return len(periods) == 1 and any(not periods <= known for known in months.values())


def _cites(words: str, statute: str) -> bool:
    """Whether a text names a statute, whole or by the first word of its name where that is no common word."""
    name, first = statute.replace(" ", ""), statute.split()[0]
    return name in words.replace(" ", "") or (len(first) > 3 and first in words)


# rights and agencies

_OWN_ARTICLE = (("정정", "제36조"), ("삭제", "제36조"), ("처리정지", "제37조"))
_ADDRESS = re.compile(r"(?:[a-z0-9-]+\.)+kr(?![a-z0-9])")


def _rights_codes(line: PolicyLine, law: _Law) -> Iterator[str]:
    """Correction, deletion or suspension under the article of access alone."""
    words = f"{line.label} {line.text}"
    if "제35조" in words and any(right in words and article not in words for right, article in _OWN_ARTICLE):
        yield "rights_articles"


def _agency_codes(line: PolicyLine, law: _Law) -> Iterator[str]:
    """A body that is no longer there, or the address it had before."""
    words = f"{line.label} {line.text}"
    now = [agency for agency in law.agencies if in_force(agency, law.on)]
    named = [agency for agency in now if _names(words, agency)]
    for agency in law.agencies:
        if agency.until is not None and agency.until < law.on and _names(words, agency) and not named:
            yield "prosecutors" if agency.code == "prosecutors" else "agency_ended"
    addresses = {_bare(address) for address in _ADDRESS.findall(words.lower())}
    for agency in named:
        if addresses and _bare(agency.site) not in addresses:
            yield "police_site" if agency.code == "police" else "agency_site"


def _names(words: str, agency: Agency) -> bool:
    """Whether a text names a body, by its name or by what stands before or after a comma in it."""
    return any(part.strip() in words for part in agency.name_ko.split(",") if part.strip())


def _bare(address: str) -> str:
    return address.removeprefix("www.")


# dormancy

_ABOLISHED = "제39조의6"
_OWN_RULE = re.compile(r"회사(?:가|의)[^,.]*(?:정한|정책|기준)|이용약관")


def _dormancy_has_ground(words: str) -> bool:
    """The article on unused accounts (39-6) is gone since 2023-09-15: a line names another, or the company's rule."""
    return _ABOLISHED not in words and (_STATUTE.search(words) is not None or _OWN_RULE.search(words) is not None)


_RULES = {"periods": _period_codes, "rights": _rights_codes, "remedies": _agency_codes}
