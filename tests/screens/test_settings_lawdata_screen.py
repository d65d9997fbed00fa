"""The law data in the settings: what speaks, the trusted key, an update pack shown, used and refused."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.ui import words
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.settings.law_rows import KINDS
from dpo_desk.ui.settings.view import View
from tests.screens.walker import walk_all
from tests.support.desks import OFFICER
from tests.support.packs import Issuer, with_holiday
from tests.support.settings_screen import opened, picture, said, save
from tests.support.stand_in import StandIn

TODAY, DUE = date(2026, 11, 24), date(2026, 11, 30)
CTRL = Qt.KeyboardModifier.ControlModifier
ISSUER = Issuer()


def other_phone(data: Any) -> None:
    """The police get another number; the row of the Prosecutors' Office is gone."""
    data["agencies"] = [row for row in data["agencies"] if row["ko"] != "공소청"]
    for row in data["agencies"]:
        if row["ko"] == "대검찰청":
            row["until"] = None
        if row["code"] == "police":
            row["phone"] = "112"


def open_pack(shell: StandIn, view: View, folder: Path, data: bytes) -> None:
    """Choose a file with these bytes."""
    path = folder / "update.json"
    path.write_bytes(data)
    shell.questions.answer("settings.lawpack.open", path)
    view.lawdata.open.click()
    shell.settle()


def trusted(shell: StandIn) -> View:
    """The section, with the issuer's key trusted."""
    shell.world.desk.law.save_trusted_key(ISSUER.public)
    return opened(shell, "lawdata")


# what speaks


def test_the_rules_of_today_stand_with_article_day_source_and_how_sure(shell: StandIn) -> None:
    view = opened(shell, "lawdata")
    assert words.say("settings.lawdata.now.shipped", date=shell.world.desk.law.book.issued_on) in said(view.lawdata.now)
    shown = said(view.lawdata.rules)
    assert "열람: 10일 안에 답변" in shown
    assert "개인정보 보호법 시행령 제41조" in shown
    assert words.say("settings.entry.since", date=date(2026, 9, 11)) in shown
    assert words.say("settings.sure.H") in shown
    assert "동의 철회(일반): 지체 없이" in shown


@pytest.mark.parametrize("kind", [*KINDS, "check"])
def test_each_kind_of_rule_has_its_list_in_both_languages(shell: StandIn, kind: str) -> None:
    view = opened(shell, "lawdata")
    languages: tuple[words.Language, ...] = ("ko", "en")
    for language in languages:
        words.use(language)
        try:
            view.lawdata._choose(kind)
            shell.settle()
            chip = next(one for one in view.lawdata.filters.chips if one.key == kind)
            count = int(chip.accessibleName().rsplit(" ", 1)[1])
            assert count > 0
            assert chip.isChecked()
            shown = view.lawdata.lines._items
            assert len(shown) == count
            assert all(item.said.title.strip() for item in shown)
        finally:
            words.use("ko")


def test_what_is_not_wholly_sure_is_a_list_of_its_own(shell: StandIn) -> None:
    view = opened(shell, "lawdata")
    view.lawdata._choose("check")
    marks = {item.said.mark.text for item in view.lawdata.lines._items if item.said.mark}
    assert words.say("settings.sure.H") not in marks
    assert words.say("settings.sure.M") in marks


def test_a_long_list_is_shown_bit_by_bit(shell: StandIn) -> None:
    view = opened(shell, "lawdata")
    view.lawdata._choose("outcomes")
    shell.settle()
    assert view.lawdata.lines.more.isVisible()
    before = said(view.lawdata.lines).count("\n")
    while view.lawdata.lines.more.isVisible():
        view.lawdata.lines.more.click()
        shell.settle()
    assert said(view.lawdata.lines).count("\n") > before


# the key


def test_a_key_is_typed_judged_at_its_field_and_trusted(shell: StandIn) -> None:
    view = opened(shell, "lawdata")
    QTest.keyClicks(view.lawdata.key, "abc")
    assert view.lawdata.counts() == (1, 1)
    assert view.lawdata.key_field.error == words.say("settings.lawkey.form")
    view.lawdata.key.setText(ISSUER.public.upper())
    QTest.keyClick(view.lawdata.key, Qt.Key.Key_S, CTRL)
    shell.settle()
    assert shell.world.desk.law.trusted_key() == ISSUER.public
    assert view.lawdata.counts() == (0, 0)
    shell.settle()
    assert f"{OFFICER} · {words.day(TODAY)}" in said(view.lawdata.trust)


def test_a_key_that_looks_right_and_is_none_is_refused_at_its_field(shell: StandIn) -> None:
    view = opened(shell, "lawdata")
    view.lawdata.key.setText("0" * 64)
    save(shell, view)
    assert view.lawdata.key_field.error == words.say("settings.lawkey.form")
    assert shell.world.desk.law.trusted_key() == ""


def test_a_key_that_is_typed_survives_a_lock(shell: StandIn) -> None:
    view = opened(shell, "lawdata")
    view.lawdata.key.setText(ISSUER.public)
    typed = view.typed()
    assert typed == {"lawdata.key": ISSUER.public}
    view.clear()
    assert view.lawdata.key.text() == ""
    view.enter(Place(ScreenName.SETTINGS, section="lawdata"))
    view.resume(typed)
    shell.settle()
    assert view.lawdata.key.text() == ISSUER.public
    assert view.lawdata.counts() == (1, 0)


