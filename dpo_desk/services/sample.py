"""The sample company: real acts of the real services, on made-up people, at moments in the past."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from dpo_desk.domain.case import Request, Way
from dpo_desk.domain.clock import KOREA, korean_day
from dpo_desk.domain.company import Organisation
from dpo_desk.domain.data import from_data
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import DispatchWay, IdentityChecked, IdentityMethod, IdentityResult
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.policy import access_items
from dpo_desk.domain.policy import from_data as policy_from_data
from dpo_desk.domain.retention import Kept
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.services.access import Access, Desk
from dpo_desk.services.base import Now
from dpo_desk.services.intake import Arrival, Asked

PASSPHRASE = "sample company passphrase"  # noqa: S105  (named in the manual: the sample holds no secret)
STORE_NAME = "아니그마테크놀로지스 주식회사"
OFFICER = ("정해린", "개인정보 보호책임자")

DAYS_AFTER = (0, 1, 2, 4, 7, 7, 9)
"""How many days after its arrival each act of a sample case comes, at the earliest; an office works on weekdays.
A case that has less time tells its own."""

STAGES = ("received", "verifying", "examining", "decided", "notified", "dispatched", "closed")

TRACKING = "11401-0000-2026"

ENCLOSURE = "항목,내용\n이름,{name}\n휴대전화,{phone}\n전자우편,{email}\n가입일,2025-03-02\n회원 등급,일반\n"


@dataclass
class SampleClock:
    """A clock that the sample sets to the moment of each act, and lets run when it is done (`moment` None)."""

    running: Now
    moment: datetime | None = None

    def __call__(self) -> datetime:
        return self.moment or self.running()


def open_sample(access: Callable[[Now], Access], resources: Path, folder: Path, *, now: Now) -> Desk:
    """Open today's sample store below `folder`, made at its first opening of the day, so that its dates are near."""
    clock = SampleClock(now)
    doors = access(clock)
    store = folder / korean_day(now()).isoformat()
    try:
        doors.look(store)
    except UserError:
        store.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return create(doors, clock, resources, store)
    return doors.unlock(store, officer_id=1, passphrase=PASSPHRASE)


def create(access: Access, clock: SampleClock, resources: Path, folder: Path) -> Desk:
    """Create the sample store in an empty folder and fill it; its passphrase is `PASSPHRASE`."""
    name, title = OFFICER
    now = clock()
    clock.moment = now - timedelta(days=60)
    desk, _ = access.create(folder, store_name=STORE_NAME, officer_name=name, title=title, passphrase=PASSPHRASE)
    fill(desk, clock, resources, now)
    clock.moment = None
    return desk


def fill(desk: Desk, clock: SampleClock, resources: Path, now: datetime) -> None:
    """Fill an empty desk with the sample company, its policy and its cases, act by act in the order of their time."""
    folder = resources / "sample"
    desk.settings.save_organisation(from_data(Organisation, _read(folder / "organisation.json")))
    desk.settings.save_policy(policy_from_data(_read(folder / "policy.json")))
    acts: list[tuple[datetime, int, Callable[[Desk, dict[int, int]], None]]] = []
    for number, told in enumerate(_read(folder / "cases.json")):
        acts += [(moment, number, act) for moment, act in _life(number, told, now)]
    ids: dict[int, int] = {}
    for moment, _, act in sorted(acts, key=lambda one: one[:2]):
        clock.moment = moment
        act(desk, ids)


def _read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _life(
    number: int, told: dict[str, Any], now: datetime
) -> Iterator[tuple[datetime, Callable[[Desk, dict[int, int]], None]]]:
    """The acts of one case, as far as its life is told, spread over the days since it arrived."""
    arrived = korean_day(now) - timedelta(days=told["days_ago"])
    start = min(datetime.combine(arrived, time(9, 10), KOREA) + timedelta(minutes=7 * number), now)
    steps = STAGES.index(told["until"])
    agent = told.get("agent")
    sides = told.get("variant", {})
    arrival = Arrival(
        key=f"sample-{number}",
        asked=tuple(Asked(Right(r), words, Variant(sides.get(r, ""))) for r, words in told["asked"].items()),
        subject=from_data(Person, told["subject"]),
        agent=Agent(AgentKind(agent["kind"]), from_data(Person, agent)) if agent else None,
        received_on=arrived,
        way=Way(told["way"]),
        language=told.get("language", "ko"),
    )

    def receive(desk: Desk, ids: dict[int, int]) -> None:
        ids[number] = desk.intake.confirm(arrival)

    def step(act: Callable[[Desk, int, dict[str, Any]], None]) -> Callable[[Desk, dict[int, int]], None]:
        return lambda desk, ids: act(desk, ids[number], told)

    yield start, receive
    moment = start
    for n in range(1, steps + 1):
        day = _working_day(arrived + timedelta(days=told.get("days_after", DAYS_AFTER)[n]))
        at = datetime.combine(day, time(10 + n % 6, 12), KOREA) + timedelta(minutes=2 * number)
        moment = min(max(at, moment + timedelta(minutes=4)), now)
        yield moment, step(_ACTS[n])
    if "postpone" in told:
        yield min(moment + timedelta(minutes=30), now), step(_postpone)


