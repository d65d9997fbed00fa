"""What `scripts/break_lines.py` once broke unnoticed: an insider's record, a disk without syncs, a cheap header."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.store import audit, chainfile, containers, engine, vault
from dpo_desk.store.keyslots import KdfFloor
from tests.support.desks import make_desk
from tests.support.units import Units, act
from tests.support.vaults import PASSPHRASE, make_header

pytestmark = pytest.mark.fault


def recorded(folder: Path, entries: int = 5) -> Units:
    """A record of the store's creation and some acts, its triggers taken away, as one with the key may do."""
    units = Units(folder)
    for number in range(entries):
        with units.writing() as work:
            work.commit(act(f"act.{number}"))
    raw = engine.driver(units.writer)
    for trigger in ("chain_no_update", "chain_no_delete", "payloads_no_update"):
        raw.execute(f"DROP TRIGGER {trigger}").close()
    return units


def verified(units: Units) -> int | None:
    with units.reading() as work:
        return work.verify_record()


def test_a_commitment_put_in_place_of_another_is_found_though_its_payload_has_left(tmp_path: Path) -> None:
    units = recorded(tmp_path / "store")
    raw = engine.driver(units.writer)
    raw.execute("DELETE FROM payloads WHERE number = 3").close()
    assert verified(units) is None
    raw.execute("UPDATE chain SET commitment = ? WHERE number = 3", (bytes(32),)).close()
    assert verified(units) == 3
    units.close()


def test_an_entry_taken_out_is_found_though_every_later_link_was_made_anew(tmp_path: Path) -> None:
    units = recorded(tmp_path / "store")
    raw = engine.driver(units.writer)
    raw.execute("DELETE FROM chain WHERE number = 3").close()
    raw.execute("DELETE FROM payloads WHERE number = 3").close()
    rows: list[tuple[Any, ...]] = raw.execute("SELECT number, commitment FROM chain ORDER BY number").fetchall()
    previous = bytes(32)
    for number, commitment in rows:
        previous = chainfile.link(units.keys.store_id, number, previous, commitment)
        raw.execute("UPDATE chain SET hash = ? WHERE number = ?", (previous, number)).close()
    assert verified(units) == 3
    units.close()


def test_a_payload_stays_two_years(tmp_path: Path) -> None:
    units = Units(tmp_path / "store")
    with units.writing() as work:
        assert audit.sweep(work._connection, date(2028, 11, 24)) == 0
        work.commit(act("case.looked"))
    with units.writing() as work:
        assert audit.sweep(work._connection, date(2026, 11, 24) + timedelta(days=audit.PAYLOAD_DAYS + 1)) == 1
    units.close()


def test_a_container_is_on_the_disk_before_it_has_its_name_and_its_name_before_it_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / containers.new_name()
    seen: list[tuple[str, bool]] = []

    def noting(name: str, real: Callable[..., None]) -> Callable[..., None]:
        def call(*arguments: object) -> None:
            seen.append((name, path.exists()))
            real(*arguments)

        return call

    for name in ("sync_file", "sync_folder"):
        monkeypatch.setattr(system, name, noting(name, getattr(system, name)))
    containers.write(path, b"x" * 200_000, key=bytes(32), context=containers.Context(bytes(16), 1, 1))
    assert seen == [("sync_file", False), ("sync_folder", True)]


def test_a_header_below_the_cost_of_guessing_is_not_tried(tmp_path: Path) -> None:
    make_header(tmp_path / "store")
    for floor in (KdfFloor(t=2, memory_kib=8), KdfFloor(t=1, memory_kib=65536)):
        with pytest.raises(UserError, match=r"unlock\.header\.damaged"):
            vault.open(tmp_path / "store", officer_id=1, passphrase=PASSPHRASE, floor=floor)


def test_a_letter_whose_row_names_another_file_is_not_shown(tmp_path: Path) -> None:
    world = make_desk(tmp_path / "store")
    request = world.to_notified(world.receive().id)
    enclosed, _ = world.desk.cases.reread(request.case_id).attachments
    writer = world.desk._store._writer
    assert writer is not None
    engine.driver(writer).execute("UPDATE letters SET attachment_id = ?", (enclosed.id,)).close()
    (letter,) = world.desk.cases.reread(request.case_id).letters
    with pytest.raises(UserError, match=r"letter\.changed"):
        world.desk.letters.show(letter)
    with pytest.raises(UserError, match=r"letter\.changed"):
        world.desk.letters.data(letter, purpose="확인")
    world.lock()
