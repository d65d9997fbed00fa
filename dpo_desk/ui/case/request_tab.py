"""What was asked and of which side, when and how it reached the company, what was asked back, what is held."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.case import Act, Request
from dpo_desk.domain.rights import variants
from dpo_desk.ui import words
from dpo_desk.ui.case.blocks import CheckLine, FactsCard, LinesCard
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.case.holds import hold_words, open_holds
from dpo_desk.ui.case.overview import words_asked
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.request_forms import HoldDoneForm, HoldForm, SupplementForm, VariantForm
from dpo_desk.ui.case.small_forms import ReceiptForm
from dpo_desk.ui.case.tab import CaseTab
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.layout import row
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.law_words import side_words


class RequestTab(CaseTab):
    """The words of the request, its side, the receipt, supplements and holds, each with its form."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self.asked = FactsCard("", "mail")
        self.change = Button("", "link", size=24)
        self.change.acted.connect(lambda: presenter.lead(Act.CORRECT_RECEIPT))
        self.receipt = FactsCard("", "inbox", right=self.change)
        self.form = ReceiptForm(presenter)
        self.choose = _link(presenter, Act.CHOOSE_VARIANT)
        self.side = FactsCard("", "scales", right=self.choose)
        self.side_form = VariantForm(presenter)
        self.ask = _link(presenter, Act.ASK_SUPPLEMENT)
        self.supplements = LinesCard("", "mail", right=self.ask)
        self.supplement_form = SupplementForm(presenter)
        self.hold = _link(presenter, Act.HOLD)
        self.holds = LinesCard("", "pause", right=self.hold)
        self.hold_form, self.hold_done = HoldForm(presenter), HoldDoneForm(presenter)
        self.confirm = Button("", "secondary", icon="tick", size=32)
        self.confirm.acted.connect(presenter.lead_hold_done)
        self.holds.add(row(0, self.confirm, None))
        self.forms = (self.side_form, self.form, self.supplement_form, self.hold_form, self.hold_done)
        for card in (
            self.asked, self.side, self.side_form, self.receipt, self.form, self.supplements, self.supplement_form,
            self.holds, self.hold_form, self.hold_done,
        ):  # fmt: skip
            self.box.addWidget(card)

    def show_case(self, loaded: Loaded, request: Request) -> None:
        case = loaded.case
        self.asked.set_title(words.say("case.words.title"))
        self.asked.set_facts(words_asked(loaded))
        self.receipt.set_title(words.say("case.received.title"))
        moment = words.say("case.received.nomoment")
        if case.received_at is not None:
            moment = words.say("case.received.at", moment=case.received_at)
        language = f"case.language.{case.language}"
        self.receipt.set_facts(
            [
                (words.say("case.received.day"), words.day(request.progress.received_on)),
                (words.say("case.received.moment"), moment),
                (words.say("case.received.proof"), case.arrival_proof or words.say("case.received.noproof")),
                (words.say("case.received.way"), words.say(f"way.{case.way}")),
                (words.say("case.received.language"), words.say(language) if words.has(language) else case.language),
            ]
        )
        self.change.setText(words.say("case.act.correct_receipt"))
        self.change.setVisible(request.allows(Act.CORRECT_RECEIPT))
        self._show_side(request)
        self._show_supplements(loaded, request)
        self._show_holds(request)

    def _show_side(self, request: Request) -> None:
        """The side that is asked, which decides the clock: shown wherever a right has several."""
        self.side.setVisible(len(variants(request.right)) > 1)
        self.side.set_title(words.say("variant.title"))
        self.choose.setText(words.say("case.act.choose_variant"))
        self.choose.setVisible(request.allows(Act.CHOOSE_VARIANT))
        if len(variants(request.right)) > 1:
            chosen = request.progress.variant in variants(request.right)
            said = side_words(request.variant)
            asked = said if chosen else words.say("variant.open", side=said)
            self.side.set_facts([(words.say("variant.field"), asked), (words.say("variant.article"), _source(request))])

    def _show_supplements(self, loaded: Loaded, request: Request) -> None:
        asked = request.progress.supplements
        self.supplements.setVisible(bool(asked) or request.allows(Act.ASK_SUPPLEMENT))
        self.supplements.set_title(words.say("supplement.title"))
        self.ask.setText(words.say("case.act.ask_supplement"))
        self.ask.setVisible(request.allows(Act.ASK_SUPPLEMENT))
        lines: list[QWidget] = [
            CheckLine(False, one.what, words.say("supplement.by", date=words.short_day(one.wanted_by))) for one in asked
        ]
        self.supplements.set_lines(lines or [Paragraph(words.say("supplement.none"), "body", "text2")])

    def _show_holds(self, request: Request) -> None:
        holds = request.progress.holds
        self.holds.setVisible(bool(holds) or request.allows(Act.HOLD))
        self.holds.set_title(words.say("hold.title"))
        self.hold.setText(words.say("case.act.hold"))
        self.hold.setVisible(request.allows(Act.HOLD))
        self.confirm.setText(words.say("case.act.hold_done"))
        self.confirm.setVisible(bool(open_holds(request)) and request.allows(Act.HOLD))
        lines: list[QWidget] = [
            CheckLine(hold.confirmed_on is not None, hold_words(hold), _confirmed(hold.confirmed_on)) for hold in holds
        ]
        self.holds.set_lines(lines or [Paragraph(words.say("hold.none"), "body", "text2")])

    def clear(self) -> None:
        self.asked.set_facts(())
        self.receipt.set_facts(())
        self.side.set_facts(())
        self.supplements.set_lines(())
        self.holds.set_lines(())


def _link(presenter: Presenter, act: Act) -> Button:
    link = Button("", "link", size=24)
    link.acted.connect(lambda: presenter.lead(act))
    return link


def _source(request: Request) -> str:
    return words.say(f"right.{request.variant}.source")


def _confirmed(day: date | None) -> str:
    return words.say("hold.confirmed.on", date=words.short_day(day)) if day else words.say("hold.waits")
