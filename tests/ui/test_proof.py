"""The proof of a due date in words and in weeks: every line has its words, every provision its citation."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from dpo_desk.domain.deadline import Deadline
from dpo_desk.domain.events import Received, SupplementAsked, TreatedAsAccess
from dpo_desk.domain.rights import VARIANTS, Right, Variant
from dpo_desk.law.limits import ARTICLES
from dpo_desk.ui import words
from dpo_desk.ui.case.proof_lines import MOST_WEEKS, days, rules
from dpo_desk.ui.kit.proof import DayCell, ProofCalendar
from dpo_desk.ui.proof_words import article, line
from tests.support.clock import DAY, Happened, counted, day, ended, extended, postponed

ON = day("2026-11-18")
ACCESS: Happened = (ON, Received(ON))
JUNE = day("2026-06-17")
AUTOMATED: Happened = (JUNE, Received(JUNE))
NOTICE = postponed(day("2026-11-27"), day("2026-12-18"))
STORIES: list[tuple[Right, list[Happened]]] = [
    (Right.ACCESS, [ACCESS]),
    (Right.ACCESS, [ACCESS, NOTICE]),
    (Right.ACCESS, [ACCESS, NOTICE, ended(day("2026-12-16")), ended(day("2026-12-17"))]),
    (Right.ACCESS, [ACCESS, postponed(day("2026-12-01"), day("2026-12-18")), postponed(ON - DAY, ON)]),
    (Right.ACCESS, [ACCESS, (ON, SupplementAsked("전화번호", day("2026-11-25")))]),
    (Right.ACCESS, [(day("2027-12-22"), Received(day("2027-12-22")))]),
    (Right.ACCESS, [(day("2011-09-29"), Received(day("2011-09-29")))]),
    (Right.ACCESS, [(date.max, Received(date.max))]),
    (Right.AUTOMATED, [AUTOMATED, *(extended(JUNE + n * DAY, 45) for n in (1, 2, 3))]),
    (Right.TRANSMISSION, [ACCESS, (ON, TreatedAsAccess("전송 의무 대상이 아님"))]),
]
for _right in Right:
    STORIES += [(_right, [(ON, Received(ON, side))]) for side in VARIANTS.get(_right, (Variant.PLAIN,))]

CODES = {
    *("received", "first", "first.ended", "first.extended", "last", "middle", "moved", "end", "delay", "postponed"),
    *("ended", "extended", "capped", "early", "late", "third", "idle", "as_access", "none", "beyond", "supplement"),
    *("calendar", "workdays", "limit.autorefusal"),
}


@pytest.fixture(params=["ko", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    words.use(request.param)
    yield request.param
    words.use("ko")


@pytest.fixture(autouse=True)
def korean() -> None:
    words.use("ko")


def test_every_line_of_every_story_has_its_words_and_no_raw_code(language: str) -> None:
    told = set()
    for right, happened in STORIES:
        for step in counted(right, *happened).proof.steps:
            told.add(step.code)
            for said in (line(step), line(step, short=True), article(step)):
                assert "{" not in said
                assert not step.article or step.article not in said
    assert told >= CODES


def test_every_limit_and_every_provision_that_the_law_may_name_has_its_words(language: str) -> None:
    for name in ARTICLES:
        assert words.has(f"proof.article.{name}")
    for name in (*Right, *(side for sides in VARIANTS.values() for side in sides)):
        assert words.has(f"proof.limit.{name}")


def test_a_rest_day_is_named_with_its_source_and_the_screen_leaves_out_that_of_a_weekend() -> None:
    moved = [step for step in counted(Right.AUTOMATED, AUTOMATED).proof.steps if step.code == "moved"][:3]
    assert [line(step) for step in moved] == [
        "2026-07-17 (금) 제헌절: 다음 날로 (관공서의 공휴일에 관한 규정 제2조)",
        "2026-07-18 (토) 토요일: 다음 날로",
        "2026-07-19 (일) 일요일: 다음 날로 (관공서의 공휴일에 관한 규정 제2조제1호)",
    ]
    assert [line(step, short=True) for step in moved] == [
        "07-17 (금) 제헌절: 다음 날로 (관공서의 공휴일에 관한 규정 제2조)",
        "07-18 (토) 토요일: 다음 날로",
        "07-19 (일) 일요일: 다음 날로",
    ]
    holiday_on_a_saturday = counted(Right.ACCESS, (day("2026-09-23"), Received(day("2026-09-23"))))
    said = [line(step, short=True) for step in holiday_on_a_saturday.proof.steps if step.code == "moved"]
    assert said[0] == "10-03 (토) 개천절: 다음 날로 (관공서의 공휴일에 관한 규정 제2조)"


def test_how_days_are_counted_is_said_once_of_the_stretch_that_holds() -> None:
    said = rules(counted(Right.ACCESS, ACCESS, NOTICE, ended(day("2026-12-16"))))
    assert [rule for rule, _ in said] == [
        "10일째 11-28 (토)",
        "11-28 (토) 토요일: 다음 날로",
        "11-29 (일) 일요일: 다음 날로",
        "11-27 (금) 연기 통지. 알린 날은 12-18 (금)",
        "12-16 (수) 연기 사유가 끝남. 그날부터 10일",
        "사유가 끝난 날은 세지 않음",
        "10일째 12-26 (토)",
        "중간의 휴일도 셈. 마지막 날만 옮김",
        "12-26 (토) 토요일: 다음 날로",
        "12-27 (일) 일요일: 다음 날로",
        "그날 24시에 끝남",
    ]
    assert dict(said)["12-16 (수) 연기 사유가 끝남. 그날부터 10일"] == "표준지침 제31조"
    assert [source for rule, source in said if rule.startswith("10일째")] == ["시행령 제41조", "표준지침 제31조"]


def test_without_delay_names_its_article_and_the_target_names_none() -> None:
    assert rules(counted(Right.WITHDRAWAL, ACCESS)) == (
        ("동의 철회 지체 없이", "법 제37조"),
        ("11-30 (월): 회사가 정한 목표일(10일째, 휴일이면 다음 날)이며 법정 기한이 아님", ""),
    )


def marked(deadline: Deadline, received: date, today: date = date(2026, 11, 20)) -> dict[str, tuple[str, str]]:
    cells = days(deadline, received, today)
    return {f"{c.day:%m-%d}": (c.kind, c.note) for c in cells if c.kind not in ("plain", "counted")}


def test_a_target_is_no_due_date_on_the_calendar_either() -> None:
    assert marked(counted(Right.WITHDRAWAL, ACCESS), ON) == {
        "11-18": ("receipt", "받음"),
        "11-28": ("moved", "10"),
        "11-29": ("moved", "휴일"),
        "11-30": ("target", "목표"),
    }


def test_an_extension_shows_its_own_days_from_the_end_before_it_was_moved() -> None:
    answer = counted(Right.AUTOMATED, AUTOMATED, extended(day("2026-07-20")))
    assert marked(answer, JUNE) == {
        "07-17": ("receipt", "연장"),
        "08-16": ("moved", "30"),
        "08-17": ("moved", "휴일"),
        "08-18": ("due", "기한"),
    }


def test_the_day_for_a_refusal_stands_among_the_thirty() -> None:
    assert marked(counted(Right.AUTOMATED, AUTOMATED), JUNE)["06-29"] == ("moved", "거절")


def test_a_postponed_request_shows_receipt_notice_and_the_day_that_was_told() -> None:
    cells = days(counted(Right.ACCESS, ACCESS, NOTICE), ON, day("2026-11-27"))
    assert [(f"{c.day:%m-%d}", c.kind, c.note) for c in cells if c.note] == [
        ("11-18", "receipt", "받음"),
        ("11-27", "counted", "통지"),
        ("12-18", "target", "알린 날"),
    ]
    assert [c.day for c in cells if c.today] == [day("2026-11-27")]


def test_weeks_that_hold_nothing_are_left_out_of_a_long_postponement() -> None:
    far = counted(Right.ACCESS, ACCESS, postponed(day("2026-11-27"), day("2027-06-18")))
    cells = days(far, ON, ON)
    assert [c.day for c in cells[::7]] == [day("2026-11-16"), day("2026-11-23"), day("2027-06-14")]


@settings(max_examples=60)
@given(st.sampled_from(STORIES), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_the_calendar_is_whole_weeks_that_hold_the_day(story: tuple[Right, list[Happened]], today: date) -> None:
    right, happened = story
    answer = counted(right, *happened)
    cells = days(answer, happened[0][0], today)
    assert bool(cells) is (answer.day is not None)
    assert len(cells) % 7 == 0
    assert len(cells) <= 7 * (MOST_WEEKS + 1)
    assert all(c.day.weekday() == number % 7 for number, c in enumerate(cells))
    assert [c.day for c in cells if c.kind in ("due", "target")] == ([answer.day] if answer.day else [])


def test_the_calendar_gives_room_to_its_weeks_and_says_which_days_are_marked(qtbot: QtBot) -> None:
    near = counted(Right.ACCESS, ACCESS, NOTICE)
    far = counted(Right.ACCESS, ACCESS, postponed(day("2026-11-27"), day("2027-06-18")))
    heights = []
    for answer in (near, far):
        drawn = ProofCalendar([DayCell(c.day, c.note, c.kind, c.today) for c in days(answer, ON, ON)])
        qtbot.addWidget(drawn)
        heights.append(drawn.sizeHint().height())
        assert not drawn.grab().isNull()
        assert "11-18 (수) 받음, 11-27 (금) 통지" in drawn.accessibleName()
    three = ProofCalendar([DayCell(c.day) for c in days(counted(Right.ACCESS, ACCESS), ON, ON)])
    qtbot.addWidget(three)
    assert three.sizeHint().height() < heights[1] < heights[0]  # three weeks and a gap, five weeks
    assert ProofCalendar().sizeHint().height() < three.sizeHint().height()
