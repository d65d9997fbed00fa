"""Marks of rows: a keyed sum over every row of the store, carried in the record, so that an old page put back is found.

SQLCipher's page MAC binds content and place, not freshness: an older copy of a page passes every check of its own
(`security.md` F1). So temporary triggers on the one connection that writes tell each row that comes or goes; the sum of
their marks stands in every entry of the record, and with it the last mark of each row the act touched.
"""

import hmac
from collections.abc import Iterator

from dpo_desk.models.schema import metadata
from dpo_desk.store.connection import Dbapi
from dpo_desk.store.keys import Keys

OUTSIDE = frozenset({"chain", "payloads", "checkpoints"})
"""The tables that are the record itself."""
MODULUS = 1 << 256
MOST_NAMED = 200
"""So many rows an entry names at most; its sum covers all."""
SHORT = 16
_OUT, _IN = -1, 1


class Marks:
    """What the running transaction did to the rows. One for a writing connection."""

    def __init__(self, connection: Dbapi, keys: Keys) -> None:
        self._key = keys.row_key()
        self._delta = 0
        self._rows: dict[tuple[str, int | str], str | None] = {}
        self._left: list[int] = []
        connection.create_function("dpo_row", -1, self._tell)
        connection.create_function("dpo_left", 1, self._left.append)
        connection.execute(
            "CREATE TEMP TRIGGER payloads_left AFTER DELETE ON main.payloads BEGIN SELECT dpo_left(OLD.number); END"
        ).close()
        for name in tables():
            for verb, sides in (("INSERT", "N"), ("UPDATE", "ON"), ("DELETE", "O")):
                body = "".join(f"SELECT dpo_row({_call(name, side)});" for side in sides)
                connection.execute(
                    f'CREATE TEMP TRIGGER "marks_{name}_{verb}" AFTER {verb} ON main."{name}" BEGIN {body} END'
                ).close()

    def begin(self) -> None:
        """Forget what a transaction before did."""
        self._delta = 0
        self._rows.clear()
        self._left.clear()

    def told(self) -> tuple[int, list[list[object]], bool]:
        """By how much the sum changed, the rows with their marks (None: gone), and whether there were more."""
        rows: list[list[object]] = [[table, key, mark] for (table, key), mark in self._rows.items()]
        return self._delta, rows[:MOST_NAMED], len(rows) > MOST_NAMED

    def left(self) -> tuple[int, int]:
        """How many payloads went, and the sum of their numbers."""
        return len(self._left), sum(self._left)

    def _tell(self, side: int, table: str, *values: object) -> None:
        made = mark(self._key, table, values)
        self._delta += side * int.from_bytes(made, "big")
        self._rows[table, key_of(table, values)] = made.hex()[:SHORT] if side == _IN else None


def tables() -> tuple[str, ...]:
    """The tables whose rows are marked, by name."""
    return tuple(sorted(name for name in metadata.tables if name not in OUTSIDE))


def mark(key: bytes | bytearray, table: str, values: tuple[object, ...]) -> bytes:
    """The mark of a row: HMAC-SHA256 over its table and every value in the order of its columns."""
    return hmac.digest(key, b"\x00".join((table.encode(), *map(_plain, values))), "sha256")


def key_of(table: str, values: tuple[object, ...]) -> int | str:
    """What names a row within its table: the primary key, which stands first."""
    width = len(metadata.tables[table].primary_key.columns)
    first = values[0]
    return first if width == 1 and isinstance(first, int) else "/".join(str(value) for value in values[:width])


def all_marks(connection: Dbapi, key: bytes | bytearray) -> Iterator[tuple[str, int | str, bytes]]:
    """Every row of the store with its mark: table, key, mark."""
    for name in tables():
        columns = ", ".join(f'"{column}"' for column in _columns(name))
        for values in connection.execute(f'SELECT {columns} FROM main."{name}"'):  # noqa: S608  (our own names)
            yield name, key_of(name, values), mark(key, name, values)


def whole_sum(connection: Dbapi, key: bytes | bytearray) -> int:
    """The sum over every row of the store."""
    return sum(int.from_bytes(made, "big") for _, _, made in all_marks(connection, key)) % MODULUS


def _columns(table: str) -> list[str]:
    """The columns, the primary key first: a table that was brought up may have others in another order."""
    found = metadata.tables[table]
    keys = [column.name for column in found.primary_key.columns]
    return keys + sorted(column.name for column in found.columns if column.name not in keys)


def _call(table: str, side: str) -> str:
    row, sign = ("NEW", _IN) if side == "N" else ("OLD", _OUT)
    values = ", ".join(f'{row}."{column}"' for column in _columns(table))
    return f"{sign}, '{table}', {values}"


def _plain(value: object) -> bytes:
    """One value without doubt about where it ends or what it is."""
    if isinstance(value, bytes):
        return b"b" + value.hex().encode()
    kind = "n" if value is None else "i" if isinstance(value, int) else "f" if isinstance(value, float) else "s"
    said = value.encode("utf-8", "surrogatepass").hex() if isinstance(value, str) else repr(value)
    return (kind + said).encode()
