"""What the window remembers between starts, readable before unlock: language, theme, text size, the last store's place.
Nothing of a case."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from dpo_desk import paths, system
from dpo_desk.domain.preferences import Preferences


def remembered() -> tuple[Preferences, Path | None]:
    """Language, theme and text size of the last start, and the store it opened."""
    with suppress(OSError, ValueError, TypeError, AttributeError):
        kept = json.loads((paths.config_folder() / "window.json").read_text("utf-8"))
        folder = kept.get("store")
        made = Preferences(
            language="en" if kept.get("language") == "en" else "ko",
            theme=kept["theme"] if kept.get("theme") in ("light", "dark") else "system",
            text_scale=min(2.0, max(1.0, float(kept.get("text_scale", 1.0)))),
        )
        return made, Path(folder) if isinstance(folder, str) and folder else None
    return Preferences(), None


def remember(wanted: Preferences, folder: Path) -> None:
    """Keep what the next start needs before it is unlocked. A folder that cannot be written to stops nothing."""
    kept = {
        "language": wanted.language,
        "theme": wanted.theme,
        "text_scale": wanted.text_scale,
        "store": str(folder),
    }
    with suppress(OSError):
        target = paths.config_folder()
        system.make_folder(target)
        (target / "window.json").write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
