"""The rule that thins backups never takes the one that is needed, and keeps none too long."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.clock import korean_day
from dpo_desk.store.thinning import ALL_DAYS, DAILY_DAYS, LONGEST_DAYS, Point, kept

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


def made(days_ago: float, *, number: int = 0, good: bool = True) -> Point:
    at = NOW - timedelta(days=days_ago)
    return Point(f"{at:%Y%m%dT%H%M%SZ}", at, number or 100_000 - round(days_ago * 100), good)


ages = st.floats(min_value=-3, max_value=400, allow_nan=False).map(lambda days: round(days, 3))
histories = st.lists(st.tuples(ages, st.booleans()), max_size=60, unique_by=lambda pair: pair[0]).map(
    lambda pairs: [made(days, good=good) for days, good in pairs]
)


def newest_good(points: list[Point]) -> Point | None:
    return max((point for point in points if point.good), key=lambda point: (point.number, point.at), default=None)


@given(histories)
def test_the_newest_good_one_never_goes(points: list[Point]) -> None:
    newest = newest_good(points)
    assert newest is None or newest.name in kept(points, now=NOW)


@given(histories)
def test_nothing_older_than_ninety_days_stays_but_that_one(points: list[Point]) -> None:
    stay, newest = kept(points, now=NOW), newest_good(points)
    old = [point for point in points if NOW - point.at > timedelta(days=LONGEST_DAYS) and point.name in stay]
    assert old in ([], [newest])


@given(histories)
def test_all_of_two_days_stay_and_a_good_one_of_each_later_day_and_week_that_had_one(points: list[Point]) -> None:
    stay = kept(points, now=NOW)
    for point in points:
        age = NOW - point.at
        if age <= timedelta(days=ALL_DAYS):
            assert point.name in stay
        elif age <= timedelta(days=LONGEST_DAYS):
            by_day = age <= timedelta(days=DAILY_DAYS)
            beside = [
                other
                for other in points
                if timedelta(days=ALL_DAYS) < NOW - other.at <= timedelta(days=LONGEST_DAYS)
                and (NOW - other.at <= timedelta(days=DAILY_DAYS)) == by_day
                and (
                    korean_day(other.at) == korean_day(point.at)
                    if by_day
                    else korean_day(other.at).isocalendar()[:2] == korean_day(point.at).isocalendar()[:2]
                )
            ]
            left = [other for other in beside if other.name in stay]
            newest = newest_good(points)
            assert 1 <= len([other for other in left if other != newest]) + (newest in left) <= 2
            if any(other.good for other in beside):
                assert any(other.good for other in left)


@given(histories)
def test_thinning_what_was_thinned_takes_nothing_more(points: list[Point]) -> None:
    stay = kept(points, now=NOW)
    again = [point for point in points if point.name in stay]
    assert kept(again, now=NOW) == stay


@given(histories)
def test_only_names_that_are_there_are_kept(points: list[Point]) -> None:
    assert kept(points, now=NOW) <= {point.name for point in points}


@given(st.integers(min_value=1, max_value=400))
def test_who_backs_up_and_thins_every_day_has_a_backup_of_each_of_the_last_twelve_weeks(days: int) -> None:
    there: list[Point] = []
    for day in range(days, -1, -1):
        there.append(made(day))
        moment = NOW - timedelta(days=day)
        stay = kept(there, now=moment)
        there = [point for point in there if point.name in stay]
    had = {korean_day(made(day).at).isocalendar()[:2] for day in range(min(days, 83) + 1)}
    assert had <= {korean_day(point.at).isocalendar()[:2] for point in there}
    assert len(there) <= ALL_DAYS + 1 + DAILY_DAYS + LONGEST_DAYS // 7 + 2


def test_one_that_nobody_opened_gives_way_to_a_good_one_of_its_day() -> None:
    good, unopened = made(5.3), made(5.1, good=False)
    assert korean_day(good.at) == korean_day(unopened.at)
    assert kept([good, unopened], now=NOW) == {good.name}


def test_a_clock_that_was_wrong_does_not_make_an_old_backup_the_newest() -> None:
    ahead = Point("ahead", NOW - timedelta(days=100), 5000, good=True)
    behind = Point("behind", NOW - timedelta(days=95), 4000, good=True)
    assert kept([ahead, behind], now=NOW) == {"ahead"}


def test_no_backup_is_no_backup() -> None:
    assert kept([], now=NOW) == frozenset()
