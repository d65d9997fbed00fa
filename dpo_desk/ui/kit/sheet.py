"""All components as pictures: `python -m dpo_desk.ui.kit.sheet --out DIR [--dark] [--lang en] [--scale 2]`."""

import argparse
import os
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.kit import theme
from dpo_desk.ui.kit.body import SaveBar, ScrollColumn
from dpo_desk.ui.kit.button import Button, Kind
from dpo_desk.ui.kit.card import Canvas, Card, NextStepCard, Sheet, SideRow
from dpo_desk.ui.kit.chip import Chip, DdayBlock, DdayChip, dday_look
from dpo_desk.ui.kit.field import Field, FormRow, PassphraseField
from dpo_desk.ui.kit.inputs import CheckBox, Combo, DateEdit, LineEdit, TextEdit
from dpo_desk.ui.kit.label import SafeLabel
from dpo_desk.ui.kit.layout import column, grid, row
from dpo_desk.ui.kit.message import EmptyState, JobBar, MessageBar
from dpo_desk.ui.kit.page import Finding, PageView
from dpo_desk.ui.kit.proof import DayCell, ProofCalendar, ProofRules
from dpo_desk.ui.kit.rail import Place, Rail
from dpo_desk.ui.kit.stages import StageBars, Step, Stepper, stage_word
from dpo_desk.ui.kit.strip import FourteenDayStrip, StripCell
from dpo_desk.ui.kit.table import Column, ListRows, PersonCell, RowsTable, TwoLines
from dpo_desk.ui.kit.tabs import FilterChips, Tab, Tabs
from dpo_desk.ui.kit.theme import BOLD, MEDIUM, REGULAR, SEMIBOLD
from dpo_desk.ui.kit.timeline import Entry, Timeline
from dpo_desk.ui.kit.top_bar import TopBar
from dpo_desk.ui.questions import Question, QuestionCard

TODAY = date(2026, 11, 27)


def _title(text: str) -> SafeLabel:
    return SafeLabel(text, "title", "text", BOLD)


def _hover(widget: QWidget) -> None:
    at = QPointF(4, 4)
    QApplication.sendEvent(widget, QEnterEvent(at, at, at))


def buttons() -> QGridLayout:
    """Four kinds, four states."""
    box = grid(10, 8)
    heads = ("평소", "가리킴", "초점", "못 씀") if words.language() == "ko" else ("rest", "pointer", "focus", "off")
    for j, head in enumerate(heads):
        box.addWidget(SafeLabel(head, "caption", "text3", SEMIBOLD), 0, j)
    kinds: tuple[tuple[Kind, str, str], ...] = (
        ("primary", "letter.issue", "stamp"),
        ("secondary", "act.edit", "pencil"),
        ("danger", "retention.ask.act", "archive"),
        ("quiet", "act.print", "printer"),
    )
    for i, (kind, key, icon) in enumerate(kinds):
        for j in range(4):
            button = Button(words.say(key, n=4), kind, icon=icon)
            if j == 1:
                _hover(button)
            if j == 2:
                button._by_keyboard = True
                button.hasFocus = lambda: True  # type: ignore[method-assign]  # four rings at once, for the picture
            if j == 3:
                button.forbid("…")
            box.addWidget(button, i + 1, j, Qt.AlignmentFlag.AlignLeft)
    box.setColumnStretch(4, 1)
    return box


def chips() -> QVBoxLayout:
    first = row(8, DdayChip(-1), DdayChip(0), DdayChip(3), DdayChip(9), None)
    second = row(8, DdayChip(14, "postponed"), DdayChip(0, "notified"), DdayChip(0, "closed"))
    second.addWidget(Chip(words.say("case.right.access"), "info"))
    second.addWidget(Chip(words.say("case.right.correction")))
    second.addStretch(1)
    third = row(16, StageBars(2), None)
    block = DdayBlock()
    block.set_due(3, date(2026, 11, 30))
    return column(10, first, second, third, row(0, block, None))


