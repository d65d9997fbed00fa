"""Where data are shown: form and way of access, the five items of Decree 41(1), what is enclosed."""

from collections.abc import Sequence

from dpo_desk.domain.attachment import Attachment
from dpo_desk.domain.decision import ACCESS_ITEMS
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import CopyForm, Delivery
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import Growing, Ticks
from dpo_desk.ui.case.decision.typed import visit_moment
from dpo_desk.ui.case.field_grid import FieldGrid
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.inputs import Combo, LineEdit
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.telling import short_hash, size


class ShownPart(FieldGrid):
    """What the person is shown, and how."""

    def __init__(self) -> None:
        super().__init__()
        self._files: tuple[Attachment, ...] = ()
        self.source = Paragraph("", "small", "text2")
        self.grid.addWidget(self.source, 0, 0, 1, 2)
        self.put("copy_form", Combo(), "decision.form", at=(1, 0), choices=_forms)
        self.delivery = Combo()
        self.put("delivery", self.delivery, "decision.delivery", at=(1, 1), choices=_deliveries)
        self.put("view_at", LineEdit(), "decision.view_at", at=(2, 0), hint="decision.view_at_hint")
        self.put("view_place", LineEdit(), "decision.view_place", at=(2, 1))
        for n in range(1, ACCESS_ITEMS + 1):
            self.put(f"item{n}", Growing(), f"decision.item.{n}", at=(2 + n, 0), wide=True)
        self.enclosures = Ticks(down=True)
        self.put("enclosures", self.enclosures, "decision.enclosures", at=(3 + ACCESS_ITEMS, 0), wide=True)
        self.add_files = Button(words.say("case.act.enclose"), "secondary", icon="clip")
        self.grid.addLayout(row(8, self.add_files, None), 4 + ACCESS_ITEMS, 0, 1, 2)
        self.delivery.currentIndexChanged.connect(lambda _: self._show_visit())
        self._show_visit()

    def set_source(self, said: str) -> None:
        """Where the five items come from; empty where the officer wrote them."""
        self.source.setText(said)
        self.source.setVisible(bool(said))

    def set_files(self, files: Sequence[Attachment], *, open_now: bool) -> None:
        """What may be enclosed; a file that is new comes ticked while the form is open."""
        known = {file.id for file in self._files}
        new = [str(file.id) for file in files if file.id not in known]
        self._files = tuple(files)
        before = self.enclosures.codes()
        self._show_files()
        if open_now and new:
            self.enclosures.set_codes([*before, *new])

    def _show_files(self) -> None:
        self.enclosures.set_choices([(str(file.id), _file_words(file)) for file in self._files])
        self.fields["enclosures"].set_hint("" if self._files else words.say("decision.enclosure.none"))

    def _show_visit(self) -> None:
        visit = self.delivery.value() in (Delivery.VISIT, Delivery.VISIT.value)
        self.fields["view_at"].setVisible(visit)
        self.fields["view_place"].setVisible(visit)

    def problem_of(self, name: str) -> UserError | None:
        """Day and hour of a visit have a form of their own."""
        said = self.fields[name].editor
        if name == "view_at" and isinstance(said, LineEdit) and said.text().strip() and not visit_moment(said.text()):
            return UserError("decision.view_at.form")
        return super().problem_of(name)

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self.add_files.setText(words.say("case.act.enclose"))
        self._show_files()


def _file_words(file: Attachment) -> str:
    return words.say("decision.enclosure.tick", name=file.name, size=size(file.size), sha=short_hash(file.sha256))


def _forms() -> list[tuple[object, str]]:
    return [(form.value, words.say(f"decision.copy.{form}")) for form in CopyForm]


def _deliveries() -> list[tuple[object, str]]:
    return [(way.value, words.say(f"decision.by.{way}")) for way in Delivery]
