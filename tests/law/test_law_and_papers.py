"""The law data and the texts of the papers fit: what an officer types is said, and what must be said can be."""

from collections.abc import Iterator

import pytest

from dpo_desk.domain.outcome import Outcome, OutcomeRule
from dpo_desk.law.book import load
from dpo_desk.law.papers import PAPERS
from dpo_desk.letters import texts
from tests.support.law_files import SHIPPED

LAW = load(SHIPPED)
TIME = {"access_postponed", "automated_extended"}
"""Papers of more time: no outcome leads to them."""


def name(rule: OutcomeRule) -> str:
    return "-".join((rule.right, *rule.variants, rule.code))


def tagged(text: str, tag: str) -> Iterator[str]:
    """The names that a template asks by a tag: `[[if x]]`, `[[each x]]`."""
    for part in text.split(f"[[{tag} ")[1:]:
        yield part.partition("]]")[0]


@pytest.mark.parametrize("rule", LAW.outcomes, ids=name)
def test_a_fact_that_an_outcome_asks_is_a_fact_of_its_paper(rule: OutcomeRule) -> None:
    known = texts.load(rule.paper).facts
    assert {field.name for field in rule.fields} <= set(known)


@pytest.mark.parametrize("rule", LAW.outcomes, ids=name)
def test_a_paper_of_an_outcome_with_grounds_or_records_has_a_place_for_them(rule: OutcomeRule) -> None:
    paper = texts.load(rule.paper)
    blocks = paper.table("blocks")
    body = paper.text("body")
    said = body + "".join(blocks[block] for block in tagged(body, "block"))
    assert rule.grounds == "none" or "withheld" in set(tagged(said, "each"))
    assert rule.kept == "none" or "kept" in set(tagged(said, "each"))


@pytest.mark.parametrize("rule", [rule for rule in LAW.outcomes if rule.code is not Outcome.REFUSED], ids=name)
def test_no_outcome_asks_a_fact_twice_under_another_name(rule: OutcomeRule) -> None:
    labels = [field.ko for field in rule.fields]
    assert len(labels) == len(set(labels))


def test_the_papers_of_the_law_are_those_there_are_texts_for() -> None:
    written = set(texts.papers())
    assert {rule.paper for rule in LAW.outcomes} | TIME <= written & set(PAPERS)
    assert written - {"deadline_proof", "log_review"} == {rule.paper for rule in LAW.outcomes} | TIME


def test_a_statement_stands_for_a_paper_that_there_is() -> None:
    assert {each.paper for each in LAW.statements} <= {rule.paper for rule in LAW.outcomes} | TIME
    for each in LAW.statements:
        speaking = [rule for rule in LAW.outcomes if rule.paper == each.paper]
        assert not each.outcomes or set(each.outcomes) <= {rule.code for rule in speaking}
        assert not each.variants or set(each.variants) <= {side for rule in speaking for side in rule.variants}


OF_EVERY_NOTICE = {
    "withheld", "kept", "company_name", "objection_desk", "objection_period", "objection_reviewer",
    "objection_answer_days", "access_items", "enclosure_count", "copy_form",
}  # fmt: skip


def test_what_must_be_stated_are_facts_that_the_outcomes_of_the_paper_ask() -> None:
    for each in LAW.statements:
        told = set(each.fields) - OF_EVERY_NOTICE
        if each.paper in TIME:
            assert told <= set(texts.load(each.paper).facts)
            continue
        for rule in (rule for rule in LAW.outcomes if rule.paper == each.paper):
            concerned = not each.outcomes or rule.code in each.outcomes
            asked = not each.variants or set(each.variants) & set(rule.variants)
            if concerned and asked:
                assert told <= {field.name for field in rule.fields if field.needed}, (each.code, name(rule))
