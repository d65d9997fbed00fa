"""The widgets: they act once, say their reasons, follow theme, language and text size."""

import gc
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from dpo_desk.ui.kit import icons, theme
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.chip import Chip, DdayChip, dday_look
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import column, fix, row
from dpo_desk.ui.kit.paragraph import Paragraph, lines_of
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.tip import is_plain_tip


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


def test_a_double_click_acts_once(qtbot: QtBot) -> None:
    button = Button("발급", "primary")
    qtbot.addWidget(button)
    acts: list[int] = []
    button.acted.connect(lambda: acts.append(1))
    click(button)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)  # the second press of the pair
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert acts == [1]
    button.set_busy(True)
    click(button)
    assert acts == [1]


def test_a_fast_pair_of_clicks_is_one_act_where_the_first_made_it_busy(qtbot: QtBot) -> None:
    button = Button("발급", "primary")
    qtbot.addWidget(button)
    acts: list[int] = []

    def start() -> None:
        acts.append(1)
        button.set_busy(True)

    button.acted.connect(start)
    click(button)
    click(button)
    assert acts == [1]


def test_enter_presses_a_button_and_holding_it_does_not_repeat(qtbot: QtBot) -> None:
    button = Button("발급")
    qtbot.addWidget(button)
    acts: list[int] = []
    button.acted.connect(lambda: acts.append(1))
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert acts == [1]


def test_a_forbidden_button_says_why(qtbot: QtBot) -> None:
    button = Button("발급", "primary")
    qtbot.addWidget(button)
    button.forbid("막힘 1건을 풀면 발급할 수 있습니다.")
    assert not button.isEnabled()
    assert button.toolTip() == button.accessibleDescription() == "막힘 1건을 풀면 발급할 수 있습니다."
    button.allow()
    assert (button.isEnabled(), button.toolTip()) == (True, "")


def test_a_button_without_words_has_a_name(qtbot: QtBot) -> None:
    button = Button("", "quiet", icon="lock", name="잠그기")
    qtbot.addWidget(button)
    assert button.accessibleName() == "잠그기"
    assert button.toolTip() == "잠그기"


