"""A new request on the screen: real store, real mails, real input; pictures where DPO_DESK_SHOTS is set."""

from datetime import date
from pathlib import Path
from types import BuiltinMethodType, MethodType

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk import paths
from dpo_desk.domain.attachment import AttachmentKind
from dpo_desk.domain.case import Way
from dpo_desk.domain.person import AgentKind
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.ui import words
from dpo_desk.ui.intake.source import Source
from dpo_desk.ui.intake.view import View
from dpo_desk.ui.kit import scale, theme
from dpo_desk.ui.place import Place, ScreenName
from tests.screens.walker import walk_all
from tests.support.mails import NUMBERED, RRN, kept_mail, mail, mail_file
from tests.support.stand_in import StandIn, shot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(shell: StandIn) -> View:
    return shell.enter(View(shell), Place(ScreenName.INTAKE))


def opened(view: View, shell: StandIn, path: str) -> None:
    view.enter(Place(ScreenName.INTAKE, path=path))
    shell.settle()


# from a mail to a case


def test_a_mail_is_opened_checked_and_confirmed_as_it_was_read(view: View, shell: StandIn, tmp_path: Path) -> None:
    data = mail()
    shell.questions.answer("intake.open", mail_file(tmp_path, data))
    QTest.mouseClick(view.open_mail, LEFT)
    shell.settle()
    assert view.holds_mail()
    assert view.form.receipt.day.text() == "2026-11-18"
    assert view.form.subject.fields.lines["name"].text() == "한지우"
    assert set(view.filled().asked) == {Right.ACCESS, Right.CORRECTION}
    assert view.missing.text() == words.say("intake.original")
    QTest.mouseClick(view.confirm, LEFT)
    shell.settle()
    case = shell.world.case(1)
    assert (case.subject.name, case.subject.email) == ("한지우", "jiwoo.han@mail.example")
    assert (case.received_on.isoformat(), case.way) == ("2026-11-18", Way.EMAIL)
    assert case.received_at is not None
    assert kept_mail(shell.world, 1) == (AttachmentKind.ORIGINAL, data)
    assert shell.went == [Place(ScreenName.CASE, case_id=1, request_id=1)]
    assert shell.told == [words.say("intake.done", no=case.number, due=case.requests[0].due_on)]
    assert not view.holds_mail()
    assert view.mail.text.toPlainText() == ""


def test_a_double_click_confirms_once(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, mail_file(tmp_path))
    QTest.mouseClick(view.confirm, LEFT)
    QTest.mouseDClick(view.confirm, LEFT)
    view.presenter.confirm(view.filled())
    shell.settle()
    assert shell.world.desk.lists.counts().all == 1


def test_nothing_is_saved_before_it_is_confirmed(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, mail_file(tmp_path))
    assert shell.world.desk.lists.counts().all == 0
    shell.questions.answer("intake.drop.ask", "safe")
    QTest.mouseClick(view.drop, LEFT)
    assert view.holds_mail()
    shell.questions.answer("intake.drop.ask", "act")
    QTest.mouseClick(view.drop, LEFT)
    assert not view.holds_mail()
    assert view.empty.isVisible()
    assert shell.world.desk.lists.counts().all == 0


def test_the_words_of_a_field_are_ringed_in_the_text(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, mail_file(tmp_path))
    sources = {source.mark.field: source for source in view.form.findChildren(Source)}
    assert {"received", "subject.name", "subject.phone", "words.access"} <= set(sources)
    QTest.mouseClick(sources["words.access"], LEFT)
    assert view.mail.text.current == sources["words.access"].mark.letter
    cursor = view.mail.text.textCursor()
    assert view.mail.text.toPlainText()[cursor.position() :].startswith("열람")


def test_marks_stay_on_their_words_behind_letters_outside_the_plane(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, mail_file(tmp_path, mail("😀😀😀 개인정보 열람을 요구합니다.\n한지우 드림\n")))
    mark = next(mark for mark in view.mail.text.marks if mark.field == "words.access")
    cursor = view.mail.text._at(mark.start, mark.end)
    assert cursor.selectedText() == mark.words


