"""`./run due`: a due date and its proof, as a scheduler and as a person reads them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dpo_desk import cli

ROOT = Path(__file__).resolve().parents[1]
HOLIDAYS = ROOT / "resources" / "law" / "holidays.json"
FIELDS = [
    *("right", "variant", "received", "due", "target", "kind", "refuse_by"),
    *("may_move", "calendar_complete_to", "steps"),
]


def due(*words: str) -> int:
    return cli.main(["due", *words])


def data(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    assert due(*words, "--json") == 0
    told = capsys.readouterr()
    assert told.err == ""
    found: dict[str, Any] = json.loads(told.out)
    return found


def test_it_prints_the_date_and_its_steps_as_data(capsys: pytest.CaptureFixture[str]) -> None:
    found = data(capsys, "--right", "access", "--received", "2025-04-25")
    assert list(found) == FIELDS
    steps = found.pop("steps")
    assert found == {
        "right": "access",
        "variant": "",
        "received": "2025-04-25",
        "due": "2025-05-07",
        "target": None,
        "kind": "law",
        "refuse_by": None,
        "may_move": False,
        "calendar_complete_to": "2027-12-31",
    }
    assert {tuple(step) for step in steps} == {("code", "date", "article", "text")}
    assert [(step["date"], step["text"], step["article"]) for step in steps if step["code"] == "moved"] == [
        (
            "2025-05-05",
            "2025-05-05 (월) 어린이날·부처님 오신 날: 다음 날로 (관공서의 공휴일에 관한 규정 제2조)",
            "민법 제161조",
        ),
        (
            "2025-05-06",
            "2025-05-06 (화) 어린이날·부처님 오신 날 대체공휴일: 다음 날로 (관공서의 공휴일에 관한 규정 제3조)",
            "민법 제161조",
        ),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("--right withdrawal", ("general", None, "2026-11-30", "target", None)),
        ("--right withdrawal --variant advertising", ("advertising", "2026-12-04", None, "law", None)),
        ("--right transmission --variant third_party", ("third_party", None, "2026-11-30", "target", None)),
        ("--right automated --variant explain", ("explain", "2026-12-21", None, "law", "2026-11-30")),
        ("--right source", ("", "2026-11-23", None, "law", None)),
        ("--right deletion", ("", "2026-11-30", None, "law", None)),
    ],
)
def test_every_right_and_side_has_its_date_or_the_office_s_target(
    capsys: pytest.CaptureFixture[str], words: str, expected: tuple[str | None, ...]
) -> None:
    found = data(capsys, *words.split(), "--received", "2026-11-20")
    assert tuple(found[name] for name in ("variant", "due", "target", "kind", "refuse_by")) == expected


def test_a_date_past_the_table_may_move_and_a_receipt_before_the_act_has_none(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert data(capsys, "--right", "access", "--received", "2027-12-22")["may_move"] is True
    for received in ("2011-09-29", "0001-01-01", "9999-12-31"):
        found = data(capsys, "--right", "access", "--received", received)
        assert (found["due"], found["target"], found["kind"]) == (None, None, "none")


def test_it_prints_words_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert due("--right", "automated", "--received", "2026-06-17") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        "자동화된 결정 · 거부: 2026-06-17 (수) 접수",
        "처리기한: 2026-07-20 (월) 24시까지",
        "거절하려면 통지: 2026-06-29 (월) 24시까지",
    ]
    assert "  30일째 2026-07-17 (금) · 시행령 제44조의3" in lines
    assert "  2026-07-18 (토) 토요일: 다음 날로 · 민법 제161조" in lines
    assert due("--right", "transmission", "--received", "2026-11-20", "--lang", "en") == 0
    said = capsys.readouterr().out
    assert "No legal date (without delay). The office's own target: 2026-11-30 (Mon)" in said
    assert "Transmission to oneself, without delay · Decree 42-6" in said
    assert due("--right", "automated", "--received", "2024-01-02", "--lang", "en") == 0
    assert "There is no due date." in capsys.readouterr().out


def test_another_table_of_holidays_moves_the_date(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    table = json.loads(HOLIDAYS.read_text(encoding="utf-8"))
    later = next(number for number, row in enumerate(table["days"]) if row["day"] > "2025-05-07")
    proclaimed = {"day": "2025-05-07", "ko": "임시공휴일", "en": "Temporary holiday", "kind": "temporary"}
    table["days"].insert(later, table["days"][0] | proclaimed)
    table["complete_to"] = "2026-12-31"
    (tmp_path / "own.json").write_text(json.dumps(table), encoding="utf-8")
    found = data(capsys, "--right", "access", "--received", "2025-04-25", "--calendar", str(tmp_path / "own.json"))
    assert (found["due"], found["calendar_complete_to"]) == ("2025-05-08", "2026-12-31")
    assert "임시공휴일" in found["steps"][-3]["text"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--right access --received 2025-02-30", "‘2025-02-30’: 날짜를 2026-11-22처럼 쓰세요."),
        ("--right access --received 20250425", "‘20250425’: 날짜를 2026-11-22처럼 쓰세요."),
        ("--right access --received 2025-4-25 --lang en", "‘2025-4-25’: write a date as 2026-11-22."),
        ("--right access --received 2025-04-25 --variant self", "열람은 갈래가 없는 권리입니다. --variant를 빼세요."),
        ("--right withdrawal --received 2025-04-25 --variant self", "동의 철회의 갈래는 general, advertising입니다."),
        ("--right access --received 2025-04-25 --calendar no.json", "휴일표 no.json을 열 수 없습니다. 경로와 권한을"),
        (
            "--right access --received 2025-04-25 --calendar README.md",
            "휴일표 README.md의 1행이 맞지 않습니다: not JSON",
        ),
    ],
)
def test_what_is_asked_wrongly_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: str, said: str
) -> None:
    monkeypatch.chdir(ROOT)
    assert due(*words.split()) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(said)


@pytest.mark.parametrize("received", ["0001-01-01", "2011-09-29", "9999-12-31"])
def test_a_day_without_its_law_or_beyond_counting_has_no_date(
    capsys: pytest.CaptureFixture[str], received: str
) -> None:
    found = data(capsys, "--right", "access", "--received", received)
    assert (found["due"], found["target"], found["kind"]) == (None, None, "none")
    assert due("--right", "access", "--received", received) == 0
    assert capsys.readouterr().out.startswith(f"열람: {received} (")


def test_a_table_that_is_not_sound_is_told_with_its_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = HOLIDAYS.read_text(encoding="utf-8").replace('"kind": "lunar"', '"kind": "moon"', 1)
    (tmp_path / "own.json").write_text(text, encoding="utf-8")
    assert due("--right", "access", "--received", "2025-04-25", "--calendar", str(tmp_path / "own.json")) == 2
    assert "7행이 맞지 않습니다: unknown kind 'moon'" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["--right erasure --received 2025-04-25", "--received 2025-04-25", "--right access"])
def test_what_the_command_cannot_read_ends_with_two(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        due(*words.split())
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_it_needs_no_window_and_no_store() -> None:
    heavy = ("PySide6.QtGui", "PySide6.QtWidgets", "sqlalchemy", "sqlcipher3", "reportlab", "dpo_desk.store")
    code = (
        "import sys; from dpo_desk.__main__ import main; "
        "code = main(['due', '--right', 'access', '--received', '2025-04-25', '--json']); "
        f"print([name for name in sys.modules if name.startswith({heavy})], file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (0, "[]")
    assert json.loads(done.stdout)["due"] == "2025-05-07"


def run(*words: str, **how: Any) -> "subprocess.CompletedProcess[bytes]":
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": ROOT, "check": False, **how}
    command = [sys.executable, "-m", "dpo_desk", "due", "--right", "access", "--received", "2025-04-25", *words]
    return subprocess.run(command, **given)


def test_a_reader_that_goes_away_is_no_fault() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = run("--json", stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this machine has no full device")
def test_a_full_disk_is_told_in_a_line() -> None:
    with open("/dev/full", "wb") as full:
        done = run("--json", stdout=full)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


def test_a_terminal_without_korean_gets_the_same_data() -> None:
    plain = {**os.environ, "PYTHONIOENCODING": "ascii"}
    told = run("--json", env=plain)
    assert (told.returncode, told.stderr) == (0, b"")
    assert json.loads(told.stdout) == json.loads(run("--json").stdout)
    spoken = run(env=plain)
    assert spoken.returncode == 0
    assert b"2025-05-07" in spoken.stdout
