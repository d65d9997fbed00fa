"""A law that cannot be is refused, and the error names file and line."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.law.book import load
from dpo_desk.law.reading import LawDataError, read
from tests.support.law_files import ROWS, SHIPPED, changed, line_of, refused, rows

FILES = sorted(ROWS)
GROUND, DUTY, CHECK, STATEMENT, OUTCOME = "grounds", "duties", "checklists", "statements", "outcomes"

Changed = dict[str, Any]


def of(file: str, entry: int) -> Changed:
    return rows(file)[entry - 1]


def question(**change: object) -> Changed:
    first = of(GROUND, 1)["questions"][0]
    return {"questions": [{**first, **change}]}


def field(**change: object) -> Changed:
    first = of(OUTCOME, 4)["fields"][0]
    return {"fields": [{**first, **change}]}


BROKEN = [
    # misspelt, missing and blank
    (GROUND, 1, {"note": "x"}, "unknown key 'note'"),
    (OUTCOME, 1, {"note": "x"}, "unknown key 'note'"),
    (DUTY, 1, {"note": "x"}, "unknown key 'note'"),
    (CHECK, 1, {"note": "x"}, "unknown key 'note'"),
    (STATEMENT, 1, {"note": "x"}, "unknown key 'note'"),
    ("articles", 1, {"note": "x"}, "unknown key 'note'"),
    ("agencies", 1, {"note": "x"}, "unknown key 'note'"),
    (GROUND, 2, {"private": ...}, "private is missing"),
    (OUTCOME, 2, {"until": ...}, "until is missing"),
    (DUTY, 2, {"business": ...}, "business is missing"),
    (CHECK, 2, {"outside": ...}, "outside is missing"),
    (STATEMENT, 2, {"fields": ...}, "fields is missing"),
    (GROUND, 3, {"ko": " "}, "ko is missing or not a text"),
    (GROUND, 3, {"en": ""}, "en is missing or not a text"),
    (OUTCOME, 3, {"source": 7}, "source is missing or not a text"),
    (DUTY, 3, {"gist_ko": ""}, "gist_ko is missing or not a text"),
    (DUTY, 3, {"fields_en": None}, "fields_en is missing or not a text"),
    (DUTY, 3, {"binds_en": ""}, "binds_en is missing or not a text"),
    (CHECK, 3, {"en": ""}, "en is missing or not a text"),
    (STATEMENT, 3, {"ko": "\u3000"}, "ko is missing or not a text"),
    ("articles", 3, {"en": ""}, "en is missing or not a text"),
    # codes, rights, sides, papers
    (GROUND, 4, {"code": "Act 35(4), 1"}, "'Act 35(4), 1' is no code"),
    (GROUND, 4, {"code": "act-36,1"}, "'act-36,1' is no code"),
    (DUTY, 4, {"code": "e commerce"}, "'e commerce' is no code"),
    (GROUND, 4, {"right": "erasure"}, "unknown right 'erasure'"),
    (OUTCOME, 4, {"right": "portability"}, "unknown right 'portability'"),
    (CHECK, 4, {"rights": ["access", "oblivion"]}, "unknown rights 'oblivion'"),
    (CHECK, 4, {"rights": []}, "rights names no right"),
    (CHECK, 4, {"rights": ["access", "access"]}, "rights names something twice"),
    (CHECK, 4, {"rights": "access"}, "rights is not a list"),
    (GROUND, 1, {"variants": ["advertising"]}, "unknown variants 'advertising'"),
    (OUTCOME, 1, {"variants": ["general"]}, "unknown variants 'general'"),
    (STATEMENT, 4, {"variants": ["both"]}, "unknown variants 'both'"),
    (STATEMENT, 4, {"outcomes": ["granted"]}, "unknown outcomes 'granted'"),
    (OUTCOME, 5, {"code": "granted"}, "unknown code 'granted'"),
    (OUTCOME, 5, {"paper": "letter_27"}, "unknown paper 'letter_27'"),
    (STATEMENT, 5, {"paper": "access"}, "unknown paper 'access'"),
    (OUTCOME, 5, {"statistics": "granted"}, "unknown statistics 'granted'"),
    (OUTCOME, 5, {"statistics": "open"}, "unknown statistics 'open'"),
    (OUTCOME, 5, {"grounds": "maybe"}, "unknown grounds 'maybe'"),
    (OUTCOME, 5, {"kept": True}, "unknown kept True"),
    (OUTCOME, 5, {"before_identity": "no"}, "before_identity is neither true nor false"),
    (GROUND, 5, {"kept": 0}, "kept is neither true nor false"),
    (GROUND, 5, {"confidence": "sure"}, "unknown confidence 'sure'"),
    (OUTCOME, 5, {"confidence": ...}, "confidence is missing"),
    (OUTCOME, 5, {"confidence": "sure"}, "unknown confidence 'sure'"),
    (CHECK, 5, {"confidence": ...}, "confidence is missing"),
    (CHECK, 5, {"confidence": ""}, "unknown confidence ''"),
    (STATEMENT, 5, {"confidence": ...}, "confidence is missing"),
    (STATEMENT, 5, {"confidence": "HM"}, "unknown confidence 'HM'"),
    (DUTY, 5, {"confidence": None}, "unknown confidence None"),
    (DUTY, 5, {"keep": "should"}, "unknown keep 'should'"),
    (DUTY, 5, {"answers": ["act-35-4-1"]}, "unknown answers 'act-35-4-1'"),
    (DUTY, 5, {"answers": []}, "answers names no provision of the Act"),
    (DUTY, 5, {"keep": "may", "answers": ["act-36-1"]}, "what may be kept cannot answer act-36-1"),
    (DUTY, 5, {"months": 0}, "months is not a whole number above nought"),
    (DUTY, 5, {"months": 60.0}, "months is not a whole number above nought"),
    (DUTY, 5, {"business": None}, "business is not a text"),
    (STATEMENT, 5, {"fields": [""]}, "fields is no list of texts, each named once"),
    (STATEMENT, 5, {"fields": ["withheld", "withheld"]}, "fields is no list of texts, each named once"),
    # articles
    (
        GROUND,
        1,
        {"article_ko": "「개인정보 보호법」 제35조제4항제9호"},
        "unknown article '「개인정보 보호법」 제35조제4항제9호'",
    ),
    (GROUND, 1, {"article_en": "Act 35(4)9"}, "unknown article 'Act 35(4)9'"),
    (GROUND, 1, {"article_en": "Act 36(2)"}, "unknown article 'Act 36(2)'"),
    (GROUND, 1, {"article_ko": "", "article_en": ""}, "article_ko is missing or not a text"),
    (OUTCOME, 1, {"article_ko": ""}, "article_ko is missing or not a text"),
    (OUTCOME, 1, {"article_en": "GDPR 15"}, "unknown article 'GDPR 15'"),
    (CHECK, 2, {"article_en": ""}, "article_en is missing or not a text"),
    (STATEMENT, 1, {"article_en": "Decree 41(9)"}, "unknown article 'Decree 41(9)'"),
    (DUTY, 9, {"article_en": "85-4"}, "unknown article 'Framework Act on National Taxes 85-4'"),
    ("articles", 2, dict(rows("articles")[0]), "the article stands twice"),
    # days
    (GROUND, 6, {"from": "2026-02-30"}, "from '2026-02-30' is not a date"),
    (GROUND, 6, {"from": "20260101"}, "from '20260101' is not written as 2026-11-22"),
    (GROUND, 6, {"from": "2026-W01-1"}, "from '2026-W01-1' is not written as 2026-11-22"),
    (GROUND, 6, {"from": None}, "from is missing or not a text"),
    (DUTY, 6, {"until": "2001-01-01"}, "until 2001-01-01 is before 2011-09-30"),
    # questions and facts
    (GROUND, 1, question(ko=""), "ko is missing or not a text"),
    (GROUND, 1, question(en=" "), "en is missing or not a text"),
    (GROUND, 1, question(note="x"), "unknown key 'note'"),
    (GROUND, 1, question(kind="choice"), "unknown kind 'choice'"),
    (GROUND, 1, question(bars="perhaps"), "unknown bars 'perhaps'"),
    (GROUND, 1, question(kind="text", bars="yes"), "only a question for yes or no can bar"),
    (GROUND, 1, {"questions": question()["questions"] * 2}, "question 'is_act' stands twice"),
    (GROUND, 1, {"questions": ["why"]}, "questions holds something that is not an object"),
    (OUTCOME, 4, field(en=""), "en is missing or not a text"),
    (OUTCOME, 4, field(kind="number"), "unknown kind 'number'"),
    (OUTCOME, 4, field(needed="yes"), "needed is neither true nor false"),
    (OUTCOME, 4, {"fields": field()["fields"] * 2}, "field 'searched' stands twice"),
]


@pytest.mark.parametrize(("file", "entry", "change", "problem"), BROKEN)
def test_a_row_that_cannot_be_is_refused_by_file_and_line(
    tmp_path: Path, file: str, entry: int, change: Changed, problem: str
) -> None:
    def mend(listed: list[Changed]) -> None:
        row = listed[entry - 1]
        row.update(change)
        for key in [key for key, value in change.items() if value is ...]:
            del row[key]

    wrong = refused(tmp_path, file, mend)
    assert (wrong.file, wrong.problem) == (f"{file}.json", problem)
    assert wrong.line == line_of(tmp_path, file, entry)
    assert str(wrong).startswith(f"{file}.json:{wrong.line}: entry {entry} (")


@pytest.mark.parametrize("file", [GROUND, DUTY, CHECK, STATEMENT, OUTCOME, "agencies"])
def test_two_versions_of_one_row_on_one_day_are_refused_at_the_second(tmp_path: Path, file: str) -> None:
    wrong = refused(tmp_path, file, lambda listed: listed.append({**listed[0], "from": "2026-01-01"}))
    assert (wrong.file, wrong.problem) == (f"{file}.json", "overlaps another row of the same code")
    assert wrong.line == line_of(tmp_path, file, len(rows(file)) + 1)


@pytest.mark.parametrize("file", [GROUND, DUTY, CHECK, STATEMENT, OUTCOME, "agencies"])
def test_a_day_between_two_versions_of_one_row_is_refused_as_a_gap(tmp_path: Path, file: str) -> None:
    def mend(listed: list[Changed]) -> None:
        listed.append({**listed[0], "from": "2026-01-01"})
        listed[0]["until"] = "2025-12-30"

    wrong = refused(tmp_path, file, mend)
    assert (wrong.file, wrong.problem) == (f"{file}.json", "a gap after 2025-12-30")
    assert wrong.line == line_of(tmp_path, file, len(rows(file)) + 1)


def test_an_outcome_of_the_whole_right_and_one_of_a_side_of_it_overlap(tmp_path: Path) -> None:
    place = next(n for n, row in enumerate(rows(OUTCOME), 1) if row["paper"] == "automated_refused")
    wrong = refused(tmp_path, OUTCOME, lambda listed: listed.append({**listed[place - 1], "variants": ["review"]}))
    assert wrong.problem == "overlaps another row of the same code"


def test_an_outcome_of_a_right_that_stands_in_two_rows_of_the_statistics_is_refused(tmp_path: Path) -> None:
    place = next(n for n, row in enumerate(rows(OUTCOME), 1) if row["variants"] == ["advertising"])
    wrong = refused(tmp_path, OUTCOME, lambda listed: listed[place - 1].update(statistics="full"))
    assert wrong.problem == "another row of the statistics than the outcome has elsewhere"
    assert wrong.line == line_of(tmp_path, OUTCOME, place)


def test_a_side_of_a_right_without_any_outcome_is_refused(tmp_path: Path) -> None:
    def mend(listed: list[Changed]) -> None:
        listed[:] = [row for row in listed if row["right"] != "source"]

    assert refused(tmp_path, OUTCOME, mend).problem == "no outcome for source"


@pytest.mark.parametrize("file", FILES)
def test_something_that_is_no_row_is_refused_on_its_line(tmp_path: Path, file: str) -> None:
    wrong = refused(tmp_path, file, lambda listed: listed.insert(1, "x"))  # type: ignore[arg-type]
    assert (wrong.file, wrong.line, wrong.problem) == (f"{file}.json", line_of(tmp_path, file, 2), "not an object")


@pytest.mark.parametrize("file", FILES)
def test_a_list_that_is_empty_is_refused(tmp_path: Path, file: str) -> None:
    wrong = refused(tmp_path, file, list.clear)
    assert (wrong.file, wrong.problem) == (f"{file}.json", f"no list of {ROWS[file]}")


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    ("content", "line"), [(b'{\n"a": 1,\n"b" 2}', 3), (b'{"a":\n"\xff"}', 2), (b"", 1), (b"[]", 1), (b"{}", 1)]
)
def test_a_file_that_is_no_law_is_refused_on_the_line_where_it_breaks(
    tmp_path: Path, file: str, content: bytes, line: int
) -> None:
    law = changed(tmp_path, file, lambda _: None)
    (law / f"{file}.json").write_bytes(content)
    with pytest.raises(LawDataError) as wrong:
        load(law)
    assert (wrong.value.file, wrong.value.line) == (f"{file}.json", line)


@pytest.mark.parametrize("file", FILES)
def test_a_key_beside_the_list_is_refused(tmp_path: Path, file: str) -> None:
    law = changed(tmp_path, file, lambda _: None)
    text = (law / f"{file}.json").read_text("utf-8")
    (law / f"{file}.json").write_text(text.replace("{", '{"comment": "", ', 1), encoding="utf-8")
    with pytest.raises(LawDataError, match=rf"{file}\.json:1: unknown key 'comment'"):
        load(law)


@pytest.mark.parametrize("file", FILES)
def test_the_shipped_files_have_each_row_on_a_line_of_its_own(file: str) -> None:
    _, listed = read(SHIPPED / f"{file}.json", ROWS[file], named_by="code")
    lines = [row.wrong("").line for row in listed]
    assert all(after - before == 1 for before, after in pairwise(lines))


@given(
    indent=st.integers(0, 3),
    before=st.dictionaries(st.sampled_from("abc"), st.just([{"rows": [1]}, "\n", "}"])),
    strange=st.integers(0, 4),
)
def test_the_line_of_a_row_is_right_however_the_file_is_set(
    tmp_path_factory: pytest.TempPathFactory, indent: int, before: dict[str, object], strange: int
) -> None:
    listed = [{"code": f"row {number}", "ko": "「둘」", "more": [{"code": number}, []]} for number in range(5)]
    text = json.dumps({**before, "rows": listed, "z": 1}, indent=indent or None, ensure_ascii=False)
    path = tmp_path_factory.mktemp("law") / "some.json"
    path.write_text(text, encoding="utf-8")
    _, found = read(path, "rows", named_by="code")
    wrong = found[strange].wrong("strange")
    opened = text[: text.index(f"row {strange}")].rindex("{")
    assert wrong.line == text.count("\n", 0, opened) + 1
    assert str(wrong) == f"some.json:{wrong.line}: entry {strange + 1} (row {strange}): strange"
