"""Rail, tabs, filters, strip, bars, body and page: where one is and what goes on."""

import operator
import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from dpo_desk.ui.kit import theme
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.card import Card, NextStepCard
from dpo_desk.ui.kit.layout import Gap, column
from dpo_desk.ui.kit.message import JobBar, MessageBar
from dpo_desk.ui.kit.page import PageView
from dpo_desk.ui.kit.rail import Place, Rail
from dpo_desk.ui.kit.strip import FourteenDayStrip, StripCell
from dpo_desk.ui.kit.tabs import FilterChips, Tab, Tabs
from dpo_desk.ui.kit.top_bar import TopBar


def show(widget: QWidget, width: int, height: int) -> None:
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    words.use("ko")
    theme.apply(qapp, dark=False)
    yield
    words.use("ko")
    theme.apply(qapp, dark=False)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_success_leaves_by_itself_and_trouble_stays(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    bar = MessageBar()
    box.setLayout(column(0, bar))
    bar.say("ok", "저장했습니다.")
    assert bar._leave.isActive()
    bar.say("danger", "저장하지 못했습니다.", "쓴 내용은 그대로 있습니다.", "다시 하기")
    assert not bar._leave.isActive()
    assert bar.accessibleName() == "저장하지 못했습니다. 쓴 내용은 그대로 있습니다."


def test_a_short_job_never_shows_its_bar(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    bar = JobBar()
    box.setLayout(column(0, bar))
    bar.begin("찾는 중", 10)
    assert bar.isHidden()
    bar.finish()
    assert not bar._wait.isActive()


def test_a_job_bar_counts_and_cancels_once(qtbot: QtBot) -> None:
    bar = JobBar()
    qtbot.addWidget(bar)
    bar.begin("처리대장을 만드는 중", 2000)
    bar.advance(1240, 2000)
    assert bar.accessibleName() == "처리대장을 만드는 중 1,240 / 2,000"
    stops: list[int] = []
    bar.cancelled.connect(lambda: stops.append(1))
    bar.show()
    bar._stop()
    bar._stop()
    assert stops == [1]


def test_tabs_that_do_not_fit_stand_under_more(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    tabs = Tabs()
    tabs.setParent(window)
    tabs.set_tabs([Tab(k, f"자리 {k}") for k in "abcdefgh"], "h")
    tabs.resize(300, 42)
    show(window, 900, 100)
    shown = [tabs.bar.isTabVisible(i) for i in range(8)]
    assert shown[0]
    assert shown[7]  # the current one stays in sight
    assert not all(shown)
    tabs.resize(2000, 42)
    assert all(tabs.bar.isTabVisible(i) for i in range(8))


def test_a_tab_brought_out_of_more_leaves_the_others_in_their_place(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    tabs = Tabs()
    tabs.setParent(window)
    tabs.resize(300, 42)
    tabs.set_tabs([Tab(k, f"자리 {k}") for k in "abcdefgh"], "a")
    show(window, 900, 100)
    tabs.set_current("h")
    assert tabs.bar.tabRect(0).x() == 0
    assert tabs.bar.isTabVisible(0)


def test_tabs_tell_where_the_reader_goes_and_not_where_the_screen_puts_them(qtbot: QtBot) -> None:
    tabs = Tabs()
    qtbot.addWidget(tabs)
    gone: list[str] = []
    tabs.chosen.connect(gone.append)
    tabs.set_tabs([Tab("a", "개요"), Tab("b", "요구")])
    tabs.set_current("b")
    assert gone == []
    tabs.bar.setCurrentIndex(0)
    assert gone == ["a"]


def test_filters_move_with_the_arrows_and_take_one_tab_stop(qtbot: QtBot) -> None:
    filters = FilterChips()
    qtbot.addWidget(filters)
    filters.set_filters([("open", "열린 요구", "14", ""), ("late", "지남", "1", "danger.txt")], "open")
    gone: list[str] = []
    filters.chosen.connect(gone.append)
    show(filters, 600, 40)
    filters.chips[0].setFocus()
    assert filters.chips[0].hasFocus()
    QTest.keyClick(filters.chips[0], Qt.Key.Key_Right)
    assert (gone, filters.current()) == (["late"], "late")
    assert [bool(c.focusPolicy() & Qt.FocusPolicy.TabFocus) for c in filters.chips] == [False, True]


def test_a_folded_rail_keeps_its_names(qtbot: QtBot) -> None:
    rail = Rail((Place("today", "nav.today", "today"),), (Place("settings", "nav.settings", "sliders"),))
    qtbot.addWidget(rail)
    rail.set_counts({"today": (1, True)})
    rail.set_folded(True)
    item = rail.items["today"]
    assert rail.width() == 68
    assert item.toolTip() == "오늘  1"
    assert item.accessibleName() == "오늘"
    assert item.accessibleDescription() == "처리기한이 지난 요구 1건"
    words.use("en")
    theme.retranslate()
    assert item.accessibleName() == "Today"


def test_the_side_column_goes_under_the_main_one_where_it_is_narrow(qtbot: QtBot) -> None:
    body = ScrollColumn()
    qtbot.addWidget(body)
    step, proof, card = NextStepCard("다음 할 일"), Card("산정표"), Card("요구")
    body.add_main(step)
    body.add_main(card)
    body.add_side(proof, early=True)
    body.end()
    show(body, 1200, 700)
    assert not body.is_narrow
    show(body, 500, 700)
    assert body.is_narrow
    assert [body.main.indexOf(w) for w in (step, proof, card)] == [0, 1, 2]
    show(body, 1200, 700)
    assert body.side.indexOf(proof) == 0


def test_what_goes_under_comes_back_to_its_own_place_in_the_side_column(qtbot: QtBot) -> None:
    body = ScrollColumn()
    qtbot.addWidget(body)
    first, gap, proof = Card("요구"), Gap(6), Card("산정표")
    body.add_main(first)
    body.add_side(gap)
    body.add_side(proof, early=True)
    body.end()
    for width in (500, 1200):
        show(body, width, 700)
    assert [body.side.indexOf(w) for w in (gap, proof)] == [0, 1]


def test_titles_stand_at_one_height_with_a_search_beside_them_or_without(qtbot: QtBot) -> None:
    heights = []
    for search in (True, False):
        bar = TopBar("새 요구", search=search)
        qtbot.addWidget(bar)
        show(bar, 1150, bar.sizeHint().height())
        heights.append(bar.title.geometry().center().y())
    assert heights[0] == heights[1]


def test_the_strip_has_one_tab_stop_and_lets_a_day_go(qtbot: QtBot) -> None:
    strip = FourteenDayStrip()
    qtbot.addWidget(strip)
    strip.set_cells([StripCell(str(i), f"{i} 월", i % 3, spoken=f"2026-11-{i + 1:02d}") for i in range(15)])
    chosen: list[str] = []
    strip.chosen.connect(chosen.append)
    strip.cells[3].click()
    strip.cells[3].click()
    assert chosen == ["3", ""]
    assert sum(c.focusPolicy() == Qt.FocusPolicy.StrongFocus for c in strip.cells) == 1
    assert strip.cells[1].accessibleName() == "2026-11-02: 1건"
    assert strip.heightForWidth(400) > strip.heightForWidth(1200)


def test_a_page_as_large_as_the_one_before_is_painted(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.set_page(b"\xff" * (100 * 141 * 4), 100, 141)
    show(view, 700, 800)

    def middle() -> str:
        return view.screen().grabWindow(view.winId()).toImage().pixelColor(350, 400).name()

    qtbot.waitUntil(lambda: middle() == "#ffffff")
    view.set_page(b"\x00\x00\x00\xff" * (100 * 141), 100, 141)
    qtbot.waitUntil(lambda: middle() == "#000000")


def test_a_page_of_any_size_is_drawn_pixel_for_pixel(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    noise = random.Random(1).randbytes(300 * 424 * 3)  # noqa: S311 - a test's noise
    view.set_page(b"".join(noise[at : at + 3] + b"\xff" for at in range(0, len(noise), 3)), 300, 424)
    for height in range(501, 509):
        view.resize(700, height)
        view._fit()
        seen = view._sheet.grab().toImage()
        place = view._sheet.rect().adjusted(28, 14, -28, -14)
        drawn = seen.copy(place).convertToFormat(QImage.Format.Format_RGB32)
        wanted = view._sheet.image.scaled(
            place.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        wanted = wanted.convertToFormat(QImage.Format.Format_RGB32)
        apart = map(operator.sub, bytes(drawn.constBits()), bytes(wanted.constBits()))
        assert max(map(abs, apart)) <= 2, height  # the last line may be rounded otherwise


def test_the_ring_of_a_page_is_seen_on_all_sides(qtbot: QtBot) -> None:
    box, view = QWidget(), PageView()
    qtbot.addWidget(box)
    box.setLayout(column(0, view))
    view.set_page(b"\xff" * (100 * 141 * 4), 100, 141)
    show(box, 700, 800)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.shows_ring
    seen = view.grab().toImage()
    for x, y in ((350, 1), (350, 798), (1, 400), (698, 400)):
        assert seen.pixelColor(x, y).name() == theme.color("accent.txt").name(), (x, y)


def test_the_desk_under_a_page_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    box, view = QWidget(), PageView()
    qtbot.addWidget(box)
    box.setLayout(column(0, view))
    view.set_page(b"\xff" * (100 * 141 * 4), 100, 141)
    show(box, 900, 600)
    for dark in (False, True, False):
        theme.apply(qapp, dark=dark)
        assert box.grab().toImage().pixelColor(5, 300).name() == theme.color("sunken").name()


def test_a_page_fits_and_grows(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(700, 800)
    view.set_page(b"\xff" * (100 * 141 * 4), 100, 141, page=1, total=2)
    fitted = view._sheet.height()
    assert fitted <= view.viewport().height() + 1
    view.zoom(1)
    assert view._sheet.height() > fitted
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view._sheet.height() == fitted
    assert view.accessibleName() == "1쪽, 모두 2쪽"
    with pytest.raises(ValueError, match="pixels"):
        view.set_page(b"", 10, 10)
