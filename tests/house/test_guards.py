"""The guards of conftest.py really guard."""

import contextlib
import os
import socket
import time

import pytest


def test_an_internet_socket_is_refused_even_where_the_code_caught_it(no_network: list[str]) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as line, pytest.raises(AssertionError, match="connect"):
        line.connect(("127.0.0.1", 9))
    with contextlib.suppress(AssertionError):
        socket.getaddrinfo("example.invalid", 80)
    assert no_network == ["connect", "getaddrinfo"]
    no_network.clear()  # seen and meant: this test need not fail


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no local sockets here")
def test_a_local_socket_is_none_of_the_guards_business() -> None:
    near, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    with near, far:
        near.sendall(b"x")
        assert far.recv(1) == b"x"


def test_the_run_has_one_locale_one_zone_and_no_persons_home() -> None:
    assert os.environ["LC_ALL"] == "C.UTF-8"
    assert time.tzname[0] == "UTC"
    assert os.path.basename(os.environ["HOME"]).startswith("dpo-t-")
    assert os.environ["XDG_DATA_HOME"].startswith(os.environ["HOME"])


@pytest.mark.skipif(bool(os.environ.get("DPO_DESK_ONSCREEN")), reason="somebody is watching")
def test_no_window_reaches_a_screen() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
