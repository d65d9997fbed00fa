"""The case screen over a real store, and hands for it."""

from datetime import timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.domain.case import Request
from dpo_desk.domain.events import ExtensionGround
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.view import View
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.inputs import LineEdit, TextEdit
from dpo_desk.ui.place import Place, ScreenName
from tests.support.desks import World
from tests.support.stand_in import StandIn


def opened(shell: StandIn, qtbot: QtBot, case_id: int, section: str = "") -> View:
    view = View(shell)
    qtbot.addWidget(shell.show(view))
    view.enter(Place(ScreenName.CASE, case_id=case_id, section=section))
    shell.settle()
    return view


def postponed(world: World, case_id: int, days: int = 26) -> Request:
    """Postpone access by a notice, until so many days from today."""
    until = world.desk.tools.today() + timedelta(days=days)
    world.desk.cases.plan_postponement(world.request(case_id), reason="기록이 따로 보관되어 있음", until=until)
    world.desk.letters.issue(world.request(case_id))
    return world.request(case_id)


def extended(world: World, case_id: int, days: int = 30) -> Request:
    """Extend the time for an automated decision by a notice."""
    request = world.request(case_id)
    world.desk.cases.plan_extension(request, days=days, ground=ExtensionGround.COMPLEX, reason="확인할 것이 많음")
    world.desk.letters.issue(world.request(case_id))
    return world.request(case_id)


def click(qtbot: QtBot, button: QWidget) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write(editor: QWidget, text: str) -> None:
    """Type as an input method does, over what stands there."""
    assert isinstance(editor, LineEdit | TextEdit)
    editor.setFocus()
    editor.selectAll()
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(editor, event)


def primary(view: View) -> Button:
    filled = [b for b in view.findChildren(Button) if b.isVisible() and b.kind == "primary"]
    assert len(filled) == 1, [b.text() for b in filled]
    return filled[0]


def shown_form(view: View) -> Form:
    return next(form for form in view.forms.values() if form.isVisible())


def all_words(view: View) -> str:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    said = [w.accessibleName() for w in view.findChildren(QWidget)]
    said += [w.text() for w in view.findChildren(QWidget) if isinstance(w, QLabel | LineEdit | TextEdit | Button)]
    return " ".join(said)
