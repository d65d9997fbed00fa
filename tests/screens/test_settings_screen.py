"""Settings on the screen, over a real store and with real input; pictures where DPO_DESK_SHOTS is set."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.policy import PolicyLine
from dpo_desk.ui import words
from dpo_desk.ui.kit import scale, theme
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.settings.presenter import SECTIONS
from dpo_desk.ui.settings.view import View
from tests.screens.walker import walk_all
from tests.support.desks import PASSPHRASE, World, make_desk
from tests.support.mails import RRN
from tests.support.settings_screen import opened
from tests.support.stand_in import StandIn, shot

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
OTHER = "또 다른 긴 암호 문구를 씁니다"


# the organisation


def test_a_field_is_changed_counted_and_saved_by_its_key(world: World, shell: StandIn) -> None:
    view = opened(shell)
    phone = view.organisation.fields["phone"].editor
    assert not view.save_bar.isVisible()
    phone.setFocus()
    phone.selectAll()
    QTest.keyClicks(phone, "02-555-01")
    assert view.save_bar.isVisible()
    assert view.organisation.counts() == (1, 1)
    assert view.organisation.fields["phone"].error == words.say("settings.phone")
    assert not view.save_bar.save.isEnabled()
    QTest.keyClick(phone, Qt.Key.Key_S, CTRL)
    shell.settle()
    assert world.desk.settings.organisation().phone == "02-555-0142"  # nothing wrong is saved
    QTest.keyClicks(phone, "99")
    QTest.keyClick(phone, Qt.Key.Key_S, CTRL)
    shell.settle()
    assert world.desk.settings.organisation().phone == "02-555-0199"
    assert not view.save_bar.isVisible()
    assert shell.told == [words.say("done.saved")]


def test_the_preview_marks_what_is_wrong_and_what_is_missing(shell: StandIn) -> None:
    view = opened(shell)
    view.organisation.fields["dpo_phone"].editor.setText("1")
    view.organisation.fields["dpo_name"].editor.setText("")
    assert view.organisation.preview._wrong == {"dpo_phone", "dpo_name"}
    assert words.say("settings.preview.blank") in view.organisation.preview.accessibleDescription()
    assert words.say("settings.dpo.missing") in view.organisation.bar.accessibleName()


def test_undo_goes_back_to_what_is_stored(world: World, shell: StandIn) -> None:
    view = opened(shell)
    view.organisation.fields["name"].editor.setText("다른 회사")
    view.organisation.fields["fax"].editor.setText("")
    assert view.organisation.counts()[0] == 2
    QTest.mouseClick(view.save_bar.undo, LEFT)
    assert view.organisation.counts() == (0, 0)
    assert view.organisation.fields["name"].editor.text() == world.desk.settings.organisation().name


def test_typing_survives_what_is_saved_elsewhere_and_a_lock(world: World, shell: StandIn) -> None:
    view = opened(shell)
    view.organisation.fields["desk"].editor.setText("고객지원팀")
    organisation = world.desk.settings.organisation()
    world.desk.settings.save_organisation(replace(organisation, fax="02-555-0000"))
    shell.settle()
    assert view.organisation.fields["fax"].editor.text() == "02-555-0000"
    typed = view.typed()
    assert typed == {"organisation.desk": "고객지원팀"}
    view.clear()
    assert view.organisation.fields["name"].editor.text() == ""
    view.enter(Place(ScreenName.SETTINGS))
    view.resume(typed)
    shell.settle()
    assert view.organisation.fields["desk"].editor.text() == "고객지원팀"
    assert view.organisation.counts()[0] == 1


def test_a_company_that_nobody_entered_is_filled_in_and_saved(tmp_path: Path, qapp: QApplication) -> None:
    world = make_desk(tmp_path / "empty", company=False)
    shell = StandIn(world)
    try:
        view = opened(shell)
        assert view.organisation.counts() == (0, 0)
        assert words.say("settings.dpo.missing") in view.organisation.bar.accessibleName()
        QTest.keyClicks(view.organisation.fields["name"].editor, "Anigma")
        QTest.mouseClick(view.save_bar.save, LEFT)
        shell.settle()
        assert world.desk.settings.organisation().name == "Anigma"
        view._open("policy")
        view.policy.add.click()
        view.policy._typed_line("회원 가입", "본인 확인", True)
        view.save_bar.save.click()
        shell.settle()
        (policy,) = world.desk.settings.policies()
        assert policy.purposes == (PolicyLine("회원 가입", "본인 확인", own=True),)
    finally:
        shell.close()
        assert shell.window is not None
        shell.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        world.lock()


# the policy


def test_a_line_is_added_typed_and_saved_as_the_same_version(world: World, shell: StandIn) -> None:
    view = opened(shell, "policy")
    before = world.desk.settings.policies()[0]
    QTest.mouseClick(view.policy.add, LEFT)
    row = view.policy._edit_row
    assert row is not None
    assert view.policy.counts() == (1, 2)
    assert not view.save_bar.save.isEnabled()
    QTest.keyClicks(row.label, "Support")
    QTest.keyClicks(row.text, "Answering questions")
    assert view.policy.counts() == (1, 0)
    QTest.keyClick(row.text, Qt.Key.Key_S, CTRL)
    shell.settle()
    (after,) = world.desk.settings.policies()
    assert after == replace(before, purposes=(*before.purposes, PolicyLine("Support", "Answering questions", own=True)))
    assert view.policy.counts() == (0, 0)


def test_another_effective_day_saves_a_version_of_its_own(world: World, shell: StandIn) -> None:
    view = opened(shell, "policy")
    view.policy.version.day.setText("2027-01-01")
    view.save_bar.save.click()
    shell.settle()
    days = [policy.effective_on for policy in world.desk.settings.policies()]
    assert days == [date(2024, 7, 1), date(2027, 1, 1)]
    assert view.policy.version.version.count() == 2


def test_lines_are_moved_and_taken_out_by_their_buttons(world: World, shell: StandIn) -> None:
    view = opened(shell, "policy")
    first, second, *rest = world.desk.settings.policies()[0].purposes
    buttons = {button.accessibleName(): button for button in view.policy.findChildren(QWidget) if button.isVisible()}
    QTest.mouseClick(buttons[f"{words.say('settings.policy.down')}: {first.label}"], LEFT)
    assert view.policy.draft is not None
    assert view.policy.draft.parts["purposes"] == [second, first, *rest]
    shell.settle()
    buttons = {button.accessibleName(): button for button in view.policy.findChildren(QWidget) if button.isVisible()}
    QTest.mouseClick(buttons[f"{words.say('act.remove')}: {second.label}"], LEFT)
    assert view.policy.draft.parts["purposes"] == [first, *rest]


def test_the_defects_are_told_and_own_lines_are_marked(shell: StandIn) -> None:
    view = opened(shell, "policy")
    said = [label.accessibleName() for label in view.policy.mend.findChildren(QWidget)]
    for code in ("items", "dormancy", "prosecutors"):
        assert words.say(f"policy.defect.{code}") in said
    view.policy._open_part("items")
    marked = [
        w for w in view.policy._lines.findChildren(QWidget) if w.accessibleName() == words.say("settings.policy.own")
    ]
    assert len(marked) == 4


def test_an_edited_policy_survives_a_lock_and_holds_no_number(world: World, shell: StandIn) -> None:
    view = opened(shell, "policy")
    view.policy._edit(0)
    view.policy._typed_line("회원 가입", f"본인 확인 {RRN}", False)
    assert view.policy.counts()[1] == 1
    typed = view.typed()
    assert typed is not None
    world.desk.drafts.keep("settings/0/0/0/", typed)
    kept = world.desk.drafts.all()[0].typed
    assert RRN not in str(kept)
    view.clear()
    view.enter(Place(ScreenName.SETTINGS))
    view.resume(dict(kept))
    shell.settle()
    assert view.policy.draft is not None
    assert view.policy.draft.parts["purposes"][0].text == "본인 확인 900101-*******"
    assert view.policy.draft.parts["purposes"][0].published_en


def test_another_version_waits_until_changes_are_saved(world: World, shell: StandIn) -> None:
    policy = world.desk.settings.policies()[0]
    world.desk.settings.save_policy(replace(policy, effective_on=date(2026, 1, 1), title="새 판"))
    view = opened(shell, "policy")
    assert view.policy.version.title_line.text() == "새 판"  # the version in force today
    view.policy.version.title_line.setText("고친 제목")
    view.policy._choose(date(2024, 7, 1))
    assert view.policy.version.title_line.text() == "고친 제목"
    assert words.say("settings.policy.unsaved").startswith(view.policy.bar.accessibleName()[:5])
    view.policy.undo()
    view.policy._choose(date(2024, 7, 1))
    assert view.policy.version.title_line.text() == policy.title


# security, appearance, copy


def test_the_idle_time_is_kept_within_its_bounds(world: World, shell: StandIn) -> None:
    view = opened(shell, "security")
    seconds = view.security.seconds
    for wrong in ("10", "4000", "five", ""):
        seconds.setText(wrong)
        assert view.security.counts() == (1, 1)
    seconds.setText("120")
    QTest.keyClick(seconds, Qt.Key.Key_S, CTRL)
    shell.settle()
    assert world.desk.settings.preferences().lock_after_seconds == 120


def test_the_passphrase_is_changed_and_its_fields_are_emptied(world: World, shell: StandIn) -> None:
    view = opened(shell, "security")
    security = view.security
    security.old.line.setText(PASSPHRASE)
    security.new.line.setText(OTHER)
    security.again.line.setText(OTHER)
    assert view.typed() is None  # a passphrase is never part of a draft
    QTest.mouseClick(security.change, LEFT)
    QTest.mouseDClick(security.change, LEFT)
    shell.settle()
    assert shell.told == [words.say("settings.passphrase.done")]
    assert [line.text() for line in (security.old, security.new, security.again)] == ["", "", ""]
    shell.close()
    world.lock()
    world.unlock(OTHER)


@pytest.mark.parametrize(
    ("old", "new", "again", "field", "said"),
    [
        ("", OTHER, OTHER, "old", "unlock.needed"),
        (PASSPHRASE, "", "", "new", "settings.passphrase.needed"),
        (PASSPHRASE, OTHER, OTHER + "x", "again", "create.again"),
        ("틀린 암호 문구입니다 정말로", OTHER, OTHER, "old", "unlock.wrong"),
        (PASSPHRASE, "짧은 문구", "짧은 문구", "new", "create.short"),
    ],
)
def test_a_passphrase_that_will_not_do_is_told_at_its_field(
    world: World, shell: StandIn, old: str, new: str, again: str, field: str, said: str
) -> None:
    view = opened(shell, "security")
    for line, text in ((view.security.old, old), (view.security.new, new), (view.security.again, again)):
        line.line.setText(text)
    view.security.change.click()
    shell.settle()
    error = view.security.fields[field].error
    assert error == (words.say(said, n=15 - len(new)) if said == "create.short" else words.say(said))
    assert shell.told == []


def test_a_choice_of_language_and_size_is_kept_at_once(world: World, shell: StandIn) -> None:
    view = opened(shell, "appearance")
    view.appearance.language.set_value("en")
    view.appearance.text_size.set_value(1.5)
    view.appearance.theme.set_value("dark")
    view.appearance.language.activated.emit(1)
    shell.settle()
    kept = world.desk.settings.preferences()
    assert (kept.language, kept.text_scale, kept.theme, kept.lock_after_seconds) == ("en", 1.5, "dark", 300)


# for eyes, ears and keyboard


@pytest.mark.parametrize("state", [*SECTIONS, "wrong", "line"])
def test_the_screen_is_whole_in_every_language_theme_and_size(shell: StandIn, qapp: QApplication, state: str) -> None:
    kept: list[View] = []

    def make() -> QWidget:
        view = View(shell)
        kept.append(view)
        window = shell.show(view, 1150, 768)
        view.enter(Place(ScreenName.SETTINGS, section=state if state in SECTIONS else "organisation"))
        shell.settle()
        if state == "wrong":
            view.organisation.fields["phone"].editor.setText("02-555-01")
            view.organisation.fields["dpo_name"].editor.setText("")
        elif state == "line":
            view._open("policy")
            view.policy._open_part("periods")
            view.policy._edit(2)
        shell.settle()
        dark = "dark" if theme.is_dark() else "light"
        shot(window, f"settings-{state}-{words.language()}-{dark}-{scale.user():g}")
        return window

    assert walk_all(make, qapp, 1150, 768) == []
