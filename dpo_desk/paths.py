"""Where files live: what came with the desk, and the folders the system gives a person's application.

Works from a checkout and from the built application, and makes no folder by itself.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

APPLICATION = "DPO Desk"
"""The name under which the system files our folders."""


def resources() -> Path:
    """The folder `resources/`: beside the package in a checkout, inside the bundle in the built application."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parent.parent) / "resources"


def resource(*parts: str) -> Path:
    """One thing that came with the desk, such as `resource("fonts", "Pretendard-Regular.ttf")`.

    Parts are names written in the code, never text from outside. Raises FileNotFoundError with the parts alone, since a
    missing resource is a damaged installation and the message may be shown.
    """
    path = resources().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError("/".join(("resources", *parts)))
    return path


def data_folder() -> Path:
    """Where stores are proposed to be made: the person's own data, not shared between machines."""
    return _own("DATA", ".local/share") or Path(_system().user_data_dir(APPLICATION, appauthor=False))


def config_folder() -> Path:
    """Where the window's own choices are kept (theme, language, the last store's place); nothing of a case."""
    return _own("CONFIG", ".config") or Path(_system().user_config_dir(APPLICATION, appauthor=False))


def log_folder() -> Path:
    """Where the rotating log lies."""
    state = _own("STATE", ".local/state")
    return state / "log" if state else Path(_system().user_log_dir(APPLICATION, appauthor=False))


def _own(kind: str, usual: str) -> Path | None:
    """The application's folder by the XDG rule, as platformdirs gives it; None where another rule holds.

    Linux only, and here because loading platformdirs is felt before the unlock window (12 ms of 200).
    """
    if sys.platform != "linux":
        return None
    given = Path(os.environ.get(f"XDG_{kind}_HOME", ""))
    return (given if given.is_absolute() else Path.home() / usual) / APPLICATION


def _system() -> "ModuleType":
    import platformdirs

    return platformdirs
