"""What the office enters of the retention duties: one more, another in the place of one, its end; and the company's
kinds of business, which say whom a duty binds. No Qt."""

from dataclasses import replace
from datetime import date

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Entered, OfficeDuty, OfficeLaw
from dpo_desk.domain.retention import Keep, RetentionDuty, may_answer
from dpo_desk.ui.settings.entry import REASON, SOURCE, Asked, Entry, LawShown, Texts, codes_in, day_in, line_in
from dpo_desk.ui.settings.noted import with_note
from dpo_desk.ui.settings.row_entries import back_of, code_in, end_of, ordered
from dpo_desk.ui.settings.spans import DUTY

BUSINESSES = ("ecommerce", "telecom", "efinance", "credit", "aml", "medical", "pharmacy", "location", "employer")
"""Kinds of business that the desk has words for; the data may name more."""
EVERY = "every"
"""The choice that binds every business: a field of a form is never empty where it is needed."""
_LONGEST_MONTHS = 1200
_ROWS = (
    (Asked("statute_ko"), Asked("statute_en", optional=True)),
    (Asked("article_ko"), Asked("article_en", optional=True)),
    (Asked("record_ko"), Asked("record_en", optional=True)),
    (Asked("months", "number", optional=True, least=1, most=_LONGEST_MONTHS), Asked("keep", "choice")),
    (Asked("counted_ko"), Asked("counted_en", optional=True)),
    (Asked("answers", "ticks"),),
    (Asked("fields_ko"), Asked("fields_en", optional=True)),
    (Asked("gist_ko", "lines"), Asked("gist_en", "lines", optional=True)),
    (Asked("business", "choice"), None),
    (Asked("binds_ko"), Asked("binds_en", optional=True)),
    (Asked("from", "day"), Asked("until", "day", optional=True)),
    (SOURCE,),
    (REASON,),
)
_TEXTS = ("statute", "article", "record", "counted", "fields", "gist", "binds")


def businesses_of(duties: tuple[RetentionDuty, ...]) -> tuple[str, ...]:
    """Every kind of business that a duty binds, those the desk has words for first."""
    named = dict.fromkeys(duty.business for duty in duties if duty.business)
    return tuple(dict.fromkeys([*BUSINESSES, *named]))


def texts_of(duty: RetentionDuty, today: date) -> dict[str, str]:
    """The fields of a form that puts another in the place of a duty, from today on."""
    both = {f"{name}_{side}": str(getattr(duty, f"{name}_{side}")) for name in _TEXTS for side in ("ko", "en")}
    return both | {
        "code": duty.code,
        "months": str(duty.months) if duty.months else "",
        "keep": duty.keep,
        "answers": " ".join(duty.answers),
        "business": duty.business or EVERY,
        "from": today.isoformat(),
        "until": duty.until.isoformat() if duty.until else "",
    }


def _entered(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    start = day_in(texts, "from")
    assert start is not None
    both = {f"{name}_ko": line_in(texts, f"{name}_ko") for name in _TEXTS}
    both |= {f"{name}_en": line_in(texts, f"{name}_en", f"{name}_ko") for name in _TEXTS}
    business = line_in(texts, "business")
    duty = RetentionDuty(
        code=code_in(texts, shown.duties),
        months=int(months) if (months := line_in(texts, "months")) else None,
        keep=Keep(texts["keep"]),
        answers=codes_in(texts, "answers"),
        business="" if business == EVERY else business,
        in_force=start,
        until=day_in(texts, "until"),
        source=line_in(texts, "source"),
        confidence="H",
        **both,
    )
    return replace(shown.office, duties=(*shown.office.duties, OfficeDuty(duty, entered)))


def _businesses(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    facts = replace(shown.office.facts, businesses=codes_in(texts, "businesses"))
    return with_note(replace(shown.office, facts=facts), "businesses", entered)


def _fit(texts: Texts, _: LawShown) -> dict[str, UserError]:
    fits = texts.get("keep") != Keep.MAY or may_answer(Keep.MAY, codes_in(texts, "answers"))
    return ordered(texts) | ({} if fits else {"answers": UserError("settings.retention.noground")})


ADD = Entry("settings.retention.add", "plus", _ROWS, _entered, _fit)
REPLACE = Entry("settings.retention.replace", "pencil", _ROWS, _entered, _fit)
END = end_of(DUTY, "settings.retention.end")
BACK = back_of(DUTY, "settings.retention.back")
BUSINESS = Entry(
    "settings.retention.businesses", "bank", ((Asked("businesses", "ticks", optional=True),), (REASON,)), _businesses
)
