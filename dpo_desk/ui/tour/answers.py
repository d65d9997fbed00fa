"""What the officer of the tour answers where the mail is silent. Plain values, read from JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from dpo_desk.domain.data import from_data
from dpo_desk.domain.events import DispatchWay, IdentityMethod
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.rights import Right


@dataclass(frozen=True)
class Answers:
    """Facts that a mail may lack. What is empty here is taken from the mail; the rest has a usual answer.

    `items` replaces the five items of Decree 41(1), each with its lines joined by line feeds; `enclosures` are paths.
    """

    name: str = ""
    email: str = ""
    phone: str = ""
    postcode: str = ""
    address: str = ""
    letter_name: str = ""
    received_on: date | None = None
    rights: tuple[Right, ...] = ()
    agent_kind: str = ""
    agent_name: str = ""
    agent_postcode: str = ""
    agent_address: str = ""
    method: IdentityMethod = IdentityMethod.PHONE
    fields: tuple[str, ...] = ("name", "phone")
    mandate_note: str = "위임장(별지 제11호서식)을 보고, 대리인에게 사무실 번호로 전화하여 확인"
    note: str = "회원 DB, 결제 기록, 상담 기록에서 이름과 전자우편 주소로 찾음"
    items: tuple[str, ...] = ()
    copy_form: CopyForm = CopyForm.COPY
    delivery: Delivery = Delivery.EMAIL
    view_at: str = ""
    view_place: str = ""
    enclosures: tuple[str, ...] = ()
    sent_by: DispatchWay = DispatchWay.EMAIL
    tracking_no: str = ""


def names() -> tuple[str, ...]:
    """What can be answered."""
    return tuple(field.name for field in fields(Answers))


def read(told: Mapping[str, Any]) -> Answers:
    """Answers from JSON. `received` may stand for `received_on`, and `requester` (a name, or an object) for its facts,
    as `facts.json` and `propose` call them. ValueError names what cannot be answered or does not fit."""
    given = dict(told)
    if "received" in given:
        given.setdefault("received_on", str(given.pop("received"))[:10])
    requester = given.pop("requester", None)
    if isinstance(requester, Mapping):
        given = {**{name: value for name, value in requester.items() if name in names()}, **given}
    elif requester:
        given.setdefault("name", str(requester))
    unknown = sorted(set(given) - set(names()))
    if unknown:
        raise ValueError(f"cannot answer {', '.join(unknown)}; can answer {', '.join(names())}")
    return from_data(Answers, given)
