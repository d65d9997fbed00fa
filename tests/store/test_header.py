"""The header: read strictly, refused whole, repaired only from what verified."""

import hashlib
import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dpo_desk.domain.errors import UserError
from dpo_desk.store import header, keyslots, lock, vault
from dpo_desk.store.header import BadHeader, Header
from tests.support.vaults import FLOOR, KDF, NOW, OTHER, PASSPHRASE, flip, hashes, make_header, refused, sign_in

MAIN, SPARE = header.NAME, header.SPARE


def forge(path: Path, **fields: Any) -> None:
    """Change fields as somebody without any key can: canonical, and with the right sum."""
    body = json.loads(path.read_bytes())
    for name, value in fields.items():
        body[name] = value(body[name]) if callable(value) else value
    body.pop("sum")
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    body["sum"] = hashlib.sha256(canonical).hexdigest()
    path.write_bytes(json.dumps(body, sort_keys=True, separators=(",", ":")).encode())


def both(folder: Path, **fields: Any) -> None:
    for name in (MAIN, SPARE):
        forge(folder / name, **fields)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "store"
    make_header(made)
    return made


def test_every_byte_turned_in_both_copies_is_damage_and_in_one_the_other_opens(folder: Path) -> None:
    good = (folder / MAIN).read_bytes()
    root = sign_in(folder).database_key()
    for position in range(len(good)):
        bad = bytearray(good)
        bad[position] ^= 1 << position % 8
        with pytest.raises(BadHeader):
            header.parse(bytes(bad))
        if position % 97 == 0:
            (folder / MAIN).write_bytes(bad)
            keys = sign_in(folder)
            assert keys.header_spare_used
            assert keys.database_key() == root
            (folder / SPARE).write_bytes(bad)
            with refused("unlock.header.damaged", folder):
                sign_in(folder)
            with refused("unlock.header.damaged", folder):
                vault.look(folder)
            for name in (MAIN, SPARE):
                (folder / name).write_bytes(good)


def test_every_cut_of_a_header_is_refused(folder: Path) -> None:
    good = (folder / MAIN).read_bytes()
    for length in range(len(good)):
        with pytest.raises(BadHeader):
            header.parse(good[:length])


@settings(max_examples=200)
@given(data=st.data())
def test_a_mutated_header_raises_nothing_but_its_own_error(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = bytearray(range(32))
    slot = keyslots.wrap_with_code(root, store_id=bytes(16), slot_id=1, officer_id=1, name="ㄱ", secret=b"s" * 20)
    made = bytearray(header.encode(Header(bytes(16), "가", bytes(16), 1, 1, NOW, (slot,)), root))
    for _ in range(data.draw(st.integers(1, 8))):
        start = data.draw(st.integers(0, len(made)))
        made[start : start + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=40))
    try:
        header.parse(bytes(made))
    except BadHeader:
        return
    assert header.parse(bytes(made)).is_authentic(root)


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"{}",
        b"null",
        b"[" * 60000,
        b'{"a":' * 12000,
        b"1" * 60000,
        b"\xff\xfe" * 100,
        b"NaN",
        b'{"magic":"dpo-desk-store","sum":"x"}',
        b" " * (64 * 1024 + 1),
    ],
)
def test_hostile_files_are_refused_whole(bad: bytes, folder: Path) -> None:
    for name in (MAIN, SPARE):
        (folder / name).write_bytes(bad)
    with refused("unlock.header.damaged", folder):
        sign_in(folder)


def test_a_missing_copy_is_replaced_by_the_other_for_the_one_who_holds_the_store(folder: Path) -> None:
    good = (folder / MAIN).read_bytes()
    (folder / MAIN).unlink()
    keys = sign_in(folder)
    assert keys.header_spare_used
    assert not (folder / MAIN).exists()  # nobody holds the store: nothing is written
    held = lock.hold(folder, now=NOW)
    assert sign_in(folder).header_spare_used
    held.release()
    assert (folder / MAIN).read_bytes() == good
    assert not sign_in(folder).header_spare_used


def test_a_damaged_spare_is_mended_without_alarm(folder: Path) -> None:
    good = (folder / MAIN).read_bytes()
    (folder / SPARE).write_bytes(good[:100])
    assert not vault.look(folder).header_ok
    held = lock.hold(folder, now=NOW)
    assert not sign_in(folder).header_spare_used
    held.release()
    assert (folder / SPARE).read_bytes() == good
    assert vault.look(folder).header_ok


def test_a_bad_copy_stays_while_the_good_one_has_not_verified(folder: Path) -> None:
    (folder / MAIN).write_bytes(b"broken")
    held = lock.hold(folder, now=NOW)
    with refused("unlock.wrong", folder):
        sign_in(folder, OTHER)
    held.release()


