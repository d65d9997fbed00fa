"""What a notice must state by law: the paper, the statement, its article, and the fields of the letter that say it."""

from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.outcome import Outcome
from dpo_desk.domain.period import in_force
from dpo_desk.domain.rights import Variant


@dataclass(frozen=True, slots=True)
class Statement:
    """One required statement of a paper. `fields` are the letter's fields of which each must be said; empty where the
    paper's own words say it.

    `outcomes` and `variants` narrow it to some of what the paper tells; empty for all. `confidence` is how sure its
    source is (H, M-H, M, L).
    """

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
    confidence: str
    outcomes: tuple[Outcome, ...] = ()
    variants: tuple[Variant, ...] = ()

    def speaks(
        self, paper: str, day: date, *, outcome: Outcome | None = None, variant: Variant = Variant.PLAIN
    ) -> bool:
        """Tell whether the statement is required of a paper on `day`, where it tells `outcome` of a right's side."""
        return (
            self.paper == paper
            and (not self.outcomes or outcome in self.outcomes)
            and (not self.variants or variant in self.variants)
            and in_force(self, day)
        )
