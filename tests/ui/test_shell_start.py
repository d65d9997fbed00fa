"""The start: what is loaded before the first paint, no screen, workers, what is remembered, one window a store."""

import argparse
import json
import os
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk import app, paths
from dpo_desk.domain.company import Preferences
from dpo_desk.ui.look import Looks
from dpo_desk.ui.remembered import remember, remembered
from dpo_desk.ui.room import show_within_screen
from dpo_desk.ui.single import Single
from dpo_desk.ui.single_name import name_of
from dpo_desk.ui.version import VERSION
from tests.support.desks import make_desk

ROOT = Path(__file__).parents[2]
HEAVY = ("sqlalchemy", "reportlab", "pikepdf", "pypdfium2", "PIL", "alembic", "openpyxl", "babel", "sqlcipher3")
AT_PAINT = """
import argparse, json, sys
from pathlib import Path
from dpo_desk import app
chosen = argparse.Namespace(store=Path({store!r}), lang=None, theme=None, sample=False)
application = app.Application(chosen)
window = application.window
def painted():
    found = sorted(name.split(".")[0] for name in sys.modules)
    application.qt.processEvents()
    print(json.dumps([found, bool(window.door.unlock.presenter.look)]))
    window.close()
    application.qt.quit()
window.painted.disconnect()
window.painted.connect(painted)
sys.exit(application.run())
"""


def run(*arguments: str, **environment: str | None) -> subprocess.CompletedProcess[str]:
    changed = {name: value for name, value in {**os.environ, **environment}.items() if value is not None}
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=changed, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize("with_store", [True, False])
def test_nothing_heavy_is_loaded_when_the_unlock_window_is_painted(tmp_path: Path, with_store: bool) -> None:
    folder = tmp_path / "store"
    if with_store:
        make_desk(folder, company=False).lock()
    done = run("-c", AT_PAINT.format(store=str(folder)))
    assert done.returncode == 0, done.stderr
    modules, looked = json.loads(done.stdout)
    assert looked is with_store
    assert not set(HEAVY) & set(modules)
    assert not {"ssl", "http", "asyncio"} & set(modules)


def test_the_preload_brings_what_unlocking_needs_and_no_more() -> None:
    code = (
        "import sys; from dpo_desk import reach; reach.preload().join(60); "
        "print([n for n in ('sqlalchemy', 'reportlab', 'pikepdf', 'alembic', 'PIL') if n in sys.modules])"
    )
    done = run("-c", code)
    assert done.stdout.strip() == "['sqlalchemy']", done.stderr


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="there is always a screen")
def test_without_a_screen_it_says_so_in_both_languages_and_names_the_tour() -> None:
    done = run("-m", "dpo_desk", DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert done.returncode == 2
    assert "화면을 찾지 못했습니다" in done.stderr
    assert "No screen was found" in done.stderr
    assert done.stderr.count("./run tour") == 2


def test_a_worker_is_started_by_its_name_alone() -> None:
    done = run("-m", "dpo_desk", "--worker", "nobody")
    assert done.returncode == 2
    ended = subprocess.run(
        [sys.executable, "-m", "dpo_desk", "--worker", "letter"], cwd=ROOT, input=b"", timeout=60, check=False
    )
    assert ended.returncode == 0


def test_a_command_goes_to_the_commands() -> None:
    done = run("-m", "dpo_desk", "propose")
    assert done.returncode == 2
    assert "propose" in done.stderr


def test_help_names_the_window_and_the_commands() -> None:
    done = run("-m", "dpo_desk", "--help")
    assert done.returncode == 0
    assert "--sample" in done.stdout
    assert "propose" in done.stdout


def test_what_a_start_remembers_is_language_theme_size_and_place(tmp_path: Path) -> None:
    remember(Preferences(language="en", theme="dark", text_scale=1.25), tmp_path)
    kept = paths.config_folder() / "window.json"
    assert set(json.loads(kept.read_text("utf-8"))) == {"language", "theme", "text_scale", "store"}
    assert stat.S_IMODE(kept.parent.stat().st_mode) & 0o077 == 0
    assert remembered() == (Preferences(language="en", theme="dark", text_scale=1.25), tmp_path)
    for broken in ("", "[]", '{"text_scale": "x"}', '{"text_scale": null}'):
        kept.write_text(broken)
        assert remembered() == (Preferences(), None)
    kept.unlink()


def test_a_known_error_nobody_took_is_told_by_its_code_and_a_bug_as_unforeseen(qapp: QApplication) -> None:
    from dpo_desk.domain.errors import UserError

    told: list[BaseException] = []
    before: list[BaseException] = []

    class Window:
        def fail(self, error: BaseException) -> None:
            told.append(error)

    hook = app._told(Window(), lambda kind, error, trace: before.append(error))  # type: ignore[arg-type]
    known, bug = UserError("error.full", need=""), ValueError("한지우")
    hook(UserError, known, None)
    hook(ValueError, bug, None)
    assert told == [known, bug]
    assert before == [bug]


def test_the_version_is_the_project_s() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION


def test_a_second_start_raises_the_first_window_of_the_same_store(tmp_path: Path, qtbot: QtBot) -> None:
    first, second, other = Single(), Single(), Single()
    try:
        assert first.claim(tmp_path / "store")
        with qtbot.waitSignal(first.asked, timeout=5000):
            assert not second.claim(tmp_path / "x" / ".." / "store")
        assert other.claim(tmp_path / "another")
        first.release()
        assert second.claim(tmp_path / "store")
    finally:
        for each in (first, second, other):
            each.release()


def test_a_socket_left_by_a_crash_is_taken_over(tmp_path: Path, qapp: QApplication) -> None:
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; "
        "from dpo_desk.ui.single import Single; app = QCoreApplication([]); s = Single(); "
        f"print(s.claim(Path({str(tmp_path)!r})), flush=True); os._exit(9)"
    )
    assert run("-c", code).stdout.strip() == "True"
    single = Single()
    assert single.claim(tmp_path)
    single.release()


def test_the_socket_s_name_tells_nothing_of_the_folder(tmp_path: Path, qapp: QApplication) -> None:
    assert "secret-client" not in name_of(tmp_path / "secret-client")


def test_the_window_of_the_application_closes_into_nothing(tmp_path: Path, qapp: QApplication) -> None:
    chosen = argparse.Namespace(store=tmp_path / "none", lang="en", theme="dark", sample=False)
    application = app.Application(chosen)
    try:
        assert application.window.door.unlock.enter.text() == "Unlock"
    finally:
        application.window.close()
        application.window.deleteLater()
        application.press.close()
        Looks().apply(Preferences(theme="light"))


def test_a_window_larger_than_its_screen_fills_the_screen_instead(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room.width() + 1, room.height() - 100)
    show_within_screen(window)
    assert window.isMaximized()
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    small = QWidget()
    qtbot.addWidget(small)
    small.resize(room.width() - 1, room.height() - 100)
    show_within_screen(small)
    assert not small.isMaximized()
    assert small.width() == room.width() - 1
