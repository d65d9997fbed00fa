"""`./run verify`: check a store, without a key or with one. Data to standard output, messages to standard error."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dpo_desk.domain.errors import UserError

if TYPE_CHECKING:
    from dpo_desk.services.access import Access
    from dpo_desk.store.verify import Verified

ASKED_WRONGLY = frozenset(
    {
        "unlock.none",
        "unlock.wrong",
        "unlock.wrong.slow",
        "verify.backup",
        "verify.officer",
        "verify.passphrase",
        "unlock.keyfile.missing",
        "unlock.keyfile.wrong",
        "unlock.keyfile.unread",
    }
)
"""What is wrong with the question and not with the store."""


def add_verify(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    verify = commands.add_parser(
        "verify",
        help="check a store: every file, the record, and with a passphrase every row",
        description="Check a locked store. Without a passphrase: each file, the record and the seal. With one: rows, "
        "dates and containers too. Ends with 0 (sound), 1 (something was found, or a desk holds the store) or 2.",
    )
    verify.add_argument("store", type=Path, metavar="STORE", help="the folder of the store")
    add_passphrase(verify)
    verify.add_argument("--fingerprint", default="", metavar="F", help="the fingerprint on the recovery sheet")
    verify.add_argument("--json", action="store_true", help="one JSON object")
    verify.add_argument("--lang", choices=("ko", "en"), default="ko")
    verify.set_defaults(run=run_verify)


def add_passphrase(command: argparse.ArgumentParser) -> None:
    """Add what a command needs that opens a store."""
    command.add_argument("--passphrase-file", metavar="FILE", help="file with the passphrase; - is standard input")
    command.add_argument("--key-file", type=Path, metavar="FILE", help="the officer's key file, where one is needed")
    command.add_argument("--officer", default="", metavar="NAME", help="sign-in name, where there are several")


def run_verify(chosen: argparse.Namespace) -> int:
    """Check a store and say what was found."""
    from dpo_desk.ui.words import use

    use(chosen.lang)
    try:
        passphrase = passphrase_in(chosen.passphrase_file)
        found = access().verify(
            chosen.store,
            printed=chosen.fingerprint,
            sign_in_name=chosen.officer,
            passphrase=passphrase,
            key_file=chosen.key_file,
        )
    except UserError as error:
        return refused(error, as_json=chosen.json)
    print(json.dumps(as_data(found), indent=2) if chosen.json else in_words(found), flush=True)
    return 1 if found.findings else 0


def access() -> Access:
    """The doors of stores at the real cost of guessing; no letter and no mail is made by a command."""
    from dpo_desk.reach import LazyPress, real_access

    return real_access(lambda: datetime.now(UTC), LazyPress())


def passphrase_in(name: str | None) -> str | None:
    """The passphrase in a file, without its line end; None where no file is named. UserError `verify.passphrase`."""
    if name is None:
        return None
    try:
        if name == "-":
            return getpass.getpass("") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
        return Path(name).read_text("utf-8-sig").rstrip("\r\n")
    except (OSError, UnicodeError):
        raise UserError("verify.passphrase", file=name) from None


def refused(error: UserError, *, as_json: bool) -> int:
    """Say why nothing was done: 2 where the question was wrong, else 1."""
    from dpo_desk.ui.proposals import sentence

    print(sentence(error), file=sys.stderr)
    if as_json:
        print(
            json.dumps({"sound": False, "refused": error.code, **plain(error.params)}, ensure_ascii=False), flush=True
        )
    return 2 if error.code in ASKED_WRONGLY else 1


def as_data(found: Verified) -> dict[str, object]:
    """A check as data."""
    return {
        "sound": not found.findings,
        "entries": found.number,
        "digest": found.digest,
        "fingerprint": found.fingerprint,
        "sealed_at": found.sealed_at.isoformat(timespec="microseconds") if found.sealed_at else None,
        "found": [{"code": one.code, "name": one.name, **plain(one.params)} for one in found.findings],
    }


def in_words(found: Verified) -> str:
    """A check in words, a line a finding."""
    from dpo_desk.ui import words

    lines = [words.say(f"verify.{one.code}", name=visible(one.name), **one.params) for one in found.findings]
    if not lines:
        lines = [words.say("verify.sound", n=found.number, m=found.files, date=found.sealed_at)]
    if found.digest:
        lines.append(words.say("verify.head", n=found.number, digest=found.digest, fingerprint=found.fingerprint))
    return "\n".join(lines)


def visible(name: str) -> str:
    """A file name for a terminal: what would end the line, colour it or cannot be written stands as its number."""
    return "".join(one if one.isprintable() else f"<{ord(one):X}>" for one in name)


def plain(params: Mapping[str, Any]) -> dict[str, object]:
    """Parameters as JSON holds them."""
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in params.items()}