def test_the_due_date_follows_the_day_while_it_is_typed(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, mail_file(tmp_path))

    def said() -> tuple[str, ...]:
        return view.form.receipt.dues.shown

    assert said() == ("열람 처리기한 2026-11-30 (월)", "정정 처리기한 2026-11-30 (월)")
    view.form.receipt.day.setFocus()
    QTest.keyClick(view.form.receipt.day, Qt.Key.Key_Down)
    assert view.form.receipt.day.text() == "2026-11-17"
    assert said()[0] == "열람 처리기한 2026-11-27 (금)"
    for right in (Right.SOURCE, Right.WITHDRAWAL, Right.AUTOMATED):
        view.form.rights.boxes[right].click()
    view.form.rights.asked[Right.WITHDRAWAL].sides.set_codes(["general", "advertising"])
    assert said()[2:] == (
        "동의 철회 · 개인정보 처리 동의: 지체 없이. 회사 목표일 2026-11-27 (금)",
        "동의 철회 · 광고 수신 동의 처리기한 2026-12-01 (화)",
        "자동화된 결정 처리기한 2026-12-17 (목)\n거절하려면 2026-11-27 (금)까지 통지해야 합니다 "
        "(고시 제2024-9호 제8조제2항).",
        "수집 출처 처리기한 2026-11-20 (금)",
    )
    view.form.receipt.day.setText("2027-01-01")
    assert view.form.receipt.day_field.error == words.say("error.date.future")
    assert not view.confirm.isEnabled()


def test_a_difference_between_sent_and_received_is_pointed_out(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, mail_file(tmp_path))
    said = [
        bar.accessibleName() for bar in view.form.receipt.findChildren(QWidget) if "2026-11-16" in bar.accessibleName()
    ]
    assert any("2일" in one for one in said)


# what may not be kept


def test_a_mail_with_a_number_is_shown_masked_and_kept_masked(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, mail_file(tmp_path, NUMBERED))
    assert RRN not in view.mail.text.toPlainText()
    assert "900101-*******" in view.mail.text.toPlainText()
    assert view.mail.numbers.isVisible()
    assert view.missing.text() == words.say("intake.kept.masked")
    QTest.mouseClick(view.confirm, LEFT)
    shell.settle()
    kind, data = kept_mail(shell.world, 1)
    assert kind is AttachmentKind.MASKED
    assert RRN.encode() not in data
    agent = shell.world.case(1).agent
    assert agent is not None
    assert (agent.kind, agent.person.name) == (AgentKind.DELEGATE, "오세훈")


def test_no_digit_of_a_number_stands_anywhere_on_the_screen(view: View, shell: StandIn) -> None:
    opened(view, shell, str(paths.resource("sample", "mails") / "number-and-id.eml"))
    said = [view.mail.text.toPlainText()]
    for widget in view.findChildren(QWidget):
        told = (getattr(widget, name, None) for name in ("text", "accessibleName", "toolTip"))
        said += [one() for one in told if isinstance(one, MethodType | BuiltinMethodType)]
    assert "주민등록증_900101-*******.jpg" in said
    assert "1234567" not in " ".join(said)


def test_a_picture_of_an_id_is_left_out_whole(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, mail_file(tmp_path, mail(card=True)))
    boxes = [line.box for line in view.mail.parts.rows]
    assert [box.isVisible() for box in boxes] == [False, True]  # the text is no picture of an ID
    boxes[1].click()
    QTest.mouseClick(view.confirm, LEFT)
    shell.settle()
    kind, data = kept_mail(shell.world, 1)
    assert kind is AttachmentKind.MASKED
    assert b"iVBOR" not in data


def test_what_is_no_such_number_needs_its_reason_and_is_kept_whole(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, mail_file(tmp_path, NUMBERED))
    view.mail.numbers.choice.set_value("keep")
    assert RRN in view.mail.text.toPlainText()  # the officer has to see what is judged
    assert not view.confirm.isEnabled()
    assert words.say("intake.need.reason") in view.missing.text()
    QTest.keyClicks(view.mail.numbers.reason, "an order number")
    QTest.mouseClick(view.confirm, LEFT)
    shell.settle()
    assert kept_mail(shell.world, 1) == (AttachmentKind.ORIGINAL, NUMBERED)


