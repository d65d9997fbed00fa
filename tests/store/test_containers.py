"""Containers: what was written comes back, anything else is refused whole."""

import hashlib
import io
import os
import random
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.errors import UserError
from dpo_desk.store import containers
from dpo_desk.store.containers import CHUNK, Context, Writer
from dpo_desk.store.keys import Keys

KEY = bytes(range(32))
HERE = Context(bytes(16), 7, 3)
HEADER, SEALED = 38, CHUNK + 16


def keys(seed: int = 0) -> Keys:
    root = bytearray([seed]) * 32
    return Keys(root, store_id=bytes(16), db_salt=bytes(16), epoch=1, generation=1, header_spare_used=False)


def damaged(path: Path, key: bytes = KEY, context: Context = HERE) -> bool:
    try:
        containers.read(path, key=key, context=context)
    except UserError as error:
        return error.code == "container.damaged"
    return False


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5])
def test_every_size_comes_back_with_its_hashes(tmp_path: Path, size: int) -> None:
    data = random.Random(size).randbytes(size)  # noqa: S311
    path = tmp_path / containers.new_name()
    sealed = containers.write(path, data, key=KEY, context=HERE)
    assert containers.read(path, key=KEY, context=HERE) == data
    assert (sealed.size, sealed.sha256) == (size, hashlib.sha256(data).hexdigest())
    assert sealed.container_sha256 == hashlib.sha256(path.read_bytes()).hexdigest() == containers.fingerprint(path)
    assert path.stat().st_size == HEADER + size + 16 * max(1, -(-size // CHUNK))
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@given(st.lists(st.integers(0, 3 * CHUNK // 2), max_size=6))
def test_pieces_of_any_size_make_the_same_file_as_the_whole(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int]
) -> None:
    path = tmp_path_factory.mktemp("pieces") / "file"
    data = b"".join(bytes([index]) * size for index, size in enumerate(sizes))
    with Writer(path, key=KEY, context=HERE) as writer:
        for index, size in enumerate(sizes):
            writer.write(bytes([index]) * size)
        sealed = writer.finish()
    assert containers.read(path, key=KEY, context=HERE) == data
    assert sealed.sha256 == hashlib.sha256(data).hexdigest()
    streamed = path.with_name("streamed")
    assert containers.write(streamed, io.BytesIO(data), key=KEY, context=HERE).sha256 == sealed.sha256
    assert streamed.stat().st_size == path.stat().st_size


def test_every_flip_cut_swap_and_stranger_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    rnd = random.Random(20261124)  # noqa: S311
    containers.write(path, rnd.randbytes(3 * CHUNK + 100), key=KEY, context=HERE)
    good = path.read_bytes()
    chunks = [good[HEADER + index * SEALED : HEADER + (index + 1) * SEALED] for index in range(4)]
    head = good[:HEADER]
    tampered = [good[:cut] for index in range(5) for cut in _around(HEADER + index * SEALED) if 0 <= cut < len(good)]
    tampered += [good[:cut] for cut in (0, 1, 4, 5, 6, 37, 38, 39, len(good) - 1)]
    tampered += [good + b"\0", good + chunks[3], good + good[HEADER:], good + b"\0" * SEALED]
    tampered += [
        head + b"".join(chunks[index] for index in order)
        for order in ([1, 0, 2, 3], [0, 2, 1, 3], [0, 1, 1, 2, 3], [0, 1, 3], [0, 1, 2], [3], [0, 1, 2, 3, 3], [])
    ]
    places = [*range(HEADER), *(rnd.randrange(len(good)) for _ in range(400))]
    for place in places:
        bad = bytearray(good)
        bad[place] ^= 1 << rnd.randrange(8)
        tampered.append(bytes(bad))
    for bad_bytes in tampered:
        path.write_bytes(bad_bytes)
        assert damaged(path)
    path.write_bytes(good)
    assert damaged(path, key=bytes(32))
    for stranger in (Context(b"\1" * 16, 7, 3), Context(bytes(16), 8, 3), Context(bytes(16), 7, 4)):
        assert damaged(path, context=stranger)
    assert not damaged(path)


def _around(position: int) -> tuple[int, int, int]:
    return position - 1, position, position + 1


def test_two_containers_of_the_same_bytes_look_different(tmp_path: Path) -> None:
    for name in ("a", "b"):
        containers.write(tmp_path / name, b"same" * 100, key=KEY, context=HERE)
    assert (tmp_path / "a").read_bytes()[6:] != (tmp_path / "b").read_bytes()[6:]
    assert b"same" not in (tmp_path / "a").read_bytes()


def test_a_missing_container_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"container\.missing"):
        containers.read(tmp_path / "none", key=KEY, context=HERE)
    with pytest.raises(UserError, match=r"error\.io"):
        containers.read(tmp_path, key=KEY, context=HERE)


def test_a_container_never_changes(tmp_path: Path) -> None:
    path = tmp_path / "file"
    containers.write(path, b"first", key=KEY, context=HERE)
    with pytest.raises(FileExistsError):
        containers.write(path, b"second", key=KEY, context=HERE)
    assert containers.read(path, key=KEY, context=HERE) == b"first"


def test_an_unfinished_one_leaves_nothing(tmp_path: Path) -> None:
    def leave_early() -> None:
        with Writer(tmp_path / "file", key=KEY, context=HERE) as writer:
            writer.write(b"x" * CHUNK * 2)
            assert not (tmp_path / "file").exists()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        leave_early()
    assert list(tmp_path.iterdir()) == []


def test_containers_are_the_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        containers.write(tmp_path / "file", b"x", key=KEY, context=HERE)
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600


def test_the_key_of_a_case_is_wrapped_for_that_case_and_store() -> None:
    key, wrapped = containers.new_case_key(keys(), 7)
    assert containers.unwrap_case_key(keys(), 7, wrapped) == key
    assert bytes(key) not in wrapped
    flipped = bytes([wrapped[0] ^ 1]) + wrapped[1:]
    strangers: list[tuple[Keys, int, bytes]] = [
        (keys(), 8, wrapped),
        (keys(1), 7, wrapped),
        (keys(), 7, flipped),
        (keys(), 7, wrapped[:-1]),
        (keys(), 7, b""),
    ]
    for owner, case_id, row in strangers:
        with pytest.raises(UserError, match=r"container\.damaged"):
            containers.unwrap_case_key(owner, case_id, row)
    assert containers.new_case_key(keys(), 7)[0] != key


def test_the_sweep_takes_what_no_row_knows_and_leaves_what_is_not_ours(tmp_path: Path) -> None:
    known, orphan = containers.new_name(), containers.new_name()
    part = containers.new_name() + ".part"
    for name in (known, orphan, part, "letter.pdf", "short.dpoa"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / containers.new_name()).mkdir()
    assert containers.sweep(tmp_path, known={known}) == tuple(sorted((orphan, part)))
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {known, "letter.pdf", "short.dpoa"}
    assert containers.sweep(tmp_path, known={known}) == ()
    assert containers.sweep(tmp_path / "none", known=set()) == ()
