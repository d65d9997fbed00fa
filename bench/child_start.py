"""The desk as `python -m dpo_desk --store FOLDER` starts it: prints the moment when its unlock window was painted.

The only thing added is the watch on the paint, set when the desk begins to run its window.
"""

import sys

from dpo_desk import __main__ as entry


def main(folder: str) -> int:
    """Start the desk on a store, and end at its first paint."""
    from dpo_desk import app  # what the entry imports next

    run = app.Application.run

    def watched(self: app.Application) -> int:
        from bench.child_probe import Painted, answer, fail, give_up

        def told(moment: float) -> None:
            if self.window.door.unlock.presenter.look is None:
                fail("the unlock window shows no store")
            answer(moment)

        self.probe = Painted(self.window, told)  # type: ignore[attr-defined]  # kept alive with the application
        give_up()
        return run(self)

    app.Application.run = watched  # type: ignore[method-assign]
    return entry.main(["--store", folder])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
