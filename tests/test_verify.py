"""Checking a store from the command line, and by the one file that needs no desk: both find the same, each named."""

import importlib.util
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy.exc import SQLAlchemyError

from dpo_desk import cli, cli_store, paths
from dpo_desk.domain.digest import fingerprint, short_digest
from dpo_desk.domain.errors import UserError
from dpo_desk.store import engine, seal, vault, verify
from tests.support.desks import COMPANY, LOW, PASSPHRASE, access_at, make_desk
from tests.support.units import Units, act

Attack = Callable[[Path], object]


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    world = make_desk(tmp_path_factory.mktemp("sealed") / "store")
    world.to_closed(world.receive().id)
    world.desk.drafts.keep("case/1", {"note": "쓰다 만 글"}, case_id=1)
    world.lock()
    return world.folder


@pytest.fixture
def store(sealed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(sealed, tmp_path / "store")
    cheap = access_at(lambda: datetime.now(UTC))
    monkeypatch.setattr(cli_store, "access", lambda: cheap)
    return tmp_path / "store"


def flip(name: str, at: float = 0.5) -> Attack:
    def attack(store: Path) -> None:
        data = bytearray((store / name).read_bytes())
        data[int(len(data) * at)] ^= 4
        (store / name).write_bytes(bytes(data))

    return attack


def first_file(store: Path) -> Path:
    return sorted((store / "attachments").iterdir())[0]


def elsewhere(store: Path, name: str) -> None:
    (store / name).rename(store.parent / "elsewhere")
    (store / name).symlink_to(store.parent / "elsewhere")


def folder_for(store: Path, name: str) -> None:
    (store / name).unlink()
    (store / name).mkdir()


def pipe_for(store: Path, name: str) -> None:
    (store / name).unlink()
    os.mkfifo(store / name)


def sealed_by_another(store: Path, **changed: object) -> None:
    """What somebody without the key can seal: anything, by a key of their own."""
    said = json.loads((store / seal.NAME).read_bytes().partition(b"\n")[0])
    key = Ed25519PrivateKey.generate()
    said |= {"key": key.public_key().public_bytes_raw().hex()} | changed
    body = json.dumps({name: of for name, of in said.items() if of is not None}, sort_keys=True, separators=(",", ":"))
    signature = key.sign(b"dpo-seal-v1" + body.encode()).hex()
    (store / seal.NAME).write_bytes(f"{body}\n{signature}\n".encode())


ATTACKS: dict[str, Attack] = {
    "a page of the database": flip("cases.db"),
    "the header": flip("store.key"),
    "its second copy": flip("store.key.bak"),
    "the record's first line": flip("log.chain", 0.01),
    "a link": flip("log.chain", 0.5),
    "the end of the record": lambda store: (store / "log.chain").write_bytes((store / "log.chain").read_bytes()[:-113]),
    "the seal": flip("store.seal"),
    "no seal": lambda store: (store / "store.seal").unlink(),
    "no header": lambda store: (store / "store.key").unlink(),
    "no container": lambda store: first_file(store).unlink(),
    "a byte more in a container": lambda store: first_file(store).write_bytes(first_file(store).read_bytes() + b"x"),
    "a file too much": lambda store: (store / "attachments" / "x.dpoa").write_bytes(b"x"),
    "a WAL put beside": lambda store: (store / "cases.db-wal").write_bytes(bytes(32)),
    "a folder put in by a link": lambda store: (store / "more").symlink_to(store.parent),
    "containers that lie behind a link": lambda store: elsewhere(store, "attachments"),
    "a database that lies behind a link": lambda store: elsewhere(store, "cases.db"),
    "a seal that lies behind a link": lambda store: elsewhere(store, "store.seal"),
    "a folder for the seal": lambda store: folder_for(store, "store.seal"),
    "a folder for the record": lambda store: folder_for(store, "log.chain"),
    "a pipe for the database": lambda store: pipe_for(store, "cases.db"),
    "a pipe for the record": lambda store: pipe_for(store, "log.chain"),
    "a pipe for the seal": lambda store: pipe_for(store, "store.seal"),
    "a seal in another folder's name": lambda store: (store / "attachments" / "store.seal").write_bytes(b"x"),
    "a seal of another key over the same files": lambda store: sealed_by_another(store),
    "a seal of another key that says nothing": lambda store: sealed_by_another(store, files={}, number=0),
    "a seal of another key without its head": lambda store: sealed_by_another(store, head=None),
    "a seal of another key over impossible names": lambda store: sealed_by_another(
        store, files={"a\x00b": [1, "00"], "\udc80": [1, "00"], "../" * 40 + "etc/shadow": [1, "00"], "": [0, ""]}
    ),
}


def standalone(store: Path, *more: str) -> tuple[int, dict[str, object]]:
    script = paths.resource("verify_store.py")
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(script), str(store), "--json", *more], capture_output=True, check=False
    )
    return done.returncode, json.loads(done.stdout)


