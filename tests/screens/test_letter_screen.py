"""A notice on the screen: draft, check, issue, print, save; pictures where DPO_DESK_SHOTS is set."""

import hashlib
import stat
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.attachment import IssuedLetter
from dpo_desk.domain.case import Stage
from dpo_desk.domain.person import Person
from dpo_desk.ui import words
from dpo_desk.ui.kit import scale, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.letter.view import View
from dpo_desk.ui.place import Place, ScreenName
from tests.screens.walker import walk_all
from tests.support.desks import World
from tests.support.mails import RRN
from tests.support.stand_in import StandIn, shot

LEFT = Qt.MouseButton.LeftButton


def draft_of(world: World, address: str = "서울특별시 중구 세종대로 110", postcode: str = "04524") -> Place:
    person = Person("한지우", address=address, postcode=postcode)
    request = world.to_decided(world.receive(subject=person).id)
    return Place(ScreenName.LETTER, case_id=request.case_id, request_id=request.id)


def letter_of(world: World) -> IssuedLetter:
    return world.desk.cases.reread(1).letters[0]


def issued_of(world: World) -> Place:
    world.to_notified(world.receive().id)
    return Place(ScreenName.LETTER, case_id=1, request_id=1, letter_id=letter_of(world).id)


def entries(world: World, code: str) -> list[str]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return [entry.purpose for entry in unit.entries(case_id=1) if entry.code == code]


# the draft


def test_a_draft_shows_its_pages_and_says_them_to_the_screen_reader(world: World, shell: StandIn) -> None:
    view = shell.enter(View(shell), draft_of(world))
    assert view.page.isVisible()
    assert "한지우" in view.page.accessibleDescription()
    assert view.presenter.shown is not None
    total = view.presenter.shown.pages
    assert total > 1
    assert view.count.text() == f"1 / {total}"
    assert not view.previous.isEnabled()
    QTest.mouseClick(view.next, LEFT)
    shell.settle()
    assert view.count.text() == f"2 / {total}"
    assert view.page.accessibleName() == words.say("kit.page.name", page=2, total=total)


def test_a_page_is_drawn_twice_as_fine_as_it_is_shown(world: World, shell: StandIn) -> None:
    view = shell.enter(View(shell), draft_of(world))
    image = view.page._sheet.image
    assert image.width() >= 2 * view.page._sheet.width()
    assert image.height() >= 2 * view.page._sheet.height()


def test_a_draft_with_nothing_missing_is_issued_once_and_shown(world: World, shell: StandIn) -> None:
    view = shell.enter(View(shell), draft_of(world))
    assert view.gate.issue.isEnabled()
    shell.questions.answer("letter.issue.ask", "act")
    QTest.mouseClick(view.gate.issue, LEFT)
    QTest.mouseDClick(view.gate.issue, LEFT)
    view.presenter.issue()
    shell.settle()
    assert len(world.desk.cases.reread(1).letters) == 1
    assert world.request(1).progress.stage is Stage.NOTIFIED
    letter = letter_of(world)
    assert shell.went == [Place(ScreenName.LETTER, case_id=1, request_id=1, letter_id=letter.id)]
    assert shell.told == [words.say("letter.issued", letter="열람통지서", no=letter.document_no)]
    assert len(shell.questions.asked) == 1


def test_leaving_the_question_issues_nothing(world: World, shell: StandIn) -> None:
    view = shell.enter(View(shell), draft_of(world))
    shell.questions.answer("letter.issue.ask", "safe")
    QTest.mouseClick(view.gate.issue, LEFT)
    shell.settle()
    assert world.desk.cases.reread(1).letters == ()
    assert world.request(1).progress.stage is Stage.DECIDED


def test_what_is_missing_blocks_and_each_act_leads_to_where_it_is_mended(world: World, shell: StandIn) -> None:
    organisation = world.desk.settings.organisation()
    place = draft_of(world, address="", postcode="")
    world.desk.settings.save_organisation(replace(organisation, dpo_name="", objection_reviewer=""))
    view = shell.enter(View(shell), place)
    assert not view.gate.issue.isEnabled()
    assert view.gate.issue.toolTip() == words.say("letter.issue.off", n=3)
    acts = {button.accessibleName(): button for button in view.gate.findChildren(Button)}
    acts[words.say("letter.mend.organisation")].click()
    acts[words.say("letter.mend.people")].click()
    assert shell.went == [
        Place(ScreenName.SETTINGS, section="organisation"),
        Place(ScreenName.CASE, case_id=1, request_id=1, section="people"),
    ]
    assert view.nothing.isVisible()


def test_a_draft_is_drawn_again_when_the_settings_change(world: World, shell: StandIn) -> None:
    organisation = world.desk.settings.organisation()
    world.desk.settings.save_organisation(replace(organisation, dpo_name=""))
    view = shell.enter(View(shell), draft_of(world))
    assert not view.gate.issue.isEnabled()
    world.desk.settings.save_organisation(organisation)
    shell.settle()
    assert view.gate.issue.isEnabled()
    assert view.page.isVisible()


