"""The law in the desk: what the office enters beside it, update packs, and which open requests move by either."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.data import from_data, to_data
from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.due import Move
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import Entered, OfficeLaw
from dpo_desk.domain.officer import Permission
from dpo_desk.domain.pack import PackChanges, PackInfo, compare
from dpo_desk.law import pack as packs
from dpo_desk.law.book import LawBook
from dpo_desk.services import law_checks
from dpo_desk.services.base import Tools
from dpo_desk.services.shelf import with_office
from dpo_desk.services.texts import check_texts

if TYPE_CHECKING:
    from dpo_desk.store.unit import Unit

LAW, PACK = "law", "lawpack"
ALWAYS = date.min
"""The day from which every version of these settings is: entries carry their own days, and the newest version speaks
whatever the clock says."""
COUNTING = "1"
"""Raised when the way of counting changes in the code, so that due days are written anew."""
_NOTHING = OfficeLaw()


@dataclass(frozen=True)
class Kept:
    """What a store holds of the law: the office's entries, the key it trusts, its pack, and by which law its due days
    were counted. The pack's own data lie in a setting beside it, read only where there is one."""

    office: OfficeLaw = _NOTHING
    key: str = ""
    key_entered: Entered | None = None
    pack: PackInfo | None = None
    counted: str = ""


