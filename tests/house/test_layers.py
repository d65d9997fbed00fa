"""The parts of the dependency rule that import-linter's contracts cannot say. Read from the text, nothing is run."""

import ast
from pathlib import Path

import pytest

from tests.support.source import ROOT, imports, is_in, modules

NETWORK = (
    *("socket", "socketserver", "ssl", "http", "urllib.request", "urllib.error", "xmlrpc", "asyncio", "webbrowser"),
    *("smtplib", "ftplib", "imaplib", "poplib", "requests", "httpx", "urllib3", "aiohttp"),
)
"""Every way out of the machine that Python and its best known packages have. A browser is one too."""


def offences(paths: list[Path], *forbidden: str, on_loading: bool = False) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{written.line} {written.module}"
        for path in paths
        for written in imports(path)
        if is_in(written.module, *forbidden) and (written.on_loading or not on_loading)
    ]


def test_no_module_imports_a_way_to_the_network() -> None:
    assert offences(modules("dpo_desk"), *NETWORK) == []


def test_only_the_single_instance_uses_qtnetwork() -> None:
    others = [path for path in modules("dpo_desk") if path != ROOT / "dpo_desk/ui/single.py"]
    assert offences(others, "PySide6.QtNetwork") == []


def test_qt_is_imported_in_ui_alone() -> None:
    inside = ROOT / "dpo_desk" / "ui"
    composing = {ROOT / "dpo_desk" / name for name in ("app.py", "__main__.py", "tour.py", "self_test.py")}
    outside = [path for path in modules("dpo_desk") if inside not in path.parents and path not in composing]
    assert offences(outside, "PySide6", "shiboken6") == []


def test_no_presenter_imports_qt() -> None:
    presenters = [path for path in modules("dpo_desk/ui") if path.name == "presenter.py"]
    assert offences(presenters, "PySide6", "shiboken6") == []


def test_services_do_not_load_the_store() -> None:
    assert offences(modules("dpo_desk/services"), "dpo_desk.store", on_loading=True) == []
    assert offences(modules("dpo_desk/services"), "dpo_desk.models", "sqlalchemy", "sqlcipher3") == []


def test_keys_and_headers_know_no_sqlalchemy() -> None:
    paths = [path for path in modules("dpo_desk/store") if path.stem in {"keyslots", "vault", "keys"}]
    assert offences(paths, "sqlalchemy", "alembic", "dpo_desk.models") == []


def test_nobody_imports_what_puts_the_desk_together() -> None:
    """`app`, `reach`, `cli`, `__main__` and the two commands beside them import every layer; no layer imports them."""
    names = ("app", "reach", "cli", "cli_store", "cli_copies", "__main__", "tour", "self_test")
    together = {ROOT / "dpo_desk" / f"{name}.py" for name in names}
    layers = [path for path in modules("dpo_desk") if path not in together]
    assert offences(layers, "dpo_desk.app", "dpo_desk.reach", "dpo_desk.cli", "dpo_desk.__main__") == []


def test_imports_name_the_whole_module() -> None:
    assert offences(modules("dpo_desk"), ".", "..") == []
    relative = [w for path in modules("dpo_desk") for w in imports(path) if w.module.startswith(".")]
    assert relative == []


def test_heavy_libraries_of_seldom_use_are_not_imported_on_loading() -> None:
    """Alembic (a second to import) only migrates."""
    migrations = ROOT / "dpo_desk/store/migrations"
    paths = [path for path in modules("dpo_desk") if migrations not in path.parents]
    assert offences(paths, "alembic", on_loading=True) == []


def test_package_init_files_are_empty() -> None:
    assert [str(p.relative_to(ROOT)) for p in modules("dpo_desk") if p.name == "__init__.py" and p.stat().st_size] == []
    folders = {path.parent for path in modules("dpo_desk")}
    assert [str(folder.relative_to(ROOT)) for folder in folders if not (folder / "__init__.py").exists()] == []


def log_calls(path: Path) -> list[ast.Call]:
    """Calls of a logger: `log.info(…)`, `logger.warning(…)`, `logging.error(…)`."""
    verbs = {"debug", "info", "warning", "error", "critical", "exception", "log"}
    return [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in verbs
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"log", "_log", "logger", "_logger", "logging"}
    ]


def test_a_log_message_is_a_plain_sentence_and_takes_no_arguments() -> None:
    """A name formatted into the message could not be filtered out any more; ids go into `extra`."""
    wrong = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in modules("dpo_desk")
        for call in log_calls(path)
        if [type(part) for part in call.args] != [ast.Constant]
        or not {w.arg for w in call.keywords} <= {"extra", "exc_info"}
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "module", "on_loading"),
    [
        ("import socket", "socket", True),
        ("from urllib import request", "urllib.request", True),
        ("def f():\n    from dpo_desk.store import unit", "dpo_desk.store.unit", False),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import ssl", "ssl", False),
        ("try:\n    import PySide6.QtCore\nexcept ImportError:\n    pass", "PySide6.QtCore", True),
        ("class A:\n    import ssl", "ssl", True),
        ("from . import rows", "..rows", True),
    ],
)
def test_these_tests_see_an_import_wherever_it_hides(tmp_path: Path, text: str, module: str, on_loading: bool) -> None:
    (tmp_path / "probe.py").write_text(text)
    assert [w for w in imports(tmp_path / "probe.py") if w.module == module and w.on_loading is on_loading] != []


def test_a_name_that_only_begins_alike_is_no_offence() -> None:
    assert not is_in("httpx_like", "http")
    assert is_in("http.client", "http")
