"""After a lock nothing of a person stands in the clear anywhere the desk can write: store, its copy, home, temp."""

import os
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dpo_desk.domain.case import Way
from dpo_desk.domain.letter import Delivery
from dpo_desk.domain.person import Agent, AgentKind, Person
from dpo_desk.domain.query import Filter, Query
from dpo_desk.domain.rights import Right
from dpo_desk.services.intake import Arrival, Asked, Mail
from tests.faults.conftest import Recorder
from tests.support.desks import MATCH, PASSPHRASE, World, make_desk
from tests.support.mails import RRN, mail

pytestmark = pytest.mark.fault

ROUNDS = 7
"""So often every feature is used: some 30 markers a round."""


class Planted:
    """Markers, each its own, in the order in which they were put in."""

    def __init__(self) -> None:
        self.all = [RRN, RRN.replace("-", ""), PASSPHRASE, "신분증.png"]

    def __call__(self, text: str) -> str:
        """Give a text that stands nowhere else."""
        made = text.replace("#", f"{len(self.all):03}") if "#" in text else f"{text}{len(self.all):03}"
        self.all.append(made)
        return made

    def person(self, name: str) -> Person:
        return Person(
            self(name), email=self("needle#@mail.example"), phone=self("010-7311-9#"), postcode="04524",
            address=self("서울특별시 중구 바늘로 "), letter_name=self(name + " 귀하"),
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


def hits(planted: Iterable[str], *folders: Path) -> list[tuple[str, str]]:
    needles = [(text, spelling) for text in planted for spelling in spellings(text)]
    found = []
    for path in (path for folder in folders for path in folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        data = path.read_bytes() + path.name.encode("utf-8", "surrogateescape")
        found += [(str(path), text) for text, needle in needles if needle in data]
    return found


def work(world: World, plant: Planted, turn: int = 0) -> None:
    """Use every feature that takes a text or a file."""
    desk, today = world.desk, world.desk.tools.today()
    _settings(world, plant)
    subject, agent = plant.person("도바늘"), Agent(AgentKind.DELEGATE, plant.person("민대리"))
    asked = (Asked(Right.ACCESS, plant("말로 한 요구의 바늘")),)
    typed = Arrival(f"typed {turn}", asked, subject, agent, today, Way.PHONE, "ko", None, plant("도착한 증거의 바늘"))
    case_id = desk.intake.confirm(typed)
    desk.cases.start_verification(world.request(case_id))
    check = replace(MATCH, note=plant("확인하며 적은 바늘"), mandate_note=plant("위임장에 적힌 바늘"))
    desk.cases.check_identity(world.case(case_id), world.request(case_id), check)
    desk.cases.examine(world.request(case_id), note=plant("조사하며 찾은 바늘"))
    desk.cases.set_hold(world.request(case_id), system=plant("멈춘 시스템의 바늘"), holder=plant("멈춘 담당의 바늘"))
    file = desk.cases.enclose(
        world.case(case_id), name=plant("파일 이름의 바늘") + ".csv", media_type="text/csv",
        data=plant("파일 속의 바늘").encode(),
    )  # fmt: skip
    decision = replace(
        world.decision(file.id), delivery=Delivery.VISIT, view_at="2026-12-01T10:00", view_place=plant("방문할 바늘 방")
    )
    decision = replace(decision, items=((plant("항목 안의 바늘"),), *decision.items[1:]))
    desk.cases.decide(world.request(case_id), decision)
    desk.letters.preview(case_id, world.request(case_id).id)
    first = desk.letters.issue(world.request(case_id))
    desk.cases.correct_notice(world.request(case_id), reason=plant("정정하는 까닭의 바늘"))
    desk.cases.decide(world.request(case_id), decision)
    second = desk.letters.issue(world.request(case_id))
    assert first.document_no != second.document_no
    desk.letters.page(desk.letters.data(first, purpose=plant("꺼내는 까닭의 바늘")), 0, 1.0)
    desk.cases.file_data(world.case(case_id), file, purpose=plant("파일을 꺼내는 바늘"))
    desk.cases.correct_people(world.case(case_id), subject=plant.person("고친바늘"), agent=plant.person("고친대리"))
    _mails(world, plant, typed, subject, turn)
    looked = plant("찾아본 바늘")
    desk.lists.looked(Query(filter=Filter.ALL, text=looked), len(desk.lists.ids(Query(text=looked))))
    draft: dict[str, object] = {"note": plant("쓰다 만 바늘"), "items": [[plant("겹겹이 쓴 바늘"), RRN]]}
    desk.drafts.keep(f"case/{case_id}", draft, case_id=case_id)
    desk.drafts.keep(f"case/{case_id}", {"note": plant("다시 쓰다 만 바늘")}, case_id=case_id)


def _settings(world: World, plant: Planted) -> None:
    settings = world.desk.settings
    settings.save_organisation(
        replace(settings.organisation(), address=plant("회사 주소의 바늘"), phone=plant("02-7312-9#"))
    )


def _mails(world: World, plant: Planted, typed: Arrival, subject: Person, turn: int) -> None:
    desk = world.desk
    words = plant("메일 속의 바늘")
    hostile = mail(f"제 번호는 {RRN} 입니다. {words}", sender=f"{subject.name} <{subject.email}>", card=True)
    proposal = desk.intake.propose(hostile)
    card = frozenset(part.number for part in proposal.parts if part.name.endswith(".png"))
    assert card
    assert proposal.numbers
    why_not = plant("주민등록번호가 아닌 까닭의 바늘")
    for n, (leave_out, why) in enumerate(((card, ""), (frozenset(), ""), (frozenset(), why_not))):
        arrival = replace(typed, key=f"mail {turn} {n}", subject=replace(subject, id=0), agent=None)
        kept = desk.intake.confirm(arrival, Mail(hostile, proposal, leave_out, why))
        desk.cases.open(kept)


@pytest.mark.block("needles")
def test_nothing_planted_is_found_after_a_lock_or_after_a_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, private_home: Path, block: Recorder
) -> None:
    temp, plant = tmp_path / "temp", Planted()
    temp.mkdir()
    (tmp_path / "stick").mkdir()
    monkeypatch.setenv("TMPDIR", str(temp))
    monkeypatch.setattr("tempfile.tempdir", str(temp))
    world = make_desk(tmp_path / "store")
    for turn in range(ROUNDS):
        work(world, plant, turn)
    assert len(set(plant.all)) >= 200
    open_now = hits(plant.all, tmp_path, private_home)  # as a thief of a running machine's disk would find it
    world.desk.copy(tmp_path / "copy")
    world.desk.backups.make(root=tmp_path / "stick")
    world.lock()
    assert open_now == []
    locked = hits(plant.all, tmp_path, private_home, Path(os.environ["XDG_RUNTIME_DIR"]))
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) > 20
    assert [path.name for path in temp.rglob("*")] == []
    if os.name == "posix":
        readable = [path.name for path in files if path.stat().st_mode & 0o077]
        assert set(readable) <= {"verify_store.py"}
    block.record(cases=len(plant.all), found=len(plant.all), lost=len(locked))


@pytest.mark.block("needles")
def test_control_a_marker_on_the_disk_is_found_in_each_spelling(tmp_path: Path) -> None:
    for spelling in spellings("도바늘"):
        (tmp_path / "control").write_bytes(b"x" + spelling + b"x")
        assert [text for _, text in hits(["도바늘"], tmp_path)] == ["도바늘"]


def test_a_masked_mail_and_a_draft_hold_no_number_even_unlocked(tmp_path: Path) -> None:
    world, plant = make_desk(tmp_path / "store"), Planted()
    work(world, plant)
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
    assert [text for text in plant.all if text.startswith(("도바늘", "민대리")) and text in said] == []
    world.lock()
