"""The vault: making, opening, recovering, changing; what a weak passphrase and a failed try meet."""

import stat
import unicodedata
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk import system
from dpo_desk.domain.errors import UserError
from dpo_desk.store import lock, tries, vault
from dpo_desk.store.keys import Keys
from tests.support.vaults import (
    FLOOR,
    KDF,
    NOW,
    OFFICER,
    OTHER,
    PASSPHRASE,
    STORE_NAME,
    hashes,
    make_header,
    refused,
    sign_in,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "store"
    make_header(made)
    return made


def weak(passphrase: str, *names: str) -> UserError:
    with pytest.raises(UserError) as caught:
        vault.check_passphrase(passphrase, names=names)
    return caught.value


def test_a_new_store_shows_its_name_officer_and_korean_day_without_a_key(folder: Path) -> None:
    look = vault.look(folder)
    assert (look.store_name, look.created_on, look.header_ok) == (STORE_NAME, date(2026, 11, 24), True)
    assert look.locked_at is None
    assert look.officers == (vault.Slot(1, OFFICER, "passphrase"), vault.Slot(1, OFFICER, "recovery"))


def test_a_store_made_late_in_the_day_in_utc_was_made_the_next_day_in_korea(tmp_path: Path) -> None:
    late = NOW.replace(hour=20)
    vault.create(tmp_path / "s", store_name="가", sign_in_name="나", passphrase=PASSPHRASE, kdf=KDF, now=late)
    assert vault.look(tmp_path / "s").created_on == date(2026, 11, 25)


def test_the_passphrase_opens_and_another_leaves_only_its_moment(folder: Path) -> None:
    before = hashes(folder)
    keys = sign_in(folder)
    assert len(keys.database_key()) == 96
    with refused("unlock.wrong", folder):
        sign_in(folder, OTHER)
    with refused("unlock.wrong", folder):
        vault.open(folder, officer_id=2, passphrase=PASSPHRASE, floor=FLOOR, now=NOW)
    assert hashes(folder) == before
    assert vault.failed_tries(folder) == (NOW, NOW)


def test_a_decomposed_passphrase_opens_what_a_composed_one_made(folder: Path) -> None:
    assert sign_in(folder, unicodedata.normalize("NFD", PASSPHRASE)).store_id == sign_in(folder).store_id


def test_keys_of_different_purposes_differ_and_none_is_left_after_wiping(folder: Path) -> None:
    keys = sign_in(folder)
    drawn = {keys.database_key()[:64], keys.container_key().hex(), keys.backup_key(1).hex(), keys.backup_key(2).hex()}
    drawn |= {keys.signing_seed().hex(), keys.header_mac(b"").hex(), keys.root().hex()}
    assert len(drawn) == 7
    root = keys.root()
    keys.wipe()
    assert root == bytearray(32)
    assert keys.wiped
    with pytest.raises(RuntimeError):
        keys.database_key()
    assert "Keys(" in repr(keys)
    assert not any(each in repr(sign_in(folder)) for each in drawn)


def test_a_root_key_has_32_bytes() -> None:
    with pytest.raises(ValueError, match="32"):
        Keys(bytearray(31), store_id=b"", db_salt=b"", epoch=1, generation=1, header_spare_used=False)


def test_a_folder_with_anything_in_it_is_not_made_a_store(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with refused("create.folder.taken", tmp_path):
        make_header(tmp_path)
    with refused("create.folder.taken", tmp_path):
        make_header(tmp_path / "letter.txt")


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with refused("create.folder.refused", tmp_path):
        make_header(tmp_path / "file" / "store")


@pytest.mark.parametrize("there", [True, False])
def test_a_store_that_could_not_be_written_leaves_the_folder_as_it_was(
    tmp_path: Path, there: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "store"
    if there:
        folder.mkdir()

    def full(*_: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("dpo_desk.system.sync_file", full)
    with refused("create.folder.refused", tmp_path):
        make_header(folder)
    assert folder.exists() == there
    assert list(tmp_path.rglob("*")) == ([folder] if there else [])


def test_names_longer_than_a_header_takes_are_refused_before_anything_is_made(tmp_path: Path) -> None:
    with refused("error.text.long", tmp_path, limit=200, n=201):
        vault.create(tmp_path / "s", store_name="가" * 201, sign_in_name="나", passphrase=PASSPHRASE, kdf=KDF, now=NOW)
    assert list(tmp_path.iterdir()) == []


def test_files_are_the_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    import os

    old = os.umask(0)
    try:
        make_header(tmp_path / "store")
        held = lock.hold(tmp_path / "store", now=NOW)
        with pytest.raises(UserError):
            sign_in(tmp_path / "store", OTHER)
        held.release()
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "store").stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "store").iterdir()}
    assert modes == dict.fromkeys(("store.key", "store.key.bak", "store.lock", "unlock.times"), 0o600)


def test_the_recovery_code_sets_a_new_passphrase_and_stays_valid(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    keys, code = make_header(folder)
    for words in (OTHER, "a quiet third passphrase"):
        found = vault.recover(folder, code=code.lower(), new_passphrase=words, kdf=KDF, floor=FLOOR)
        assert found.database_key() == keys.database_key()
        assert sign_in(folder, words).database_key() == keys.database_key()
    with refused("unlock.wrong", folder):
        sign_in(folder)
    assert vault.look(folder).header_ok


def test_a_code_of_another_store_a_typo_and_a_weak_new_passphrase_change_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    _, code = make_header(folder)
    _, other = make_header(tmp_path / "other")
    with refused("recover.wrong", folder):
        vault.recover(folder, code=other, new_passphrase=OTHER, kdf=KDF, floor=FLOOR)
    typo = ("0" if code[0] != "0" else "2") + code[1:]
    with refused("recover.typo", folder, group=1):
        vault.recover(folder, code=typo, new_passphrase=OTHER, kdf=KDF, floor=FLOOR)
    with refused("create.short", folder, n=10):
        vault.recover(folder, code=code, new_passphrase="short", kdf=KDF, floor=FLOOR)  # noqa: S106
    with refused("unlock.none", tmp_path / "other"):
        vault.recover(tmp_path / "other" / "no", code=code, new_passphrase=OTHER, kdf=KDF, floor=FLOOR)


def test_a_changed_passphrase_replaces_the_old_and_touches_only_the_header(folder: Path) -> None:
    keys = sign_in(folder)
    vault.change_passphrase(folder, keys, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR)
    assert keys.generation == 2
    assert sign_in(folder, OTHER).database_key() == keys.database_key()
    with refused("unlock.wrong", folder):
        sign_in(folder)


def test_a_change_needs_the_old_passphrase_a_good_new_one_and_the_full_cost(folder: Path) -> None:
    keys = sign_in(folder)
    with refused("unlock.wrong", folder):
        vault.change_passphrase(folder, keys, officer_id=1, old=OTHER, new=OTHER, kdf=KDF, floor=FLOOR)
    with refused("unlock.wrong", folder):
        vault.change_passphrase(folder, keys, officer_id=2, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR)
    with refused("create.names", folder):
        vault.change_passphrase(
            folder, keys, officer_id=1, old=PASSPHRASE, new=STORE_NAME + " 2026 2027", kdf=KDF, floor=FLOOR
        )
    before = hashes(folder)
    with pytest.raises(ValueError, match="floor"):
        vault.change_passphrase(
            folder, keys, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=vault.Kdf(1, 32, 1), floor=FLOOR
        )
    assert hashes(folder) == before


def test_keys_of_another_store_cannot_change_a_passphrase_here(folder: Path, tmp_path: Path) -> None:
    strangers, _ = make_header(tmp_path / "other")
    with refused("unlock.header.damaged", folder):
        vault.change_passphrase(folder, strangers, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR)


def test_an_impossible_write_leaves_the_old_passphrase(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys, before = sign_in(folder), hashes(folder)

    def full(*_: object) -> None:
        raise OSError(28, "no space")

    with monkeypatch.context() as patch:
        patch.setattr("dpo_desk.system.sync_file", full)
        with pytest.raises(OSError, match="no space"):
            vault.change_passphrase(folder, keys, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR)
    assert hashes(folder) == before
    assert sign_in(folder).generation == 1


@pytest.mark.parametrize("copy", ["store.key", "store.key.bak"])
@pytest.mark.parametrize("after", [False, True], ids=["before it is there", "when it is there"])
def test_a_change_that_failed_at_either_copy_leaves_the_old_passphrase(
    folder: Path, monkeypatch: pytest.MonkeyPatch, copy: str, *, after: bool
) -> None:
    keys, before, real, failed = sign_in(folder), hashes(folder), system.replace_file, list[str]()

    def fails_once(path: Path, data: bytes) -> None:
        if path.name == copy and not failed:
            failed.append(copy)
            if after:
                real(path, data)
            raise OSError(28, "no space")
        real(path, data)

    with monkeypatch.context() as patch:
        patch.setattr(system, "replace_file", fails_once)
        with pytest.raises(OSError, match="no space"):
            vault.change_passphrase(folder, keys, officer_id=1, old=PASSPHRASE, new=OTHER, kdf=KDF, floor=FLOOR)
    assert failed
    assert hashes(folder) == before
    assert sign_in(folder).generation == 1
    with refused("unlock.wrong", folder):
        sign_in(folder, OTHER)


def test_the_third_failure_and_each_after_it_costs_more_time(folder: Path) -> None:
    waits = []
    moment = NOW
    for count in range(1, 13):
        with pytest.raises(UserError) as caught:
            sign_in(folder, OTHER, now=moment)
        if count < 3:
            assert caught.value.code == "unlock.wrong"
            continue
        assert caught.value.code == "unlock.wrong.slow"
        assert caught.value.params["n"] == count
        wait = caught.value.params["s"]
        assert isinstance(wait, int)
        waits.append(wait)
        with refused("unlock.wrong.slow", folder, n=count, s=wait):
            sign_in(folder, now=moment)  # the right one, at once
        with refused("unlock.wrong.slow", folder, n=count, s=1):
            sign_in(folder, now=moment + timedelta(seconds=wait - 0.5))
        moment += timedelta(seconds=wait)
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert len(vault.failed_tries(folder)) == 12  # a try that came too early is not one
    sign_in(folder, now=moment)
    with refused("unlock.wrong", folder):
        sign_in(folder, OTHER, now=moment)  # counted from the last success


def test_a_clock_set_back_does_not_keep_the_officer_out(folder: Path) -> None:
    for _ in range(3):
        with pytest.raises(UserError):
            sign_in(folder, OTHER)
    assert sign_in(folder, now=NOW - timedelta(days=400)).store_id


def test_failed_tries_stay_told_until_they_are_cleared(folder: Path) -> None:
    with pytest.raises(UserError):
        sign_in(folder, OTHER)
    sign_in(folder, now=NOW + timedelta(minutes=1))
    assert vault.failed_tries(folder) == (NOW,)
    vault.clear_failed(folder)
    vault.clear_failed(folder)
    assert vault.failed_tries(folder) == ()
    assert not (folder / tries.NAME).exists()


@given(st.binary(max_size=300))
def test_a_damaged_file_of_tries_is_read_as_far_as_it_goes(folder: Path, junk: bytes) -> None:
    (folder / tries.NAME).write_bytes(b"failed 2026-11-24T01:00:00+00:00\n" + junk)
    assert vault.failed_tries(folder)[:1] in ((NOW,), ())


def test_the_file_of_tries_holds_moments_and_nothing_typed(folder: Path) -> None:
    with pytest.raises(UserError):
        sign_in(folder, "a needle that was typed")
    assert (folder / tries.NAME).read_text() == "failed 2026-11-24T01:00:00+00:00\n"


@pytest.mark.parametrize(
    "text",
    [
        "Password!2026!!",
        "admin123admin1234",
        "iloveyou iloveyou2",
        "1q2w3e4r5t6y7u8i9o",
        "letmein letmein 123",
        "Welcome to the Office 2026",
        "사랑해요 대한민국 만세 2026!!",
        "dkssudgktpdy tkfkdgo 1004",
        "개인정보 보호책임자 암호 20261201",
    ],
)
def test_common_words_and_a_number_put_together_are_refused(text: str) -> None:
    assert weak(text).code == "create.common"


@pytest.mark.parametrize(
    "text",
    [
        "love letters from a lighthouse",
        "비밀의 화원에 핀 수선화 일곱",
        "3918 2284 7719 ab 0246 1177",
        "pass 8813 2290 4471 0093",
        "june bug over quiet water",
        PASSPHRASE,
        OTHER,
    ],
)
def test_common_words_among_others_or_beside_a_long_number_are_fine(text: str) -> None:
    vault.check_passphrase(text, names=())


@pytest.mark.parametrize("text", ["가나다라마바사아자차카타파하", "x" * 14, "", "🐎" * 14])
def test_a_short_passphrase_says_how_many_characters_are_missing(text: str) -> None:
    error = weak(text)
    assert (error.code, error.params) == ("create.short", {"n": 15 - len(text)})


def test_length_counts_composed_characters() -> None:
    words = unicodedata.normalize("NFD", "맑은 물 위로 달이 떴네")
    assert len(words) > 15
    assert weak(words).params == {"n": 2}


def test_a_passphrase_has_an_end() -> None:
    vault.check_passphrase(("a quiet sea " * 90)[:1000] + "and one more", names=())
    assert weak("a quiet sea and" + "xy1" * 400 + "!").params == {"n": 1024}


@pytest.mark.parametrize(
    "text",
    [
        "correct horse battery staple",
        "Correct-Horse-Battery-Staple!",
        "동해물과 백두산이 마르고 닳도록",
        "동해물과백두산이마르고닳도록!!",
        "qwertyuiopasdfghjkl",
        "aaaaaaaaaaaaaaaaaaa",
        "1234123412341234",
        "abcabcabcabcabcabc",
        "가나 가나 가나 가나 가나 가나",
        "...............",
    ],
)
def test_widely_known_and_repeated_passphrases_are_refused(text: str) -> None:
    assert weak(text).code == "create.common"


@pytest.mark.parametrize(
    "text",
    [
        "아니그마 테크놀로지스 2026 1234",
        "정해린정해린아니그마테크놀로지스",
        "테크놀로지스 정해린 2026!!!",
    ],
)
def test_a_passphrase_made_of_the_names_is_refused(text: str) -> None:
    assert weak(text, STORE_NAME, OFFICER).code == "create.names"


def test_names_among_other_words_are_fine() -> None:
    vault.check_passphrase("아니그마 앞마당의 늙은 감나무", names=(STORE_NAME, OFFICER))
    vault.check_passphrase(PASSPHRASE, names=("", " "))


def test_the_real_cost_is_the_decided_one() -> None:
    assert vault.Kdf(t=3, memory_kib=262144, lanes=4) == vault.REAL_KDF
    assert vault.KdfFloor(t=3, memory_kib=65536) == vault.REAL_FLOOR
