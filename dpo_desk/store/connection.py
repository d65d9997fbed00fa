"""One connection to an encrypted database: opened only after asserting what it is. No SQLAlchemy here.

SQLCipher takes a missing key for "write plaintext", a key of the wrong length for a passphrase and an empty file for a
new store, each without a word. So opening and creating are separate code paths, and opening checks the file, the key,
the library, every setting and the store's own id before anyone may read a row.
"""

import re
from pathlib import Path
from typing import Any, NoReturn

from sqlcipher3 import dbapi2

from dpo_desk.domain.errors import UserError

Dbapi = Any  # sqlcipher3 ships no types; a DB-API connection
CACHE_KIB = 16 * 1024
PAGE = 4096
SCHEMA = 3  # the schema this version writes
_PLAIN = b"SQLite format 3\x00"
_KEY = re.compile(r"[0-9a-f]{96}")
_NOT_A_DATABASE, _MALFORMED, _FULL = 26, 11, 13
_OLDEST_SQLITE = (3, 51, 3)  # before it, two checkpoints at once could reset the WAL and damage the database
_OLDEST_CIPHER = (4, 5)

# What is asked for, and what must be read back (security.md §3.7; EXCLUSIVE left out: there are two connections).
_SETTINGS: tuple[tuple[str, str, str], ...] = (
    ("cipher_memory_security", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("secure_delete", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("busy_timeout", "3000", "3000"),
)
_WRITING: tuple[tuple[str, str, str], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("wal_autocheckpoint", "200", "200"),
)


def open_database(
    path: Path,
    *,
    key: str,
    store_id: bytes,
    read_only: bool = False,
    frozen: bool = False,
    cache_kib: int = CACHE_KIB,
    newest: int = SCHEMA,
) -> Dbapi:
    """Open an existing database and return its connection, or say why not and leave the file as it was.

    `key` is 96 hex digits (key and salt); `read_only` refuses writes on this connection; `frozen` opens a file nobody
    can be writing, without `-wal` or `-shm` beside it, so that a folder that cannot be written to can be read.
    Raises UserError `unlock.db.missing`, `.empty`, `.cut` (size), `.plain`, `.other`, `.damaged`, `unlock.newer`
    (theirs, mine), `error.io`.
    """
    check_key(key)
    check_library()
    check_file(path)
    connection = connect(path, "mode=ro&immutable=1" if frozen else "mode=rw")
    try:
        unlock(connection, key)
        _first_read(connection, path, key)
        _check_store(connection, store_id=store_id, newest=newest)
        settle(connection, writing=not frozen, cache_kib=cache_kib)
        if read_only or frozen:
            _set(connection, "query_only", "ON", "1")
    except BaseException:
        connection.close()
        raise
    return connection


def read_meta(connection: Dbapi) -> dict[str, str]:
    """The rows of `meta`: store id, schema number and the like."""
    return dict(connection.execute("SELECT key, value FROM meta").fetchall())


def check_file(path: Path) -> None:
    """Refuse a file that cannot be a store's database, before SQLCipher sees it. Errors as `open_database`."""
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            start = stream.read(len(_PLAIN))
    except FileNotFoundError:
        raise UserError("unlock.db.missing") from None
    except OSError:
        raise UserError("error.io") from None
    if size == 0:
        raise UserError("unlock.db.empty")
    if start == _PLAIN:
        raise UserError("unlock.db.plain")
    # A power cut during a checkpoint may leave a torn last page; the WAL still holds that page whole.
    if size < PAGE or (size % PAGE and not pending(path)):
        raise UserError("unlock.db.cut", size=size)


def pending(path: Path) -> bool:
    """Whether a WAL with content lies beside the database (the desk did not close it)."""
    try:
        return beside(path)[0].stat().st_size > 0
    except FileNotFoundError:
        return False


def checkpoint(connection: Dbapi) -> None:
    """Move everything from the WAL into the database and empty it. Raises RuntimeError if a reader stood in the way."""
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise RuntimeError("a reader keeps the checkpoint from finishing")


def beside(path: Path) -> tuple[Path, Path]:
    """The WAL and shared-memory files of a database."""
    return path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def check_key(key: str) -> None:
    """Refuse what SQLCipher would take for a passphrase. Raises ValueError."""
    if not _KEY.fullmatch(key):
        raise ValueError("a database key is 96 lower-case hex digits")


def check_library() -> None:
    """Refuse libraries known to damage databases. Raises RuntimeError."""
    if dbapi2.sqlite_version_info < _OLDEST_SQLITE:
        raise RuntimeError("this SQLite may damage a database; see pyproject.toml for the version needed")


def connect(path: Path, mode: str) -> Dbapi:
    """Connect to an existing file without reading it. Raises UserError `error.io`."""
    # check_same_thread is off because the store is opened by one job and used by another: each connection belongs to
    # one job thread after that, and the pool never hands it to two at once. SQLite itself is built THREADSAFE=1.
    try:
        return dbapi2.connect(
            f"{path.resolve().as_uri()}?{mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
    except dbapi2.OperationalError:
        raise UserError("error.io") from None


def unlock(connection: Dbapi, key: str) -> None:
    """Give a fresh connection its key, before any other statement. RuntimeError where SQLite does not encrypt."""
    connection.execute("PRAGMA cipher_log_level=NONE").close()  # it writes to stderr otherwise
    raw = bytearray(f"x'{key}'".encode())
    try:
        connection.set_key(raw)  # not `PRAGMA key`: the statement cache would keep the key
    finally:
        raw[:] = bytes(len(raw))
    row = connection.execute("PRAGMA cipher_version").fetchone()
    if not row or not row[0]:
        raise RuntimeError("this SQLite does not encrypt")
    if tuple(int(part) for part in row[0].split()[0].split(".")[:2]) < _OLDEST_CIPHER:
        raise RuntimeError("this SQLCipher is too old")


def _first_read(connection: Dbapi, path: Path, key: str) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.Error as error:
        _explain(error, path, key)


def _explain(error: Exception, path: Path, key: str) -> NoReturn:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == _NOT_A_DATABASE:  # the file's first 16 bytes are its salt, and our key ends with ours
        with path.open("rb") as stream:
            same = stream.read(16).hex() == key[64:]
        raise UserError("unlock.db.damaged" if same else "unlock.db.other") from None
    if code == _MALFORMED:  # the first page is whole and names more pages than there are
        raise UserError("unlock.db.cut", size=path.stat().st_size) from None
    raise UserError("error.io") from None


def _check_store(connection: Dbapi, *, store_id: bytes, newest: int) -> None:
    try:
        meta = read_meta(connection)
        schema = int(meta["schema_version"])
    except (dbapi2.Error, KeyError, ValueError):
        raise UserError("unlock.db.damaged") from None
    if meta.get("store_id") != store_id.hex():
        raise UserError("unlock.db.other")
    if schema > newest:
        raise UserError("unlock.newer", theirs=schema, mine=newest)


def settle(connection: Dbapi, *, writing: bool, cache_kib: int = CACHE_KIB) -> None:
    """Set every pragma of an opened connection and read it back. Raises RuntimeError for one that did not take."""
    connection.enable_load_extension(False)
    for name, value, expected in (*_SETTINGS, *(_WRITING if writing else ())):
        _set(connection, name, value, expected)
    _set(connection, "cache_size", str(-cache_kib), str(-cache_kib))


def _set(connection: Dbapi, name: str, value: str, expected: str) -> None:
    try:
        connection.execute(f"PRAGMA {name}={value}").fetchall()
        row = connection.execute(f"PRAGMA {name}").fetchone()
    except dbapi2.Error:
        raise UserError("error.io") from None
    if row is None or str(row[0]) != expected:
        raise RuntimeError(f"{name} did not take")
