"""Korean time. The desk's "today" is the Korean date whatever zone the machine is set to."""

from datetime import datetime, timedelta, timezone

KOREA = timezone(timedelta(hours=9), "KST")
"""Korean standard time; the country has kept no summer time since 1988."""


def korean_date(moment: datetime) -> "datetime":
    """Turn an aware moment into Korean time; its `.date()` is the Korean day."""
    return moment.astimezone(KOREA)
