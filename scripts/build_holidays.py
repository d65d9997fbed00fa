"""Builds resources/law/holidays.json from the `holidays` package (development only, never at run time).

    .venv/bin/python scripts/build_holidays.py            write the table
    .venv/bin/python scripts/build_holidays.py --check    end with 1 where the committed table differs

Names, kinds and sources are the desk's own; a name this script does not know stops it, so that a new version of the
package is looked at before it changes a due date. FIXES says what the package has otherwise than the decree.
"""

import json
import sys
from datetime import date
from importlib import metadata
from pathlib import Path

import holidays

TARGET = Path(__file__).resolve().parent.parent / "resources" / "law" / "holidays.json"
FIRST_YEAR, LAST_YEAR = 2023, 2028
COMPLETE_FROM, COMPLETE_TO = date(2023, 1, 1), date(2027, 12, 31)
SUBSTITUTE = " 대체 휴일"

# name in the package -> (Korean, English, kind); the order is the order of the names of a day that is two holidays
NAMES = {
    "신정연휴": ("1월 1일", "New Year's Day", "fixed"),
    "설날 전날": ("설날 전날", "Day before Seollal", "lunar"),
    "설날": ("설날", "Seollal (Lunar New Year)", "lunar"),
    "설날 다음날": ("설날 다음 날", "Day after Seollal", "lunar"),
    "삼일절": ("3·1절", "March 1st Movement Day", "fixed"),
    "노동절": ("노동절", "Labour Day", "fixed"),
    "어린이날": ("어린이날", "Children's Day", "fixed"),
    "부처님오신날": ("부처님 오신 날", "Buddha's Birthday", "lunar"),
    "현충일": ("현충일", "Memorial Day", "fixed"),
    "제헌절": ("제헌절", "Constitution Day", "fixed"),
    "광복절": ("광복절", "Liberation Day", "fixed"),
    "추석 전날": ("추석 전날", "Day before Chuseok", "lunar"),
    "추석": ("추석", "Chuseok", "lunar"),
    "추석 다음날": ("추석 다음 날", "Day after Chuseok", "lunar"),
    "개천절": ("개천절", "National Foundation Day", "fixed"),
    "한글날": ("한글날", "Hangeul Day", "fixed"),
    "기독탄신일": ("기독탄신일", "Christmas Day", "fixed"),
    "국회의원 선거일": ("국회의원 선거일", "National Assembly election", "election"),
    "대통령 선거일": ("대통령 선거일", "Presidential election", "election"),
    "지방선거일": ("지방선거일", "Local elections", "election"),
    "임시공휴일": ("임시공휴일", "Temporary public holiday", "temporary"),
    "국군의 날": ("국군의 날 임시공휴일", "Armed Forces Day (temporary public holiday)", "temporary"),
}

# An election after a vacancy is no election "at the end of a term": the day was a holiday by designation.
FIXES = {
    date(2025, 6, 3): ("대통령 선거일(임시공휴일)", "Presidential election (temporary public holiday)", "temporary"),
}

SOURCES = {
    "fixed": ("관공서의 공휴일에 관한 규정 제2조", "Decree on Public Holidays 2"),
    "lunar": ("관공서의 공휴일에 관한 규정 제2조", "Decree on Public Holidays 2"),
    "election": ("관공서의 공휴일에 관한 규정 제2조", "Decree on Public Holidays 2"),
    "temporary": ("관공서의 공휴일에 관한 규정 제2조·제4조", "Decree on Public Holidays 2, 4"),
    "substitute": ("관공서의 공휴일에 관한 규정 제3조", "Decree on Public Holidays 3"),
}


def confidence(day: date) -> str:
    """How sure the day is: 2024 to 2026 were compared by hand; the 2026 decree and 2027 were read second-hand."""
    if day.year >= 2028:
        return "M"
    return "M-H" if day.year == 2027 or day.year == 2023 or day == date(2026, 5, 1) else "H"


def entry(day: date, packaged: str) -> dict[str, str]:
    """One row of the table from the package's name of a day ("a; b" where a day is two holidays)."""
    parts = packaged.split("; ")
    bare = sorted((part.removesuffix(SUBSTITUTE) for part in parts), key=list(NAMES).index)
    named = [NAMES[part] for part in bare]
    if all(part.endswith(SUBSTITUTE) for part in parts):
        korean = "·".join(ko for ko, _, _ in named) + " 대체공휴일"
        english = "Substitute holiday for " + " and ".join(en.partition(" (")[0] for _, en, _ in named)
        kind = "substitute"
    else:
        korean = "·".join(ko for ko, _, _ in named)
        english = ", ".join(en for _, en, _ in named)
        kind = named[0][2] if len({kind for _, _, kind in named}) == 1 else "fixed"
    korean, english, kind = FIXES.get(day, (korean, english, kind))
    source, source_en = SOURCES[kind]
    return {
        "day": day.isoformat(),
        "ko": korean,
        "en": english,
        "kind": kind,
        "source": source,
        "source_en": source_en,
        "confidence": confidence(day),
    }


def table() -> str:
    """The whole file: one row a line, so that a changed day is one changed line."""
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    packaged = holidays.country_holidays("KR", years=years, language="ko", categories=("public",))
    rows = [entry(day, packaged[day]) for day in sorted(packaged) if day.year in years]
    lines = ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in rows)
    head = {
        "built_from": f"holidays {metadata.version('holidays')}",
        "complete_from": COMPLETE_FROM.isoformat(),
        "complete_to": COMPLETE_TO.isoformat(),
    }
    heading = "".join(f"  {json.dumps(key)}: {json.dumps(value)},\n" for key, value in head.items())
    return f'{{\n{heading}  "days": [\n{lines}\n  ]\n}}\n'


def main(arguments: list[str]) -> int:
    text = table()
    if "--check" in arguments:
        same = TARGET.read_text(encoding="utf-8") == text
        print("the table is as built" if same else f"{TARGET.name} differs from what would be built", file=sys.stderr)
        return 0 if same else 1
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET.name}: {text.count(chr(34) + 'day' + chr(34))} days", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
