#!/usr/bin/env python3
"""The words of the desk: add keys, compile. Safe to run from several terminals at once (one file lock).

    scripts/words.py add act.save "저장" "Save"
    scripts/words.py add today.due "오늘 {n}건" "{n} due today" --one "1 due today" --zero "없습니다." "Nothing is due."
    scripts/words.py merge FILE.md           # table rows `| key.{a,b} | 가 ; 나 | A ; B |`
    scripts/words.py remove act.save
    scripts/words.py compile                 # .ts -> .qm (done by add, merge and remove too)

`{x}` is a placeholder, `{을/를}` a particle for the word before it. A plural has one Korean and two English forms; a
sentence of its own for zero is the key with `.zero` behind it.
"""

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree as ET  # our own two files, nothing from outside
from xml.sax.saxutils import escape

I18N = Path(__file__).resolve().parent.parent / "resources" / "i18n"
LANGUAGES = ("ko", "en")
Forms = tuple[str, ...]
"""One text, or the numerus forms of a plural (Korean one, English two); `PLURAL` tells them apart for Korean."""


class Message:
    """The texts of one key: `forms`, and whether a number chooses between them."""

    def __init__(self, forms: Forms, plural: bool) -> None:
        self.forms = forms
        self.plural = plural


Words = dict[str, Message]


def path(language: str) -> Path:
    return I18N / f"desk_{language}.ts"


def read(language: str) -> Words:
    """The messages of a language, from its .ts; empty where there is none yet."""
    if not path(language).exists():
        return {}
    words: Words = {}
    for node in ET.parse(path(language)).getroot().iter("message"):  # noqa: S314
        translation = node.find("translation")
        if translation is None or translation.get("type"):
            raise SystemExit(f"unfinished: {node.findtext('source')}")
        plural = node.get("numerus") == "yes"
        forms = tuple(f.text or "" for f in translation.iter("numerusform")) if plural else (translation.text or "",)
        words[node.findtext("source") or ""] = Message(forms, plural)
    return words


