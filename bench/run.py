"""`./run bench`: the table of ratios. 0 where all stay within their limits, 1 where one is over."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict

from bench import acts, backup, containers, due, law, letters, verify, windows
from bench.measure import Row

ROWS: dict[str, Callable[[], Row]] = {
    "unlock": windows.unlock_ready,
    "unlock-at-once": windows.unlock_at_once,
    "cold-start": windows.cold_start,
    "memory": windows.memory,
    "act": acts.row,
    "letter": letters.row,
    "due": due.row,
    "law": law.row,
    "verify": verify.row,
    "container": containers.row,
    "container-mem": containers.memory,
    "backup": backup.row,
}


def main(chosen: argparse.Namespace) -> int:
    """Measure the rows that were asked for and print them."""
    wanted = chosen.only or list(ROWS)
    unknown = [name for name in wanted if name not in ROWS]
    if unknown:
        print(f"no such row: {unknown[0]}; there are {', '.join(ROWS)}", file=sys.stderr)
        return 2
    rows = []
    for name in wanted:
        print(f"measuring {name}", file=sys.stderr)
        rows.append(ROWS[name]())
    if chosen.json:
        json.dump([asdict(row) for row in rows], sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        print(table(rows))
    return 1 if any(row.over for row in rows) else 0


def table(rows: list[Row]) -> str:
    """The rows as a table."""
    lines = [f"{'id':<16}{'ours':>12}{'reference':>12}  {'unit':<5}{'ratio':>8}{'limit':>7}"]
    lines += [
        f"{row.id:<16}{row.ours:>12.2f}{row.reference:>12.2f}  {row.unit:<5}{row.ratio:>8.2f}{row.limit:>7.2f}"
        + ("  OVER" if row.over else "")
        for row in rows
    ]
    return "\n".join(lines)
