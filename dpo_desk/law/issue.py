"""`resources/law/issue.json` -> the day on which this set of the law was issued, to tell it from an older one."""

from datetime import date
from pathlib import Path

from dpo_desk.law.reading import read


def load(path: Path) -> date:
    """The day of the last issue in `path`. Raises LawDataError with file and line; checked: days that rise, texts."""
    head, rows = read(path, "issues", named_by="on")
    head.only("issues")
    last = date.min
    for row in rows:
        row.only("on", "ko", "en")
        row.text("ko")
        row.text("en")
        if row.day("on") <= last:
            raise row.wrong("out of order")
        last = row.day("on")
    return last
