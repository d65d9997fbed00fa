"""The calendar: weekends by rule, holidays by table, and names that tell why."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.calendar import Calendar, HolidayTable, RestDay, weekend

FOUNDATION = RestDay(date(2026, 10, 3), "개천절", "National Foundation Day", "규정 제2조")
SUBSTITUTE = RestDay(date(2026, 10, 5), "개천절 대체공휴일", "Substitute holiday", "규정 제3조")
TABLE = HolidayTable({r.day: r for r in (FOUNDATION, SUBSTITUTE)}, date(2026, 1, 1), date(2026, 12, 31))


def test_a_saturday_rests_by_the_civil_act_and_a_sunday_by_the_decree() -> None:
    saturday, sunday = weekend(date(2026, 11, 28)), weekend(date(2026, 11, 29))
    assert saturday is not None
    assert (saturday.name_ko, saturday.source) == ("토요일", "민법 제161조")
    assert sunday is not None
    assert (sunday.name_ko, sunday.source) == ("일요일", "관공서의 공휴일에 관한 규정 제2조제1호")


def test_a_holiday_on_a_saturday_is_called_by_its_own_name() -> None:
    assert TABLE.rest(date(2026, 10, 3)) == FOUNDATION


def test_a_holiday_on_a_monday_rests_and_the_tuesday_after_it_does_not() -> None:
    assert TABLE.rest(date(2026, 10, 5)) == SUBSTITUTE
    assert TABLE.rest(date(2026, 10, 6)) is None


def test_weekends_are_known_outside_the_complete_years() -> None:
    assert TABLE.rest(date(1999, 1, 2)) == weekend(date(1999, 1, 2))


def test_the_table_is_a_calendar() -> None:
    calendar: Calendar = TABLE
    assert calendar.complete_to == date(2026, 12, 31)


@given(st.dates(max_value=date(9999, 12, 1)))
def test_any_seven_days_hold_two_weekend_days(day: date) -> None:
    week = [day + timedelta(days=n) for n in range(7)]
    assert sum(weekend(d) is not None for d in week) == 2
