"""The case for people who use it by keyboard, by ear or enlarged; pictures where DPO_DESK_SHOTS is set."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.case import Act
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.rights import Right
from dpo_desk.ui import words
from dpo_desk.ui.case.view import View
from dpo_desk.ui.kit import scale, theme
from dpo_desk.ui.place import Place, ScreenName
from tests.screens.walker import walk_all
from tests.support.desks import World, make_desk
from tests.support.stand_in import StandIn, shot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@dataclass
class Scene:
    """Cases in several stages, with a window to show them."""

    world: World
    shell: StandIn
    cases: dict[str, int]

    def findings(
        self, app: QApplication, case: str, section: str, act: Act | None, width: int, height: int
    ) -> list[str]:
        def make() -> QWidget:
            view = View(self.shell)
            self.view = view
            window = self.shell.show(view, width, height)
            view.enter(Place(ScreenName.CASE, case_id=self.cases[case], section=section))
            self.shell.settle()
            if act is not None:
                view.presenter.lead(act)
            self.shell.settle()
            dark = "dark" if theme.is_dark() else "light"
            name = f"case-{case}-{act or section}-{words.language()}-{dark}-{scale.user():g}-{width}"
            shot(window, name)
            return window

        return walk_all(make, app, width, height)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Scene]:
    world = make_desk(tmp_path_factory.mktemp("desk") / "store")
    agent = Agent(AgentKind.DELEGATE, Person("박은호", email="eunho.park@mail.example"))
    several = (Right.ACCESS, Right.CORRECTION, Right.DELETION)
    cases = {
        "late": world.receive("a", days_ago=13).id,
        "agent": world.receive("b", agent=agent, rights=several).id,
        "decided": world.receive("c").id,
        "notified": world.receive("d").id,
        "closed": world.receive("e").id,
    }
    world.desk.cases.start_verification(world.request(cases["agent"]))
    world.to_decided(cases["decided"])
    world.to_notified(cases["notified"])
    world.to_closed(cases["closed"])
    made = Scene(world, StandIn(world), cases)
    yield made
    made.shell.close()
    world.lock()


STATES = [
    ("late", "overview", None),
    ("agent", "overview", None),
    ("agent", "people", Act.CHECK_IDENTITY),
    ("agent", "request", Act.CORRECT_RECEIPT),
    ("decided", "decision", None),
    ("decided", "decision", Act.DECIDE),
    ("decided", "examination", Act.EXAMINE),
    ("decided", "files", None),
    ("decided", "history", None),
    ("notified", "letters", Act.DISPATCH),
    ("closed", "overview", None),
    ("closed", "letters", Act.REOPEN),
]


@pytest.mark.parametrize(("case", "section", "act"), STATES)
def test_the_case_is_whole_in_every_language_theme_and_size(
    scene: Scene, qapp: QApplication, case: str, section: str, act: Act | None
) -> None:
    assert scene.findings(qapp, case, section, act, 1150, 768) == []


def test_the_case_is_whole_on_a_large_screen(scene: Scene, qapp: QApplication) -> None:
    assert scene.findings(qapp, "agent", "overview", None, 1704, 1080) == []


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_long_name_with_every_right_leaves_the_head_whole(scene: Scene, qapp: QApplication, size: float) -> None:
    theme.apply(qapp, dark=False, user_scale=size)
    case = scene.world.receive(f"long-{size}", subject=Person("가나다라마바사" * 8), rights=tuple(Right))
    view = View(scene.shell)
    scene.shell.show(view, 1150, 768)
    view.enter(Place(ScreenName.CASE, case_id=case.id))
    scene.shell.settle()
    head = view.header
    assert {chip.text() for chip in head.switch.chips} == {words.say(f"case.right.{right}") for right in Right}
    for chip in head.switch.chips:
        assert head.switch.rect().contains(chip.geometry())
    assert head.height() == head.heightForWidth(head.width())
    assert head.switch.height() <= 3 * head.switch.chips[0].height() + 2 * scale.S(8)
    theme.apply(qapp, dark=False)
