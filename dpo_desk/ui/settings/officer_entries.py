"""What can be done with the accounts of the desk, as forms, and how an account and a change are told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dpo_desk.domain.account import AccountAct, AccountChange
from dpo_desk.domain.office_law import Entered, OfficeLaw
from dpo_desk.domain.officer import Role
from dpo_desk.ui import words
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.settings.entry import REASON, Asked, Entry, LawShown, Texts, line_in
from dpo_desk.ui.settings.lines import Act, Said

if TYPE_CHECKING:
    from dpo_desk.services.access import Desk
    from dpo_desk.services.accounts import Account

_WHO = (
    (Asked("sign_in_name"), Asked("role", "choice")),
    (Asked("person"), Asked("job", optional=True)),
    (REASON,),
)


def _nothing(texts: Texts, shown: LawShown, entered: Entered) -> OfficeLaw:
    """An account is no part of the office's law: `ACTS` says what becomes of what was typed."""
    return shown.office


ADD = Entry("officer.add", "plus", _WHO, _nothing)
CHANGE = Entry("officer.change", "pencil", _WHO, _nothing)
CODE = Entry("officer.code", "key", ((REASON,),), _nothing)
END = Entry("officer.end", "minus", ((REASON,),), _nothing)
RECOVERY = Entry("officer.recovery", "key", ((REASON,),), _nothing)
ENTRIES = {"add": ADD, "change": CHANGE, "code": CODE, "end": END, "recovery": RECOVERY}

FIELD_OF = {
    "field.sign_in_name": "sign_in_name",
    "field.name": "person",
    "field.title": "job",
    "field.reason": "reason",
}
"""The field of a form that an error of the services is about."""


def _who(texts: Texts) -> dict[str, object]:
    return {
        "sign_in_name": line_in(texts, "sign_in_name"),
        "name": line_in(texts, "person"),
        "title": line_in(texts, "job"),
        "role": Role(texts["role"]),
        "reason": line_in(texts, "reason"),
    }


ACTS: dict[str, Callable[[Desk, Texts], str | None]] = {
    "add": lambda desk, texts: desk.accounts.add(**_who(texts)),  # type: ignore[arg-type]
    "change": lambda desk, texts: desk.accounts.change(int(texts["id"]), **_who(texts)),  # type: ignore[arg-type]
    "code": lambda desk, texts: desk.accounts.new_code(int(texts["id"]), reason=line_in(texts, "reason")),
    "end": lambda desk, texts: desk.accounts.end(int(texts["id"]), reason=line_in(texts, "reason")),
    "recovery": lambda desk, texts: desk.accounts.new_recovery(reason=line_in(texts, "reason")),
}
"""What each form does; a code that is shown once where there is one."""


def start_of(name: str, account: Account | None) -> dict[str, str]:
    """What stands in a form at first."""
    if account is None:
        return {"role": Role.HANDLER.value} if name == "add" else {}
    officer = account.officer
    known = {"id": str(officer.id)}
    if name != "change":
        return known
    who = {"sign_in_name": officer.sign_in_name, "person": officer.name, "job": officer.title}
    return known | who | {"role": officer.role.value}


def said_of(account: Account, me: int) -> Said:
    """An account as a line."""
    officer = account.officer
    ended = officer.ended_on is not None
    chips = [ChipLook(_role(officer.role), "mute", "person")]
    if officer.id == me:
        chips.append(ChipLook(words.say("officer.me"), "info"))
    if ended:
        chips.append(ChipLook(words.say("officer.ended.on", date=officer.ended_on), "mute", "minus"))
    elif account.invited:
        chips.append(ChipLook(words.say("officer.invited"), "soon", "key"))
    if account.recovery:
        chips.append(ChipLook(words.say("officer.holds_recovery"), "mute", "key"))
    lines = (words.say("officer.line", name=officer.sign_in_name, title=officer.title or "–"),)
    return Said(officer.name, tuple(chips), lines, faint=ended)


def _role(role: str) -> str:
    """A role by itself: its word stands in sentences, too."""
    said = words.say(f"officer.name.{role}")
    return said[:1].upper() + said[1:]


def acts_of(account: Account, me: int) -> tuple[Act, ...]:
    """What can be done with an account: with one's own, only its names."""
    if account.officer.ended_on is not None:
        return ()
    names = ("change",) if account.officer.id == me else ("change", "code", "end")
    return tuple(Act(name, words.say(f"officer.act.{name}")) for name in names)


def change_said(change: AccountChange, names: dict[int, str]) -> Said:
    """A line of the ledger."""
    who, by = names.get(change.officer_id, "–"), names.get(change.by_id, "–")
    what = words.say(f"officer.ledger.{change.what}")
    if change.what in (AccountAct.ROLE, AccountAct.ADDED):
        roles = [_role(role) for role in (change.before, change.after) if role]
        what = f"{what}: {' → '.join(roles)}"
    elif change.what is AccountAct.RENAMED and change.before != change.after:
        what = f"{what}: {change.before} → {change.after}"
    return Said(
        f"{who} · {what}", lines=(change.reason,), fine=(words.say("officer.ledger.by", name=by, at=change.at),)
    )
