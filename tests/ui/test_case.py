"""The case screen, driven by mouse and keyboard over a real store: from receipt to dispatch, and its errors."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpo_desk.domain.case import Act, Stage
from dpo_desk.domain.events import DispatchWay, IdentityMethod
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.ui import words
from dpo_desk.ui.place import Place, ScreenName
from tests.support.case_screen import all_words, click, opened, primary, shown_form, write
from tests.support.desks import World
from tests.support.stand_in import StandIn


def test_a_request_goes_from_receipt_to_a_decision_by_its_one_filled_button(
    world: World, shell: StandIn, qtbot: QtBot, tmp_path: Path
) -> None:
    case_id = world.receive().id
    view = opened(shell, qtbot, case_id)
    click(qtbot, primary(view))
    shell.settle()
    assert world.request(case_id).progress.stage is Stage.VERIFYING

    click(qtbot, primary(view))
    form = shown_form(view)
    assert form.name == "identity"
    form.fields["method"].editor.set_value(IdentityMethod.PHONE.value)
    click(qtbot, form.fields["fields"].editor.boxes["name"])
    click(qtbot, form.fields["fields"].editor.boxes["phone"])
    click(qtbot, primary(view))
    shell.settle()
    check = world.request(case_id).progress.identity
    assert check is not None
    assert (check.method, check.fields) == (IdentityMethod.PHONE, ("name", "phone"))

    view.show_tab("overview")
    click(qtbot, primary(view))
    write(shown_form(view).fields["note"].editor, "회원 DB에서 찾음")
    click(qtbot, primary(view))
    shell.settle()
    assert world.request(case_id).progress.notes == ("회원 DB에서 찾음",)

    view.show_tab("overview")
    click(qtbot, primary(view))
    form = shown_form(view)
    assert form.name == "decision"
    assert not form.save.isEnabled()
    assert form.save.toolTip() == "남은 것: 보여 줄 자료"
    csv = tmp_path / "회원 정보.csv"
    csv.write_text("이름,한지우\n")
    shell.questions.answer("case.enclose", str(csv))
    view.body.ensureWidgetVisible(view.decision.form.add_files)
    click(qtbot, view.decision.form.add_files)
    shell.settle()
    assert len(form.fields["enclosures"].editor.codes()) == 1
    assert form.save.isEnabled()
    click(qtbot, form.save)
    shell.settle()
    decision = world.request(case_id).progress.decision
    assert decision is not None
    assert world.desk.tools.law.decision_missing(world.request(case_id), decision) == ()
    assert "회원 가입" in decision.items[0][0]
    assert shell.failed == []

    view.show_tab("overview")
    click(qtbot, primary(view))
    assert shell.went == [Place(ScreenName.LETTER, case_id=case_id, request_id=world.request(case_id).id)]


def test_an_issued_notice_is_dispatched_and_closed(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.to_notified(case_id)
    view = opened(shell, qtbot, case_id)
    click(qtbot, primary(view))
    form = shown_form(view)
    assert form.values()["way"] == DispatchWay.POST.value
    click(qtbot, form.save)
    shell.settle()
    assert form.fields["tracking"].error == "비어 있습니다. 등기번호를 적으세요."
    write(form.fields["tracking"].editor, "11401-0001")
    click(qtbot, form.save)
    shell.settle()
    assert shell.told[-1] == "발송을 적었습니다."
    view.show_tab("overview")
    click(qtbot, primary(view))
    shell.settle()
    assert world.request(case_id).progress.stage is Stage.CLOSED
    assert shell.failed == []


def test_a_double_click_starts_the_identity_check_once(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    view = opened(shell, qtbot, case_id)
    qtbot.mouseDClick(primary(view), Qt.MouseButton.LeftButton)
    view.presenter.start_verification()
    view.presenter.start_verification()
    shell.settle()
    assert len(world.request(case_id).events) == 2
    assert shell.failed == []


def test_an_agent_needs_a_note_on_the_mandate(world: World, shell: StandIn, qtbot: QtBot) -> None:
    agent = Agent(AgentKind.DELEGATE, Person("박은호"))
    case_id = world.receive(agent=agent).id
    world.desk.cases.start_verification(world.request(case_id))
    view = opened(shell, qtbot, case_id)
    click(qtbot, primary(view))
    form = shown_form(view)
    click(qtbot, form.fields["fields"].editor.boxes["name"])
    click(qtbot, form.save)
    shell.settle()
    assert form.fields["mandate_note"].error == "비어 있습니다. 위임장과 대리인 확인을 적으세요."
    write(form.fields["mandate_note"].editor, "위임장 원본과 두 사람의 신분증")
    click(qtbot, form.save)
    shell.settle()
    check = world.request(case_id).progress.identity
    assert check is not None
    assert check.mandate_note == "위임장 원본과 두 사람의 신분증"


def test_a_new_receipt_day_shows_its_due_date_before_it_is_saved(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive(days_ago=6).id
    view = opened(shell, qtbot, case_id, "request")
    view.presenter.lead(Act.CORRECT_RECEIPT)
    form = shown_form(view)
    assert "처리기한은 그대로 2026-11-30 (월)" in view.forms["receipt"].what_if.text()  # type: ignore[attr-defined]
    write(form.fields["day"].editor, "2026-11-20")
    assert "2026-11-30 (월)입니다." in view.forms["receipt"].what_if.text()  # type: ignore[attr-defined]
    write(form.fields["day"].editor, "2026-11-23")
    assert "처리기한은 2026-12-03 (목)입니다." in view.forms["receipt"].what_if.text()  # type: ignore[attr-defined]
    assert world.request(case_id).progress.received_on.day == 18
    click(qtbot, form.save)
    shell.settle()
    assert form.fields["reason"].error == "비어 있습니다. 이유를 적으세요."
    write(form.fields["reason"].editor, "고객지원팀이 먼저 받음")
    click(qtbot, form.save)
    shell.settle()
    assert world.request(case_id).progress.received_on.day == 23
    assert world.request(case_id).due_on is not None


def test_a_registration_number_stays_in_the_form_and_out_of_the_store(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    case_id = world.receive().id
    world.to_examining(case_id)
    view = opened(shell, qtbot, case_id)
    view.presenter.lead(Act.EXAMINE)
    form = shown_form(view)
    write(form.fields["note"].editor, "번호 900101-1234567 확인")
    click(qtbot, form.save)
    shell.settle()
    assert form.fields["note"].error.startswith("주민등록번호가 들어 있어 저장하지 않았습니다.")
    assert form.values()["note"] == "번호 900101-1234567 확인"
    assert world.request(case_id).progress.notes == ()


def test_a_stale_save_keeps_what_was_typed_and_then_saves(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.to_examining(case_id)
    view = opened(shell, qtbot, case_id)
    view.presenter.lead(Act.EXAMINE)
    form = shown_form(view)
    write(form.fields["note"].editor, "상담 기록 3건")
    world.desk.cases.examine(world.request(case_id), note="다른 창에서 적음")
    shell.settle()
    click(qtbot, form.save)
    shell.settle()
    assert form.isVisible()
    assert form.values()["note"] == "상담 기록 3건"
    assert "그 사이" in form.bar.accessibleName()
    click(qtbot, form.save)
    shell.settle()
    assert world.request(case_id).progress.notes == ("다른 창에서 적음", "상담 기록 3건")
    assert not form.isVisible()


def test_unsaved_typing_is_plain_data_and_comes_back(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.to_examining(case_id)
    view = opened(shell, qtbot, case_id)
    assert view.typed() is None
    view.presenter.lead(Act.EXAMINE)
    assert view.typed() is None
    write(view.forms["note"].fields["note"].editor, "쓰다 만 메모")
    view.presenter.lead(Act.DECIDE)
    write(view.forms["decision"].fields["item4"].editor, "제공하지 않음")
    kept = view.typed()
    assert kept is not None
    assert kept["note|note"] == "쓰다 만 메모"
    world.desk.drafts.keep("case", kept, case_id=case_id)
    view.clear()
    assert view.typed() is None
    assert "한지우" not in all_words(view)

    again = opened(shell, qtbot, case_id)
    again.enter(Place(ScreenName.CASE, case_id=case_id))
    again.resume(world.desk.drafts.all()[0].typed)
    shell.settle()
    assert again.forms["note"].values()["note"] == "쓰다 만 메모"
    assert again.forms["decision"].values()["item4"] == "제공하지 않음"
    assert again.forms["decision"].isVisible()


def test_a_receipt_day_that_cannot_be_is_said_at_its_field_and_loses_nothing(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    case_id = world.receive(days_ago=6).id
    world.to_decided(case_id)
    world.later(days=3)
    view = opened(shell, qtbot, case_id, "request")
    view.presenter.lead(Act.CORRECT_RECEIPT)
    form = shown_form(view)
    day = form.fields["day"]
    write(form.fields["reason"].editor, "우편실 접수 도장")
    for typed, code in (("2026-11-28", "error.date.future"), ("2026-11-26", "error.date.order")):
        write(day.editor, typed)
        click(qtbot, form.save)
        shell.settle()
        assert day.error == words.say(code, what=words.say("field.day"))
        assert form.values()["day"] == typed
        assert form.values()["reason"] == "우편실 접수 도장"
    assert world.request(case_id).progress.received_on.day == 18
