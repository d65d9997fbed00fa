"""The forms about what is asked: the side of the right, a supplement, holds on destruction, handling as access."""

from __future__ import annotations

from collections.abc import Mapping

from dpo_desk.domain.case import Request
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import SupplementAsked, TreatedAsAccess, VariantChosen, What
from dpo_desk.domain.rights import Variant, variants
from dpo_desk.ui import words
from dpo_desk.ui.case import typed as plain
from dpo_desk.ui.case.blocks import Growing
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.holds import hold_words, open_holds
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.time_forms import TimeForm
from dpo_desk.ui.kit.inputs import Combo, DateEdit, LineEdit
from dpo_desk.ui.kit.options import Choice, Options
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.law_words import side_words


class VariantForm(TimeForm):
    """Which side of the right is asked: limit, outcomes and grounds are those of the side."""

    def __init__(self, presenter: Presenter) -> None:
        self.side = Options()
        super().__init__(presenter, "variant", "choose_variant", "scales")
        self.put("variant", self.side, "variant.field", at=(0, 0), wide=True)
        self.saved.connect(lambda: self.send(presenter.choose_variant))

    def open(self, request: Request | None, start: Mapping[str, object]) -> None:
        """Open with the side that stands."""
        self._set_sides(request)
        super().open(request, start)

    def _set_sides(self, request: Request | None) -> None:
        sides = variants(request.right) if request else ()
        self.side.set_choices(
            [Choice(side.value, side_words(side), words.say(f"right.{side}.source")) for side in sides]
        )

    def rule_words(self) -> str:
        return words.say("variant.rule")

    def problems(self) -> dict[str, UserError]:
        """Saving waits for a choice."""
        open_choice = {} if self.side.value() else {"variant": UserError("variant.choose")}
        return open_choice | super().problems()

    def what(self) -> What | None:
        side = plain.text(self.values(), "variant")
        return VariantChosen(Variant(side)) if side else None

    def retranslate(self) -> None:
        """Say every word again."""
        self._set_sides(self.request)
        super().retranslate()


class SupplementForm(TimeForm):
    """What is missing and by when it is wished. No rule stops the clock for it."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter, "supplement", "ask_supplement", "mail")
        self.put("what", Growing(), "supplement.what", at=(0, 0), wide=True, hint="supplement.hint")
        self.put("wanted_by", DateEdit(), "supplement.wanted_by", at=(1, 0))
        self.saved.connect(lambda: self.send(presenter.ask_supplement))

    def rule_words(self) -> str:
        return words.say("clock.supplement", due=self.due())

    def judged(self) -> dict[str, UserError]:
        """Nobody can be asked for yesterday."""
        loaded, wanted = self._presenter.loaded, plain.day_or_none(self.values(), "wanted_by")
        over = loaded is not None and wanted is not None and wanted < loaded.today
        return {"wanted_by": UserError("error.date.past")} if over else {}

    def what(self) -> What | None:
        wanted = plain.day_or_none(self.values(), "wanted_by")
        return SupplementAsked(plain.text(self.values(), "what"), wanted) if wanted else None


class AsAccessForm(TimeForm):
    """A transmission that binds nobody is handled as access to an electronic copy, from its first receipt on."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__(presenter, "as_access", "treat_as_access", "inbox")
        self.put("reason", Growing(least=2), "identity.why", at=(0, 0), wide=True)
        self.saved.connect(lambda: self.send(presenter.treat_as_access))

    def rule_words(self) -> str:
        loaded = self._presenter.loaded
        obliged = loaded is not None and loaded.office.facts.must_transmit
        return "\n".join(
            (words.say("decision.q.transmission"), words.say(f"transmission.{'obliged' if obliged else 'notobliged'}"))
        )

    def what(self) -> What | None:
        return TreatedAsAccess(plain.text(self.values(), "reason"))


class HoldForm(Form):
    """A hold on destruction: where, who does it, and the day they said that it is done."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__("hold", "case.act.hold", "pause", "act.save", "tick")
        self._presenter = presenter
        self._note = Paragraph(words.say("intake.hold"), "small", "text2", height=1.4)
        self.top.addWidget(self._note)
        self.put("system", LineEdit(), "hold.system", at=(0, 0), hint="hold.system.hint")
        self.put("holder", LineEdit(), "hold.holder", at=(0, 1))
        self.put("confirmed_on", DateEdit(), "hold.confirmed_on", at=(1, 0), optional=True, hint="hold.confirmed.hint")
        self.saved.connect(self._send)

    def judged(self) -> dict[str, UserError]:
        """It was confirmed neither tomorrow nor before the request came."""
        loaded = self._presenter.loaded
        if loaded is None or self.request is None:
            return {}
        since = self.request.progress.received_on
        return plain.past(self.values(), "confirmed_on", today=loaded.today, since=since)

    def _send(self) -> None:
        if self.request is not None:
            self._presenter.set_hold(self.request, self.values())

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self._note.setText(words.say("intake.hold"))


class HoldDoneForm(Form):
    """The holder of a hold said that it is done."""

    def __init__(self, presenter: Presenter) -> None:
        super().__init__("hold_done", "case.act.hold_done", "tick-circle", "act.save", "tick")
        self._presenter = presenter
        self.put("hold", Combo(), "hold.which", at=(0, 0), wide=True, choices=self._holds)
        self.put("confirmed_on", DateEdit(), "hold.confirmed_on", at=(1, 0))
        self.saved.connect(self._send)

    def _holds(self) -> list[tuple[object, str]]:
        return [(str(hold.id), hold_words(hold)) for hold in open_holds(self.request)]

    def open(self, request: Request | None, start: Mapping[str, object]) -> None:
        """Open with the holds that wait."""
        if self.isHidden():
            self.request = request
            self.grid.retranslate()
        super().open(request, start)

    def judged(self) -> dict[str, UserError]:
        """It was confirmed neither tomorrow nor before the request came."""
        loaded = self._presenter.loaded
        if loaded is None or self.request is None:
            return {}
        since = self.request.progress.received_on
        return plain.past(self.values(), "confirmed_on", today=loaded.today, since=since)

    def _send(self) -> None:
        if self.request is not None:
            self._presenter.confirm_hold(self.request, self.values())
