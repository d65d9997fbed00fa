"""The machine's zone and a clock set back: dates stay Korean dates, the record in order, nothing is taken away."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from dpo_desk.domain.case import Stage, Way
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import DispatchWay
from dpo_desk.domain.rights import Right
from dpo_desk.services.intake import Arrival, Asked, Mail
from tests.support.desks import JIWOO, World, make_desk
from tests.support.mails import mail

pytestmark = pytest.mark.fault
EVENING, MIDNIGHT = datetime(2026, 12, 31, 14, 59, 59, tzinfo=UTC), datetime(2026, 12, 31, 15, 0, tzinfo=UTC)
"""The last second of 2026 in Korea, and the first of 2027."""
LOS_ANGELES = timezone(timedelta(hours=-8))


@pytest.fixture(params=["America/Los_Angeles", "Pacific/Kiritimati", "Asia/Seoul"])
def zone(request: pytest.FixtureRequest) -> Iterator[str]:
    """A machine in another zone."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = request.param
    time.tzset()
    yield request.param
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_desk(tmp_path / "store")
    yield made
    made.lock()


def entries(world: World) -> list[datetime]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return [entry.at for entry in unit.entries()]


def test_days_are_korean_days_in_every_zone_across_midnight(world: World, zone: str) -> None:
    world.moment = EVENING.astimezone(LOS_ANGELES)
    old = world.receive("old", days_ago=0)
    world.to_decided(old.id)
    assert (old.number, old.received_on) == ("2026-0001", date(2026, 12, 31))
    world.moment = MIDNIGHT
    letter = world.desk.letters.issue(world.request(old.id))
    assert (letter.issued_on, letter.document_no) == (date(2027, 1, 1), "통지-2027-0001")
    assert "2027. 1. 1." in world.desk.letters.text(world.desk.letters.show(letter))
    new = world.receive("new", days_ago=0)
    assert (new.number, new.received_on) == ("2027-0001", date(2027, 1, 1))
    assert [event.happened_on for event in world.request(old.id).events][-1] == date(2027, 1, 1)
    with pytest.raises(UserError, match=r"error\.date\.future"):
        world.receive("tomorrow", days_ago=-1)


def test_a_mail_that_arrived_at_korean_midnight_arrived_on_that_day_in_every_zone(world: World, zone: str) -> None:
    world.moment = MIDNIGHT + timedelta(days=3)
    for received, day in (
        ("Thu, 31 Dec 2026 06:59:59 -0800", date(2026, 12, 31)),
        ("Thu, 31 Dec 2026 07:00:00 -0800", date(2027, 1, 1)),
    ):
        proposal = world.desk.intake.propose(mail(received=received))
        assert proposal.received is not None
        assert proposal.received.date() == day
        asked = (Asked(Right.ACCESS, ""),)
        arrival = Arrival(received, asked, JIWOO, None, day, Way.EMAIL, "ko", proposal.received)
        case = world.case(world.desk.intake.confirm(arrival, Mail(mail(received=received), proposal)))
        assert (case.received_on, case.received_at) == (day, proposal.received)


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=1), timedelta(days=400)])
def test_a_clock_set_back_loses_no_order_no_number_and_no_company(world: World, back: timedelta) -> None:
    case = world.receive()
    due = world.request(case.id).due_on
    company = world.desk.settings.organisation()
    world.moment -= back
    world.to_decided(case.id)
    letter = world.desk.letters.issue(world.request(case.id))
    assert world.desk.settings.organisation() == company
    assert company.name in world.desk.letters.text(world.desk.letters.show(letter))
    assert (world.request(case.id).due_on, world.request(case.id).progress.stage) == (due, Stage.NOTIFIED)
    at = entries(world)
    assert at == sorted(at)
    world.moment += back
    again = world.receive("after")
    assert again.number != case.number
    assert world.desk.verify_record() is None
    at = entries(world)
    assert at == sorted(at)


def test_a_dispatch_before_its_notice_is_refused_when_the_clock_went_back(world: World) -> None:
    request = world.to_notified(world.receive().id)
    world.later(days=-1)
    with pytest.raises(UserError, match=r"error\.date\."):
        world.desk.cases.dispatch(request, way=DispatchWay.EMAIL, sent_on=world.desk.tools.today())


def test_a_policy_or_preference_saved_by_a_clock_ahead_is_found_after_it_is_set_right(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store", company=False)
    world.later(days=30)
    preferences = world.desk.settings.preferences()
    world.desk.settings.save_preferences(type(preferences)(language="en"))
    world.later(days=-30)
    assert world.desk.settings.preferences().language == "en"
    world.lock()
