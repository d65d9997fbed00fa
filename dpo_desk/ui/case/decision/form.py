"""The form of the decision: the outcome first, then what that outcome needs and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dpo_desk.domain.attachment import Attachment
from dpo_desk.domain.case import Request
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.outcome import Outcome, OutcomeRule
from dpo_desk.services.cases import PriorDecision, RequestRules
from dpo_desk.ui import words
from dpo_desk.ui.case.decision import lacks as missing
from dpo_desk.ui.case.decision import typed as plain
from dpo_desk.ui.case.decision import wrong
from dpo_desk.ui.case.decision.body import DecisionBody
from dpo_desk.ui.case.form import Form
from dpo_desk.ui.case.presenter import Presenter
from dpo_desk.ui.case.typed import text
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.kit.theme import SEMIBOLD


class DecisionForm(Form):
    """What the notice would lack is said while it is typed; it is decided when nothing lacks."""

    def __init__(self, presenter: Presenter) -> None:
        self.decided = DecisionBody()
        super().__init__("decision", "case.act.decide", "scales", "decision.write", "scales", body=self.decided)
        self._presenter = presenter
        self._filling = False
        self.warning = Paragraph("", "small", "warn.txt", height=1.4)
        self.top.addWidget(self.warning)
        self.add_files = self.decided.shown.add_files
        self.missing = Paragraph("", "body", "warn.txt", SEMIBOLD, height=1.4)
        self.under.addWidget(self.missing)
        self.decided.changed.connect(self._arrange)
        self.decided.withheld.prior_asked.connect(self._ask_prior)
        self.decided.withheld.opened.connect(presenter.open_prior)
        self.saved.connect(self._send)

    # what it is about

    @property
    def rules(self) -> RequestRules | None:
        """The law of the request that is decided."""
        loaded = self._presenter.loaded
        return loaded.rules(self.request) if loaded is not None and self.request is not None else None

    def open(self, request: Request | None, start: Mapping[str, object]) -> None:
        """Open with the policy's five items, or with the decision that was made."""
        if not self.isHidden():
            return
        self.request = request
        self._show_rules()
        super().open(request, start)
        self._arrange()
        self._start = self.values()

    def fill(self, values: Mapping[str, object]) -> None:
        """Put values into the fields; the fields follow the outcome when all of it stands."""
        self._filling = True
        super().fill(values)
        self._filling = False
        self._arrange()

    def renew(self, request: Request) -> None:
        """Save over what is new; the law may be that of another receipt day."""
        super().renew(request)
        self._show_rules()
        self._arrange()

    def _show_rules(self) -> None:
        rules = self.rules
        if rules is None or self.request is None:
            return
        self.decided.outcome.set_rules(plain.open_outcomes(rules, self.request))
        self.decided.withheld.set_grounds(rules.grounds, self.request.right)
        self.decided.kept.set_duties(rules.duties)
        self._show_source()

    def set_files(self, files: Sequence[Attachment]) -> None:
        """What may be enclosed."""
        self.decided.shown.set_files(files, open_now=not self.isHidden())
        self._show_missing()

    def _show_source(self) -> None:
        loaded = self._presenter.loaded
        made = self.request.progress.decision if self.request else None
        said = ""
        if loaded is not None and (made is None or not made.items):
            known = loaded.policy
            said = words.say("decision.prefilled", date=known.effective_on) if known else words.say("decision.nopolicy")
        self.decided.shown.set_source(said)
        first = loaded is not None and self.request is not None and loaded.case.access_first(self.request) is not None
        refuse_by = loaded.deadline(self.request).refuse_by if loaded is not None and self.request is not None else None
        warnings = [words.say("decision.order")] if first else []
        warnings += [words.say("clock.refuse_by", due=refuse_by)] if refuse_by else []
        self.warning.setText("\n".join(warnings))
        self.warning.setVisible(bool(warnings))

    # while it is typed

    def _arrange(self) -> None:
        rules = self.rules
        if self._filling or rules is None or self.request is None:
            return
        rule = plain.rule_of(rules, self.decided.outcome.values())
        self.decided.arrange(rule, self.request, late=self._is_late(rule))
        self._show_missing()

    def _is_late(self, rule: OutcomeRule | None) -> bool:
        """Whether this outcome would be told after its day, which for a refusal may be an earlier one."""
        loaded = self._presenter.loaded
        if loaded is None or self.request is None or rule is None or self.request.progress.issued is not None:
            return False
        deadline = loaded.deadline(self.request)
        days = [deadline.due, deadline.refuse_by if rule.code is Outcome.REFUSED else None]
        return any(day is not None and day < loaded.today for day in days)

    def _show_missing(self) -> None:
        rules = self.rules
        if rules is None or self.request is None:
            return
        typed = self.values()
        rule = plain.rule_of(rules, typed)
        codes = plain.lacks(typed, rules, self.request.right)
        if self._is_late(rule) and not text(typed, f"fact.{plain.LATE_REASON}").strip():
            codes += (f"{missing.FACT}{plain.LATE_REASON}",)
        lacks = [missing.lack_words(code, rule) for code in codes]
        if lacks:
            said = words.say("next.still", list=" · ".join(lacks))
            self.missing.setText(said)
            self.missing.set_ink("warn.txt")
            self.save.forbid(said)
        else:
            self.missing.setText(words.say("decision.complete"))
            self.missing.set_ink("ok.txt")
            self.save.allow()

    def judged(self) -> dict[str, UserError]:
        """What was done lies behind, and what is kept ends ahead."""
        loaded, rules = self._presenter.loaded, self.rules
        if loaded is None or rules is None:
            return {}
        return wrong.day_problems(self.values(), rules, today=loaded.today)

    def place_of(self, error: UserError) -> str:
        """A missing part belongs to its field; the store counts parts from nought."""
        if error.code.startswith(missing.START) and "what" not in error.params:
            empty = tuple(name for name, value in self.values().items() if not value and name in self.fields)
            return missing.field_of(error.code, empty)
        return wrong.field_name(super().place_of(error), self.values())

    def fail(self, error: UserError) -> None:
        """A fact that is missing is told by its label."""
        if error.code.startswith(missing.FACT) and self.rules is not None:
            rule = plain.rule_of(self.rules, self.values())
            what = missing.lack_words(error.code, rule)
            error = UserError("error.text.empty", what=what, field=error.code.removeprefix(missing.START))
        super().fail(error)

    def _send(self) -> None:
        if self.request is not None:
            self._presenter.decide(self.request, self.values())

    # earlier decisions

    def _ask_prior(self, ground: str) -> None:
        self._presenter.find_prior(ground, lambda found: self._show_prior(ground, found))

    def _show_prior(self, ground: str, found: tuple[PriorDecision, ...]) -> None:
        self.decided.withheld.show_prior(ground, found)

    def retranslate(self) -> None:
        """Say every word again."""
        super().retranslate()
        self._show_source()
        self._arrange()
