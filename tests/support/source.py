"""What the tests of the house read: the files git tracks, and the imports written in a module."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Written:
    """One import as it stands in a file: the full name of the module, and whether it runs when the file is imported."""

    module: str
    line: int
    on_loading: bool


def modules(*folders: str) -> list[Path]:
    """Every Python file below the folders (of the checkout), sorted."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def imports(path: Path) -> list[Written]:
    """Every import in a file, those inside functions and under TYPE_CHECKING included; `from a import b` gives a.b."""
    return list(_walk(ast.parse(path.read_text(encoding="utf-8")), on_loading=True))


def _walk(node: ast.AST, *, on_loading: bool) -> Iterator[Written]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for name in child.names:
                yield Written(name.name, child.lineno, on_loading)
        elif isinstance(child, ast.ImportFrom):
            for name in child.names:
                yield Written(f"{'.' * child.level}{child.module or ''}.{name.name}", child.lineno, on_loading)
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from _walk(child, on_loading=False)
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            for part in child.body:
                yield from _walk(ast.Module([part], []), on_loading=False)
            for part in child.orelse:
                yield from _walk(ast.Module([part], []), on_loading=on_loading)
        else:
            yield from _walk(child, on_loading=on_loading)


def is_in(module: str, *packages: str) -> bool:
    """Whether a dotted name is one of the packages or lies in one."""
    return any(module == package or module.startswith(package + ".") for package in packages)


@cache
def tracked() -> tuple[Path, ...]:
    """The files of the project: what git tracks, and what it would if it were added now."""
    told = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    names = told.stdout.decode("utf-8").split("\0")
    return tuple(path for name in names if name and (path := ROOT / name).is_file())
