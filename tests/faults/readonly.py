"""Run apart by tests/faults: a desk on a file system that may only be read.

python -m tests.faults.readonly make FOLDER      a store with a notified case, closed
python -m tests.faults.readonly use FOLDER       every act and every read; prints one JSON object
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from dpo_desk.domain.act import Kind
from dpo_desk.domain.events import DispatchWay
from dpo_desk.domain.office_law import Entered, Noted, OfficeLaw
from dpo_desk.domain.query import Query
from tests.faults.full import OTHER, code_of
from tests.faults.killed import doors
from tests.support.desks import JIWOO, PASSPHRASE, World, make_desk
from tests.support.packs import Issuer
from tests.support.vaults import hashes


def make(folder: Path) -> None:
    make_desk(folder).lock()
    world = World(doors(), folder)
    world.unlock()
    world.to_notified(world.receive().id)
    world.to_examining(world.receive("second").id)
    world.desk.drafts.keep("case/2", {"note": "typed"})
    world.desk.law.save_trusted_key(Issuer().public)
    world.lock()


def use(folder: Path) -> None:
    before = hashes(folder)
    world = World(doors(), folder)
    desk = world.unlock()
    today = desk.tools.today()
    letter, file = desk.cases.reread(1).letters[0], desk.cases.reread(1).attachments[0]
    why = Entered("", today, "내부 기준")
    entered, pack = OfficeLaw(targets=(("transmission", 5),), noted=(Noted("targets", why),)), Issuer().pack()
    heard: list[frozenset[Kind]] = []
    desk.listen(lambda kinds, _: heard.append(kinds))
    acts: dict[str, Callable[[], object]] = {
        "confirm": lambda: world.receive("third"),
        "examine": lambda: desk.cases.examine(world.request(2), note="가"),
        "hold": lambda: desk.cases.set_hold(world.request(2), system="CCTV", holder="시설팀"),
        "undo": lambda: desk.cases.undo(world.request(2)),
        "enclose": lambda: desk.cases.enclose(world.case(2), name="a", media_type="a/b", data=b"x"),
        "dispatch": lambda: desk.cases.dispatch(world.request(1), way=DispatchWay.EMAIL, sent_on=today),
        "correct": lambda: desk.cases.correct_notice(world.request(1), reason="잘못"),
        "people": lambda: desk.cases.correct_people(world.case(2), subject=JIWOO, agent=None),
        "settings": lambda: desk.settings.save_organisation(desk.settings.organisation()),
        "preferences": lambda: desk.settings.save_preferences(desk.settings.preferences()),
        "policy": lambda: desk.settings.save_policy(desk.settings.policies()[0]),
        "draft": lambda: desk.drafts.keep("case/2", {"note": "other"}),
        "drop": lambda: desk.drafts.drop("case/2"),
        "letter out": lambda: desk.letters.data(letter, purpose="확인"),
        "file out": lambda: desk.cases.file_data(world.case(1), file, purpose="확인"),
        "passphrase": lambda: desk.change_passphrase(old=PASSPHRASE, new=OTHER),
        "targets": lambda: desk.law.save(entered),
        "key": lambda: desk.law.save_trusted_key(""),
        "pack": lambda: desk.law.load_pack(pack),
    }
    reads: dict[str, Callable[[], object]] = {
        "today": desk.lists.today,
        "list": lambda: desk.lists.rows(desk.lists.ids(Query(text="한지우"))),
        "looked": lambda: desk.lists.looked(Query(), 2),
        "case": lambda: desk.cases.open(1),
        "prior": lambda: desk.cases.prior(ground="act-35-4-1"),
        "letter": lambda: desk.letters.show(letter),
        "preview": lambda: desk.letters.preview(1, world.request(1).id),
        "drafts": desk.drafts.all,
        "policy": desk.settings.policies,
        "moves": lambda: desk.law.moves(entered),
        "inspected": lambda: desk.law.inspect_pack(pack),
        "proof": lambda: desk.letters.proof_sheet(1, world.request(1).id),
        "record": desk.verify_record,
    }
    told = {name: code_of(act) for name, act in acts.items()}
    read = {name: code_of(act) for name, act in reads.items()}
    copied = code_of(lambda: desk.copy(Path(sys.argv[3]) / "copy"))
    notices = [notice.code for notice in desk.notices]
    locked = code_of(desk.lock)
    copy = World(doors(), Path(sys.argv[3]) / "copy")
    rows = copy.unlock().lists.counts().all
    copy.lock()
    print(
        json.dumps(
            {
                "told": told, "read": read, "copied": copied, "rows": rows, "notices": notices, "lock": locked,
                "heard": len(heard), "same": hashes(folder) == before,
            }
        )
    )  # fmt: skip


if __name__ == "__main__":
    {"make": make, "use": use}[sys.argv[1]](Path(sys.argv[2]))
