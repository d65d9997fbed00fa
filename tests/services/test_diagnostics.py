"""The file for support holds versions, counts and codes, and nothing that anybody typed."""

import json

from dpo_desk.domain.person import Person
from dpo_desk.services.diagnostics import Diagnostics
from tests.support.desks import COMPANY, OFFICER, World

NEEDLE = Person("도바늘", email="needle@mail.example", phone="010-0000-7311", address="바늘로 731")
LOG = (
    "2026-12-01T09:00:00.000Z WARNING dpo_desk.app untaken code=error.full",
    "2026-12-01T09:00:01.000Z ERROR dpo_desk.app 도바늘 010-0000-7311 code=error.full",
    "a torn line with 도바늘",
)


def made(world: World) -> str:
    world.receive(subject=NEEDLE)
    return Diagnostics(world.desk.tools, version="0.1.0").made(LOG)


def test_the_file_holds_versions_counts_and_codes(world: World) -> None:
    said = json.loads(made(world))
    assert (said["desk"], said["cases"], said["codes"]) == ("0.1.0", 1, {"error.full": 2})
    assert said["levels"] == {"WARNING": 1, "ERROR": 1}


def test_no_needle_stands_in_the_file(world: World) -> None:
    text = made(world)
    plain = json.dumps(json.loads(text), ensure_ascii=False)
    for needle in (NEEDLE.name, NEEDLE.email, NEEDLE.phone, NEEDLE.address, COMPANY, OFFICER, "2026-0001", "desk-1"):
        assert needle not in plain
    assert str(world.folder) not in plain
    assert str(world.folder.parent.name) not in plain


def test_making_the_file_is_recorded(world: World) -> None:
    made(world)
    with world.desk.tools.reading(world.desk.actor) as unit:
        assert unit.entries()[-1].code == "diagnostics.made"
