"""A manifest is this store's word or it is refused: no byte of it can be changed, and it names nothing outside."""

import json
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dpo_desk.store import backups, manifest, signing
from dpo_desk.store.keys import Keys
from dpo_desk.store.manifest import BadManifest, Manifest

SEED = 20261201


@pytest.fixture(scope="module")
def keys() -> Keys:
    return Keys(
        bytearray(range(32)), store_id=bytes(16), db_salt=bytes(16), epoch=1, generation=1, header_spare_used=False
    )


def made(keys: Keys, **more: object) -> Manifest:
    said: dict[str, object] = {
        "store_id": keys.store_id,
        "key": signing.public_key(keys),
        "at": datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
        "number": 12,
        "head": bytes(32),
        "files": {"cases.db": (4096, "ab" * 32), "store.key": (100, "cd" * 32)},
        "containers": {"0" * 40 + ".dpoa": (200, "ef" * 32)},
        "rows": {"cases": 2},
    }
    return Manifest(**(said | more))  # type: ignore[arg-type]


def test_what_is_written_is_read(keys: Keys) -> None:
    assert manifest.parse(made(keys).encode(keys)) == made(keys)
    unopened = made(keys, opened=False, rows={})
    assert manifest.parse(unopened.encode(keys)) == unopened


def test_no_bit_of_a_signed_manifest_can_be_turned(keys: Keys) -> None:
    data = made(keys).encode(keys)
    for position in range(len(data)):
        for bit in (1, 8, 64):
            changed = bytearray(data)
            changed[position] ^= bit
            with pytest.raises(BadManifest):
                manifest.parse(bytes(changed))


def test_no_cut_and_no_addition_is_taken(keys: Keys) -> None:
    data = made(keys).encode(keys)
    longer = (data + b"\n", b" " + data, data * 2, b"\xef\xbb\xbf" + data)
    for changed in (*longer, *(data[:end] for end in range(len(data)))):
        with pytest.raises(BadManifest):
            manifest.parse(changed)


def test_two_thousand_fuzzed_manifests_raise_nothing_else(keys: Keys) -> None:
    chance = random.Random(SEED)  # noqa: S311
    said = json.loads(made(keys, opened=False, rows={}).encode(keys))
    values: list[object] = [
        None, True, -1, 10**400, 1.5, "", "x", "../../x", [], {}, [[[]]], {"a": [1]}, "2026-12-01", "ab" * 32, "\ud800",
    ]  # fmt: skip
    for _ in range(2_000):
        body = dict(said)
        for name in chance.sample(sorted(body), chance.randrange(1, 4)):
            body[name] = chance.choice(values)
        data = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
        try:
            manifest.parse(data)
        except BadManifest:
            continue
        assert {name for name in said if body[name] != said[name]} <= {"number", "head", "store", "key", "rows", "files", "containers", "lacking"}  # fmt: skip  # noqa: E501


@pytest.mark.parametrize("name", ["../cases.db", "/etc/passwd", "a\\b", "C:x", ".", "..", ".hidden", "", "a\0b"])
def test_a_manifest_names_nothing_outside_its_folder(keys: Keys, name: str) -> None:
    for where in ("files", "containers"):
        with pytest.raises(BadManifest):
            manifest.parse(made(keys, **{where: {name: (1, "ab" * 32)}}).encode(keys))


def test_a_folder_with_a_name_of_no_day_stops_no_list(tmp_path: Path, keys: Keys) -> None:
    (backups.set_folder(tmp_path, keys.store_id) / "20269999T999999Z").mkdir(parents=True)
    (found,) = backups.snapshots(tmp_path, keys.store_id)
    assert found.reason == "backup.manifest"
