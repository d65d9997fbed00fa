"""The widgets: they act once, say their reasons, follow theme, language and text size."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent, QInputMethodEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from dpo_desk.ui.kit import icons, theme
from dpo_desk.ui.kit.body import SaveBar, ScrollColumn
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card, NextStepCard
from dpo_desk.ui.kit.chip import Chip, DdayChip, dday_look
from dpo_desk.ui.kit.field import Field, FormRow, PassphraseField
from dpo_desk.ui.kit.inputs import CheckBox, Combo, DateEdit, LineEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import column, fix, row
from dpo_desk.ui.kit.message import JobBar, MessageBar
from dpo_desk.ui.kit.page import PageView
from dpo_desk.ui.kit.paragraph import Paragraph, lines_of
from dpo_desk.ui.kit.rail import Place, Rail
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.strip import FourteenDayStrip, StripCell
from dpo_desk.ui.kit.tabs import FilterChips, Tab, Tabs
from dpo_desk.ui.kit.tip import is_plain_tip

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so for every window


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


def test_a_field_says_what_is_wrong_beside_it_and_to_the_screen_reader(qtbot: QtBot) -> None:
    field = Field("전화", LineEdit("02-555-01"), hint="대표 번호")
    qtbot.addWidget(field)
    assert field.editor.accessibleName() == "전화"
    assert field.editor.accessibleDescription() == "대표 번호"
    field.set_error("끝자리가 모자랍니다.")
    assert field.editor.accessibleDescription() == "끝자리가 모자랍니다."
    assert field.editor.property("bad") is True
    field.set_error("")
    assert field.editor.property("bad") is False


def test_a_search_sees_hangul_while_it_is_composed(qtbot: QtBot) -> None:
    line = LineEdit("홍길")
    qtbot.addWidget(line)
    seen: list[str] = []
    line.typed.connect(seen.append)
    QApplication.sendEvent(line, QInputMethodEvent("ㄷ", []))
    assert seen == ["홍길ㄷ"]
    assert line.text() == "홍길"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-30", date(2026, 11, 30)),
        ("2026. 11. 30.", date(2026, 11, 30)),
        ("20261130", date(2026, 11, 30)),
        ("2026/1/5", date(2026, 1, 5)),
        ("2026-02-30", None),
        ("내일", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_people_write_it(qtbot: QtBot, typed: str, day: date | None) -> None:
    field = DateEdit()
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.day() == day
    assert field.is_wrong() == (day is None and bool(typed))


def test_up_moves_a_date_by_a_day(qtbot: QtBot) -> None:
    field = DateEdit(date(2026, 2, 28))
    qtbot.addWidget(field)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "2026-03-01"


def test_the_eye_shows_and_hides_a_passphrase(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "correct horse")
    eye = field.findChild(Button)
    assert eye is not None
    assert eye.accessibleName() == "암호 문구 보이기"
    eye.click()
    assert field.line.echoMode() == field.line.EchoMode.Normal
    assert eye.accessibleName() == "암호 문구 숨기기"
    assert field.text() == "correct horse"


def test_caps_lock_is_noticed_from_the_letters(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    warnings: list[bool] = []
    field.line.caps.connect(warnings.append)
    QTest.keyClicks(field.line, "A")  # a capital without Shift
    QTest.keyClicks(field.line, "a")
    assert warnings == [True, False]


def test_a_combo_keeps_its_value_when_its_words_change(qtbot: QtBot) -> None:
    combo = Combo([("all", "모든 권리"), ("access", "열람")])
    qtbot.addWidget(combo)
    combo.set_value("access")
    changes: list[int] = []
    combo.currentIndexChanged.connect(changes.append)
    combo.set_choices([("all", "Any right"), ("access", "Access")])
    assert (combo.value(), combo.currentText()) == ("access", "Access")


def test_a_check_box_wraps_instead_of_being_cut(qtbot: QtBot) -> None:
    box = CheckBox("이 연락처를 처리방침 2026-12-01판에도 씁니다. 저장하면 다음 통지서부터 쓰입니다.")
    qtbot.addWidget(box)
    assert box.heightForWidth(200) > box.heightForWidth(900)


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


def test_a_form_row_has_one_column_where_it_is_narrow(qtbot: QtBot) -> None:
    pair = FormRow(Field("전화", LineEdit()), Field("팩스", LineEdit()))
    qtbot.addWidget(pair)
    show(pair, 700, 200)
    assert pair._row.direction() == pair._row.Direction.LeftToRight
    show(pair, 300, 200)
    assert pair._row.direction() == pair._row.Direction.TopToBottom


def test_the_save_bar_counts_and_will_not_save_what_is_to_mend(qtbot: QtBot) -> None:
    bar = SaveBar()
    qtbot.addWidget(bar)
    bar.set_counts(2, 1)
    assert not bar.isHidden()
    assert not bar.save.isEnabled()
    assert bar.save.toolTip() == "고칠 칸 1개"
    bar.set_counts(2, 0)
    assert bar.save.isEnabled()
    bar.set_counts(0, 0)
    assert bar.isHidden()


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
    assert abs(sys.getrefcount(None) - before) < 100


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
