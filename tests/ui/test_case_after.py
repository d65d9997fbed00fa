"""The case screen after a decision: undo, correction, several rights, people, files, looks."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.case import Act, Stage, Way
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.rights import Right
from dpo_desk.services.intake import Arrival, Asked, Mail
from dpo_desk.ui.place import Place, ScreenName
from tests.support.case_screen import all_words, click, opened, primary, shown_form, write
from tests.support.desks import JIWOO, MATCH, World
from tests.support.stand_in import StandIn

MAIL = b"""Received: from a.example by mx.anigma.example; Wed, 18 Nov 2026 10:00:00 +0900
From: =?utf-8?b?7ZWc7KeA7Jqw?= <jiwoo.han@mail.example>
To: privacy@anigma.example
Date: Wed, 18 Nov 2026 09:59:00 +0900
Subject: request
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

""" + "개인정보 열람을 요구합니다. <b>굵게</b>\n".encode()


def test_undo_takes_the_last_act_back_and_is_refused_after_issue(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.to_decided(case_id)
    view = opened(shell, qtbot, case_id, "history")
    undo = view.tabs["history"].undo  # type: ignore[attr-defined]
    assert undo.text() == "되돌리기: 결정: 전부"
    click(qtbot, undo)
    shell.settle()
    assert world.request(case_id).progress.stage is Stage.EXAMINING
    assert shell.told[-1].startswith("되돌렸습니다.")

    other = world.receive("k2").id
    world.to_notified(other)
    view.enter(Place(ScreenName.CASE, case_id=other, section="history"))
    shell.settle()
    assert not undo.isVisible()
    assert "발급한 뒤에는 되돌릴 수 없습니다." in view.tabs["history"].refusal.text()  # type: ignore[attr-defined]
    view.presenter.undo()
    shell.settle()
    assert shell.codes == ["undo.issued"]


def test_a_wrong_notice_is_corrected_as_a_new_act(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.to_notified(case_id)
    view = opened(shell, qtbot, case_id, "letters")
    click(qtbot, view.letters.acts[Act.CORRECT_NOTICE])
    form = shown_form(view)
    write(form.fields["reason"].editor, "보유 기간이 틀림")
    click(qtbot, form.save)
    shell.settle()
    assert world.request(case_id).progress.stage is Stage.EXAMINING
    assert "통지-2026-0001" in all_words(view)


def test_each_right_of_a_case_has_its_own_clock_and_next_step(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case = world.receive(rights=(Right.ACCESS, Right.SOURCE))
    world.desk.cases.start_verification(case.requests[0])
    view = opened(shell, qtbot, case.id)
    chips = view.header.switch.chips
    assert [chip.text() for chip in chips] == ["열람", "수집 출처"]
    assert "2026-11-30 (월) 24시까지" in view.header.due.accessibleName()
    assert primary(view).text() == "본인확인 적기"
    click(qtbot, chips[1])
    shell.settle()
    assert "2026-11-23 (월) 24시까지" in view.header.due.accessibleName()
    assert primary(view).text() == "본인확인 시작"


def test_people_are_corrected(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    view = opened(shell, qtbot, case_id, "people")
    click(qtbot, view.people.change)
    form = view.forms["people"]
    write(form.fields["subject.letter_name"].editor, "Han Jiwoo")
    view.body.ensureWidgetVisible(form.save)
    click(qtbot, form.save)
    shell.settle()
    assert replace(world.case(case_id).subject, id=0) == replace(JIWOO, letter_name="Han Jiwoo")


def test_the_kept_mail_is_shown_as_plain_text_and_its_look_recorded(world: World, shell: StandIn, qtbot: QtBot) -> None:
    desk = world.desk
    asked = (Asked(Right.ACCESS, "열람을 요구합니다"),)
    arrival = Arrival("m1", asked, JIWOO, None, world.now().date().replace(day=18), Way.EMAIL, "ko")
    case_id = desk.intake.confirm(arrival, Mail(MAIL, desk.intake.propose(MAIL)))
    view = opened(shell, qtbot, case_id)
    click(qtbot, view.overview.original)
    qtbot.waitUntil(lambda: view.files.original.isVisible(), timeout=20_000)
    shell.settle()
    assert "열람을 요구합니다. <b>굵게</b>" in view.files.body.text()
    with desk.tools.reading(desk.actor) as unit:
        taken = [entry for entry in unit.entries(case_id=case_id) if entry.code == "case.file"]
    assert len(taken) == 1
    view.clear()
    assert view.files.body.text() == ""


def test_dropped_files_are_enclosed_and_a_large_one_is_told(
    world: World, shell: StandIn, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = world.receive().id
    view = opened(shell, qtbot, case_id, "files")
    file = tmp_path / "a.csv"
    file.write_bytes(b"1,2")
    view.presenter.enclose([str(file)])
    shell.settle()
    kept = world.desk.cases.reread(case_id).attachments
    assert [(a.kind, a.name, a.size) for a in kept] == [(AttachmentKind.ENCLOSURE, "a.csv", 3)]
    monkeypatch.setattr("dpo_desk.ui.case.acts.LARGEST_FILE", 2)
    view.presenter.enclose([str(file)])
    shell.settle()
    view.presenter.enclose([str(tmp_path / "gone.csv")])
    shell.settle()
    assert shell.codes == ["error.file.large", "error.file.unread"]
    assert all(isinstance(error, UserError) and "gone" not in str(error.params) for error in shell.failed)


def test_opening_is_one_look_and_reading_again_is_none(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    view = opened(shell, qtbot, case_id)
    view.presenter.reread()
    world.desk.cases.start_verification(world.request(case_id))
    shell.settle()
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert [entry.code for entry in unit.entries(case_id=case_id)].count("case.look") == 1
    assert view.header.stepper.accessibleName().startswith("단계: 확인")


def test_the_window_title_names_no_person(world: World, shell: StandIn, qtbot: QtBot) -> None:
    view = opened(shell, qtbot, world.receive().id)
    assert view.title() == "접수건 2026-0001"


def test_a_partial_match_stays_at_the_identity_check(world: World, shell: StandIn, qtbot: QtBot) -> None:
    case_id = world.receive().id
    world.desk.cases.start_verification(world.request(case_id))
    part = replace(MATCH, result=type(MATCH.result)("part"))
    world.desk.cases.check_identity(world.case(case_id), world.request(case_id), part)
    view = opened(shell, qtbot, case_id)
    assert primary(view).text() == "본인확인 적기"
