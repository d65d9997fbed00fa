"""The issue check of a notice: every finding in words, grouped by where it is mended."""

import os
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dpo_desk.domain.company import Organisation
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.person import Person
from dpo_desk.ui import words
from dpo_desk.ui.letter.check import fact_labels, groups, looked_at, passed, place_of, sentence
from dpo_desk.ui.letter.keeping import keep
from tests.support.desks import law, make_desk


@pytest.mark.parametrize("language", ["ko", "en"])
def test_all_that_an_empty_company_lacks_is_said_in_words(tmp_path: Path, language: words.Language) -> None:
    world = make_desk(tmp_path / "store")
    request = world.to_decided(world.receive(subject=Person("김도윤")).id)
    world.desk.settings.save_organisation(
        Organisation(objection_period="", objection_answer_days=0, objection_reason="비워 봄")
    )
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
        (UserError("letter.find.placeholder", where="searched"), "decision"),
        (UserError("letter.find.placeholder", where="kept_until"), "decision"),
        (UserError("letter.find.placeholder", where="case_retention"), "organisation"),
        (UserError("letter.find.placeholder", where="postpone_reason"), "time"),
        (
            UserError("letter.find.statement", what="reason", article="", ko="이유", en="reason", where="withheld"),
            "decision",
        ),
        (UserError("letter.find.late", where="late_reason"), "decision"),
        (UserError("error.text.control", n=2, mark="U+0007", where="withheld.1.withheld_reason"), "decision"),
        (UserError("error.name.font", n=1, mark="x", where="subject_name"), "people"),
        (UserError("decision.missing.fact.searched"), "decision"),
        (UserError("time.late", due=date(2026, 11, 24)), "decision"),
        (UserError("time.until", due=date(2026, 11, 24)), "time"),
        (UserError("decision.identity"), "decision"),
        (UserError("error.date.past", where="view_at"), "decision"),
        (UserError("letter.find.readback", page=1), ""),
    ],
)
def test_a_finding_leads_to_the_place_that_mends_it(error: UserError, place: str) -> None:
    assert place_of(error) == place


def test_the_facts_of_more_time_are_mended_in_its_own_form() -> None:
    missing = (UserError("letter.find.placeholder", where="effect"),)
    assert [group.place for group in groups(missing, planned=True)] == ["time"]
    assert [group.place for group in groups(missing)] == ["decision"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_fact_of_every_outcome_is_named_by_its_own_label(language: words.Language) -> None:
    words.use(language)
    try:
        for rule in law().outcomes:
            labels = fact_labels(rule.fields)
            for field in rule.fields:
                said = sentence(UserError("letter.find.placeholder", where=field.name), labels)
                assert (field.ko if language == "ko" else field.en) in said
                assert sentence(UserError(f"decision.missing.fact.{field.name}"), labels) == said
    finally:
        words.use("ko")


def test_a_sign_that_cannot_be_printed_is_named_with_its_field() -> None:
    error = UserError("error.text.control", n=3, mark="U+202E", where="withheld.1.withheld_reason")
    assert sentence(error) == "이유: 3번째 글자(U+202E)는 인쇄할 수 없습니다. 지우거나 바꾸세요."


def test_nothing_of_a_file_is_called_right_before_there_is_one() -> None:
    paper = "access_notice"
    assert passed((), paper=paper, drawn=True) == looked_at(paper)
    assert not {"tagged", "readback", "numbers"} & set(passed((), paper=paper, drawn=False))
    missing = (
        UserError("letter.find.sender", where="dpo_name"),
        UserError("letter.find.placeholder", where="enclosures"),
    )
    assert passed(missing, paper=paper, drawn=False) == ("objection", "items")
    assert passed(missing, paper="deletion_done", drawn=False) == ("objection", "statements")
    assert "objection" not in looked_at("advertising_withdrawn")


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
