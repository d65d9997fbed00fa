"""A notice: its draft with the issue check, or the issued letter with its pages and what may be done with it. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeVar

from dpo_desk.domain.act import Kind
from dpo_desk.domain.attachment import IssuedLetter
from dpo_desk.domain.case import Act, Case, Request
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.events import Dispatched, standing
from dpo_desk.domain.numbers import find_numbers
from dpo_desk.services.access import Desk
from dpo_desk.ui.jobs import Cancelled, Work
from dpo_desk.ui.law_words import duty_name, law_words, paper_words
from dpo_desk.ui.left_output import left_output
from dpo_desk.ui.letter.check import fact_labels
from dpo_desk.ui.letter.keeping import keep
from dpo_desk.ui.papers import next_paper, outcome_rule
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.shell import Shell

SCREEN_SCALE = 2.5
"""Dots a point of a page on the screen: crisp at twice the size of a fitted page."""
PRINT_SCALE = 288 / 72
"""288 dots an inch on paper."""

Picture = tuple[int, int, bytes]
Made = TypeVar("Made")


@dataclass(frozen=True, repr=False)
class Shown:
    """What stands on the screen: a draft (`letter` None) with what is missing, or an issued letter."""

    case: Case
    request: Request
    letter: IssuedLetter | None
    pdf: bytes
    pages: int
    text: str
    missing: tuple[UserError, ...] = ()
    paper: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Names for the facts of a draft, by field; for the grounds and duties of an issued letter, by code."""

    @property
    def planned(self) -> bool:
        """Whether the draft is that of more time."""
        return self.letter is None and self.request.progress.planned is not None

    @property
    def refusal(self) -> UserError | None:
        """Why this stage does not allow issuing; None where it does."""
        try:
            self.request.require(Act.ISSUE_TIME if self.planned else Act.ISSUE)
        except UserError as error:
            return error
        return None

    @property
    def dispatched(self) -> Dispatched | None:
        """How this letter left, where it did."""
        now = self.request.progress
        if self.letter is None:
            return None
        if any(one.letter_id == self.letter.id for one in now.interims):
            sent = (event.what for event in standing(self.request.events) if isinstance(event.what, Dispatched))
            return next((one for one in sent if one.letter_id == self.letter.id), None)
        return now.dispatched if now.issued and now.issued.letter_id == self.letter.id else None


class LetterView(Protocol):
    """What the presenter tells the screen."""

    def show_letter(self, shown: Shown | None) -> None:
        """A draft or a letter came, or is let go."""

    def show_page(self, number: int, picture: Picture) -> None:
        """The picture of a page (from 0) came."""

    def show_busy(self, doing: str) -> None:
        """`doing` is a key of words for what runs; empty when nothing runs any more."""

    def purpose_missing(self, error: UserError) -> None:
        """Nothing leaves the desk without a purpose."""


