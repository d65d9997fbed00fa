"""The memory of a process that unlocked a store and locked it again: no key of the store is left in it.

What Python cannot wipe is counted and bounded, and told in docs/security.md: texts (`str`) are copied when they are
made, and freed pages keep what stood in them until they are used again.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.desks import JIWOO, PASSPHRASE, make_desk

pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(sys.platform != "linux", reason="there is no /proc/PID/mem here"),
]
ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys
from pathlib import Path
from tests.support.desks import closed_world
world = closed_world(Path(sys.argv[1]))
world.unlock(sys.stdin.readline().rstrip("\\n"))
case = world.desk.lists.ids(__import__("dpo_desk.domain.query", fromlist=["Query"]).Query())[0]
world.desk.cases.open(case)
world.desk.lists.today()
print("open", flush=True)
sys.stdin.readline()
world.lock()
print("locked", flush=True)
sys.stdin.readline()
"""
KEPT_NOWHERE = ("root", "database", "container", "rows")
MOST_TEXT_COPIES = 4
"""Copies of a text that are borne: what the interpreter leaves in freed memory."""


@dataclass(frozen=True)
class Secrets:
    """What is looked for."""

    root: bytes
    database: bytes
    container: bytes
    rows: bytes
    seed: bytes

    def raw(self) -> dict[str, bytes]:
        return dict(vars(self))


def memory(pid: int) -> Iterator[bytes]:
    """Every readable range of a process's memory."""
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", buffering=0) as mem:
        for line in maps:
            found = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
            if found is None or line.endswith(("[vvar]\n", "[vsyscall]\n", "[vvar_vclock]\n")):
                continue
            begin, end = (int(part, 16) for part in found.groups())
            with suppress(OSError, ValueError):
                mem.seek(begin)
                yield mem.read(end - begin)


def counted(pid: int, wanted: dict[str, bytes]) -> dict[str, int]:
    """How often each of `wanted` stands in a process's memory."""
    found = dict.fromkeys(wanted, 0)
    for part in memory(pid):
        for name, needle in wanted.items():
            found[name] += part.count(needle)
    return found


def texts(secrets: Secrets) -> dict[str, bytes]:
    """The same keys and the passphrase as texts may stand in memory."""
    return {
        "database key, hex": secrets.database.hex().encode(),
        "passphrase, UTF-8": PASSPHRASE.encode(),
        "passphrase, UCS-2": PASSPHRASE.encode("utf-16-le"),
        "name, UTF-8": JIWOO.name.encode(),
        "name, UCS-2": JIWOO.name.encode("utf-16-le"),
        "phone": JIWOO.phone.encode(),
    }


@pytest.fixture
def store(tmp_path: Path) -> tuple[Path, Secrets]:
    world = make_desk(tmp_path / "store")
    world.receive()
    keys = world.desk._store.keys
    secrets = Secrets(
        bytes(keys.root()),
        bytes.fromhex(keys.database_key()[:64]),
        keys.container_key(),
        bytes(keys.row_key()),
        keys.signing_seed(),
    )
    world.lock()
    return world.folder, secrets


@pytest.fixture
def child(store: tuple[Path, Secrets]) -> Iterator[subprocess.Popen[str]]:
    made = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(store[0])],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert made.stdin is not None
    assert made.stdout is not None
    made.stdin.write(PASSPHRASE + "\n")
    made.stdin.flush()
    assert made.stdout.readline() == "open\n"
    try:
        yield made
    finally:
        made.kill()
        made.wait()
        made.stdin.close()
        made.stdout.close()


def test_after_a_lock_no_key_of_the_store_stands_in_memory(
    store: tuple[Path, Secrets], child: subprocess.Popen[str], capsys: pytest.CaptureFixture[str]
) -> None:
    _, secrets = store
    while_open = counted(child.pid, secrets.raw())
    assert while_open["root"] > 0, "the control: an open store has its key in memory, and it is found"
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write("\n")
    child.stdin.flush()
    assert child.stdout.readline() == "locked\n"
    keys, said = counted(child.pid, secrets.raw()), counted(child.pid, texts(secrets))
    with capsys.disabled():
        print(f"\nkeys open {while_open}, locked {keys}; texts locked {said}")
    assert {name: count for name, count in keys.items() if name != "seed"} == dict.fromkeys(KEPT_NOWHERE, 0)
    assert keys["seed"] <= 1, "the seed that signed the last checkpoint: what was freed is not wiped"
    assert said["database key, hex"] <= 1
    assert max(count for name, count in said.items() if name.startswith("passphrase")) <= MOST_TEXT_COPIES
