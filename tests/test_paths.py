import sys
from pathlib import Path

import platformdirs
import pytest

from dpo_desk import paths


def test_resources_are_found_from_the_checkout_whatever_the_current_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.resource("fonts", "Pretendard-Regular.ttf").stat().st_size > 1_000_000


def test_a_built_application_finds_them_inside_its_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources" / "law").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("law") == tmp_path / "resources" / "law"


def test_a_missing_resource_is_named_without_the_machines_path() -> None:
    with pytest.raises(FileNotFoundError) as missing:
        paths.resource("fonts", "none.ttf")
    assert str(missing.value) == "resources/fonts/none.ttf"


def test_the_desks_own_folders_lie_in_the_persons_home_and_are_not_made_by_asking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):  # a home of this test's own: others keep something in theirs
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    for folder in (paths.data_folder(), paths.config_folder(), paths.log_folder()):
        assert folder.is_relative_to(tmp_path)
        assert paths.APPLICATION in folder.parts
        assert not folder.exists()
    assert paths.data_folder() != paths.config_folder() != paths.log_folder()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize("given", [None, "", "/x/y", "relative", " /x"])
def test_on_linux_the_folders_are_those_platformdirs_gives(monkeypatch: pytest.MonkeyPatch, given: str | None) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
        if given is not None:
            monkeypatch.setenv(name, given)
    assert paths.data_folder() == Path(platformdirs.user_data_dir(paths.APPLICATION, appauthor=False))
    assert paths.config_folder() == Path(platformdirs.user_config_dir(paths.APPLICATION, appauthor=False))
    assert paths.log_folder() == Path(platformdirs.user_log_dir(paths.APPLICATION, appauthor=False))
