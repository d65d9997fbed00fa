"""In and out of a store."""

import re
from pathlib import Path

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.query import Query
from tests.support.desks import COMPANY, OFFICER, PASSPHRASE, World, closed_world, make_desk

NEW = "새로 정한 긴 암호 문구입니다 정말로"


def codes(world: World) -> list[str]:
    with world.desk.tools.reading(world.desk.actor) as unit:
        return [entry.code for entry in unit.entries()]


def test_a_created_store_is_unlocked_again_with_its_passphrase(world: World) -> None:
    case = world.receive()
    world.lock()
    look = world.access.look(world.folder)
    assert (look.store_name, look.officers[0].sign_in_name) == (COMPANY, OFFICER)
    assert look.locked_at == world.moment
    world.unlock()
    assert world.case(case.id).subject.name == "한지우"
    assert world.desk.actor.officer.name == OFFICER
    assert codes(world)[-2:] == ["store.locked", "store.unlocked"]


def test_a_wrong_passphrase_is_refused_and_the_tries_go_into_the_record(world: World) -> None:
    world.lock()
    for _ in range(2):
        with pytest.raises(UserError, match=r"unlock\.wrong"):
            world.unlock("틀린 암호 문구를 입력합니다")
    world.later(hours=1)
    world.unlock()
    with world.desk.tools.reading(world.desk.actor) as unit:
        failed = unit.entries()[-1].details["failed"]
    assert isinstance(failed, list)
    assert len(failed) == 2
    assert [(told.code, told.params["n"]) for told in world.desk.notices] == [("unlock.failed", 2)]
    world.lock()
    assert world.unlock().notices == ()


def test_a_folder_without_a_store_is_left_alone(tmp_path: Path) -> None:
    world = closed_world(tmp_path / "empty")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match=r"unlock\.none"):
        world.unlock()
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_store_that_is_open_is_not_opened_twice(world: World) -> None:
    other = closed_world(world.folder)
    with pytest.raises(UserError, match=r"unlock\.elsewhere"):
        other.unlock()


def test_a_changed_passphrase_opens_and_the_old_one_does_not(world: World) -> None:
    with pytest.raises(UserError, match=r"unlock\.wrong"):
        world.desk.change_passphrase(old="아닌 것을 적어 봅니다 정말로요", new=NEW)
    with pytest.raises(UserError, match=r"create\.short"):
        world.desk.change_passphrase(old=PASSPHRASE, new="짧다")
    world.desk.change_passphrase(old=PASSPHRASE, new=NEW)
    assert codes(world)[-1] == "keys.passphrase"
    world.lock()
    with pytest.raises(UserError, match=r"unlock\.wrong"):
        world.unlock()
    world.unlock(NEW)


def test_the_recovery_code_sets_a_new_passphrase_and_nothing_else(world: World) -> None:
    world.receive()
    world.lock()
    world.access.recover(world.folder, code=world.code, new_passphrase=NEW)
    world.unlock(NEW)
    assert world.desk.lists.counts().all == 1


def test_a_locked_desk_gives_nothing_any_more(world: World) -> None:
    case = world.receive()
    desk = world.desk
    world.lock()
    with pytest.raises(Exception, match=r"."):
        desk.cases.open(case.id)


def test_a_plain_copy_opens_as_a_store_with_everything_in_it(world: World, tmp_path: Path) -> None:
    case = world.receive()
    world.to_notified(case.id)
    done = world.desk.copy(tmp_path / "copy")
    assert done.files == 2
    original = world.desk
    other = closed_world(tmp_path / "copy")
    other.moment = world.moment
    desk = other.unlock()
    file = desk.cases.reread(case.id)
    assert file.case == original.cases.reread(case.id).case
    assert desk.letters.show(file.letters[0]).startswith(b"%PDF")
    assert desk.verify_record() is None
    other.lock()


