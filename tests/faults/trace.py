"""What a child did to files, as strace saw it: writes, syncs, names, and what it acknowledged, in their order."""

import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults import workers
from tests.faults.workers import Board

ACK = "/dev/null"
"""Bytes a child writes there are no data: they say what it has acknowledged by now."""
CALLS = (
    "pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2,openat,close,lseek,mkdir,"
    "mkdirat,rmdir,dup,writev,pwritev,pwritev2,sendfile,copy_file_range,fallocate,link,linkat,symlink"
)
_UNKNOWN = (
    "dup",
    "writev",
    "pwritev",
    "pwritev2",
    "sendfile",
    "copy_file_range",
    "fallocate",
    "link",
    "linkat",
    "symlink",
)
_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)(.*)$", re.DOTALL)
_FD = re.compile(r"(\d+)<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


@dataclass(frozen=True)
class Event:
    """One thing that happened: `kind` is write, cut, sync, sync-folder, make, folder, remove, name or said."""

    kind: str
    path: str = ""
    at: int = 0
    data: bytes = b""
    to: str = ""


def attached(child: int, out: Path, *options: str) -> "subprocess.Popen[bytes]":
    """Attach strace to a waiting child; it is there when this returns."""
    command = ["strace", "-f", "-qq", "-o", str(out), *options, "-p", str(child)]
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE)
    status = Path(f"/proc/{child}/status")
    for _ in range(5000):
        if re.search(r"TracerPid:\s+[1-9]", status.read_text()):
            return tracer
        if tracer.poll() is not None:
            raise RuntimeError(tracer.stderr.read().decode() if tracer.stderr else "")
        workers.pause(0.001)
    raise TimeoutError


def say(board: Board, said: str) -> None:
    """For the child: acknowledge something, in the trace and on the board."""
    with open(ACK, "wb", buffering=0) as sink:
        sink.write(said.encode())
    board.say(said)


def events(trace: Path, within: Path) -> list[Event]:
    """The events of a trace that concern files under `within`, and what was said."""
    return list(_Reader(str(within)).read(_whole_lines(trace)))


def _whole_lines(trace: Path) -> Iterator[str]:
    """The lines of the trace, a call that another thread interrupted put together again where it ended."""
    begun: dict[str, str] = {}
    with trace.open(encoding="ascii", errors="replace") as stream:
        for line in stream:
            pid = line.split(" ", 1)[0]
            if line.rstrip().endswith("<unfinished ...>"):
                begun[pid] = line.rstrip().removesuffix("<unfinished ...>").rstrip()
            elif "resumed>" in line and pid in begun:
                yield begun.pop(pid) + line.split("resumed>", 1)[1]
            else:
                yield line


class _Reader:
    def __init__(self, within: str) -> None:
        self._within = within
        self._at: dict[int, int] = {}

    def read(self, lines: Iterator[str]) -> Iterator[Event]:
        for line in lines:
            found = _LINE.match(line.rstrip("\n"))
            if not found or int(found[4]) < 0:
                continue
            yield from self._event(found[2], found[3], int(found[4]), found[5])

    def _event(self, call: str, inside: str, result: int, rest: str) -> Iterator[Event]:
        place = _FD.match(inside)
        texts = [_bytes(one) for one in _TEXT.finditer(inside)]
        descriptor, path = (int(place[1]), _name(place[2])) if place else (-1, "")
        if call == "openat":
            yield from self._opened(inside, os.fsdecode(texts[0]), result)
        elif call == "lseek":
            self._at[descriptor] = result
        elif call == "write" and path == ACK:
            yield Event("said", data=texts[0])
        elif call in ("unlink", "rmdir", "unlinkat") and self._ours(os.fsdecode(texts[0])):
            yield Event("remove", os.fsdecode(texts[0]))
        elif call.startswith("rename") and self._ours(os.fsdecode(texts[0])):
            yield Event("name", os.fsdecode(texts[0]), to=os.fsdecode(texts[1]))
        elif call.startswith("mkdir") and self._ours(os.fsdecode(texts[0])):
            yield Event("folder", os.fsdecode(texts[0]))
        elif self._ours(path):
            yield from self._done(call, inside, descriptor, path, texts, result)

    def _done(
        self, call: str, inside: str, descriptor: int, path: str, texts: list[bytes], result: int
    ) -> Iterator[Event]:
        if call == "pwrite64":
            yield Event("write", path, int(inside.rsplit(", ", 1)[1]), texts[0][:result])
        elif call == "write":
            at = self._at.get(descriptor, 0)
            self._at[descriptor] = at + result
            yield Event("write", path, at, texts[0][:result])
        elif call == "ftruncate":
            yield Event("cut", path, int(inside.rsplit(", ", 1)[1]))
        elif call in ("fsync", "fdatasync"):
            yield Event("sync", path)
        elif call in _UNKNOWN:
            raise NotImplementedError(call)

    def _opened(self, inside: str, path: str, descriptor: int) -> Iterator[Event]:
        self._at[descriptor] = 0
        if not self._ours(path):
            return
        if "O_CREAT" in inside:
            yield Event("make", path)
        if "O_TRUNC" in inside:
            yield Event("cut", path, 0)
        if "O_APPEND" in inside:
            raise NotImplementedError("O_APPEND")

    def _ours(self, path: str) -> bool:
        return path.startswith(self._within) and not path.endswith("-shm")


def _bytes(found: "re.Match[str]") -> bytes:
    if found[2]:
        raise ValueError("the trace was cut short")
    return bytes.fromhex(found[1].replace("\\x", ""))


def _name(text: str) -> str:
    return os.fsdecode(bytes.fromhex(text.replace("\\x", ""))) if text.startswith("\\x") else text