def test_a_registration_number_in_the_draft_blocks_it(world: World, shell: StandIn) -> None:
    place = draft_of(world)
    organisation = world.desk.settings.organisation()
    half, rest = RRN.split("-")
    world.desk.settings.save_organisation(replace(organisation, sender_title=half, sender_name=f"-{rest}"))
    view = shell.enter(View(shell), place)
    assert [error.code for error in view.presenter.shown.missing] == ["letter.find.number"]  # type: ignore[union-attr]
    assert not view.gate.issue.isEnabled()


def test_a_notice_that_went_out_cannot_be_issued_again(world: World, shell: StandIn) -> None:
    place = replace(issued_of(world), letter_id=0)
    view = shell.enter(View(shell), place)
    assert not view.gate.issue.isEnabled()
    view.presenter.issue()
    shell.settle()
    assert len(world.desk.cases.reread(1).letters) == 1


# the issued letter


def test_an_issued_letter_shows_number_hash_and_sources(world: World, shell: StandIn) -> None:
    view = shell.enter(View(shell), issued_of(world))
    letter = letter_of(world)
    assert view.issued.sha.toPlainText() == letter.sha256
    assert view.issued.sha.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    said = {label.accessibleName() for label in view.issued.facts.findChildren(QWidget)}
    form = words.say("letter.source.form.of", letter="열람통지서", version=letter.sources["form"].split(" ")[1])
    assert {letter.document_no, words.day(letter.issued_on), form} <= said
    assert not any("access_notice" in text or "decree-" in text for text in said)
    view.issued.dispatch.click()
    assert shell.went == [Place(ScreenName.CASE, case_id=1, request_id=1, section="letters")]


def test_nothing_leaves_without_a_purpose(world: World, shell: StandIn) -> None:
    view = shell.enter(View(shell), issued_of(world))
    for button in (view.issued.print, view.issued.save):
        QTest.mouseClick(button, LEFT)
        shell.settle()
        assert view.issued.purpose_field.error == words.say("error.text.empty", what=words.say("purpose.field"))
        view.issued.purpose_field.set_error("")
    assert entries(world, "letter.taken") == []


def test_the_saved_file_is_the_issued_one_under_its_number(world: World, shell: StandIn, tmp_path: Path) -> None:
    view = shell.enter(View(shell), issued_of(world))
    target = tmp_path / "out" / "letter.pdf"
    target.parent.mkdir()
    shell.questions.answer("letter.save", target)
    QTest.keyClicks(view.issued.purpose, "post")
    QTest.mouseClick(view.issued.save, LEFT)
    shell.settle()
    assert hashlib.sha256(target.read_bytes()).hexdigest() == letter_of(world).sha256
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert entries(world, "letter.taken") == ["post"]


def test_a_folder_that_cannot_be_written_to_is_told(world: World, shell: StandIn, tmp_path: Path) -> None:
    view = shell.enter(View(shell), issued_of(world))
    shell.questions.answer("letter.save", tmp_path / "nowhere" / "letter.pdf")
    view.issued.purpose.setText("우편 발송")
    view.issued.save.click()
    shell.settle()
    assert shell.codes == ["letter.save.failed"]
    assert not view.issued.save.busy


def test_printing_paints_every_page_and_records_its_purpose(world: World, shell: StandIn, tmp_path: Path) -> None:
    view = shell.enter(View(shell), issued_of(world))
    paper = tmp_path / "paper.pdf"
    shell.questions.answer("print", paper)
    view.issued.purpose.setText("우편 발송")
    view.print_page()
    shell.settle()
    printed = pdfium.PdfDocument(paper)
    try:
        assert len(printed) == letter_of(world).pages
    finally:
        printed.close()
    assert entries(world, "letter.taken") == ["우편 발송"]
    assert shell.told == [words.say("letter.printed")]


def test_a_lock_lets_every_page_go_and_keeps_the_purpose(world: World, shell: StandIn) -> None:
    place = issued_of(world)
    view = shell.enter(View(shell), place)
    view.issued.purpose.setText("우편 발송")
    typed = view.typed()
    assert typed == {"purpose": "우편 발송"}
    view.clear()
    assert view.presenter.shown is None
    assert view.page._sheet.image.isNull()
    assert view.page.accessibleDescription() == ""
    assert view.issued.sha.toPlainText() == ""
    view.enter(place)
    view.resume(typed)
    shell.settle()
    assert view.issued.purpose.text() == "우편 발송"


# for eyes, ears and keyboard


@pytest.mark.parametrize("state", ["draft", "missing", "issued"])
def test_the_screen_is_whole_in_every_language_theme_and_size(
    world: World, shell: StandIn, qapp: QApplication, state: str
) -> None:
    place = issued_of(world) if state == "issued" else draft_of(world)
    if state == "missing":
        organisation = world.desk.settings.organisation()
        world.desk.settings.save_organisation(replace(organisation, dpo_name="", dpo_phone="", desk="", name=""))
    kept: list[View] = []

    def make() -> QWidget:
        view = View(shell)
        kept.append(view)
        window = shell.show(view, 1150, 768)
        view.enter(place)
        shell.settle()
        dark = "dark" if theme.is_dark() else "light"
        shot(window, f"letter-{state}-{words.language()}-{dark}-{scale.user():g}")
        return window

    assert walk_all(make, qapp, 1150, 768) == []