class LawDesk:
    """The law of an open store. Its acts need the permission to change settings."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._shelf = tools.shelf
        self._kept = Kept()
        self.notices: tuple[UserError, ...] = ()
        """What is told after unlocking: why the store's pack is not used (`settings.lawpack.unused`, `.passed`)."""

    @property
    def book(self) -> LawBook:
        """The law in use."""
        return self._shelf.in_use

    # in and out of a store

    def enter(self, unit: Unit) -> None:
        """Take in what the store holds, before anything is shown. Due days that other law counted are written anew."""
        kept = _read(unit)
        came, refused = self._came(unit, kept)
        self._use(kept, came)
        self.notices = (refused,) if refused else ()
        if self._tools.records and kept.counted != counted_by(self.book):
            self._keep(unit)

    def leave(self, unit: Unit) -> None:
        """Keep by which law the due days of a new store were counted, so that the next unlock need not count anew."""
        if self._kept.counted != (counted := counted_by(self.book)):
            self._kept = replace(self._kept, counted=counted)
            self._put(unit, LAW, _data(self._kept))

    # the office's own entries

    def office(self) -> OfficeLaw:
        """What the office entered."""
        return self._kept.office

    def moves(self, changed: OfficeLaw) -> tuple[Move, ...]:
        """The open requests that would get another day by changed entries. Saves nothing; errors as `save`."""
        law_checks.check(changed, self._kept.office, self._shelf.came)
        return self._moves(with_office(self._shelf.came, changed))

    def save(self, changed: OfficeLaw, *, of: OfficeLaw | None = None) -> tuple[Move, ...]:
        """Keep the office's entries and give the open requests that moved. One act.

        What is new gets the officer's name and the day. UserError `settings.law.reason` for what is new and says no
        reason, of `law_checks.check` for what is not sound, and `error.stale` where something was entered since `of`,
        which `changed` was made from, so that no entry is lost by another.
        """
        kept = self._kept
        was = kept.office
        if of is not None and of != was:
            raise UserError("error.stale", name="")
        law_checks.check(changed, was, self._shelf.came)
        author, today = self._tools.actor.officer.name, self._tools.today()
        entered = law_checks.signed(changed, was, author=author, today=today)
        return self._act("settings.law", kept, replace(kept, office=entered), law_checks.said(entered, was))

    # update packs

    def trusted_key(self) -> str:
        """The public key whose packs are trusted, in hex; empty where there is none."""
        return self._kept.key

    def trusted_by(self) -> Entered | None:
        """Who entered the key, and when."""
        return self._kept.key_entered

    def save_trusted_key(self, text: str) -> None:
        """Trust a public key (hex or base64), or none where `text` is blank. UserError `settings.lawkey.form`.

        A pack that was signed with another key is no longer used from then on.
        """
        key, kept = packs.read_key(text) if text.strip() else "", self._kept
        entered = Entered(self._tools.actor.officer.name, self._tools.today(), "")
        self._act("settings.lawkey", kept, replace(kept, key=key, key_entered=entered), {"key": key})

    def pack(self) -> PackInfo | None:
        """The pack that lies in the store, in use or not."""
        return self._kept.pack

    def inspect_pack(self, data: bytes) -> PackChanges:
        """What loading a pack would change. Saves nothing.

        UserError `settings.lawpack.nokey`, `.bad`, `.form` (`where`), `.older` (`date`: of the law in use), `.gap`
        (`no`: of an open case on whose receipt day the pack has no law), `identity.rrn` for a number in its texts.
        """
        _, info, book = self._opened(data)
        moves = _without_gap(self._moves(with_office(book, self._kept.office)))
        return PackChanges(info, compare(packs.rows_of(self._shelf.came), packs.rows_of(book)), moves)

    def load_pack(self, data: bytes) -> tuple[Move, ...]:
        """Use a pack from now on and give the open requests that moved. One act; errors as `inspect_pack`."""
        kept = self._kept
        pack, info, _ = self._opened(data)
        info = replace(info, loaded_by=self._tools.actor.officer.name, loaded_on=self._tools.today())
        details = {"name": info.name, "issued_on": info.issued_on, "sha256": hashlib.sha256(data).hexdigest()}
        return self._act("settings.lawpack", kept, replace(kept, pack=info), details, pack)

    def _opened(self, data: bytes) -> tuple[Mapping[str, Any], PackInfo, LawBook]:
        pack = packs.parse(data)
        packs.verify(pack, self._kept.key)
        info = packs.info_of(pack)
        if info.issued_on > self._tools.today():
            raise UserError("settings.lawpack.form", where="issued_on")
        if info.issued_on < self._shelf.came.issued_on:
            raise UserError("settings.lawpack.older", date=self._shelf.came.issued_on)
        book = packs.opened(pack)
        check_texts("field.law", [info.name, *map(json.loads, pack["files"].values())])
        return pack, info, book

    # what both come to

    def _came(self, unit: Unit, kept: Kept) -> tuple[LawBook, UserError | None]:
        """The law without the office's entries: the store's pack, or what the desk ships and why not the pack."""
        shipped = self._shelf.shipped
        if kept.pack is None:
            return shipped, None
        if kept.pack.issued_on < shipped.issued_on:
            return shipped, UserError("settings.lawpack.passed", name=kept.pack.name, date=shipped.issued_on)
        try:
            pack = unit.settings.get(PACK, ALWAYS) or {}
            packs.verify(pack, kept.key)
            return packs.opened(pack), None
        except UserError:
            return shipped, UserError("settings.lawpack.unused", name=kept.pack.name)

    def _use(self, kept: Kept, came: LawBook) -> None:
        in_use = came is not self._shelf.shipped
        self._kept = replace(kept, pack=replace(kept.pack, in_use=in_use)) if kept.pack else kept
        self._shelf.put(came, kept.office)

    def _moves(self, book: LawBook) -> tuple[Move, ...]:
        with self._tools.reading(self._tools.actor) as unit:
            return unit.cases.moves(book.due_on)

    def _act(
        self, code: str, before: Kept, kept: Kept, details: Mapping[str, object], pack: Mapping[str, Any] | None = None
    ) -> tuple[Move, ...]:
        """Keep `kept` in place of `before`, which it was made from. UserError `error.stale` where that is gone."""
        with self._tools.writing(self._tools.actor) as unit:
            unit.require(Permission.SETTINGS, code)
            if self._kept is not before:
                raise UserError("error.stale", name="")
            shelved = self._shelf.came, self._shelf.in_use
            if pack is not None:
                self._put(unit, PACK, pack)
            try:
                self._use(kept, self._came(unit, kept)[0])
                moved = self._keep(unit) if pack is None else _without_gap(self._keep(unit))
                said = {**details, "moved": len(moved)}
                changes = frozenset({Kind.SETTINGS, Kind.CASES})
                unit.commit(Recorded(code, Permission.SETTINGS, details=said, changes=changes))
            except BaseException:
                self._kept, (self._shelf.came, self._shelf.in_use) = before, shelved
                raise
        return moved

    def _keep(self, unit: Unit) -> tuple[Move, ...]:
        """Write the due days anew where the law in use counts otherwise than the one before, and keep what is new."""
        counted = counted_by(self.book)
        moved = unit.cases.replay_all(self._shelf.due_on) if counted != self._kept.counted else ()
        self._kept = replace(self._kept, counted=counted)
        self._put(unit, LAW, _data(self._kept))
        return moved

    def _put(self, unit: Unit, name: str, data: Any) -> None:
        officer = self._tools.actor.officer
        unit.settings.put(name, data, from_on=ALWAYS, saved_at=self._tools.now(), officer_id=officer.id)


def _without_gap(moves: tuple[Move, ...]) -> tuple[Move, ...]:
    """The same moves. UserError `settings.lawpack.gap` where a request would be left without the law of its day."""
    for move in moves:
        if move.after.kind is DueKind.NONE:
            raise UserError("settings.lawpack.gap", no=move.number)
    return moves


def counted_by(book: LawBook) -> str:
    """All that due days depend on in a law, as one short text."""
    limits = [
        f"{row.right} {row.variant} {row.kind} {row.days} {row.target} {row.in_force} {row.until}"
        for row in book.limits
    ]
    days = sorted(day.isoformat() for day in book.calendar.holidays)
    told = "\n".join((COUNTING, *limits, *days, *(f"{code} {days}" for code, days in book.office.targets)))
    return hashlib.sha256(told.encode()).hexdigest()


def _read(unit: Unit) -> Kept:
    data = unit.settings.get(LAW, ALWAYS) or {}
    return from_data(Kept, data) if data.keys() - {"counted"} else Kept(counted=data.get("counted", ""))


def _data(kept: Kept) -> dict[str, Any]:
    """As plain data, without what nobody entered: an unlock reads it each time."""
    plain = Kept()
    return {name: to_data(value) for name, value in vars(kept).items() if value != getattr(plain, name)}
