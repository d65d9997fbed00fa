"""What is wrong in the settings, and the policy while it is edited. No window."""

import json
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk import paths
from dpo_desk.domain.company import Organisation
from dpo_desk.domain.data import from_data as plain
from dpo_desk.domain.policy import PolicyLine, from_data
from dpo_desk.domain.policy_defects import CODES
from dpo_desk.ui import words
from dpo_desk.ui.settings.checks import NEEDED, NUMBERS, lacking, organisation_of, texts_of, unreasoned, wrong
from dpo_desk.ui.settings.policy_draft import PARTS, PolicyDraft
from tests.support.mails import RRN

SAMPLE = plain(Organisation, json.loads((paths.resource("sample") / "organisation.json").read_text("utf-8")))
POLICY = from_data(json.loads((paths.resource("sample") / "policy.json").read_text("utf-8")))
DAY = date(2024, 7, 1)


def test_the_sample_company_is_right_and_comes_back_as_it_was() -> None:
    assert wrong(texts_of(SAMPLE)) == {}
    assert lacking(texts_of(SAMPLE)) == ()
    assert organisation_of(texts_of(SAMPLE)) == SAMPLE


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("phone", "02-555-01", "settings.phone"),
        ("phone", "고객센터", "settings.phone.form"),
        ("dpo_phone", "02 555 0142", "settings.phone.form"),
        ("dpo_email", "privacy.anigma.example", "settings.email"),
        ("dpo_email", "a@b", "settings.email"),
        ("postcode", "1234", "settings.postcode"),
        ("site", "우리 회사", "settings.site"),
        ("objection_answer_days", "열흘", "settings.number"),
        ("objection_answer_days", "0", "settings.number"),
        ("case_retention_years", "", "settings.number"),
        ("name", RRN, "identity.rrn"),
        ("address", "가" * 501, "error.text.long"),
    ],
)
def test_a_wrong_value_is_named_at_its_field(field: str, text: str, code: str) -> None:
    found = wrong(texts_of(SAMPLE) | {field: text})
    assert {name: error.code for name, error in found.items()} == {field: code}


@pytest.mark.parametrize("phone", ["02-555-0142", "031-1234-5678", "010-0000-1104", "1588-0000", "+82-2-555-0142"])
def test_phones_as_offices_write_them_are_right(phone: str) -> None:
    assert wrong(texts_of(SAMPLE) | {"phone": phone}) == {}


@given(text=st.text(max_size=60), field=st.sampled_from([field.name for field in fields(Organisation)]))
def test_any_text_is_judged_and_what_is_right_becomes_an_organisation(text: str, field: str) -> None:
    texts = texts_of(SAMPLE) | {field: text}
    if not wrong(texts):
        value = getattr(organisation_of(texts), field)
        assert value == (int(text) if field in NUMBERS else text.strip())


def test_an_empty_company_lacks_what_a_letter_prints() -> None:
    assert lacking(texts_of(Organisation(objection_period=""))) == NEEDED
    assert {"postcode", "dpo_name", "objection_period"} <= set(NEEDED)


# the policy


def test_a_version_that_nobody_touched_has_no_changes() -> None:
    draft = PolicyDraft(POLICY)
    assert (draft.changes(), draft.wrong(DAY)) == (0, {})
    assert draft.policy(POLICY.effective_on) == POLICY


def test_lines_are_added_moved_and_taken_out_and_counted() -> None:
    draft = PolicyDraft(POLICY)
    at = draft.add("purposes")
    assert set(draft.wrong(DAY)) == {f"purposes.{at}.label", f"purposes.{at}.text"}
    draft.edit("purposes", at, label="고충 처리", text="민원의 확인과 회신", own=True)
    assert draft.wrong(DAY) == {}
    assert draft.changes() == 1
    assert draft.move("purposes", at, -1) == at - 1
    assert draft.changes() == 2
    draft.remove("purposes", at - 1)
    assert draft.changes() == 0


def test_a_line_that_becomes_the_offices_own_claims_nothing_published() -> None:
    draft = PolicyDraft(POLICY)
    at = next(at for at, line in enumerate(draft.parts["periods"]) if line.published_en)
    draft.parts["periods"][at] = line = replace(draft.parts["periods"][at], defect="ad_records")
    draft.edit("periods", at, label=line.label, text=line.text, own=True)
    now = draft.parts["periods"][at]
    assert (now.own, now.published_en, now.defect) == (True, "", "")


def test_another_effective_day_is_another_version() -> None:
    draft = PolicyDraft(POLICY)
    draft.effective = "2027-01-01"
    assert draft.changes() == 1
    assert draft.policy(date(2027, 1, 1)) == replace(POLICY, effective_on=date(2027, 1, 1))
    assert draft.wrong(None)["effective"].code == "error.date.form"


def test_a_registration_number_in_a_line_is_wrong() -> None:
    draft = PolicyDraft(POLICY)
    draft.edit("purposes", 0, label="회원 가입", text=RRN, own=False)
    assert draft.wrong(DAY)["purposes.0.text"].code == "identity.rrn"


def test_an_edited_version_comes_back_from_a_draft_with_what_was_published() -> None:
    draft = PolicyDraft(POLICY)
    draft.edit("purposes", 0, label=draft.parts["purposes"][0].label, text="다른 말", own=False)
    draft.add("consents")
    draft.title = "새 제목"
    kept = json.loads(json.dumps(draft.data(), ensure_ascii=False))
    other = PolicyDraft(POLICY)
    other.take(kept)
    assert other.parts["purposes"][0] == draft.parts["purposes"][0]
    assert other.parts["purposes"][0].published_en
    assert (other.title, other.parts["consents"][-1]) == ("새 제목", PolicyLine("", "", own=True))


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_defect_and_every_part_has_its_words(language: words.Language) -> None:
    words.use(language)
    try:
        for code in CODES:
            assert words.say(f"policy.defect.{code}")
        for part in PARTS:
            assert words.say(f"policy.part.{part}")
    finally:
        words.use("ko")


def test_other_days_for_objections_ask_for_their_reason_at_its_field() -> None:
    stored = texts_of(Organisation(objection_reason="처음 정함"))
    assert unreasoned(stored, stored) == {}
    for name, text in (("objection_period", "60일 안에"), ("objection_answer_days", "14")):
        assert unreasoned(stored | {name: text}, stored)["objection_reason"].code == "settings.law.reason"
        assert unreasoned(stored | {name: text, "objection_reason": "\u200b"}, stored)
        assert unreasoned(stored | {name: text, "objection_reason": "이사회에서 늘림"}, stored) == {}