def inputs() -> QVBoxLayout:
    bad = Field(words.say("settings.nav.company"), LineEdit("02-555-01"))
    bad.set_error(words.say("settings.phone"))
    fixed = LineEdit("2026-0147")
    fixed.setReadOnly(True)
    combo = Combo([(i, words.say(f"case.right.{r}")) for i, r in enumerate(("access", "correction"))], icon="person")
    passphrase = PassphraseField()
    passphrase.line.setText("correct horse ba")
    passphrase.line.restyle()
    passphrase.line.caps.emit(True)
    return column(
        12,
        FormRow(Field(words.say("search.field"), LineEdit("", "02-000-0000"), optional=True), bad),
        FormRow(
            Field(words.say("requests.col.number"), fixed),
            Field(words.say("requests.col.received"), DateEdit(TODAY)),
        ),
        FormRow(Field(words.say("requests.col.rights"), combo), Field(words.say("unlock.passphrase"), passphrase)),
        Field(words.say("decision.reason"), TextEdit("", lines=2), hint=words.say("decision.reason.hint")),
        row(16, CheckBox(words.say("letter.option.seal"), True), CheckBox(words.say("letter.option.locked")), None),
    )


def messages() -> QVBoxLayout:
    box = column(10)
    for kind, happened, rest, act in (
        ("info", words.say("clock.identity", due=date(2026, 11, 30)), "", ""),
        ("danger", words.say("unlock.wrong").split(". ")[0] + ".", words.say("error.back"), words.say("act.retry")),
        ("warn", words.say("today.backup.old", n=8), "", words.say("backup.now")),
        ("ok", words.say("letter.issued", letter="통지서", no="2026-0141-01"), "", ""),
    ):
        bar = MessageBar()
        bar.say(kind, happened, rest, act)  # type: ignore[arg-type]  # a tuple of literals widens
        box.addWidget(bar)
    job = JobBar()
    job.begin(words.say("job.ledger"), 2000)
    job.advance(1240, 2000)
    job.show()
    box.addWidget(job)
    card = Card(pad=12)
    card.add(
        EmptyState(
            "inbox",
            words.say("today.empty.text"),
            words.say("today.empty.hint"),
            Button(words.say("requests.act.new"), "primary", icon="plus", shortcut="Ctrl N"),
            Button(words.say("unlock.sample"), "quiet", icon="eye"),
        )
    )
    box.addWidget(card)
    return box


def proof() -> Card:
    link = Button(words.say("act.print"), "link", size=24)
    card = Card(words.say("proof.title"), "calendar", right=link, pad=16)
    calendar = ProofCalendar()
    first, got, tenth, due = date(2026, 11, 16), date(2026, 11, 18), date(2026, 11, 28), date(2026, 11, 30)
    cells = []
    for i in range(21):
        day = first + timedelta(days=i)
        if day == got:
            cell = DayCell(day, words.say("proof.received"), "receipt")
        elif got < day < tenth:
            today = day == TODAY
            cell = DayCell(day, words.say("proof.today") if today else str((day - got).days), "counted", today)
        elif tenth <= day < due:
            cell = DayCell(day, "10" if day == tenth else words.say("proof.rest"), "moved")
        elif day == due:
            cell = DayCell(day, words.say("proof.due"), "due")
        else:
            cell = DayCell(day)
        cells.append(cell)
    calendar.set_cells(cells)
    rules = ProofRules()
    law = "민법 제157조", "시행령 제41조", "민법 제161조"
    said = "받은 날은 세지 않음", "10일째 11-28 (토)", "토·일요일, 다음 날로"
    rules.set_rules(list(zip(said, law, strict=True)), (words.say("proof.due"), words.day(due)))
    card.add(calendar)
    card.add(rules)
    return card


