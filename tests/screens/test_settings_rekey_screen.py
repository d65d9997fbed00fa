"""A re-key from the settings: asked, done behind the lock, its codes shown once; refused in words."""

from pathlib import Path

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Role
from tests.support.desks import JIWOO, OFFICER, PASSPHRASE, World
from tests.support.settings_screen import opened
from tests.support.stand_in import StandIn

OTHER = "둘째 사람만 아는 긴 암호 문구"


def test_a_store_is_encrypted_anew_behind_the_lock_and_the_codes_work(world: World, shell: StandIn) -> None:
    world.desk.accounts.add(sign_in_name="접수 2", name="김도현", title="", role=Role.HANDLER, reason="인사 발령")
    view = opened(shell, "security")
    view.security.mine.line.setText(PASSPHRASE)
    shell.questions.answer("rekey.ask", "act")
    shell.questions.answer("rekey.codes", "act")
    view.security.anew.click()
    for _ in range(3):
        shell.settle()
    assert shell.failed == []
    body = shell.questions.asked[-1].body
    assert "김도현: " in body
    code = body.splitlines()[1].removeprefix("김도현: ")
    world.access.recover(world.folder, code=code, new_passphrase=OTHER)
    assert world.access.unlock(world.folder, officer_id=2, passphrase=OTHER).lock() is None  # type: ignore[func-returns-value]
    with pytest.raises(UserError, match=r"recover\.wrong"):
        world.access.recover(world.folder, code=world.code, new_passphrase=OTHER)
    world.unlock()


def test_a_wrong_passphrase_and_a_change_of_mind_leave_the_store_as_it_is(world: World, shell: StandIn) -> None:
    view = opened(shell, "security")
    view.security.anew.click()
    assert shell.questions.asked == []
    view.security.mine.line.setText(PASSPHRASE)
    shell.questions.answer("rekey.ask", None)
    view.security.anew.click()
    shell.settle()
    assert world.desk.lists.counts().all == 0
    assert view.security.mine.text() == ""
    view.security.mine.line.setText(OTHER)
    shell.questions.answer("rekey.ask", "act")
    view.security.anew.click()
    for _ in range(3):
        shell.settle()
    assert shell.codes == ["unlock.wrong"]
    world.unlock()


def test_a_diagnostics_file_is_written_without_a_word_of_any_case(world: World, shell: StandIn, tmp_path: Path) -> None:
    world.receive()
    view = opened(shell, "security")
    shell.questions.answer("diagnostics.file", tmp_path / "out.json")
    view.security.diagnose.click()
    shell.settle()
    text = (tmp_path / "out.json").read_text("ascii")
    assert '"cases": 1' in text
    assert not [word for word in (JIWOO.name, JIWOO.email, str(world.folder), OFFICER) if word in text]
    shell.questions.answer("diagnostics.file", tmp_path / "nowhere" / "out.json")
    view.security.diagnose.click()
    shell.settle()
    assert shell.codes == ["diagnostics.failed"]
