"""A window over a real store for tests of the shell: a screen that is typed into, and what stands on it."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QWidget

from dpo_desk.ui.idle import IdleWatch
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.screen import Screen
from dpo_desk.ui.shell import Shell
from tests.support.windows import Stand

NAMES = ("한지우", "최하은", "김민준")


class Typing(Screen):
    """A screen with one field: what any screen with typing is to the window."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.field = QLineEdit(self)
        self.field.resize(300, 40)
        self.entered: list[Place] = []
        self.refreshed: list[int] = []
        self.mail = False

    def enter(self, place: Place) -> None:
        self.entered.append(place)
        self.field.clear()

    def refresh(self, kinds: frozenset[object], case_id: int) -> None:
        self.refreshed.append(case_id)

    def typed(self) -> dict[str, object] | None:
        return {"note": self.field.text()} if self.field.text() else None

    def resume(self, typed: dict[str, object]) -> None:
        self.field.setText(str(typed["note"]))

    def clear(self) -> None:
        self.field.clear()

    def holds_mail(self) -> bool:
        return self.mail

    def title(self) -> str:
        return "쓰기"


def typing(stand: Stand, screen: ScreenName = ScreenName.INTAKE) -> Typing:
    """A screen with typing, put in place of one of the real ones."""
    page = stand.window.page
    assert page is not None
    view = Typing(stand.window)
    page.views[screen] = view
    page._stack.addWidget(view)
    return view


def notices(stand: Stand) -> list[str]:
    page = stand.window.page
    return [notice.code for notice in page.notices.notices] if page else []


def everything_said(root: QWidget) -> str:
    """Every text that any widget holds, shown or not: labels, fields, names, tips, rows of models."""
    said: list[str] = []
    for widget in [root, *root.findChildren(QWidget)]:
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, QLabel | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
        text = getattr(widget, "text", None)
        if callable(text) and not isinstance(widget, QLabel | QLineEdit):
            said.append(str(text()))
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            for row in range(model.rowCount()):
                said += [str(model.index(row, column).data()) for column in range(model.columnCount())]
    return "\n".join(said)


def watch(stand: Stand) -> IdleWatch:
    assert stand.window.idle is not None
    return stand.window.idle


def fail(error: Exception) -> None:
    raise error


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def looks_logged(stand: Stand) -> list[dict[str, object]]:
    desk = stand.window.desk
    with desk.tools.reading(desk.actor) as unit:
        return [dict(entry.details) for entry in unit.entries() if entry.code == "list.look"]
