"""One act on a request against the same SQL and commit on a bare connection."""

import secrets
import tempfile
from datetime import date
from pathlib import Path

from bench.measure import REPEATS, SAMPLES, Row, compare, seconds
from dpo_desk.domain.events import Examined
from dpo_desk.store import engine
from tests.support.units import Units, act

_HEAD = (
    "SELECT chain.number, chain.hash, payloads.body FROM chain LEFT OUTER JOIN payloads "
    "ON payloads.number = chain.number ORDER BY chain.number DESC LIMIT 1"
)


def row() -> Row:
    """Event, row, index and chained entry in one transaction."""
    with tempfile.TemporaryDirectory() as folder:
        units = Units(Path(folder) / "store")
        ids = [units.add(key=str(number)) for number in range(2 * (REPEATS * SAMPLES + 4))]
        with units.reading() as work:
            requests = [work.cases.get(case_id).requests[0] for case_id in ids]
        # A connection of its own: on the desk's every row is marked for the record, and that is ours to pay.
        bare = engine.open_database(units.path, key=units.keys.database_key(), store_id=units.keys.store_id)

        def ours() -> None:
            request = requests.pop()
            with units.writing() as work:
                work.cases.append(
                    request,
                    Examined("회원 DB에서 찾음"),
                    happened_on=date(2026, 11, 24),
                    recorded_at=units.moment,
                    officer_id=1,
                )
                work.commit(act("request.examined", case_id=request.case_id, request=request.id))

        def reference() -> None:
            request = requests.pop()
            bare.execute("BEGIN IMMEDIATE")
            bare.execute(
                "INSERT INTO events (request_id, kind, body, happened_on, recorded_at, officer_id) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (request.id, "Examined", '{"note": "회원 DB에서 찾음"}', "2026-11-24", "2026-11-24T01:00:00+00:00", 1),
            )
            bare.execute(
                "UPDATE requests SET due_on=?, due_kind=?, stage=?, outcome=?, grounds=?, revision=? "
                "WHERE id=? AND revision=?",
                ("2026-11-30", "law", "received", "", "", 2, request.id, 1),
            )
            bare.execute(
                "SELECT id, stage, due_on, due_kind FROM requests WHERE case_id=? ORDER BY id", (request.case_id,)
            ).fetchall()
            bare.execute(
                "UPDATE cases SET stage=?, due_on=?, due_kind=?, open=?, lead_request_id=? WHERE id=?",
                ("received", "2026-11-30", "law", 1, request.id, request.case_id),
            )
            number, _, body = bare.execute(_HEAD).fetchone()
            token = secrets.token_bytes(32)
            bare.execute("INSERT INTO chain (number, commitment, hash) VALUES (?, ?, ?)", (number + 1, token, token))
            bare.execute(
                "INSERT INTO payloads (number, salt, body, case_id, last_day) VALUES (?, ?, ?, ?, ?)",
                (number + 1, token, body, request.case_id, "2028-11-24"),
            )
            bare.execute("COMMIT")

        found = compare(
            "act",
            seconds(ours),
            seconds(reference),
            limit=2.5,
            reason="an act stays close to its disk write: what the desk adds may not be felt",
        )
        bare.close()
        units.close()
        return found
