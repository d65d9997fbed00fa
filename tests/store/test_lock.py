"""One owner of a store, whoever comes."""

import json
import os
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.store import lock, vault
from tests.support.vaults import FLOOR, KDF, NOW, OTHER, PASSPHRASE, make_header, refused, sign_in

_OWNER = """
import sys
from pathlib import Path
from dpo_desk.store import lock
from tests.support.vaults import NOW
held = lock.hold(Path(sys.argv[1]), now=NOW)
print("held", flush=True)
sys.stdin.read()
held.release(now=NOW)
"""
_RACER = """
import sys
from pathlib import Path
from dpo_desk.domain.errors import UserError
from dpo_desk.store import lock
from tests.support.vaults import NOW
sys.stdin.readline()
try:
    held = lock.hold(Path(sys.argv[1]), now=NOW)
    print("owner", flush=True)
except UserError as error:
    print(error.code, flush=True)
sys.stdin.read()
"""


def start(script: str, folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def line(child: "subprocess.Popen[str]") -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "store"
    make_header(made)
    return made


def test_a_store_open_in_another_process_says_since_when_and_by_whom(folder: Path) -> None:
    with start(_OWNER, folder) as child:
        assert line(child) == "held"
        note = (folder / lock.NAME).read_bytes()
        with refused("unlock.elsewhere", folder, since=NOW, host=os.uname().nodename, pid=child.pid):
            lock.hold(folder, now=NOW + timedelta(hours=1))
        with refused("unlock.elsewhere", folder, pid=child.pid):
            vault.change_passphrase(
                folder, sign_in(folder), officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR
            )
        assert (folder / lock.NAME).read_bytes() == note
        assert vault.look(folder).locked_at is None
        child.communicate("")
    assert vault.look(folder).locked_at == NOW
    lock.hold(folder, now=NOW).release()


def test_a_killed_owner_leaves_the_store_to_the_next(folder: Path) -> None:
    with start(_OWNER, folder) as child:
        assert line(child) == "held"
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert vault.look(folder).locked_at is None  # it was not locked in an orderly way
    lock.hold(folder, now=NOW).release()


def test_of_six_that_start_at_once_one_is_the_owner(folder: Path) -> None:
    racers = [start(_RACER, folder) for _ in range(6)]
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    answers = [line(racer) for racer in racers]
    for racer in racers:
        racer.communicate("")
    assert sorted(answers) == ["owner"] + ["unlock.elsewhere"] * 5


def test_the_same_process_does_not_open_a_store_twice(folder: Path) -> None:
    held = lock.hold(folder, now=NOW)
    assert lock.is_held_here(folder)
    with refused("unlock.elsewhere", folder, pid=os.getpid()):
        lock.hold(folder, now=NOW)
    assert lock.is_held_here(folder)
    held.release(now=NOW)
    held.release(now=NOW + timedelta(days=1))
    assert not lock.is_held_here(folder)
    assert lock.locked_at(folder) == NOW


def test_a_note_left_by_another_computer_is_asked_about_and_never_passed_over(folder: Path) -> None:
    path = folder / lock.NAME
    path.write_text(json.dumps({"state": "open", "when": NOW.isoformat(), "host": "another", "pid": 41}))
    note = path.read_bytes()
    with refused("unlock.elsewhere", folder, since=NOW, host="another", pid=41):
        lock.hold(folder, now=NOW)
    assert path.read_bytes() == note
    lock.hold(folder, now=NOW, take_over=True).release()
    lock.hold(folder, now=NOW).release()


@pytest.mark.parametrize(
    "note", [b"", b"\xff\x00", b"[" * 9000, b"{}", b'{"state":"open","when":"2026-11-24","host":"x","pid":1}', b"[1]"]
)
def test_a_note_that_says_nothing_keeps_nobody_out(folder: Path, note: bytes) -> None:
    (folder / lock.NAME).write_bytes(note)
    assert lock.locked_at(folder) is None
    lock.hold(folder, now=NOW).release(now=NOW)
    assert lock.locked_at(folder) == NOW


def test_a_long_note_is_overwritten_whole(folder: Path) -> None:
    (folder / lock.NAME).write_bytes(b"x" * 4000)
    lock.hold(folder, now=NOW).release(now=NOW)
    assert datetime.fromisoformat(json.loads((folder / lock.NAME).read_bytes())["when"]) == NOW


def test_a_lock_holds_without_its_note_where_the_disk_is_full(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "no space")

    monkeypatch.setattr("os.write", full)
    held = lock.hold(folder, now=NOW)
    with pytest.raises(UserError) as caught:
        lock.hold(folder, now=NOW)
    assert caught.value.code == "unlock.elsewhere"
    held.release(now=NOW)


def test_changing_a_passphrase_lets_go_of_a_store_it_had_to_take(folder: Path) -> None:
    vault.change_passphrase(folder, sign_in(folder), officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR)
    assert not lock.is_held_here(folder)
    held = lock.hold(folder, now=NOW)
    vault.change_passphrase(
        folder, sign_in(folder, OTHER), officer_id=1, old=OTHER, new=PASSPHRASE, kdf=KDF, floor=FLOOR
    )
    assert lock.is_held_here(folder)
    held.release()
