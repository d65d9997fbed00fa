"""A desk as the officer has it, on a real store at a cheap cost of guessing, with a clock that tests move."""

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from dpo_desk import paths
from dpo_desk.domain.case import Case, Request, Way
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.company import Organisation
from dpo_desk.domain.data import from_data
from dpo_desk.domain.decision import Decision
from dpo_desk.domain.events import DispatchWay, IdentityChecked, IdentityMethod, IdentityResult
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.person import Agent, Person
from dpo_desk.domain.policy import access_items
from dpo_desk.domain.policy import from_data as policy_from_data
from dpo_desk.domain.proposal import MaskedMail, Proposal
from dpo_desk.domain.rights import Right
from dpo_desk.law.book import LawBook, load
from dpo_desk.letters.house import PrintingHouse
from dpo_desk.services.access import Access, Desk, Outside
from dpo_desk.services.base import Now
from dpo_desk.services.intake import Arrival, Asked
from dpo_desk.store.door import Door
from dpo_desk.store.vault import Kdf, KdfFloor

CHEAP, LOW = Kdf(t=1, memory_kib=64, lanes=1), KdfFloor(t=1, memory_kib=8)
PASSPHRASE = "아주 긴 암호 문구 하나를 씁니다"  # noqa: S105  (of stores that tests make)
COMPANY = "아니그마테크놀로지스 주식회사"
OFFICER = "정해린"
TODAY = datetime(2026, 11, 24, 10, 0, tzinfo=KOREA)
JIWOO = Person(
    "한지우", email="jiwoo.han@mail.example", phone="010-0000-1104", postcode="04524",
    address="서울특별시 중구 세종대로 110",
)  # fmt: skip
MATCH = IdentityChecked(IdentityMethod.PHONE, ("name", "phone"), IdentityResult.MATCH)


@cache
def law() -> LawBook:
    """The law as it comes with the desk."""
    return load(paths.resource("law"))


@cache
def house() -> PrintingHouse:
    """One letter worker for the whole run."""
    return PrintingHouse()


@dataclass
class World:
    """A desk, the doors it came through, and its clock."""

    access: Access
    folder: Path
    moment: datetime = TODAY
    _desk: Desk | None = None
    code: str = ""

    @property
    def desk(self) -> Desk:
        """The unlocked desk."""
        assert self._desk is not None
        return self._desk

    def now(self) -> datetime:
        return self.moment

    def later(self, days: int = 0, hours: int = 0) -> None:
        """Let the clock run."""
        self.moment += timedelta(days=days, hours=hours)

    def create(self) -> Desk:
        """Create the store."""
        self._desk, self.code = self.access.create(
            self.folder, store_name=COMPANY, officer_name=OFFICER, title="보호책임자", passphrase=PASSPHRASE
        )
        return self._desk

    def unlock(self, passphrase: str = PASSPHRASE) -> Desk:
        """Unlock the store as its first officer."""
        self._desk = self.access.unlock(self.folder, officer_id=1, passphrase=passphrase)
        return self._desk

    def lock(self) -> None:
        """Lock the desk, if it is open."""
        if self._desk is not None:
            self._desk.lock()
            self._desk = None

    def receive(self, key: str = "k1", *, rights: tuple[Right, ...] = (Right.ACCESS,), agent: Agent | None = None,
                subject: Person = JIWOO, days_ago: int = 6, way: Way = Way.EMAIL) -> Case:  # fmt: skip
        """Confirm an arrival without a mail and give the case."""
        asked = tuple(Asked(right, "가지고 계신 제 정보를 모두 보고 싶습니다.") for right in rights)
        received_on = self.desk.tools.today() - timedelta(days=days_ago)
        case_id = self.desk.intake.confirm(Arrival(key, asked, subject, agent, received_on, way, "ko"))
        return self.case(case_id)

    def case(self, case_id: int) -> Case:
        """Read a case again."""
        return self.desk.cases.reread(case_id).case

    def request(self, case_id: int) -> Request:
        """Read a case's first request again."""
        return self.case(case_id).requests[0]

    def to_examining(self, case_id: int) -> Request:
        """Verify and find the person to match."""
        self.desk.cases.start_verification(self.request(case_id))
        self.desk.cases.check_identity(self.case(case_id), self.request(case_id), MATCH)
        return self.request(case_id)

    def to_decided(self, case_id: int) -> Request:
        """Examine, enclose a file and decide."""
        self.to_examining(case_id)
        self.desk.cases.examine(self.request(case_id), note="회원 DB에서 찾음")
        file = self.desk.cases.enclose(
            self.case(case_id), name="회원 정보.csv", media_type="text/csv", data="이름,한지우\n".encode()
        )
        self.desk.cases.decide(self.request(case_id), self.decision(file.id))
        return self.request(case_id)

    def decision(self, *enclosures: int) -> Decision:
        """Full access with the five items of the policy."""
        policy = self.desk.settings.policy_on(self.desk.tools.today())
        assert policy is not None
        items = tuple(item.lines for item in access_items(policy))
        return Decision(Outcome.FULL, items, CopyForm.FILE, Delivery.POST, enclosures)

    def to_notified(self, case_id: int) -> Request:
        """Issue the notice."""
        self.desk.letters.issue(self.to_decided(case_id))
        return self.request(case_id)

    def to_closed(self, case_id: int) -> Request:
        """Dispatch and close."""
        self.to_notified(case_id)
        self.desk.cases.dispatch(
            self.request(case_id), way=DispatchWay.POST, sent_on=self.desk.tools.today(), tracking_no="11401"
        )
        self.desk.cases.close(self.request(case_id))
        return self.request(case_id)


def _read_mail(data: bytes) -> Proposal:
    from dpo_desk.intake.process import read_mail

    return read_mail(data)


def _mask_mail(data: bytes, leave_out: Collection[int]) -> MaskedMail:
    from dpo_desk.intake.process import masked_copy

    return masked_copy(data, set(leave_out))


def outside() -> Outside:
    """The real child that reads mail, and the real press."""
    return Outside(_read_mail, _mask_mail, house())


def access_at(now: Now, shipped: Callable[[], LawBook] = law) -> Access:
    """Doors at a cheap cost of guessing, over a clock."""
    door = Door(CHEAP, LOW)
    return Access(lambda: door, shipped, outside(), now=now, place="desk-1")


def closed_world(folder: Path, shipped: Callable[[], LawBook] = law) -> World:
    """The doors of a store that is not there yet, or of one that is there, of a desk that ships a law."""
    world: World
    world = World(access_at(lambda: world.moment, shipped), folder)
    return world


def make_desk(folder: Path, *, company: bool = True, shipped: Callable[[], LawBook] = law) -> World:
    """An unlocked desk in an empty folder, its company and policy entered unless told otherwise."""
    world = closed_world(folder, shipped)
    desk = world.create()
    if company:
        sample = paths.resource("sample")
        organisation = json.loads((sample / "organisation.json").read_text("utf-8"))
        desk.settings.save_organisation(from_data(Organisation, organisation))
        desk.settings.save_policy(policy_from_data(json.loads((sample / "policy.json").read_text("utf-8"))))
    return world
