"""The list of requests for people who use it by keyboard, by ear or enlarged; pictures where DPO_DESK_SHOTS is set."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.kit import scale, theme
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.requests.view import View
from tests.screens.walker import walk_all
from tests.support.desks import make_desk
from tests.support.stand_in import StandIn, shot


@pytest.mark.parametrize("state", ["listed", "picked", "asked", "none", "first"])
def test_the_list_is_whole_in_every_language_theme_and_size(tmp_path: Path, qapp: QApplication, state: str) -> None:
    world = make_desk(tmp_path / "store", company=False)
    if state != "first":
        rights = (Right.ACCESS, Right.CORRECTION, Right.TRANSMISSION)
        agent = Agent(AgentKind.LEGAL_REPRESENTATIVE, Person("박은호"))
        world.receive("a", subject=Person("Alexandria Featherstonehaugh-Cholmondeley"), agent=agent, rights=rights)
        for number in range(14):
            world.receive(f"k{number}", days_ago=number)
    shell = StandIn(world)
    kept: list[View] = []

    def make() -> QWidget:
        view = View(shell)
        kept.append(view)
        window = shell.show(view, 1150, 768)
        view.enter(Place(ScreenName.REQUESTS))
        shell.settle()
        if state == "none":
            view.presenter.ask(text="없는사람")
        if state == "asked":
            view.conditions.click()  # where the text is large they are folded
            view.right.set_value(Right.ACCESS.value)
            view.right.activated.emit(view.right.currentIndex())
        if state == "picked":
            view.model.toggle(0)
            view.model.toggle(2)
        shell.settle()
        dark = "dark" if theme.is_dark() else "light"
        shot(window, f"requests-{state}-{words.language()}-{dark}-{scale.user():g}")
        return window

    try:
        assert walk_all(make, qapp, 1150, 768) == []
    finally:
        shell.close()
        world.lock()
