"""Paper 34, the deadline proof (처리기한 산정표): a page that says why a date is the date. Pure."""

from collections.abc import Iterable
from datetime import date

from dpo_desk.domain.korean import letter_date, weekday
from dpo_desk.domain.letter import Block, Cell, Heading, Letter, Part, Table
from dpo_desk.domain.proof import DueKind, Step
from dpo_desk.domain.proof_sheet import ProofSheet, TimeNotice
from dpo_desk.domain.template import Value, fill_text
from dpo_desk.letters.compose import clean
from dpo_desk.letters.printable import unprintable
from dpo_desk.letters.sheet import ruled
from dpo_desk.letters.texts import PaperTexts
from dpo_desk.letters.values import asked

_STEP_WIDTHS = (18, 43, 39)


def deadline_proof(sheet: ProofSheet, texts: PaperTexts) -> Letter:
    """The facts, each step with its article and source, more time with its notices, and what binds nobody.

    UserError `error.text.control` or `error.text.long` for a text that cannot be printed.
    """
    for problem in unprintable(sheet):
        raise problem
    sheet = clean(sheet)
    return Letter(
        title=texts.text("title"),
        language=texts.language,
        issued_on=sheet.made_on,
        parts=(Part(tuple(_blocks(sheet, texts))),),
        form=texts.version,
        running=fill_text(texts.text("running"), {"case_no": sheet.case_no}),
    )


def _blocks(sheet: ProofSheet, texts: PaperTexts) -> Iterable[Block]:
    informative = texts.lines("information.steps")
    steps = sheet.deadline.proof.steps
    yield Heading(texts.text("form_title"))
    yield Table((20, 80), tuple((Cell((label,), head=True), Cell((said,))) for label, said in _facts(sheet, texts)))
    yield Heading(texts.text("counting"), 2)
    yield _steps([step for step in steps if step.code not in informative], texts)
    if sheet.times:
        yield Heading(texts.text("more_time"), 2)
        heads = texts.table("heads")
        head = (heads["kind"], heads["issued_on"], heads["document_no"], heads["given"])
        yield ruled((22, 26, 26, 26), head, tuple(_time(each, texts) for each in sheet.times))
    if aside := [step for step in steps if step.code in informative]:
        yield Heading(texts.text("informative"), 2)
        yield _steps(aside, texts)


def _facts(sheet: ProofSheet, texts: PaperTexts) -> Iterable[tuple[str, str]]:
    labels, proof = texts.table("labels"), sheet.deadline.proof
    ways = texts.table("ways")
    yield labels["case_no"], sheet.case_no
    yield labels["asked"], asked(sheet.right, sheet.variant, texts)
    yield labels["received"], f"{_day(sheet.received_on, texts)} ({ways.get(sheet.way, sheet.way)})"
    yield labels["evidence"], sheet.arrival_proof or texts.text("no_evidence")
    if proof.law_version:
        version = texts.table("versions").get(proof.law_version, proof.law_version)
        complete_to = letter_date(proof.calendar_complete_to)
        yield labels["law"], fill_text(texts.text("law"), {"law_version": version, "complete_to": complete_to})
    yield labels["due"], _due(sheet, texts)
    if sheet.deadline.refuse_by is not None:
        yield labels["refuse_by"], _day(sheet.deadline.refuse_by, texts)
    yield labels["stops"], texts.text("stops")
    if not sheet.times:
        yield texts.text("more_time"), texts.text("no_more_time")
    yield labels["answered"], _answered(sheet, texts)
    yield (
        labels["made"],
        fill_text(texts.text("made"), {"company": sheet.company, "made_on": letter_date(sheet.made_on)}),
    )


def _due(sheet: ProofSheet, texts: PaperTexts) -> str:
    day = sheet.deadline.day
    kind = sheet.deadline.kind if day is not None else DueKind.NONE
    return fill_text(texts.table("due")[kind], {"day": _day(day, texts) if day else ""})


def _answered(sheet: ProofSheet, texts: PaperTexts) -> str:
    if sheet.answered_on is None:
        return texts.text("not_answered")
    answer: dict[str, Value] = {"answered_on": _day(sheet.answered_on, texts), "answered_no": sheet.answered_no}
    return fill_text(texts.text("answered"), answer)


def _steps(steps: Iterable[Step], texts: PaperTexts) -> Table:
    heads = texts.table("heads")
    rows = tuple((_day(step.day, texts), _said(step, texts), _ground(step, texts)) for step in steps)
    return ruled(_STEP_WIDTHS, (heads["day"], heads["counted"], heads["article"]), rows)


def _said(step: Step, texts: PaperTexts) -> str:
    fields: dict[str, Value] = {
        name: letter_date(value) if isinstance(value, date) else str(value) for name, value in step.params.items()
    }
    return fill_text(texts.table("steps")[step.code], fields)


def _ground(step: Step, texts: PaperTexts) -> str:
    """The article, and for a day that was passed over the rule that makes it a rest day."""
    article = texts.table("articles").get(step.article, step.article)
    source = str(step.params.get("source", "")) if step.code == "moved" else ""
    return "; ".join(dict.fromkeys(part for part in (article, source) if part))


def _time(notice: TimeNotice, texts: PaperTexts) -> tuple[str, ...]:
    told = texts.table("times")
    kind, given = ("postponed", "until") if notice.until is not None else ("extended", "days")
    until = letter_date(notice.until) if notice.until else ""
    gave = fill_text(told[given], {"until": until, "days": str(notice.days)})
    return told[kind], _day(notice.issued_on, texts), notice.document_no, gave


def _day(day: date, texts: PaperTexts) -> str:
    return fill_text(texts.text("weekday"), {"date": letter_date(day), "weekday": weekday(day)})
