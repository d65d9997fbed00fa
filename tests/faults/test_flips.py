"""Bits turned over in the header, containers cut, swapped and mixed: nothing opens that is not as it was written."""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from dpo_desk.domain.errors import UserError
from dpo_desk.store import containers, header
from dpo_desk.store.containers import CHUNK, Context
from tests.faults.acts import seed_of
from tests.faults.conftest import Recorder
from tests.support.vaults import make_header, sign_in

pytestmark = pytest.mark.fault
KEY, HERE = bytes(range(32)), Context(bytes(16), 1, 1)
SEALED = CHUNK + 16
START = 38


@pytest.mark.block("header")
def test_no_header_with_a_bit_turned_over_opens(tmp_path: Path, block: Recorder) -> None:
    make_header(tmp_path / "store")
    seed, paths = seed_of("header"), [tmp_path / "store" / name for name in (header.NAME, header.SPARE)]
    chance, whole, found = random.Random(seed), paths[0].read_bytes(), 0  # noqa: S311
    for number, bit in enumerate(chance.sample(range(len(whole) * 8), 4000)):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        try:
            header.parse(bytes(changed))
        except header.BadHeader:
            found += 1
        if number % 20 == 0:  # and through the door, both copies alike
            for path in paths:
                path.write_bytes(changed)
            with pytest.raises(UserError):
                sign_in(tmp_path / "store")
    block.record(cases=4000, found=found, lost=4000 - found, seed=seed)


@pytest.mark.block("header")
def test_control_without_its_sum_a_changed_header_passes_and_the_mac_refuses_it(tmp_path: Path) -> None:
    keys, _ = make_header(tmp_path / "store")
    data = (tmp_path / "store" / header.NAME).read_bytes()
    good = header.parse(data)
    taken = sum(_is_json(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]) for at in range(len(data)))
    assert taken > len(data) // 3
    forged = header.parse(header.encode(replace(good, generation=good.generation + 1), bytearray(32)))
    assert not forged.is_authentic(keys.root())


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except ValueError:
        return False
    return True


def written(place: Path, size: int, context: Context = HERE) -> bytes:
    path = place / containers.new_name()
    containers.write(path, random.Random(size).randbytes(size), key=KEY, context=context)  # noqa: S311
    return path.read_bytes()


def manipulated(place: Path, chance: random.Random) -> Iterator[bytes]:
    """2,400 containers that are not what was written: flips, cuts, chunks swapped, doubled, dropped, of another."""
    wholes = [written(place, size) for size in (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 77)]
    for number in range(2000):
        data = bytearray(wholes[number % len(wholes)])
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        yield bytes(data)
    rest = list(_cut(wholes)) + list(_mixed(place))
    yield from (rest[number % len(rest)] for number in range(400))


def _cut(wholes: list[bytes]) -> Iterator[bytes]:
    for whole in wholes:
        borders = {0, START, *range(START, len(whole), SEALED)}
        yield from (whole[:at] for each in borders for at in (each - 1, each, each + 1) if 0 <= at < len(whole))
        yield whole + b"\0"
        yield whole + whole[-SEALED:]


def _mixed(place: Path) -> Iterator[bytes]:
    whole, other = written(place, 4 * CHUNK), written(place, 4 * CHUNK + 1)
    head, chunks = whole[:START], [whole[at : at + SEALED] for at in range(START, len(whole), SEALED)]
    for left in range(4):
        for right in range(4):
            if left != right:
                mixed = [*chunks]
                mixed[left], mixed[right] = mixed[right], mixed[left]
                yield head + b"".join(mixed)
                yield head + b"".join([*chunks[: left + 1], chunks[right], *chunks[left + 1 :]])
        yield head + b"".join(chunks[:left] + chunks[left + 1 :])
        yield whole[: START + left * SEALED] + other[START + left * SEALED :]
    yield other[:START] + whole[START:]
    for context in (Context(bytes(16), 2, 1), Context(bytes(16), 1, 2), Context(bytes(15) + b"\1", 1, 1)):
        yield written(place, 1000, context)


@pytest.mark.block("containers")
def test_every_manipulated_container_is_refused(tmp_path: Path, block: Recorder) -> None:
    seed, target = seed_of("containers"), tmp_path / "target.dpoa"
    found = done = 0
    for data in manipulated(tmp_path, random.Random(seed)):  # noqa: S311
        target.write_bytes(data)
        done += 1
        found += refused(lambda: containers.read(target, key=KEY, context=HERE))
    block.record(cases=done, found=found, lost=done - found, seed=seed)


def refused(act: Callable[[], object]) -> bool:
    try:
        act()
    except UserError as error:
        return error.code == "container.damaged"
    return False


@pytest.mark.block("containers")
def test_control_chunks_that_do_not_mark_the_last_can_be_cut_unnoticed() -> None:
    cipher, data = AESGCM(KEY), bytes(3 * CHUNK)
    chunks = [cipher.encrypt(at.to_bytes(12, "big"), data[at * CHUNK : (at + 1) * CHUNK], None) for at in range(3)]

    def read(sealed: list[bytes]) -> bytes:
        return b"".join(cipher.decrypt(at.to_bytes(12, "big"), each, None) for at, each in enumerate(sealed))

    assert read(chunks[:2]) == data[: 2 * CHUNK]
    with pytest.raises(InvalidTag):
        read([chunks[1], chunks[0]])
