"""The real start: core files are off and the system's signals are heard before anybody can come in."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
START = """
import argparse, resource, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from dpo_desk import app
application = app.Application(argparse.Namespace(store=Path({store!r}), lang=None, theme=None, sample=False))
window = application.window
seen = "PySide6.QtDBus" in sys.modules
def look():
    if application._behind:
        return
    dumpable = Path("/proc/self/status").exists() and __import__("ctypes").CDLL(None).prctl(3, 0, 0, 0, 0)
    print(seen, resource.getrlimit(resource.RLIMIT_CORE), dumpable, application._guards.signals is not None)
    window.close()
    application.qt.quit()
timer = QTimer()
timer.timeout.connect(look)
timer.start(10)
sys.exit(application.run())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="core files and prctl as Linux has them")
def test_the_start_forbids_core_files_and_hears_the_system(tmp_path: Path) -> None:
    code = START.format(store=str(tmp_path / "none"))
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "False (0, 0) 0 True"