def test_one_missing_and_one_damaged_copy_is_damage(folder: Path) -> None:
    (folder / MAIN).unlink()
    flip(folder / SPARE, 40)
    with refused("unlock.header.damaged", folder):
        sign_in(folder)


def test_no_header_beside_a_database_is_missing_and_an_empty_folder_holds_no_store(folder: Path) -> None:
    (folder / MAIN).unlink()
    (folder / SPARE).unlink()
    with refused("unlock.none", folder):
        vault.look(folder)
    with refused("unlock.none", folder):
        vault.look(folder / "absent")
    (folder / "cases.db").write_bytes(b"x")
    with refused("unlock.header.missing", folder):
        vault.look(folder)


@pytest.mark.parametrize(
    "fields",
    [
        {"store_name": "다른 회사"},
        {"generation": 99},
        {"created": "2020-01-01T00:00:00+00:00"},
        {"db_salt": "00" * 16},
        {"epoch": 2},
        {"note": "added"},
        {"slots": lambda slots: slots[:1]},
        {"slots": lambda slots: [*slots, {**slots[1], "id": 3}]},
        {"slots": lambda slots: [{**slots[0], "name": "다른 사람"}, slots[1]]},
    ],
)
def test_a_forged_header_is_refused_once_the_slot_has_opened(folder: Path, fields: dict[str, Any]) -> None:
    both(folder, **fields)
    vault.look(folder)  # well formed, so it shows
    with refused("unlock.header.damaged", folder):
        sign_in(folder)


def test_a_forged_first_copy_gives_way_to_the_genuine_spare(folder: Path) -> None:
    forge(folder / MAIN, generation=99, store_name="다른 회사")
    keys = sign_in(folder)
    assert keys.header_spare_used
    assert keys.generation == 1


def test_a_header_moved_to_another_store_id_opens_nothing(folder: Path) -> None:
    both(folder, store_id="11" * 16)
    with refused("unlock.wrong", folder):
        sign_in(folder)


def test_a_weakened_cost_is_refused_without_deriving(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyslots, "_stretch", lambda *_, **__: pytest.fail("memory was taken"))
    with refused("unlock.header.damaged", folder):
        vault.open(folder, officer_id=1, passphrase=PASSPHRASE, floor=vault.REAL_FLOOR, now=NOW)
    for cost in ({"t": 3, "m": 512 * 1024 * 1024, "p": 4}, {"t": 21, "m": 64, "p": 1}, {"t": 1, "m": 64, "p": 17}):
        both(folder, slots=lambda slots, cost=cost: [{**slots[0], "kdf": cost}, slots[1]])
        with refused("unlock.header.damaged", folder):
            sign_in(folder)


@pytest.mark.parametrize(
    "fields",
    [
        {"epoch": 0},
        {"epoch": True},
        {"epoch": 1.0},
        {"generation": 2**31},
        {"store_name": 5},
        {"store_name": "x" * 201},
        {"store_id": "AB" * 16},
        {"store_id": "ab" * 15},
        {"store_id": "a b " * 8},
        {"db_salt": "zz" * 16},
        {"created": "2026-11-24T01:00:00"},
        {"created": "yesterday"},
        {"extra": {"deep": 1}},
        {"slots": []},
        {"slots": {}},
        {"slots": lambda slots: slots * 33},
        {"slots": lambda slots: [slots[0], slots[0]]},
        {"slots": lambda slots: [{**slots[0], "kind": "other"}]},
        {"slots": lambda slots: [{**slots[0], "more": 1}]},
        {"slots": lambda slots: [{**slots[0], "kdf": None}]},
        {"slots": lambda slots: [{**slots[0], "kdf": {"t": 1, "m": 64}}]},
        {"slots": lambda slots: [{**slots[1], "kdf": {"t": 1, "m": 64, "p": 1}}]},
        {"magic": "other"},
        {"version": 0},
    ],
)
def test_a_header_out_of_its_schema_is_refused_whole(folder: Path, fields: dict[str, Any]) -> None:
    both(folder, **fields)
    with refused("unlock.header.damaged", folder):
        vault.look(folder)


def test_a_missing_field_is_refused(folder: Path) -> None:
    for name in (
        "version",
        "crit",
        "store_id",
        "store_name",
        "db_salt",
        "epoch",
        "generation",
        "created",
        "slots",
        "mac",
    ):
        body = json.loads((folder / MAIN).read_bytes())
        del body[name], body["sum"]
        body["sum"] = hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
        with pytest.raises(BadHeader):
            header.parse(json.dumps(body, sort_keys=True, separators=(",", ":")).encode())


