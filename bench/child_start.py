"""The desk as `python -m dpo_desk` starts it: prints the moment when its unlock window was painted on the store FOLDER,
which the desk remembers from its last start.

The only thing added is the watch on the paint, set when the desk begins to run its window.
"""

import sys

from dpo_desk import __main__ as entry


def main(folder: str) -> int:
    """Start the desk, and end at its first paint."""
    from dpo_desk import app  # what the entry imports next

    run = app.Application.run

    def watched(self: app.Application) -> int:
        from bench.child_probe import Painted, answer, fail, give_up

        def told(moment: float) -> None:
            if self.window.door.unlock.presenter.look is None or str(self.window.door.folder) != folder:
                fail("the unlock window does not show the store")
            answer(moment)

        self.probe = Painted(self.window, told)  # type: ignore[attr-defined]  # kept alive with the application
        give_up()
        return run(self)

    app.Application.run = watched  # type: ignore[method-assign]
    return entry.main([])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
