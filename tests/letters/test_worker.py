"""The worker: a process that answers letter after letter, and is replaced when it cannot."""

import io
import sys
from collections.abc import Iterator

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Letter, Paragraph, Part
from dpo_desk.letters import process
from dpo_desk.letters.codec import encode
from dpo_desk.letters.house import PrintingHouse
from dpo_desk.letters.layout import lay_out
from dpo_desk.letters.process import Press
from dpo_desk.letters.worker import LENGTH, answer, serve
from tests.letters.notice_sample import FONTS, NOTICE, letter, notice

LETTER = letter(NOTICE)
START = [sys.executable, "-m", "dpo_desk.letters.worker"]


@pytest.fixture(scope="module")
def worker() -> Iterator[Press]:
    started = Press(START)
    yield started
    started.close()


def frame(job: bytes) -> bytes:
    return LENGTH.pack(len(job)) + job


def test_the_worker_gives_the_same_file_as_the_layout(worker: Press) -> None:
    assert worker.render(LETTER) == lay_out(LETTER, FONTS)


def test_the_worker_tells_what_it_refuses_and_goes_on(worker: Press) -> None:
    emoji = Letter("제목", "ko-KR", NOTICE.issued_on, (Part((Paragraph("👍"),)),))
    with pytest.raises(UserError) as told:
        worker.render(emoji)
    assert told.value.code == "error.text.control"
    assert told.value.params["mark"] == "U+1F44D THUMBS UP SIGN"
    assert worker.render(LETTER).startswith(b"%PDF-1.7")


def test_a_worker_that_dies_is_told_and_replaced() -> None:
    dying = Press([sys.executable, "-c", "import sys; sys.stdin.buffer.read(9)"])
    for _ in range(2):
        with pytest.raises(UserError, match=r"error\.unknown"):
            dying.render(LETTER)
    dying.close()


def test_a_worker_that_hangs_is_ended() -> None:
    hanging = Press(
        [sys.executable, "-c", "import sys; sys.stdin.buffer.read(); sys.stdin.buffer.read()"], patience=0.3
    )
    with pytest.raises(UserError, match=r"error\.unknown"):
        hanging.render(LETTER)
    hanging.close()


def test_closing_twice_does_no_harm() -> None:
    idle = Press(START)
    idle.close()
    idle.close()


def test_frames_are_answered_one_after_another_until_the_input_ends() -> None:
    out = io.BytesIO()
    job = encode(LETTER)
    assert serve(io.BytesIO(frame(job) + frame(b"{}") + frame(job)), out, FONTS) == 0
    kinds, data = [], out.getvalue()
    while data:
        length = LENGTH.unpack(data[1:5])[0]
        kinds.append(data[:1])
        data = data[5 + length :]
    assert kinds == [b"P", b"E", b"P"]


@pytest.mark.parametrize("cut", [b"\x00", LENGTH.pack(9) + b"x", LENGTH.pack(2**32 - 1)])
def test_a_cut_or_endless_frame_ends_the_worker(cut: bytes) -> None:
    assert serve(io.BytesIO(cut), io.BytesIO(), FONTS) == 1


def test_a_fault_is_told_without_values(capsys: pytest.CaptureFixture[str]) -> None:
    kind, payload = answer("홍길동".encode(), FONTS)
    assert (kind, payload) == (b"E", b'{"code": "error.unknown", "params": {}}')
    assert "홍길동" not in capsys.readouterr().err


def test_a_frozen_application_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process.command() == [sys.executable, "--worker", "letter"]


def test_the_printing_house_makes_a_letter_and_reads_it() -> None:
    house = PrintingHouse()
    try:
        house.warm()
        assert house.missing(NOTICE) == ()
        assert [each.code for each in house.missing(notice(case_no=""))] == ["letter.find.placeholder"]
        with pytest.raises(UserError, match=r"error\.name\.font"):
            house.compose(notice(handler="👍"))
        pdf = house.render(house.compose(NOTICE))
        assert house.pages(pdf) == 4
        assert house.page(pdf, 0, 0.2)[0] == 120
        assert "개인정보 열람 통지" in house.text(pdf)
    finally:
        house.close()
