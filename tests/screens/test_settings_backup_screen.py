"""Backups on the screen: made, opened and listed; planned; refused and cancelled in words; whole in every look."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dpo_desk.domain.backup import BackupPlan
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from tests.screens.walker import walk_all
from tests.support.desks import World
from tests.support.settings_screen import opened, picture, said
from tests.support.stand_in import StandIn

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def own_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the machine keeps its folder of backups."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_a_backup_is_made_in_the_folder_that_is_chosen_first_and_stands_in_the_list(
    world: World, shell: StandIn, tmp_path: Path
) -> None:
    world.receive()
    stick = tmp_path / "stick"
    stick.mkdir()
    view = opened(shell, "copy")
    assert words.say("backup.last.never") in said(view.copy)
    shell.questions.answer("backup.folder.ask", stick)
    QTest.mouseClick(view.copy.now, LEFT)
    for _ in range(3):
        shell.settle()
    assert len(world.desk.backups.list()) == 1
    assert "1건" in shell.told[-1]
    assert words.say("backup.state.good") in said(view.copy)
    assert words.say("backup.folder", folder=stick) in said(view.copy)
    world.later(days=3)
    view.presenter.load()
    shell.settle()
    assert "3일 전" in said(view.copy)
    view.copy.now.click()
    for _ in range(3):
        shell.settle()
    assert len(world.desk.backups.list()) == 2


def test_the_plan_is_kept_as_it_is_chosen(world: World, shell: StandIn) -> None:
    view = opened(shell, "copy")
    view.copy.every.set_value(72)
    view.copy.every.activated.emit(3)
    shell.settle()
    assert world.desk.backups.plan() == BackupPlan(every_hours=72)


def test_a_folder_inside_the_store_is_refused_in_words(world: World, shell: StandIn) -> None:
    view = opened(shell, "copy")
    shell.questions.answer("backup.folder.ask", world.folder)
    view.copy.choose.click()
    shell.settle()
    assert words.say("backup.reason.inside") in view.copy.bar.accessibleName()
    assert world.desk.backups.folder() is None


def test_a_backup_that_is_cancelled_on_its_way_leaves_nothing(
    world: World, shell: StandIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    world.desk.backups.choose_folder(stick)
    view = opened(shell, "copy")
    make, heard = world.desk.backups.make, []

    def stopped_at_once(progress: Callable[[int, int], None], **more: Any) -> object:
        def told(done: int, total: int) -> None:
            heard.append(done)
            view.presenter.backing.stop()
            progress(done, total)

        return make(told, **more)

    monkeypatch.setattr(world.desk.backups, "make", stopped_at_once)
    view.copy.now.click()
    for _ in range(3):
        shell.settle()
    assert heard
    assert world.desk.backups.list() == ()
    assert [path.name for path in stick.rglob("*") if path.is_file()] == ["verify_store.py"]
    assert shell.told == [words.say("settings.copy.cancelled")]


@pytest.mark.parametrize("state", ["none", "made"])
def test_the_backups_are_whole_in_every_language_theme_and_size(
    world: World, shell: StandIn, qapp: QApplication, tmp_path: Path, state: str
) -> None:
    if state == "made":
        world.receive()
        stick = tmp_path / "stick"
        stick.mkdir()
        world.desk.backups.choose_folder(stick)
        world.desk.backups.make()
        world.later(days=2)
        world.desk.backups.make()
        (world.desk.backups.list()[1].folder / "cases.db").write_bytes(b"x")
        world.moment += timedelta(days=1)

    def make() -> object:
        view = opened(shell, "copy")
        view.copy.fail(UserError("backup.failed", reason="full"))
        shell.settle()
        assert shell.window is not None
        picture(shell.window, f"backup-{state}")
        return shell.window

    assert walk_all(make, qapp, 1150, 768) == []  # type: ignore[arg-type]
