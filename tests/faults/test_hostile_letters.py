"""What people wrote reaches a letter as it stands, or the officer is told where the sign is that no font prints."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.rights import Right
from dpo_desk.services.intake import Asked
from tests.faults.hostile import HOSTILE, refusal
from tests.faults.test_hostile_texts import arrive
from tests.support.desks import JIWOO, World, make_desk

UNPRINTABLE = ("NUL", "escape", "direction", "emoji", "old Hangul", "combining", "byte order", "private use",
               "no character")  # fmt: skip
PRINTED = ("Hanja", "SQL", "wildcards", "slots", "template", "mark-up", "percent", "lines", "path", "formula")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A desk with one decided case, its enclosure named by the test."""
    made = make_desk(tmp_path_factory.mktemp("letters") / "store")
    made.to_decided(made.receive().id)
    yield made
    made.lock()


def bare(text: str) -> str:
    return "".join(text.split())


def printed(world: World, case_id: int) -> str:
    preview = world.desk.letters.preview(case_id, world.request(case_id).id)
    assert preview.missing == ()
    return bare(world.desk.letters.text(preview.pdf))


@pytest.mark.fault
@pytest.mark.parametrize("name", [*PRINTED, *UNPRINTABLE])
def test_whatever_stands_in_the_words_of_a_request_its_notice_can_be_made(world: World, name: str) -> None:
    text = HOSTILE[name]
    case_id = arrive(world, asked=(Asked(Right.ACCESS, f"처음 {text} 끝"),))
    world.to_decided(case_id)
    said = printed(world, case_id)
    assert "처음" in said
    if name in PRINTED:
        assert bare(text) in said
    else:
        assert "[U+" in said


@pytest.mark.fault
def test_a_sign_no_font_prints_stands_in_the_words_as_its_number(world: World) -> None:
    case_id = arrive(world, asked=(Asked(Right.ACCESS, "제 정보\u200b를 보여 주세요😀"),))
    world.to_decided(case_id)
    assert bare("제 정보[U+200B]를 보여 주세요[U+1F600]") in printed(world, case_id)
    assert world.request(case_id).words == "제 정보\u200b를 보여 주세요😀"


@pytest.mark.fault
@pytest.mark.parametrize("field", ["name", "address", "enclosure", "item", "organisation"])
def test_a_sign_no_font_prints_is_named_with_its_place_and_everything_else_is_printed(world: World, field: str) -> None:
    where = {"name": "recipient.name", "address": "recipient.address", "enclosure": "enclosures.1.name",
             "item": "answers.1.lines.1", "organisation": "company.name"}[field]  # fmt: skip
    desk, before = world.desk, world.desk.settings.organisation()
    try:
        for name in (*PRINTED, *UNPRINTABLE):
            text = f"앞 {HOSTILE[name]} 뒤"
            put(world, field, text)
            told = refusal(lambda: desk.letters.issue(world.request(1)) if name in UNPRINTABLE else None)  # noqa: B023
            if name in UNPRINTABLE:
                assert told
                assert told.code in ("error.text.control", "error.name.font")
                assert (told.params["where"], told.params["mark"]) == (where, told.params["mark"])
                assert str(told.params["mark"]).startswith("U+")
                assert isinstance(told.params["n"], int)
            elif (field, name) == ("organisation", "lines"):  # a company's name is one line of a page's foot
                with pytest.raises(UserError, match=r"error\.text\.control"):
                    printed(world, 1)
            else:
                assert bare(text) in printed(world, 1), name
    finally:
        desk.settings.save_organisation(before)
        put(world, "name", JIWOO.name)
        put(world, "enclosure", "회원 정보.csv")
    letters = desk.cases.reread(1).letters
    assert letters == ()


def put(world: World, field: str, text: str) -> None:
    desk, case = world.desk, world.case(1)
    if field in ("name", "address"):
        desk.cases.correct_people(case, subject=replace(JIWOO, **{field: text}), agent=None)  # type: ignore[arg-type]
    elif field == "organisation":
        desk.settings.save_organisation(replace(desk.settings.organisation(), name=text))
    elif field == "enclosure":
        file = desk.cases.enclose(case, name=text, media_type="text/csv", data=b"x")
        desk.cases.decide(world.request(1), world.decision(file.id))
    else:
        decision = world.decision(desk.cases.reread(1).attachments[0].id)
        desk.cases.decide(world.request(1), replace(decision, items=((text,), *decision.items[1:])))


@pytest.mark.fault
def test_a_decision_encloses_only_files_kept_for_it_each_once(world: World) -> None:
    letter_like = world.to_decided(world.receive("other").id)
    other = world.desk.cases.reread(letter_like.case_id).attachments[0].id
    mine = world.desk.cases.reread(1).attachments[0].id
    for wrong in ((mine, 9999), (other,), (mine, mine)):
        with pytest.raises(UserError, match=r"decision\.missing\.enclosure"):
            world.desk.cases.decide(world.request(1), world.decision(*wrong))


@pytest.mark.fault
def test_the_time_of_a_visit_is_read_on_a_korean_clock_or_refused(world: World) -> None:
    mine = world.desk.cases.reread(1).attachments[0].id
    visit = replace(world.decision(mine), delivery=Delivery.VISIT, view_place="본사 3층")
    for wrong in ("내일", "2026-13-01T10:00", "2026-11-30 25:00"):
        with pytest.raises(UserError, match=r"decision\.view_at\.form"):
            world.desk.cases.decide(world.request(1), replace(visit, view_at=wrong))
    for right in ("2026-11-30T14:00", "2026-11-30T05:00+00:00"):
        world.desk.cases.decide(world.request(1), replace(visit, view_at=right))
        assert "14시" in printed(world, 1) or "14:00" in printed(world, 1)
