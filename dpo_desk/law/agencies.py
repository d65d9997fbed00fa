"""`resources/law/agencies.json` -> the bodies a letter names."""

from operator import attrgetter
from pathlib import Path

from dpo_desk.domain.agency import Agencies, Agency
from dpo_desk.law.reading import CONFIDENCE, Row, Shape, load_rows

_SHAPE = Shape(texts="code ko en purpose_ko purpose_en phone site source", others="from until on confidence")


def load(path: Path) -> Agencies:
    """The agencies of `path` in the file's order; raises LawDataError with file and line.

    Checked: every text is there, periods are forward, rows of one code follow each other without overlap or gap.
    """
    return Agencies(load_rows(path, "agencies", _agency, name=attrgetter("code")))


def _agency(row: Row) -> Agency:
    code, ko, en, purpose_ko, purpose_en, phone, site, source = _SHAPE.texts_of(row)
    sure = row.member("confidence", CONFIDENCE)
    start, until = row.period()
    return Agency(code, ko, en, purpose_ko, purpose_en, phone, site, start, until, source, row.flag("on"), sure)
