"""The desk's side of the reader: starts the child, feeds it a mail, and never waits longer than the limit."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.proposal import MaskedMail, Proposal
from dpo_desk.intake import limits
from dpo_desk.intake.wire import proposal_from, taken_out_from

_ROOT = Path(__file__).resolve().parents[2]
_KEPT = ("SYSTEMROOT", "SYSTEMDRIVE", "LD_LIBRARY_PATH", "PATH", "TMP", "TEMP")


def worker_command(name: str) -> list[str]:
    """How a child of the desk is started, from the checkout or from a frozen application."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker", name]
    return [sys.executable, "-B", "-X", "utf8", "-m", f"dpo_desk.{name}.child"]


def read_mail(data: bytes) -> Proposal:
    """What the desk proposes for a mail. Raises UserError: `intake.refused.large(size, limit)` in bytes,
    `.deep(limit)`, `.many(what, limit)`, `.unreadable`, `.slow(limit)` in seconds, `.memory`."""
    out, ending = _run({"verb": "read"}, data)
    lines = [line for line in out.split(b"\n") if line]
    for line in reversed(lines):
        answer = _parsed(line)
        if answer is None or (("refused" in answer) and line is not lines[0]):
            continue  # an attached paper ended the child: what was read before it counts
        if "refused" in answer:
            raise UserError(str(answer["refused"]), **answer["params"])
        try:
            return proposal_from(answer)
        except (KeyError, TypeError, ValueError) as error:
            raise limits.unreadable() from error
    raise ending


def masked_copy(data: bytes, leave_out_parts: Collection[int] = ()) -> MaskedMail:
    """The copy that may be kept, without registration numbers and without the pointed-out parts (numbers as in
    `Proposal.parts`). It has been read again: no number is found in it. Raises as `read_mail`, and
    `intake.refused.masking` where a number would remain."""
    out, ending = _run({"verb": "mask", "leave_out": sorted(leave_out_parts)}, data)
    line, _, copy = out.partition(b"\n")
    answer = _parsed(line)
    if answer is None:
        raise ending
    if "refused" in answer:
        raise UserError(str(answer["refused"]), **answer["params"])
    return MaskedMail(copy, answer["original_sha256"], taken_out_from(answer["taken_out"]))


def _parsed(line: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(line)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None


def _run(order: dict[str, object], data: bytes) -> tuple[bytes, UserError]:
    """The child's answer, and the refusal to use where there is none."""
    if len(data) > limits.FILE:
        raise limits.too_large(len(data), limits.FILE)
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    environment |= {"PYTHONPATH": str(_ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen(
        worker_command("intake"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        close_fds=True,
    ) as child:
        try:
            out, _ = child.communicate(b"".join((json.dumps(order).encode("ascii"), b"\n", data)), limits.SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            out, _ = child.communicate()
            return out, _slow()
    if child.returncode == -getattr(signal, "SIGXCPU", 0) or child.returncode == -getattr(signal, "SIGKILL", 0):
        return out, _slow()
    if child.returncode == -getattr(signal, "SIGABRT", 0):
        return out, UserError("intake.refused.memory")
    return out, limits.unreadable()


def _slow() -> UserError:
    return UserError("intake.refused.slow", limit=limits.SECONDS)
