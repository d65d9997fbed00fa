"""Bodies outside the company where a person can turn to. Pure data; a letter names those of its issue day."""

from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.period import in_force


@dataclass(frozen=True)
class Agency:
    """One body: `code`, name and purpose in both languages, phone and site as printed, days it may be named.

    `on` is whether letters name it; `until` is inclusive, None where no end is known; `confidence` is how sure its
    source is (H, M-H, M, L; nothing for what the office entered).
    """

    code: str
    name_ko: str
    name_en: str
    purpose_ko: str
    purpose_en: str
    phone: str
    site: str
    in_force: date
    until: date | None
    source: str
    on: bool
    confidence: str = ""


@dataclass(frozen=True)
class Agencies:
    """All rows the desk knows, in the order letters name them."""

    rows: tuple[Agency, ...]

    def in_force(self, day: date) -> tuple[Agency, ...]:
        """Those a letter issued on `day` names: switched on, begun and not ended."""
        return tuple(row for row in self.rows if row.on and in_force(row, day))
