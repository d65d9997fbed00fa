"""A key file is a second factor: passphrase and file open together, neither alone; what is lost has a way back."""

import hashlib
import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.store import header, keyfile, keyslots, vault
from dpo_desk.store.accounts import Ways
from dpo_desk.store.header import BadHeader
from dpo_desk.store.keys import Keys
from tests.support.vaults import FLOOR, KDF, NOW, OTHER, PASSPHRASE, make_header, refused, sign_in

MINE = bytes(range(32))
ANOTHER = bytes(range(1, 33))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store whose officer needs a key file."""
    made = tmp_path / "store"
    keys, _ = make_header(made)
    give(made, keys, new=MINE)
    return made


def give(folder: Path, keys: Keys, *, old: bytes | None = None, new: bytes | None) -> None:
    vault.set_key_file(folder, keys, officer_id=1, passphrase=PASSPHRASE, old=old, new=new, kdf=KDF, floor=FLOOR)


def come_in(folder: Path, key_file: bytes | None, passphrase: str = PASSPHRASE) -> Keys:
    return vault.open(folder, officer_id=1, passphrase=passphrase, floor=FLOOR, now=NOW, key_file=key_file)


def code_of(act: object) -> str:
    with pytest.raises(UserError) as caught:
        act()  # type: ignore[operator]
    return caught.value.code


def test_passphrase_and_file_open_together_and_neither_does_alone(folder: Path) -> None:
    assert come_in(folder, MINE).generation == 2
    with refused("unlock.wrong", folder):
        come_in(folder, ANOTHER)
    with refused("unlock.wrong", folder):
        come_in(folder, MINE, OTHER)
    with refused("unlock.keyfile.missing", folder):
        come_in(folder, None)


def test_a_forgotten_file_is_no_failed_try(folder: Path) -> None:
    for _ in range(5):
        with refused("unlock.keyfile.missing", folder):
            come_in(folder, None)
    assert vault.failed_tries(folder) == ()


def test_a_file_that_nobody_asked_for_makes_no_difference(tmp_path: Path) -> None:
    make_header(tmp_path / "store")
    assert come_in(tmp_path / "store", MINE).generation == 1


def test_the_door_shows_who_needs_a_key_file(folder: Path) -> None:
    assert [(slot.kind, slot.key_file) for slot in vault.look(folder).officers] == [
        ("passphrase", True),
        ("recovery", False),
    ]


def test_a_desk_that_knows_no_key_files_is_told_that_the_store_is_newer(folder: Path) -> None:
    assert json.loads((folder / header.NAME).read_bytes())["version"] == 3
    give(folder, come_in(folder, MINE), old=MINE, new=None)
    assert json.loads((folder / header.NAME).read_bytes())["version"] == 1
    assert sign_in(folder).generation == 3


def test_another_file_takes_the_place_of_the_first_one(folder: Path) -> None:
    keys = come_in(folder, MINE)
    assert code_of(lambda: give(folder, keys, new=ANOTHER)) == "unlock.keyfile.missing"
    assert code_of(lambda: give(folder, keys, old=ANOTHER, new=None)) == "unlock.wrong"
    give(folder, keys, old=MINE, new=ANOTHER)
    assert come_in(folder, ANOTHER).generation == 3
    with refused("unlock.wrong", folder):
        come_in(folder, MINE)


def test_a_changed_passphrase_keeps_the_key_file(folder: Path) -> None:
    keys = come_in(folder, MINE)
    with refused("unlock.keyfile.missing", folder):
        vault.change_passphrase(folder, keys, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR)
    vault.change_passphrase(folder, keys, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR, key_file=MINE)
    assert come_in(folder, MINE, OTHER).generation == 3
    with refused("unlock.keyfile.missing", folder):
        come_in(folder, None, OTHER)


def test_who_lost_the_file_comes_in_by_the_recovery_code_and_needs_none_then(tmp_path: Path) -> None:
    keys, code = make_header(tmp_path / "store")
    give(tmp_path / "store", keys, new=MINE)
    vault.recover(tmp_path / "store", code=code, new_passphrase=OTHER, kdf=KDF, floor=FLOOR)
    assert come_in(tmp_path / "store", None, OTHER).generation == 3
    with refused("unlock.wrong", tmp_path / "store"):
        come_in(tmp_path / "store", MINE)


def test_a_new_code_of_a_dpo_takes_the_key_file_too(folder: Path) -> None:
    ways = Ways(folder, come_in(folder, MINE))
    assert ways.key_file(1)
    code = ways.invite(officer_id=1, name="정해린")
    assert not ways.key_file(1)
    vault.recover(folder, code=code, new_passphrase=OTHER, kdf=KDF, floor=FLOOR)
    assert come_in(folder, None, OTHER)


def test_an_older_header_beside_it_does_not_open_without_the_file(folder: Path, tmp_path: Path) -> None:
    make_header(tmp_path / "other")
    before = (tmp_path / "other" / header.NAME).read_bytes()
    keys = sign_in(tmp_path / "other")
    give(tmp_path / "other", keys, new=MINE)
    (tmp_path / "other" / header.SPARE).write_bytes(before)
    with refused("unlock.keyfile.missing", tmp_path / "other"):
        come_in(tmp_path / "other", None)


def test_the_flag_of_a_slot_cannot_be_taken_away(folder: Path) -> None:
    slot = vault.passphrase_slot(header.parse((folder / header.NAME).read_bytes()), 1)
    store_id = header.parse((folder / header.NAME).read_bytes()).store_id
    assert slot is not None
    assert slot.key_file
    bare = replace(slot, key_file=False)
    assert keyslots.unwrap_with_passphrase(bare, store_id=store_id, passphrase=PASSPHRASE) is None
    assert keyslots.unwrap_with_passphrase(bare, store_id=store_id, passphrase=PASSPHRASE, key_file=MINE) is None


@pytest.mark.parametrize("value", [False, None, 1, "true", []])
@pytest.mark.parametrize("version", [1, 2, 3])
@pytest.mark.parametrize("place", [0, 1])
def test_the_flag_is_true_on_a_passphrase_or_absent(folder: Path, value: object, version: int, place: int) -> None:
    refuse(folder, version, place, value)


@pytest.mark.parametrize(("version", "place"), [(1, 0), (2, 0), (3, 1)])
def test_the_flag_belongs_to_passphrases_of_the_newest_version(folder: Path, version: int, place: int) -> None:
    refuse(folder, version, place, True)


def refuse(folder: Path, version: int, place: int, value: object) -> None:
    body = json.loads((folder / header.NAME).read_bytes())
    body.pop("sum")
    body["version"] = version
    body["slots"][0].pop("keyfile")
    body["slots"][place]["keyfile"] = value
    body["sum"] = hashlib.sha256(header._canonical(body)).hexdigest()
    with pytest.raises(BadHeader):
        header.parse(header._canonical(body))


# the file itself


def test_a_key_file_is_random_and_its_owners_alone(tmp_path: Path) -> None:
    store = tmp_path / "store"
    one, two = (keyfile.make(tmp_path / name, store=store) for name in ("one.key", "two.key"))
    assert one != two
    assert keyfile.read(tmp_path / "one.key") == one
    assert len(one) == 32
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "one.key").stat().st_mode) == 0o600


def test_a_key_file_lies_outside_the_store_and_on_nothing_that_is_there(tmp_path: Path) -> None:
    store = tmp_path / "store"
    store.mkdir()
    (tmp_path / "taken").write_bytes(b"mine")
    os.symlink(store, tmp_path / "way in")
    assert code_of(lambda: keyfile.make(store / "desk.key", store=store)) == "keyfile.inside"
    assert code_of(lambda: keyfile.make(tmp_path / "way in" / "desk.key", store=store)) == "keyfile.inside"
    assert code_of(lambda: keyfile.make(tmp_path / "taken", store=store)) == "keyfile.taken"
    assert code_of(lambda: keyfile.make(tmp_path / "nowhere" / "desk.key", store=store)) == "keyfile.unmade"
    assert (tmp_path / "taken").read_bytes() == b"mine"
    assert list(store.iterdir()) == []


def test_a_key_file_that_could_not_be_written_is_not_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(system, "sync_file", full)
    assert code_of(lambda: keyfile.make(tmp_path / "desk.key", store=tmp_path / "store")) == "keyfile.unmade"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("data", [b"", bytes(31), bytes(33), bytes(10_000)])
def test_what_is_no_key_file_is_said_so(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a").write_bytes(data)
    assert code_of(lambda: keyfile.read(tmp_path / "a")) == "unlock.keyfile.wrong"
    for nowhere in (tmp_path / "b", tmp_path):
        assert code_of(lambda where=nowhere: keyfile.read(where)) == "unlock.keyfile.unread"
