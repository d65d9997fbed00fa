"""What the papers must state and what an officer looks at, typed here by hand; and how the data are written."""

import re
from datetime import date

import pytest

from dpo_desk.domain.checklist import checklist
from dpo_desk.domain.rights import Right, Variant, variants
from dpo_desk.law.book import load
from tests.support.law_files import SHIPPED, rows

LAW = load(SHIPPED)
TODAY = date(2026, 11, 24)
SIDES = [(right, side) for right in Right for side in variants(right)]

# what a paper must state: paper, article, the fields that say it, and the outcomes or side that alone ask it
OBJECT = "objection_desk objection_period objection_reviewer objection_answer_days"
STATEMENTS = [
    ("access_notice", "Decree 41(5)", "access_items enclosure_count", ""),
    ("access_notice", "Decree 41(5)", "copy_form", ""),
    ("access_partial", "Decree 41(5)", "access_items enclosure_count", ""),
    ("access_partial", "Decree 41(5)", "copy_form", ""),
    ("access_partial", "Decree 41(5)", "withheld", ""),
    ("access_partial", "Decree 41(5)", OBJECT, ""),
    ("access_postponed", "Act 35(3), Decree 42(2)", "postpone_reason", ""),
    ("access_postponed", "Decree 42(2)", OBJECT, ""),
    ("access_refused", "Act 35(4), Decree 42(2)", "withheld", ""),
    ("access_refused", "Decree 42(2)", OBJECT, ""),
    ("transmission_not_obliged", "Decree 41(5)", "access_items enclosure_count", ""),
    ("transmission_not_obliged", "Decree 41(5)", "copy_form", ""),
    ("correction_result", "Act 36(2), Decree 43(3)", "fix_item after fixed_on", "done partial"),
    ("correction_result", "Act 36(2)", "rest_items finding", "partial unchanged"),
    ("correction_result", "Act 38(5)", OBJECT, "partial unchanged"),
    ("deletion_done", "Act 36(2), Decree 43(3)", "deleted_items deleted_on", ""),
    ("deletion_done", "Act 36(3)", "delete_method", ""),
    ("deletion_partial", "Act 36(2), Decree 43(3)", "deleted_items deleted_on", ""),
    ("deletion_partial", "Act 21(1)(3)", "kept", ""),
    ("deletion_partial", "Decree 43(3)", OBJECT, ""),
    ("deletion_refused", "Act 36(4), Decree 43(3)", "withheld", ""),
    ("deletion_refused", "Guideline 32(2)", "kept", ""),
    ("deletion_refused", "Decree 43(3)", OBJECT, ""),
    ("suspension_done", "Decree 44(2)", "suspended_items suspended_on", ""),
    ("suspension_done", "Act 37(5), Guideline 33(2)", "disposal disposal_on", ""),
    ("suspension_refused", "Act 37(4), Decree 44(2)", "withheld", ""),
    ("suspension_refused", "Decree 44(2)", OBJECT, ""),
    ("suspension_refused", "Act 37(5), Guideline 33(2)", "rest_items disposal disposal_on", "partial"),
    ("consent_withdrawn", "Act 37(3)", "withdrawn_consent withdrawn_on deleted_items deleted_on", "done partial"),
    ("consent_withdrawn", "Act 37(4)", "withheld", "partial refused"),
    ("consent_withdrawn", "Act 38(5)", OBJECT, "partial refused"),
    ("advertising_withdrawn", "Network Act 50(7), Network Act Decree 62-2", "company_name", ""),
    ("advertising_withdrawn", "Network Act 50(7), Network Act Decree 62-2", "withdrawn_on ad_media", ""),
    ("advertising_withdrawn", "Network Act 50(7), Network Act Decree 62-2", "ad_done_on", ""),
    ("processor", "Act 26(8)", "controller_name forwarded_on", ""),
    ("transmission_refused", "Decree 42-8(2)", "withheld", ""),
    ("transmission_refused", "Act 38(5)", OBJECT, ""),
    ("automated_result", "Decree 44-3(1)", "decision_name ad_action", ""),
    ("automated_explained", "Decree 44-3(2)1", "decision_result", "explain"),
    ("automated_explained", "Decree 44-3(2)2", "data_types", "explain"),
    ("automated_explained", "Decree 44-3(2)3", "criteria", "explain"),
    ("automated_explained", "Decree 44-3(2)4", "procedure", "explain"),
    ("automated_explained", "Decree 44-3(3)", "opinion_result", "review"),
    ("automated_extended", "Decree 44-3(5), Notice 2024-9, 8(1)", "postpone_reason extended_to", ""),
    ("automated_refused", "Decree 44-3(4), Notice 2024-9, 8(2)", "withheld", ""),
    ("automated_refused", "Notice 2024-9, 8(2)", OBJECT, ""),
    ("source_told", "Act 20(1)", "source_name", "done"),
    ("source_told", "Act 20(1)", "source_purpose", "done"),
    ("source_told", "Act 20(1)", "", ""),
    ("source_told", "Guideline 9(2)", "withheld", "refused"),
    ("source_told", "Act 38(5)", OBJECT, "refused"),
]


