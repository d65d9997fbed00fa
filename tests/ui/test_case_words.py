"""What the case screen says: next step, proof, history, errors, and what its forms make. No window."""

from datetime import date

import pytest

from dpo_desk.domain.attachment import Attachment, AttachmentKind
from dpo_desk.domain.case import Act
from dpo_desk.domain.clock import korean_day
from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words
from dpo_desk.ui.case import typed as plain
from dpo_desk.ui.case.facts import Loaded, head
from dpo_desk.ui.case.files_tab import mail_facts
from dpo_desk.ui.case.past import history
from dpo_desk.ui.case.steps import step_words
from dpo_desk.ui.telling import in_words, size, tell
from tests.support.desks import MATCH, World


def read(world: World, case_id: int) -> Loaded:
    desk = world.desk
    file = desk.cases.reread(case_id)
    policy = desk.settings.policy_on(file.case.received_on)
    lacks = desk.settings.organisation().missing()
    return Loaded(file, lacks, policy, desk.tools.today(), desk.law.office())


def test_each_stage_says_its_next_step_and_the_one_act(world: World) -> None:
    case_id = world.receive().id

    def step() -> tuple[str, Act | None]:
        loaded = read(world, case_id)
        said = step_words(loaded, loaded.case.requests[0])
        return said.sentence, said.act

    assert step() == ("받은 날과 요구한 권리를 확인하고 본인확인을 시작하세요.", Act.START_VERIFICATION)
    world.desk.cases.start_verification(world.request(case_id))
    assert step() == ("가입할 때 받은 정보로 한지우 님을 확인하세요.", Act.CHECK_IDENTITY)
    world.desk.cases.check_identity(world.case(case_id), world.request(case_id), MATCH)
    assert step() == ("어디를 찾아보았고 무엇을 찾았는지 적으세요.", Act.EXAMINE)
    world.desk.cases.examine(world.request(case_id), note="회원 DB에서 찾음")
    assert step() == ("결정과 이유를 쓰세요.", Act.DECIDE)


def test_identity_names_the_running_clock_and_examining_what_is_missing(world: World) -> None:
    case_id = world.receive(days_ago=6).id
    world.desk.cases.start_verification(world.request(case_id))
    loaded = read(world, case_id)
    assert "처리기한은 흐릅니다: 2026-11-30 (월)" in step_words(loaded, loaded.case.requests[0]).note
    world.desk.cases.check_identity(world.case(case_id), world.request(case_id), MATCH)
    loaded = read(world, case_id)
    said = step_words(loaded, loaded.case.requests[0])
    assert said.left == "결정하려면 2가지가 남았습니다"
    assert said.note == "남은 것: 검토 메모 · 보여 줄 자료"


def test_a_late_case_says_so_and_asks_only_what_its_stage_allows(world: World) -> None:
    loaded = read(world, world.receive(days_ago=13).id)
    request = loaded.case.requests[0]
    said = step_words(loaded, request)
    assert said.note.startswith("처리기한이 1일 지났습니다.")
    assert said.act is Act.START_VERIFICATION
    due = head(loaded, request).due
    assert due is not None
    assert (due.days, due.state) == (-1, "running")


def test_history_keeps_what_was_undone_struck_and_by_whom(world: World) -> None:
    case_id = world.receive().id
    world.desk.cases.start_verification(world.request(case_id))
    world.desk.cases.undo(world.request(case_id))
    lines = history(read(world, case_id))
    assert [line.sentence for line in lines] == [
        "되돌림: 본인확인 시작",
        "본인확인 시작 · 되돌린 일",
        "전자우편으로 접수",
    ]
    assert [line.struck for line in lines] == [False, True, False]
    assert lines[0].when == "11-24 (화) 10:00 · 정해린"


def test_an_error_says_codes_in_words_and_sizes_in_units() -> None:
    words.use("ko")
    assert tell(UserError("case.not_now", act="decide", stage="received")).startswith("‘접수’ 단계에서는")
    assert "결정 쓰기" in tell(UserError("case.not_now", act="decide", stage="received"))
    assert tell(UserError("error.text.empty", what="field.note")) == "비어 있습니다. 메모를 적으세요."
    assert "60.0 MB, 한도 50.0 MB" in tell(UserError("error.file.large", size=60_000_000, limit=50_000_000))
    assert tell(UserError("error.stale", name="")).startswith("그 사이 이 접수건이 바뀌었습니다.")
    assert in_words(UserError("case.not_now", act="undo", stage="closed")).params == {
        "act": "되돌리기",
        "stage": "종결",
    }
    assert (size(12), size(14_200), size(3_200_000)) == ("12 B", "14 KB", "3.2 MB")


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(UserError, match=r"error\.date\.form"):
        plain.day({"day": "11월 30일"}, "day")


def test_a_masked_copy_says_what_was_taken_out(world: World) -> None:
    note = (
        '{"original_sha256": "ab12", "taken_out": ['
        '{"what": "number", "where": "body", "masked": "900101-*******"},'
        '{"what": "part", "where": "part 3", "name": "id.png", "size": 14200}]}'
    )
    moment = world.now()
    mail = Attachment(1, 1, AttachmentKind.MASKED, "masked.eml", "message/rfc822", 900, "ff" * 32, "", "", note, moment)
    facts = dict(mail_facts(mail))
    assert facts["원본의 SHA-256"] == "ab12"
    assert facts["뺀 것"] == "번호 900101-*******, 본문\n첨부 id.png, 14 KB"
    assert korean_day(moment) == date(2026, 11, 24)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_act_form_and_event_has_words(language: words.Language) -> None:
    words.use(language)
    for act in Act:
        assert words.say(f"case.act.{act}")
    for key in (
        "note",
        "reason",
        "fields",
        "mandate_note",
        "item",
        "name",
        "contact",
        "tracking",
        "file",
        "view_at",
        "day",
    ):
        assert words.say(f"field.{key}")
    for n in range(1, 6):
        assert words.say(f"decision.missing.item{n}")
    words.use("ko")
