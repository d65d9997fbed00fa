"""What goes onto paper names its purpose; what was left in the dialog says so."""

from datetime import date

from dpo_desk.ui import words
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.statistics.view import View as StatisticsView
from dpo_desk.ui.today.view import View
from tests.support.windows import Stand

WHY = "회의 자료"


def logged(stand: Stand) -> list[tuple[str, str, object]]:
    desk = stand.window.desk
    with desk.tools.reading(desk.actor) as unit:
        entries = unit.entries()
    told = ("list.printed", "statistics.printed", "output.cancelled")
    return [(each.code, each.purpose, each.details.get("act")) for each in entries if each.code in told]


def today(stand: Stand) -> View:
    assert stand.window.page is not None
    view = stand.window.page.current()
    assert isinstance(view, View)
    return view


def test_the_list_of_today_is_printed_for_a_purpose(stand: Stand) -> None:
    view = today(stand)
    view.print_page()
    view.print_page()
    stand.settle()
    assert view.paper.purpose.error == words.say("error.text.empty", what=words.say("purpose.field"))
    assert logged(stand) == []


def test_a_list_that_was_not_printed_after_all_says_so(stand: Stand) -> None:
    view = today(stand)
    stand.questions.answer("print", None)
    view.print_page()
    view.paper.purpose.editor.setText(WHY)
    view.print_page()
    stand.settle()
    assert logged(stand) == [("list.printed", WHY, None), ("output.cancelled", "", "list.printed")]


def test_statistics_that_were_not_printed_after_all_say_so(stand: Stand) -> None:
    stand.window.go(Place(ScreenName.STATISTICS))
    stand.settle()
    assert stand.window.page is not None
    view = stand.window.page.current()
    assert isinstance(view, StatisticsView)
    stand.questions.answer("print", None)
    view.presenter.print(WHY)
    stand.settle()
    assert logged(stand) == [("statistics.printed", WHY, None), ("output.cancelled", "", "statistics.printed")]
    assert view.presenter.found is not None
    assert view.presenter.found.last <= date(2026, 12, 31)