def test_a_copy_onto_something_that_is_there_is_refused(world: World, tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(UserError, match=r"backup\.failed"):
        world.desk.copy(tmp_path / "taken")


def test_the_store_holds_no_name_or_passphrase_in_the_clear(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store")
    case = world.receive()
    world.to_closed(case.id)
    world.desk.drafts.keep("case/1", {"text": "쓰다 만 초안 비밀"})
    world.lock()
    needles = [
        text.encode(encoding)
        for text in ("한지우", "010-0000-1104", "jiwoo.han@mail.example", "쓰다 만 초안 비밀", PASSPHRASE)
        for encoding in ("utf-8", "utf-16-le", "cp949")
    ]
    files = [path for path in (tmp_path / "store").rglob("*") if path.is_file()]
    assert len(files) > 5
    for path in files:
        data = path.read_bytes()
        assert not [needle for needle in needles if needle in data], path.name
        assert re.search(r"한지우|jiwoo", path.name) is None


def test_a_creation_that_fails_half_way_leaves_the_folder_as_it_was_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = closed_world(tmp_path / "store")
    with monkeypatch.context() as broken:
        broken.setattr("dpo_desk.store.engine.create_database", _no_space)
        with pytest.raises(UserError, match=r"error\.full"):
            world.create()
    assert list((tmp_path / "store").iterdir()) == []
    world.create()
    world.lock()


def _no_space(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def test_on_a_full_disk_a_store_opens_for_reading_and_every_act_says_why(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = world.receive()
    world.lock()
    before = {path: path.read_bytes() for path in world.folder.rglob("*") if path.is_file()}
    full = UserError("unlock.full", free=1, need=2)
    monkeypatch.setattr("dpo_desk.store.engine.reading_only", lambda folder: full)
    desk = world.unlock()
    assert [told.code for told in desk.notices] == ["unlock.full"]
    assert desk.lists.rows(desk.lists.ids(Query()))[case.id].subject == "한지우"
    with pytest.raises(UserError, match=r"unlock\.full"):
        desk.cases.start_verification(world.request(case.id))
    world.lock()
    after = {path: path.read_bytes() for path in world.folder.rglob("*") if path.is_file()}
    changed = {path.name for path in after if after[path] != before.get(path)}
    assert changed <= {"store.lock"}


def test_a_passphrase_whose_change_cannot_be_recorded_stays_the_old_one(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("dpo_desk.store.audit.append", _no_space)
        with pytest.raises(UserError, match=r"error\.full"):
            world.desk.change_passphrase(old=PASSPHRASE, new=NEW)
    world.lock()
    with pytest.raises(UserError, match=r"unlock\.wrong"):
        world.unlock(NEW)
    world.unlock()


def test_an_unlock_that_cannot_be_recorded_lets_the_store_go(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.lock()
    with monkeypatch.context() as broken:
        broken.setattr("dpo_desk.store.audit.append", _no_space)
        with pytest.raises(UserError, match=r"error\.full"):
            world.unlock()
    other = closed_world(world.folder)
    other.unlock()
    other.lock()


def test_a_store_open_for_reading_is_copied_without_an_entry_and_its_lock_writes_none(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.receive()
    world.lock()
    with monkeypatch.context() as full:
        full.setattr("dpo_desk.store.engine.reading_only", lambda folder: UserError("unlock.full", free=1, need=2))
        world.unlock().copy(tmp_path / "copy")
        world.lock()
    other = closed_world(tmp_path / "copy")
    other.moment = world.moment
    other.unlock()
    assert codes(other)[-2:] == ["store.locked", "store.unlocked"]
    other.lock()


def test_a_damaged_header_is_told_after_an_unlock_by_its_spare(world: World) -> None:
    world.lock()
    header = world.folder / "store.key"
    header.write_bytes(header.read_bytes()[:100])
    assert [told.code for told in world.unlock().notices] == ["unlock.header.spare"]
    world.desk.lock()
    world.desk.lock()  # a second time does nothing


def test_what_entries_say_leaves_after_two_years_and_the_record_still_verifies(world: World) -> None:
    world.receive()
    with world.desk.tools.reading(world.desk.actor) as unit:
        before = unit.head()[0]
    world.lock()
    world.later(days=2 * 366 + 1)
    desk = world.unlock()
    with desk.tools.reading(desk.actor) as unit:
        kept = unit.entries()
        assert [entry.code for entry in kept] == ["store.locked", "store.unlocked"]
        assert kept[-1].details["payloads_left"] == before
        assert unit.head()[0] == before + 2
    assert desk.verify() == ()
