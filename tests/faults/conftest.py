"""The table of the fault suite: what each block tried, found and lost, and what could not run on this machine."""

import os
import resource
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from tests.faults.blocks import BLOCKS, allowed, skipped

_ROW, _SKIP = "fault-row", "fault-skip"


@dataclass
class Recorder:
    """Takes what a block came to. `lost` is what went unnoticed, or was acknowledged and is gone: it must be 0."""

    name: str
    rows: list[tuple[int, int, int]] = field(default_factory=list)

    def record(self, *, cases: int, found: int, lost: int, seed: int | None = None) -> None:
        """Add to the block's row; fails where anything was lost."""
        print(f"{self.name}: {cases} cases, {found} found, {lost} lost, seed {seed}")
        self.rows.append((cases, found, lost))
        assert lost == 0


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "block(name): a block of the fault suite (tests/faults/blocks.py)")


def pytest_runtest_setup(item: pytest.Item) -> None:
    mark = item.get_closest_marker("block")
    if mark is None:
        return
    name = mark.args[0]
    why = skipped().get(name)
    if not why:
        return
    item.user_properties.append((_SKIP, (name, why)))
    if os.environ.get("CI") == "true" and name not in allowed():
        pytest.fail(f"block {name} cannot run here and may not be skipped in CI: {why}", pytrace=False)
    pytest.skip(why)


def _cpu() -> float:
    mine, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + others.ru_utime + others.ru_stime


@pytest.fixture
def block(request: pytest.FixtureRequest) -> Iterator[Recorder]:
    """Where the test records what its block came to."""
    mark = request.node.get_closest_marker("block")
    recorder = Recorder(mark.args[0])
    started, spent = time.perf_counter(), _cpu()
    yield recorder
    taken = (round(time.perf_counter() - started, 1), round(_cpu() - spent, 1))
    for row in recorder.rows[:1] or [(0, 0, 0)]:
        sums = [sum(column) for column in zip(*recorder.rows, strict=True)] if recorder.rows else row
        request.node.user_properties.append((_ROW, (recorder.name, *sums, *taken)))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    rows: dict[str, list[float]] = {}
    lacking: dict[str, str] = {}
    for report in (report for reports in terminalreporter.stats.values() for report in reports):
        if getattr(report, "when", "") != "teardown":
            continue
        for kind, said in report.user_properties:
            if kind == _ROW:
                before = rows.setdefault(said[0], [0.0] * 5)
                rows[said[0]] = [left + right for left, right in zip(before, said[1:], strict=True)]
            elif kind == _SKIP:
                lacking[said[0]] = said[1]
    if not rows and not lacking:
        return
    terminalreporter.section("fault suite")
    write = terminalreporter.write_line
    write(f"{'block':<50}{'cases':>7}{'found':>7}{'lost':>6}{'s':>7}{'CPU s':>7}{'share':>7}")
    for name, known in BLOCKS.items():
        if name in rows:
            cases, found, lost, seconds, cpu = rows[name]
            over = "  OVER ITS SHARE" if cpu > known.share else ""
            figures = f"{cases:>7.0f}{found:>7.0f}{lost:>6.0f}{seconds:>7.0f}{cpu:>7.0f}{known.share:>7}"
            write(f"{known.title:<50}{figures}{over}")
    for name, why in lacking.items():
        write(f"{BLOCKS[name].title:<50} skipped: {why}")
    write(f"{len(lacking)} of {len(BLOCKS)} blocks skipped")
