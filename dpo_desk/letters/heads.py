"""The head of a file of texts: its version, from when to when it holds, its sources and how sure they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dpo_desk.domain.confidence import CONFIDENCES


class TextsError(ValueError):
    """A file of texts does not say of itself what it must. `file`, `problem`."""

    def __init__(self, file: str, problem: str) -> None:
        super().__init__(f"{file}: {problem}")
        self.file, self.problem = file, problem


@dataclass(frozen=True, slots=True)
class Head:
    """What a file says of itself. `until` is inclusive, None where no end is known; `confidence` is H, M-H, M or L."""

    version: str
    in_force: date
    until: date | None
    sources: tuple[str, ...]
    confidence: str


def head(file: str, said: object) -> Head:
    """The head of the file of that name. Raises TextsError for one that lacks something or names what cannot be."""
    if not isinstance(said, Mapping):
        raise TextsError(file, "no head")
    start, until = _day(file, said, "from"), None
    if said.get("until") != "":  # no end is known
        until = _day(file, said, "until")
        if until < start:
            raise TextsError(file, f"until {until} is before {start}")
    sources = said.get("sources")
    if not isinstance(sources, list) or not sources or not all(map(_is_text, sources)):
        raise TextsError(file, "sources is no list of texts")
    version, confidence = said.get("version"), said.get("confidence")
    if not _is_text(version):
        raise TextsError(file, "version is missing or not a text")
    if confidence not in CONFIDENCES:
        raise TextsError(file, f"unknown confidence {confidence!r}")
    return Head(str(version), start, until, tuple(map(str, sources)), str(confidence))


def _day(file: str, said: Mapping[str, object], key: str) -> date:
    value = said.get(key)
    try:
        if isinstance(value, str) and len(value) == 10:
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise TextsError(file, f"{key} is no day")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
