"""The JSON of `./run propose`: its shape, its honesty, and no digit of a number in it."""

import json
from datetime import date, timedelta

from dpo_desk.domain.rights import Right
from dpo_desk.intake.report import propose
from tests.intake.mailmaking import mail, nested, sample

KEYS = {
    "file", "rights", "requester", "agent", "received", "received_words", "sent", "due", "language", "subject", "parts",
    "warnings", "numbers", "refused", "params",
}  # fmt: skip


def _due(right: Right, received: date) -> date | None:
    return received + timedelta(days=10) if right is Right.ACCESS else None


def test_a_list_with_one_object_a_mail() -> None:
    rows = propose(
        [("a.eml", sample("access-request")), ("b.eml", nested(2000)), ("c.eml", sample("shipping-question"))], due=_due
    )
    assert [set(row) for row in rows] == [KEYS] * 3
    first, second, third = rows
    assert first["rights"] == [{"right": "access", "words": "열람을 요구합니다"}]
    assert first["requester"] == {
        "name": "한지우",
        "email": "jiwoo.han@mail.example",
        "phone": "010-0000-1104",
        "words": "저는 한지우입니다",
    }
    assert first["agent"] is None
    assert first["received"] == "2026-11-18T09:12:44+09:00"
    assert first["due"] == "2026-11-28"
    assert first["numbers"] == []
    assert first["warnings"] == [{"code": "intake.received.lost", "n": 2}]
    assert (second["refused"], second["params"]) == ("intake.refused.deep", {"limit": 20})
    assert second["rights"] == second["parts"] == second["numbers"] == []
    assert third["rights"] == []
    assert third["due"] is None
    json.dumps(rows, ensure_ascii=False)


def test_no_digits_of_a_number_anywhere() -> None:
    evil = mail(
        "저는 한지우 900101-1234567 입니다. 900101-1234567 제 개인정보 열람을 요구합니다.",
        "Subject: 900101-1234567 열람 요구",
        'Reply-To: "900101-1234567" <9001011234567@b.example>',
        "Received: from 900101-1234567 by b.example; Wed, 18 Nov 2026 09:00:00 +0900",
        kind='text/plain; charset=utf-8; name="900101-1234567.txt"',
    )
    rows = propose([("900101-1234567.eml", evil), ("b.eml", sample("number-and-id"))], due=_due)
    printed = json.dumps(rows, ensure_ascii=False)
    assert "1234567" not in printed
    assert "900101-*******" in printed
    numbers = rows[1]["numbers"]
    assert isinstance(numbers, list)
    assert [set(one) for one in numbers] == [{"kind", "where", "masked"}] * 4


def test_an_agent_is_told_with_its_words() -> None:
    (row,) = propose([("a.eml", sample("agent-access"))], due=_due)
    agent = row["agent"]
    assert isinstance(agent, dict)
    assert (agent["kind"], agent["name"]) == ("delegate", "김도현")
    assert "법무법인" in str(agent["words"])
