"""Hangul search text, so that 홍길, 홍ㄱ, 홍기 and ㅎㄱㄷ all find 홍길동 by a plain substring test. Pure.

A list keeps `index_text(...)` of what can be found in one column; a typed word is found where `query_text(word)` is a
substring of it: `instr(column, query) > 0`, or LIKE with its wildcards escaped. Words are asked one by one: split what
was typed at spaces. The column holds, separated by line feeds:

1. the text as keystrokes: each syllable taken apart into compatibility jamo as they are typed (홍길 = ㅎㅗㅇㄱㅣㄹ,
   값 = ㄱㅏㅂㅅ, 과 = ㄱㅗㅏ). What a line edit shows while Hangul is composed (홍기, or 값 before 갑수) is a prefix
   of the keystrokes, hence of this. Nothing is found across the border of two syllables that is not typed so: each
   begins with its consonant, and a consonant before a vowel stands nowhere else.
2. the initials of each run of Hangul, in the *conjoining* jamo block, so that initials never meet the final consonants
   of part 1: a word typed of consonants alone asks in that block.
3. Korean numbers written with +82 once more with their 0.

Letters are compared in NFKC and without case; separators between digits are dropped, so that 01012345678, 010-1234 and
1234-5678 find 010-1234-5678.
"""

import re
from unicodedata import normalize

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_TAILS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"

_TYPED = {
    **{"ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ"},
    **{"ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ"},
    **{"ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ"},
}
"""Jamo that take two keystrokes on a Korean keyboard; ㄲ, ㅆ and the like take one, with shift."""

_FIRST, _LAST = ord("가"), ord("힣")
_CONJOINING = {
    **{chr(0x1100 + n): jamo for n, jamo in enumerate(_LEADS)},
    **{chr(0x1161 + n): jamo for n, jamo in enumerate(_VOWELS)},
    **{chr(0x11A8 + n): jamo for n, jamo in enumerate(_TAILS)},
}
_TAKEN_APART = str.maketrans(
    {
        **{jamo: _TYPED.get(jamo, jamo) for jamo in _LEADS + _VOWELS + _TAILS},
        **{conjoining: _TYPED.get(jamo, jamo) for conjoining, jamo in _CONJOINING.items()},
    }
)
_AS_INITIALS = str.maketrans({jamo: chr(0x1100 + n) for n, jamo in enumerate(_LEADS)})

_COMPATIBILITY_JAMO = re.compile("([ㄱ-ㅣ]+)")
_HANGUL_RUN = re.compile("[ㄱ-ㅎ가-힣]+")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[-‐-―−.·/() ]+(?=\d)")
_BESIDE_DIGITS = re.compile(r"^[-‐-―−.·/()]+(?=\d)|(?<=\d)[-‐-―−.·/()]+$")
_ABROAD = re.compile(r"\+820?(\d+)")


def index_text(text: str) -> str:
    """What is kept beside a row to find it by: the parts named above, each on its line, deterministic."""
    plain = _BETWEEN_DIGITS.sub("", _folded(text))
    at_home = ["0" + number for number in _ABROAD.findall(plain)]
    return "\n".join([_keystrokes(plain), _initials(plain), *at_home])


def query_text(typed: str) -> str:
    """One typed word (also one still being composed) as the substring to look for in `index_text`; "" for no word."""
    plain = _folded(typed.strip())
    plain = _BESIDE_DIGITS.sub("", _BETWEEN_DIGITS.sub("", plain))
    taken_apart = _keystrokes(plain)
    if plain and all(letter in _LEADS for letter in taken_apart):
        return taken_apart.translate(_AS_INITIALS)
    return taken_apart


def _folded(text: str) -> str:
    """NFKC without case; compatibility jamo stay what they are (NFKC would take them for parts of syllables)."""
    parts = _COMPATIBILITY_JAMO.split(normalize("NFC", text))
    folded = (part if n % 2 else normalize("NFKC", part).casefold() for n, part in enumerate(parts))
    return "".join(folded)


def _keystrokes(text: str) -> str:
    return "".join(_apart(letter) for letter in text).translate(_TAKEN_APART)


def _apart(letter: str) -> str:
    if not _FIRST <= ord(letter) <= _LAST:
        return letter
    number = ord(letter) - _FIRST
    tail = number % 28
    return _LEADS[number // 588] + _VOWELS[number // 28 % 21] + (_TAILS[tail - 1] if tail else "")


def _initials(text: str) -> str:
    runs = ("".join(_keystrokes(letter)[0] for letter in run) for run in _HANGUL_RUN.findall(text))
    return " ".join(runs).translate(_AS_INITIALS)
