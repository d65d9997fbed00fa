"""`resources/law/agencies.json` -> the bodies a letter names."""

from pathlib import Path

from dpo_desk.domain.agency import Agencies, Agency
from dpo_desk.law.reading import Row, read


def load(path: Path) -> Agencies:
    """The agencies of `path` in the file's order; raises LawDataError with file and entry.

    Checked: every text is there, periods are forward, no two rows of one code overlap.
    """
    head, rows = read(path, "agencies", named_by="code")
    head.only("agencies")
    known: list[Agency] = []
    for row in rows:
        agency = _agency(row)
        if any(other.code == agency.code and _overlap(other, agency) for other in known):
            raise row.wrong("overlaps another row of the same code")
        known.append(agency)
    return Agencies(tuple(known))


def _agency(row: Row) -> Agency:
    keys = ("code", "ko", "en", "purpose_ko", "purpose_en", "phone", "site", "from", "until", "source", "confidence")
    row.only(*keys, "on")
    row.choice("confidence", ("H", "M-H", "M", "L"))
    start = row.day("from")
    return Agency(
        code=row.text("code"),
        name_ko=row.text("ko"),
        name_en=row.text("en"),
        purpose_ko=row.text("purpose_ko"),
        purpose_en=row.text("purpose_en"),
        phone=row.text("phone"),
        site=row.text("site"),
        in_force=start,
        until=row.last_day("until", start=start),
        source=row.text("source"),
        on=row.flag("on"),
    )


def _overlap(one: Agency, other: Agency) -> bool:
    return (one.until is None or other.in_force <= one.until) and (other.until is None or one.in_force <= other.until)
