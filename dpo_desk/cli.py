"""The headless commands, over the same services as the windows. Data to standard output, messages to standard error."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dpo_desk import paths
from dpo_desk.cli_copies import add_copies
from dpo_desk.cli_store import add_verify
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.rights import Right, Variant, variants

if TYPE_CHECKING:
    from dpo_desk.domain.calendar import HolidayTable


def main(argv: Sequence[str]) -> int:
    """Run one command; give 0, 1 (it found something wrong) or 2 (it was asked wrongly)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal without Korean gets the numbers of the signs
            stream.reconfigure(errors="backslashreplace")
    if list(argv) == ["--self-test"]:
        from dpo_desk.self_test import main as self_test

        return self_test()
    parser = _parser()
    chosen = parser.parse_args(argv)
    try:
        run = chosen.run
    except AttributeError:
        parser.print_usage(sys.stderr)
        return 2
    code: int = run(chosen)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dpo-desk", description="The desk of a data protection officer.")
    commands = parser.add_subparsers(title="commands")
    propose = commands.add_parser("propose", help="print what the desk would propose for mails; saves nothing")
    propose.add_argument("files", nargs="+", metavar="FILE.eml")
    propose.add_argument("--json", action="store_true", help="one JSON list, an object a mail")
    propose.set_defaults(run=_propose)
    due = commands.add_parser(
        "due",
        help="print a due date and why it is that date",
        description="Print the due date of a request with its proof, line by line with the provision behind each. "
        'Where the law says "without delay" there is no date, but the office\'s own target.',
    )
    due.add_argument("--right", required=True, choices=[right.value for right in Right])
    due.add_argument("--received", required=True, metavar="DATE", help="the day it reached the company: 2026-11-22")
    due.add_argument(
        "--variant",
        default="",
        metavar="SIDE",
        help="withdrawal: general, advertising; transmission: self, third_party; automated: refuse, explain, review",
    )
    due.add_argument(
        "--calendar",
        type=Path,
        metavar="FILE",
        help="another table of holidays, in the form of resources/law/holidays.json",
    )
    due.add_argument("--lang", choices=("ko", "en"), default="ko")
    due.add_argument("--json", action="store_true", help="one JSON object; what there is no date for is null")
    due.set_defaults(run=_due)
    tour = commands.add_parser(
        "tour",
        help="take the real windows through the main job without a screen",
        description="Take the real windows through the main job, from a mail to the issued notice, and leave letters/, "
        "screens/ and facts.json in DIR. The store of the tour opens with the passphrase: tour company passphrase",
    )
    tour.add_argument("--out", required=True, type=Path, metavar="DIR")
    tour.add_argument("--mail", type=Path, metavar="FILE.eml", help="another mail than the one that comes along")
    tour.add_argument(
        "--answers",
        type=Path,
        metavar="FILE",
        help="JSON object with facts that the mail lacks: name, "
        "email, phone, postcode, address, letter_name, received_on (2026-11-18), rights (codes), agent_kind "
        "(delegate, legal_representative), agent_name, agent_postcode, agent_address, mandate_note, method, fields, "
        "note, items (five texts), copy_form, delivery, view_at, view_place, enclosures (paths), sent_by, tracking_no",
    )
    tour.add_argument("--story", metavar="NAME", help="a story instead of the main job: " + ", ".join(_stories()))
    tour.add_argument("--today", metavar="DATE", help="the day of the tour, as 2026-11-24")
    tour.add_argument("--store", type=Path, metavar="DIR", help="leave the store, locked, in this empty folder")
    tour.set_defaults(run=_tour)
    add_verify(commands)
    add_copies(commands)
    bench = commands.add_parser("bench", help="measure the desk against bare references")
    bench.add_argument("--json", action="store_true")
    bench.add_argument("--only", action="append", metavar="ID")
    bench.set_defaults(run=_bench)
    return parser


def _propose(chosen: argparse.Namespace) -> int:
    from dpo_desk.intake.report import propose
    from dpo_desk.law.book import load

    files = []
    for name in chosen.files:
        try:
            files.append((name, Path(name).read_bytes()))
        except OSError as error:
            print(f"{name}: {error.strerror}", file=sys.stderr)
            return 2
    found = propose(files, due=load(paths.resources() / "law").due)
    if chosen.json:
        said = _as_json(found)
    else:
        from dpo_desk.ui.proposals import in_words

        said = in_words(found)
    return 1 if not _out(said) or any(one.get("refused") for one in found) else 0


def _due(chosen: argparse.Namespace) -> int:
    from dpo_desk.domain.deadline import deadline
    from dpo_desk.law import limits
    from dpo_desk.ui.due_report import as_data, in_words
    from dpo_desk.ui.words import use

    use(chosen.lang)
    right = Right(chosen.right)
    try:
        received, side = _day(chosen.received), _side(right, chosen.variant)
        calendar = _calendar(chosen.calendar)
    except UserError as error:
        from dpo_desk.ui.proposals import sentence

        print(sentence(error), file=sys.stderr)
        return 2
    known = limits.load(paths.resource("law", "limits.json"))
    found = deadline(right, received, limits=known, calendar=calendar, variant=side)
    told = as_data(right, side, received, found)
    said = _as_json(told) if chosen.json else in_words(right, side, received, found)
    return 0 if _out(said) else 1


def _as_json(found: object) -> str:
    """Data as JSON, in ASCII alone where the output can hold no more."""
    plain = (getattr(sys.stdout, "encoding", "") or "").lower().replace("-", "") != "utf8"
    return json.dumps(found, ensure_ascii=plain, indent=2)


def _out(text: str) -> bool:
    """Print what a command found; False where it could not be taken in (a closed pipe, a full disk)."""
    try:
        print(text, flush=True)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python says it again at its end
        if not isinstance(error, BrokenPipeError):
            print(error.strerror, file=sys.stderr)
        return False
    return True


def _day(text: str) -> date:
    """A date written as 2026-11-22; UserError `due.date.form` else."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise UserError("due.date.form", text=text) from None
    if day.isoformat() != text:
        raise UserError("due.date.form", text=text)
    return day


def _side(right: Right, text: str) -> Variant:
    """The side of a right, its usual one where none is named; UserError where the right has no such side."""
    from dpo_desk.ui.law_words import right_words

    known = variants(right)
    if text in ("", *known):
        return Variant(text or known[0])
    if known == (Variant.PLAIN,):
        raise UserError("due.variant.none", right=right_words(right))
    raise UserError("due.variant.other", right=right_words(right), list=", ".join(known))


def _calendar(path: Path | None) -> HolidayTable:
    """The shipped table of holidays, or the one of a file; UserError where that cannot be read or is not sound."""
    from dpo_desk.law import holidays
    from dpo_desk.law.reading import LawDataError

    try:
        return holidays.load(path or paths.resource("law", "holidays.json"))
    except LawDataError as error:
        raise UserError("due.calendar.wrong", file=path or error.file, line=error.line, problem=error.problem) from None
    except OSError:
        raise UserError("due.calendar.gone", file=path) from None


def _stories() -> list[str]:
    return sorted(path.stem for path in (paths.resource("sample") / "stories").glob("*.json"))


def _tour(chosen: argparse.Namespace) -> int:
    from dpo_desk.tour import run

    return run(
        chosen.out,
        mail=chosen.mail,
        answers=chosen.answers,
        today=chosen.today,
        store=chosen.store,
        story=chosen.story,
    )


def _bench(chosen: argparse.Namespace) -> int:
    from bench.run import main as bench

    code: int = bench(chosen)
    return code
