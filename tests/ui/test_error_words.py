"""Every code that the officer can be told has its sentence in both languages."""

import ast
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from dpo_desk import paths

ROOT = Path(__file__).resolve().parents[2]


def raised_codes() -> dict[str, str]:
    """Codes of `UserError("…")` in the package, with the file that raises each."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "dpo_desk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "UserError"
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                found[str(node.args[0].value)] = path.name
    return found


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_code_has_its_sentence(language: str) -> None:
    tree = ET.parse(paths.resource("i18n", f"desk_{language}.ts"))  # noqa: S314  (our own file)
    keys = {source.text for source in tree.iter("source")}
    codes = raised_codes()
    assert len(codes) > 40
    assert {code: file for code, file in codes.items() if code not in keys} == {}
