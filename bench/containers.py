"""A container of 100 MiB against AES-GCM over the same chunks in memory; and the memory that writing it adds."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bench.measure import Row, compare, seconds
from dpo_desk.store import containers

SIZE = 100 * 1024 * 1024
ROOM = 8 * 1024 * 1024
KEY, CONTEXT = bytes(range(32)), containers.Context(bytes(16), 1, 1)


def row() -> Row:
    """Ours reads the file, seals it chunk by chunk, sums both sides and syncs."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = _source(Path(folder)), Path(folder) / containers.new_name()
        whole, cipher = source.read_bytes(), AESGCM(KEY)

        def ours() -> None:
            target.unlink(missing_ok=True)
            write(source, target)

        def reference() -> None:
            for number, at in enumerate(range(0, SIZE, containers.CHUNK)):
                cipher.encrypt(number.to_bytes(12, "big"), whole[at : at + containers.CHUNK], None)

        reason = "two SHA-256 over all of it, a read and a synced write stand beside the cipher"
        return compare("container", seconds(ours), seconds(reference), limit=2.5, reason=reason)


def memory() -> Row:
    """What writing adds to the largest memory of a process, against 8 MiB."""
    with tempfile.TemporaryDirectory() as folder:
        source = _source(Path(folder))

        def added() -> float:
            command = [sys.executable, "-m", "bench.containers", str(source), str(Path(folder) / containers.new_name())]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            return float(done.stdout) / 1024 / 1024

        reason = "pieces of 1 MiB are read, sealed and written; nothing holds the file whole"
        return compare("container-mem", added, lambda: ROOM / 1024 / 1024, limit=1, reason=reason, unit="MiB", scale=1)


def write(source: Path, target: Path) -> None:
    """Seal a file into a container."""
    with source.open("rb") as stream:
        containers.write(target, stream, key=KEY, context=CONTEXT)


def _source(folder: Path) -> Path:
    path = folder / "source"
    path.write_bytes(os.urandom(SIZE))
    return path


def _largest() -> int:
    """The largest memory this program ever had. What `getrusage` says would be its parent's, until it was larger."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("this system does not say how much memory was used")


if __name__ == "__main__":
    small = Path(sys.argv[2]).with_name(containers.new_name())
    containers.write(small, bytes(200_000), key=KEY, context=CONTEXT)  # what any container needs is there already
    before = _largest()
    write(Path(sys.argv[1]), Path(sys.argv[2]))
    print(_largest() - before)
    for made in (small, Path(sys.argv[2])):
        made.unlink()
