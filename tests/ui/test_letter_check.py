"""The issue check of a notice: every finding in words, grouped by where it is mended."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from dpo_desk.domain.company import Organisation
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.person import Person
from dpo_desk.ui import words
from dpo_desk.ui.letter.check import PASSES, groups, passed, place_of, sentence
from dpo_desk.ui.letter.keeping import keep
from tests.support.desks import make_desk


@pytest.mark.parametrize("language", ["ko", "en"])
def test_all_that_an_empty_company_lacks_is_said_in_words(tmp_path: Path, language: words.Language) -> None:
    world = make_desk(tmp_path / "store")
    request = world.to_decided(world.receive(subject=Person("김도윤")).id)
    world.desk.settings.save_organisation(Organisation(objection_period="", objection_answer_days=0))
    missing = world.desk.letters.preview(request.case_id, request.id).missing
    world.lock()
    assert len(missing) > 10
    words.use(language)
    try:
        for error in missing:
            said = sentence(error)
            where = str(error.params.get("where", "")) or str(error.params.get("what", ""))
            assert where not in said.split(), (error.code, said)
            assert "_" not in said, said
    finally:
        words.use("ko")
    assert {group.place for group in groups(missing)} == {"organisation", "people"}
    assert sum(len(group.sentences) for group in groups(missing)) == len(missing)


@pytest.mark.parametrize(
    ("error", "place"),
    [
        (UserError("letter.find.sender", where="dpo_name"), "organisation"),
        (UserError("letter.find.objection", where="objection_desk"), "organisation"),
        (UserError("letter.find.placeholder", where="recipient_address"), "people"),
        (UserError("letter.find.placeholder", where="enclosures"), "decision"),
        (UserError("letter.find.statement", what="items", article="시행령 제41조제1항제1호"), "decision"),
        (UserError("error.name.font", n=1, mark="x", where="recipient.name"), "people"),
        (UserError("letter.find.placeholder", where="agencies"), ""),
    ],
)
def test_a_finding_leads_to_the_place_that_mends_it(error: UserError, place: str) -> None:
    assert place_of(error) == place


def test_nothing_of_a_file_is_called_right_before_there_is_one() -> None:
    assert passed((), drawn=True) == PASSES
    assert not {"tagged", "readback", "numbers"} & set(passed((), drawn=False))
    missing = (
        UserError("letter.find.sender", where="dpo_name"),
        UserError("letter.find.placeholder", where="enclosures"),
    )
    assert passed(missing, drawn=False) == ("objection", "items")


def test_a_saved_letter_is_for_its_owner_alone_and_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "통지-2026-0001.pdf"
    path.write_bytes(b"old")
    path.chmod(0o644)
    keep(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == [path.name]


def test_a_letter_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"letter\.save\.failed"):
        keep(tmp_path / "nowhere" / "letter.pdf", b"new")
    folder = tmp_path / "letter.pdf"
    folder.mkdir()
    with pytest.raises(UserError, match=r"letter\.save\.failed"):
        keep(folder, b"new")
    assert os.listdir(tmp_path) == ["letter.pdf"]


def test_the_organisation_of_the_sample_lacks_nothing(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store")
    request = world.to_decided(world.receive().id)
    organisation = world.desk.settings.organisation()
    assert world.desk.letters.preview(request.case_id, request.id).missing == ()
    world.desk.settings.save_organisation(replace(organisation, dpo_phone=""))
    missing = world.desk.letters.preview(request.case_id, request.id).missing
    assert [error.code for error in missing] == ["letter.find.sender"]
    world.lock()
