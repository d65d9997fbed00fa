"""What the office entered: every version stays, each from its day on, with its author."""

import json
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from dpo_desk.models.record import SettingRow
from dpo_desk.store.sql import Prepared, table

_SETTING = table(SettingRow).c
_NEWEST = Prepared(
    select(_SETTING.body)
    .where(_SETTING.name == bindparam("called"), _SETTING.from_on <= bindparam("on"))
    .order_by(_SETTING.from_on.desc(), _SETTING.id.desc())
    .limit(1)
)


class Settings:
    """Settings by name, as plain data; the newest version in force on a day speaks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str, on: date) -> Any | None:
        """Give the version of `name` in force on a day, None where there is none."""
        row = _NEWEST.run(self._connection, {"called": name, "on": on}).fetchone()
        return None if row is None else json.loads(row[0])

    def versions(self, name: str) -> tuple[tuple[date, Any], ...]:
        """Give the versions of `name`, each day's last one, by day."""
        rows = self._connection.execute(
            select(SettingRow.from_on, SettingRow.body).where(SettingRow.name == name).order_by(SettingRow.id)
        )
        latest = {row.from_on: json.loads(row.body) for row in rows}
        return tuple(sorted(latest.items(), key=lambda pair: pair[0]))

    def put(self, name: str, data: Any, *, from_on: date, saved_at: datetime, officer_id: int) -> None:
        """Add a version of `name`."""
        self._connection.execute(
            insert(SettingRow).values(
                name=name,
                from_on=from_on,
                body=json.dumps(data, ensure_ascii=False, sort_keys=True),
                saved_at=saved_at,
                officer_id=officer_id,
            )
        )
