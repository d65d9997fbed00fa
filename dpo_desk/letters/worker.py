"""The letter worker: a process that lays out, finishes and reads back letters, one after another.

Frames on standard input and output: four bytes of length (big-endian), then a letter as JSON; back comes one byte
(`P` a PDF, `E` an error as JSON `{"code", "params"}`), then as many bytes as the length says. It ends when its input
ends. It writes no file and reads none but fonts; standard error stays free for a traceback without values.
"""

import json
import os
import struct
import sys
from pathlib import Path
from typing import BinaryIO

from dpo_desk.domain.errors import UserError
from dpo_desk.letters.codec import decode
from dpo_desk.letters.texts import resources

LENGTH = struct.Struct(">L")
LONGEST = 64 * 1024 * 1024


def render(job: bytes, fonts: Path) -> bytes:
    """The PDF of one encoded letter, read back; UserError for a letter that must not go out."""
    from dpo_desk.letters.layout import lay_out
    from dpo_desk.letters.readback import check

    letter = decode(job)
    pdf = lay_out(letter, fonts)
    for finding in check(pdf, letter):
        raise finding
    return pdf


def answer(job: bytes, fonts: Path) -> tuple[bytes, bytes]:
    """The frame's kind and payload for one job. A fault of the program is told as `error.unknown`, without values."""
    try:
        return b"P", render(job, fonts)
    except UserError as told:
        plain = {name: value for name, value in told.params.items() if isinstance(value, str | int)}
        return b"E", json.dumps({"code": told.code, "params": plain}).encode()
    except Exception as fault:  # noqa: BLE001 - the worker must answer; the kind of fault is all that may be told
        print(f"letter worker: {type(fault).__name__}", file=sys.stderr)
        return b"E", json.dumps({"code": "error.unknown", "params": {}}).encode()


def serve(source: BinaryIO, target: BinaryIO, fonts: Path) -> int:
    """Answer jobs until the input ends; 1 for a frame that is cut or too long."""
    while True:
        head = source.read(LENGTH.size)
        if not head:
            return 0
        if len(head) < LENGTH.size or LENGTH.unpack(head)[0] > LONGEST:
            return 1
        job = source.read(LENGTH.unpack(head)[0])
        if len(job) < LENGTH.unpack(head)[0]:
            return 1
        kind, payload = answer(job, fonts)
        target.write(kind + LENGTH.pack(len(payload)) + payload)
        target.flush()


def warm(fonts: Path) -> None:
    """Import and read what the first letter would otherwise wait for."""
    from dpo_desk.letters.fonts import faces

    faces(fonts)


def main() -> int:
    """Serve on standard input and output; whatever else prints goes to standard error."""
    target = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    fonts = resources() / "fonts"
    warm(fonts)
    return serve(sys.stdin.buffer, target, fonts)


if __name__ == "__main__":
    sys.exit(main())