def test_the_focus_ring_shows_for_the_keyboard_only(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    button = Button("발급")
    box.setLayout(column(8, button))
    show(box, 300, 100)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not button.shows_ring
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.shows_ring


@pytest.mark.parametrize(
    ("days", "state", "text", "tone", "icon"),
    [
        (-1, "running", "D+1 지남", "late", "octagon"),
        (0, "running", "D-day 오늘", "today", "triangle"),
        (3, "running", "D-3 임박", "soon", "clock"),
        (9, "running", "D-9", "calm", "calendar"),
        (14, "postponed", "D-14 연기", "hold", "pause"),
        (2, "notified", "통지함", "done", "tick"),
        (-9, "closed", "종결", "mute", "tick"),
        (-2, "extended", "D+2 지남", "late", "octagon"),
    ],
)
def test_a_dday_chip_says_its_state_in_words_icon_and_colour(
    days: int, state: str, text: str, tone: str, icon: str
) -> None:
    look = dday_look(days, state)
    assert (look.text, look.tone, look.icon) == (text, tone, icon)


def test_a_dday_chip_speaks_english_after_a_change(qtbot: QtBot) -> None:
    chip = DdayChip(3)
    qtbot.addWidget(chip)
    words.use("en")
    theme.retranslate()
    assert chip.accessibleName() == "D-3 soon"


def test_every_icon_draws_and_every_size_has_its_pixels(qtbot: QtBot) -> None:
    for name in icons.names():
        image = icons.icon(name).pixmap(18, 18).toImage()
        inked = sum(image.pixelColor(x, y).alpha() > 60 for x in range(image.width()) for y in range(image.height()))
        assert inked >= 8, name


def test_no_label_of_the_kit_reads_markup(qtbot: QtBot) -> None:
    hostile = '<img src="file:///etc/passwd"><b>x</b>'
    for label in (SafeLabel(hostile), Paragraph(hostile), Chip(hostile)):
        qtbot.addWidget(label)
        assert isinstance(label, QLabel)
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()


def test_no_tooltip_of_the_kit_reads_markup(qtbot: QtBot) -> None:
    hostile = '<img src="file:///etc/passwd"> & <b>x</b>'
    label, button = SafeLabel(hostile, elide=True), Button("발급")
    for widget in (label, button):
        qtbot.addWidget(widget)
    show(label, 60, 20)
    button.forbid(hostile)
    for widget in (label, button):
        assert is_plain_tip(widget.toolTip())
        document = QTextDocument()
        document.setHtml(widget.toolTip())
        assert document.toPlainText() == hostile
    assert not is_plain_tip(hostile)
    assert not is_plain_tip(f"<span>{hostile}</span>")


def test_a_cut_label_carries_its_text_as_tooltip(qtbot: QtBot) -> None:
    label = SafeLabel("아주 긴 이름이 여기에 있습니다", elide=True)
    qtbot.addWidget(label)
    show(label, 60, 20)
    assert label.toolTip() == label.text()
    show(label, 600, 20)
    assert label.toolTip() == ""


def test_a_paragraph_breaks_at_spaces_only_and_keeps_a_date_whole() -> None:
    font = theme.font("body")
    lines = lines_of("회신을 기다리는 동안에도 처리기한은 흐릅니다: 2026-11-30 (월)까지 통지하세요.", font, 160)
    assert " ".join(lines).replace("\u00a0", " ") == (
        "회신을 기다리는 동안에도 처리기한은 흐릅니다: 2026-11-30 (월)까지 통지하세요."
    )
    assert not any(line.endswith("2026-11-30") for line in lines)


def test_a_word_of_a_hundred_thousand_letters_is_cut_not_lost() -> None:
    word = "가" * 100_000
    lines = lines_of(word, theme.font("body"), 400)
    assert "".join(lines) == word
    assert len(lines) > 1000
    mixed = lines_of("가" * 60 + "i" * 600 + "W" * 60, theme.font("body"), 400)
    measure = QFontMetricsF(theme.font("body"))
    assert "".join(mixed) == "가" * 60 + "i" * 600 + "W" * 60
    assert all(measure.horizontalAdvance(line) <= 400 for line in mixed)


def test_a_paragraph_grows_with_the_text_size(qapp: QApplication, qtbot: QtBot) -> None:
    text = Paragraph("회신을 기다리는 동안에도 처리기한은 흐릅니다. 열람은 연기를 통지할 수 있습니다.")
    qtbot.addWidget(text)
    before = text.heightForWidth(300)
    theme.apply(qapp, dark=False, user_scale=2.0)
    assert text.heightForWidth(300) > 2 * before


def test_layouts_and_fixed_sizes_follow_the_text_size(qapp: QApplication, qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    inner = row(8, SafeLabel("가"), 6, SafeLabel("나"))
    box.setLayout(column(10, inner, edges=(32, 6, 32, 24)))
    fix(box, width=340)
    theme.apply(qapp, dark=True, user_scale=2.0)
    outer = box.layout()
    assert outer is not None
    assert (outer.spacing(), outer.contentsMargins().left(), inner.spacing(), box.width()) == (20, 64, 16, 680)
    gap = inner.itemAt(1)
    assert gap is not None
    assert gap.sizeHint().width() == 12


def test_the_theme_changes_while_it_runs(qapp: QApplication, qtbot: QtBot) -> None:
    label = SafeLabel("가", ink="text")
    qtbot.addWidget(label)
    theme.apply(qapp, dark=True)
    assert theme.color(label.ink).name() == "#eceef3"
    assert qapp.palette().window().color().name() == "#17191f"


def test_a_label_that_moves_after_a_change_of_size_keeps_its_size(qapp: QApplication, qtbot: QtBot) -> None:
    one, other = QWidget(), QWidget()
    both = QWidget()
    qtbot.addWidget(both)
    both.setLayout(column(8, one, other))
    here, there = column(8), column(8)
    one.setLayout(here)
    other.setLayout(there)
    card = Card("제목")
    here.addWidget(card)
    show(both, 300, 200)
    theme.apply(qapp, dark=False, user_scale=2.0)
    there.addWidget(card)
    assert card.title.font().pixelSize() == 30


def test_the_text_size_stays_between_one_and_two(qapp: QApplication) -> None:
    theme.apply(qapp, dark=False, user_scale=5.0)
    assert S(100) == 200
    theme.apply(qapp, dark=False, user_scale=0.2)
    assert S(100) == 100


def test_pointing_at_a_button_changes_its_fill_only(qtbot: QtBot) -> None:
    button = Button("고치기")
    qtbot.addWidget(button)
    size = button.sizeHint()
    at = QPointF(4, 4)
    QApplication.sendEvent(button, QEnterEvent(at, at, at))
    assert button.sizeHint() == size


def test_void_calls_leave_none_alone(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for number in range(500):
        widget.setObjectName(f"n{number}")
    assert sys.getrefcount(None) - before > -100  # 3.14 counts them up: there None lives for ever


def test_the_kit_imports_nothing_heavy() -> None:
    code = (
        "import pkgutil, sys, dpo_desk.ui.kit as kit\n"
        "for m in pkgutil.iter_modules(kit.__path__): __import__('dpo_desk.ui.kit.' + m.name)\n"
        "import dpo_desk.ui.questions, dpo_desk.ui.jobs\n"
        "heavy = {'sqlalchemy', 'reportlab', 'pikepdf', 'babel', 'PIL', 'pypdfium2', 'alembic', 'asyncio',"
        " 'PySide6.QtPrintSupport', 'PySide6.QtNetwork', 'sqlcipher3', 'cryptography', 'xml.etree.ElementTree'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_collector_never_runs_by_itself_in_a_desk_with_windows(qtbot: QtBot) -> None:
    assert not gc.isenabled()


def test_a_widget_whose_python_half_is_gone_is_left_alone(qapp: QApplication, qtbot: QtBot) -> None:
    window, label = QWidget(), SafeLabel("가")
    qtbot.addWidget(window)
    label.setParent(window)
    vars(label).clear()  # what the collector leaves of a widget in a closed window, until Qt deletes it
    theme.apply(qapp, dark=True)
    theme.retranslate()