def test_a_header_has_an_end(folder: Path) -> None:
    keys = sign_in(folder)
    made = header.parse((folder / MAIN).read_bytes())
    huge = Header(**{**made.__dict__, "extra": {"note": "x" * 65536}})
    with pytest.raises(ValueError, match="64 KiB"):
        header.encode(huge, keys.root())


def test_a_newer_header_or_a_critical_field_is_refused_as_newer(folder: Path) -> None:
    forge(folder / MAIN, version=header.VERSION + 1)
    with refused("unlock.newer", folder, theirs=header.VERSION + 1, mine=header.VERSION):
        sign_in(folder)
    forge(folder / MAIN, version=1, crit=["keyfile"], keyfile="x")
    with refused("unlock.newer", folder, theirs=header.VERSION + 1, mine=header.VERSION):
        sign_in(folder)


def test_a_field_that_need_not_be_understood_is_kept_and_covered_by_the_mac(folder: Path) -> None:
    keys = sign_in(folder)
    made = header.parse((folder / MAIN).read_bytes())
    richer = Header(**{**made.__dict__, "extra": {"colour": "파랑"}})
    for name in (MAIN, SPARE):
        (folder / name).write_bytes(header.encode(richer, keys.root()))
    keys = sign_in(folder)
    vault.change_passphrase(folder, keys, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR)
    assert header.parse((folder / MAIN).read_bytes()).extra == {"colour": "파랑"}


def test_a_spare_left_behind_by_a_crash_neither_opens_with_the_old_passphrase_nor_is_used(folder: Path) -> None:
    old = (folder / SPARE).read_bytes()
    keys = sign_in(folder)
    vault.change_passphrase(folder, keys, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR)
    (folder / SPARE).write_bytes(old)
    with refused("unlock.wrong", folder):
        sign_in(folder)
    held = lock.hold(folder, now=NOW)
    assert not sign_in(folder, OTHER).header_spare_used
    held.release()
    assert (folder / SPARE).read_bytes() == (folder / MAIN).read_bytes()


def test_an_older_first_copy_put_back_gives_way_to_the_newer_spare(folder: Path) -> None:
    old = (folder / MAIN).read_bytes()
    keys = sign_in(folder)
    vault.change_passphrase(folder, keys, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR)
    (folder / MAIN).write_bytes(old)
    assert sign_in(folder, OTHER).generation == 2
    with refused("unlock.wrong", folder):
        sign_in(folder)


def test_the_second_copy_waits_until_the_first_was_read_back(folder: Path) -> None:
    keys = sign_in(folder)
    made = header.parse((folder / MAIN).read_bytes())
    data = header.encode(Header(**{**made.__dict__, "generation": 2}), keys.root())
    before = (folder / SPARE).read_bytes()
    with pytest.raises(UserError, match=r"error\.io"):
        header.write(folder, data, opens=lambda _: False)
    assert (folder / SPARE).read_bytes() == before
    seen: list[bool] = []

    def opens(back: Header) -> bool:
        seen.append((folder / SPARE).read_bytes() == before)
        return back.generation == 2

    header.write(folder, data, opens=opens)
    assert seen == [True]
    assert (folder / SPARE).read_bytes() == data


_CHILD = """
import sys
from pathlib import Path
from tests.support.vaults import *
from dpo_desk.store import lock, vault
folder = Path(sys.argv[1])
held = lock.hold(folder, now=NOW)
words = [PASSPHRASE, OTHER]
try:
    keys = sign_in(folder)
except Exception:
    words.reverse()
    keys = sign_in(folder, OTHER)
print("ready", flush=True)
while True:
    vault.change_passphrase(folder, keys, officer_id=1, old=words[0], new=words[1], kdf=KDF, floor=FLOOR)
    words.reverse()
"""


@pytest.mark.parametrize("count", range(6))
def test_killed_while_the_passphrase_changes_a_header_is_left_that_opens(folder: Path, count: int) -> None:
    child = subprocess.Popen([sys.executable, "-c", _CHILD, str(folder)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(0.003 * (count + 1) ** 2)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    names = {path.name for path in folder.iterdir()}
    opened = []
    held = lock.hold(folder, now=NOW)
    for words in (PASSPHRASE, OTHER):
        try:
            opened.append(sign_in(folder, words).database_key())
        except UserError as error:
            assert error.code == "unlock.wrong"  # noqa: PT017
    held.release()
    assert len(opened) == 1
    assert vault.look(folder).header_ok
    assert names <= {MAIN, SPARE, MAIN + ".new", SPARE + ".new", lock.NAME}


def test_a_copy_of_the_header_alone_opens_elsewhere(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(folder / SPARE, other / SPARE)
    assert sign_in(other).database_key() == sign_in(folder).database_key()
    assert set(hashes(other)) == {SPARE}