class Presenter:
    """Decides for one letter on the screen."""

    def __init__(self, shell: Shell, view: LetterView) -> None:
        self._shell = shell
        self._view = view
        self._generation = 0
        self.place = Place(ScreenName.LETTER)
        self.shown: Shown | None = None
        self.page = 0
        self.busy = False

    def clear(self) -> None:
        """Let the letter go."""
        self._generation += 1
        self.shown, self.page, self.busy = None, 0, False
        self.place = Place(ScreenName.LETTER)

    # reading

    def enter(self, place: Place) -> None:
        """Open a draft or an issued letter."""
        self.clear()
        self.place = place
        self._view.show_letter(None)
        self._load()

    def refresh(self, kinds: frozenset[Kind], case_id: int) -> None:
        """A draft is drawn again where its case or the settings changed; an issued letter never changes."""
        if self.place.letter_id or not self.place.case_id or self.busy:
            return
        if Kind.SETTINGS in kinds or (Kind.CASES in kinds and case_id in (0, self.place.case_id)):
            self._load()

    def _load(self) -> None:
        self._generation += 1
        generation, desk, place = self._generation, self._shell.desk, self.place
        lane = self._shell.jobs.write if place.letter_id else self._shell.jobs.read

        def work(_: Work) -> Shown:
            return _issued(desk, place) if place.letter_id else _draft(desk, place)

        def done(shown: Shown) -> None:
            if generation == self._generation:
                self._view.show_busy("")
                self._take(shown)

        self._view.show_busy("letter.reading")
        lane(work, done, lambda error: self._failed(generation, error))

    def _take(self, shown: Shown) -> None:
        if not shown.pdf:
            self._show(shown)
            return
        generation, desk = self._generation, self._shell.desk

        def work(_: Work) -> Shown:
            return _read_back(desk, shown)

        def done(read: Shown) -> None:
            if generation == self._generation:
                self._show(read)

        self._shell.jobs.process(work, done, lambda error: self._failed(generation, error))

    def _show(self, shown: Shown) -> None:
        self.shown = shown
        self.page = min(self.page, max(0, shown.pages - 1))
        self._view.show_letter(shown)
        self.turn(0)

    def _failed(self, generation: int, error: Exception) -> None:
        if generation != self._generation:
            return
        self.busy = False
        self._view.show_busy("")
        if not isinstance(error, Cancelled):
            self._shell.fail(error)

    # pages

    def turn(self, step: int) -> None:
        """Show another page."""
        if self.shown is None or not self.shown.pages:
            return
        self.page = min(max(0, self.page + step), self.shown.pages - 1)
        generation, desk, number, pdf = self._generation, self._shell.desk, self.page, self.shown.pdf

        def done(picture: Picture) -> None:
            if generation == self._generation and number == self.page:
                self._view.show_page(number, picture)

        self._shell.jobs.process(
            lambda _: desk.letters.page(pdf, number, SCREEN_SCALE), done, lambda error: self._failed(generation, error)
        )

    # issuing

    def issue(self) -> None:
        """Ask once, then issue once, and show what was issued."""
        shown = self.shown
        if self.busy or shown is None or shown.letter or shown.missing or shown.refusal:
            return
        name = paper_words(shown.paper)
        if not self._shell.questions.ask("letter.issue.ask", letter=paper_words(shown.paper, inside=True)):
            return
        self.busy = True
        self._view.show_busy("letter.issuing")
        generation, desk = self._generation, self._shell.desk

        def done(letter: IssuedLetter) -> None:
            if generation == self._generation:
                self.busy = False
                self._view.show_busy("")
                self._shell.tell("ok", "letter.issued", letter=name, no=letter.document_no)
                self._shell.go(
                    Place(ScreenName.LETTER, case_id=letter.case_id, request_id=letter.request_id, letter_id=letter.id)
                )

        self._shell.jobs.write(
            lambda _: desk.letters.issue(shown.request), done, lambda error: self._failed(generation, error)
        )

    # what may be done with an issued letter

    def print(self, purpose: str) -> None:
        """Print it through the system's dialog; the purpose goes into the access log."""

        case_id = self.shown.letter.case_id if self.shown and self.shown.letter else 0

        def printed(pictures: list[Picture]) -> None:
            if self._shell.questions.print_pages(pictures):
                self._shell.tell("ok", "letter.printed")
            else:
                left_output(self._shell, "letter.taken", case_id)

        def work(desk: Desk, pdf: bytes, pages: int) -> list[Picture]:
            return [desk.letters.page(pdf, number, PRINT_SCALE) for number in range(pages)]

        self._take_out(purpose, "letter.printing", work, printed)

    def save(self, purpose: str) -> None:
        """Save the file where the officer wants it; the purpose goes into the access log."""
        shown = self.shown
        if self.busy or shown is None or shown.letter is None:
            return
        if not purpose.strip():
            self._view.purpose_missing(UserError("error.text.empty", what="purpose.field"))
            return
        path = self._shell.questions.save_file("letter.save", f"{shown.letter.document_no}.pdf")
        if path is None:
            return
        target = Path(path)

        def work(_: Desk, pdf: bytes, _pages: int) -> None:
            keep(target, pdf)

        self._take_out(purpose, "letter.saving", work, lambda _: self._shell.tell("ok", "letter.saved"))

    def _take_out(
        self, purpose: str, doing: str, make: Callable[[Desk, bytes, int], Made], then: Callable[[Made], None]
    ) -> None:
        """Record the purpose and take the file out; then `make` something of it and go on in the window with `then`."""
        shown = self.shown
        if self.busy or shown is None or shown.letter is None:
            return
        if not purpose.strip():
            self._view.purpose_missing(UserError("error.text.empty", what="purpose.field"))
            return
        self.busy = True
        self._view.show_busy(doing)
        generation, desk, letter, pages = self._generation, self._shell.desk, shown.letter, shown.pages

        def failed(error: Exception) -> None:
            self._failed(generation, error)

        def done(made: Made) -> None:
            if generation != self._generation:
                return
            self.busy = False
            self._view.show_busy("")
            try:
                then(made)
            except UserError as error:
                self._shell.fail(error)

        def taken(pdf: bytes) -> None:
            if generation == self._generation:
                self._shell.jobs.process(lambda _: make(desk, pdf, pages), done, failed)

        self._shell.jobs.write(lambda _: desk.letters.data(letter, purpose=purpose), taken, failed)

    def to_dispatch(self) -> None:
        """To the case, where the dispatch is recorded."""
        self.to_case("letters")

    def name(self) -> str:
        """What the letter is called."""
        return paper_words(self.shown.paper if self.shown else "")

    def to_case(self, section: str = "letters") -> None:
        """Back to the case."""
        place = self.place
        if place.case_id:
            self._shell.go(Place(ScreenName.CASE, case_id=place.case_id, request_id=place.request_id, section=section))

    def mend(self, where: str) -> None:
        """To the place where a finding is mended."""
        if where == "organisation":
            self._shell.go(Place(ScreenName.SETTINGS, section="organisation"))
        else:
            self.to_case({"time": "decision", "": "request"}.get(where, where))


