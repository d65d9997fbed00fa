"""A key file beside the passphrase: every door asks for it, each officer sets their own, what failed is taken back."""

import errno
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from dpo_desk import cli, cli_store
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Role
from dpo_desk.services.access import Desk
from tests.support.desks import PASSPHRASE, World

OTHER = "둘째 사람만 아는 긴 암호 문구"
NEW = "새로 정한 아주 긴 암호 문구입니다"


@pytest.fixture
def key(world: World, tmp_path: Path) -> Path:
    """The key file of the first officer, on a stick; without it their passphrase opens nothing."""
    path = tmp_path / "stick.key"
    world.desk.set_key_file(passphrase=PASSPHRASE, new=path)
    return path


def come_in(world: World, key_file: Path | None, passphrase: str = PASSPHRASE, officer_id: int = 1) -> Desk:
    world.lock()
    world._desk = world.access.unlock(world.folder, officer_id=officer_id, passphrase=passphrase, key_file=key_file)
    return world.desk


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        act()
    return caught.value.code


def codes(world: World) -> list[str]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return [entry.code for entry in unit.entries()]


def test_the_door_opens_to_both_and_the_log_says_when_it_began_and_ended(world: World, key: Path) -> None:
    assert world.desk.key_file_needed
    assert refused(lambda: come_in(world, None)) == "unlock.keyfile.missing"
    come_in(world, key)
    assert refused(lambda: world.desk.set_key_file(passphrase=PASSPHRASE)) == "unlock.keyfile.missing"
    world.desk.set_key_file(passphrase=PASSPHRASE, old=key)
    assert not world.desk.key_file_needed
    assert [code for code in codes(world) if code.startswith("keys.")] == ["keys.keyfile.set", "keys.keyfile.ended"]
    come_in(world, None)
    assert world.desk.notices == ()


def test_a_missing_and_a_damaged_file_leave_the_store_locked_and_are_no_failed_try(
    world: World, key: Path, tmp_path: Path
) -> None:
    (tmp_path / "short").write_bytes(key.read_bytes()[:31])
    assert refused(lambda: come_in(world, tmp_path / "gone")) == "unlock.keyfile.unread"
    assert refused(lambda: come_in(world, tmp_path / "short")) == "unlock.keyfile.wrong"
    come_in(world, key)
    assert world.desk.notices == ()


def test_a_new_passphrase_keeps_the_file_and_a_new_file_the_passphrase(world: World, key: Path, tmp_path: Path) -> None:
    assert refused(lambda: world.desk.change_passphrase(old=PASSPHRASE, new=NEW)) == "unlock.keyfile.missing"
    world.desk.change_passphrase(old=PASSPHRASE, new=NEW, key_file=key)
    come_in(world, key, NEW)
    world.desk.set_key_file(passphrase=NEW, old=key, new=tmp_path / "second.key")
    assert refused(lambda: come_in(world, key, NEW)) == "unlock.wrong"
    come_in(world, tmp_path / "second.key", NEW)


@pytest.mark.parametrize("ends", [False, True], ids=["made", "ended"])
def test_what_could_not_be_recorded_did_not_happen(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, ends: bool
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "no space")

    key, more = tmp_path / "one.key", tmp_path / "two.key"
    world.desk.set_key_file(passphrase=PASSPHRASE, new=key)
    with monkeypatch.context() as broken:
        broken.setattr("dpo_desk.store.audit.append", full)
        new = None if ends else more
        assert refused(lambda: world.desk.set_key_file(passphrase=PASSPHRASE, old=key, new=new)) == "error.full"
    assert not more.exists()
    assert refused(lambda: come_in(world, None)) == "unlock.keyfile.missing"
    come_in(world, key)


def test_a_wrong_passphrase_makes_no_file(world: World, tmp_path: Path) -> None:
    assert refused(lambda: world.desk.set_key_file(passphrase=NEW, new=tmp_path / "a.key")) == "unlock.wrong"
    assert refused(lambda: world.desk.set_key_file(passphrase=PASSPHRASE, new=world.folder / "a.key")) == (
        "keyfile.inside"
    )
    assert not (tmp_path / "a.key").exists()
    come_in(world, None)


def test_one_officers_file_is_not_asked_of_another(world: World, key: Path, tmp_path: Path) -> None:
    code = world.desk.accounts.add(sign_in_name="둘째", name="둘째", title="", role=Role.HANDLER, reason="인사 발령")
    world.lock()
    world.access.recover(world.folder, code=code, new_passphrase=OTHER)
    come_in(world, None, OTHER, 2)
    world.desk.set_key_file(passphrase=OTHER, new=tmp_path / "theirs.key")
    assert refused(lambda: come_in(world, key, OTHER, 2)) == "unlock.wrong"
    come_in(world, tmp_path / "theirs.key", OTHER, 2)
    come_in(world, key)
    code = world.desk.accounts.new_code(2, reason="USB 분실")
    world.lock()
    world.access.recover(world.folder, code=code, new_passphrase=OTHER)
    come_in(world, None, OTHER, 2)


def test_the_recovery_code_is_the_way_back_without_the_file(world: World, key: Path) -> None:
    world.lock()
    key.unlink()
    world.access.recover(world.folder, code=world.code, new_passphrase=NEW)
    come_in(world, None, NEW)
    assert not world.desk.key_file_needed


def test_a_re_key_asks_for_the_file_and_goes_on_with_it(world: World, key: Path) -> None:
    actor = world.desk.actor
    world.lock()
    assert refused(lambda: world.access.rekey(world.folder, actor, passphrase=PASSPHRASE)) == "unlock.keyfile.missing"
    world.access.rekey(world.folder, actor, passphrase=PASSPHRASE, key_file=key)
    assert refused(lambda: come_in(world, None)) == "unlock.keyfile.missing"
    come_in(world, key)


def test_a_backup_is_made_and_restored_with_the_file(world: World, key: Path, tmp_path: Path) -> None:
    world.receive()
    world.lock()
    root, target = tmp_path / "backups", tmp_path / "restored"
    root.mkdir()
    made = world.access.back_up(world.folder, root, sign_in_name="", passphrase=PASSPHRASE, key_file=key)
    assert refused(lambda: world.access.restore(made.folder, target, passphrase=PASSPHRASE)) == "unlock.keyfile.missing"
    assert not target.exists()
    restored, _ = world.access.restore(made.folder, target, passphrase=PASSPHRASE, key_file=key)
    assert restored.contents.cases == 1


def test_the_command_line_takes_the_file(
    world: World, key: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world.lock()
    (tmp_path / "passphrase").write_text(PASSPHRASE, "utf-8")
    monkeypatch.setattr(cli_store, "access", lambda: world.access)
    asked = ["verify", str(world.folder), "--passphrase-file", str(tmp_path / "passphrase"), "--json"]
    assert cli.main(asked) == 2
    assert json.loads(capsys.readouterr().out)["refused"] == "unlock.keyfile.missing"
    assert cli.main([*asked, "--key-file", str(key)]) == 0
