"""What every test stands on: no screen, no network, no home of the person at the machine, no random failures.

Set DPO_DESK_ONSCREEN=1 to watch the windows.
"""

import os
import shutil
import socket
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, settings

if not os.environ.get("DPO_DESK_ONSCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A test must not depend on who runs it: one locale, one zone (not Korea's, so that a wrong "today" shows).
for name in [name for name in os.environ if name.startswith("LC_") or name in {"LANG", "LANGUAGE"}]:
    del os.environ[name]
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["TZ"] = "UTC"
if hasattr(time, "tzset"):
    time.tzset()

_CALM = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("dev", deadline=None, max_examples=60, suppress_health_check=_CALM)
settings.register_profile(
    "ci", deadline=None, max_examples=200, derandomize=True, print_blob=True, suppress_health_check=_CALM
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A walk over a screen in every language, theme and size takes seconds: it runs with the slow tests."""
    for item in items:
        if item.name.partition("[")[0].endswith("whole_in_every_language_theme_and_size"):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session", autouse=True)
def private_home() -> Iterator[Path]:
    """A home of its own for the run. Short, because a local socket's path may have 107 bytes only."""
    home = Path(tempfile.mkdtemp(prefix="dpo-t-"))
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        for variable, folder in (
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_CACHE_HOME", "cache"),
        ):
            patch.setenv(variable, str(home / folder))
        yield home
    shutil.rmtree(home, ignore_errors=True)


class NetworkOpenedError(AssertionError):
    """A test reached for the network. The desk has no network."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Refuses every internet socket and every name lookup, and fails the test even where the code caught it."""
    attempts: list[str] = []
    internet = {socket.AF_INET, socket.AF_INET6}

    def refuse(what: str) -> NoReturn:
        attempts.append(what)
        raise NetworkOpenedError(what)

    def guarded(method: str) -> Any:
        original = getattr(socket.socket, method)

        def call(self: socket.socket, *arguments: Any) -> Any:
            if self.family in internet:
                refuse(method)
            return original(self, *arguments)

        return call

    for method in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, method, guarded(method))
    for lookup in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, lookup, lambda *_, what=lookup, **__: refuse(what))
    yield attempts
    if attempts:
        pytest.fail(f"the network was reached for: {', '.join(attempts)}", pytrace=False)
