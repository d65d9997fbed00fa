"""The sender of a mail that was passed on as text below another's words ("-----Original Message-----")."""

import re

from dpo_desk.domain.numbers import masked
from dpo_desk.domain.proposal import Found

_FROM = re.compile(
    r"^[ \t]*(?:보낸 ?사람|보낸 ?이|발신(?:자|인)?|from)[ \t]*:[ \t]*(?P<line>[^\n]{1,300})$",
    re.IGNORECASE | re.MULTILINE,
)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")


def quoted_sender(own: str, base: int) -> tuple[Found | None, Found | None]:
    """Name and address in the last such line of `own` (the innermost mail), as facts; `base` is its place."""
    lines = list(_FROM.finditer(own))
    if not lines:
        return None, None
    line = lines[-1]
    start = line.start("line")
    email = _EMAIL.search(own, start, line.end("line"))
    stop = email.start() if email is not None else line.end("line")
    name = re.match(r"[\"'“\s]*([^\"'“”<>\[\](]{1,80})", own[start:stop])
    found_name = found_email = None
    if name is not None and name[1].strip():
        value = name[1].strip()
        at = own.find(value, start)
        found_name = Found(masked(value), masked(value), "body", at + base, at + len(value) + base)
    if email is not None:
        found_email = Found(masked(email[0]), masked(email[0]), "body", email.start() + base, email.end() + base)
    return found_name, found_email
