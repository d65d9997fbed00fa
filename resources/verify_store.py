#!/usr/bin/env python3
"""Check a locked store of DPO Desk without a key and without the desk. Needs Python 3.9 or later and nothing else.

    python3 verify_store.py STORE [--fingerprint XXXX-XXXX-XXXX-XXXX-XXXX] [--containers FOLDER] [--json]

Ends with 0: sound; 1: something was changed, is missing or too much, or the store was not closed in order; 2: asked
wrongly. Each finding is a line: its code, and the file. STORE may be a backup, as 20261201T090000Z: its containers are
looked for beside it, or where `--containers` says. The list in backup.json is not checked here; `./run restore` does.

What it can show: that the files are those that were sealed by whoever held the key of this fingerprint. Compare the
fingerprint with the one printed on the recovery sheet: whoever made another store could seal that one. What it cannot
show: that no older, whole copy was put in the store's place. Compare the printed digest with one on a later letter.
"""

import argparse
import hashlib
import json
import os
import sys
from datetime import datetime, timezone

SEAL, CHAIN, BACKUP = "store.seal", "log.chain", "backup.json"
UNSEALED = {SEAL, "store.lock", "unlock.times"}
FIELDS = {"format", "store", "key", "at", "number", "head", "files"}
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

# Ed25519 (RFC 8032), verification alone, in plain integers.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def add(a, b):
    x = (a[1] - a[0]) * (b[1] - b[0]) % P
    y = (a[1] + a[0]) * (b[1] + b[0]) % P
    t, z = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = y - x, z - t, z + t, y + x
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, point):
    found = (0, 1, 1, 0)
    while number:
        if number & 1:
            found = add(found, point)
        point, number = add(point, point), number >> 1
    return found


