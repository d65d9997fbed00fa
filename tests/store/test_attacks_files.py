"""What can be done beside the record, with the files or with files and key: what finds it, and what nothing finds."""

import json
import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dpo_desk.domain.digest import fingerprint
from dpo_desk.domain.errors import UserError
from dpo_desk.store import chainfile, engine, seal, tries, vault
from dpo_desk.store.chainfile import Checkpoint
from tests.support.desks import LOW, PASSPHRASE, World, make_desk


@pytest.fixture
def world(tmp_path: Path) -> World:
    """A locked store with two cases that hold a file each."""
    made = make_desk(tmp_path / "store")
    for number in (1, 2):
        made.receive(f"k{number}")
        made.desk.cases.enclose(made.case(number), name="a.csv", media_type="text/csv", data=b"a,%d" % number)
    made.lock()
    return made


def told(world: World) -> list[str]:
    world.unlock()
    found = [notice.code for notice in world.desk.notices]
    world.lock()
    return found


def checked(world: World) -> list[tuple[str, str]]:
    world.unlock()
    found = [(one.code, one.name) for one in world.desk.verify()]
    world.lock()
    return found


def test_files_of_two_cases_that_were_exchanged_are_named_without_a_key_and_with_one(world: World) -> None:
    one, two = names = sorted((world.folder / "attachments").iterdir())
    kept = one.read_bytes()
    one.write_bytes(two.read_bytes())
    two.write_bytes(kept)
    assert [(found.code, found.name) for found in seal.check(world.folder)] == [
        ("file.changed", f"attachments/{one.name}"),
        ("file.changed", f"attachments/{two.name}"),
    ]
    assert sorted(checked(world)) == [("container.damaged", path.name) for path in names]


def test_rows_that_give_one_case_the_file_of_another_open_nothing_even_with_the_key(world: World) -> None:
    keys = vault.open(world.folder, officer_id=1, passphrase=PASSPHRASE, floor=LOW)
    raw = engine.open_database(world.folder / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id)
    raw.execute("UPDATE attachments SET case_id = 3 - case_id").close()
    engine.checkpoint(raw)
    raw.close()
    keys.wipe()
    damaged = [("container.damaged", path.name) for path in sorted((world.folder / "attachments").iterdir())]
    assert sorted(checked(world)) == [*damaged, ("row.changed", "attachments"), ("row.changed", "attachments")]


def test_the_rows_of_two_databases_of_one_store_cannot_be_joined_by_their_files(world: World, tmp_path: Path) -> None:
    """The database of one moment with the record, the header and the seal of another."""
    shutil.copytree(world.folder, tmp_path / "before")
    world.unlock()
    world.receive("k3")
    world.lock()
    for name in ("cases.db", "log.chain"):
        now = (world.folder / name).read_bytes()
        shutil.copyfile(tmp_path / "before" / name, world.folder / name)
        assert ("file.changed", name) in [(one.code, one.name) for one in seal.check(world.folder)]
        (world.folder / name).write_bytes(now)
    assert seal.check(world.folder) == ()


def test_who_has_no_key_can_seal_anything_with_another_one_and_the_fingerprint_shows_it(world: World) -> None:
    """The manual says so: without the printed fingerprint a check tells only that files and seal belong together."""
    real = seal.read(world.folder)
    assert real is not None
    path = world.folder / "attachments" / sorted((world.folder / "attachments").iterdir())[0].name
    path.write_bytes(b"something else")
    sealed_as_ones_own(world.folder)
    assert seal.check(world.folder) == ()
    assert [one.code for one in seal.check(world.folder, fingerprint=fingerprint(real.key))] == ["seal.key"]
    assert told(world) == ["found.seal.other"]  # and the desk, which has the key
    assert ("container.damaged", path.name) in checked(world)


def sealed_as_ones_own(folder: Path) -> None:
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    state = chainfile.check(folder / chainfile.NAME)
    commitment = bytes(32)
    head = chainfile.link(state.store_id, 1, chainfile.FIRST, commitment)
    point = Checkpoint(1, head, 0, public, b"")
    signed = key.sign(chainfile.message(state.store_id, point, chainfile.FIRST))
    point = Checkpoint(1, head, 0, public, signed)
    line = chainfile.head_line(state.store_id, public)
    (folder / chainfile.NAME).write_bytes(line + chainfile.records([(1, commitment, head)], [point]))
    said = json.loads((folder / seal.NAME).read_bytes().partition(b"\n")[0])
    files = {name: list(seal._measured(folder / name)) for name in said["files"]}
    said |= {"key": public.hex(), "number": 1, "head": head.hex(), "files": files}
    body = json.dumps(said, sort_keys=True, separators=(",", ":")).encode()
    (folder / seal.NAME).write_bytes(body + b"\n" + key.sign(b"dpo-seal-v1" + body).hex().encode() + b"\n")


def test_failed_tries_that_were_taken_away_are_not_missed(world: World) -> None:
    """Not found: the file changes while the store is locked, so the seal cannot hold it. The manual says so."""
    for _ in range(2):
        with pytest.raises(UserError, match=r"unlock\.wrong"):
            world.unlock("이 암호 문구는 맞지 않습니다 정말로")
    (world.folder / tries.NAME).unlink()
    assert seal.check(world.folder) == ()
    assert told(world) == []
