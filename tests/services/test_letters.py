"""From a decided request to an issued notice."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest

from dpo_desk.domain.case import Stage
from dpo_desk.domain.digest import short_digest
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Letter
from dpo_desk.domain.office_law import Ending, Entered, OfficeLaw
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.letters.house import PrintingHouse
from dpo_desk.services.letters import Letters
from tests.support.desks import JIWOO, MATCH, World, house


def text_of(pdf: bytes) -> str:
    document = pdfium.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_an_issued_notice_says_what_the_case_says_and_is_kept_byte_for_byte(world: World) -> None:
    case = world.receive()
    issued = world.desk.letters.issue(world.to_decided(case.id))
    pdf = world.desk.letters.show(issued)
    assert hashlib.sha256(pdf).hexdigest() == issued.sha256
    said = text_of(pdf).replace("\r", "").replace("\n", " ")
    for words in ("한지우", "통지-2026-0001", "2026-0001", "2026. 11. 24.", "정해린", "02-555-0147", "회원 정보.csv"):
        assert words in said, words
    request = world.request(case.id)
    assert request.progress.stage is Stage.NOTIFIED
    assert request.progress.issued is not None
    assert request.progress.issued.sha256 == issued.sha256
    with world.desk.tools.reading(world.desk.actor) as unit:
        entry = next(entry for entry in unit.entries(case_id=case.id) if entry.code == "letter.issued")
    assert entry.details["sha256"] == issued.sha256
    assert issued.sources["calendar_complete_to"] == world.desk.tools.law.calendar.complete_to.isoformat()


def test_a_letter_carries_the_short_digest_of_the_record_it_was_issued_on(world: World) -> None:
    request = world.to_decided(world.receive().id)
    with world.desk.tools.reading(world.desk.actor) as unit:
        number, head = unit.head()
    letter = world.desk.letters.issue(request)
    said = text_of(world.desk.letters.show(letter))
    assert f"문서확인번호 {number} · {short_digest(head)}" in said
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.head() != (number, head)


def test_a_preview_takes_no_number_and_leaves_no_record(world: World) -> None:
    request = world.to_decided(world.receive().id)
    with world.desk.tools.reading(world.desk.actor) as unit:
        before = unit.head()
    preview = world.desk.letters.preview(request.case_id, request.id)
    assert preview.missing == ()
    assert preview.pdf.startswith(b"%PDF")
    assert "통지-2026" not in text_of(preview.pdf)
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.head() == before
    assert world.desk.letters.issue(request).document_no == "통지-2026-0001"


def test_a_second_click_on_issue_issues_once(world: World) -> None:
    request = world.to_decided(world.receive().id)
    world.desk.letters.issue(request)
    with pytest.raises(UserError, match=r"error\.stale"):
        world.desk.letters.issue(request)
    assert len(world.desk.cases.reread(request.case_id).letters) == 1


def test_without_the_officer_of_the_company_no_letter_is_issued(world: World) -> None:
    request = world.to_decided(world.receive().id)
    organisation = world.desk.settings.organisation()
    world.desk.settings.save_organisation(replace(organisation, dpo_phone=""))
    preview = world.desk.letters.preview(request.case_id, request.id)
    assert [problem.code for problem in preview.missing] == ["letter.find.sender"]
    with pytest.raises(UserError, match=r"letter\.find\.sender"):
        world.desk.letters.issue(request)
    assert world.request(request.case_id).progress.stage is Stage.DECIDED
    world.desk.settings.save_organisation(organisation)
    assert world.desk.letters.issue(request).document_no == "통지-2026-0001"


class Failing(PrintingHouse):
    """A house whose press breaks."""

    def render(self, letter: Letter) -> bytes:
        raise UserError("error.unknown")


def test_a_letter_that_cannot_be_laid_out_takes_no_number_and_leaves_nothing(world: World) -> None:
    request = world.to_decided(world.receive().id)
    files = len(list((world.folder / "attachments").iterdir()))
    with pytest.raises(UserError, match=r"error\.unknown"):
        Letters(world.desk.tools, Failing()).issue(request)
    assert len(list((world.folder / "attachments").iterdir())) == files
    assert world.desk.letters.issue(request).document_no == "통지-2026-0001"


class Leaking(PrintingHouse):
    """A house whose finished file shows a number that nobody typed."""

    def render(self, letter: Letter) -> bytes:
        return house().render(letter)

    def text(self, pdf: bytes) -> str:
        return "900101-1234567"


def test_a_finished_file_with_a_registration_number_is_not_issued(world: World) -> None:
    request = world.to_decided(world.receive().id)
    with pytest.raises(UserError, match=r"letter\.find\.number"):
        Letters(world.desk.tools, Leaking()).issue(request)
    assert world.desk.cases.reread(request.case_id).letters == ()


def test_a_letter_to_an_agent_names_whose_agent_it_is(world: World) -> None:
    agent = Person("김도현", postcode="06236", address="서울특별시 강남구 테헤란로 152, 8층")
    case = world.receive(agent=Agent(AgentKind.DELEGATE, agent))
    world.desk.cases.start_verification(world.request(case.id))
    check = replace(MATCH, mandate_note="위임장을 확인")
    world.desk.cases.check_identity(case, world.request(case.id), check)
    world.desk.cases.examine(world.request(case.id), note="찾음")
    file = world.desk.cases.enclose(case, name="a.csv", media_type="text/csv", data=b"a")
    world.desk.cases.decide(world.request(case.id), world.decision(file.id))
    issued = world.desk.letters.issue(world.request(case.id))
    said = text_of(world.desk.letters.show(issued))
    assert "김도현 귀하" in said
    assert "한지우" in said


def test_taking_a_letter_out_needs_a_purpose_that_is_recorded(world: World) -> None:
    request = world.to_decided(world.receive().id)
    issued = world.desk.letters.issue(request)
    with pytest.raises(UserError, match=r"error\.text\.empty"):
        world.desk.letters.data(issued, purpose=" ")
    world.desk.letters.data(issued, purpose="우편 발송")
    with world.desk.tools.reading(world.desk.actor) as unit:
        last = unit.entries(case_id=request.case_id)[-1]
    assert (last.code, last.purpose) == ("letter.taken", "우편 발송")


def test_an_exchanged_container_is_noticed(world: World) -> None:
    request = world.to_decided(world.receive().id)
    issued = world.desk.letters.issue(request)
    with world.desk.tools.reading(world.desk.actor) as unit:
        name = unit.attachments.get(issued.attachment_id).container
    path = world.folder / "attachments" / name
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(UserError, match=r"container\.damaged"):
        world.desk.letters.show(issued)


def test_a_person_whose_name_no_font_sets_gets_the_spelling_for_letters(world: World) -> None:
    case = world.receive(subject=replace(JIWOO, name="ณัฐพงษ์"))
    request = world.to_decided(case.id)
    preview_error = None
    try:
        world.desk.letters.preview(case.id, request.id)
    except UserError as error:
        preview_error = error.code
    assert preview_error == "error.name.font"
    world.desk.cases.correct_people(case, subject=replace(case.subject, letter_name="낫타퐁"), agent=None)
    issued = world.desk.letters.issue(world.request(case.id))
    assert "낫타퐁" in text_of(world.desk.letters.show(issued))


def test_a_letter_names_officer_sender_and_bodies_of_its_issue_day(world: World) -> None:
    request = world.to_decided(world.receive().id)
    company = world.desk.settings.organisation()
    other = replace(company, dpo_name="윤서연", dpo_phone="02-555-0199", sender_name="장도현")
    world.desk.settings.save_organisation(other)
    ended = Ending("agency", "kisa", world.desk.tools.today() - timedelta(days=1), Entered("", date.min, "통합"))
    world.desk.law.save(OfficeLaw(endings=(ended,)))
    said = text_of(world.desk.letters.show(world.desk.letters.issue(request)))
    for name in ("윤서연", "02-555-0199", "장도현", "1833-6972"):
        assert name in said
    for name in (company.dpo_phone, company.sender_name, "privacy.kisa.or.kr"):
        assert name not in said
