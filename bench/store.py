"""The store of 10,000 cases that the window rows open, made once a run at the real cost of guessing."""

import json
import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any, cast

CASES = 10_000
OPEN = 1_200
PASSPHRASE = "bench company passphrase"  # noqa: S105  # a made-up store
KEY_FILE = "key.txt"
"""Beside the store: the raw key of its database, for the reference."""

History = tuple[dict[str, Any], list[tuple[str, str]]]
"""The replayed columns of a request, and its events (kind and body)."""
_SURNAMES = "김이박최정강조윤장임한오서신권황안송류홍"
_GIVEN = (
    "지우",
    "서연",
    "도윤",
    "하은",
    "시우",
    "민서",
    "예준",
    "수아",
    "주원",
    "지안",
    "건우",
    "다은",
    "현우",
    "채원",
)
_WORDS = "가지고 계신 제 개인정보를 모두 보고 싶습니다. 언제, 어디에, 왜 쓰셨는지도 알려 주세요."


def make(folder: Path, cases: int = CASES) -> None:
    """Make the store in an absent folder, whose parent gets `KEY_FILE`. The officer is number 1."""
    from dpo_desk import paths
    from dpo_desk.domain.company import Organisation
    from dpo_desk.domain.data import from_data
    from dpo_desk.domain.policy import from_data as policy_from_data
    from dpo_desk.law.book import load
    from dpo_desk.services.access import Access, Outside
    from dpo_desk.store import vault
    from dpo_desk.store.door import Door

    def unasked(*_: Any) -> Any:
        raise RuntimeError("the bench reads no mail and makes no letter here")

    law = load(paths.resource("law"))
    door = Door(vault.REAL_KDF, vault.REAL_FLOOR)
    access = Access(
        lambda: door,
        lambda: law,
        Outside(unasked, unasked, cast("Any", unasked)),
        now=lambda: datetime.now(UTC),
        place="bench",
    )
    desk, _ = access.create(
        folder,
        store_name="아니그마테크놀로지스 주식회사",
        officer_name="정해린",
        title="보호책임자",
        passphrase=PASSPHRASE,
    )
    sample = paths.resource("sample")
    desk.settings.save_organisation(
        from_data(Organisation, json.loads((sample / "organisation.json").read_text("utf-8")))
    )
    desk.settings.save_policy(policy_from_data(json.loads((sample / "policy.json").read_text("utf-8"))))
    _fill(desk, cases)
    desk.lock()
    keys = vault.open(folder, officer_id=1, passphrase=PASSPHRASE, floor=vault.REAL_FLOOR)
    (folder.parent / KEY_FILE).write_text(keys.database_key(), "ascii")
    keys.wipe()


def _fill(desk: Any, cases: int) -> None:
    """Put the cases in as one act: the rows that the desk's own acts would have left, without their entries."""
    from sqlalchemy import insert

    from dpo_desk.domain.act import Kind, Recorded
    from dpo_desk.domain.officer import Permission
    from dpo_desk.models.cases import CaseRow, EventRow, RequestRow, SeriesRow
    from dpo_desk.models.people import PersonRow
    from dpo_desk.store.sql import table

    history = cache(partial(_history, desk.tools.law))
    made = [_rows(history, desk.tools.today(), number, cases) for number in range(1, cases + 1)]
    with desk.tools.writing(desk.actor) as unit:
        connection = unit._connection
        for mapped, name in ((PersonRow, "person"), (CaseRow, "case"), (RequestRow, "request")):
            connection.execute(insert(table(mapped)), [each[name] for each in made])
        connection.execute(insert(table(EventRow)), [event for each in made for event in each["events"]])
        years = {each["case"]["received_on"].year for each in made}
        connection.execute(
            insert(table(SeriesRow)), [{"name": "receipt", "year": year, "last": cases} for year in sorted(years)]
        )
        unit.commit(Recorded("case.received", Permission.CASES, changes=frozenset({Kind.CASES})))


def _rows(history: Callable[[date, int], History], today: date, number: int, cases: int) -> dict[str, Any]:
    """The rows of one case: the newest are open at the first three stages, the others closed."""
    from dpo_desk.domain.search import index_text

    newest = cases - number
    running = newest < OPEN
    day = today - timedelta(days=newest % 14 if running else 20 + newest * 1000 // cases)
    columns, events = history(day, newest % 3 if running else 3)
    name = _SURNAMES[number % len(_SURNAMES)] + _GIVEN[number // len(_SURNAMES) % len(_GIVEN)]
    email, phone = f"person{number}@mail.example", f"010-0000-{number % 10000:04d}"
    receipt = f"{day.year}-{number:05d}"
    moment = datetime(day.year, day.month, day.day, 1, 0, tzinfo=UTC)
    return {
        "person": {
            "id": number,
            "name": name,
            "email": email,
            "phone": phone,
            "postcode": "04524",
            "address": "서울특별시 중구 세종대로 110",
            "letter_name": "",
        },
        "case": {
            "id": number,
            "number": receipt,
            "intake_key": secrets.token_hex(8),
            "way": "email",
            "language": "ko",
            "received_on": day,
            "received_at": moment,
            "arrival_proof": "",
            "subject_id": number,
            "agent_id": None,
            "agent_kind": None,
            "officer_id": 1,
            "opened_at": moment,
            "revision": 1,
            "search_text": index_text(f"{receipt} {name} {email} {phone} {_WORDS}"),
            "rights": "access",
            **{name: columns[name] for name in ("stage", "due_on", "due_kind")},
            "open": running,
            "lead_request_id": number,
        },
        "request": {
            "id": number,
            "case_id": number,
            "right": "access",
            "words": _WORDS,
            **columns,
            "revision": len(events),
        },
        "events": [
            {
                "request_id": number,
                "kind": kind,
                "body": body,
                "happened_on": day,
                "recorded_at": moment,
                "officer_id": 1,
            }
            for kind, body in events
        ],
    }


def _history(law: Any, day: date, step: int) -> History:
    """What a request received on `day` that came `step` steps far has behind it."""
    from dpo_desk.domain.data import to_data
    from dpo_desk.domain.events import Event
    from dpo_desk.domain.rights import Right
    from dpo_desk.store.replay import columns

    moment = datetime(day.year, day.month, day.day, 1, 0, tzinfo=UTC)
    happened = tuple(Event(number, what, day, moment, 1) for number, what in enumerate(_what(day, step), 1))
    bodies = [
        (type(event.what).__name__, json.dumps(to_data(event.what), ensure_ascii=False, sort_keys=True))
        for event in happened
    ]
    return columns(Right.ACCESS, happened, law.due_on), bodies


def _what(day: date, step: int) -> Iterator[Any]:
    from dpo_desk.domain import events as happen
    from dpo_desk.domain.decision import Decision
    from dpo_desk.domain.letter import CopyForm, Delivery
    from dpo_desk.domain.outcome import Outcome

    yield happen.Received(day)
    if step > 0:
        yield happen.VerificationStarted()
    if step > 1:
        yield happen.IdentityChecked(happen.IdentityMethod.PHONE, ("name", "phone"), happen.IdentityResult.MATCH)
    if step > 2:
        lines = tuple((line,) for line in ("항목", "목적", "기간", "제공", "동의"))
        yield happen.Decided(Decision(Outcome.FULL, lines, CopyForm.FILE, Delivery.POST, (1,)))
        yield happen.Issued(1, "개인정보보호-1", "0" * 64)
        yield happen.Dispatched(happen.DispatchWay.POST, day)
        yield happen.Closed()
