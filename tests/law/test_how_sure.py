"""Every row of the law and every paper says from when to when it holds, on what it rests and how sure that is."""

from datetime import date
from pathlib import Path

import pytest

from dpo_desk.domain.confidence import CONFIDENCES
from dpo_desk.domain.outcome import Outcome, OutcomeRule
from dpo_desk.domain.statement import Statement
from dpo_desk.law.book import load
from dpo_desk.law.papers import PAPERS
from dpo_desk.letters import texts
from dpo_desk.letters.heads import TextsError
from tests.support.law_files import ROWS, SHIPPED, rows

LAW = load(SHIPPED)
HEADS = texts.heads()
UNDATED = {"articles", "issue"}
"""Names of articles, and the day the data were made: nothing in them holds from a day to a day."""
OF_ONE_DAY = {"holidays"}
"""Each row is one day, which is its start and its end."""


def test_no_file_of_the_law_is_left_out() -> None:
    assert {path.stem for path in SHIPPED.glob("*.json")} == set(ROWS)


@pytest.mark.parametrize("file", sorted(set(ROWS) - UNDATED))
def test_every_row_of_the_law_has_start_end_source_and_confidence(file: str) -> None:
    for row in rows(file):
        assert row["source"].strip()
        assert row["confidence"] in CONFIDENCES
        if file in OF_ONE_DAY:
            assert date.fromisoformat(row["day"])
        else:
            assert date.fromisoformat(row["from"]) <= date.fromisoformat(row["until"] or "9999-12-31")


def test_what_the_data_say_comes_through_to_the_rules() -> None:
    for rules, file in ((LAW.outcomes, "outcomes"), (LAW.checks, "checklists"), (LAW.statements, "statements")):
        assert [rule.confidence for rule in rules] == [row["confidence"] for row in rows(file)]


def test_what_rests_on_practice_or_was_not_read_is_not_called_sure() -> None:
    practice = {
        Outcome.NOT_HELD, Outcome.DESTROYED, Outcome.NOT_IDENTIFIED, Outcome.OUTSIDE, Outcome.PROCESSOR,
        Outcome.UNCLEAR, Outcome.WITHDRAWN, Outcome.UNCHANGED,
    }  # fmt: skip
    assert {rule.confidence for rule in LAW.outcomes if rule.code in practice} == {"M"}
    for row in (*rows("outcomes"), *rows("checklists"), *rows("statements")):
        if "실무" in row["source"] or "대조하지 않음" in row["source"]:
            assert row["confidence"] != "H", row["source"]
    changed = [row for row in rows("checklists") if row["from"] == "2027-03-09"]
    assert [row["confidence"] for row in changed] == ["L"], "the words of Art 37-2(1) from then on were not read"


# the papers


def test_every_paper_of_the_law_has_texts_with_a_head() -> None:
    assert set(HEADS) == {*PAPERS, "shared", "form9", "form10", "sheet"}
    for head in HEADS.values():
        assert head.sources
        assert head.version
        assert head.confidence in CONFIDENCES
        assert head.in_force <= (head.until or date.max)


def test_the_forms_bind_from_the_first_day_of_the_act_and_their_annex_was_not_seen() -> None:
    for form in ("form9", "form10"):
        assert (HEADS[form].in_force, HEADS[form].until, HEADS[form].confidence) == (date(2011, 9, 30), None, "M-H")
        assert "별지는 대조하지 않음" in HEADS[form].sources[0]


def test_a_paper_holds_on_every_day_on_which_an_outcome_or_a_statement_needs_it() -> None:
    rules: tuple[OutcomeRule | Statement, ...] = (*LAW.outcomes, *LAW.statements)
    for rule in rules:
        head = HEADS[rule.paper]
        assert head.in_force <= rule.in_force
        assert (head.until or date.max) >= (rule.until or date.max)


WHOLE = '{head}version = "1"\nsources = ["법 제35조"]\nfrom = "2011-09-30"\nuntil = ""\nconfidence = "H"\n'


BROKEN = [
    ('from = "2011-09-30"\n', "", "from is no day"),
    ('from = "2011-09-30"', 'from = "2011-09-31"', "from is no day"),
    ('from = "2011-09-30"', 'from = "20110930"', "from is no day"),
    ('from = "2011-09-30"', "from = 2011-09-30", "from is no day"),
    ('until = ""\n', "", "until is no day"),
    ('until = ""', 'until = "2011-09-29"', "until 2011-09-29 is before 2011-09-30"),
    ('confidence = "H"\n', "", "unknown confidence None"),
    ('confidence = "H"', 'confidence = "sure"', "unknown confidence 'sure'"),
    ('sources = ["법 제35조"]\n', "", "sources is no list of texts"),
    ('sources = ["법 제35조"]', "sources = []", "sources is no list of texts"),
    ('sources = ["법 제35조"]', 'sources = [" "]', "sources is no list of texts"),
    ('sources = ["법 제35조"]', 'sources = "법 제35조"', "sources is no list of texts"),
    ('version = "1"\n', "", "version is missing or not a text"),
]
NO_HEAD = ("[shared]\n", "", "no head")  # a paper's head is its file


@pytest.mark.parametrize(
    ("name", "before", "after", "problem"),
    [("shared", *NO_HEAD), *((name, *each) for name in ("shared", "some_paper") for each in BROKEN)],
)
def test_texts_that_do_not_say_how_sure_they_are_are_refused_by_their_file(
    tmp_path: Path, name: str, before: str, after: str, problem: str
) -> None:
    for each in ("shared", "form9", "form10", "sheet", "some_paper"):
        whole = WHOLE.format(head="" if each == "some_paper" else f"[{each}]\n")
        (tmp_path / f"{each}.ko.toml").write_text(whole.replace(before, after) if each == name else whole, "utf-8")
    with pytest.raises(TextsError) as wrong:
        texts.load("some_paper", folder=tmp_path)
    assert (wrong.value.file, wrong.value.problem) == (f"{name}.ko.toml", problem)


def test_an_end_is_kept_as_a_day(tmp_path: Path) -> None:
    for each in ("shared", "form9", "form10", "sheet"):
        (tmp_path / f"{each}.ko.toml").write_text(WHOLE.format(head=f"[{each}]\n"), "utf-8")
    ended = WHOLE.format(head="").replace('until = ""', 'until = "2026-09-10"')
    (tmp_path / "old.ko.toml").write_text(ended, "utf-8")
    assert texts.heads(folder=tmp_path)["old"].until == date(2026, 9, 10)
