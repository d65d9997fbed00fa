"""Every act that the services and the store record has its words: the access log shows no code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dpo_desk.domain.access_log import OUTPUTS
from dpo_desk.ui import words
from dpo_desk.ui.access_log.parts import ACTS
from dpo_desk.ui.access_log.words_of import act_words
from tests.support.desks import World

ROOT = Path(__file__).resolve().parents[2] / "dpo_desk"
CODE = re.compile(r"[a-z]+(\.[a-z_]+)+")
RECORD = {"Recorded", "look", "_act", "_entry", "_changing", "_put", "require"}
"""What takes the code of an act as an argument."""


def literals(tree: ast.Module) -> Iterator[str]:
    """Codes given to what records, as they stand or by a constant of the module."""
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        for given in node.args if name in RECORD else ():
            value = constants.get(given.id) if isinstance(given, ast.Name) else getattr(given, "value", None)
            if isinstance(value, str) and CODE.fullmatch(value):
                yield value


def recorded() -> set[str]:
    files = [*(ROOT / "services").glob("*.py"), *(ROOT / "store").glob("*.py")]
    return {code for file in files for code in literals(ast.parse(file.read_text("utf-8")))}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_recorded_act_has_its_words(language: words.Language) -> None:
    words.use(language)
    found = recorded()
    assert {"case.look", "case.destroyed", "store.unlocked", "log.reviewed"} <= found, "the search finds what there is"
    assert sorted(code for code in found if not words.has(f"log.act.{code}")) == []
    words.use("ko")


def test_what_is_asked_for_by_name_is_recorded_somewhere() -> None:
    assert sorted({*ACTS, *OUTPUTS} - recorded()) == []


def test_a_whole_case_leaves_only_acts_with_words(world: World) -> None:
    world.to_closed(world.receive().id)
    with world.desk.tools.reading(world.desk.actor) as unit:
        codes = {entry.code for entry in unit.entries()}
    assert len(codes) > 10
    assert [code for code in codes if act_words(code) == code] == []
