"""Every screen was shown and every dialog may stand open: after a lock nothing of any case is left in any widget."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

from dpo_desk.domain.query import Query
from dpo_desk.ui.place import Place, ScreenName
from tests.support.desks import OFFICER
from tests.support.shell import NAMES, everything_said
from tests.support.windows import Stand

PLACES = [
    Place(ScreenName.TODAY),
    Place(ScreenName.REQUESTS),
    Place(ScreenName.CASE, case_id=1, request_id=1),
    Place(ScreenName.LETTER, case_id=1, request_id=1),
    Place(ScreenName.INTAKE),
    Place(ScreenName.STATISTICS),
    Place(ScreenName.ACCESS_LOG),
    Place(ScreenName.SETTINGS),
]
TELLING = (*NAMES, "2026-0001", "2026-0002", "010-0000", OFFICER)


def back_in_the_loop() -> None:
    """What a real event loop does at once: widgets that were let go are deleted."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def dialogs() -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()]


def test_after_every_screen_was_shown_a_lock_leaves_nothing(stand: Stand) -> None:
    assert {place.screen for place in PLACES} == set(ScreenName), "a new screen is shown here too"
    case_id = stand.window.desk.lists.ids(Query())[0]
    shown: list[str] = []
    for place in PLACES:
        stand.window.go(Place(place.screen, case_id if place.case_id else 0, place.request_id))
        stand.settle()
        shown.append(everything_said(stand.window))
    assert all(any(name in said for said in shown) for name in ("한지우", "2026-0001")), "the control: it was there"
    stand.window.lock()
    back_in_the_loop()
    for top in QApplication.topLevelWidgets():
        left = [name for name in TELLING if name in everything_said(top)]
        assert left in ([], [OFFICER]), "the sign-in name stands at the door: it is readable before unlock"
    page = stand.window.page
    assert page is not None
    assert not [name for name in TELLING if name in everything_said(page)]
    assert stand.window.windowTitle() == "DPO Desk"


def test_every_model_is_empty_after_a_lock(stand: Stand) -> None:
    for place in PLACES[:2] + PLACES[5:7]:
        stand.window.go(place)
        stand.settle()
    page = stand.window.page
    assert page is not None
    views = page.findChildren(QAbstractItemView)
    filled = [view for view in views if view.isVisibleTo(page) and (model := view.model()) and model.rowCount()]
    assert filled, "the control"
    stand.window.lock()
    tables = [view for view in views if type(view).__name__ == "RowsTable"]
    assert tables
    left = [view.accessibleName() for view in tables if (model := view.model()) and model.rowCount()]
    assert left == []


def test_a_lock_closes_a_question_with_its_safe_answer(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    questions = stand.questions
    monkeypatch.setattr(questions, "_waiting", True)
    open_while_asked: list[bool] = []

    def lock() -> None:
        open_while_asked.append(bool(dialogs()))
        stand.window.lock()

    QTimer.singleShot(0, lock)
    assert questions.ask("intake.drop.ask") is False
    assert open_while_asked == [True]
    assert not stand.window.is_open
    assert dialogs() == []
