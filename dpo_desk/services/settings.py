"""What the office entered: the company and its officer, the policy, how the desk behaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from dpo_desk.domain.act import Kind, Recorded
from dpo_desk.domain.blank import is_blank
from dpo_desk.domain.company import Organisation, Preferences
from dpo_desk.domain.data import from_data, to_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Permission
from dpo_desk.domain.policy import Policy, policy_on
from dpo_desk.domain.policy_defects import Defect, defects
from dpo_desk.services.base import Tools
from dpo_desk.services.texts import LONGEST_LINE, check_texts

if TYPE_CHECKING:
    from dpo_desk.store.unit import Unit

ORGANISATION, POLICY, PREFERENCES = "organisation", "policy", "preferences"
SHORTEST_LOCK, LONGEST_LOCK = 30, 3600

T = TypeVar("T")


def in_force(unit: Unit, name: str, day: date) -> Any | None:
    """Give the version of a setting on a day; for a day before the first, that one.

    A clock set back must not take the company's name from its letters.
    """
    data = unit.settings.get(name, day)
    return data if data is not None else next((first for _, first in unit.settings.versions(name)), None)


def _objection(organisation: Organisation) -> tuple[str, int]:
    return organisation.objection_period, organisation.objection_answer_days


class Settings:
    """Reads and saves what the office entered; every version stays in the store."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def organisation(self) -> Organisation:
        """Give the company and its officer as of today."""
        return self._get(ORGANISATION, Organisation)

    def save_organisation(self, organisation: Organisation) -> None:
        """Keep the company and its officer, used from the next letter on.

        UserError `settings.law.reason` where the days for objections change without a reason: the Act sets none, so
        they are the office's own (Act 38(5)).
        """
        check_texts("field.organisation", to_data(organisation), limit=LONGEST_LINE)
        before, today = self.organisation(), self._tools.today()
        author, on = before.objection_author, before.objection_on
        # who may not save at all is told so, and not asked for a reason
        if _objection(organisation) != _objection(before) and self._tools.actor.may(Permission.SETTINGS):
            if is_blank(organisation.objection_reason) or organisation.objection_reason == before.objection_reason:
                raise UserError("settings.law.reason", what="field.objection_reason")
            author, on = self._tools.actor.officer.name, today.isoformat()
        stamped = replace(organisation, objection_author=author, objection_on=on)
        self._put(ORGANISATION, stamped, "settings.organisation", Permission.SETTINGS)

    def preferences(self) -> Preferences:
        """Give how the desk behaves."""
        return self._get(PREFERENCES, Preferences)

    def save_preferences(self, preferences: Preferences) -> None:
        """Keep how the desk behaves. UserError `settings.lock.range` for an idle time out of bounds."""
        if not SHORTEST_LOCK <= preferences.lock_after_seconds <= LONGEST_LOCK:
            raise UserError("settings.lock.range", least=SHORTEST_LOCK, most=LONGEST_LOCK)
        self._put(PREFERENCES, preferences, "settings.preferences", Permission.LOOK)

    def policies(self) -> tuple[Policy, ...]:
        """Give every version of the policy, by effective day."""
        with self._tools.reading(self._tools.actor) as unit:
            return tuple(from_data(Policy, data) for _, data in unit.settings.versions(POLICY))

    def policy_on(self, day: date) -> Policy | None:
        """Give the policy in force on a day: the first one there is, for a day before it."""
        versions = self.policies()
        return policy_on(versions, day) or (versions[0] if versions else None)

    def defects(self, policy: Policy) -> tuple[Defect, ...]:
        """Give what is to be mended in a version of the policy, as read today under the law in use."""
        law = self._tools.law
        return defects(policy, on=self._tools.today(), agencies=law.agencies.rows, duties=law.duties)

    def save_policy(self, policy: Policy) -> None:
        """Keep a version of the policy from its effective day on. UserError for a text that may not be kept."""
        check_texts("settings.policy.title", to_data(policy))
        self._put(POLICY, policy, "settings.policy", Permission.SETTINGS, from_on=policy.effective_on)

    def _get(self, name: str, kind: Callable[..., T]) -> T:
        with self._tools.reading(self._tools.actor) as unit:
            data = in_force(unit, name, self._tools.today())
        made: T = from_data(kind, data or {})  # type: ignore[arg-type]
        return made

    def _put(self, name: str, value: object, code: str, permission: Permission, *, from_on: date | None = None) -> None:
        data: Any = to_data(value)
        with self._tools.writing(self._tools.actor) as unit:
            unit.settings.put(
                name,
                data,
                from_on=from_on or self._tools.today(),
                saved_at=self._tools.now(),
                officer_id=self._tools.actor.officer.id,
            )
            unit.commit(Recorded(code, permission, details={"from": from_on}, changes=frozenset({Kind.SETTINGS})))
