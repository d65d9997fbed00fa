"""The headless commands, over the same services as the windows. Data to standard output, messages to standard error."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from dpo_desk import paths


def main(argv: Sequence[str]) -> int:
    """Run one command; give 0, 1 (it found something wrong) or 2 (it was asked wrongly)."""
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
    tour.add_argument("--today", metavar="DATE", help="the day of the tour, as 2026-11-24")
    tour.add_argument("--store", type=Path, metavar="DIR", help="leave the store, locked, in this empty folder")
    tour.set_defaults(run=_tour)
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
        json.dump(found, sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        from dpo_desk.ui.proposals import in_words

        print(in_words(found))
    return 1 if any(one.get("refused") for one in found) else 0


def _tour(chosen: argparse.Namespace) -> int:
    from dpo_desk.tour import run

    return run(chosen.out, mail=chosen.mail, answers=chosen.answers, today=chosen.today, store=chosen.store)


def _bench(chosen: argparse.Namespace) -> int:
    from bench.run import main as bench

    code: int = bench(chosen)
    return code
