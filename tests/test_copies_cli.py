"""`./run backup` and `./run restore`: what they say, how they end, and the README's rehearsal on a real store."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from dpo_desk import cli, cli_store
from dpo_desk.domain.backup import SnapshotState
from tests.support.desks import PASSPHRASE, World, make_desk


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """A locked store of two cases, a stick, and a file with the passphrase."""
    world = make_desk(tmp_path / "store")
    world.to_closed(world.receive("k1").id)
    world.receive("k2")
    world.lock()
    (tmp_path / "stick").mkdir()
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n", "utf-8")
    monkeypatch.setattr(cli_store, "access", lambda: world.access)
    monkeypatch.chdir(tmp_path)
    yield world
    world.lock()


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, object], str]:
    code = cli.main([str(argument) for argument in (*arguments, "--json", "--lang", "en")])
    out, err = capsys.readouterr()
    return code, json.loads(out) if out else {}, err


def test_with_a_passphrase_the_backup_is_opened_at_once(
    locked: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said, _ = run(capsys, "backup", locked.folder, "--to", "stick", "--passphrase-file", "passphrase")
    assert code == 0
    assert said["state"] == SnapshotState.GOOD
    assert isinstance(said["rows"], dict)
    assert said["rows"]["cases"] == 2
    assert locked.access.verify(locked.folder).findings == ()


def test_without_one_the_locked_store_is_copied_for_the_next_unlock(
    locked: World, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said, _ = run(capsys, "backup", locked.folder, "--to", "stick")
    assert (code, said["state"]) == (0, SnapshotState.UNOPENED)
    assert cli.main(["backup", str(locked.folder), "--to", "stick", "--lang", "ko"]) == 0
    assert "다음에 저장소를 열 때" in capsys.readouterr().out


def test_a_store_that_a_desk_holds_is_said_so_with_since_when_and_by_which_process(
    locked: World, capsys: pytest.CaptureFixture[str]
) -> None:
    locked.unlock()
    for more in ((), ("--passphrase-file", "passphrase")):
        code, said, told = run(capsys, "backup", locked.folder, "--to", "stick", *more)
        assert (code, said["refused"], said["pid"]) == (1, "unlock.elsewhere", os.getpid())
        assert said["since"]
        assert str(os.getpid()) in told
    assert list(Path("stick").iterdir()) == []


def test_what_was_asked_wrongly_ends_with_2(locked: World, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "backup", "no store", "--to", "stick")[0] == 2
    assert run(capsys, "backup", locked.folder, "--to", "no stick")[0] == 2
    Path("wrong").write_text("ein anderes Wort, lang genug", "utf-8")
    assert run(capsys, "backup", locked.folder, "--to", "stick", "--passphrase-file", "wrong")[0] == 2
    assert run(capsys, "backup", locked.folder, "--to", "stick", "--passphrase-file", "gone")[0] == 2
    assert run(capsys, "restore", "stick", "--to", "new")[0] == 2
    assert run(capsys, "restore", "stick", "--passphrase-file", "passphrase")[0] == 2
    with pytest.raises(SystemExit) as caught:
        cli.main(["backup", str(locked.folder)])
    assert caught.value.code == 2


def test_a_store_that_is_not_as_it_was_sealed_ends_with_1(locked: World, capsys: pytest.CaptureFixture[str]) -> None:
    (locked.folder / "store.seal").unlink()
    code, said, told = run(capsys, "backup", locked.folder, "--to", "stick")
    assert (code, said["refused"]) == (1, "backup.unsealed")
    assert "sealed" in told


def test_the_rehearsal_of_the_readme(locked: World, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    _, said, _ = run(capsys, "backup", locked.folder, "--to", "stick", "--passphrase-file", "passphrase")
    snapshot = said["folder"]
    code, found, _ = run(capsys, "restore", snapshot, "--to", "new", "--passphrase-file", "passphrase")
    assert (code, found["named"], found["kept"]) == (0, [], None)
    assert locked.access.verify(tmp_path / "new").findings == ()
    code, found, _ = run(capsys, "restore", snapshot, "--replace", locked.folder, "--passphrase-file", "passphrase")
    assert code == 0
    assert Path(str(found["kept"])).is_dir()
    assert found["folder"] == str(locked.folder)
    assert isinstance(found["present"], dict)
    assert found["present"]["cases"] == 2
    locked.unlock()
    assert locked.desk.verify() == ()
    locked.lock()
    words = ["restore", str(snapshot), "--to", "third", "--passphrase-file", "passphrase"]
    for language, text in (("ko", "복원하고 모두 확인했습니다"), ("en", "fully checked")):
        assert cli.main([*words[:3], f"third {language}", *words[4:], "--lang", language]) == 0
        assert text in capsys.readouterr().out


def test_a_changed_backup_ends_with_1_and_names_the_file(locked: World, capsys: pytest.CaptureFixture[str]) -> None:
    _, said, _ = run(capsys, "backup", locked.folder, "--to", "stick", "--passphrase-file", "passphrase")
    path = Path(str(said["folder"])) / "cases.db"
    path.write_bytes(path.read_bytes()[:-4096])
    code, found, told = run(capsys, "restore", said["folder"], "--to", "new", "--passphrase-file", "passphrase")
    assert (code, found["refused"], found["reason"], found["name"]) == (1, "restore.refused", "file", "cases.db")
    assert "the file cases.db differs" in told
    assert not Path("new").exists()