def point_of(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def verifies(key, signature, message):
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r, s = point_of(key), point_of(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = times(s, BASE), add(r, times(h, a))
    return all((left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))


def grouped(data, bits):
    number = int.from_bytes(data, "big") >> (8 * len(data) - bits)
    text = "".join(ALPHABET[number >> shift & 31] for shift in range(bits - 5, -1, -5))
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def canonical(said):
    return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def read_seal(path):
    """The seal's fields, or None where it is damaged or nobody signed it."""
    if os.path.islink(path) or not os.path.isfile(path):
        return None
    try:
        with open(path, "rb") as stream:
            body, _, rest = stream.read().partition(b"\n")
        said = json.loads(body)
        key, signature = bytes.fromhex(said["key"]), bytes.fromhex(rest.decode("ascii").strip())
        at = datetime.fromisoformat(said["at"]).astimezone(timezone.utc).isoformat(timespec="microseconds")  # noqa: UP017  (3.9)
        good = canonical({**said, "at": at}) == body and rest == signature.hex().encode() + b"\n"
        good = good and set(said) == FIELDS and said["format"] == "dpo-seal-1"
        good = good and type(said["number"]) is int and said["number"] >= 0
        for field in ("store", "key", "head"):
            good = good and bytes.fromhex(said[field]).hex() == said[field]
        for size, sha in said["files"].values():
            good = good and type(size) is int and isinstance(sha, str)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return None
    return said if good and verifies(key, signature, b"dpo-seal-v1" + body) else None


def sha256(path):
    found = hashlib.sha256()
    with open(path, "rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            found.update(block)
    return found.hexdigest()


def check_files(store, said, containers):
    for name, (size, sha) in sorted(said["files"].items()):
        inside, _, last = name.rpartition("/")
        path = os.path.join(containers, last) if containers and inside == "attachments" else os.path.join(store, name)
        try:
            if os.path.islink(path) or not os.path.isfile(path):
                yield "file.missing", name
            elif os.path.getsize(path) != size or sha256(path) != sha:
                yield "file.changed", name
        except OSError:
            yield "file.missing", name
    known = set(said["files"]) | UNSEALED | ({BACKUP} if containers else set())
    for folder, folders, files in os.walk(store):
        links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
        for file in sorted(files + links):
            name = os.path.relpath(os.path.join(folder, file), store).replace(os.sep, "/")
            if name not in known or (containers and name.startswith("attachments/")):
                yield "file.surplus", name


def check_chain(path, said):
    """Walk the record: each link, each signed checkpoint, and that it ends where the seal says."""
    if not os.path.isfile(path):
        return "chain.missing"
    try:
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError:
        return "chain.missing"
    end = data.find(b"\n", 0, 400)
    try:
        head = json.loads(data[:end])
        store, key = bytes.fromhex(head["store"]), bytes.fromhex(head["key"])
        first = canonical({"format": "dpo-log-1", "key": key.hex(), "store": store.hex()}) + b"\n"
        if first != data[: end + 1] or len(key) != 32:
            return "chain.damaged"
    except (ValueError, KeyError, TypeError, RecursionError):
        return "chain.damaged"
    at, number, linked, checked, previous, last = end + 1, 0, bytes(32), 0, bytes(32), None
    while at < len(data):
        if data[at : at + 1] == b"E" and at + 65 <= len(data):
            number += 1
            commitment, was = data[at + 1 : at + 33], linked
            linked = data[at + 33 : at + 65]
            place = number.to_bytes(8, "big")
            if hashlib.sha256(b"dpo-audit-v1" + store + place + was + commitment).digest() != linked:
                return "chain.broken"
            at += 65
        elif data[at : at + 1] == b"C" and at + 113 <= len(data):
            record = data[at : at + 113]
            if int.from_bytes(record[1:9], "big") != number or number <= checked:
                return "chain.signature"
            signed = b"dpo-check-v1" + store + record[1:9] + linked + record[9:17] + previous + record[17:49]
            last = (key, record[49:], signed)
            if record[17:49] != key and not verifies(*last):
                return "chain.signature"
            checked, key, previous, at = number, record[17:49], hashlib.sha256(record).digest(), at + 113
        else:
            return "chain.damaged"
        # Each checkpoint is bound to the one before it, so the last signature vouches for all under the same key.
    if last is not None and not verifies(*last):
        return "chain.signature"
    if checked != number:
        return "chain.unsigned"
    if (store.hex(), number, linked.hex(), key.hex()) != (said["store"], said["number"], said["head"], said["key"]):
        return "chain.other"
    return None


def visible(name):
    """A file name for a terminal: what would end the line, colour it or cannot be written stands as its number."""
    return "".join(one if one.isprintable() else f"<{ord(one):X}>" for one in name)


def check(store, fingerprint="", containers=""):
    """The findings as (code, file), and the seal's fields where there is a good one."""
    seal = os.path.join(store, SEAL)
    if not os.path.lexists(seal):
        return [("seal.none", SEAL)], None
    said = read_seal(seal)
    if said is None:
        return [("seal.bad", SEAL)], None
    found = []
    if fingerprint and grouped(hashlib.sha256(bytes.fromhex(said["key"])).digest(), 100) != fingerprint.upper():
        found.append(("seal.key", SEAL))
    found += check_files(store, said, containers)
    broken = check_chain(os.path.join(store, CHAIN), said)
    return found + ([(broken, CHAIN)] if broken else []), said


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("store", metavar="STORE")
    asked.add_argument("--fingerprint", default="")
    asked.add_argument("--containers", default="", metavar="FOLDER")
    asked.add_argument("--json", action="store_true")
    chosen = asked.parse_args()
    if not os.path.isdir(chosen.store):
        print(f"{chosen.store}: no such folder", file=sys.stderr)
        return 2
    containers = chosen.containers
    if not containers and os.path.isfile(os.path.join(chosen.store, BACKUP)):
        containers = os.path.join(os.path.dirname(os.path.abspath(chosen.store)), "containers")
    found, said = check(chosen.store, chosen.fingerprint, containers)
    told = {"sound": not found, "found": [{"code": code, "name": name} for code, name in found]}
    if said:
        key = bytes.fromhex(said["key"])
        told |= {
            "entries": said["number"],
            "digest": grouped(bytes.fromhex(said["head"]), 80),
            "fingerprint": grouped(hashlib.sha256(key).digest(), 100),
            "sealed_at": said["at"],
        }
    if chosen.json:
        print(json.dumps(told, indent=2))
    else:
        print("sound" if not found else "\n".join(f"{code}  {visible(name)}" for code, name in found))
        if said:
            print(f"entries {told['entries']}  digest {told['digest']}  fingerprint {told['fingerprint']}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
