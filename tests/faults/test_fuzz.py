"""Headers, seals, manifests and logs made wrong by rule: refused by their own exception, never by another."""

import hashlib
import json
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.store import backups, chainfile, header, manifest, seal
from tests.faults.acts import ACTS, fresh, seed_of, template, world_of
from tests.faults.conftest import Recorder

pytestmark = [pytest.mark.fault, pytest.mark.block("fuzz")]
CASES = 20_000
ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, 2**400, 1e308, "", "x", "가" * 300, "\ud800", "../../etc/passwd", "/",
    "a/b", "CON", "ff" * 16, "FF" * 32, [], {}, [[]], {"": ""}, ["a"] * 100, "2026-02-30T00:00:00+00:00", "2026-01-01",
    "9" * 5000,
)  # fmt: skip


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """One good file of each kind."""
    place = tmp_path_factory.mktemp("fuzz")
    folder = fresh(template(place / "template"), place / "work")
    world = world_of(folder)
    world.unlock()
    ACTS["backup"](world, "1")
    (made,) = backups.snapshots(place / "work" / "stick", world.desk._store.keys.store_id)
    world.lock()
    return {
        "header": (folder / header.NAME).read_bytes(),
        "seal": (folder / seal.NAME).read_bytes(),
        "manifest": (made.folder / manifest.NAME).read_bytes(),
        "log": (folder / chainfile.NAME).read_bytes(),
    }


READERS: dict[str, tuple[Callable[[bytes], object], type[Exception]]] = {
    "header": (header.parse, header.BadHeader),
    "seal": (seal.parse, seal.BadSeal),
    "manifest": (manifest.parse, manifest.BadManifest),
    "log": (chainfile.read, UserError),
}


def fuzzed(data: bytes, chance: random.Random) -> bytes:
    """Other bytes: a few changed, a piece cut out, doubled or strange; or other values in the same form."""
    if chance.random() < 0.5:
        line, _, rest = data.partition(b"\n")
        body = json.loads(line)
        for _ in range(chance.randint(1, 3)):
            _strange(body, chance)
        try:
            made = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
        except ValueError:
            return b"{}"
        return made + (b"\n" + rest if rest else b"")
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed) or 1)
        match chance.randrange(5):
            case 0:
                changed[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del changed[at : at + chance.randint(1, 50)]
            case 2:
                changed[at:at] = changed[at : at + chance.randint(1, 50)]
            case 3:
                changed[at:at] = chance.choice([b"[" * 3000, b'"', b"\\u0000", b"\xff", b"1e999", b"NaN", b"{}"])
            case _:
                del changed[at:]
    return bytes(changed)


def _strange(body: Any, chance: random.Random) -> None:
    places = list(_places(body))
    if not places:
        return
    where, name = chance.choice(places)
    match chance.randrange(3):
        case 0 if isinstance(where, dict):
            where.pop(name, None)
        case 1 if isinstance(where, dict):
            where[chance.choice(["extra", "", "files", "slots"])] = deepcopy(chance.choice(ODD))
        case _:
            where[name] = deepcopy(chance.choice(ODD))


def _places(body: Any) -> Iterator[tuple[Any, Any]]:
    inside = body.items() if isinstance(body, dict) else enumerate(body)
    for name, value in inside:
        yield body, name
        if isinstance(value, dict | list):
            yield from _places(value)


def summed(data: bytes) -> bytes:
    """A header with its sum put right, so that the rules behind the sum are reached."""
    try:
        body = json.loads(data)
        body.pop("sum")
        canonical = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")
        body["sum"] = hashlib.sha256(canonical).hexdigest()
        return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return data


def test_what_is_not_as_it_was_written_is_refused_in_the_readers_own_words(
    files: dict[str, bytes], block: Recorder
) -> None:
    seed = seed_of("fuzz")
    chance, refused, passed = random.Random(seed), 0, 0  # noqa: S311
    for number in range(CASES):
        name = ("header", "manifest", "seal", "log")[number % 4]
        data = fuzzed(files[name], chance)
        if name == "header" and number % 8 == 0:
            data = summed(data)
        read, own = READERS[name]
        try:
            found = read(data)
        except own:
            refused += 1
            continue
        if isinstance(found, chainfile.State):
            refused += bool(found.findings) or data == files[name]
        elif isinstance(found, header.Header):
            refused += not found.is_authentic(bytearray(32))  # a forged one has its MAC against it
        else:
            passed += data != files[name] and not (isinstance(found, manifest.Manifest) and not found.opened)
            refused += data == files[name] or isinstance(found, manifest.Manifest)
    block.record(cases=CASES, found=refused, lost=CASES - refused + passed, seed=seed)


def test_control_a_reader_without_rules_fails_in_other_words(files: dict[str, bytes]) -> None:
    chance, strange = random.Random(seed_of("fuzz")), set[str]()  # noqa: S311
    for _ in range(300):
        try:
            body = json.loads(fuzzed(files["header"], chance))
            bytes.fromhex(body["store_id"]), [slot["kdf"] for slot in body["slots"]]
        except Exception as error:  # noqa: BLE001  (which ones come is what is shown)
            strange.add(type(error).__name__)
    assert len(strange) >= 3