def test_a_lock_lets_the_mail_go(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, mail_file(tmp_path, NUMBERED))
    view.form.subject.fields.lines["name"].setText("다른 이름")
    assert view.typed() is None
    assert view.holds_mail()
    view.clear()
    assert not view.holds_mail()
    everything = [view.mail.text.toPlainText(), *(f.editor.text() for f in view.form.subject.fields.fields.values())]
    assert "".join(everything) == ""
    assert view.presenter._data == b""


# refused mails


def test_a_refused_mail_says_why_and_offers_typing(view: View, shell: StandIn, tmp_path: Path) -> None:
    opened(view, shell, str(tmp_path / "gone.eml"))
    assert view.refusal.isVisible()
    assert words.say("intake.refused.gone").startswith(view.refusal.accessibleName().split(". ")[0])
    view.refusal.acted.emit()
    assert view.form.isVisible()
    assert not view.holds_mail()


def test_a_mail_over_a_limit_is_told_in_units_and_words(view: View, shell: StandIn, tmp_path: Path) -> None:
    many = mail(sender=", ".join(f"a{n} <a{n}@mail.example>" for n in range(400)))
    opened(view, shell, mail_file(tmp_path, many))
    assert view.refusal.isVisible()
    assert words.say("intake.refused.what.addresses") in view.refusal.accessibleName()


def test_a_file_that_is_dropped_is_read(view: View, shell: StandIn, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(mail_file(tmp_path))])
    event = QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    view.dropEvent(event)
    shell.settle()
    assert view.holds_mail()


# typing it in


def test_a_request_is_typed_in_by_keyboard_and_confirmed(view: View, shell: StandIn) -> None:
    QTest.mouseClick(view.type_in, LEFT)
    assert view.form.receipt.day.text() == "2026-11-24"
    for need in ("rights", "name", "way"):
        assert words.say(f"intake.need.{need}") in view.missing.text()
    assert not view.confirm.isEnabled()
    assert view.confirm.toolTip() == view.missing.text()
    view.form.receipt.way.set_value(Way.PHONE.value)
    QTest.mouseClick(view.form.rights.boxes[Right.TRANSMISSION], LEFT)
    block = view.form.rights.asked[Right.TRANSMISSION]
    assert block.isVisible()
    QTest.mouseClick(block.sides.boxes["third_party"], LEFT)
    QTest.keyClicks(block.editor, "send it")
    QTest.keyClicks(view.form.subject.fields.lines["name"], "Kim Doyun")
    QTest.mouseClick(view.confirm, LEFT)
    shell.settle()
    case = shell.world.case(1)
    assert (case.way, case.subject.name) == (Way.PHONE, "Kim Doyun")
    assert [(r.right, r.progress.variant, r.words) for r in case.requests] == [
        (Right.TRANSMISSION, Variant.THIRD_PARTY, "send it")
    ]
    assert shell.told == [words.say("intake.done.target", no=case.number, due=date(2026, 12, 4))]


def test_two_sides_of_a_right_are_two_requests_and_a_hold_stands_with_both(view: View, shell: StandIn) -> None:
    view.presenter.begin_typing()
    view.form.receipt.way.set_value(Way.PHONE.value)
    view.form.subject.fields.lines["name"].setText("김도윤")
    view.form.rights.boxes[Right.AUTOMATED].click()
    for side in ("explain", "review"):
        QTest.mouseClick(view.form.rights.asked[Right.AUTOMATED].sides.boxes[side], LEFT)
    QTest.mouseClick(view.form.holds.blocks.add_one, LEFT)
    fields = view.form.fields
    fields["hold.1.system"].editor.setText("추천 기록")
    assert words.say("intake.need.hold") in view.missing.text()
    fields["hold.1.holder"].editor.setText("데이터팀")
    fields["hold.1.confirmed_on"].editor.setText("2026-11-25")
    assert fields["hold.1.confirmed_on"].error == words.say("error.date.future")
    assert not view.confirm.isEnabled()
    fields["hold.1.confirmed_on"].editor.setText("2026-11-24")
    QTest.mouseClick(view.confirm, LEFT)
    shell.settle()
    requests = shell.world.case(1).requests
    assert [request.progress.variant for request in requests] == [Variant.EXPLAIN, Variant.REVIEW]
    held = [[(hold.system, hold.holder, hold.confirmed_on) for hold in r.progress.holds] for r in requests]
    assert held == [[("추천 기록", "데이터팀", date(2026, 11, 24))]] * 2


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("가" * 100_000, "error.text.long"),
        ("한\u0007지우", "error.text.control"),
        ("\u202e우지한", "error.text.control"),
    ],
)
def test_what_a_name_cannot_be_is_said_at_the_field_and_stays_there(view: View, typed: str, code: str) -> None:
    view.presenter.begin_typing()
    name = view.form.subject.fields.lines["name"]
    name.setMaxLength(200_000)
    name.setText(typed)
    error = view.form.fields["subject.name"].error
    expected = words.say(code, limit=200, n=100_000) if code == "error.text.long" else "글자("
    assert expected in error
    assert name.text() == typed
    assert not view.confirm.isEnabled()


