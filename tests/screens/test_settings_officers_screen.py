"""The accounts on the screen: added with a code that is shown once, changed, ended; whole in every look."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dpo_desk.domain.officer import Role
from dpo_desk.ui import words
from tests.screens.walker import walk_all
from tests.support.desks import OFFICER, World
from tests.support.settings_screen import button, opened, picture, said, save
from tests.support.stand_in import StandIn

OTHER = "둘째 사람만 아는 긴 암호 문구"
WHO = {"sign_in_name": "접수 2", "person": "김도현", "job": "담당", "role": "handler", "reason": "인사 발령"}


def test_an_account_is_added_and_its_code_shown_once(world: World, shell: StandIn, qtbot: QtBot) -> None:
    view = opened(shell, "officers")
    section = view.officers
    button(section, words.say("officer.add")).click()
    section.form.take(WHO)
    save(shell, view)
    assert [account.officer.name for account in world.desk.accounts.all()] == [OFFICER, "김도현"]
    assert section.code.isVisibleTo(section)
    code = section.code.groups.accessibleName().replace("  ", "-")
    assert len(code.split("-")) == 9
    assert words.say("officer.invited") in said(section)
    section.code.done.click()
    assert not section.code.isVisibleTo(section)
    assert section.code.groups.accessibleName() == ""
    world.lock()
    world.access.recover(world.folder, code=code, new_passphrase=OTHER)


def test_an_end_is_asked_and_advises_another_key(world: World, shell: StandIn, qtbot: QtBot) -> None:
    world.desk.accounts.add(sign_in_name="접수 2", name="김도현", title="", role=Role.HANDLER, reason="인사 발령")
    view = opened(shell, "officers")
    section = view.officers
    section.open("end", "2")
    section.form.take({"reason": "퇴사"})
    shell.questions.answer("officer.end.ask", None)
    save(shell, view)
    assert world.desk.accounts.all()[1].officer.ended_on is None
    shell.questions.answer("officer.end.ask", "act")
    save(shell, view)
    assert world.desk.accounts.all()[1].officer.ended_on is not None
    assert words.say("officer.rekey").split(".")[0] in said(section)


def test_what_the_services_refuse_stands_at_its_field(world: World, shell: StandIn, qtbot: QtBot) -> None:
    view = opened(shell, "officers")
    section = view.officers
    section.open("add")
    section.form.take(WHO | {"sign_in_name": OFFICER})
    save(shell, view)
    assert words.say("officer.taken", name=OFFICER) in said(section.form.fields["sign_in_name"])
    section.open("change", "1")
    section.form.take({"role": "handler", "reason": "전보"})
    save(shell, view)
    assert words.say("officer.last").split(".")[0] in said(section)
    assert world.desk.accounts.all()[0].officer.role is Role.DPO


def test_a_code_does_not_outlive_a_lock(world: World, shell: StandIn, qtbot: QtBot) -> None:
    view = opened(shell, "officers")
    section = view.officers
    section.open("recovery")
    section.form.take({"reason": "종이를 잃어버림"})
    save(shell, view)
    assert section.code.groups.accessibleName()
    view.clear()
    assert section.code.groups.accessibleName() == ""
    assert section.typed() == {}


@pytest.mark.parametrize("state", ["list", "add", "code", "end"])
def test_the_accounts_are_whole_in_every_language_theme_and_size(
    world: World, shell: StandIn, qapp: QApplication, state: str
) -> None:
    accounts = world.desk.accounts
    accounts.add(sign_in_name="접수 2", name="김도현", title="보호담당자", role=Role.HANDLER, reason="인사 발령")
    accounts.add(sign_in_name="감사", name="백서윤", title="감사", role=Role.REVIEWER, reason="내부 관리계획")
    accounts.change(3, sign_in_name="감사 3", name="백서윤", title="감사", role=Role.HANDLER, reason="전보")
    accounts.end(3, reason="퇴사")

    def make() -> object:
        view = opened(shell, "officers")
        if state in ("add", "end"):
            view.officers.open(state, "2" if state == "end" else "")
            view.officers.form.take({"sign_in_name": OFFICER} if state == "add" else {"reason": "."})
            view.officers.point()
        if state == "code":
            view.officers.code.show_code("ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789-AB", "officer.code.first")
        assert shell.window is not None
        shell.settle()
        picture(shell.window, f"officers-{state}")
        return shell.window

    assert walk_all(make, qapp, 1150, 768) == []  # type: ignore[arg-type]
