"""The case for people who use it by keyboard, by ear or enlarged; pictures where DPO_DESK_SHOTS is set."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.case import Act
from dpo_desk.domain.events import ExtensionGround
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.ui import words
from dpo_desk.ui.case.decision.withheld import WithheldBlock
from dpo_desk.ui.case.view import View
from dpo_desk.ui.kit import scale, theme
from dpo_desk.ui.kit.inputs import Combo
from dpo_desk.ui.place import Place, ScreenName
from tests.screens.walker import walk_all
from tests.support.case_screen import postponed
from tests.support.desks import World, make_desk
from tests.support.stand_in import StandIn, shot


@dataclass
class Scene:
    """Cases in several stages, with a window to show them."""

    world: World
    shell: StandIn
    cases: dict[str, int]

    def findings(
        self,
        app: QApplication,
        case: str,
        section: str,
        act: Act | None,
        width: int,
        height: int,
        *,
        then: Callable[[View], None] | None = None,
        name: str = "",
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
            if then is not None:
                then(view)
            self.shell.settle()
            dark = "dark" if theme.is_dark() else "light"
            shot(window, f"case-{case}-{name or act or section}-{words.language()}-{dark}-{scale.user():g}-{width}")
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
    for right in (Right.ACCESS, Right.CORRECTION, Right.DELETION, Right.SUSPENSION, Right.WITHDRAWAL):
        cases[right.value] = world.receive(f"x-{right}", rights=(right,)).id
        world.to_examining(cases[right.value])
    for right in (Right.TRANSMISSION, Right.AUTOMATED, Right.SOURCE):
        cases[right.value] = world.receive(f"x-{right}", rights=(right,)).id
    for side in (Variant.SELF, Variant.EXPLAIN):
        right = Right.TRANSMISSION if side is Variant.SELF else Right.AUTOMATED
        world.desk.cases.choose_variant(world.request(cases[right.value]), variant=side)
    for right in (Right.TRANSMISSION, Right.AUTOMATED, Right.SOURCE):
        world.to_examining(cases[right.value])
    cases["postponed"] = world.receive("p").id
    world.to_examining(cases["postponed"])
    postponed(world, cases["postponed"])
    cases["planned"] = world.receive("q", rights=(Right.AUTOMATED,)).id
    world.desk.cases.plan_extension(
        world.request(cases["planned"]), days=30, ground=ExtensionGround.OVERLOAD, reason="요구가 한때 몰림"
    )
    cases["held"] = world.receive("h", rights=(Right.SOURCE,)).id
    request = world.request(cases["held"])
    world.desk.cases.set_hold(request, system="CCTV 3층 복도 " * 4, holder="시설팀")
    world.desk.cases.ask_supplement(
        world.request(cases["held"]), what="가입할 때 쓴 전화번호", wanted_by=world.desk.tools.today()
    )
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


def chosen(outcome: str, *more: Callable[[View], None]) -> Callable[[View], None]:
    """A hand that chooses an outcome in the form of the decision, and goes on."""

    def hand(view: View) -> None:
        view.forms["decision"].fields["outcome"].editor.set_value(outcome)
        for each in more:
            each(view)

    return hand


def first_ground(view: View) -> None:
    """Choose the first ground, and ask for earlier decisions on it."""
    part = view.decision.form.decided.withheld
    block = part.blocks[0] if part.blocks else None
    if block is None:
        part.add_one.click()
        block = part.blocks[0]
    assert isinstance(block, WithheldBlock)
    next(iter(block.choice.options.values())).click()
    block.ask_prior.click()


def barred(view: View) -> None:
    """Answer every question so that its ground is closed."""
    for name, field in view.forms["decision"].fields.items():
        if ".answer." in name and isinstance(field.editor, Combo):
            field.editor.set_value("no")


def records(view: View) -> None:
    """Keep records under the first duty, and a second block that is still empty."""
    kept = view.decision.form.decided.kept
    kept.add_one.click()
    kept.add_one.click()
    duty = kept.blocks[0].fields["duty"].editor
    duty.setCurrentIndex(1)
    duty.activated.emit(1)


def charged(view: View) -> None:
    """Unfold the fee, and enter what is no number."""
    view.decision.form.decided.fee.unfold.click()
    view.forms["decision"].fields["fee.fee"].editor.setText("백 원")


def typed(form: str, **values: str) -> Callable[[View], None]:
    """A hand that types into a form."""

    def hand(view: View) -> None:
        for name, value in values.items():
            view.forms[form].fields[name].editor.setText(value)

    return hand


def other_form(form: str) -> Callable[[View], None]:
    """A hand that opens a form no act leads to."""
    return lambda view: view.open_form(form)


DECISIONS = [
    ("access", "partial", (first_ground, charged)),
    ("access", "notheld", ()),
    ("correction", "done", ()),
    ("correction", "unchanged", ()),
    ("deletion", "refused", (first_ground, barred, records)),
    ("deletion", "partial", (records,)),
    ("suspension", "refused", (first_ground, barred)),
    ("withdrawal", "partial", (first_ground,)),
    ("transmission", "refused", (first_ground,)),
    ("transmission", "notobliged", ()),
    ("automated", "done", ()),
    ("automated", "refused", (first_ground, barred)),
    ("source", "done", ()),
    ("source", "processor", ()),
]


@pytest.mark.parametrize(("case", "outcome", "more"), DECISIONS)
def test_every_decision_is_whole_in_every_language_theme_and_size(
    scene: Scene, qapp: QApplication, case: str, outcome: str, more: tuple[Callable[[View], None], ...]
) -> None:
    hand = chosen(outcome, *more)
    assert scene.findings(qapp, case, "decision", Act.DECIDE, 1150, 768, then=hand, name=f"decide-{outcome}") == []


FORMS = [
    ("automated", "request", Act.CHOOSE_VARIANT, None),
    ("access", "request", Act.ASK_SUPPLEMENT, typed("supplement", wanted_by="2026-11-01")),
    ("held", "request", Act.HOLD, typed("hold", confirmed_on="2027-01-01")),
    ("held", "request", None, other_form("hold_done")),
    ("access", "decision", Act.POSTPONE, typed("postpone", until="2026-12-20")),
    ("postponed", "decision", Act.END_POSTPONEMENT, None),
    ("automated", "decision", Act.EXTEND, typed("extend", days="40")),
    ("transmission", "decision", Act.TREAT_AS_ACCESS, None),
    ("deletion", "examination", None, lambda view: view.forms["checks"].fields["outside"].editor.set_codes([])),
    ("access", "overview", None, other_form("proof_print")),
    ("postponed", "overview", None, None),
    ("postponed", "letters", Act.DISPATCH_TIME, None),
    ("planned", "overview", None, None),
    ("planned", "letters", None, None),
    ("held", "overview", None, None),
    ("transmission", "overview", None, None),
]


@pytest.mark.parametrize(("case", "section", "act", "then"), FORMS)
def test_every_form_is_whole_in_every_language_theme_and_size(
    scene: Scene, qapp: QApplication, case: str, section: str, act: Act | None, then: Callable[[View], None] | None
) -> None:
    assert scene.findings(qapp, case, section, act, 1150, 768, then=then) == []


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