@pytest.mark.parametrize("typed", ["😀", "สมชาย ใจดี", "François Ünal"])
def test_a_foreign_or_emoji_name_is_kept_and_its_letter_spelling_asked_for(
    view: View, shell: StandIn, typed: str
) -> None:
    view.presenter.begin_typing()
    view.form.receipt.way.set_value(Way.PHONE.value)
    view.form.rights.boxes[Right.ACCESS].click()
    view.form.subject.fields.lines["name"].setText(typed)
    said = view.form.subject.fields.lines["name"].accessibleDescription()
    assert ("글꼴에 없는 글자" in said) is (typed != "François Ünal")
    QTest.mouseClick(view.confirm, LEFT)
    shell.settle()
    assert shell.world.case(1).subject.name == typed


def test_typing_survives_a_lock_and_goes_on(view: View, shell: StandIn) -> None:
    view.presenter.begin_typing()
    assert view.typed() is None  # nothing typed yet
    view.form.subject.fields.lines["name"].setText("김도윤")
    view.form.rights.boxes[Right.ACCESS].click()
    typed = view.typed()
    assert typed is not None
    view.clear()
    other = View(shell)
    shell.show(other, 1150, 768)
    other.enter(Place(ScreenName.INTAKE))
    other.resume(typed)
    assert other.form.subject.fields.lines["name"].text() == "김도윤"
    assert set(other.filled().asked) == {Right.ACCESS}
    assert other.typed() == typed  # a second lock keeps it too


def test_a_number_typed_into_a_field_is_refused_there(view: View, shell: StandIn) -> None:
    view.presenter.begin_typing()
    view.form.subject.fields.lines["address"].setText(f"서울 {RRN}")
    assert view.form.fields["subject.address"].error == words.say("identity.rrn")
    assert not view.confirm.isEnabled()


# for eyes, ears and keyboard


@pytest.mark.parametrize("state", ["start", "mail", "numbers", "typed", "refused"])
def test_the_screen_is_whole_in_every_language_theme_and_size(
    shell: StandIn, qapp: QApplication, tmp_path: Path, state: str
) -> None:
    kept: list[View] = []

    def make() -> QWidget:
        view = View(shell)
        kept.append(view)
        window = shell.show(view, 1150, 768)
        view.enter(Place(ScreenName.INTAKE))
        if state == "typed":
            view.presenter.begin_typing()
            for right in (Right.ACCESS, Right.SOURCE):
                view.form.rights.boxes[right].click()
            view.form.rights.boxes[Right.AUTOMATED].click()
            view.form.holds.blocks.add_one.click()
            view.form.agent.kind.set_value(AgentKind.LEGAL_REPRESENTATIVE.value)
        elif state == "refused":
            opened(view, shell, str(tmp_path / "gone.eml"))
        elif state != "start":
            opened(view, shell, mail_file(tmp_path, NUMBERED if state == "numbers" else mail()))
        shell.settle()
        dark = "dark" if theme.is_dark() else "light"
        shot(window, f"intake-{state}-{words.language()}-{dark}-{scale.user():g}")
        return window

    assert walk_all(make, qapp, 1150, 768) == []
