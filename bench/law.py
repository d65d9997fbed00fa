"""The law loaded and checked against `json.loads` of the same files."""

import json

from bench.measure import Row, compare, seconds
from dpo_desk import paths
from dpo_desk.law.book import load

TIMES = 3
"""How often the bare side runs for one run of ours: of two sides as long as each other a busy machine stops both."""


def row() -> Row:
    """Both sides read every file of the law from the disk."""
    folder = paths.resource("law")
    files = sorted(folder.glob("*.json"))

    def bare() -> None:
        for _ in range(TIMES):
            for file in files:
                json.loads(file.read_bytes())

    many = seconds(bare)
    return compare(
        "law",
        seconds(lambda: load(folder)),
        lambda: many() / TIMES,
        limit=5,
        reason="the law is read and checked at every start",
    )
