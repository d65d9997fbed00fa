"""Update packs: the whole of the law data in one signed file, so that it can be renewed without a network.

A pack is JSON in UTF-8: `{"format": 1, "name", "issued_on", "files": {"limits.json": "…its text…", …}, "signature"}`.
The signature is Ed25519, in hex, over the canonical form of everything but itself. Whom to trust, the office says.
"""

import base64
import io
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, cast

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.pack import PackInfo, Rows, numbered
from dpo_desk.law.book import LawBook, load
from dpo_desk.law.reading import LawDataError

FORMAT = 1
LARGEST = 8 * 1024 * 1024
LONGEST_NAME = 200
_PURPOSE = b"dpo-desk law pack\n"
_PARTS = {"format", "name", "issued_on", "files", "signature"}


def canonical(pack: Mapping[str, object]) -> bytes:
    """The bytes that a pack's signature is made over: sorted keys, no blanks, UTF-8, under a label of its own."""
    said = {key: value for key, value in pack.items() if key != "signature"}
    return _PURPOSE + json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read_key(text: str) -> str:
    """A public key as typed (hex or base64 of its 32 bytes) in hex. UserError `settings.lawkey.form`."""
    typed = "".join(text.split())
    try:
        key = bytes.fromhex(typed) if len(typed) == 64 else base64.b64decode(typed, validate=True)
    except ValueError:
        key = b""
    if len(key) != 32 or not any(key):
        raise UserError("settings.lawkey.form")
    return key.hex()


def parse(data: bytes) -> dict[str, Any]:
    """A pack as plain data, before anything in it is believed. UserError `settings.lawpack.form` (`where`)."""
    if len(data) > LARGEST:
        raise _form("size")
    try:
        pack = json.loads(data.decode("utf-8"))
        canonical(pack)
    except (ValueError, RecursionError, AttributeError):
        raise _form("json") from None
    if not isinstance(pack, dict) or set(pack) != _PARTS:
        raise _form("parts")
    return pack


def verify(pack: Mapping[str, object], key: str) -> None:
    """UserError `settings.lawpack.nokey` where no key is trusted, `settings.lawpack.bad` where it did not sign."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not key:
        raise UserError("settings.lawpack.nokey")
    try:
        signature = bytes.fromhex(str(pack["signature"]))
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, canonical(pack))
    except (ValueError, InvalidSignature):
        raise UserError("settings.lawpack.bad") from None


def info_of(pack: Mapping[str, object]) -> PackInfo:
    """Name and day of a verified pack. UserError `settings.lawpack.form` where they are not as they should be."""
    name = pack["name"]
    if pack["format"] != FORMAT:
        raise _form("format")
    if not isinstance(name, str) or not name.strip() or not name.isprintable() or len(name) > LONGEST_NAME:
        raise _form("name")
    try:
        issued_on = date.fromisoformat(str(pack["issued_on"]))
    except ValueError:
        raise _form("issued_on") from None
    return PackInfo(name.strip(), issued_on)


def opened(pack: Mapping[str, object]) -> LawBook:
    """The law in a verified pack, checked like the law that the desk ships.

    UserError `settings.lawpack.form`; `where` is the part, or file and line.
    """
    info, files = info_of(pack), pack["files"]
    if not isinstance(files, dict) or not all(isinstance(text, str) for text in files.values()):
        raise _form("files")
    issue = {"issues": [{"on": info.issued_on.isoformat(), "ko": info.name, "en": info.name}]}
    folder = _Folder({**files, "issue.json": json.dumps(issue)})
    try:
        book = load(cast("Path", folder))
    except LawDataError as error:
        raise _form(f"{error.file}:{error.line}") from None
    if unread := sorted(set(files) - folder.read):
        raise _form(unread[0])
    return book


def rows_of(book: LawBook) -> Mapping[str, Rows]:
    """Every row of the law by file, to compare two sets of it."""
    calendar = book.calendar
    days = [(day.isoformat(), "", rest) for day, rest in sorted(calendar.holidays.items())]
    bounds = {"complete_from": calendar.complete_from, "complete_to": calendar.complete_to}
    return {
        "limits.json": numbered(
            (row.right.value, f"{row.kind} {row.variant} {row.in_force}", row) for row in book.limits
        ),
        "holidays.json": numbered([("calendar", "", bounds), *days]),
        "agencies.json": numbered((row.code, str(row.in_force), row) for row in book.agencies.rows),
        "outcomes.json": numbered(
            (row.code.value, f"{row.right} {row.variants} {row.in_force}", row) for row in book.outcomes
        ),
        "grounds.json": numbered((row.code, str(row.in_force), row) for row in book.grounds),
        "duties.json": numbered((row.code, str(row.in_force), row) for row in book.duties),
        "checklists.json": numbered((row.code, str(row.in_force), row) for row in book.checks),
        "statements.json": numbered((row.code, f"{row.paper} {row.in_force}", row) for row in book.statements),
    }


class _File:
    """A file of a pack, as the loaders of the law read one on the disk."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name, self._data = name, data

    def open(self, _: str) -> io.BytesIO:
        return io.BytesIO(self._data)


class _Folder:
    """The files of a pack as a folder; `read` are the names that were asked for."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self.read: set[str] = set()

    def __truediv__(self, name: str) -> _File:
        if name not in self._files:
            raise _form(name)
        self.read.add(name)
        return _File(name, self._files[name].encode())


def _form(where: str) -> UserError:
    return UserError("settings.lawpack.form", where=where)
