"""What the office enters of the agencies: one more, another in the place of one, its end, on and off. No Qt."""

import re
from dataclasses import replace
from datetime import date

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Entered, OfficeAgency, OfficeLaw
from dpo_desk.ui.settings.checks import SITE
from dpo_desk.ui.settings.entry import REASON, SOURCE, Asked, Entry, LawShown, Texts, day_in, line_in
from dpo_desk.ui.settings.row_entries import back_of, code_in, end_of, ordered
from dpo_desk.ui.settings.spans import AGENCY

_PHONE = re.compile(r"[0-9+][0-9\- ]{1,20}")
_ROWS = (
    (Asked("agency_ko"), Asked("agency_en", optional=True)),
    (Asked("purpose_ko"), Asked("purpose_en", optional=True)),
    (Asked("phone"), Asked("site", optional=True)),
    (Asked("from", "day"), Asked("until", "day", optional=True)),
    (Asked("on", "check"),),
    (SOURCE,),
    (REASON,),
)


def texts_of(agency: Agency, today: date) -> dict[str, str]:
    """The fields of a form that puts another in the place of an agency, from today on."""
    return {
        "code": agency.code,
        "agency_ko": agency.name_ko,
        "agency_en": agency.name_en,
        "purpose_ko": agency.purpose_ko,
        "purpose_en": agency.purpose_en,
        "phone": agency.phone,
        "site": agency.site,
        "from": today.isoformat(),
        "until": agency.until.isoformat() if agency.until else "",
        "on": "yes" if agency.on else "",
        "source": "",
    }


def _forms(texts: Texts, shown: LawShown) -> dict[str, UserError]:
    found = ordered(texts)
    if (phone := line_in(texts, "phone")) and not _PHONE.fullmatch(phone):
        found["phone"] = UserError("settings.phone.form")
    site = line_in(texts, "site")
    if texts.get("on") == "yes" and not site:
        found["site"] = UserError("error.text.empty", what="settings.entry.site")
    elif site and not SITE.fullmatch(site):
        found["site"] = UserError("settings.site")
    return found


def _entered(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    start = day_in(texts, "from")
    assert start is not None
    agency = Agency(
        code=code_in(texts, shown.agencies),
        name_ko=line_in(texts, "agency_ko"),
        name_en=line_in(texts, "agency_en", "agency_ko"),
        purpose_ko=line_in(texts, "purpose_ko"),
        purpose_en=line_in(texts, "purpose_en", "purpose_ko"),
        phone=line_in(texts, "phone"),
        site=line_in(texts, "site"),
        in_force=start,
        until=day_in(texts, "until"),
        source=line_in(texts, "source"),
        on=texts.get("on") == "yes",
    )
    return replace(shown.office, agencies=(*shown.office.agencies, OfficeAgency(agency, entered)))


ADD = Entry("settings.agencies.add", "plus", _ROWS, _entered, _forms)
REPLACE = Entry("settings.agencies.replace", "pencil", _ROWS, _entered, _forms)
END = end_of(AGENCY, "settings.agencies.end")
BACK = back_of(AGENCY, "settings.agencies.back")
