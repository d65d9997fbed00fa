"""Korean as letters write it: particles, dates, weekdays, money in words. Pure.

Particles follow the sound a reader ends on: the last syllable of Hangul, a number read aloud (3 is 삼), letters
spelled in capitals (PDF is 피디에프), any other Latin word by its usual Korean reading. Closing brackets, quotation
marks and stops are skipped. Numbers and dates follow the rules for official documents (행정업무규정 and its guide).
"""

import re
import unicodedata
from datetime import date, datetime
from enum import Enum


class Sound(Enum):
    """What a word ends on, as far as a particle cares."""

    VOWEL = "vowel"
    RIEUL = "rieul"  # takes 로, otherwise as a consonant
    CONSONANT = "consonant"


PARTICLES = frozenset({"은/는", "이/가", "을/를", "과/와", "으로/로", "이라/라", "이며/며", "이나/나"})
"""The pairs a template may name: the form after a final consonant comes first."""

WEEKDAYS = ("월", "화", "수", "목", "금", "토", "일")
ITEM_LETTERS = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호"

_DIGITS = ("영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")
_LATIN = {"l": Sound.RIEUL, "r": Sound.RIEUL, "m": Sound.CONSONANT, "n": Sound.CONSONANT}
_NUMBER = re.compile(r"[0-9][0-9,]*$")
_WORD = re.compile(r"[A-Za-z]+$")
_STOPPED = re.compile(r"(?:^|[^aeiou])[aeiou](?:ck|tt|[bckpt])$")  # 북, 로봇, 에릭: one short vowel, then a stop
_SMALL = ("", "십", "백", "천")
_GREAT = ("", "만", "억", "조", "경")


def sound(text: str) -> Sound:
    """Tell how `text` ends when read aloud; a text with nothing to read counts as ending on a vowel."""
    text = unicodedata.normalize("NFC", text)
    while text and not (text[-1].isalnum() or text[-1] in "%㈜"):
        text = text[:-1]
    if not text:
        return Sound.VOWEL
    last = text[-1]
    if "가" <= last <= "힣":
        final = (ord(last) - 0xAC00) % 28
        return Sound.VOWEL if final == 0 else Sound.RIEUL if final == 8 else Sound.CONSONANT
    if "0" <= last <= "9":
        return _number_sound(text)
    if last.isascii():
        return _latin_sound(text)
    if "ㄱ" <= last <= "ㅎ":
        return Sound.RIEUL if last == "ㄹ" else Sound.CONSONANT  # 리을; 기역, 니은, 디귿 …
    if "㉠" <= last <= "㉭":
        return Sound.CONSONANT
    value = unicodedata.numeric(last, None)
    if value is not None and value == int(value):
        return _number_sound(str(int(value)))
    return Sound.VOWEL


def _number_sound(text: str) -> Sound:
    match = _NUMBER.search(text)
    digits = match.group().replace(",", "") if match else text[-1]
    significant = digits.strip("0")
    zeros = len(digits) - len(digits.rstrip("0"))
    if significant and 12 <= zeros < 16:
        return Sound.VOWEL  # …조
    return sound(_DIGITS[int(digits[-1])])  # 십, 백, 천, 만, 억, 경 end on consonants, as 영 does


def _latin_sound(text: str) -> Sound:
    match = _WORD.search(text)
    if match is None:
        return Sound.VOWEL
    word = match.group()
    if word.isupper():
        return _LATIN.get(word[-1].lower(), Sound.VOWEL)  # 엘, 엠, 엔, 알; every other letter's name ends on a vowel
    word = word.lower()
    if word.endswith(("l", "le")):
        return Sound.RIEUL
    if word.endswith(("m", "n", "me", "ne", "ng")) or _STOPPED.search(word):
        return Sound.CONSONANT
    return Sound.VOWEL


def particle(text: str, pair: str) -> str:
    """Choose from `pair` ("은/는") the form that follows `text`; ValueError for a pair that is none of `PARTICLES`."""
    if pair not in PARTICLES:
        raise ValueError(pair)
    closed, opened = pair.split("/")
    ending = sound(text)
    if ending is Sound.VOWEL or (pair == "으로/로" and ending is Sound.RIEUL):
        return opened
    return closed


def weekday(day: date) -> str:
    """One letter for the weekday: 일 for a Sunday."""
    return WEEKDAYS[day.weekday()]


def letter_date(day: date) -> str:
    """A date as letters write it: `2026. 11. 22.`"""
    return f"{day.year}. {day.month}. {day.day}."


def letter_moment(moment: datetime) -> str:
    """A day and hour as letters write them: `2026. 11. 30.(월) 14:30`. The moment is Korean time."""
    return f"{letter_date(moment)}({weekday(moment)}) {moment:%H:%M}"


def number_in_words(number: int) -> str:
    """A number in Hangul with every 일 written, as payments are: 113560 is 일십일만삼천오백육십.

    ValueError below zero and from 10^20 on.
    """
    if not 0 <= number < 10**20:
        raise ValueError(number)
    if number == 0:
        return _DIGITS[0]
    words = []
    for group in reversed(range(len(_GREAT))):
        part = number // 10 ** (4 * group) % 10_000
        if part:
            digits = ((part // 10**place % 10, _SMALL[place]) for place in (3, 2, 1, 0))
            words.append("".join(_DIGITS[digit] + unit for digit, unit in digits if digit) + _GREAT[group])
    return "".join(words)


def money_in_words(won: int) -> str:
    """An amount that cannot be altered by a stroke: `금13,200원(금일만삼천이백원)`."""
    return f"금{won:,}원(금{number_in_words(won)}원)"


def item_number(level: int, position: int) -> str:
    """The number of the `position`-th item (from 1) at `level` 1 to 4: `1.` `가.` `1)` `가)`."""
    sign = str(position) if level % 2 else ITEM_LETTERS[(position - 1) % len(ITEM_LETTERS)]
    return sign + ("." if level <= 2 else ")")
