"""Five thousand mutations of the record outside the database and of the seal: none passes, with the desk or without.

What the seal says of `log.chain` as a file is left aside here: the record has to show each of them by itself.
"""

import importlib.util
import json
import random
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from dpo_desk import paths
from dpo_desk.store import chainfile, seal
from dpo_desk.store.seal import BadSeal, Seal
from tests.support.desks import make_desk

MUTATIONS = 2500
EVERY = 25
"""So many mutations come to one that the file without the desk tries too: its Ed25519 is plain Python."""
Mutation = Callable[[list[bytes], random.Random], None]


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    world = make_desk(tmp_path_factory.mktemp("mutations") / "store")
    world.to_closed(world.receive().id)
    for _ in range(3):  # several checkpoints: each lock signs one
        world.lock()
        world.unlock()
    world.lock()
    return world.folder


@pytest.fixture(scope="module")
def said(sealed: Path) -> Seal:
    found = seal.read(sealed)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def alone() -> ModuleType:
    spec = importlib.util.spec_from_file_location("verify_store", paths.resource("verify_store.py"))
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def parts_of(data: bytes) -> list[bytes]:
    """The first line, and each record."""
    at = data.index(b"\n") + 1
    parts = [data[:at]]
    while at < len(data):
        size = 65 if data[at : at + 1] == b"E" else 113
        parts.append(data[at : at + size])
        at += size
    return parts


def edit(parts: list[bytes], chance: random.Random) -> None:
    number = chance.randrange(len(parts))
    changed = bytearray(parts[number])
    changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    parts[number] = bytes(changed)


def drop(parts: list[bytes], chance: random.Random) -> None:
    del parts[chance.randrange(len(parts))]


def swap(parts: list[bytes], chance: random.Random) -> None:
    one, two = chance.sample(range(len(parts)), 2)
    parts[one], parts[two] = parts[two], parts[one]


def double(parts: list[bytes], chance: random.Random) -> None:
    number = chance.randrange(len(parts))
    parts.insert(number, parts[number])


def put_in(parts: list[bytes], chance: random.Random) -> None:
    parts.insert(chance.randrange(1, len(parts) + 1), b"E" + chance.randbytes(64))


def cut_off(parts: list[bytes], chance: random.Random) -> None:
    del parts[chance.randrange(1, len(parts)) :]


def cut_within(parts: list[bytes], chance: random.Random) -> None:
    parts[-1] = parts[-1][: chance.randrange(len(parts[-1]))]


def append(parts: list[bytes], chance: random.Random) -> None:
    """A link that is right in itself, which nobody signed."""
    state = chainfile.read(b"".join(parts))
    commitment = chance.randbytes(32)
    parts.append(b"E" + commitment + chainfile.link(state.store_id, state.number + 1, state.head, commitment))


def chain_anew(parts: list[bytes], chance: random.Random) -> None:
    """An entry exchanged, and every hash after it computed again: all that needs no key."""
    state, head = chainfile.read(b"".join(parts)), chainfile.FIRST
    links = [at for at, part in enumerate(parts) if part[:1] == b"E"]
    forged = chance.choice(links)
    for number, at in enumerate(links, 1):
        commitment = chance.randbytes(32) if at == forged else parts[at][1:33]
        head = chainfile.link(state.store_id, number, head, commitment)
        parts[at] = b"E" + commitment + head


RECORD: tuple[Mutation, ...] = (edit, drop, swap, double, put_in, cut_off, cut_within, append, chain_anew)


def test_no_mutation_of_the_record_passes(sealed: Path, said: Seal, alone: ModuleType, tmp_path: Path) -> None:
    chance = random.Random(10)  # noqa: S311
    whole = (sealed / chainfile.NAME).read_bytes()
    fields = json.loads((sealed / seal.NAME).read_bytes().partition(b"\n")[0])
    other, tried = tmp_path / chainfile.NAME, 0
    while tried < MUTATIONS:
        parts = parts_of(whole)
        RECORD[tried % len(RECORD)](parts, chance)
        if (data := b"".join(parts)) == whole:
            continue
        tried += 1
        state = chainfile.read(data)
        same = (state.store_id, state.number, state.head, state.key) == (
            said.store_id,
            said.number,
            said.head,
            said.key,
        )
        assert state.findings or not same, (tried, RECORD[(tried - 1) % len(RECORD)].__name__)
        if tried % EVERY == 0:
            other.write_bytes(data)
            found = alone.check_chain(str(other), fields)
            assert found == (state.findings[0].code if state.findings else "chain.other")


def test_no_mutation_of_the_seal_passes(sealed: Path, alone: ModuleType, tmp_path: Path) -> None:
    chance = random.Random(11)  # noqa: S311
    whole = (sealed / seal.NAME).read_bytes()
    other, tried = tmp_path / seal.NAME, 0
    while tried < MUTATIONS:
        data = seal_mutated(whole, chance, tried % 6)
        if data == whole:
            continue
        tried += 1
        with pytest.raises(BadSeal):
            seal.parse(data)
        if tried % EVERY == 0:
            other.write_bytes(data)
            assert alone.read_seal(str(other)) is None


def seal_mutated(whole: bytes, chance: random.Random, kind: int) -> bytes:
    body, _, rest = whole.partition(b"\n")
    data, at = bytearray(whole), chance.randrange(len(whole))
    match kind:
        case 0:
            data[at] ^= 1 << chance.randrange(8)
        case 1:
            del data[at : at + chance.randrange(1, 90)]
        case 2:
            data[at:at] = chance.choice((b" ", b"\n", b"0", b"\\u0030", data[max(0, at - 65) : at] or b"x"))
        case 3:  # the same words in another order or another way of writing them
            fields = list(json.loads(body).items())
            chance.shuffle(fields)
            separators = chance.choice(((",", ":"), (", ", ": ")))
            data = bytearray(json.dumps(dict(fields), separators=separators).encode() + b"\n" + rest)
        case 4:  # the same value as another kind of number, letter or field
            fields = json.loads(body)
            name = chance.choice(sorted(fields))
            value = fields[name]
            fields[name] = float(value) if isinstance(value, int) else value.upper() if isinstance(value, str) else {}
            data = bytearray(json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n" + rest)
        case _:  # one that says something else of a file
            fields = json.loads(body)
            file = chance.choice(sorted(fields["files"]))
            fields["files"][file][0] += chance.randrange(1, 9)
            data = bytearray(json.dumps(fields, sort_keys=True, separators=(",", ":")).encode() + b"\n" + rest)
    return bytes(data)
