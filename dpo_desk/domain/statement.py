"""What a notice must state by law: the paper, the statement, its article, and the fields of the letter that say it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Statement:
    """One required statement of a paper. `fields` are the letter's fields of which each must be said."""

    paper: str
    code: str
    ko: str
    en: str
    article_ko: str
    article_en: str
    fields: tuple[str, ...]
    in_force: date
    until: date | None
    source: str

    def speaks(self, paper: str, day: date) -> bool:
        """Tell whether the statement is required of a paper on `day`."""
        return self.paper == paper and self.in_force <= day and (self.until is None or day <= self.until)
