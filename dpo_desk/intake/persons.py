"""Requester and agent of a mail, from its header and its words, as found facts with their places."""

from dataclasses import dataclass, replace

from dpo_desk.domain.numbers import masked
from dpo_desk.domain.proposal import Found, ProposedAgent, ProposedRequester
from dpo_desk.intake.inline import quoted_sender
from dpo_desk.intake.messages import Message
from dpo_desk.intake.people import AgentSign, Spot, find_agent, find_email, find_name, find_phone


@dataclass(frozen=True)
class People:
    """Who asks, who writes for them, and whether the header and the words name two people."""

    requester: ProposedRequester
    agent: ProposedAgent | None
    differs: bool


def read_people(message: Message, text: str, own: str, quoted: bool) -> People:
    """The people of the chosen mail. `own` is its body with foreign words blanked; with `quoted` the person stands in
    the words below, and the header is that of whoever passed them on."""
    sender_name, sender_email = _sender(message, text)
    if quoted:
        sender_name, sender_email = quoted_sender(own, message.body)
    told = find_name(own)
    name = _found(told, message.body, own) if told else sender_name
    phone_spot, email_spot = find_phone(own), find_email(own)
    phone = _found(phone_spot, message.body, own) if phone_spot else None
    email = sender_email or (_found(email_spot, message.body, own) if email_spot else None)
    sign = find_agent(own)
    if sign is not None:
        return People(
            _subject(sign, message, own), replace(_agent(sign, message, own, name, email), phone=phone), differs=False
        )
    differs = bool(
        told
        and sender_name
        and _korean(sender_name.value)
        and _korean(told.value)
        and told.value not in sender_name.value
    )
    return People(ProposedRequester(name, email, phone), None, differs)


def _korean(name: str) -> bool:
    return any("\uac00" <= sign <= "\ud7a3" for sign in name)


def _agent(sign: AgentSign, message: Message, own: str, name: Found | None, email: Found | None) -> ProposedAgent:
    words = _found(sign.words, message.body, own)
    called = _found(sign.name, message.body, own) if sign.name else name
    if called is not None and sign.subject is not None and called.value == sign.subject.value:
        called = None
    return ProposedAgent(sign.kind, called, email, words)


def _subject(sign: AgentSign, message: Message, own: str) -> ProposedRequester:
    """The data subject of an agent's mail; the mail's addresses are the agent's own."""
    if sign.subject is None:
        return ProposedRequester()
    return ProposedRequester(_found(sign.subject, message.body, own))


def _found(spot: Spot, base: int, own: str) -> Found:
    return Found(masked(spot.value), masked(own[spot.start : spot.end]), "body", spot.start + base, spot.end + base)


def _sender(message: Message, text: str) -> tuple[Found | None, Found | None]:
    sender = message.sender
    if sender is None:
        return None, None
    line = text.find("From: ", message.start, message.body)
    line_end = text.find("\n", line, message.body) if line >= 0 else -1

    def place(value: str) -> Found | None:
        if not value:
            return None
        at = text.find(value, line, line_end) if line >= 0 else -1
        start, end = (at, at + len(value)) if at >= 0 else (message.start, message.start)
        return Found(masked(value), masked(value), "header From", start, end)

    return place(sender.name), place(sender.email)
