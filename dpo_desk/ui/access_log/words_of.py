"""An entry of the access log in words. No Qt."""

from __future__ import annotations

from collections.abc import Mapping

from dpo_desk.domain.access_log import LogEntry
from dpo_desk.domain.clock import KOREA
from dpo_desk.ui import words


def act_words(code: str) -> str:
    """The act in words; its code where another version of the desk wrote it."""
    key = f"log.act.{code}"
    return words.say(key) if words.has(key) else code


def when(entry: LogEntry) -> str:
    """Day and time, Korean."""
    return f"{entry.at.astimezone(KOREA):%Y-%m-%d %H:%M:%S}"


def whose(entry: LogEntry) -> str:
    """The case and how many people; empty where the act was about nobody."""
    people = words.say("log.people", n=entry.people) if entry.people else ""
    return " · ".join(part for part in (entry.case_number, people) if part)


def besides(entry: LogEntry) -> str:
    """What else the act said: ids, days and hashes under their names, one a line."""
    said: Mapping[str, object] = entry.details
    return "\n".join(f"{name}: {value}" for name, value in said.items() if value not in ("", None, [], 0))
