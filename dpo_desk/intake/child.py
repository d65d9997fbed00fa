"""The process that reads hostile mails: bytes in on standard input, JSON out on standard output, nothing else.

Protocol: one line of JSON (`verb`: `read` or `mask`, `leave_out`: part numbers), then the mail. `read` answers with
one or two lines, each a proposal (the second has looked into attached papers) or a refusal; `mask` answers with a line
that lists what was taken out, then the copy's bytes. The process limits itself before it reads a byte: memory,
processor time, no file written, no socket, no other process.
"""

import json
import sys
from collections.abc import Mapping
from typing import BinaryIO

from dpo_desk.domain.errors import UserError
from dpo_desk.intake import limits

_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile")
_WRITING = (
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "shutil.",
    "tempfile.",
)


class _Forbidden(BaseException):
    """A mail made the reader try what it may not."""


def _guard(event: str, args: tuple[object, ...]) -> None:
    if event == "open":
        mode, flags = args[1], args[2]
        if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & 3):
            raise _Forbidden
    elif event.startswith(_FORBIDDEN) or event.startswith(_WRITING):
        raise _Forbidden


def confine() -> None:
    """Take from this process what a reader of mails does not need. Cannot be undone."""
    from dpo_desk.system import limit_child

    limit_child(memory=limits.MEMORY, seconds=limits.PROCESSOR_SECONDS)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    sys.addaudithook(_guard)


def serve(given: BinaryIO, out: BinaryIO) -> None:
    """Answer one order. Every way to fail becomes a refusal in words; none shows what stood in the mail."""

    def put(line: bytes) -> None:
        out.write(line + b"\n")
        out.flush()

    def refuse(code: str, params: Mapping[str, object]) -> None:
        put(json.dumps({"refused": code, "params": dict(params)}).encode("ascii"))

    try:
        _answer(given, out)
    except UserError as error:
        refuse(error.code, error.params)
    except MemoryError:
        refuse("intake.refused.memory", {})
    except (Exception, _Forbidden):  # noqa: BLE001 - whatever a mail did, the answer is a refusal
        refuse("intake.refused.unreadable", {})


def _answer(given: BinaryIO, out: BinaryIO) -> None:
    order = json.loads(given.readline(100_000))
    data = given.read(limits.FILE + 1)
    if len(data) > limits.FILE:
        raise limits.too_large(len(data), limits.FILE)
    from dpo_desk.intake.wire import to_wire

    if order["verb"] == "mask":
        from dpo_desk.intake.mask import masked_mail

        copy = masked_mail(data, {int(one) for one in order["leave_out"]})
        out.write(to_wire({"original_sha256": copy.original_sha256, "taken_out": copy.taken_out}) + b"\n")
        out.write(copy.data)
        out.flush()
        return
    from dpo_desk.intake.read import read_proposal

    def say(proposal: object) -> None:
        out.write(to_wire(proposal) + b"\n")
        out.flush()

    say(read_proposal(data, say))


def main() -> int:
    """Run as a child: `python -m dpo_desk --worker intake`, or this module."""
    confine()
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
