"""Today says that a review of the access log is due, a month after the last one, and leads there."""

from dataclasses import replace

import pytest

from dpo_desk.domain.officer import Role
from dpo_desk.ui.access_log.view import View as LogView
from dpo_desk.ui.today.presenter import _review
from dpo_desk.ui.today.view import View
from tests.support.desks import World
from tests.support.windows import Stand, standing


def today(stand: Stand) -> View:
    assert stand.window.page is not None
    view = stand.window.page.current()
    assert isinstance(view, View)
    return view


def test_in_its_first_month_a_store_asks_for_no_review(stand: Stand) -> None:
    assert today(stand).review.isHidden()


def test_after_a_month_today_asks_for_the_review_and_leads_to_it(peopled: World) -> None:
    peopled.later(days=31)
    with standing(peopled) as stand:
        stand.unlock()
        card = today(stand).review
        assert not card.isHidden()
        assert "2026-11-24" in card.said.text()
        card.go.click()
        stand.settle()
        assert stand.window.page is not None
        assert isinstance(stand.window.page.current(), LogView)


def test_a_handler_is_not_asked_for_a_review(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.later(days=31)
    desk = world.desk
    monkeypatch.setattr(desk, "actor", replace(desk.actor, officer=replace(desk.actor.officer, role=Role.HANDLER)))

    assert _review(desk) is None