def test_the_papers_state_what_the_law_requires() -> None:
    found = [
        (each.paper, each.article_en, " ".join(each.fields), " ".join((*each.outcomes, *each.variants)))
        for each in LAW.statements
    ]
    assert sorted(found) == sorted(STATEMENTS)


@pytest.mark.parametrize(
    ("sides", "articles"),
    [
        ("all", ("Act 2(1)", "Act 58(1)", "Act 58-2")),
        ("access correction deletion suspension source", ("Act 28-7",)),
        ("withdrawal-general transmission-self transmission-third_party", ("Act 28-7",)),
        ("suspension withdrawal-general", ("Act 58(2)",)),
        ("suspension", ("Act 37",)),
        ("transmission-self transmission-third_party", ("Act 35-2, Decree 42-2(1)",)),
        (
            "automated-refuse automated-explain automated-review",
            ("Act 37-2(1)", "Act 37-2(1), General Act on Public Administration 20"),
        ),
    ],
)
def test_the_checklist_warns_where_the_act_gives_no_such_right(sides: str, articles: tuple[str, ...]) -> None:
    for right, side in SIDES:
        name = f"{right}-{side}".strip("-")
        if side is not Variant.ADVERTISING and (sides == "all" or name in sides.split()):
            outside = {line.article_en for line in checklist(LAW.checks, right, side, TODAY) if line.outside}
            assert set(articles) <= outside, name


def test_fixed_cameras_stand_outside_suspension_and_inside_access() -> None:
    cameras = [line for line in LAW.checks if line.article_en == "Act 58(2)"]
    assert [line.rights for line in cameras] == [(Right.SUSPENSION, Right.WITHDRAWAL)]


@pytest.mark.parametrize(
    ("right", "codes"),
    [
        ("access", "receipt identity agent child rrn search processors hold fee sending access-items access-provision "
         "access-others access-cctv access-time evidence case-file recipient"),
        ("correction", "identity search hold correction-inquiry correction-done correction-shared "
         "correction-unchanged"),
        ("deletion", "deletion-access-first deletion-statute deletion-duty deletion-fields deletion-apart "
         "deletion-forever correction-shared processors"),
        ("suspension", "suspension-contract suspension-disposal suspension-shared deletion-duty deletion-apart"),
        ("withdrawal general", "withdrawal-which withdrawal-destroy withdrawal-location withdrawal-advertising "
         "suspension-contract deletion-duty"),
        ("withdrawal advertising", "receipt identity advertising-all advertising-answer processors"),
        ("transmission self", "transmission-size transmission-access transmission-named-self transmission-data "
         "transmission-left-out transmission-form transmission-record sending"),
        ("transmission third_party", "transmission-size transmission-named-third transmission-form "
         "transmission-record"),
        ("automated refuse", "automated-time automated-effect automated-stop automated-measure automated-fee hold"),
        ("automated explain", "automated-time automated-four automated-published automated-fee"),
        ("automated review", "automated-time automated-opinion automated-fee"),
        ("source", "source-others source-time search processors"),
    ],
)  # fmt: skip
def test_a_right_has_its_checklist(right: str, codes: str) -> None:
    asked, _, side = right.partition(" ")
    found = {line.code for line in checklist(LAW.checks, Right(asked), Variant(side), TODAY)}
    assert set(codes.split()) <= found


def test_a_citation_says_the_same_in_both_languages() -> None:
    """The numbers agree one by one, the items too, and 단서 stands where proviso does."""
    letters = str.maketrans("가나다라마", "abcde")
    names = sorted({name for row in rows("articles") for name in re.findall("「(.*?)」", row["ko"])}, key=len)
    for row in rows("articles"):
        ko = row["ko"]
        for name in reversed(names):
            ko = ko.replace(f"「{name}」", "")
        en = row["en"].replace("Notice 2024-9,", "")
        assert re.findall(r"\d+", ko) == re.findall(r"\d+", en), row
        items = "".join(re.findall("([가-마])목", ko)).translate(letters)
        assert items == "".join(re.findall(r"\(([a-e])\)", en)), row
        assert ko.count("단서") == en.count("proviso"), row
        assert en.startswith("Act ") == row["ko"].startswith("「개인정보 보호법」"), row


def test_no_article_is_listed_that_nothing_cites() -> None:
    cited = {row["article_ko"] for file in ("grounds", "outcomes", "checklists", "statements") for row in rows(file)}
    cited |= {f"「{row['statute_ko']}」 {row['article_ko']}" for row in rows("duties")}
    assert {row["ko"] for row in rows("articles")} == cited - {""}


def test_every_korean_text_is_korean_and_every_english_text_is_not() -> None:
    def texts(value: object, key: str = "") -> list[tuple[str, str]]:
        if isinstance(value, dict):
            return [found for name, inner in value.items() for found in texts(inner, name)]
        if isinstance(value, list):
            return [found for inner in value for found in texts(inner, key)]
        return [(key, str(value))]

    for file in ("grounds", "outcomes", "duties", "checklists", "statements", "articles"):
        for key, text in texts(rows(file)):
            if key == "ko" or key.endswith("_ko"):
                assert re.search("[가-힣]", text) or not text, text
            if key == "en" or key.endswith("_en"):
                assert not re.search("[가-힣]", text), text