def table() -> Sheet:
    sheet = Sheet()
    columns = (
        Column("c", "", 50, "check"),
        Column("dday", words.say("requests.col.dday"), 128, "dday"),
        Column("due", words.say("requests.col.due"), 112, "date", drop=3),
        Column("number", words.say("requests.col.number"), 100, "number"),
        Column("rights", words.say("requests.col.rights"), 150, "chips", drop=2),
        Column("person", words.say("requests.col.person"), 150, "person", stretch=True),
        Column("stage", words.say("requests.col.stage"), 190, "stage"),
        Column("way", words.say("requests.col.way"), 110, "icon", drop=4),
        Column("who", words.say("requests.col.officer"), 100, "avatar", drop=5),
    )
    rows: list[dict[str, object]] = []
    right = [words.say(f"case.right.{r}") for r in ("access", "correction", "deletion")]
    for i, (days, name, agent) in enumerate(
        ((-1, "최하은", ""), (0, "박서연", ""), (3, "한지우", "대리인"), (9, "Emily Carter", ""))
    ):
        due = TODAY + timedelta(days=days)
        rows.append(
            {
                "id": i,
                "dday": dday_look(days),
                "due": words.short_day(due),
                "number": f"2026-014{i}",
                "rights": right[: i % 3 + 1],
                "person": PersonCell(name, agent),
                "stage": (3, 4, 2, 0)[i],
                "way": ("mail", "E-mail"),
                "who": ("정해린", "info"),
            }
        )
    model = ListRows(columns, rows)
    model.picked = {1}
    view = RowsTable(model, name=words.say("nav.requests"), full_height=True)
    sheet.add(view)
    two = ListRows(
        (Column("dday", "", 136, "dday"), Column("p", "", 200, "two", stretch=True), Column("stage", "", 190, "stage")),
        [
            {
                "dday": dday_look(3),
                "p": TwoLines("한지우", "열람 · 정정", "2026-0147", words.say("next.examining.ask"), "대리인"),
                "stage": 2,
            }
        ],
    )
    sheet.add(RowsTable(two, row_height=60, head=False, name=words.say("nav.today"), full_height=True))
    return sheet


def strip() -> FourteenDayStrip:
    made = FourteenDayStrip()
    counts = {0: 2, 3: 2, 4: 1, 6: 1, 7: 1, 10: 3}
    cells = [StripCell("late", words.say("today.strip.late"), 1, "late")]
    for i in range(14):
        day = TODAY + timedelta(days=i)
        kind = "today" if i == 0 else "rest" if day.weekday() > 4 else "soon" if i <= 3 else "day"
        head = words.say("today.strip.today") if i == 0 else f"{day.day} {words.weekday(day)}"
        cells.append(StripCell(day.isoformat(), head, counts.get(i, 0), kind, words.day(day)))  # type: ignore[arg-type]
    made.set_cells(cells)
    return made


def rail() -> Rail:
    made = Rail(
        (
            Place("today", "nav.today", "today"),
            Place("requests", "nav.requests", "inbox"),
            Place("mandates", "nav.mandates", "mandate"),
            Place("agencies", "nav.agencies", "bank"),
            Place("retention", "nav.retention", "archive", "nav.records"),
            Place("registers", "nav.registers", "bars"),
            Place("log", "nav.log", "shield"),
        ),
        (Place("settings", "nav.settings", "sliders"),),
    )
    made.set_current("requests")
    made.set_counts({"today": (1, True), "requests": (14, False), "mandates": (3, False)})
    made.set_company("아니그마테크놀로지스")
    made.set_officer("정해린", "개인정보 보호책임자")
    return made


def components() -> Canvas:
    """First sheet: what stands in look.md §4."""
    canvas = Canvas()
    one = column(10, _title("단추"), buttons(), 6, _title("기한 표시"), chips(), 6, _title("입력"), inputs(), None)
    filters = FilterChips("필터")
    filters.set_filters(
        [
            ("open", words.say("requests.filter.open"), "14", ""),
            ("soon", words.say("requests.filter.soon"), "4", "warn.txt"),
            ("objection", words.say("requests.filter.objection"), "", ""),
        ],
        "open",
    )
    two = column(10, _title("알림 줄"), messages(), 6, _title("필터"), filters, None)
    question = QuestionCard(
        Question(
            "retention.ask",
            words.say("retention.ask", n=4),
            words.say("retention.ask.body", date=date(2027, 2, 25)),
            words.say("retention.ask.act", n=4),
            words.say("act.cancel"),
        )
    )
    types = Card(pad=20, gap=4)
    for role, weight, text in (
        ("display", SEMIBOLD, words.say("today.due", n=2)),
        ("heading", BOLD, "위임장 2026-11-27 (금)"),
        ("title", SEMIBOLD, "요구와 위임 범위"),
        ("body", REGULAR, "기한은 멈추지 않습니다. 0123456789"),
        ("small", MEDIUM, "회신을 기다리는 동안에도"),
        ("caption", REGULAR, "민법 제161조 · 2026-11-30 (월)"),
    ):
        types.add(SafeLabel(text, role, "text3" if role == "caption" else "text", weight, tab=True, elide=True))
    three = column(10, _title("되돌릴 수 없는 일"), question, 6, _title("글자"), types, 6, proof(), None)
    box = QHBoxLayout(canvas)
    box.setContentsMargins(32, 28, 32, 28)
    box.setSpacing(32)
    for content in (one, two, three):
        box.addLayout(content, 1)
    return canvas


