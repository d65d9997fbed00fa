"""Typing that was not saved, kept sealed across a lock."""

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.attachment import Draft
from dpo_desk.domain.officer import Permission
from dpo_desk.services.base import Tools
from dpo_desk.services.texts import keepable


class Drafts:
    """The drafts of the signed-in officer."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def keep(self, place: str, typed: dict[str, object], *, case_id: int = 0) -> None:
        """Keep what stands typed at a place. Registration numbers in it are masked: they may never be written."""
        clean = {str(keepable(str(key))): keepable(value) for key, value in typed.items()}
        place = str(keepable(place))
        with self._tools.writing(self._tools.actor) as unit:
            unit.drafts.keep(place, clean, case_id=case_id, now=self._tools.now())
            unit.commit(self._entry("draft.kept", place, case_id))

    def all(self) -> tuple[Draft, ...]:
        """Give the drafts, newest first."""
        with self._tools.reading(self._tools.actor) as unit:
            return unit.drafts.all()

    def drop(self, place: str) -> None:
        """Forget a draft: it was saved, or is not wanted."""
        place = str(keepable(place))
        with self._tools.writing(self._tools.actor) as unit:
            unit.drafts.drop(place)
            unit.commit(self._entry("draft.dropped", place, 0))

    @staticmethod
    def _entry(code: str, place: str, case_id: int) -> Recorded:
        return Recorded(code, Permission.LOOK, case_id, (), {"place": place}, frozenset({Kind.DRAFTS}))
