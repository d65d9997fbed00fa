"""Tables: keys, ticks, columns that drop out, group heads, and every kind painted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from dpo_desk.ui.kit import paint, theme
from dpo_desk.ui.kit.chip import ChipLook
from dpo_desk.ui.kit.table import Column, Heading, ListRows, PersonCell, RowsTable, TwoLines

COLUMNS = (
    Column("c", "", 50, "check"),
    Column("dday", "기한", 124, "dday"),
    Column("number", "번호", 100, "number"),
    Column("rights", "권리", 150, "chips", drop=1),
    Column("person", "정보주체", 150, "person", stretch=True),
    Column("stage", "단계", 176, "stage"),
    Column("way", "경로", 92, "icon", drop=3),
    Column("got", "받은 날", 110, "date", drop=2),
    Column("who", "담당", 96, "avatar"),
)


def case(number: int) -> dict[str, object]:
    return {
        "id": 100 + number,
        "dday": ChipLook("D-3 임박", "soon", "clock"),
        "number": f"2026-{number:04d}",
        "rights": ["열람", "정정"],
        "person": PersonCell("한지우", "대리인"),
        "stage": 2,
        "way": ("mail", "전자우편"),
        "got": "11-18 (수)",
        "who": ("정해린", "info"),
    }


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    words.use("ko")
    theme.apply(qapp, dark=False)


@pytest.fixture
def rows() -> ListRows:
    return ListRows(COLUMNS, [case(n) for n in range(5)])


@pytest.fixture
def table(qtbot: QtBot, rows: ListRows) -> Iterator[RowsTable]:
    window = QWidget()
    qtbot.addWidget(window)
    made = RowsTable(rows, name="요구")
    made.setParent(window)
    made.resize(1300, 400)
    window.resize(1400, 500)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    yield made
    window.close()


def test_the_model_keeps_qts_own_rules(rows: ListRows) -> None:
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    rows.set_rows([case(1)])
    rows.toggle(0)


def test_the_screen_reader_hears_every_cell(rows: ListRows) -> None:
    said = [rows.data(rows.index(0, i)) for i in range(len(COLUMNS))]
    assert said == [
        "",
        "D-3 임박",
        "2026-0000",
        "열람, 정정",
        "한지우 대리인",
        "검토",
        "전자우편",
        "11-18 (수)",
        "정해린",
    ]


def test_space_ticks_and_enter_opens(table: RowsTable, rows: ListRows) -> None:
    opened: list[int] = []
    table.opened.connect(opened.append)
    assert table.current_row() == 0  # arriving by Tab, the first row is the current one
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert rows.picked == {101}
    assert opened == [1]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert rows.picked == set()


def test_a_click_on_the_box_ticks_and_a_double_click_opens(table: RowsTable, rows: ListRows) -> None:
    opened: list[int] = []
    table.opened.connect(opened.append)
    box = table.visualRect(rows.index(2, 0)).center()
    name = table.visualRect(rows.index(3, 4)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert rows.picked == {102}
    assert opened == [3]


def test_tab_leaves_the_table(table: RowsTable) -> None:
    assert not table.tabKeyNavigation()


def test_where_it_is_narrow_the_least_needed_columns_go_first(table: RowsTable) -> None:
    def hidden() -> list[str]:
        QApplication.processEvents()
        return [c.key for i, c in enumerate(COLUMNS) if table.isColumnHidden(i)]

    assert hidden() == []
    table.resize(1000, 400)
    assert hidden() == ["way"]
    table.resize(900, 400)
    assert hidden() == ["way", "got"]
    table.resize(1300, 400)
    assert hidden() == []


def test_at_double_text_size_rows_are_twice_as_high(qapp: QApplication, table: RowsTable) -> None:
    assert table.rowHeight(0) == 44
    theme.apply(qapp, dark=False, user_scale=2.0)
    assert table.rowHeight(0) == 88


def test_group_heads_are_skipped_by_the_keyboard(qtbot: QtBot) -> None:
    model = ListRows(
        (Column("two", "", 300, "two", stretch=True),),
        [
            Heading("오늘", "1"),
            {"id": 1, "two": TwoLines("박서연", "열람", "2026-0141", "발급하세요")},
            Heading("그 뒤", "1"),
            {"id": 2, "two": TwoLines("김민준", "처리정지", "2026-0142", "발송을 적으세요")},
        ],
    )
    table = RowsTable(model, row_height=60, head=False, name="오늘", full_height=True)
    qtbot.addWidget(table)
    table.show()
    table.activateWindow()
    QApplication.processEvents()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.current_row() == 1
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row() == 3
    assert (table.rowHeight(0), table.rowHeight(1)) == (42, 60)
    assert table.height() == 2 * 42 + 2 * 60 + 2


def test_every_kind_paints_something_and_an_unread_cell_a_placeholder(table: RowsTable, rows: ListRows) -> None:
    table.grab()
    rows.set_rows([{"id": 1}])
    empty = table.grab().toImage()
    rows.set_rows([case(1)])
    full = table.grab().toImage()
    for i, column in enumerate(COLUMNS):
        rect = table.visualRect(rows.index(0, i)).translated(0, table.horizontalHeader().height())
        here, there = (image.copy(rect).convertToFormat(QImage.Format.Format_RGB32) for image in (empty, full))
        assert (here != there) == (column.kind != "check"), column.key


class Summed(ListRows):
    """Counts whose last row sums up the others."""

    def is_sum(self, row: int) -> bool:
        return row == self.count() - 1


def test_counts_stand_at_the_right_under_their_head_nought_is_quiet_and_a_sum_strong(qtbot: QtBot) -> None:
    columns = (Column("line", "결과", 200, "text"), Column("n", "열람", 100, "count"))
    model = Summed(columns, [{"line": "전부", "n": n} for n in (1240, 0, 1240)])
    table = RowsTable(model, name="통계")
    qtbot.addWidget(table)
    table.resize(320, 240)
    table.show()
    QApplication.processEvents()
    image = table.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    down = table.horizontalHeader().height()

    def ink(left: int, right: int, top: int) -> list[int]:
        """How far to the right each dark pixel of a line lies, the bar of the current row left out."""
        lines = range(top + 2, top + 32)
        return [x for x in range(left + 4, right) for y in lines if image.pixelColor(x, y).lightness() < 160]

    head = ink(200, 300, 0)
    first, nought, total = (ink(200, 300, down + 44 * row + 6) for row in range(3))
    assert max(first) == pytest.approx(max(head), abs=2), "a number ends where its head does"
    assert len(total) > len(first) > len(nought) > 0
    words_of_first, words_of_total = (ink(0, 200, down + 44 * row + 6) for row in (0, 2))
    assert max(words_of_first) < 60, "words stay at the left"
    assert len(words_of_total) > len(words_of_first)
    assert [model.data(model.index(row, 1)) for row in range(3)] == ["1240", "0", "1240"]


def test_a_chip_without_room_is_shortened_and_the_count_behind_it_stays_whole() -> None:
    assert paint.chip_text("Access", "", 150) == "Access"
    short = paint.chip_text("Consent withdrawal", "", 110)
    assert short.startswith("Consent")
    assert short.endswith("…")
    assert paint.chip_width(short) <= 110
    assert paint.chip_text("Consent withdrawal", "", 0) in ("", "…")


def test_rights_with_long_names_stay_within_their_column(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[tuple[str, float]] = []
    chip = paint.chip

    def kept(painter: QPainter, x: float, middle: float, what: str, tone: str = "mute", icon: str = "") -> int:
        drawn.append((what, x + paint.chip_width(what, icon)))
        return chip(painter, x, middle, what, tone, icon)

    monkeypatch.setattr(paint, "chip", kept)
    rights = {**case(1), "rights": ["Consent withdrawal", "Suspension of processing"]}
    table = RowsTable(ListRows(COLUMNS, [rights]), name="요구")
    qtbot.addWidget(table)
    table.resize(1300, 200)
    table.grab()
    place = table.visualRect(table.model().index(0, [column.key for column in COLUMNS].index("rights")))
    of_rights = [one for one in drawn if one[0].startswith("Consent") or one[0] == "+1"]
    assert [what for what, _ in of_rights][-1] == "+1"
    assert all(end <= place.right() + 1 for _, end in of_rights)
