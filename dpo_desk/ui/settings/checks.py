"""What is wrong in a field of the organisation: the forms of phone, e-mail, postcode, site and numbers. No Qt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields

from dpo_desk.domain.blank import is_blank
from dpo_desk.domain.company import STAMPED, Organisation
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.numbers import find_numbers

PHONES = ("phone", "fax", "dpo_phone")
NUMBERS = {"objection_answer_days": (1, 60), "case_retention_years": (1, 30)}
"""Whole numbers with the least and the most that make sense."""
_ON_PAPER = {"postcode", "dpo_title", "objection_period"} | {
    code.rpartition(".")[2] for code in Organisation(objection_period="").missing()
}
TYPED = tuple(field.name for field in fields(Organisation) if field.name not in STAMPED)
"""The fields of the form."""
NEEDED = tuple(name for name in TYPED if name in _ON_PAPER)
"""The fields a letter prints and may not leave blank, in the order of the form."""
LONGEST = 500

_PHONE = re.compile(r"(?:0\d{1,3}-\d{3,4}-\d{4}|1[568]\d{2}-\d{4}|\+\d{1,3}(?:-\d{1,4}){2,4})")
_SIGNS = re.compile(r"[0-9+\-]+")
_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9\-.]{0,200}[A-Za-z0-9])?\.[A-Za-z]{2,24}")
SITE = re.compile(r"(?:https?://)?[^\s/@]+\.[^\s/@]{2,}(?:/\S*)?")


def texts_of(organisation: Organisation) -> dict[str, str]:
    """Every field as the text that stands in the form."""
    return {name: str(getattr(organisation, name)) for name in TYPED}


def organisation_of(texts: Mapping[str, str]) -> Organisation:
    """The organisation of texts in which nothing is wrong."""
    values: dict[str, object] = {name: text.strip() for name, text in texts.items()}
    values |= {name: int(texts[name].strip()) for name in NUMBERS}
    return Organisation(**values)  # type: ignore[arg-type]  # each name is a field, numbers are whole


def wrong(texts: Mapping[str, str]) -> dict[str, UserError]:
    """What is wrong, by field. An empty field is never wrong by its form (`lacking` tells what a letter needs)."""
    found: dict[str, UserError] = {}
    for name, raw in texts.items():
        text = raw.strip()
        if find_numbers(text):
            found[name] = UserError("identity.rrn")
        elif len(text) > LONGEST:
            found[name] = UserError("error.text.long", limit=LONGEST, n=len(text))
        elif name in NUMBERS:
            least, most = NUMBERS[name]
            if not (text.isascii() and text.isdecimal() and least <= int(text) <= most):
                found[name] = UserError("settings.number", least=least, most=most)
        elif text and (code := _form(name, text)):
            found[name] = UserError(code)
    return found


def unreasoned(texts: Mapping[str, str], stored: Mapping[str, str]) -> dict[str, UserError]:
    """The reason that is missing where the days for objections are others than those in the store."""
    changed = any(texts[name].strip() != stored[name] for name in ("objection_period", "objection_answer_days"))
    reason = texts["objection_reason"]
    said = not is_blank(reason) and reason.strip() != stored["objection_reason"]
    return {"objection_reason": UserError("settings.law.reason")} if changed and not said else {}


def lacking(texts: Mapping[str, str]) -> tuple[str, ...]:
    """The fields without which no letter can be issued, in the order of the form."""
    return tuple(name for name in NEEDED if not texts[name].strip())


def _form(name: str, text: str) -> str:
    if name in PHONES and not _PHONE.fullmatch(text):
        digits = sum(sign.isdecimal() for sign in text)
        short = _SIGNS.fullmatch(text) is not None and digits < 9 - (text[:1] == "1")
        return "settings.phone" if short else "settings.phone.form"
    if name == "dpo_email" and not _EMAIL.fullmatch(text):
        return "settings.email"
    if name == "postcode" and not re.fullmatch(r"[0-9]{5}", text):
        return "settings.postcode"
    if name == "site" and not SITE.fullmatch(text):
        return "settings.site"
    return ""
