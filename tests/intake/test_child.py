"""The child is confined before it reads a byte, and whatever ends it becomes a refusal in words."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.intake import child, limits, process
from dpo_desk.intake.process import read_mail, worker_command
from tests.intake.mailmaking import mail, sample

ROOT = Path(__file__).resolve().parents[2]


def _in_child(code: str) -> subprocess.CompletedProcess[str]:
    start = "import sys; from dpo_desk.intake import child; child.confine()\n"
    return subprocess.run([sys.executable, "-c", start + code], cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket()",
        "open('/tmp/x', 'w')",
        "import os; os.open('/tmp/x', os.O_CREAT | os.O_WRONLY)",
        "import os; os.system('true')",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.fork()",
        "import os; os.remove('/tmp/x')",
        "import tempfile; tempfile.mkstemp()",
    ],
)
def test_a_confined_process_cannot(code: str) -> None:
    done = _in_child(code + "\nprint('done')")
    assert done.returncode != 0
    assert "done" not in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="address space is limited on Linux only")
def test_a_confined_process_runs_out_of_memory_and_time() -> None:
    code = "import resource as r; print(r.getrlimit(r.RLIMIT_AS)[0], r.getrlimit(r.RLIMIT_CPU)[0])"
    assert _in_child(code).stdout.split() == [str(limits.MEMORY), str(limits.PROCESSOR_SECONDS)]
    assert "MemoryError" in _in_child("bytearray(600 * 1024 * 1024)").stderr


def test_the_child_imports_neither_screen_nor_store() -> None:
    code = (
        "import io, json\n"
        'child.serve(io.BytesIO(b\'{"verb": "read"}\\nFrom: a@b.example\\n\\nx\'), io.BytesIO())\n'
        "print([name for name in ('PySide6', 'sqlalchemy', 'sqlcipher3', 'reportlab', 'email', 'socket', 'pypdfium2')"
        " if name in sys.modules])"
    )
    assert _in_child(code).stdout.strip() == "[]"


def _serve(order: dict[str, object], data: bytes) -> list[bytes]:
    out = io.BytesIO()
    child.serve(io.BytesIO(json.dumps(order).encode() + b"\n" + data), out)
    return out.getvalue().splitlines()


def test_a_fault_in_the_reader_is_a_refusal_that_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for fault, code in [
        (ValueError("한지우"), "unreadable"),
        (MemoryError(), "memory"),
        (RecursionError(), "unreadable"),
    ]:

        def fail(*_: object, fault: BaseException = fault) -> None:
            raise fault

        monkeypatch.setattr("dpo_desk.intake.read.read_proposal", fail)
        (line,) = _serve({"verb": "read"}, mail("x"))
        assert json.loads(line) == {"refused": f"intake.refused.{code}", "params": {}}


def test_a_mail_with_papers_is_told_before_they_are_opened() -> None:
    first, second = (json.loads(line) for line in _serve({"verb": "read"}, sample("number-in-paper")))
    assert [one["where"] for one in first["numbers"]] == []
    assert "intake.notscanned" in [one["code"] for one in first["warnings"]]
    assert [one["where"] for one in second["numbers"]] == ["part 2"]


def _stand_in(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(process, "worker_command", lambda name: [sys.executable, "-c", code])


def test_a_child_that_dies_in_a_paper_does_not_take_the_mail_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import os, sys\nfrom dpo_desk.intake import child\nimport dpo_desk.intake.read as read\n"
        "read.paper_text = lambda data: os._exit(139)\nsys.exit(child.main())"
    )
    _stand_in(monkeypatch, code)
    proposal = read_mail(sample("number-in-paper"))
    assert [one.right.value for one in proposal.rights] == ["suspension"]
    assert "intake.notscanned" in [one.code for one in proposal.warnings]


@pytest.mark.parametrize(
    ("code", "reason", "params"),
    [
        ("import os; os._exit(3)", "unreadable", {}),
        ("print('no json')", "unreadable", {}),
        ("print('{\"rights\": 3}')", "unreadable", {}),
        ("import os; os.abort()", "memory", {}),
    ],
)
def test_a_child_that_fails_is_a_refusal(
    monkeypatch: pytest.MonkeyPatch, code: str, reason: str, params: dict[str, object]
) -> None:
    _stand_in(monkeypatch, code)
    with pytest.raises(UserError) as error:
        read_mail(mail("x"))
    assert (error.value.code, dict(error.value.params)) == (f"intake.refused.{reason}", params)


def test_a_child_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    _stand_in(monkeypatch, "import threading; threading.Event().wait()")
    monkeypatch.setattr(limits, "SECONDS", 0.3)
    with pytest.raises(UserError) as error:
        read_mail(mail("x"))
    assert error.value.code == "intake.refused.slow"


def test_a_frozen_desk_starts_its_own_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command("intake") == [sys.executable, "--worker", "intake"]


def test_the_child_gets_no_environment_of_the_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_SECRET", "한지우")
    code = "import os, json, sys; print(json.dumps({'refused': 'x', 'params': {'seen': 'DESK_SECRET' in os.environ}}))"
    _stand_in(monkeypatch, code)
    with pytest.raises(UserError) as error:
        read_mail(mail("x"))
    assert error.value.params == {"seen": False}
    assert "DESK_SECRET" in os.environ