def window() -> Canvas:
    """Second sheet: rail, top bar, case header, cards, table."""
    canvas = Canvas()
    bar = TopBar(words.say("nav.requests"), words.say("requests.count", n=248))
    bar.add(Button("", "secondary", icon="printer", name=words.say("act.print")))
    bar.add(Button(words.say("requests.act.new"), "primary", icon="plus", shortcut="Ctrl N"))
    when = ("11-18", "11-19", "11-20부터", "", "", "")
    stepper = Stepper([Step(stage_word(i), when[i]) for i in range(6)], 2)
    tabs = Tabs()
    places = ("overview", "request", "people", "examination", "decision", "letters", "files", "history")
    tabs.set_tabs([Tab(p, words.say(f"case.tab.{p}"), "3/5" if p == "examination" else "") for p in places])
    body = ScrollColumn()
    step = NextStepCard(words.say("next.label"))
    step.set_step(
        words.say("next.examining.wait", dept="고객지원팀"),
        words.say("clock.inquiry", right="정정"),
        words.say("next.left", n=2),
        (
            Button(words.say("inquiry.answer"), "primary", icon="pencil"),
            Button(words.say("inquiry.remind"), "secondary", icon="mail"),
        ),
    )
    request = Card(words.say("case.tab.request"), "mail", right=Button(words.say("act.view"), "link", size=24))
    request.add_row(
        words.say("case.right.access"), "제 계정의 수집 항목과 제3자 제공 현황, 마케팅 동의 내역을 보고 싶습니다."
    )
    request.add_row(words.say("case.right.correction"), "휴대전화 번호가 예전 번호입니다. 바꾸어 주세요.")
    body.add_main(strip())
    body.add_main(step)
    body.add_main(request)
    body.add_main(table())
    body.add_side(proof(), early=True)
    past = Card(words.say("case.tab.history"), "clock", pad=16)
    past.add(
        Timeline(
            [
                Entry("mail", "info", "고객지원팀에 보유 현황을 물음", "11-24 (화) 10:12 · 정해린"),
                Entry("tick", "done", "결제 대행사 회신: 보유 2항목", "11-24 (화) 09:40 · 문태오"),
                Entry("people", "done", "위임장 확인: 열람, 정정", "11-20 (금) 14:05 · 정해린"),
            ]
        )
    )
    waiting = Card(words.say("today.card.waiting"), "hourglass", pad=16)
    waiting.add(SideRow("고객지원팀", "보유 현황 · 한지우 2026-0147", words.say("today.waiting.day", n=3)))
    body.add_side(past)
    body.add_side(waiting)
    body.end()
    save = SaveBar()
    save.set_counts(2, 1)
    header = column(8, stepper, tabs, edges=(32, 6, 32, 0))
    right = column(0, bar, header, body, save)
    right.setStretch(2, 1)
    box = row(0, rail())
    box.addLayout(right, 1)
    canvas.setLayout(box)
    return canvas


def letter() -> Canvas:
    canvas = Canvas("sunken")
    view = PageView()
    view.set_page(b"\xff" * (595 * 842 * 4), 595, 842, page=1, total=2)
    view.set_findings([Finding(1, 0.2, True), Finding(2, 0.6, False)], 1)
    canvas.setLayout(column(0, view))
    return canvas


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--lang", choices=("ko", "en"), default="ko")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--size", default="1440x1040")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    words.use(asked.lang)
    theme.apply(app, asked.dark, asked.scale)
    asked.out.mkdir(parents=True, exist_ok=True)
    wide, high = map(int, asked.size.split("x"))
    name = f"{'dark' if asked.dark else 'light'}-{asked.lang}-{asked.scale:g}"
    for kind, make in (("components", components), ("window", window), ("letter", letter)):
        made = make()
        made.resize(wide, high)
        made.show()
        for _ in range(6):
            app.processEvents()
        picture = asked.out / f"{kind}-{name}.png"
        made.grab().save(str(picture))
        print(picture)
        made.close()


if __name__ == "__main__":
    main()
