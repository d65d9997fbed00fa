"""`resources/law/agencies.json` -> the bodies a letter names."""

from pathlib import Path

from dpo_desk.domain.agency import Agencies, Agency
from dpo_desk.law.reading import CONFIDENCE, Row, Shape, check_versions, read

_SHAPE = Shape(texts="code ko en purpose_ko purpose_en phone site source", others="from until on confidence")


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
    code, ko, en, purpose_ko, purpose_en, phone, site, source = _SHAPE.texts_of(row)
    sure = row.member("confidence", CONFIDENCE)
    start, until = row.period()
    return Agency(code, ko, en, purpose_ko, purpose_en, phone, site, start, until, source, row.flag("on"), sure)