def _draft(desk: Desk, place: Place) -> Shown:
    file = desk.cases.reread(place.case_id)
    case = file.case
    request = case.request(place.request_id) if place.request_id else case.requests[0]
    rule = outcome_rule(file, request)
    draft = Shown(
        case, request, None, b"", 0, "", (), next_paper(file, request), fact_labels(rule.fields if rule else ())
    )
    try:
        preview = desk.letters.preview(case.id, request.id)
    except UserError as error:  # the file could not be made: that stops it too
        return replace(draft, missing=(error,))
    return replace(draft, pdf=preview.pdf, missing=preview.missing)


def _issued(desk: Desk, place: Place) -> Shown:
    file = desk.cases.reread(place.case_id)
    letter = next(one for one in file.letters if one.id == place.letter_id)
    request = file.case.request(letter.request_id)
    rules = file.rules[request.id]
    labels = {ground.code: law_words(ground, "article") for ground in rules.grounds}
    labels |= {duty.code: duty_name(duty) for duty in rules.duties}
    return Shown(file.case, request, letter, desk.letters.show(letter), 0, "", paper=letter.kind, labels=labels)


def _read_back(desk: Desk, shown: Shown) -> Shown:
    """Count the pages and read the text; a registration number in a draft stops it as it would at issue."""
    text = desk.letters.text(shown.pdf)
    missing = shown.missing
    if shown.letter is None and (numbers := find_numbers(text)):
        missing = (*missing, UserError("letter.find.number", where=numbers[0].masked))
    return replace(shown, pages=desk.letters.pages(shown.pdf), text=text, missing=missing)
