"""What the office entered: every version stays, each from its day on, with its author."""

import json
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from dpo_desk.models.record import SettingRow


class Settings:
    """Settings by name, as plain data; the newest version in force on a day speaks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str, on: date) -> Any | None:
        """Give the version of `name` in force on a day, None where there is none."""
        body = self._connection.execute(
            select(SettingRow.body)
            .where(SettingRow.name == name, SettingRow.from_on <= on)
            .order_by(SettingRow.from_on.desc(), SettingRow.id.desc())
            .limit(1)
        ).scalar_one_or_none()
        return None if body is None else json.loads(body)

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
