"""Korean time. The desk's "today" is the Korean date whatever zone the machine is set to."""

from datetime import date, datetime, timedelta, timezone

KOREA = timezone(timedelta(hours=9), "KST")
"""Korean standard time; the country has kept no summer time since 1988."""


def korean_time(moment: datetime) -> datetime:
    """Give an aware moment as Korean wall time."""
    return moment.astimezone(KOREA)


def korean_day(moment: datetime) -> date:
    """Give the Korean date of an aware moment."""
    return korean_time(moment).date()
