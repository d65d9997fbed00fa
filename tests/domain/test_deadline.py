"""The clock: the Civil Act counted over the real table, against examples worked by hand and a second counting."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.calendar import HolidayTable
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.deadline import Deadline, DueKind, Limit, days_left, deadline, limit_on, receipt_day
from dpo_desk.domain.rights import Right, Variant, variants
from tests.support.clock import DAY, calendar, shipped

CALENDAR, LIMITS = calendar(), shipped()

RECEIVED = st.dates(date(2024, 1, 1), date(2027, 12, 31))


def due_of(received: date) -> Deadline:
    return deadline(Right.ACCESS, received, limits=LIMITS, calendar=CALENDAR)


# received, tenth day, due: worked by hand from the table of public holidays
WORKED = [
    ("2024-01-31", "2024-02-10", "2024-02-13"),
    ("2024-04-25", "2024-05-05", "2024-05-07"),
    ("2024-09-21", "2024-10-01", "2024-10-02"),
    ("2025-02-19", "2025-03-01", "2025-03-04"),
    ("2025-04-25", "2025-05-05", "2025-05-07"),
    ("2025-09-23", "2025-10-03", "2025-10-10"),
    ("2026-02-19", "2026-03-01", "2026-03-03"),
    ("2026-05-14", "2026-05-24", "2026-05-26"),
    ("2026-05-27", "2026-06-06", "2026-06-08"),
    ("2026-08-05", "2026-08-15", "2026-08-18"),
    ("2026-09-23", "2026-10-03", "2026-10-06"),
    ("2026-11-20", "2026-11-30", "2026-11-30"),
]


@pytest.mark.parametrize(("received", "raw", "due"), WORKED)
def test_the_worked_examples_come_out_as_by_hand(received: str, raw: str, due: str) -> None:
    answer = due_of(date.fromisoformat(received))
    assert answer.raw_end == date.fromisoformat(raw)
    assert answer.due == date.fromisoformat(due)
    assert not answer.proof.may_move


def test_a_tenth_day_on_seollal_moves_past_it_and_names_each_day() -> None:
    moved = [step for step in due_of(date(2024, 1, 31)).proof.steps if step.code == "moved"]
    assert [step.params["holiday"] for step in moved] == ["설날", "설날 다음 날", "설날 대체공휴일"]
    assert [step.params["date"] for step in moved] == [date(2024, 2, 10), date(2024, 2, 11), date(2024, 2, 12)]
    assert moved[2].params["source"] == "관공서의 공휴일에 관한 규정 제3조"
    assert moved[2].params["source_en"] == "Decree on Public Holidays 3"
    assert moved[0].params["holiday_en"] == "Seollal (Lunar New Year)"
    assert {step.article for step in moved} == {"civil-161"}


def test_the_proof_of_the_picture_reads_line_by_line() -> None:
    """Received on Wednesday 2026-11-18: the tenth day is a Saturday, the end is the Monday."""
    proof = due_of(date(2026, 11, 18)).proof
    assert [(step.code, step.day.isoformat(), step.article) for step in proof.steps] == [
        ("received", "2026-11-18", "civil-111"),
        ("limit.access", "2026-11-28", "decree-41"),
        ("first", "2026-11-19", "civil-157"),
        ("last", "2026-11-28", "decree-41"),
        ("middle", "2026-11-21", "civil-161"),
        ("moved", "2026-11-28", "civil-161"),
        ("moved", "2026-11-29", "civil-161"),
        ("end", "2026-11-30", "civil-159"),
        ("workdays", "2026-12-02", "commentary-2020"),
    ]
    by_code = {step.code: step.params for step in proof.steps}
    assert by_code["last"] == {"n": 10, "date": date(2026, 11, 28)}
    assert by_code["limit.access"] == {"days": 10}
    assert by_code["middle"] == {"count": 2}
    assert by_code["first"] == {"received": date(2026, 11, 18)}
    assert (proof.law_version, proof.calendar_complete_to) == ("decree-36671", date(2027, 12, 31))


def test_a_period_without_a_rest_day_inside_says_nothing_of_the_middle() -> None:
    short = Limit(Right.ACCESS, 2, "decree-41", "v", date(2011, 9, 30), None)
    answer = deadline(Right.ACCESS, date(2026, 11, 16), limits=[short], calendar=CALENDAR)
    assert "middle" not in {step.code for step in answer.proof.steps}
    assert answer.due == date(2026, 11, 18)


def test_a_receipt_on_a_saturday_is_no_rest_day_of_the_middle() -> None:
    [middle] = [step for step in due_of(date(2026, 11, 21)).proof.steps if step.code == "middle"]
    assert (middle.day, middle.params["count"]) == (date(2026, 11, 22), 3)


def test_a_period_can_end_on_labour_day_before_2026_and_not_from_then_on() -> None:
    assert due_of(date(2025, 4, 21)).due == date(2025, 5, 1)
    assert due_of(date(2026, 4, 21)).due == date(2026, 5, 4)


def test_a_due_date_past_the_complete_years_says_that_it_may_move() -> None:
    inside, past = due_of(date(2027, 12, 21)), due_of(date(2027, 12, 22))
    assert (inside.due, inside.proof.may_move) == (date(2027, 12, 31), False)
    assert (past.due, past.proof.may_move) == (date(2028, 1, 3), True)
    assert [step.params for step in past.proof.steps if step.code == "calendar"] == [{"date": date(2027, 12, 31)}]


def test_a_tenth_day_inside_that_rolls_past_the_complete_years_may_move() -> None:
    friday_off = {date(2027, 12, 31): CALENDAR.holidays[date(2027, 1, 1)]}
    table = HolidayTable(friday_off, date(2023, 1, 1), date(2027, 12, 31))
    answer = deadline(Right.ACCESS, date(2027, 12, 21), limits=LIMITS, calendar=table)
    assert (answer.raw_end, answer.due) == (date(2027, 12, 31), date(2028, 1, 3))
    assert answer.proof.may_move


def test_a_receipt_before_the_complete_years_may_move_too() -> None:
    assert due_of(date(2022, 12, 31)).proof.may_move
    assert not due_of(date(2023, 1, 1)).proof.may_move


@pytest.mark.parametrize(
    ("right", "side", "code", "article"),
    [
        (Right.WITHDRAWAL, Variant.GENERAL, "limit.general", "act-37"),
        (Right.TRANSMISSION, Variant.SELF, "limit.self", "decree-42-6"),
        (Right.TRANSMISSION, Variant.THIRD_PARTY, "limit.third_party", "decree-42-6"),
    ],
)
def test_without_delay_is_no_date_of_the_law_but_a_target_of_the_office(
    right: Right, side: Variant, code: str, article: str
) -> None:
    """The tenth day is a Saturday: the target moves to the Monday, and no article of the Civil Act is named for it."""
    answer = deadline(right, date(2026, 11, 18), limits=LIMITS, calendar=CALENDAR, variant=side)
    assert (answer.due, answer.target, answer.day) == (None, date(2026, 11, 30), date(2026, 11, 30))
    assert (answer.kind, answer.raw_end) == (DueKind.TARGET, None)
    assert [(step.code, step.article) for step in answer.proof.steps] == [
        ("received", "civil-111"),
        (code, article),
        ("delay", ""),
    ]
    assert answer.proof.steps[-1].params == {"days": 10, "date": date(2026, 11, 30)}


@pytest.mark.parametrize(("days", "target"), [(5, "2026-11-23"), (1, "2026-11-19"), (10**9, "2027-11-19")])
def test_the_target_is_the_number_of_days_that_the_office_sets(days: int, target: str) -> None:
    answer = deadline(
        Right.WITHDRAWAL,
        date(2026, 11, 18),
        limits=LIMITS,
        calendar=CALENDAR,
        targets={"withdrawal": days, "access": 3},
    )
    assert answer.target == date.fromisoformat(target)
    assert due_of(date(2026, 11, 18)).due == date(2026, 11, 30)


def test_a_withdrawal_of_consent_to_advertising_has_fourteen_days() -> None:
    side = Variant.ADVERTISING
    answer = deadline(Right.WITHDRAWAL, date(2026, 11, 20), limits=LIMITS, calendar=CALENDAR, variant=side)
    assert (answer.due, answer.kind) == (date(2026, 12, 4), DueKind.LAW)
    assert ("limit.advertising", "network-decree-62-2") in {(step.code, step.article) for step in answer.proof.steps}


def test_a_source_is_told_within_three_days() -> None:
    answer = deadline(Right.SOURCE, date(2026, 11, 18), limits=LIMITS, calendar=CALENDAR)
    assert (answer.raw_end, answer.due) == (date(2026, 11, 21), date(2026, 11, 23))


@pytest.mark.parametrize("side", variants(Right.AUTOMATED))
def test_an_automated_decision_has_thirty_days_and_ten_to_refuse(side: Variant) -> None:
    answer = deadline(Right.AUTOMATED, date(2026, 6, 17), limits=LIMITS, calendar=CALENDAR, variant=side)
    assert (answer.raw_end, answer.due) == (date(2026, 7, 17), date(2026, 7, 20))  # Constitution Day, Sat, Sun
    assert answer.refuse_by == date(2026, 6, 29)  # 2026-06-27 is a Saturday
    codes = [step.code for step in answer.proof.steps]
    assert codes[codes.index("limit.autorefusal") :] == ["limit.autorefusal", "moved", "moved"]
    assert next(step.params["days"] for step in answer.proof.steps if step.code == "limit.autorefusal") == 10


@pytest.mark.parametrize("right", Right)
def test_only_the_ten_days_that_the_commentary_spoke_of_are_shown_in_working_days(right: Right) -> None:
    answer = deadline(right, date(2026, 11, 18), limits=LIMITS, calendar=CALENDAR)
    told = "workdays" in {step.code for step in answer.proof.steps}
    assert told is (right in {Right.ACCESS, Right.CORRECTION, Right.DELETION, Right.SUSPENSION})


@pytest.mark.parametrize("received", [date.min, date(1970, 1, 1), date(2011, 9, 29), date(9990, 1, 1), date.max])
@pytest.mark.parametrize("right", Right)
def test_a_forged_receipt_day_ends_without_a_date_and_without_an_error(received: date, right: Right) -> None:
    answer = deadline(right, received, limits=LIMITS, calendar=CALENDAR)
    assert (answer.due, answer.target, answer.day, answer.kind) == (None, None, None, DueKind.NONE)
    assert (answer.raw_end, answer.refuse_by, answer.proof.may_move) == (None, None, False)
    assert [step.code for step in answer.proof.steps] == ["received", "beyond" if received.year > 9000 else "none"]


@pytest.mark.parametrize(
    ("right", "side", "first"),
    [
        (Right.AUTOMATED, Variant.EXPLAIN, date(2024, 3, 15)),
        (Right.TRANSMISSION, Variant.SELF, date(2026, 8, 20)),
        (Right.TRANSMISSION, Variant.THIRD_PARTY, date(2025, 3, 13)),
    ],
)
def test_a_right_that_was_not_in_force_yet_has_no_date(right: Right, side: Variant, first: date) -> None:
    def kind(received: date) -> DueKind:
        return deadline(right, received, limits=LIMITS, calendar=CALENDAR, variant=side).kind

    assert kind(first - DAY) is DueKind.NONE
    assert kind(first) is not DueKind.NONE


def test_a_side_that_a_right_does_not_have_is_its_usual_one() -> None:
    asked = deadline(Right.WITHDRAWAL, date(2026, 11, 18), limits=LIMITS, calendar=CALENDAR, variant=Variant.REVIEW)
    assert asked == deadline(Right.WITHDRAWAL, date(2026, 11, 18), limits=LIMITS, calendar=CALENDAR)


def test_a_request_is_judged_by_the_limit_of_its_receipt_day() -> None:
    assert due_of(date(2026, 9, 10)).proof.law_version == "decree-before-36671"
    assert due_of(date(2026, 9, 11)).proof.law_version == "decree-36671"


def test_the_youngest_limit_in_force_speaks_in_whatever_order_they_come() -> None:
    old = Limit(Right.ACCESS, 10, "a", "old", date(2020, 1, 1), None)
    new = Limit(Right.ACCESS, 15, "a", "new", date(2026, 1, 1), date(2026, 12, 31))
    for order in ([old, new], [new, old]):
        assert limit_on(Right.ACCESS, date(2026, 12, 31), limits=order) == new
        assert limit_on(Right.ACCESS, date(2025, 12, 31), limits=order) == old
        assert limit_on(Right.ACCESS, date(2027, 1, 1), limits=order) == old


def test_a_limit_of_the_side_that_is_asked_goes_before_a_younger_one_of_the_whole_right() -> None:
    whole = Limit(Right.WITHDRAWAL, 10, "a", "v", date(2026, 1, 1), None)
    own = Limit(Right.WITHDRAWAL, 14, "a", "v", date(2020, 1, 1), None, Variant.ADVERTISING)
    for order in ([whole, own], [own, whole]):
        assert limit_on(Right.WITHDRAWAL, date(2026, 6, 1), limits=order, variant=Variant.ADVERTISING) == own
        assert limit_on(Right.WITHDRAWAL, date(2026, 6, 1), limits=order, variant=Variant.GENERAL) == whole


@given(RECEIVED)
def test_a_due_date_is_never_a_rest_day_and_never_before_the_tenth_day(received: date) -> None:
    answer = due_of(received)
    assert answer.due is not None
    assert answer.raw_end == received + 10 * DAY
    assert CALENDAR.rest(answer.due) is None
    assert answer.due >= answer.raw_end
    assert all(CALENDAR.rest(answer.raw_end + n * DAY) for n in range((answer.due - answer.raw_end).days))


@given(RECEIVED, st.integers(0, 60))
def test_who_came_later_is_never_due_earlier(received: date, later: int) -> None:
    one, other = due_of(received).due, due_of(received + later * DAY).due
    assert one is not None
    assert other is not None
    assert one <= other


@given(RECEIVED)
def test_the_proof_holds_together(received: date) -> None:
    answer = due_of(received)
    steps = {step.code: step for step in answer.proof.steps}
    moved = [step for step in answer.proof.steps if step.code == "moved"]
    assert steps["end"].day == answer.due
    assert steps["last"].day == answer.raw_end
    assert answer.raw_end is not None
    assert [step.day for step in moved] == [answer.raw_end + n * DAY for n in range(len(moved))]
    assert all(step.params["holiday"] and step.params["source"] for step in moved)


@given(RECEIVED)
def test_the_working_day_date_of_the_commentary_counts_ten_working_days(received: date) -> None:
    [step] = [step for step in due_of(received).proof.steps if step.code == "workdays"]
    after = [received + n * DAY for n in range(1, (step.day - received).days + 1)]
    assert sum(CALENDAR.rest(day) is None for day in after) == 10
    assert CALENDAR.rest(step.day) is None


def test_days_left_count_down_to_nought_and_below() -> None:
    assert [days_left(date(2026, 11, 30), date(2026, 11, day)) for day in (27, 30)] == [3, 0]
    assert days_left(date(2026, 11, 30), date(2026, 12, 1)) == -1


def test_what_arrives_a_minute_before_korean_midnight_arrives_that_day() -> None:
    assert receipt_day(datetime(2026, 11, 20, 23, 59, tzinfo=KOREA)) == date(2026, 11, 20)
    assert receipt_day(datetime(2026, 11, 20, 14, 59, tzinfo=UTC)) == date(2026, 11, 20)


def test_an_afternoon_in_london_is_the_next_day_in_korea() -> None:
    assert receipt_day(datetime(2026, 11, 20, 15, 0, tzinfo=UTC)) == date(2026, 11, 21)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        receipt_day(datetime(2026, 11, 20, 23, 59))  # noqa: DTZ001


@given(st.datetimes(datetime(2024, 1, 1), datetime(2027, 12, 31)), st.integers(-12 * 60, 14 * 60))  # noqa: DTZ001
def test_the_zone_a_moment_is_written_in_never_changes_its_korean_day(moment: datetime, offset: int) -> None:
    korean = moment.replace(tzinfo=KOREA)
    assert receipt_day(korean.astimezone(timezone(timedelta(minutes=offset)))) == moment.date()
