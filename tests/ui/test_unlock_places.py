"""A folder that a service synchronises is explained before a store is made in it, and after one there was opened."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from dpo_desk.ui.unlock.door_page import DoorPage
from tests.support.desks import COMPANY, OFFICER, closed_world, make_desk
from tests.support.windows import Stand, standing


def door(stand: Stand) -> DoorPage:
    page = stand.window.door
    assert isinstance(page, DoorPage)
    return page


def test_the_wizard_explains_a_synchronised_folder_once_and_offers_it_for_backups(tmp_path: Path, qtbot: QtBot) -> None:
    with standing(closed_world(tmp_path / "first")) as stand:
        door(stand).unlock.first.click()
        wizard = door(stand).wizard
        assert wizard is not None
        wizard.folder.editor.setText(str(tmp_path / "Dropbox" / "store"))
        wizard.company.editor.setText(COMPANY)
        wizard.officer.editor.setText(OFFICER)
        wizard.next.click()
        assert wizard.folder.error == words.say("create.synced", service="Dropbox")
        assert wizard.presenter.step == "names"
        wizard.next.click()
        assert wizard.presenter.step == "passphrase"


def test_a_store_in_a_synchronised_folder_says_so_when_it_is_opened(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive" / "store"
    folder.parent.mkdir()
    world = make_desk(folder, company=False)
    world.lock()
    (folder / "cases (1).db").touch()
    world.unlock()
    assert [(one.code, one.params) for one in world.desk.notices if one.code.startswith("unlock.")] == [
        ("unlock.conflict", {"n": 1, "name": "cases (1).db"})
    ]
    (folder / "cases (1).db").unlink()
    assert [(one.code, one.params) for one in world.desk.notices if one.code.startswith("unlock.")] == [
        ("unlock.synced", {"service": "OneDrive"})
    ]
    world.lock()
