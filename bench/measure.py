"""Ours against a bare reference: both sides interleaved in one run, medians, the middle of three ratios."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

SAMPLES = 9
REPEATS = 3


@dataclass(frozen=True)
class Row:
    """One line of the table: medians of the repeat whose ratio stands in the middle, and whether it is over."""

    id: str
    ours: float
    reference: float
    unit: str
    ratio: float
    limit: float
    reason: str

    @property
    def over(self) -> bool:
        """Whether the ratio is above its limit."""
        return self.ratio > self.limit


def seconds(work: Callable[[], object]) -> Callable[[], float]:
    """Turn work into something that runs it and gives the seconds it took."""

    def timed() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return timed


def compare(
    name: str,
    ours: Callable[[], float],
    reference: Callable[[], float],
    *,
    limit: float,
    reason: str,
    unit: str = "ms",
    scale: float = 1000.0,
    warm: int = 1,
) -> Row:
    """Measure both sides by turns. Each side gives its figure (seconds unless `scale` says otherwise)."""
    for _ in range(warm):
        ours()
        reference()
    repeats = []
    for _ in range(REPEATS):
        mine: list[float] = []
        bare: list[float] = []
        gc.collect()
        for _ in range(SAMPLES):
            mine.append(ours())
            bare.append(reference())
        left, right = statistics.median(mine), statistics.median(bare)
        repeats.append((left / right, left, right))
    ratio, left, right = sorted(repeats)[REPEATS // 2]
    return Row(name, round(left * scale, 3), round(right * scale, 3), unit, round(ratio, 3), limit, reason)
