"""The desk as `python -m dpo_desk` starts it: prints the moment when its unlock window was painted on the store FOLDER,
which the desk remembers from its last start.

The only thing added is the watch on the paint, set when the desk begins to run its window.
"""

import importlib.util
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from dpo_desk import __main__ as entry

WATCHED = "dpo_desk.app"


class Watch:
    """Waits for the entry to import the window's module, at the moment that is the entry's to choose."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """Find it as ever, and add the watch on the paint when it has been executed."""
        if name != WATCHED:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        if spec is None or spec.loader is None:
            raise ModuleNotFoundError(name)
        execute = spec.loader.exec_module

        def executed(module: ModuleType) -> None:
            execute(module)
            _watch(module, self._folder)

        spec.loader.exec_module = executed  # type: ignore[method-assign]
        return spec


def _watch(app: Any, folder: str) -> None:
    run = app.Application.run

    def watched(self: Any) -> int:
        from bench.child_probe import Painted, answer, fail, give_up

        def told(moment: float) -> None:
            if self.window.door.unlock.presenter.look is None or str(self.window.door.folder) != folder:
                fail("the unlock window does not show the store")
            answer(moment)

        self.probe = Painted(self.window, told)  # kept alive with the application
        give_up()
        code: int = run(self)
        return code

    app.Application.run = watched


if __name__ == "__main__":
    sys.meta_path.insert(0, Watch(sys.argv[1]))
    sys.exit(entry.main([]))
