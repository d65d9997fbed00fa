"""The deadline proof on paper: printed or saved with its purpose, and nothing without one."""

from pathlib import Path

import pypdfium2 as pdfium  # type: ignore[import-untyped]
from pytestqt.qtbot import QtBot

from dpo_desk.ui import words
from dpo_desk.ui.case.side import ProofPrintForm
from dpo_desk.ui.case.view import View
from tests.support.case_screen import click, opened, write
from tests.support.desks import World
from tests.support.stand_in import StandIn


def form_of(shell: StandIn, qtbot: QtBot, world: World) -> tuple[View, ProofPrintForm]:
    view = opened(shell, qtbot, world.receive().id)
    click(qtbot, view.proof.print)
    form = view.forms["proof_print"]
    assert isinstance(form, ProofPrintForm)
    return view, form


def purposes(world: World) -> list[str]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return [entry.purpose for entry in unit.entries(case_id=1) if entry.code == "proof.printed"]


def test_a_proof_is_printed_with_its_purpose(world: World, shell: StandIn, qtbot: QtBot, tmp_path: Path) -> None:
    _, form = form_of(shell, qtbot, world)
    click(qtbot, form.save)
    shell.settle()
    assert form.fields["purpose"].error == "비어 있습니다. 출력 목적을 적으세요."
    assert purposes(world) == []
    write(form.fields["purpose"].editor, "감사 제출")
    shell.questions.answer("print", tmp_path / "printed.pdf")
    click(qtbot, form.save)
    qtbot.waitUntil(lambda: (tmp_path / "printed.pdf").exists() and not form.isVisible(), timeout=30_000)
    shell.settle()
    assert len(pdfium.PdfDocument(tmp_path / "printed.pdf")) == 1
    assert purposes(world) == ["감사 제출"]
    assert shell.told == [words.say("proof.printed")]


def test_a_proof_is_saved_and_says_the_day(world: World, shell: StandIn, qtbot: QtBot, tmp_path: Path) -> None:
    _, form = form_of(shell, qtbot, world)
    write(form.fields["purpose"].editor, "보관")
    target = tmp_path / "proof.pdf"
    shell.questions.answer("proof.save", target)
    click(qtbot, form.keep)
    qtbot.waitUntil(target.exists, timeout=30_000)
    shell.settle()
    text = "".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(target))
    assert "2026. 11. 30." in text
    assert shell.told == [words.say("proof.saved")]


def test_leaving_the_printer_dialog_keeps_the_purpose(world: World, shell: StandIn, qtbot: QtBot) -> None:
    view, form = form_of(shell, qtbot, world)
    write(form.fields["purpose"].editor, "감사 제출")
    shell.questions.answer("print", None)
    click(qtbot, form.save)
    qtbot.waitUntil(lambda: not form.save.busy and purposes(world) == ["감사 제출"], timeout=30_000)
    shell.settle()
    assert form.isVisible()
    assert form.fields["purpose"].editor.text() == "감사 제출"
    kept = view.typed()
    assert kept is not None
    assert kept["proof_print|purpose"] == "감사 제출"
