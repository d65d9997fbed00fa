"""Dates of mail headers, read with patience, as Korean time. A date that cannot be is None, never a guess."""

import re
from datetime import datetime, timedelta, timezone

from dpo_desk.domain.clock import KOREA

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_NAMES, 1)}
_ZONES = {
    "kst": 540, "jst": 540, "gmt": 0, "ut": 0, "utc": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "bst": 60, "hkt": 480, "sgt": 480,
}  # fmt: skip
_TIME = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d{1,9})?)?\s*(?P<half>[ap]\.?m\.?\b)?"
_ZONE = r"\s*(?P<zone>[+-]\d{1,2}:?\d{2}\b|\(?[A-Za-z]{1,5}\b)?"
_DAY, _NAME, _YEAR = r"(?P<day>\d{1,2})", r"(?P<name>[A-Za-z]{3,9})", r"(?P<year>\d{4})"
_DASH = r"[-/.]\s?"
_FORMS = (
    re.compile(rf"\b{_DAY}[\s-]+{_NAME}\.?,?[\s-]+(?P<year>\d{{2,4}}),?\s+{_TIME}{_ZONE}", re.I),
    re.compile(rf"\b{_NAME}\s+{_DAY}\s+{_TIME}{_ZONE}\s+{_YEAR}\b", re.I),
    re.compile(rf"\b{_NAME}\s+{_DAY},?\s+{_YEAR},?\s+{_TIME}{_ZONE}", re.I),
    re.compile(rf"\b{_YEAR}{_DASH}(?P<month>\d{{1,2}}){_DASH}{_DAY}\.?[T\s]+{_TIME}{_ZONE}", re.I),
    re.compile(
        rf"{_YEAR}\s*년\s*(?P<month>\d{{1,2}})\s*월\s*{_DAY}\s*일.{{0,8}}?(?P<korean>오전|오후)?\s*{_TIME}{_ZONE}"
    ),
)
_EARLIEST_YEAR, _LATEST_YEAR = 1990, 2100


def read_date(text: str) -> tuple[datetime, bool] | None:
    """The moment that a header names, in Korean time, and whether its zone was written; None where none can be read.

    Two-digit years are those from 1950 to 2049. A missing zone is taken as Korean.
    """
    text = text[:1000]
    for form in _FORMS:
        match = form.search(text)
        if match is not None:
            found = _moment(match)
            if found is not None:
                return found
    return None


def _moment(match: re.Match[str]) -> tuple[datetime, bool] | None:
    parts = match.groupdict()
    month = int(parts["month"]) if parts.get("month") else _MONTHS.get(parts["name"][:3].lower(), 0)
    year = int(parts["year"])
    if len(parts["year"]) == 2:
        year += 2000 if year < 50 else 1900
    hour = int(parts["hour"])
    half = (parts.get("half") or parts.get("korean") or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") or half == "오후" else 0)
    offset = _offset(parts["zone"])
    if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        return None
    try:
        zone = KOREA if offset is None else timezone(timedelta(minutes=offset))
        second = min(int(parts["second"] or 0), 59)
        moment = datetime(year, month, int(parts["day"]), hour, int(parts["minute"]), second, tzinfo=zone)
    except ValueError:
        return None
    return moment.astimezone(KOREA), offset is not None


def _offset(zone: str | None) -> int | None:
    if not zone:
        return None
    if zone[0] in "+-":
        digits = zone[1:].replace(":", "").zfill(4)
        minutes = int(digits[:2]) * 60 + int(digits[2:])
        return None if minutes > 14 * 60 else minutes * (-1 if zone[0] == "-" else 1)
    return _ZONES.get(zone.strip("(").lower())
