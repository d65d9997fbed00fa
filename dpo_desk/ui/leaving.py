"""What happens to typing that was not saved, when a screen is left or the desk locks. No Qt."""

from __future__ import annotations

import logging
from collections.abc import Set
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dpo_desk.services.access import Desk
    from dpo_desk.ui.place import Place

log = logging.getLogger(__name__)


def keep_typing(desk: Desk, place: Place | None, typed: dict[str, object] | None, resumed: Set[str]) -> bool | None:
    """Seal what stands typed, and forget drafts that were taken up and finished since.

    True where typing was kept, None where there was none, False where it could not be kept (a store that may only be
    read, a full disk): a lock goes on all the same.
    """
    try:
        for key in resumed:
            if place is None or typed is None or key != place.key:
                desk.drafts.drop(key)
        if place is None or typed is None:
            return None
        desk.drafts.keep(place.key, typed, case_id=place.case_id)
    except Exception as error:  # nothing may keep the desk from locking
        log.warning("draft not kept", exc_info=error)
        return False if typed is not None else None
    return True
