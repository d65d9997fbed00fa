"""Accounts in the header: a first sign-in by a code, an end, another recovery code; nobody else's way in is touched."""

from pathlib import Path

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.store import header, vault
from dpo_desk.store.accounts import Ways
from dpo_desk.store.keys import Keys
from tests.support.vaults import FLOOR, KDF, NOW, OFFICER, OTHER, PASSPHRASE, make_header, refused, sign_in

SECOND = "접수 2"
THIRD_PASSPHRASE = "셋째 사람의 아주 긴 암호 문구"  # noqa: S105


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "store"
    make_header(made)
    return made


@pytest.fixture
def keys(folder: Path) -> Keys:
    return sign_in(folder)


def redeem(folder: Path, code: str, passphrase: str = OTHER) -> Keys:
    return vault.recover(folder, code=code, new_passphrase=passphrase, kdf=KDF, floor=FLOOR)


def open_as(folder: Path, officer_id: int, passphrase: str) -> Keys:
    return vault.open(folder, officer_id=officer_id, passphrase=passphrase, floor=FLOOR)


def shown(folder: Path) -> set[tuple[int, str, str]]:
    return {(slot.officer_id, slot.sign_in_name, slot.kind) for slot in vault.look(folder).officers}


def test_a_new_officer_signs_in_once_by_a_code_and_sets_an_own_passphrase(folder: Path, keys: Keys) -> None:
    code = Ways(folder, keys).invite(officer_id=2, name=SECOND)
    assert (2, SECOND, "invite") in shown(folder)
    assert redeem(folder, code).root() == keys.root()
    assert open_as(folder, 2, OTHER).root() == keys.root()
    assert shown(folder) == {(1, OFFICER, "passphrase"), (1, OFFICER, "recovery"), (2, SECOND, "passphrase")}
    with refused("recover.wrong", folder):
        redeem(folder, code, THIRD_PASSPHRASE)
    assert sign_in(folder).root() == keys.root()


def test_a_header_with_a_first_sign_in_says_that_an_older_desk_cannot_read_it(folder: Path, keys: Keys) -> None:
    code = Ways(folder, keys).invite(officer_id=2, name=SECOND)
    assert b'"version":2' in (folder / header.NAME).read_bytes()
    redeem(folder, code)
    assert b'"version":1' in (folder / header.NAME).read_bytes()


def test_the_code_of_one_is_not_the_recovery_of_another(folder: Path, keys: Keys) -> None:
    second = Ways(folder, keys).invite(officer_id=2, name=SECOND)
    third = Ways(folder, keys).invite(officer_id=3, name="감사 3")
    redeem(folder, third, THIRD_PASSPHRASE)
    redeem(folder, second)
    assert open_as(folder, 3, THIRD_PASSPHRASE).root() == keys.root()
    with refused("unlock.wrong", folder):
        open_as(folder, 2, THIRD_PASSPHRASE)
    assert sign_in(folder, PASSPHRASE).root() == keys.root()


def test_who_forgot_gets_a_new_code_and_the_old_passphrase_is_gone(folder: Path, keys: Keys) -> None:
    redeem(folder, Ways(folder, keys).invite(officer_id=2, name=SECOND))
    code = Ways(folder, sign_in(folder)).invite(officer_id=2, name=SECOND)
    with refused("unlock.wrong", folder):
        open_as(folder, 2, OTHER)
    redeem(folder, code, THIRD_PASSPHRASE)
    assert open_as(folder, 2, THIRD_PASSPHRASE).root() == keys.root()


def test_an_account_that_ended_opens_nothing(folder: Path, keys: Keys) -> None:
    redeem(folder, Ways(folder, keys).invite(officer_id=2, name=SECOND))
    Ways(folder, sign_in(folder)).end(officer_id=2)
    with refused("unlock.wrong", folder):
        open_as(folder, 2, OTHER)
    assert {officer for officer, _, _ in shown(folder)} == {1}


def test_another_recovery_code_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    made, old = vault.create(folder, store_name="회사", sign_in_name=OFFICER, passphrase=PASSPHRASE, kdf=KDF, now=NOW)
    new = Ways(folder, made).new_recovery(officer_id=1, name=OFFICER)
    with refused("recover.wrong", folder):
        redeem(folder, old)
    assert redeem(folder, new).root() == made.root()


def test_a_sign_in_name_is_changed_without_a_passphrase(folder: Path, keys: Keys) -> None:
    Ways(folder, keys).rename(officer_id=1, name="보호책임자")
    assert {name for _, name, _ in shown(folder)} == {"보호책임자"}
    assert sign_in(folder).root() == keys.root()


def test_what_could_not_be_kept_is_put_back(folder: Path, keys: Keys) -> None:
    with pytest.raises(ZeroDivisionError), Ways(folder, keys).undone_on_failure():
        Ways(folder, keys).invite(officer_id=2, name=SECOND)
        raise ZeroDivisionError
    assert shown(folder) == {(1, OFFICER, "passphrase"), (1, OFFICER, "recovery")}


def test_a_header_takes_only_so_many_accounts(folder: Path, keys: Keys) -> None:
    for number in range(2, header.MOST_SLOTS):
        Ways(folder, keys).invite(officer_id=number, name=f"접수 {number}")
    with pytest.raises(UserError, match=r"officer\.most"):
        Ways(folder, keys).invite(officer_id=99, name="하나 더")
    assert sign_in(folder).root() == keys.root()