# a pack


def test_a_pack_shows_what_it_changes_and_what_moves_and_is_then_used(shell: StandIn, tmp_path: Path) -> None:
    case = shell.world.receive(days_ago=6)
    view = trusted(shell)
    open_pack(shell, view, tmp_path, ISSUER.pack(holidays=with_holiday(DUE), agencies=other_phone))
    changes = [(item.said.title, item.said.chips[0].text) for item in view.lawdata.pack.lines._items]
    assert ("공휴일 · 2026-11-30", words.say("settings.lawpack.added")) in changes
    assert ("기관 · police", words.say("settings.lawpack.changed")) in changes
    assert ("기관 · prosecutors", words.say("settings.lawpack.removed")) in changes
    shown = said(view.lawdata.pack)
    assert "전화: 182 → 112" in shown
    assert words.say("settings.lawpack", n=len(changes)) in shown
    (move,) = view.lawdata.pack.moves.moves or ()
    assert (move.number, move.after.day) == (case.number, date(2026, 12, 1))
    assert shell.world.request(case.id).due_on == DUE  # nothing was used yet
    view.lawdata.pack.use.click()
    shell.settle()
    assert shell.world.request(case.id).due_on == date(2026, 12, 1)
    shell.settle()
    assert view.lawdata.pack.isHidden()
    now = said(view.lawdata.now)
    assert words.say("settings.lawdata.now.pack", name="2026년 12월 법령 자료", date=date(2026, 11, 23)) in now
    assert words.say("settings.lawdata.now.loaded", name=OFFICER, date=TODAY) in now


def test_a_pack_that_is_left_changes_nothing(shell: StandIn, tmp_path: Path) -> None:
    view = trusted(shell)
    open_pack(shell, view, tmp_path, ISSUER.pack(holidays=with_holiday(DUE)))
    view.lawdata.pack.leave.click()
    assert view.lawdata.pack.isHidden()
    assert shell.world.desk.law.pack() is None
    view.lawdata.pack.used.emit()  # a late press finds nothing to use
    shell.settle()
    assert shell.world.desk.law.pack() is None


@pytest.mark.parametrize(
    ("data", "said_of"),
    [
        (Issuer(2).pack(), "settings.lawpack.bad"),
        (ISSUER.pack(issued_on=date(2020, 1, 1)), "settings.lawpack.older"),
        (b"{", "settings.lawpack.form"),
        (b"\0" * 9_000_000, "settings.lawpack.form"),
    ],
)
def test_a_pack_that_is_refused_says_why_and_changes_nothing(
    shell: StandIn, tmp_path: Path, data: bytes, said_of: str
) -> None:
    view = trusted(shell)
    open_pack(shell, view, tmp_path, data)
    where = words.say("settings.where.size" if len(data) > 9 else "settings.where.json")
    params = {"date": shell.world.desk.law.book.issued_on, "where": where}
    assert view.lawdata.bar.accessibleName() == words.say(said_of, **params)
    assert view.lawdata.pack.isHidden()
    assert shell.world.desk.law.pack() is None


def test_a_pack_without_a_trusted_key_asks_for_the_key(shell: StandIn, tmp_path: Path) -> None:
    view = opened(shell, "lawdata")
    open_pack(shell, view, tmp_path, ISSUER.pack())
    assert view.lawdata.bar.accessibleName() == words.say("settings.lawpack.nokey")


def test_a_file_that_cannot_be_read_says_so_without_its_path(shell: StandIn, tmp_path: Path) -> None:
    view = trusted(shell)
    shell.questions.answer("settings.lawpack.open", tmp_path)
    view.lawdata.open.click()
    shell.settle()
    assert str(tmp_path) not in view.lawdata.bar.accessibleName()
    assert view.lawdata.bar.isVisible()


def test_a_pack_whose_key_is_trusted_no_more_is_told_as_not_used(shell: StandIn, tmp_path: Path) -> None:
    view = trusted(shell)
    open_pack(shell, view, tmp_path, ISSUER.pack(holidays=with_holiday(DUE)))
    view.lawdata.pack.use.click()
    shell.settle()
    view.lawdata.key.setText("")
    save(shell, view)
    assert words.say("settings.lawpack.unused", name="2026년 12월 법령 자료") in said(view.lawdata.now)


# for eyes, ears and keyboard


@pytest.mark.parametrize("state", ["check", "key", "pack", "bad"])
def test_the_law_data_is_whole_in_every_language_theme_and_size(
    shell: StandIn, qapp: QApplication, tmp_path: Path, state: str
) -> None:
    shell.world.receive(days_ago=6)
    shell.world.desk.law.save_trusted_key(ISSUER.public)
    kept: list[View] = []

    def make() -> QWidget:
        view = opened(shell, "lawdata")
        kept.append(view)
        if state == "check":
            view.lawdata._choose("check")
        elif state == "key":
            view.lawdata.key.setText("abc")
        elif state == "pack":
            open_pack(shell, view, tmp_path, ISSUER.pack(holidays=with_holiday(DUE), agencies=other_phone))
        else:
            open_pack(shell, view, tmp_path, Issuer(2).pack())
        shell.settle()
        assert shell.window is not None
        picture(shell.window, f"lawdata-{state}")
        return shell.window

    assert walk_all(make, qapp, 1150, 768) == []
