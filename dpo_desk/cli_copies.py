"""`./run backup` and `./run restore`, for schedulers and for the day a computer is lost."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk import cli_store
from dpo_desk.cli_store import add_passphrase, passphrase_in, plain
from dpo_desk.domain.errors import UserError

if TYPE_CHECKING:
    from dpo_desk.domain.backup import Snapshot
    from dpo_desk.store.restore import Restored

ASKED_WRONGLY = cli_store.ASKED_WRONGLY | {"restore.passphrase", "restore.where"}
_WRONG_REASONS = frozenset({"place", "inside", "taken"})


def add_copies(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the two commands to the parser."""
    backup = commands.add_parser(
        "backup",
        help="back a store up; without a passphrase too, for a scheduler",
        description="Back a locked store up to a folder or stick. With a passphrase the backup is opened, counted, "
        "hashed and signed at once. Without one the sealed store is copied and checked against its seal; it counts as "
        "a backup when the desk has opened it at the next unlock. Ends with 0, 1 (nothing was backed up: a desk holds "
        "the store, or it is not as it was sealed) or 2.",
    )
    backup.add_argument("store", type=Path, metavar="STORE", help="the folder of the store")
    backup.add_argument("--to", required=True, type=Path, metavar="ROOT", help="the folder of the backups")
    _common(backup)
    backup.set_defaults(run=run_backup)
    restore = commands.add_parser(
        "restore",
        help="make a store of a backup, in a new folder",
        description="Check a backup, make a store of it in a new folder, open it and check every row and file. What "
        "was destroyed since is destroyed in it again. With --replace it then takes the place of a store, which is "
        "kept beside it. Ends with 0, 1 (nothing was restored) or 2.",
    )
    restore.add_argument("snapshot", type=Path, metavar="SNAPSHOT", help="the folder of a backup, as 20261201T090000Z")
    restore.add_argument("--to", type=Path, metavar="DIR", help="the new folder; with --replace it may be left out")
    restore.add_argument("--replace", type=Path, metavar="STORE", help="the store whose place it takes")
    restore.add_argument(
        "--recovery-code-file",
        metavar="FILE",
        help="file with the recovery code; the passphrase given is then set anew in the restored store",
    )
    _common(restore)
    restore.set_defaults(run=run_restore)


def _common(command: argparse.ArgumentParser) -> None:
    add_passphrase(command)
    command.add_argument("--json", action="store_true", help="one JSON object")
    command.add_argument("--lang", choices=("ko", "en"), default="ko")


def run_backup(chosen: argparse.Namespace) -> int:
    """Back a store up and say what was made."""
    from dpo_desk.ui.words import use

    use(chosen.lang)
    try:
        passphrase = passphrase_in(chosen.passphrase_file)
        access = cli_store.access()
        if passphrase is None:
            made = access.back_up_locked(chosen.store, chosen.to)
        else:
            made = access.back_up(
                chosen.store,
                chosen.to,
                sign_in_name=chosen.officer,
                passphrase=passphrase,
                key_file=chosen.key_file,
            )
    except UserError as error:
        return _refused(error, as_json=chosen.json)
    print(_backup_json(made) if chosen.json else _backup_words(made), flush=True)
    return 0


def run_restore(chosen: argparse.Namespace) -> int:
    """Restore a backup and say what it is, how old, and what differs from the present store."""
    from dpo_desk.ui.words import use

    use(chosen.lang)
    try:
        passphrase = passphrase_in(chosen.passphrase_file)
        target = chosen.to or (chosen.replace.with_name(chosen.replace.name + "-restored") if chosen.replace else None)
        if target is None:
            raise UserError("restore.where")
        if passphrase is None:
            raise UserError("restore.passphrase")
        made, aside = cli_store.access().restore(
            chosen.snapshot,
            target.absolute(),
            sign_in_name=chosen.officer,
            passphrase=passphrase,
            replace=chosen.replace.absolute() if chosen.replace else None,
            code=passphrase_in(chosen.recovery_code_file) or "",
            key_file=chosen.key_file,
        )
    except UserError as error:
        return _refused(error, as_json=chosen.json)
    folder = chosen.replace.absolute() if chosen.replace else made.folder
    print(_restore_json(made, folder, aside) if chosen.json else _restore_words(made, folder, aside), flush=True)
    return 0


def _refused(error: UserError, *, as_json: bool) -> int:
    print(_sentence(error), file=sys.stderr)
    if as_json:
        print(json.dumps({"refused": error.code, **plain(error.params)}, ensure_ascii=False), flush=True)
    wrong = error.code in ASKED_WRONGLY or (
        error.code in ("backup.failed", "restore.refused") and error.params.get("reason") in _WRONG_REASONS
    )
    return 2 if wrong else 1


def _sentence(error: UserError) -> str:
    """The sentence of a refusal, its reason in words."""
    from dpo_desk.ui import words

    said = dict(error.params)
    key = f"{error.code.partition('.')[0]}.reason.{said.get('reason')}"
    if "reason" in said and words.has(key):
        said["reason"] = words.say(key, **error.params)
    if error.code == "unlock.elsewhere" and said.get("since") is None:
        return words.say("unlock.elsewhere.plain")
    return words.say(error.code, **said)


def _backup_words(made: Snapshot) -> str:
    from dpo_desk.domain.backup import SnapshotState
    from dpo_desk.ui import words

    done = made.state is SnapshotState.GOOD
    lines = [words.say("backup.done", n=made.rows["cases"], m=made.files) if done else words.say("backup.unopened")]
    if made.lacking:
        lines.append(words.say("backup.lacking", n=len(made.lacking)))
    return "\n".join((*lines, words.say("backup.saved", folder=made.folder)))


def _backup_json(made: Snapshot) -> str:
    said = {**asdict(made), "folder": str(made.folder), "at": made.at.isoformat(), "state": made.state.value}
    return json.dumps({**said, "lacking": list(made.lacking)}, ensure_ascii=False, indent=2)


def _restore_words(made: Restored, folder: Path, aside: Path | None) -> str:
    from dpo_desk.ui import words

    held = made.contents
    lines = [
        words.say("restore.done", date=made.at, folder=folder, n=held.cases, m=held.files, number=held.newest_case)
    ]
    if made.present:
        now = made.present
        lines.append(words.say("restore.present", n=now.cases, number=now.newest_case, date=now.last_entry))
    if made.buried:
        lines.append(words.say("restore.buried", n=len(made.buried)))
    lines += [words.say(one.code, **one.params) for one in made.named]
    if aside:
        lines.append(words.say("restore.kept", folder=aside))
    return "\n".join(lines)


def _restore_json(made: Restored, folder: Path, aside: Path | None) -> str:
    said = {
        "folder": str(folder),
        "kept": str(aside) if aside else None,
        "made": made.at.isoformat(),
        "number": made.number,
        "contents": plain(asdict(made.contents)),
        "present": plain(asdict(made.present)) if made.present else None,
        "buried": list(made.buried),
        "named": [{"code": one.code, **plain(one.params)} for one in made.named],
    }
    return json.dumps(said, ensure_ascii=False, indent=2)
