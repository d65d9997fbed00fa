"""Versions of the policy in the settings: a new one from the present, two side by side, the way to each defect."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.policy import PolicyLine
from dpo_desk.ui import words
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.settings.policy_draft import PARTS
from dpo_desk.ui.settings.view import View
from tests.screens.walker import walk_all
from tests.support.settings_screen import button, opened, picture, said, save
from tests.support.stand_in import StandIn

LEFT = Qt.MouseButton.LeftButton
OLD, NEW = date(2024, 7, 1), date(2026, 11, 25)


def second_version(shell: StandIn) -> None:
    """A version of another day: one line changed, one added, one taken out."""
    policy = shell.world.desk.settings.policies()[0]
    first, _, *rest = policy.purposes
    changed = (replace(first, text="본인 확인만"), *rest)
    processors = (PolicyLine("결제 대행", "한국결제 주식회사"),)
    newer = replace(policy, effective_on=date(2026, 1, 1), purposes=changed, processors=processors)
    shell.world.desk.settings.save_policy(newer)


def test_a_new_version_begins_as_the_present_one_under_a_day_of_its_own(shell: StandIn) -> None:
    view = opened(shell, "policy")
    QTest.mouseClick(view.policy.version.renew, LEFT)
    assert view.policy.version.day.day() == NEW  # the day after today
    assert words.say("settings.policy.renewed") == view.policy.bar.accessibleName()
    assert view.policy.counts() == (1, 0)
    view.policy._open_part("processors")
    view.policy.add.click()
    view.policy._typed_line("결제 대행", "한국결제 주식회사", False)
    save(shell, view)
    old, new = shell.world.desk.settings.policies()
    assert (old.effective_on, new.effective_on) == (OLD, NEW)
    assert (old.processors, new.processors) == ((), (PolicyLine("결제 대행", "한국결제 주식회사"),))
    assert new.purposes == old.purposes


def test_a_version_is_not_written_over_another(shell: StandIn) -> None:
    second_version(shell)
    view = opened(shell, "policy")
    view.policy.version.day.setText("2024-07-01")
    assert view.policy.version.day_field.error == words.say("settings.policy.taken", date=OLD)
    assert view.policy.counts() == (1, 1)
    view._save()
    shell.settle()
    assert [one.effective_on for one in shell.world.desk.settings.policies()] == [OLD, date(2026, 1, 1)]


def test_two_versions_are_compared_line_by_line(shell: StandIn) -> None:
    second_version(shell)
    view = opened(shell, "policy")
    QTest.mouseClick(view.policy.version.compare, LEFT)
    shell.settle()
    compare = view.policy.compare
    assert (compare.before.value(), compare.after.value()) == (OLD, date(2026, 1, 1))
    found = {(item.said.title, item.said.mark.text) for item in compare.lines._items if item.said.mark}
    assert found == {
        ("회원 가입", words.say("settings.lawpack.changed")),
        ("서비스 제공", words.say("settings.lawpack.removed")),
        ("결제 대행", words.say("settings.lawpack.added")),
    }
    shown = said(compare)
    assert words.say("settings.policy.change.after", text="본인 확인만") in shown
    assert words.say("policy.part.processors") in shown
    compare.before.set_value(date(2026, 1, 1))
    compare.before.activated.emit(1)
    assert words.say("settings.policy.changes", n=0) in said(compare)
    compare.leave.click()
    assert compare.isHidden()
    assert view.focusWidget() is view.policy.version.compare


def test_what_is_being_typed_is_compared_with_what_is_stored(shell: StandIn) -> None:
    view = opened(shell, "policy")
    view.policy._open_part("general")
    view.policy.add.click()
    view.policy._typed_line("개정 이력", "2026년 11월", True)
    view.policy.version.compare.click()
    shell.settle()
    (item,) = view.policy.compare.lines._items
    assert item.said.title == "개정 이력"
    assert words.say("settings.policy.own.short") in item.said.lines[0]


def test_each_defect_leads_to_its_line_or_its_part(shell: StandIn) -> None:
    view = opened(shell, "policy")
    seen: set[tuple[str, int]] = set()
    for defect in view.policy._defects:
        name = f"{words.say('settings.policy.mend')}: {words.say(f'policy.defect.{defect.code}')}"
        button(view.policy.mend, name).click()
        shell.settle()
        seen.add((view.policy.part, view.policy.editing))
        assert view.policy.part == defect.part
        assert view.policy.editing == (defect.lines[0] if defect.lines else -1)
        assert view.policy.parts.current() == defect.part
        there = view.policy._edit_row.label if view.policy._edit_row else view.policy.add
        assert view.focusWidget() is there
    assert {part for part, _ in seen} >= {"items", "periods", "processors", "remedies", "dpo_contact"}


def test_a_line_says_what_is_to_be_mended_in_it(shell: StandIn) -> None:
    view = opened(shell, "policy")
    view.policy._open_part("remedies")
    shell.settle()
    shown = said(view.policy._lines)
    assert words.say("policy.defect.prosecutors") in shown
    assert words.say("policy.defect.police_site") in shown
    view.policy._open_part("purposes")
    shell.settle()
    assert words.say("policy.defect.prosecutors") not in said(view.policy._lines)


def test_a_mended_line_leaves_the_list(shell: StandIn) -> None:
    view = opened(shell, "policy")
    before = [defect.code for defect in view.policy._defects]
    assert "police_site" in before
    at = next(defect.lines[0] for defect in view.policy._defects if defect.code == "police_site")
    view.policy._seek("remedies", at)
    line = view.policy.draft.parts["remedies"][at] if view.policy.draft else PolicyLine("")
    view.policy._typed_line(line.label, "(국번없이) 182, ecrm.police.go.kr", False)
    shell.settle()
    assert "police_site" not in [defect.code for defect in view.policy._defects]
    assert words.say("policy.defect.police_site") not in said(view.policy.mend)


def test_a_part_that_stops_access_notices_is_marked(shell: StandIn) -> None:
    view = opened(shell, "policy")
    assert words.say("settings.policy.blocks") not in said(view.policy.mend)
    view.policy._open_part("consents")
    while view.policy.draft and view.policy.draft.parts["consents"]:
        view.policy._remove(0)
    shell.settle()
    assert words.say("settings.policy.blocks") in said(view.policy.mend)


def test_saving_what_is_wrong_opens_the_line_to_mend(shell: StandIn) -> None:
    view = opened(shell, "policy")
    view.policy._open_part("rights")
    view.policy.add.click()
    view.policy._put_away()
    view.policy._open_part("purposes")
    view._save()
    assert view.policy.part == "rights"
    assert view.policy._edit_row is not None
    assert view.policy._edit_row.label_field.error == words.say("settings.policy.label")


def test_every_part_of_the_policy_has_its_chip(shell: StandIn) -> None:
    view = opened(shell, "policy")
    assert [chip.key for chip in view.policy.parts.chips] == list(PARTS)
    assert {"processors", "own_cases"} <= set(PARTS)


@pytest.mark.parametrize("state", ["compare", "renew", "seek"])
def test_the_policy_is_whole_in_every_language_theme_and_size(shell: StandIn, qapp: QApplication, state: str) -> None:
    second_version(shell)
    kept: list[View] = []

    def make() -> QWidget:
        view = opened(shell, "policy")
        kept.append(view)
        if state == "compare":
            view.policy._compare()
        elif state == "renew":
            view.policy._renew()
        else:
            defect = next(one for one in view.policy._defects if one.lines)
            view.policy._seek(defect.part, defect.lines[0])
        shell.settle()
        assert shell.window is not None
        picture(shell.window, f"policy-{state}")
        return shell.window

    assert walk_all(make, qapp, 1150, 768) == []


def test_a_place_may_name_a_part_of_the_policy_or_a_field(shell: StandIn) -> None:
    view = opened(shell, "policy.request_contact")
    assert (view.section, view.policy.part) == ("policy", "request_contact")
    assert view.policy._edit_row is not None  # its blank line is open
    view.enter(Place(ScreenName.SETTINGS, section="organisation.desk"))
    shell.settle()
    assert view.focusWidget() is view.organisation.fields["desk"].editor
    view.enter(Place(ScreenName.SETTINGS, section="policy.nothing"))
    shell.settle()
    assert view.policy.part == "request_contact"
