"""Keys and update packs of the law, as an issuer makes them."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from dpo_desk import paths
from dpo_desk.law.pack import canonical

Mend = Callable[[Any], None]
"""Changes the plain data of a file in place."""


class Issuer:
    """Who issues packs: a key, and the packs it signs. The same number has the same key in every run."""

    def __init__(self, number: int = 1) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)

    @property
    def raw(self) -> bytes:
        """The public key's 32 bytes."""
        return self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @property
    def public(self) -> str:
        """The public key in hex, as an office enters it."""
        return self.raw.hex()

    def signed(self, pack: Mapping[str, object]) -> bytes:
        """The bytes of a pack with its signature."""
        said = {**pack, "signature": self._key.sign(canonical(pack)).hex()}
        return json.dumps(said, ensure_ascii=False, indent=1).encode()

    def pack(self, *, name: str = "2026년 12월 법령 자료", issued_on: date = date(2026, 11, 23), **mend: Mend) -> bytes:
        """A pack of the law that the desk ships, with files mended by name (`holidays=…`)."""
        return self.signed(unsigned(name=name, issued_on=issued_on, **mend))


def unsigned(
    *, name: str = "2026년 12월 법령 자료", issued_on: date = date(2026, 11, 23), **mend: Mend
) -> dict[str, Any]:
    """A pack's plain data before it is signed."""
    files = {path.name: path.read_text("utf-8") for path in paths.resource("law").glob("*.json")}
    del files["issue.json"]
    for file, change in mend.items():
        data = json.loads(files[f"{file}.json"])
        change(data)
        files[f"{file}.json"] = json.dumps(data, ensure_ascii=False)
    return {"format": 1, "name": name, "issued_on": issued_on.isoformat(), "files": files}


def with_holiday(day: date, name: str = "임시공휴일") -> Mend:
    """Adds a temporary holiday to the calendar, in its place."""

    def mend(data: Any) -> None:
        row = {"day": day.isoformat(), "ko": name, "en": "Temporary holiday", "kind": "temporary", "source": "국무회의",
               "source_en": "State Council", "confidence": "H"}  # fmt: skip
        data["days"] = sorted([*data["days"], row], key=lambda each: str(each["day"]))

    return mend


def without(key: str, value: str, *, rows: str) -> Mend:
    """Takes out the rows whose `key` is `value`."""

    def mend(data: Any) -> None:
        data[rows] = [row for row in data[rows] if row[key] != value]

    return mend
