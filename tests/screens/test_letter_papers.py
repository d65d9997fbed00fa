"""Every kind of paper on the letter screen: more time that is planned and issued, refusals, findings; pictures too."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.case import Request, Stage
from dpo_desk.domain.events import ExtensionGround
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.person import Person
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.kit import scale, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.letter.view import View
from dpo_desk.ui.place import Place, ScreenName
from tests.screens.walker import walk_all
from tests.support.case_screen import extended, postponed
from tests.support.decisions import whole
from tests.support.desks import World
from tests.support.stand_in import StandIn, shot

LEFT = Qt.MouseButton.LeftButton


def examined(world: World, right: Right) -> Request:
    person = Person("한지우", address="서울특별시 중구 세종대로 110", postcode="04524")
    return world.to_examining(world.receive(f"x-{right}", subject=person, rights=(right,)).id)


def decided(world: World, right: Right, outcome: Outcome, reason: str = "") -> Place:
    request = examined(world, right)
    decision = whole(world, request, outcome)
    if reason:
        decision = replace(decision, grounds=tuple(replace(use, reason=reason) for use in decision.grounds))
    world.desk.cases.decide(request, decision)
    return place_of(request)


def to_postpone(world: World) -> Request:
    request = examined(world, Right.ACCESS)
    until = world.desk.tools.today().replace(month=12, day=21)
    world.desk.cases.plan_postponement(request, reason="기록이 따로 보관되어 있음", until=until)
    return world.request(request.case_id)


def to_extend(world: World) -> Request:
    request = examined(world, Right.AUTOMATED)
    world.desk.cases.plan_extension(request, days=30, ground=ExtensionGround.OVERLOAD, reason="요구가 한때 몰림")
    return world.request(request.case_id)


def place_of(request: Request) -> Place:
    return Place(ScreenName.LETTER, case_id=request.case_id, request_id=request.id)


def of_letter(world: World, place: Place) -> Place:
    return replace(place, letter_id=world.desk.cases.reread(place.case_id).letters[-1].id)


def mends(view: View) -> dict[str, Button]:
    return {button.accessibleName(): button for button in view.gate.findChildren(Button)}


# more time


@pytest.mark.parametrize(("plan", "paper"), [(to_postpone, "access_postponed"), (to_extend, "automated_extended")])
def test_planned_time_is_shown_checked_and_issued_as_its_own_notice(
    world: World, shell: StandIn, plan: Callable[[World], Request], paper: str
) -> None:
    request = plan(world)
    view = shell.enter(View(shell), place_of(request))
    name = words.say(f"letter.kind.{paper}")
    assert view.bar.title.text() == name
    assert view.presenter.shown is not None
    assert view.presenter.shown.planned
    assert "한지우" in view.page.accessibleDescription()
    shell.questions.answer("letter.issue.ask", "act")
    QTest.mouseClick(view.gate.issue, LEFT)
    shell.settle()
    assert shell.failed == []
    now = world.request(request.case_id).progress
    assert now.planned is None
    assert now.stage is Stage.EXAMINING
    assert len(now.interims) == 1
    letter = world.desk.cases.reread(request.case_id).letters[0]
    assert shell.told == [words.say("letter.issued", letter=name, no=letter.document_no)]


def test_a_planned_time_that_has_been_taken_back_issues_nothing(world: World, shell: StandIn) -> None:
    request = to_postpone(world)
    view = shell.enter(View(shell), place_of(request))
    assert view.gate.issue.isEnabled()
    world.desk.cases.undo(world.request(request.case_id))
    shell.settle()
    assert not view.gate.issue.isEnabled()
    view.presenter.issue()
    shell.settle()
    assert world.desk.cases.reread(request.case_id).letters == ()


def test_a_notice_of_more_time_shows_whether_it_was_sent(world: World, shell: StandIn) -> None:
    request = examined(world, Right.ACCESS)
    postponed(world, request.case_id)
    place = of_letter(world, place_of(request))
    view = shell.enter(View(shell), place)
    assert view.issued.dispatch.isVisible()
    view.issued.dispatch.click()
    assert shell.went == [Place(ScreenName.CASE, case_id=place.case_id, request_id=place.request_id, section="letters")]


# refusals and what they lack


def test_a_refusal_says_on_which_article_and_record_it_rests(world: World, shell: StandIn) -> None:
    place = decided(world, Right.DELETION, Outcome.REFUSED)
    view = shell.enter(View(shell), place)
    assert view.gate.issue.isEnabled(), view.gate.issue.toolTip()
    shell.questions.answer("letter.issue.ask", "act")
    QTest.mouseClick(view.gate.issue, LEFT)
    shell.settle()
    view.enter(of_letter(world, place))
    shell.settle()
    said = " ".join(part.accessibleName() for part in view.issued.facts.findChildren(QWidget))
    file = world.desk.cases.reread(place.case_id)
    sources = file.letters[0].sources
    assert sources["grounds"]
    assert sources["grounds"] not in said
    assert words.say("letter.source.grounds") in said
    assert words.say("letter.source.text.form10", version=sources["texts"].split(" ")[-1]) in said
    assert "form10" not in said


def test_the_reviewer_that_a_refusal_needs_is_mended_in_the_settings(world: World, shell: StandIn) -> None:
    place = decided(world, Right.CORRECTION, Outcome.UNCHANGED)
    organisation = world.desk.settings.organisation()
    world.desk.settings.save_organisation(replace(organisation, objection_reviewer=""))
    view = shell.enter(View(shell), place)
    assert not view.gate.issue.isEnabled()
    mends(view)[words.say("letter.mend.organisation")].click()
    assert shell.went == [Place(ScreenName.SETTINGS, section="organisation")]


def test_where_it_is_narrow_what_stops_a_notice_is_shown_first(
    world: World, shell: StandIn, qapp: QApplication
) -> None:
    organisation = world.desk.settings.organisation()
    world.desk.settings.save_organisation(replace(organisation, dpo_name=""))
    theme.apply(qapp, dark=False, user_scale=2.0)
    view = shell.enter(View(shell), place_of(to_postpone(world)))
    assert view.gate.isVisible()
    assert not view.nothing.isVisible()
    theme.apply(qapp, dark=False)


# for eyes, ears and keyboard

PAPERS = ["postpone", "extend", "postponed", "extended", "refused", "source", "missing"]


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_is_whole_in_every_language_theme_and_size(
    world: World, shell: StandIn, qapp: QApplication, paper: str
) -> None:
    if paper in ("postpone", "missing"):
        place = place_of(to_postpone(world))
    elif paper == "extend":
        place = place_of(to_extend(world))
    elif paper == "postponed":
        request = examined(world, Right.ACCESS)
        postponed(world, request.case_id)
        place = of_letter(world, place_of(request))
    elif paper == "extended":
        request = examined(world, Right.AUTOMATED)
        extended(world, request.case_id)
        place = of_letter(world, place_of(request))
    elif paper == "refused":
        place = decided(world, Right.DELETION, Outcome.REFUSED)
        world.desk.letters.issue(world.request(place.case_id))
        place = of_letter(world, place)
    else:
        place = decided(world, Right.SOURCE, Outcome.DONE)
    if paper == "missing":
        organisation = world.desk.settings.organisation()
        world.desk.settings.save_organisation(replace(organisation, dpo_name="", desk="", name=""))
    kept: list[View] = []

    def make() -> QWidget:
        view = View(shell)
        kept.append(view)
        window = shell.show(view, 1150, 768)
        view.enter(place)
        shell.settle()
        dark = "dark" if theme.is_dark() else "light"
        shot(window, f"paper-{paper}-{words.language()}-{dark}-{scale.user():g}")
        return window

    assert walk_all(make, qapp, 1150, 768) == []