def write(language: str, words: Words) -> None:
    """One line a message, sorted by key: two people's additions rarely meet."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}">', "<context><name>desk</name>"]
    for key in sorted(words):
        message = words[key]
        if message.plural:
            forms = "".join(f"<numerusform>{escape(f)}</numerusform>" for f in message.forms)
            lines.append(
                f'<message numerus="yes"><source>{escape(key)}</source><translation>{forms}</translation></message>'
            )
        else:
            text = escape(message.forms[0])
            lines.append(f"<message><source>{escape(key)}</source><translation>{text}</translation></message>")
    lines += ["</context>", "</TS>", ""]
    fresh = path(language).with_suffix(".ts.new")
    fresh.write_text("\n".join(lines), encoding="utf-8")
    os.replace(fresh, path(language))


def compile_to(folder: Path) -> None:
    """.qm beside (or in `folder`) by PySide6's lrelease."""
    import PySide6

    tool = next(p for p in Path(PySide6.__path__[0]).glob("lrelease*") if p.is_file())
    for language in LANGUAGES:
        made = folder / f"desk_{language}.qm"
        fresh = made.with_suffix(".qm.new")
        done = subprocess.run([tool, "-silent", path(language), "-qm", fresh], capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(done.stderr)
        os.replace(fresh, made)  # a desk that runs has the old file mapped into its memory


@contextmanager
def locked() -> Iterator[None]:
    """One writer at a time; the lock file lives outside the checkout and is named by its path."""
    name = "desk-words-" + hashlib.sha256(str(I18N).encode()).hexdigest()[:12]
    lock = Path(tempfile.gettempdir()) / name
    for _ in range(300):
        try:
            lock.mkdir()
            break
        except FileExistsError:
            if time.time() - lock.stat().st_mtime > 60:  # left by a run that was killed
                lock.rmdir()
            time.sleep(0.1)
    else:
        raise SystemExit(f"another run holds {lock}")
    try:
        yield
    finally:
        lock.rmdir()


def expand(key: str) -> list[str]:
    """`a.{b,c}` -> `a.b`, `a.c`."""
    found = re.search(r"\{([^}]*)\}", key)
    if not found:
        return [key]
    return [k for part in found[1].split(",") for k in expand(key[: found.start()] + part.strip() + key[found.end() :])]


def parse_table(text: str) -> dict[str, tuple[str, str]]:
    """Rows `| key | 한국어 | English |`, keys in braces expanded. `.one`/`.many` are still apart."""
    rows: dict[str, tuple[str, str]] = {}
    for line in text.splitlines():
        cells = [c.strip() for c in line.strip().strip("|").split("|")] if line.lstrip().startswith("|") else []
        if len(cells) != 3 or not re.fullmatch(r"[a-z][\w.{},\-]*", cells[0], re.ASCII) or "." not in cells[0]:
            continue
        keys = expand(cells[0])
        korean, english = ([t.strip() for t in c.split(" ; ")] if len(keys) > 1 else [c] for c in cells[1:])
        if not len(keys) == len(korean) == len(english):
            raise SystemExit(f"{cells[0]}: {len(keys)} keys, {len(korean)} Korean, {len(english)} English texts")
        rows.update({k: (a, b) for k, a, b in zip(keys, korean, english, strict=True)})
    return rows


def join_plurals(rows: dict[str, tuple[str, str]]) -> tuple[Words, Words]:
    """`x.one` and `x.many` become the plural `x`; everything else stays itself."""
    korean: Words = {}
    english: Words = {}
    for key, (ko, en) in rows.items():
        base, _, last = key.rpartition(".")
        if last == "one" and f"{base}.many" in rows:
            continue
        if last == "many" and f"{base}.one" in rows:
            korean[base] = Message((ko,), True)
            english[base] = Message((rows[f"{base}.one"][1], en), True)
        else:
            korean[key], english[key] = Message((ko,), False), Message((en,), False)
    return korean, english


def put(rows: dict[str, tuple[str, str]]) -> None:
    fresh = dict(zip(LANGUAGES, join_plurals(rows), strict=True))
    with locked():
        for language in LANGUAGES:
            words = read(language)
            words.update(fresh[language])
            write(language, words)
        compile_to(I18N)


def remove(key: str) -> None:
    with locked():
        for language in LANGUAGES:
            words = read(language)
            del words[key]
            write(language, words)
        compile_to(I18N)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    add = verbs.add_parser("add")
    add.add_argument("key")
    add.add_argument("ko")
    add.add_argument("en")
    add.add_argument("--one", help="English for exactly one; makes the key a plural")
    add.add_argument("--zero", nargs=2, metavar=("KO", "EN"), help="sentences for none")
    add.add_argument("--change", action="store_true", help="the key is there and gets other words")
    verbs.add_parser("merge").add_argument("file", type=Path)
    verbs.add_parser("remove").add_argument("key")
    verbs.add_parser("compile")
    asked = parser.parse_args()
    if asked.verb == "add":
        if not re.fullmatch(r"[a-z][\w\-]*(\.[\w\-]+)+", asked.key, re.ASCII):
            sys.exit(f"a key is lower-case words with dots, not {asked.key!r}")
        if asked.key in read("ko") and not asked.change:
            sys.exit(f"{asked.key} is there already; --change gives it other words")
        rows = {asked.key: (asked.ko, asked.en)}
        if asked.one is not None:
            rows = {f"{asked.key}.one": (asked.ko, asked.one), f"{asked.key}.many": (asked.ko, asked.en)}
        if asked.zero:
            rows[f"{asked.key}.zero"] = (asked.zero[0], asked.zero[1])
        put(rows)
    elif asked.verb == "merge":
        put(parse_table(asked.file.read_text(encoding="utf-8")))
    elif asked.verb == "remove":
        remove(asked.key)
    else:
        with locked():
            compile_to(I18N)


if __name__ == "__main__":
    main()
