"""`python -m dpo_desk`: the window, a child process of it, or a command. Imports nothing before it knows which."""

import gc
import os
import sys

WINDOW_OPTIONS = ("--sample", "--store", "--lang", "--theme")
WORKERS = {"intake": "dpo_desk.intake.child", "letter": "dpo_desk.letters.worker"}


def main(argv: list[str]) -> int:
    """Run what was asked; 0, 1 (something is wrong) or 2 (it was asked wrongly, or there is no screen)."""
    if argv[:1] == ["--worker"]:
        return _worker(argv[1:])
    if argv and argv[0].split("=")[0] not in (*WINDOW_OPTIONS, "-h", "--help"):
        from dpo_desk.cli import main as command

        return command(argv)
    if "-h" in argv or "--help" in argv:
        return _help()
    if not _has_screen():
        from dpo_desk.ui.words import say, use

        for language in ("ko", "en"):
            use(language)
            print(say("app.noscreen"), file=sys.stderr)
        return 2
    gc.disable()  # a third of a start's time would go to looking for garbage; `kit.garbage` tends it from then on
    from dpo_desk.ui import plain_import

    plain_import.restore()
    from dpo_desk.app import main as window

    return window(argv)


def _worker(names: list[str]) -> int:
    """A child process of the desk, so that a frozen application can start its own children."""
    from importlib import import_module

    if len(names) != 1 or names[0] not in WORKERS:
        print("dpo-desk: --worker " + "|".join(WORKERS), file=sys.stderr)
        return 2
    code: int = import_module(WORKERS[names[0]]).main()
    return code


def _has_screen() -> bool:
    if sys.platform in ("darwin", "win32") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _help() -> int:
    from dpo_desk.app import parser

    parser().print_help()
    print()
    from dpo_desk.cli import main as command

    return command(["--help"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
