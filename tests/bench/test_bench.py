"""The bench cannot lie: sides by turns, the middle of three, over means 1, each figure is what a process printed."""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count, cycle
from pathlib import Path

import pytest

from bench import measure, run, store, windows
from bench.measure import REPEATS, SAMPLES, Row, compare
from dpo_desk.services.lists import Lists
from tests.support.desks import access_at

ROOT = Path(__file__).parents[2]
FIELDS = {"id", "ours", "reference", "unit", "ratio", "limit", "reason"}


def row(name: str = "act", ratio: float = 1.0, limit: float = 2.5) -> Row:
    return Row(name, 2.0 * ratio, 2.0, "ms", ratio, limit, "because it is felt")


def chosen(*only: str, as_json: bool = False) -> argparse.Namespace:
    return argparse.Namespace(only=list(only) or None, json=as_json)


def taking(figures: Iterator[float]) -> Callable[[], float]:
    return lambda: next(figures)


def test_the_sides_take_turns_so_that_a_busy_moment_hits_both() -> None:
    told: list[str] = []

    def side(name: str) -> Callable[[], float]:
        def taken() -> float:
            told.append(name)
            return 1.0

        return taken

    compare("turns", side("ours"), side("bare"), limit=2, reason="", warm=2)
    assert told == ["ours", "bare"] * (2 + REPEATS * SAMPLES)
    assert (REPEATS, SAMPLES) == (3, 9)


def test_each_repeat_is_a_median_so_that_four_outliers_of_nine_change_nothing() -> None:
    ours = cycle([1.5] * 5 + [90.0] * 4)
    assert compare("m", taking(ours), lambda: 1.0, limit=2, reason="", warm=0).ratio == 1.5


@pytest.mark.parametrize("order", [(1.0, 2.0, 9.0), (9.0, 1.0, 2.0), (2.0, 9.0, 1.0)])
def test_the_ratio_is_the_middle_of_three_with_the_figures_it_came_from(order: tuple[float, ...]) -> None:
    ours = iter([figure for figure in order for _ in range(SAMPLES)])
    found = compare("middle", taking(ours), lambda: 0.5, limit=3, reason="", warm=0, scale=1000)
    assert (found.ratio, found.ours, found.reference) == (4.0, 2000.0, 500.0)
    assert found.over


def test_what_warms_up_is_not_counted() -> None:
    ours = iter([1000.0] + [1.0] * (REPEATS * SAMPLES))
    assert compare("warm", taking(ours), lambda: 1.0, limit=2, reason="").ratio == 1.0


def test_over_means_above_the_limit_and_not_at_it() -> None:
    assert not row(ratio=2.5).over
    assert row(ratio=2.501).over


def test_one_row_over_its_limit_makes_the_run_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "ROWS", {"good": lambda: row("good"), "bad": lambda: row("bad", 3.0)})
    assert run.main(chosen("good")) == 0
    assert "OVER" not in capsys.readouterr().out
    assert run.main(chosen()) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["id", "good", "bad"]
    assert [line.endswith("OVER") for line in lines] == [False, False, True]


def test_a_row_that_is_not_there_is_refused_before_anything_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    measured = count()
    monkeypatch.setattr(run, "ROWS", {"good": lambda: (next(measured), row())[1]})
    assert run.main(chosen("good", "goood")) == 2
    assert next(measured) == 0


def test_json_rows_have_the_fields_that_were_promised(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "ROWS", {"bad": lambda: row("bad", 3.0)})
    assert run.main(chosen(as_json=True)) == 1
    rows = json.loads(capsys.readouterr().out)
    assert [set(each) for each in rows] == [FIELDS]
    assert (rows[0]["id"], rows[0]["ratio"], rows[0]["limit"]) == ("bad", 3.0, 2.5)


def test_every_promised_row_is_there_under_its_limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[tuple[str, ...]] = []

    def child(*arguments: str) -> float:
        asked.append(arguments)
        return 10.0**12

    monkeypatch.setattr(windows, "child", child)
    monkeypatch.setattr(windows, "_store", lambda: tmp_path)
    slow = {"act", "letter", "verify", "backup", "container", "container-mem"}  # they measure a real store
    limits = {}
    for name, measured in run.ROWS.items():
        if name not in slow:
            limits[name] = measured().limit
    assert limits == {"unlock": 1.25, "unlock-at-once": 3, "cold-start": 1.8, "memory": 3, "due": 40, "law": 5}
    assert set(run.ROWS) == limits.keys() | slow
    assert {each[0] for each in asked} == {"unlock", "open", "start", "bare"}
    assert {each[2] for each in asked if each[0] == "unlock"} == {"ready", "at-once", "memory"}


def test_a_child_that_gave_no_figure_is_no_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "_environment", dict)
    with pytest.raises(RuntimeError, match="child_open ended with"):
        windows.child("open", "/nowhere/at/all")


def test_children_see_nothing_of_the_person_s_own_home() -> None:
    made = windows._environment()
    home = made["HOME"]
    assert all(made[name].startswith(home) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"))
    assert made["QT_QPA_PLATFORM"].startswith("offscreen:configfile=" + home)  # a screen as large as the window
    assert "PYTHONDONTWRITEBYTECODE" not in made  # both sides from compiled modules


def test_a_bare_window_tells_a_moment_after_its_spawn_and_its_memory() -> None:
    taken = windows.since_spawn(lambda: windows.child("bare"))
    assert 0 < taken < windows.PATIENCE
    assert 10 * 1024 * 1024 < windows.child("bare", "memory") < 1024**3


def test_the_store_of_the_bench_opens_and_lists_as_any_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from dpo_desk.domain.query import Filter, Query, Sort
    from dpo_desk.store import vault
    from tests.support.desks import CHEAP, LOW

    monkeypatch.setattr(vault, "REAL_KDF", CHEAP)
    monkeypatch.setattr(vault, "REAL_FLOOR", LOW)
    monkeypatch.setattr(store, "OPEN", 40)
    folder = tmp_path / "store"
    store.make(folder, cases=120)
    desk = access_at(lambda: datetime.now(UTC)).unlock(folder, officer_id=1, passphrase=store.PASSPHRASE)
    try:
        lists: Lists = desk.lists
        assert len(lists.ids(Query(filter=Filter.ALL, sort=Sort.DUE))) == 120
        assert (lists.counts().open, lists.counts().all) == (40, 120)
        assert len(lists.today().rows) == 40
        case = desk.cases.reread(lists.today().rows[0].id).case
        assert lists.rows([case.id])[case.id].stage is case.requests[0].progress.stage
        with desk.tools.reading(desk.actor) as unit:
            assert unit.cases.moves(desk.tools.law.due_on) == ()
    finally:
        desk.lock()
    key = (tmp_path / store.KEY_FILE).read_text("ascii")
    assert len(key) == 96


def test_the_command_prints_the_table_s_json(tmp_path: Path) -> None:
    code = (
        "import sys; from bench import run; from bench.measure import Row; "
        "run.ROWS = {'x': lambda: Row('x', 9.0, 1.0, 'ms', 9.0, 3, 'r')}; "
        "from dpo_desk.__main__ import main; sys.exit(main(['bench', '--json', '--only', 'x']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert set(json.loads(done.stdout)[0]) == FIELDS
    assert measure.Row(**json.loads(done.stdout)[0]).over
