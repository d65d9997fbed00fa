"""`--self-test`: the built application makes a store, reads a mail, issues a letter and grabs a screen, in a folder of
its own that it removes again."""

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

MAIL = "access-request.eml"


def main() -> int:
    """Run it; 0, or 1 with the kind of fault and its place (never its text) on standard error."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        try:
            _run(Path(folder))
        except Exception as error:  # noqa: BLE001  (told by kind and place, then the end)
            from dpo_desk.log import describe

            print(f"self-test failed: {describe(error)}", file=sys.stderr)
            return 1
    print("self-test passed")
    return 0


def _run(folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from dpo_desk import app, paths, reach
    from dpo_desk.domain.company import Organisation
    from dpo_desk.services import sample
    from dpo_desk.ui.questions import Questions

    qt = QApplication.instance() or QApplication(sys.argv[:1])
    press = reach.LazyPress()
    mail = (paths.resource("sample", "mails") / MAIL).read_bytes()
    if not reach.read_mail(mail).rights:
        raise RuntimeError("the mail was not read")
    desk = sample.open_sample(
        lambda now: reach.real_access(now, press), paths.resources(), folder / "sample", now=lambda: datetime.now(UTC)
    )
    if desk.settings.organisation() == Organisation() or not desk.lists.counts().all:
        raise RuntimeError("the sample is empty")
    store = desk.folder
    window = app.build_window(
        reach.real_access(lambda: datetime.now(UTC), press),
        app.lanes(),
        Questions(waiting=False),
        now=lambda: datetime.now(UTC),
        folder=store,
    )
    window.show()
    window.opened(desk)
    window.lanes.idle()
    qt.processEvents()
    if window.grab().isNull():
        raise RuntimeError("no picture")
    window.lock()
    window.close()
    press.close()
