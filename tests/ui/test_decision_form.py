"""The form of the decision on a real store: what an outcome asks, grounds that close, records that stay, drafts."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.case import Act, Request, Stage
from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.ui import words
from dpo_desk.ui.case.decision.form import DecisionForm
from dpo_desk.ui.case.decision.withheld import WithheldBlock
from dpo_desk.ui.case.view import View
from dpo_desk.ui.kit import theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.inputs import LineEdit, TextEdit
from dpo_desk.ui.place import Place, ScreenName
from tests.support.case_screen import all_words, click, opened, write
from tests.support.desks import World
from tests.support.stand_in import StandIn

REASON = "세금 계산서의 기록은 법령이 수집할 것으로 정하여 지우지 못합니다."


def deciding(world: World, shell: StandIn, qtbot: QtBot, right: Right, days_ago: int = 6) -> tuple[View, DecisionForm]:
    case_id = world.receive(rights=(right,), days_ago=days_ago).id
    world.to_examining(case_id)
    view = opened(shell, qtbot, case_id)
    view.presenter.lead(Act.DECIDE)
    return view, view.decision.form


def choose(form: DecisionForm, outcome: Outcome) -> None:
    form.fields["outcome"].editor.set_value(outcome.value)


def ground(form: DecisionForm, code: str, number: int = 1) -> None:
    form.fields[f"withheld.{number}.ground"].editor.options[code].click()


def refuse_deletion(form: DecisionForm) -> None:
    """Everything a refusal to delete tax records has to say."""
    choose(form, Outcome.REFUSED)
    ground(form, "act-36-1")
    write(form.fields["withheld.1.item"].editor, "세금 계산서")
    form.fields["withheld.1.answer.act-36-1.named"].editor.set_value("yes")
    write(form.fields["withheld.1.answer.act-36-1.statute"].editor, "국세기본법 제85조의3")
    write(form.fields["withheld.1.reason"].editor, REASON)
    duty = form.fields["kept.1.duty"].editor
    duty.setCurrentIndex(duty.findData("tax-books"))
    duty.activated.emit(duty.currentIndex())
    write(form.fields["kept.1.until"].editor, "2032-01-25")
    write(form.fields["kept.1.place"].editor, "세무 서버")


def last(world: World) -> Request:
    return world.request(1)


def test_a_refusal_names_ground_answers_reason_and_what_stays_until_when(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    _, form = deciding(world, shell, qtbot, Right.DELETION)
    choose(form, Outcome.REFUSED)
    assert form.missing.text() == "남은 것: 근거 · 남는 기록의 법령"
    assert not form.save.isEnabled()
    refuse_deletion(form)
    assert form.missing.text() == words.say("decision.complete")
    click(qtbot, form.save)
    shell.settle()
    made = last(world).progress.decision
    assert made is not None
    assert (made.outcome, made.grounds[0].ground, made.grounds[0].reason) == (Outcome.REFUSED, "act-36-1", REASON)
    assert dict(made.grounds[0].answers) == {"named": "yes", "statute": "국세기본법 제85조의3"}
    assert [(one.duty, one.until, one.place) for one in made.kept] == [("tax-books", date(2032, 1, 25), "세무 서버")]
    assert shell.failed == []


def test_an_answer_that_closes_a_ground_says_so_where_it_is_given(world: World, shell: StandIn, qtbot: QtBot) -> None:
    _, form = deciding(world, shell, qtbot, Right.DELETION)
    refuse_deletion(form)
    field = form.fields["withheld.1.answer.act-36-1.named"]
    field.editor.set_value("no")
    assert field.error == words.say("decision.barred")
    assert "쓸 수 있는 근거" in form.missing.text()
    assert not form.save.isEnabled()
    field.editor.set_value("yes")
    assert field.error == ""
    assert form.save.isEnabled()


def test_the_company_policy_alone_is_no_ground_and_only_what_a_private_company_may_use_is_offered(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    view, form = deciding(world, shell, qtbot, Right.ACCESS)
    choose(form, Outcome.REFUSED)
    assert "처리방침만으로는 거절할 수 없습니다." in all_words(view)
    offered = list(form.fields["withheld.1.ground"].editor.options)
    assert offered == ["act-35-4-1", "act-35-4-2"]  # what is open to public bodies alone is not there


def test_several_parts_are_withheld_each_by_its_ground_and_one_is_taken_away(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    _, form = deciding(world, shell, qtbot, Right.ACCESS)
    choose(form, Outcome.PARTIAL)
    part = form.decided.withheld
    part.add_one.click()
    part.add_one.click()
    for number, said in enumerate(("통화 녹음", "잘못 더함", "추천서"), start=1):
        write(form.fields[f"withheld.{number}.item"].editor, said)
    part.blocks[1].remove.click()
    assert [form.values()[f"withheld.{n}.item"] for n in (1, 2)] == ["통화 녹음", "추천서"]
    assert "withheld.3.item" not in form.values()
    assert part.blocks[1].title.text() == "부분 2"
    part.blocks[1].remove.click()
    assert not part.blocks[0].head.isVisible()  # one part there must be


def test_an_outcome_asks_its_own_facts_and_what_was_typed_for_another_comes_back(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    _, form = deciding(world, shell, qtbot, Right.ACCESS)
    write(form.fields["item4"].editor, "제공하지 않음")
    choose(form, Outcome.NOT_HELD)
    assert not form.decided.shown.isVisible()
    assert form.missing.text().startswith("남은 것: ")
    write(form.fields["fact.searched"].editor, "회원 DB, 상담 기록")
    choose(form, Outcome.OUTSIDE)
    assert "fact.searched" not in form.fields
    choose(form, Outcome.NOT_HELD)
    assert form.fields["fact.searched"].editor.text() == "회원 DB, 상담 기록"
    choose(form, Outcome.FULL)
    assert form.fields["item4"].editor.text() == "제공하지 않음"


def test_before_the_person_is_confirmed_only_some_outcomes_are_open(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.desk.cases.start_verification(world.request(case_id))
    view = opened(shell, qtbot, case_id, "decision")
    view.presenter.lead(Act.DECIDE)
    combo = view.decision.form.fields["outcome"].editor
    offered = [combo.itemData(at) for at in range(combo.count())]
    assert offered == ["notidentified", "outside", "unclear", "withdrawn"]


def test_a_day_that_is_still_to_come_and_a_time_that_is_over_are_wrong_at_their_fields(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    _, form = deciding(world, shell, qtbot, Right.DELETION)
    refuse_deletion(form)
    write(form.fields["kept.1.until"].editor, "2026-11-23")
    assert form.fields["kept.1.until"].error == "보존이 2026-11-23 (월)에 이미 끝났습니다. 이 기록은 남길 수 없습니다."
    write(form.fields["kept.1.until"].editor, "2032년쯤")
    assert form.fields["kept.1.until"].error == words.say("error.date.form")
    choose(form, Outcome.DONE)
    write(form.fields["fact.deleted_on"].editor, "2026-11-25")
    assert form.fields["fact.deleted_on"].error == words.say("error.date.future")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("가" * 100_000, "20,000자까지 쓸 수 있습니다. 지금 100,000자이며 내용은 그대로 있습니다."),
        ("앞\u202e뒤", "2번째 글자(U+202E RIGHT-TO-LEFT OVERRIDE)는 인쇄할 수 없습니다."),
        ("a\u0007", "2번째 글자(U+0007)는 인쇄할 수 없습니다."),
        ("900101-1234567", "주민등록번호가 들어 있어 저장하지 않았습니다."),
    ],
)
def test_a_text_that_cannot_be_kept_is_told_at_its_field_and_stays_typed(
    world: World, shell: StandIn, qtbot: QtBot, typed: str, said: str
) -> None:
    _, form = deciding(world, shell, qtbot, Right.DELETION)
    refuse_deletion(form)
    reason = form.fields["withheld.1.reason"]
    write(reason.editor, typed)
    assert reason.error.startswith(said)
    form.save.click()
    shell.settle()
    assert last(world).progress.decision is None
    assert form.values()["withheld.1.reason"] == typed


def test_a_fee_is_folded_away_and_needs_its_calculation(world: World, shell: StandIn, qtbot: QtBot) -> None:
    _view, form = deciding(world, shell, qtbot, Right.ACCESS)
    fee = form.decided.fee
    assert not form.fields["fee.fee"].isVisible()
    fee.unfold.click()
    write(form.fields["fee.fee"].editor, "백 원")
    assert form.fields["fee.fee"].error == words.say("error.number")
    write(form.fields["fee.fee"].editor, "2,000")
    assert "실비 계산" in form.missing.text()
    write(form.fields["fee.basis"].editor, "출력 20쪽 × 100원")
    assert "실비 계산" not in form.missing.text()
    fee.own_cause.click()
    assert "수수료 없음" in form.missing.text()


def test_a_late_answer_has_to_say_why(world: World, shell: StandIn, qtbot: QtBot) -> None:
    _, form = deciding(world, shell, qtbot, Right.CORRECTION, days_ago=13)
    assert "늦은 이유" in form.missing.text()
    choose(form, Outcome.WITHDRAWN)
    write(form.fields["fact.withdrawn_on"].editor, "2026-11-20")
    write(form.fields["fact.late_reason"].editor, "취하하신 뒤의 확인이 늦었습니다.")
    click(qtbot, form.save)
    shell.settle()
    made = last(world).progress.decision
    assert made is not None
    assert made.fact("late_reason") == "취하하신 뒤의 확인이 늦었습니다."


def test_a_refusal_of_an_automated_decision_is_late_by_its_own_day(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive(rights=(Right.AUTOMATED,), days_ago=14).id
    world.desk.cases.choose_variant(world.request(case_id), variant=Variant.REFUSE)
    world.to_examining(case_id)
    view = opened(shell, qtbot, case_id)
    view.presenter.lead(Act.DECIDE)
    form = view.decision.form
    assert form.warning.text() == words.say("clock.refuse_by", due=date(2026, 11, 20))
    assert "fact.late_reason" not in form.fields
    choose(form, Outcome.REFUSED)
    assert "fact.late_reason" in form.fields


def test_a_deletion_waits_for_the_access_of_its_case_and_the_form_says_so(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    case = world.receive(rights=(Right.ACCESS, Right.DELETION))
    for request in case.requests:
        world.desk.cases.start_verification(request)
    view = opened(shell, qtbot, case.id)
    view.presenter.switch(case.requests[1].id)
    view.presenter.lead(Act.DECIDE)
    assert view.decision.form.warning.text() == words.say("decision.order")


def test_typing_of_several_parts_survives_a_lock(world: World, shell: StandIn, qtbot: QtBot) -> None:
    view, form = deciding(world, shell, qtbot, Right.DELETION)
    refuse_deletion(form)
    form.decided.kept.add_one.click()
    write(form.fields["kept.2.items"].editor, "상담 기록")
    kept = view.typed()
    assert kept is not None
    assert kept["decision|kept.2.items"] == "상담 기록"
    assert all(isinstance(value, str | list) for value in kept.values())
    world.desk.drafts.keep("case", kept, case_id=1)
    view.clear()
    assert REASON not in all_words(view)

    again = opened(shell, qtbot, 1)
    again.enter(Place(ScreenName.CASE, case_id=1))
    again.resume(world.desk.drafts.all()[0].typed)
    shell.settle()
    taken = again.decision.form
    assert taken.isVisible()
    for name, value in (("withheld.1.reason", REASON), ("kept.1.duty", "tax-books"), ("kept.2.items", "상담 기록")):
        assert taken.values()[name] == value
    assert taken.values()["withheld.1.answer.act-36-1.named"] == "yes"


def test_earlier_decisions_on_a_ground_are_one_click_away_and_lead_there_and_back(
    world: World, shell: StandIn, qtbot: QtBot
) -> None:
    view, form = deciding(world, shell, qtbot, Right.DELETION)
    refuse_deletion(form)
    click(qtbot, form.save)
    shell.settle()
    other = world.receive("k2", rights=(Right.DELETION,))
    world.to_examining(other.id)
    view.enter(Place(ScreenName.CASE, case_id=other.id))
    shell.settle()
    view.presenter.lead(Act.DECIDE)
    choose(form, Outcome.REFUSED)
    ground(form, "act-36-1")
    shell.settle()
    block = form.decided.withheld.blocks[0]
    assert isinstance(block, WithheldBlock)
    click(qtbot, block.ask_prior)
    shell.settle()
    prior = block.prior
    said = " ".join(label.accessibleName() for label in prior.findChildren(type(form.missing)))
    assert "2026-11-24 (화) · 2026-0001 · 삭제 · 거절" in said
    assert REASON in said
    prior.findChildren(Button)[0].click()
    place = Place(ScreenName.CASE, case_id=1, request_id=world.request(1).id, section="decision")
    assert shell.went == [place]
    view.enter(place)
    view.presenter.came_from_decision = True
    shell.settle()
    assert view.bar.back.text() == words.say("case.back.decision")
    view.presenter.back()
    assert len(shell.went) == 2
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert [entry.code for entry in unit.entries()].count("prior.look") == 1


def test_a_decision_is_written_again_from_what_it_says(world: World, shell: StandIn, qtbot: QtBot) -> None:
    view, form = deciding(world, shell, qtbot, Right.DELETION)
    refuse_deletion(form)
    click(qtbot, form.save)
    shell.settle()
    assert last(world).progress.stage is Stage.DECIDED
    said = all_words(view)
    assert "「개인정보 보호법」 제36조제1항 단서" in said
    assert "2032-01-25 (일)까지 · 세무 서버" in said
    view.presenter.lead(Act.DECIDE)
    assert form.values()["kept.1.until"] == "2032-01-25"
    assert form.save.isEnabled()
    assert view.typed() is None


def test_the_form_speaks_english_without_losing_what_is_typed(world: World, shell: StandIn, qtbot: QtBot) -> None:
    view, form = deciding(world, shell, qtbot, Right.DELETION)
    refuse_deletion(form)
    before = form.values()
    words.use("en")
    theme.retranslate()
    assert form.values() == before
    said = all_words(view)
    for english in ("What is not deleted", "Another statute or decree names this very information", "Must keep"):
        assert english in said
    words.use("ko")
    theme.retranslate()


@pytest.mark.parametrize("outcome", [Outcome.DONE, Outcome.UNCHANGED])
def test_the_form_of_another_case_opens_empty_after_one_was_typed_into(
    world: World, shell: StandIn, qtbot: QtBot, outcome: Outcome
) -> None:
    view, form = deciding(world, shell, qtbot, Right.CORRECTION)
    choose(form, outcome)
    facts = [name for name in form.fields if name.startswith("fact.")]
    assert facts
    for name in facts:
        if isinstance(form.fields[name].editor, LineEdit | TextEdit):
            write(form.fields[name].editor, "2026-11-20")
    other = world.receive("other", rights=(Right.DELETION,)).id
    world.to_examining(other)
    view.clear()
    view.enter(Place(ScreenName.CASE, case_id=other))
    shell.settle()
    view.presenter.lead(Act.DECIDE)
    assert shell.failed == []
    assert all(not form.values()[name] for name in form.fields if name.startswith("fact."))
    assert form.typed() is None


def test_the_outcome_is_as_wide_as_the_column_under_it(world: World, shell: StandIn, qtbot: QtBot) -> None:
    _, form = deciding(world, shell, qtbot, Right.ACCESS)
    choose(form, Outcome.PARTIAL)
    shell.settle()
    assert form.fields["outcome"].width() == form.fields["copy_form"].width()
