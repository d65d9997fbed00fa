"""The stories of the tour: every right through the real windows, day by day, and what each leaves behind."""

import hashlib
import json
from pathlib import Path
from typing import Any, NamedTuple

import page as validation
import pytest

from dpo_desk.tour import stories
from tests.test_tour import run, text_of

pytestmark = pytest.mark.slow
PROFILES = [each for each in validation.ValidationProfile if each.value in {"2a", "ua1"}]


class End(NamedTuple):
    """How a story ends: what is asked, the due date, the outcome, its papers, and words that the last one says."""

    right: str
    due: str
    outcome: str
    papers: tuple[str, ...]
    said: tuple[str, ...]


ENDS = {
    "access-in-part": End(
        "access", "2026-11-30", "partial", ("access_partial",),
        ("개인정보([ ]열람 [√]일부열람", "함께 통화한 분의 말", "제35조제4항제2호", "이의제기방법", "상담 녹취록.txt"),
    ),
    "deletion-refused": End(
        "deletion", "2026-11-30", "refused", ("deletion_refused",),
        ("제36조제1항 단서", "「국세기본법」 제85조의3", "2031. 3. 31.까지", "별도 보관 영역", "이의제기방법"),
    ),
    "not-held": End(
        "access", "2026-11-30", "notheld", ("not_held",),
        ("회사가 보유하고 있지 않음", "사진 저장소", "2026. 11. 23.", "저장하지 않습니다"),
    ),
    "suspension-after-contract": End(
        "suspension", "2026-11-26", "done", ("suspension_done",),
        ("[√]처리정지", "2026. 11. 20.부터", "2026. 11. 25.까지", "이의제기방법"),
    ),
    "automated-explained": End(
        "automated", "2026-08-06", "done", ("automated_extended", "automated_explained"),
        ("결제 횟수", "사람의 개입 없이", "2026. 6. 17.", "이의제기방법"),
    ),
    "advertising-withdrawn": End(
        "withdrawal", "2026-12-04", "done", ("advertising_withdrawn",),
        ("전송자: 아니그마테크놀로지스 주식회사", "2026. 11. 20.에 문자로", "2026. 11. 23.에 처리를 마쳤으며"),
    ),
}  # fmt: skip


def told(name: str, home: Path) -> dict[str, Any]:
    """Take a story and give its facts."""
    done = run("tour", "--story", name, "--out", str(home / "out"), home=home)
    assert done.returncode == 0, done.stderr
    facts: dict[str, Any] = json.loads((home / "out" / "facts.json").read_text("utf-8"))
    return facts


def test_every_story_is_told_here() -> None:
    assert set(stories()) == {*ENDS, "calendar-change"}


@pytest.mark.parametrize("name", ENDS)
def test_a_story_ends_with_its_paper_issued_valid_and_saying_what_it_must(name: str, tmp_path: Path) -> None:
    end, facts = ENDS[name], told(name, tmp_path)
    assert facts["rights"] == [end.right]
    assert (facts["due"], facts["outcome"], facts["stage"]) == (end.due, end.outcome, "closed")
    assert facts["record_sound"]
    assert tuple(letter["kind"] for letter in facts["letters"]) == end.papers
    for letter in facts["letters"]:
        kept = tmp_path / "out" / letter["file"]
        assert hashlib.sha256(kept.read_bytes()).hexdigest() == letter["sha256"]
        reports = [validation.validate_pdf_bytes(kept.read_bytes(), profile=profile) for profile in PROFILES]
        assert [failure for report in reports for failure in report.failures] == [], letter["kind"]
    said = " ".join(text_of(tmp_path / "out" / facts["letters"][-1]["file"]).split())
    assert [words for words in end.said if words not in said] == []
    assert facts["document_no"] in said


def test_a_ground_that_its_question_closes_is_seen_closed(tmp_path: Path) -> None:
    told("suspension-after-contract", tmp_path)
    assert [path.stem.split("-", 1)[1] for path in (tmp_path / "out" / "screens").glob("*ground*")] == ["ground-barred"]


def test_a_holiday_that_the_office_adds_moves_the_open_requests_and_no_other(tmp_path: Path) -> None:
    facts = told("calendar-change", tmp_path)
    moved = [(one["right"], one["before"], one["after"]) for one in facts["moved"]]
    assert moved == [(right, "2026-11-30", "2026-12-01") for right in ("access", "correction", "suspension")]
    dues = {one["right"]: one["due"] for case in facts["cases"] for one in case["requests"]}
    assert dues == {
        "access": "2026-12-01", "correction": "2026-12-01", "suspension": "2026-12-01", "source": "2026-11-26"
    }  # fmt: skip


def test_a_story_that_nobody_knows_is_asked_wrongly(tmp_path: Path) -> None:
    done = run("tour", "--story", "moon", "--out", str(tmp_path / "out"), home=tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "not-held" in done.stderr
