"""What a notice of full access cannot do without."""

from dataclasses import replace

from dpo_desk.domain.decision import Decision
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.domain.outcome import Outcome

WHOLE = Decision(Outcome.FULL, (("가",), ("나",), ("다",), ("라",), ("마",)), CopyForm.FILE, Delivery.POST, (7,))


def test_a_whole_decision_lacks_nothing() -> None:
    assert WHOLE.missing() == ()


def test_an_item_of_blanks_is_missing() -> None:
    assert replace(WHOLE, items=(("가",), (" ",), ("다",), ("라",))).missing() == (
        "decision.missing.item2",
        "decision.missing.item5",
    )


def test_nothing_disclosed_is_missing() -> None:
    assert replace(WHOLE, enclosure_ids=()).missing() == ("decision.missing.enclosure",)


def test_a_visit_needs_its_hour_and_place() -> None:
    assert replace(WHOLE, delivery=Delivery.VISIT, view_place="2층").missing() == ("decision.missing.view_at",)