def ours(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, dict[str, object]]:
    code = cli.main(["verify", *argv, "--json"])
    return code, json.loads(capsys.readouterr().out)


def codes(told: dict[str, object]) -> list[tuple[str, str]]:
    return sorted((one["code"], one["name"]) for one in told["found"])  # type: ignore[attr-defined]


def test_a_sound_store_is_sound_for_both_and_they_name_the_same_head(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = seal.read(store)
    assert said is not None
    mine, other = ours(capsys, str(store)), standalone(store)
    assert mine == other
    assert mine[0] == 0
    assert (mine[1]["entries"], mine[1]["digest"]) == (said.number, short_digest(said.head))
    assert mine[1]["fingerprint"] == fingerprint(said.key)
    assert standalone(store, "--fingerprint", fingerprint(said.key).lower())[0] == 0
    assert standalone(store, "--fingerprint", "0000-0000-0000-0000-0000")[0] == 1


@pytest.mark.parametrize("name", ATTACKS)
def test_each_attack_is_named_by_both(name: str, store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ATTACKS[name](store)
    mine, other = ours(capsys, str(store)), standalone(store)
    assert mine[0] == other[0] == 1
    assert codes(mine[1]) == codes(other[1]) != []


def test_a_name_that_would_write_on_the_terminal_or_cannot_be_written_is_told_as_numbers(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (b"x\nsound", b"\x1b[2Jx", b"\xff\xfe", "\u202egnp.exe".encode()):
        (store / os.fsdecode(name)).write_bytes(b"x")
    mine, other = ours(capsys, str(store)), standalone(store)
    assert codes(mine[1]) == codes(other[1])
    assert cli.main(["verify", str(store), "--lang", "en"]) == 1
    script = paths.resource("verify_store.py")
    done = subprocess.run([sys.executable, "-I", str(script), str(store)], capture_output=True, check=False)
    for said in (capsys.readouterr().out, done.stdout.decode()):
        assert [said.count(part) for part in ("x<A>sound", "<1B>[2Jx", "<DCFF><DCFE>", "<202E>gnp.exe")] == [1] * 4
    assert (done.returncode, done.stderr) == (1, b"")


def test_both_agree_on_any_mutation_of_seal_and_record(store: Path) -> None:
    spec = importlib.util.spec_from_file_location("verify_store", paths.resource("verify_store.py"))
    assert spec is not None
    assert spec.loader is not None
    alone = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(alone)
    chance = random.Random(4)  # noqa: S311
    for name in ("store.seal", "log.chain"):
        whole = (store / name).read_bytes()
        for _ in range(40):
            data = bytearray(whole)
            at = chance.randrange(len(data))
            if chance.random() < 0.5:
                data[at] ^= 1 << chance.randrange(8)
            else:
                del data[at : at + chance.randrange(1, 120)]
            (store / name).write_bytes(bytes(data))
            assert bool(seal.check(store)) == bool(alone.check(str(store))[0]) == (bytes(data) != whole)
        (store / name).write_bytes(whole)


# with the passphrase


def with_passphrase(store: Path, tmp_path: Path) -> list[str]:
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n", "utf-8")
    return [str(store), "--passphrase-file", str(file)]


def test_with_the_passphrase_rows_days_and_containers_are_checked_and_nothing_is_written(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in store.rglob("*") if path.is_file()}
    code, told = ours(capsys, *with_passphrase(store, tmp_path))
    assert (code, told["found"]) == (0, [])
    assert {path: path.read_bytes() for path in store.rglob("*") if path.is_file()} == before


def test_a_wrong_passphrase_and_no_store_are_wrong_questions(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "wrong").write_text("이 암호 문구는 맞지 않습니다 정말로", "utf-8")
    assert cli.main(["verify", str(store), "--passphrase-file", str(tmp_path / "wrong")]) == 2
    assert cli.main(["verify", str(store), "--passphrase-file", str(tmp_path / "nothing")]) == 2
    assert cli.main(["verify", str(tmp_path / "nowhere")]) == 2
    assert PASSPHRASE not in capsys.readouterr().err


def test_a_store_that_a_desk_holds_is_said_to_be_open_since_when(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world = make_desk(tmp_path / "store")
    monkeypatch.setattr(cli_store, "access", lambda: world.access)
    assert cli.main(["verify", str(world.folder), "--lang", "en"]) == 1
    assert "2026-11-24" in capsys.readouterr().err
    world.lock()
    assert cli.main(["verify", str(world.folder), "--lang", "en"]) == 0
    assert COMPANY not in capsys.readouterr().out


# who has the key


def edited(store: Path, *statements: str) -> None:
    """What somebody with a passphrase and another tool can do to the database."""
    keys = vault.open(store, officer_id=1, passphrase=PASSPHRASE, floor=LOW)
    raw = engine.open_database(store / engine.DATABASE, key=keys.database_key(), store_id=keys.store_id)
    for statement in statements:
        raw.execute(statement).close()
    engine.checkpoint(raw)
    raw.close()
    keys.wipe()


@pytest.mark.parametrize(
    ("statement", "code", "name"),
    [
        ("UPDATE cases SET received_on = '2026-11-01'", "row.changed", "cases"),
        ("UPDATE people SET name = '다른 사람'", "row.changed", "people"),
        ("DELETE FROM letters", "row.changed", "letters"),
        ("UPDATE events SET happened_on = '2026-11-01' WHERE id = 2", "row.changed", "events"),
        ("UPDATE officers SET role = 'handler'", "row.changed", "officers"),
        ("INSERT INTO series VALUES ('x', 2026, 4)", "row.sum", ""),
        ("DROP TRIGGER payloads_no_update; ", "", ""),
    ],
)
def test_a_row_changed_without_an_entry_is_named(
    statement: str, code: str, name: str, store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited(store, statement)
    ended, told = ours(capsys, *with_passphrase(store, tmp_path))
    assert ended == 1  # the seal shows it, whatever was done
    assert not code or (code, name) in codes(told)


def test_a_due_date_and_an_entry_changed_with_the_key_are_named(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited(
        store,
        "UPDATE requests SET due_on = '2026-12-31' WHERE id = 1",
        "DROP TRIGGER payloads_no_update",
        "UPDATE payloads SET body = replace(body, 'case', 'kase') WHERE number = 4",
    )
    _, told = ours(capsys, *with_passphrase(store, tmp_path))
    assert {"row.due", "record.broken", "row.changed"} <= {code for code, _ in codes(told)}


def test_an_old_page_put_back_is_found_by_the_sum_over_the_rows(tmp_path: Path) -> None:
    """SQLCipher itself finds nothing: the page is whole, only not the newest (`security.md` F1)."""
    units = Units(tmp_path / "store")
    units.add()
    engine.checkpoint(engine.driver(units.writer))
    old = units.path.read_bytes()
    with units.writing() as work:
        case = work.cases.get(1)
        work.cases.correct_people(case, replace(case.subject, name="새 이름"), None)
        work.commit(act("case.people", case_id=1))
    units.close()
    new = bytearray(units.path.read_bytes())
    pages = [
        at
        for at in range(0, min(len(old), len(new)), engine.PAGE)
        if old[at : at + engine.PAGE] != new[at : at + engine.PAGE]
    ]
    found = 0
    for at in pages[1:]:
        units.path.write_bytes(bytes(new[:at]) + old[at : at + engine.PAGE] + bytes(new[at + engine.PAGE :]))
        found += _is_found(units)
    assert found == len(pages[1:]) > 0


def _is_found(units: Units) -> bool:
    key = units.keys.database_key()
    try:
        reader = engine.reader(units.path, key=key, store_id=units.keys.store_id)
        try:
            with reader.connect() as connection:
                return bool(verify.opened(connection, units.folder, units.keys, units.law.due_on))
        finally:
            engine.close(reader)
    except (UserError, SQLAlchemyError):
        return True
