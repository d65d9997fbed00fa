"""After a lock nothing of a person stands in the clear anywhere the desk can write: store, its copy, home, temp."""

import os
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dpo_desk.domain.case import Way
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.query import Filter, Query
from dpo_desk.domain.rights import Right
from dpo_desk.services.intake import Arrival, Asked, Mail
from tests.support.desks import MATCH, PASSPHRASE, World, make_desk
from tests.support.mails import RRN, mail

pytestmark = pytest.mark.fault

SUBJECT = Person("도바늘", email="needle.one@mail.example", phone="010-0000-7311", postcode="04524",
                 address="서울특별시 중구 바늘로 731", letter_name="도 바늘")  # fmt: skip
AGENT = Person("민대리", email="agent.needle@law.example", phone="02-0000-7312", address="부산광역시 바늘길 12")
PLANTED = (
    *(value for person in (SUBJECT, AGENT) for value in (person.name, person.email, person.phone, person.address)),
    "말로 한 요구의 바늘", "위임장에 적힌 바늘", "조사하며 찾은 바늘", "항목 안의 바늘", "쓰다 만 바늘",
    "겹겹이 쓴 바늘",
    "정정하는 까닭의 바늘", "파일 속의 바늘", "바늘이 든 파일.csv", "도착한 증거의 바늘", "꺼내는 까닭의 바늘",
    "방문할 바늘 회의실", "찾아본 바늘", "주민등록번호가 아닌 까닭의 바늘", RRN, RRN.replace("-", ""), PASSPHRASE,
    "신분증.png",
)  # fmt: skip


def spellings(text: str) -> Iterator[bytes]:
    for form in ("NFC", "NFD"):
        normal = unicodedata.normalize(form, text)
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp949"):
            try:
                yield normal.encode(encoding)
            except UnicodeEncodeError:
                continue
        yield normal.encode("unicode-escape")


def hits(*folders: Path) -> list[tuple[str, str]]:
    needles = [(text, spelling) for text in PLANTED for spelling in spellings(text)]
    found = []
    for path in (path for folder in folders for path in folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        data = path.read_bytes() + path.name.encode("utf-8", "surrogateescape")
        found += [(str(path), text) for text, needle in needles if needle in data]
    return found


def work(world: World) -> None:
    """Use what the tour does not use."""
    desk, today = world.desk, world.desk.tools.today()
    agent = Agent(AgentKind.DELEGATE, AGENT)
    asked = (Asked(Right.ACCESS, "말로 한 요구의 바늘"),)
    typed = Arrival("typed", asked, SUBJECT, agent, today, Way.PHONE, "ko", None, "도착한 증거의 바늘")
    case_id = desk.intake.confirm(typed)
    desk.cases.start_verification(world.request(case_id))
    check = replace(MATCH, note="위임장에 적힌 바늘", mandate_note="위임장에 적힌 바늘")
    desk.cases.check_identity(world.case(case_id), world.request(case_id), check)
    desk.cases.examine(world.request(case_id), note="조사하며 찾은 바늘")
    file = desk.cases.enclose(
        world.case(case_id), name="바늘이 든 파일.csv", media_type="text/csv", data="파일 속의 바늘".encode()
    )
    decision = replace(
        world.decision(file.id), delivery=Delivery.VISIT, view_at="2026-12-01T10:00", view_place="방문할 바늘 회의실"
    )
    decision = replace(decision, items=(("항목 안의 바늘",), *decision.items[1:]))
    desk.cases.decide(world.request(case_id), decision)
    desk.letters.preview(case_id, world.request(case_id).id)
    first = desk.letters.issue(world.request(case_id))
    desk.cases.correct_notice(world.request(case_id), reason="정정하는 까닭의 바늘")
    desk.cases.decide(world.request(case_id), decision)
    second = desk.letters.issue(world.request(case_id))
    assert first.document_no != second.document_no
    desk.letters.page(desk.letters.data(first, purpose="꺼내는 까닭의 바늘"), 0, 1.0)
    desk.cases.file_data(world.case(case_id), file, purpose="꺼내는 까닭의 바늘")
    desk.cases.correct_people(world.case(case_id), subject=SUBJECT, agent=AGENT)

    hostile = mail(f"제 번호는 {RRN} 입니다. 열람을 요구합니다. 도바늘", sender=f"도바늘 <{SUBJECT.email}>", card=True)
    proposal = desk.intake.propose(hostile)
    card = frozenset(part.number for part in proposal.parts if part.name.endswith(".png"))
    assert card
    assert proposal.numbers
    for n, (leave_out, why) in enumerate(
        ((card, ""), (frozenset(), ""), (frozenset(), "주민등록번호가 아닌 까닭의 바늘"))
    ):
        arrival = replace(typed, key=f"mail {n}", subject=replace(SUBJECT, id=0), agent=None)
        kept = desk.intake.confirm(arrival, Mail(hostile, proposal, leave_out, why))
        desk.cases.open(kept)
    desk.lists.looked(Query(filter=Filter.ALL, text="찾아본 바늘"), len(desk.lists.ids(Query(text="찾아본 바늘"))))
    desk.drafts.keep("case/1", {"note": "쓰다 만 바늘", "items": [["겹겹이 쓴 바늘", RRN]]}, case_id=case_id)
    desk.drafts.keep("case/1", {"note": "쓰다 만 바늘 2"}, case_id=case_id)


def test_nothing_planted_is_found_after_a_lock_or_after_a_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, private_home: Path
) -> None:
    temp = tmp_path / "temp"
    temp.mkdir()
    monkeypatch.setenv("TMPDIR", str(temp))
    monkeypatch.setattr("tempfile.tempdir", str(temp))
    world = make_desk(tmp_path / "store")
    work(world)
    open_now = hits(tmp_path, private_home)  # as a thief of a running machine's disk, or a crash, would find it
    world.desk.copy(tmp_path / "copy")
    world.lock()
    assert open_now == []
    assert hits(tmp_path, private_home, Path(os.environ["XDG_RUNTIME_DIR"])) == []
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 20
    assert [path.name for path in temp.rglob("*")] == []
    if os.name == "posix":
        assert [path.name for path in files if path.stat().st_mode & 0o077] == []
    (tmp_path / "control").write_text(f"x{SUBJECT.name}x", "utf-16-le")
    assert [text for _, text in hits(tmp_path)] == [SUBJECT.name]  # the scan finds what is there


def test_a_masked_mail_and_a_draft_hold_no_number_even_unlocked(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store")
    work(world)
    masked = 0
    for case_id in world.desk.lists.ids(Query(filter=Filter.ALL)):
        file = world.desk.cases.reread(case_id)
        for kept in file.attachments:
            data = world.desk.cases.file_data(file.case, kept, purpose="확인")
            if kept.kind.value == "masked":
                masked += 1
                assert RRN.encode() not in data
                assert RRN.replace("-", "").encode() not in data
    assert masked == 2
    assert all(RRN not in str(draft.typed) for draft in world.desk.drafts.all())
    with world.desk.tools.reading(world.desk.actor) as unit:
        said = str([(entry.details, entry.purpose) for entry in unit.entries()])
    assert RRN not in said
    assert SUBJECT.name not in said
    world.lock()
