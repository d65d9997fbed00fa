"""More time on the case screen: planned, told by its notice, ended; every choice shows the new dates first."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.case import Act
from dpo_desk.domain.deadline import Deadline, DueKind
from dpo_desk.domain.events import ExtensionGround, ExtensionPlanned, PostponementPlanned
from dpo_desk.domain.proof import Proof
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.ui import words
from dpo_desk.ui.case.steps import step_words
from dpo_desk.ui.case.what_if import what_if_words
from dpo_desk.ui.place import Place, ScreenName
from tests.support.case_screen import all_words, click, extended, opened, postponed, primary, shown_form, write
from tests.support.desks import World
from tests.support.stand_in import StandIn


def test_a_postponement_shows_its_dates_is_planned_and_leads_to_its_notice(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    case_id = world.receive().id
    world.to_examining(case_id)
    view = opened(shell, qtbot, case_id)
    view.presenter.lead(Act.POSTPONE)
    form = view.decision.postpone
    assert form.rule.text().startswith("연기는 2026-11-30 (월)까지 통지서를 발급해야 이루어집니다.")
    assert not form.what_if.isVisible()
    write(form.fields["until"].editor, "2026-11-30")
    assert form.fields["until"].error == "지금 기한(2026-11-30 (월))보다 뒤의 날을 적으세요."
    write(form.fields["until"].editor, "2026-12-20")
    assert form.fields["until"].error == ""
    assert "2026-12-20 (일)까지라고 알립니다." in form.what_if.text()
    assert world.request(case_id).progress.planned is None  # nothing is saved yet
    click(qtbot, form.save)
    shell.settle()
    assert form.fields["reason"].error == "비어 있습니다. 이유를 적으세요."
    write(form.fields["reason"].editor, "기록이 별도 보관소에 있습니다.")
    click(qtbot, form.save)
    shell.settle()
    planned = PostponementPlanned("기록이 별도 보관소에 있습니다.", date(2026, 12, 20))
    assert world.request(case_id).progress.planned == planned
    request_id = world.request(case_id).id
    assert shell.went == [Place(ScreenName.LETTER, case_id=case_id, request_id=request_id)]
    view.show_tab("overview")
    assert view.overview.step.sentence.text() == "열람연기 통지서를 발급하세요. 발급해야 시간이 늘어납니다."
    assert primary(view).text() == "통지서 만들기"
    assert "2026-11-30 (월) 24시까지" in view.header.due.accessibleName()  # a plan moves no clock


def test_only_access_can_be_postponed_and_only_automated_decisions_extended(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    rights = (Right.ACCESS, Right.CORRECTION, Right.AUTOMATED, Right.SOURCE)
    case = world.receive(rights=rights)
    view = opened(shell, qtbot, case.id, "decision")
    offered = {}
    for request in case.requests:
        view.presenter.switch(request.id)
        offered[request.right] = set(view.decision.time.acts) & {Act.POSTPONE, Act.EXTEND}
    assert offered == {
        Right.ACCESS: {Act.POSTPONE},
        Right.CORRECTION: set(),
        Right.AUTOMATED: {Act.EXTEND},
        Right.SOURCE: set(),
    }


def test_the_end_of_the_reason_shows_the_ten_days_that_follow(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.to_examining(case_id)
    postponed(world, case_id)
    world.later(days=7)
    view = opened(shell, qtbot, case_id)
    assert view.header.due.accessibleName() == "D-19 연기, 2026-12-20 (일)까지라고 알림"
    view.presenter.lead(Act.END_POSTPONEMENT)
    form = view.decision.end
    assert form.what_if.text() == "처리기한은 2026-12-11 (금)입니다."
    write(form.fields["ended_on"].editor, "2026-11-23")
    assert form.fields["ended_on"].error == "연기를 통지한 날(2026-11-24 (화))보다 앞선 날입니다."
    write(form.fields["ended_on"].editor, "2026-12-02")
    assert form.fields["ended_on"].error == words.say("error.date.future")
    write(form.fields["ended_on"].editor, "2026-11-30")
    assert form.what_if.text() == "처리기한은 2026-12-10 (목)입니다."
    click(qtbot, form.save)
    shell.settle()
    assert world.request(case_id).due_on == date(2026, 12, 10)
    assert "2026-12-10 (목) 24시까지" in view.header.due.accessibleName()


def test_an_extension_has_one_of_two_grounds_and_at_most_thirty_days(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    case_id = world.receive(rights=(Right.AUTOMATED,)).id
    view = opened(shell, qtbot, case_id)
    view.presenter.lead(Act.EXTEND)
    form = view.decision.extend
    assert form.what_if.text() == "연장한 처리기한은 2027-01-18 (월)입니다."[:-1] + ". 지금은 2026-12-18 (금)입니다."
    write(form.fields["days"].editor, "31")
    assert form.fields["days"].error == "1일에서 30일 사이로 적으세요."
    write(form.fields["days"].editor, "10")
    assert form.what_if.text().startswith("연장한 처리기한은 2026-12-28 (월)입니다.")
    write(form.fields["reason"].editor, "확인할 자료가 많습니다.")
    click(qtbot, form.save)
    assert form.fields["ground"].error == "근거를 고르세요."
    form.choice.options["complex"].click()
    click(qtbot, form.save)
    shell.settle()
    planned = ExtensionPlanned(10, ExtensionGround.COMPLEX, "확인할 자료가 많습니다.")
    assert world.request(case_id).progress.planned == planned


def test_an_extended_request_shows_as_such_and_a_third_extension_is_not_offered(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    case_id = world.receive(rights=(Right.AUTOMATED,)).id
    extended(world, case_id)
    view = opened(shell, qtbot, case_id, "decision")
    assert view.header.due.accessibleName().endswith("연장, 2027-01-18 (월) 24시까지")
    assert "30일 연장한다고 통지함" in all_words(view)
    assert Act.EXTEND in view.decision.time.acts
    world.later(days=1)
    extended(world, case_id)
    shell.settle()
    assert Act.EXTEND not in view.decision.time.acts


def test_the_notice_of_more_time_has_its_own_dispatch(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.to_examining(case_id)
    postponed(world, case_id)
    view = opened(shell, qtbot, case_id)
    assert view.overview.step.sentence.text() == words.say("next.dispatch_time")
    click(qtbot, primary(view))
    form = shown_form(view)
    write(form.fields["tracking"].editor, "11401-7")
    click(qtbot, form.save)
    shell.settle()
    now = world.request(case_id).progress
    assert now.unsent is None
    assert now.dispatched is None  # the result is still to come
    view.show_tab("letters")
    assert "2026-11-24 (화) 우편 발송 · 등기번호 11401-7" in all_words(view)


def test_a_transmission_that_binds_nobody_is_proposed_as_access(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive(rights=(Right.TRANSMISSION,)).id
    view = opened(shell, qtbot, case_id)
    assert view.header.due.accessibleName() == "목표 D-6, 2026-11-30 (월) 회사 목표일"
    view.presenter.lead(Act.TREAT_AS_ACCESS)
    form = view.decision.as_access
    assert words.say("transmission.notobliged") in form.rule.text()
    assert form.what_if.text() == "처리기한은 2026-11-30 (월)입니다."
    click(qtbot, form.save)
    shell.settle()
    assert world.request(case_id).progress.as_access
    assert view.header.due.accessibleName() == "D-6, 2026-11-30 (월) 24시까지"


def test_a_supplement_says_that_the_clock_runs_on(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.desk.cases.start_verification(world.request(case_id))
    view = opened(shell, qtbot, case_id)
    view.presenter.lead(Act.ASK_SUPPLEMENT)
    form = shown_form(view)
    rule = words.say("clock.supplement", due=date(2026, 11, 30))
    assert rule in all_words(view)
    write(form.fields["what"].editor, "가입할 때 쓴 전화번호")
    write(form.fields["wanted_by"].editor, "2026-11-23")
    assert form.fields["wanted_by"].error == words.say("error.date.past")
    write(form.fields["wanted_by"].editor, "2026-11-27")
    assert view.forms["supplement"].what_if.text() == "처리기한은 그대로 2026-11-30 (월)입니다."  # type: ignore[attr-defined]
    click(qtbot, form.save)
    shell.settle()
    loaded = view.presenter.loaded
    assert loaded is not None
    assert rule in step_words(loaded, view.presenter.request).note
    assert world.request(case_id).due_on == date(2026, 11, 30)


def test_the_side_of_a_right_comes_first_and_moves_the_clock(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive(rights=(Right.WITHDRAWAL,)).id
    view = opened(shell, qtbot, case_id)
    assert primary(view).text() == "요구의 갈래 고르기"
    click(qtbot, primary(view))
    form = shown_form(view)
    click(qtbot, form.save)
    assert form.fields["variant"].error == words.say("variant.choose")
    form.fields["variant"].editor.options["advertising"].click()
    assert view.forms["variant"].what_if.text() == "처리기한은 2026-12-02 (수)입니다."  # type: ignore[attr-defined]
    click(qtbot, form.save)
    shell.settle()
    assert world.request(case_id).progress.variant is Variant.ADVERTISING
    assert "2026-12-02 (수) 24시까지" in view.header.due.accessibleName()
    assert "동의 철회 · 광고 수신 동의" in all_words(view)


def test_a_hold_is_set_and_confirmed_later(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    view = opened(shell, qtbot, case_id)
    view.presenter.lead(Act.HOLD)
    form = shown_form(view)
    write(form.fields["system"].editor, "CCTV 3층 복도")
    write(form.fields["holder"].editor, "시설팀")
    write(form.fields["confirmed_on"].editor, "2026-11-17")
    assert form.fields["confirmed_on"].error == "받은 날(2026-11-18 (수))보다 앞선 날짜입니다."
    form.fields["confirmed_on"].editor.clear()
    click(qtbot, form.save)
    shell.settle()
    assert "확인하지 않은 파기 보류가 1건 있습니다." in view.overview.step.note.text()
    click(qtbot, view.tabs["request"].confirm)  # type: ignore[attr-defined]
    form = shown_form(view)
    assert form.name == "hold_done"
    click(qtbot, form.save)
    shell.settle()
    holds = world.request(case_id).progress.holds
    assert [(hold.system, hold.confirmed_on) for hold in holds] == [("CCTV 3층 복도", date(2026, 11, 24))]
    assert shell.failed == []


def test_ticks_of_the_checklist_count_once_they_are_saved(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.to_examining(case_id)
    view = opened(shell, qtbot, case_id, "examination")
    checks = view.forms["checks"]
    boxes = checks.fields["done"].editor.boxes
    first, second = list(boxes)[:2]
    assert not checks.save.isEnabled()
    boxes[first].click()
    boxes[second].click()
    kept = view.typed()
    assert kept is not None
    assert kept["checks|done"] == [first, second]
    outside = next(iter(checks.fields["outside"].editor.boxes.values()))
    outside.click()
    assert words.say("checks.outside.so") in all_words(view)
    outside.click()
    click(qtbot, checks.save)
    shell.settle()
    assert world.request(case_id).progress.checked == {first, second}
    assert view._count("examination") == f"2/{len(boxes)}"
    assert view.typed() is None


def _deadline(kind: DueKind, day: date, refuse_by: date | None = None) -> Deadline:
    proof = Proof((), "", date(2027, 12, 31), may_move=False)
    legal = kind in (DueKind.LAW, DueKind.EXTENDED)
    return Deadline(day if legal else None, None, proof, kind, None if legal else day, refuse_by)


@pytest.mark.parametrize(
    ("found", "before", "said", "late"),
    [
        ((DueKind.LAW, 30), (DueKind.LAW, 30), "처리기한은 그대로 2026-11-30 (월)입니다.", False),
        ((DueKind.TARGET, 27), (DueKind.TARGET, 27), "회사 목표일은 그대로 2026-11-27 (금)입니다.", False),
        ((DueKind.TARGET, 20), (DueKind.LAW, 30), "회사 목표일은 2026-11-20 (금)입니다. 법정 기한이 아닙니다.", False),
        ((DueKind.LAW, 20), (DueKind.TARGET, 27), "처리기한은 2026-11-20 (금)입니다. 이 날은 이미 지났습니다.", True),
    ],
)
def test_what_if_never_calls_a_target_a_due_date(
    found: tuple[DueKind, int], before: tuple[DueKind, int], said: str, late: bool
) -> None:
    words.use("ko")
    today = date(2026, 11, 24)
    ends = [_deadline(kind, date(2026, 11, day)) for kind, day in (found, before)]
    assert what_if_words(ends[0], ends[1], today) == (said, late)
    assert what_if_words(None, ends[1], today) == ("", False)
