"""The accounts of the desk: who works here in which role, what was changed, and the code that is shown once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.officer import Role
from dpo_desk.ui import words
from dpo_desk.ui.kit.body import ScrollColumn
from dpo_desk.ui.kit.button import Button
from dpo_desk.ui.kit.card import Card
from dpo_desk.ui.kit.layout import column, row
from dpo_desk.ui.kit.message import MessageBar
from dpo_desk.ui.kit.paragraph import Paragraph
from dpo_desk.ui.settings import officer_entries as forms
from dpo_desk.ui.settings.entry import wrong
from dpo_desk.ui.settings.entry_form import EntryForm
from dpo_desk.ui.settings.line_list import Item, LineList
from dpo_desk.ui.settings.presenter import Loaded, Presenter
from dpo_desk.ui.settings.section import Head, ListSection
from dpo_desk.ui.telling import tell
from dpo_desk.ui.unlock.code_sheet import CodeGroups

if TYPE_CHECKING:
    from dpo_desk.services.access import Desk
    from dpo_desk.services.accounts import Account


class OfficersSection(ListSection):
    """Accounts, their ledger, and a form for each thing that can be done with them."""

    name = "officers"

    def __init__(self, presenter: Presenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._loaded: Loaded | None = None
        self._doing = ""
        self._codes: list[str | None] = []
        self.head = Head()
        self.bar = MessageBar()
        self.form = EntryForm()
        self.form.edited.connect(self._edited)
        self.form.left.connect(self._put_away)
        self.code = _CodeCard()
        self.code.done.acted.connect(self._code_seen)
        self.add = Button("", "secondary", icon="plus", size=32)
        self.add.acted.connect(lambda: self.open("add"))
        self.card = Card("", "people", pad=24, gap=4, right=self.add)
        self.lines = LineList()
        self.lines.acted.connect(self.open)
        self.card.add(self.lines)
        self.recovery = Card("", "key", pad=24, gap=12)
        self._about = Paragraph("", "small", "text2", height=1.4)
        self.renew = Button("", "secondary", icon="key")
        self.renew.acted.connect(lambda: self.open("recovery"))
        self.recovery.add(self._about)
        self.recovery.add(row(0, self.renew, None))
        self.ledger = Card("", "clock", pad=24, gap=4)
        self.changes = LineList()
        self.ledger.add(self.changes)
        self._closed = Paragraph("", "body", "text2")
        self.body = ScrollColumn()
        for part in (self.head, self.bar, self.code, self.form, self._closed, self.card, self.recovery, self.ledger):
            self.body.add_main(part)
        self.body.end()
        self.setLayout(column(0, self.body))
        self.code.hide()
        self.bar.hide()
        self.retranslate()

    # what is shown

    def load(self, loaded: Loaded) -> None:
        """Show the accounts, where the officer may see them."""
        self._loaded = loaded
        for part in (self.card, self.recovery, self.ledger):
            part.setVisible(loaded.may_accounts)
        self._closed.setVisible(not loaded.may_accounts)
        self.stale()

    def make_lists(self) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        items = [
            Item(forms.said_of(account, loaded.me), forms.acts_of(account, loaded.me), str(account.officer.id))
            for account in loaded.accounts
        ]
        self.lines.show_items(items)
        names = {account.officer.id: account.officer.name for account in loaded.accounts}
        told = [Item(forms.change_said(change, names)) for change in loaded.account_changes]
        self.changes.show_items(told, words.say("officer.ledger.none"))

    # a form

    def open(self, name: str, at: str = "") -> None:
        """Open the form of an act, with one account or for all."""
        account = self._account(at)
        self._doing = name
        self.bar.hide()
        subject = account.officer.name if account else ""
        self.form.open(forms.ENTRIES[name], forms.start_of(name, account), _choices, subject)
        self.form.focus()
        self._edited()
        self.body.ensureWidgetVisible(self.form)

    def _account(self, at: str) -> Account | None:
        accounts = self._loaded.accounts if self._loaded else ()
        return next((each for each in accounts if str(each.officer.id) == at), None)

    def _edited(self) -> None:
        self.form.show_wrong(self._wrong())
        self.changed.emit()

    def _wrong(self) -> dict[str, UserError]:
        if self.form.entry is None or self._loaded is None:
            return {}
        return wrong(self.form.entry, self.form.texts(), self._loaded.law)

    def _put_away(self) -> None:
        self.form.close_form()
        self._doing = ""
        self.changed.emit()

    def counts(self) -> tuple[int, int]:
        """An open form is one change; what is wrong in it is to be mended."""
        return (1, len(self._wrong())) if self.form.entry is not None else (0, 0)

    def save(self) -> None:
        """Do what the form says; an end is asked once more."""
        name, texts = self._doing, self.form.texts()
        account = self._account(texts.get("id", ""))
        ask = self._presenter.shell.questions.ask
        if name == "end" and account and not ask("officer.end.ask", name=account.officer.name):
            return

        def act(desk: Desk) -> None:
            self._codes.append(forms.ACTS[name](desk, texts))

        self._presenter.perform(self.name, act, f"officer.done.{name}")

    def kept(self) -> None:
        """It is done: show the code, where there is one, and advise a re-key after an end."""
        code, done = self._codes.pop() if self._codes else None, self._doing
        self._put_away()
        if code is not None:
            self.code.show_code(code, "officer.code.first" if done in ("add", "code") else "officer.code.recovery")
        if done == "end":
            self.bar.say("warn", words.say("officer.rekey"))

    def fail(self, error: UserError) -> None:
        """Say at its field why it was not done."""
        field = forms.FIELD_OF.get(str(error.params.get("what", "")), "")
        if field in self.form.fields:
            self.form.fields[field].set_error(tell(error))
        else:
            self.bar.say("danger", tell(error))

    def point(self) -> None:
        """Say at each field what is to be mended."""
        self.form.show_wrong(self._wrong(), everywhere=True)

    def undo(self) -> None:
        """Put the form away."""
        self._put_away()

    def _code_seen(self) -> None:
        self.code.forget()

    def forget(self) -> None:
        """Nothing typed and no code stays."""
        self._codes.clear()
        self.code.forget()
        self.form.close_form()
        self._loaded = None

    def typed(self) -> dict[str, str]:
        """The form that was being filled in; a code never."""
        return {"form": self._doing} | self.form.texts() if self.form.is_touched() else {}

    def resume(self, typed: Mapping[str, str]) -> None:
        """Go on with a form."""
        if typed.get("form") in forms.ENTRIES:
            self.open(typed["form"], typed.get("id", ""))
            self.form.take({name: text for name, text in typed.items() if name in self.form.fields})

    def first(self) -> QWidget | None:
        """The button that adds an account."""
        return self.add if self.card.isVisibleTo(self) else None

    def retranslate(self) -> None:
        """Say every word again."""
        self.head.say("settings.nav.officers", "officer.caption")
        self.card.set_title(words.say("officer.card"))
        self.add.setText(words.say("officer.add"))
        self.recovery.set_title(words.say("officer.recovery.card"))
        self._about.setText(words.say("officer.recovery.about"))
        self.renew.setText(words.say("officer.recovery"))
        self.ledger.set_title(words.say("officer.ledger"))
        self._closed.setText(words.say("officer.closed"))
        self.form.retranslate()
        self.code.retranslate()
        self.stale()


class _CodeCard(Card):
    """A code that is shown once, until the officer says that it was handed over."""

    def __init__(self) -> None:
        super().__init__("", "key", pad=24, gap=12)
        self._told_key = "officer.code.first"
        self._told = Paragraph("", "body", "text2")
        self.groups = CodeGroups()
        self.done = Button("", "primary", icon="tick")
        self.add(self._told)
        self.add(self.groups)
        self.add(row(0, self.done, None))

    def show_code(self, code: str, told: str) -> None:
        """Show a code."""
        self._told_key = told
        self.groups.set_groups(code.split("-"))
        self.retranslate()
        self.show()

    def forget(self) -> None:
        """Let go of the code."""
        self.groups.set_groups(())
        self.hide()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(words.say("officer.code.card"))
        self._told.setText(words.say(self._told_key))
        self.done.setText(words.say("officer.code.done"))


def _choices(name: str) -> list[tuple[str, str]]:
    return [(role.value, words.say(f"officer.role.{role}")) for role in Role] if name == "role" else []
