"""Slots: what a passphrase opens, what it costs, and where it is bound to."""

import unicodedata
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.store import keyslots
from dpo_desk.store.keyslots import Kdf, KdfFloor, KeySlot
from tests.support.vaults import KDF

ROOT = bytearray(range(32))
STORE = bytes(16)


def slot_for(passphrase: str) -> KeySlot:
    return keyslots.wrap_with_passphrase(
        ROOT, store_id=STORE, slot_id=1, officer_id=1, name="officer", passphrase=passphrase, kdf=KDF
    )


def opened(slot: KeySlot, passphrase: str, store_id: bytes = STORE) -> bytearray | None:
    return keyslots.unwrap_with_passphrase(slot, store_id=store_id, passphrase=passphrase)


def test_argon2id_gives_the_tag_of_rfc_9106_section_5_3() -> None:
    derived = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8
    ).derive(b"\x01" * 32)
    assert derived.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_a_slot_derives_with_argon2id_bound_to_store_and_slot() -> None:
    slot = slot_for("any words at all")
    kek = Argon2id(
        salt=slot.salt,
        length=32,
        iterations=KDF.t,
        lanes=KDF.lanes,
        memory_cost=KDF.memory_kib,
        ad=b"dpo-slot-v1" + STORE + b"\x00\x00\x00\x01",
    ).derive(b"any words at all")
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    assert AESGCM(kek).decrypt(slot.nonce, slot.wrapped, b"dpo-wrap-v1|" + b"0" * 32 + b"|1|passphrase|1") == ROOT


@given(st.text(min_size=1, max_size=40))
def test_composed_and_decomposed_forms_are_one_passphrase(text: str) -> None:
    slot = slot_for(unicodedata.normalize("NFC", text))
    assert opened(slot, unicodedata.normalize("NFD", text)) == ROOT


@pytest.mark.parametrize(
    "typed", ["비밀 문구", " 비밀 문구 하나", "비밀 문구 하나 ", "비밀  문구 하나", "비밀문구하나"]
)
def test_spaces_and_every_letter_count(typed: str) -> None:
    assert opened(slot_for("비밀 문구 하나"), typed) is None


def test_case_counts_and_full_width_letters_are_the_plain_ones() -> None:
    slot = slot_for("Quiet Morning Rain")
    assert opened(slot, "quiet morning rain") is None
    assert opened(slot, "Ｑｕｉｅｔ　Ｍｏｒｎｉｎｇ　Ｒａｉｎ") == ROOT


@pytest.mark.parametrize("text", ["🐎🔋📎" * 5, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏ", "x" * 1024, "\ud800 lone surrogate"])
def test_any_text_can_be_a_passphrase(text: str) -> None:
    assert opened(slot_for(text), text) == ROOT


def test_a_slot_opens_in_its_own_store_and_place_only() -> None:
    slot = slot_for("any words at all")
    assert opened(slot, "any words at all") == ROOT
    assert opened(slot, "any words at all", store_id=bytes(15) + b"\x01") is None
    assert opened(replace(slot, slot_id=2), "any words at all") is None
    assert opened(replace(slot, officer_id=2), "any words at all") is None


def test_two_slots_of_one_passphrase_share_neither_salt_nor_bytes() -> None:
    one, two = slot_for("any words at all"), slot_for("any words at all")
    assert one.salt != two.salt
    assert one.wrapped != two.wrapped


def test_a_recovery_slot_opens_with_its_secret_only() -> None:
    slot = keyslots.wrap_with_code(ROOT, store_id=STORE, slot_id=2, officer_id=1, name="officer", secret=b"s" * 20)
    assert keyslots.unwrap_with_code(slot, store_id=STORE, secret=b"s" * 20) == ROOT
    assert keyslots.unwrap_with_code(slot, store_id=STORE, secret=b"t" * 20) is None
    assert opened(slot, "ssssssssssssssssssss") is None


@pytest.mark.parametrize(
    "cost",
    [
        Kdf(3, 512 * 1024 * 1024, 4),
        Kdf(3, 1024 * 1024 + 1, 4),
        Kdf(21, 65536, 4),
        Kdf(3, 65536, 17),
        Kdf(0, 65536, 4),
        Kdf(3, 65536, 0),
        Kdf(3, 31, 4),
    ],
)
def test_costs_past_the_limits_are_refused_before_memory_is_taken(cost: Kdf) -> None:
    assert not keyslots.within_ceiling(cost)
    assert opened(replace(slot_for("any words at all"), kdf=cost), "any words at all") is None
    with pytest.raises(ValueError, match="out of range"):
        keyslots.wrap_with_passphrase(ROOT, store_id=STORE, slot_id=1, officer_id=1, name="", passphrase="x", kdf=cost)  # noqa: S106


def test_the_floor_holds_for_passes_and_for_memory() -> None:
    floor = KdfFloor(3, 65536)
    assert keyslots.above_floor(Kdf(3, 65536, 4), floor)
    assert not keyslots.above_floor(Kdf(2, 65536, 4), floor)
    assert not keyslots.above_floor(Kdf(3, 65535, 4), floor)
