import logging
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk import log
from dpo_desk.domain.errors import UserError

NAME, NUMBER, ADDRESS = "홍길동", "900101-1234567", "hong@example.com"

our = logging.getLogger("dpo_desk.store.vault")


@pytest.fixture
def read(tmp_path: Path) -> Iterator[Callable[[], str]]:
    handler = log.configure(tmp_path / "log")
    yield lambda: (tmp_path / "log" / "dpo-desk.log").read_text(encoding="utf-8")
    log.release(handler)


def test_a_line_holds_the_time_the_message_and_the_ids(read: Callable[[], str]) -> None:
    our.info("case opened", extra={"case": 17, "stage": "received"})
    line = read().strip()
    assert line.endswith("Z INFO dpo_desk.store.vault case opened case=17 stage=received")


def test_arguments_of_a_message_and_unknown_extras_never_reach_the_file(read: Callable[[], str]) -> None:
    our.warning("mail from %s", ADDRESS, extra={"requester": NAME, "phone": "01012345678"})
    our.warning(ValueError(NAME))
    told = read()
    assert "mail from %s" in told
    assert "ValueError" in told
    for needle in (NAME, ADDRESS, "0101234"):
        assert needle not in told


@pytest.mark.parametrize("person", [NAME, NUMBER, ADDRESS, "010-1234-5678", "01012345678", "Hong Gildong", "a123456"])
def test_a_person_under_an_ids_name_is_written_as_a_question_mark(read: Callable[[], str], person: str) -> None:
    our.info("odd", extra={"case": person, "code": [person]})
    assert read().strip().endswith("odd case=? code=?")


@pytest.mark.parametrize("identifier", ["received", "deadline.holiday", "17", "3f" * 16, "ab" * 32, "L-7", 12345, 0.25])
def test_an_id_a_code_or_a_number_is_written(identifier: object) -> None:
    assert log.written(identifier) != "?"


@given(st.text())
def test_what_is_written_under_an_id_is_one_short_ascii_word(text: str) -> None:
    told = log.written(text)
    assert told.isascii()
    assert len(told) <= 64
    assert not any(sign.isspace() for sign in told)


def test_an_exception_leaves_types_and_places_and_no_text(read: Callable[[], str]) -> None:
    def deep(secret: str) -> None:
        try:
            raise KeyError(secret)
        except KeyError as error:
            raise UserError("mail.refused", sender=secret) from error

    try:
        deep(NAME)
    except UserError:
        our.exception("intake failed", extra={"job": 4})
    told = read()
    assert "UserError[mail.refused] at" in told
    assert "<- KeyError at" in told
    assert "test_log.py:" in told
    assert "deep" in told
    assert NAME not in told
    assert str(Path(__file__).parent.parent) not in told
    assert told.count("\n") == 1


def test_a_chain_of_errors_that_runs_in_a_circle_is_told_and_ends() -> None:
    one, two = ValueError(NAME), TypeError(NAME)
    one.__cause__, two.__cause__ = two, one
    assert log.describe(one).startswith("ValueError <- TypeError")


def test_other_libraries_stay_out_of_the_file(read: Callable[[], str]) -> None:
    logging.getLogger("sqlalchemy.engine").error("INSERT INTO person VALUES ('%s')", NAME)
    our.info("here")
    assert "INSERT" not in read()


@pytest.mark.skipif(sys.platform == "win32", reason="modes")
def test_the_log_is_its_owners_alone_and_rotates(tmp_path: Path) -> None:
    handler = log.configure(tmp_path / "log")
    for _ in range(20_000):
        our.info("x" * 60)
    log.release(handler)
    files = sorted((tmp_path / "log").iterdir())
    assert 2 <= len(files) <= 6
    assert all(file.stat().st_size <= 1_000_000 for file in files)
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    assert stat.S_IMODE((tmp_path / "log").stat().st_mode) == 0o700


def test_where_no_log_can_be_written_the_desk_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], read: Callable[[], str]
) -> None:
    (tmp_path / "file").write_text("")
    closed = log.configure(tmp_path / "file" / "log")
    nowhere = log.configure(None)
    our.error("told %s", NAME)
    log.release(closed)
    log.release(nowhere)
    assert "told" in read()
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_prints_no_record_to_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "dpo-desk.log").symlink_to("/dev/full")
    handler = log.configure(tmp_path)
    our.error("told %s", NAME)
    log.release(handler)
    assert NAME not in capfd.readouterr().err


def test_an_error_nobody_caught_is_told_without_its_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], read: Callable[[], str]
) -> None:
    for module, hook in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    shown: list[str] = []
    log.record_crashes(shown.append)

    def fall() -> None:
        raise ValueError(NAME)

    try:
        fall()
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    thread = threading.Thread(target=fall)
    thread.start()
    thread.join()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert len(shown) == 2
    for told in (read(), capsys.readouterr().err, "\n".join(shown)):
        assert told.count("ValueError at") == 2
        assert "fall" in told
        assert NAME not in told
