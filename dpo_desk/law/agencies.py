"""`resources/law/agencies.json` -> the bodies a letter names."""

from pathlib import Path

from dpo_desk.domain.agency import Agencies, Agency
from dpo_desk.law.reading import CONFIDENCE, Row, check_versions, read


def load(path: Path) -> Agencies:
    """The agencies of `path` in the file's order; raises LawDataError with file and line.

    Checked: every text is there, periods are forward, rows of one code follow each other without overlap or gap.
    """
    head, rows = read(path, "agencies", named_by="code")
    head.only("agencies")
    found = [(row, _agency(row)) for row in rows]
    check_versions((row, agency.code, agency.in_force, agency.until) for row, agency in found)
    return Agencies(tuple([agency for _, agency in found]))


def _agency(row: Row) -> Agency:
    keys = ("code", "ko", "en", "purpose_ko", "purpose_en", "phone", "site", "from", "until", "source", "confidence")
    row.only(*keys, "on")
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
        confidence=row.choice("confidence", CONFIDENCE),
    )
