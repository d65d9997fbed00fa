"""The sample company: real acts of the real services, on made-up people, at moments in the past."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from dpo_desk.domain.case import Way
from dpo_desk.domain.clock import KOREA, korean_time
from dpo_desk.domain.company import Organisation
from dpo_desk.domain.data import from_data
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.events import DispatchWay, IdentityChecked, IdentityMethod, IdentityResult
from dpo_desk.domain.letter import CopyForm, Delivery, Outcome
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.policy import access_items
from dpo_desk.domain.policy import from_data as policy_from_data
from dpo_desk.domain.rights import Right
from dpo_desk.services.access import Access, Desk
from dpo_desk.services.intake import Arrival, Asked

PASSPHRASE = "sample company passphrase"  # noqa: S105  (named in the manual: the sample holds no secret)
STORE_NAME = "아니그마테크놀로지스 주식회사"
OFFICER = ("정해린", "개인정보 보호책임자")

STAGES = ("received", "verifying", "examining", "decided", "notified", "dispatched", "closed")

ENCLOSURE = "항목,내용\n이름,{name}\n휴대전화,{phone}\n전자우편,{email}\n가입일,2025-03-02\n회원 등급,일반\n"


@dataclass
class SampleClock:
    """A clock that the sample sets to the moment of each act."""

    moment: datetime

    def __call__(self) -> datetime:
        return self.moment


def fill(desk: Desk, clock: SampleClock, resources: Path, *, told: Callable[[int, int], None] | None = None) -> None:
    """Fill an empty desk with the sample company, its policy and 20 cases. The clock ends where it stood."""
    now = clock.moment
    folder = resources / "sample"
    organisation, policy = _read(folder / "organisation.json"), _read(folder / "policy.json")
    clock.moment = now - timedelta(days=60)
    desk.settings.save_organisation(from_data(Organisation, organisation))
    desk.settings.save_policy(policy_from_data(policy))
    cases = sorted(_read(folder / "cases.json"), key=lambda case: -case["days_ago"])
    for done, case in enumerate(cases):
        if told:
            told(done, len(cases))
        _live(desk, clock, case, now)
    clock.moment = now


def create(access: Access, clock: SampleClock, resources: Path, folder: Path) -> Desk:
    """Create the sample store in an empty folder and fill it; its passphrase is `PASSPHRASE`."""
    name, title = OFFICER
    desk, _ = access.create(folder, store_name=STORE_NAME, officer_name=name, title=title, passphrase=PASSPHRASE)
    fill(desk, clock, resources)
    return desk


def _read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _live(desk: Desk, clock: SampleClock, told: dict[str, Any], now: datetime) -> None:
    """Let one case go through its life as far as it is told."""
    arrived = korean_time(now).date() - timedelta(days=told["days_ago"])
    steps = STAGES.index(told["until"])
    gap = timedelta(days=told["days_ago"]) / (steps + 1) if steps else timedelta(0)

    def at(step: int) -> None:
        moment = datetime.combine(arrived, time(9, 20), KOREA) + gap * step
        clock.moment = min(max(moment, clock.moment if step else moment), now)

    at(0)
    agent = told.get("agent")
    arrival = Arrival(
        key=f"sample-{told['subject']['name']}",
        asked=tuple(Asked(Right(right), words) for right, words in told["asked"].items()),
        subject=from_data(Person, told["subject"]),
        agent=None if agent is None else _agent(agent),
        received_on=arrived,
        way=Way(told["way"]),
        language=told.get("language", "ko"),
    )
    case_id = desk.intake.confirm(arrival)
    for step in range(1, steps + 1):
        at(step)
        _ACTS[step](desk, case_id)


def _agent(told: dict[str, str]) -> Agent:
    return Agent(AgentKind(told["kind"]), from_data(Person, told))


def _verify(desk: Desk, case_id: int) -> None:
    desk.cases.start_verification(desk.cases.reread(case_id).case.requests[0])


def _check(desk: Desk, case_id: int) -> None:
    case = desk.cases.reread(case_id).case
    check = IdentityChecked(
        IdentityMethod.PHONE, ("name", "phone"), IdentityResult.MATCH, "가입한 번호로 전화하여 확인"
    )
    if case.agent:
        check = replace(check, mandate_note="위임장(별지 제11호서식)과 대리인의 신분증을 확인")
    desk.cases.check_identity(case, case.requests[0], check)


def _decide(desk: Desk, case_id: int) -> None:
    case = desk.cases.reread(case_id).case
    desk.cases.examine(case.requests[0], note="회원 DB와 결제 기록, 상담 기록에서 이름과 휴대전화 번호로 찾음")
    listing = ENCLOSURE.format(name=case.subject.name, phone=case.subject.phone, email=case.subject.email)
    kept = desk.cases.enclose(case, name="회원 정보.csv", media_type="text/csv", data=listing.encode())
    policy = desk.settings.policy_on(case.received_on)
    items = access_items(policy) if policy else ()
    decision = Decision(Outcome.FULL, tuple(item.lines for item in items), CopyForm.COPY, Delivery.POST, (kept.id,))
    desk.cases.decide(desk.cases.reread(case_id).case.requests[0], decision)


def _issue(desk: Desk, case_id: int) -> None:
    desk.letters.issue(desk.cases.reread(case_id).case.requests[0])


def _dispatch(desk: Desk, case_id: int) -> None:
    request = desk.cases.reread(case_id).case.requests[0]
    desk.cases.dispatch(request, way=DispatchWay.POST, sent_on=desk.tools.today(), tracking_no="11401-0000-2026")


def _close(desk: Desk, case_id: int) -> None:
    desk.cases.close(desk.cases.reread(case_id).case.requests[0])


_ACTS = {1: _verify, 2: _check, 3: _decide, 4: _issue, 5: _dispatch, 6: _close}