def _working_day(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def _first(desk: Desk, case_id: int) -> Request:
    return desk.cases.reread(case_id).case.requests[0]


def _verify(desk: Desk, case_id: int, told: dict[str, Any]) -> None:
    desk.cases.start_verification(_first(desk, case_id))


def _check(desk: Desk, case_id: int, told: dict[str, Any]) -> None:
    case = desk.cases.reread(case_id).case
    check = IdentityChecked(
        IdentityMethod.PHONE, ("name", "phone"), IdentityResult.MATCH, "가입한 번호로 전화하여 확인"
    )
    if case.agent:
        check = replace(check, mandate_note="위임장(별지 제11호서식)과 대리인의 신분증을 확인")
    desk.cases.check_identity(case, case.requests[0], check)


def _postpone(desk: Desk, case_id: int, told: dict[str, Any]) -> None:
    until = desk.tools.today() + timedelta(days=told["postpone"]["days"])
    desk.cases.plan_postponement(_first(desk, case_id), reason=told["postpone"]["reason"], until=until)
    desk.letters.issue(_first(desk, case_id))
    request = _first(desk, case_id)
    letter_id = request.progress.interims[0].letter_id
    today = desk.tools.today()
    desk.cases.dispatch(request, way=DispatchWay.POST, sent_on=today, tracking_no=TRACKING, letter_id=letter_id)


def _decide(desk: Desk, case_id: int, told: dict[str, Any]) -> None:
    request = _first(desk, case_id)
    desk.cases.examine(request, note="회원 DB와 결제 기록, 상담 기록에서 이름과 휴대전화 번호로 찾음")
    decision = _decision(told["decision"], desk.tools.today()) if "decision" in told else _full(desk, case_id)
    desk.cases.decide(_first(desk, case_id), decision)


def _full(desk: Desk, case_id: int) -> Decision:
    """Access in full, with one file."""
    case = desk.cases.reread(case_id).case
    listing = ENCLOSURE.format(name=case.subject.name, phone=case.subject.phone, email=case.subject.email)
    kept = desk.cases.enclose(case, name="회원 정보.csv", media_type="text/csv", data=listing.encode())
    policy = desk.settings.policy_on(case.received_on)
    items = access_items(policy) if policy else ()
    return Decision(Outcome.FULL, tuple(item.lines for item in items), CopyForm.COPY, Delivery.POST, (kept.id,))


def _decision(told: dict[str, Any], today: date) -> Decision:
    """A decision as the data tell it; a day is told by its distance from the day of the decision (`-3`, `+1500`)."""
    facts = tuple((name, _day(text, today)) for name, text in told["facts"].items())
    kept = tuple(from_data(Kept, {**row, "until": _day(row["until"], today)}) for row in told.get("kept", ()))
    return Decision(Outcome(told["outcome"]), facts=facts, kept=kept)


def _day(text: str, today: date) -> str:
    if text[:1] in "+-" and text[1:].isdecimal():
        return (today + timedelta(days=int(text))).isoformat()
    return text


def _issue(desk: Desk, case_id: int, told: dict[str, Any]) -> None:
    desk.letters.issue(_first(desk, case_id))


def _dispatch(desk: Desk, case_id: int, told: dict[str, Any]) -> None:
    request = _first(desk, case_id)
    desk.cases.dispatch(request, way=DispatchWay.POST, sent_on=desk.tools.today(), tracking_no=TRACKING)


def _close(desk: Desk, case_id: int, told: dict[str, Any]) -> None:
    desk.cases.close(_first(desk, case_id))


_ACTS = {1: _verify, 2: _check, 3: _decide, 4: _issue, 5: _dispatch, 6: _close}
