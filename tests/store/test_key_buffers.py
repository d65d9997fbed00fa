"""Keys that are held are zeroed where they lie when a store is let go."""

import pytest

from dpo_desk.store.keys import Keys


def made() -> Keys:
    root = bytearray(range(32))
    return Keys(root, store_id=b"i" * 16, db_salt=b"s" * 16, epoch=1, generation=1, header_spare_used=False)


def test_the_key_of_the_rows_is_one_buffer_that_wiping_zeroes() -> None:
    keys = made()
    held = keys.row_key()
    assert keys.row_key() is held
    assert bytes(held) == bytes(made().row_key())
    keys.wipe()
    assert bytes(held) == bytes(32)


def test_no_row_key_is_given_of_wiped_keys() -> None:
    keys = made()
    keys.row_key()
    keys.wipe()
    with pytest.raises(RuntimeError):
        keys.row_key()
