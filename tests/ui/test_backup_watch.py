"""Backups that the desk makes by itself: when one is due, not more often, and not after a lock."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from dpo_desk.ui import words
from dpo_desk.ui.backup_watch import BackupWatch
from tests.support.windows import Stand


@pytest.fixture(autouse=True)
def own_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def looked(stand: Stand) -> None:
    (watch,) = stand.window.findChildren(BackupWatch)
    watch.look()
    stand.settle()


def desk_of(stand: Stand):  # type: ignore[no-untyped-def]
    return stand.window.desk


def test_a_backup_is_made_when_it_is_due_and_not_again_before_its_time(stand: Stand, stick: Path) -> None:
    stand.unlock()
    backups = desk_of(stand).backups
    looked(stand)
    assert backups.list() == ()  # no folder was chosen
    backups.choose_folder(stick)
    looked(stand)
    assert len(backups.list()) == 1
    looked(stand)
    assert len(backups.list()) == 1
    stand.world.later(hours=25)
    looked(stand)
    assert len(backups.list()) == 2


def test_a_stick_that_is_gone_is_told_once(stand: Stand, stick: Path) -> None:
    stand.unlock()
    desk_of(stand).backups.choose_folder(stick)
    stick.rmdir()
    looked(stand)
    looked(stand)
    page = stand.window.page
    assert page is not None
    assert page.notices.of("backup.failed") is not None
    assert words.has("backup.reason.place")


def test_nothing_watches_a_locked_desk(stand: Stand, stick: Path) -> None:
    stand.unlock()
    desk_of(stand).backups.choose_folder(stick)
    stand.window.lock()
    stand.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert stand.window.findChildren(BackupWatch) == []
    assert list(stick.iterdir()) == []
