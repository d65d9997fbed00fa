"""The ledger of accounts and rights: every grant, change and end, kept three years (safety standard, Art 5(3))."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from dpo_desk.domain.account import AccountAct, AccountChange
from dpo_desk.domain.clock import korean_day
from dpo_desk.models.people import AccountChangeRow
from dpo_desk.models.record import MetaRow
from dpo_desk.store.sql import table

KEPT_DAYS = 3 * 366
_ROWS = table(AccountChangeRow)
_META = table(MetaRow)
_GENERATION = "generation"


class Ledger:
    """What was done to accounts, and which header belongs to this database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, *, by_id: int, officer_id: int, what: AccountAct, before: str, after: str, reason: str, at: datetime
    ) -> None:
        """Write one change down."""
        last_day = korean_day(at) + timedelta(days=KEPT_DAYS)
        said = {"by_id": by_id, "officer_id": officer_id, "what": what.value, "before": before, "after": after}
        self._connection.execute(insert(_ROWS).values(at=at, reason=reason, last_day=last_day, **said))

    def all(self) -> tuple[AccountChange, ...]:
        """Give every change that is kept, newest first."""
        rows = self._connection.execute(select(_ROWS).order_by(_ROWS.c.id.desc()))
        return tuple(AccountChange(**{**row._mapping, "what": AccountAct(row.what)}) for row in rows)

    def let_go(self, today: date) -> int:
        """Delete the changes whose last day has passed; give how many."""
        return self._connection.execute(delete(_ROWS).where(_ROWS.c.last_day < today)).rowcount

    def generation(self) -> int:
        """The generation of the header that was last seen with this database; 0 where none was written down."""
        kept = self._connection.execute(select(_META.c.value).where(_META.c.key == _GENERATION)).scalar_one_or_none()
        return int(kept) if kept else 0

    def put_generation(self, generation: int) -> None:
        """Write down which header belongs to this database: an older pair put back is noticed by it."""
        self._connection.execute(delete(_META).where(_META.c.key == _GENERATION))
        self._connection.execute(insert(_META).values(key=_GENERATION, value=str(generation)))
