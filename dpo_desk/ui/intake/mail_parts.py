"""What a mail consists of and what may not be kept of it: its parts, and the registration numbers that were found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from dpo_desk.domain.numbers import masked
from dpo_desk.domain.proposal import NumberFound, Part
from dpo_desk.ui import words
from dpo_desk.ui.kit import paint
from dpo_desk.ui.kit.field import Field
from dpo_desk.ui.kit.inputs import CheckBox, Combo, TextEdit
from dpo_desk.ui.kit.label import Picture, SafeLabel
from dpo_desk.ui.kit.layout import column, fix, row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.scale import S
from dpo_desk.ui.kit.theme import MEDIUM, SEMIBOLD
from dpo_desk.ui.telling import size


def place_words(where: str) -> str:
    """A place in a mail (`body`, `part 3`, `header From`) as words."""
    first, _, rest = where.partition(" ")
    key = f"intake.where.{where.replace(' ', '_')}"
    if words.has(key):
        return words.say(key)
    if first == "part":
        return words.say("intake.where.part", no=rest)
    if first == "header":
        return words.say("intake.where.header", name=rest)
    return where


def is_text(part: Part) -> bool:
    """Whether a part is the mail's own words: no copy of an ID."""
    return part.content_type.startswith("text/") and not part.name


def part_name(part: Part) -> str:
    """The name of a part, its registration numbers starred out, or what it is."""
    if is_text(part):
        return words.say("intake.where.html" if part.content_type == "text/html" else "intake.where.body")
    return masked(part.name) or words.say("intake.part.unnamed")


class _PartRow(QWidget):
    """Number, type, name and size of a part, and the box that leaves it out whole."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.part = part
        self.box = CheckBox()
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        number = SafeLabel(str(part.number), "caption", "text3", MEDIUM, tab=True)
        fix(number, width=22)
        self._name = SafeLabel(part_name(part), "small", "text", MEDIUM, elide=True)
        kind = SafeLabel(f"{part.content_type} · {size(part.size)}", "caption", "text3", tab=True, elide=True)
        line = row(8, number)
        line.addLayout(column(0, self._name, kind), 1)
        line.addWidget(self.box)
        self.box.setVisible(not is_text(part))
        self.setLayout(line)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self._name.setText(part_name(self.part))
        self.box.setText(words.say("intake.part.id"))
        name = self._name.text()
        self.box.setAccessibleName(f"{words.say('intake.part.id')}: {self.part.number} {name}")


class Parts(QWidget):
    """Every part of the mail, in its order."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._head = SafeLabel("", "small", "text2", SEMIBOLD)
        self._hint = Paragraph("", "caption", "text3", height=1.4)
        self._rows = column(8)
        self.rows: list[_PartRow] = []
        self.setLayout(column(8, self._head, self._rows, self._hint))

    def fill(self, parts: Sequence[Part]) -> None:
        """Show the parts."""
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [_PartRow(part) for part in parts]
        for line in self.rows:
            line.box.toggled.connect(self.changed)
            self._rows.addWidget(line)
        self.retranslate()

    def left_out(self) -> frozenset[int]:
        """The numbers of the parts that are copies of an ID."""
        return frozenset(line.part.number for line in self.rows if line.box.isChecked())

    def retranslate(self) -> None:
        """Say every word again."""
        self._head.setText(words.say("intake.parts", n=len(self.rows)))
        self._hint.setText(words.say("intake.idpart"))
        self._hint.setVisible(any(not is_text(line.part) for line in self.rows))


class Numbers(QFrame):
    """Registration numbers in the mail: where, how they are masked, and what to do. Hidden where there are none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ground = "danger.soft"
        self._numbers: tuple[NumberFound, ...] = ()
        self._title = Paragraph("", "body", "danger.txt", SEMIBOLD, height=1.4)
        self._list = Paragraph("", "small", "text", MEDIUM, height=1.5)
        self._rule = Paragraph("", "small", "text2", height=1.4)
        self._mailbox = Paragraph("", "small", "text2", height=1.4)
        self.choice = Combo()
        self.choice.currentIndexChanged.connect(lambda _: self._chosen())
        self.choice_field: Field[Combo] = Field("", self.choice)
        self.reason = TextEdit(lines=2)
        self.reason.textChanged.connect(self.changed)
        self.field: Field[TextEdit] = Field("", self.reason)
        icon = Picture("octagon", "danger.txt")
        head = row(10, icon)
        head.addWidget(self._title, 1)
        head.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        inside = (self._list, self._rule, self.choice_field, self.field, self._mailbox)
        self.setLayout(column(8, head, *inside, edges=(14, 12, 14, 12)))
        self.retranslate()
        self._chosen()
        self.hide()

    def fill(self, numbers: tuple[NumberFound, ...]) -> None:
        """Show what was found; masking is what happens unless told otherwise."""
        self._numbers = numbers
        self.choice.set_value("mask")
        self.reason.setPlainText("")
        self.retranslate()
        self._chosen()
        self.setVisible(bool(numbers))

    def not_numbers(self) -> str | None:
        """The reason why these are no registration numbers; None where they are masked."""
        return self.reason.text() if self._numbers and self.choice.value() == "keep" else None

    def _chosen(self) -> None:
        self.field.setVisible(self.choice.value() == "keep")
        self.changed.emit()

    def retranslate(self) -> None:
        """Say every word again."""
        where = list(dict.fromkeys(place_words(one.where) for one in self._numbers))
        if self._numbers:
            self._title.setText(words.say("intake.numbers", n=len(self._numbers), where=", ".join(where)))
        lines = (
            words.say(
                "intake.numbers.line",
                kind=words.say(f"intake.number.{one.kind}"),
                masked=one.masked,
                where=place_words(one.where),
            )
            for one in self._numbers
        )
        self._list.setText("\n".join(lines))
        self._rule.setText(words.say("intake.numbers.rule"))
        self._mailbox.setText(words.say("intake.numbers.mailbox"))
        self.choice_field.set_label(words.say("intake.numbers.choice"))
        self.choice.set_choices([(way, words.say(f"intake.numbers.{way}")) for way in ("mask", "keep")])
        self.field.set_label(words.say("field.reason"))
        self.field.set_hint(words.say("intake.numbers.not"))
        self.setAccessibleName(self._title.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.plate(QPainter(self), self.rect(), S(10), self.ground, "danger.txt")
