"""What an office enters of the law, as typed: judged, turned into the office's law, taken back. No window."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.deadline import DueKind
from dpo_desk.domain.due import DueDay
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.office_law import CompanyFacts, Ending, Entered, OfficeAgency, OfficeHoliday, OfficeLaw
from dpo_desk.domain.retention import ANSWERS
from dpo_desk.domain.rights import Right
from dpo_desk.law.book import LawBook
from dpo_desk.services import law_checks
from dpo_desk.services.shelf import with_office
from dpo_desk.ui import words
from dpo_desk.ui.settings import agency_entries, calendar_entries, duty_entries, fact_entries
from dpo_desk.ui.settings.entry import Entry, LawShown, codes_in, wrong
from dpo_desk.ui.settings.law_rows import KINDS, LawData, cited, lines_on
from dpo_desk.ui.settings.moves import by
from dpo_desk.ui.settings.noted import note_of, told, with_note
from dpo_desk.ui.settings.spans import ending_of, key_of, own_of, period, row_at, state, without
from tests.support.desks import law
from tests.support.mails import RRN

TODAY = date(2026, 11, 24)
WHY = Entered("정해린", TODAY, "국무회의 의결")
BOOK = law()


def shown(office: OfficeLaw | None = None, book: LawBook = BOOK) -> LawShown:
    """The law as the settings show it, with what an office entered taken in."""
    used = with_office(book, office) if office else book
    data = LawData(
        used.limits, used.grounds, used.outcomes, used.duties, used.checks, used.statements, used.agencies.rows
    )
    return LawShown(
        TODAY, "정해린", used.calendar, used.agencies.rows, used.duties, used.limits, office or OfficeLaw(), data
    )


def agency_texts(**changed: str) -> dict[str, str]:
    police = next(row for row in BOOK.agencies.rows if row.code == "police")
    return {**agency_entries.texts_of(police, TODAY), "source": "안내문", "reason": "바뀜", **changed}


def duty_texts(**changed: str) -> dict[str, str]:
    return {**duty_entries.texts_of(BOOK.duties[0], TODAY), "source": "개정", "reason": "바뀜", **changed}


HOLIDAY = {"day": "2026-11-30", "holiday_ko": "임시공휴일", "source": "관보", "reason": "의결"}
FACTS = {"users": "10", "sales_won": "20", "sensitive_persons": "0", "sensitive": "", "reason": "감사보고서"}
FEES = {"page_won": "50", "postage_won": "0", "basis": "실비", "reason": "조사"}
TARGETS = {"target_withdrawal": "3", "target_transmission": "", "reason": "기준"}
RIGHTS = fact_entries.undated(shown())
SOUND: list[tuple[Entry, Mapping[str, str]]] = [
    (calendar_entries.ADD, HOLIDAY),
    (calendar_entries.STRIKE, HOLIDAY | {"day": "2026-12-25"}),
    (calendar_entries.COMPLETE, {"complete_to": "2028-12-31", "source": "요항", "reason": "확인"}),
    (agency_entries.ADD, agency_texts(code="")),
    (agency_entries.REPLACE, agency_texts()),
    (agency_entries.END, {"code": "kisa", "last": "2026-12-31", "reason": "합쳐짐"}),
    (duty_entries.ADD, duty_texts(code="")),
    (duty_entries.REPLACE, duty_texts()),
    (duty_entries.END, {"code": BOOK.duties[0].code, "last": "2026-12-31", "reason": "폐지"}),
    (duty_entries.BUSINESS, {"businesses": "ecommerce pharmacy", "reason": "등록증"}),
    (fact_entries.FACTS, FACTS),
    (fact_entries.FEES, FEES),
    (fact_entries.targets_entry(RIGHTS), TARGETS),
]
IDS = [entry.key for entry, _ in SOUND]


@pytest.mark.parametrize(("entry", "texts"), SOUND, ids=IDS)
def test_a_sound_entry_is_one_the_desk_keeps(entry: Entry, texts: Mapping[str, str]) -> None:
    assert wrong(entry, texts, shown()) == {}
    made = entry.make(texts, shown(), WHY)
    assert made != OfficeLaw()
    law_checks.check(made, OfficeLaw(), BOOK)
    signed = law_checks.signed(made, OfficeLaw(), author="정해린", today=TODAY)
    assert signed == made  # author, day and reason stand where the services look for them


@pytest.mark.parametrize(("entry", "texts"), SOUND, ids=IDS)
@given(data=st.data())
def test_whatever_is_typed_is_judged_and_what_passes_is_kept(
    entry: Entry, texts: Mapping[str, str], data: st.DataObject
) -> None:
    names = [asked.name for asked in entry.fields if asked.kind not in ("check", "choice", "ticks")]
    name = data.draw(st.sampled_from(names))
    odd = st.sampled_from(
        ["2026-11-30", "9999-12-31", "0001-01-01", "  ", "-5", "12", "1" * 40, RRN, "\ud800", "한 👩‍💻"]
    )
    typed = dict(texts) | {name: data.draw(st.one_of(odd, st.text(max_size=40)))}
    found = wrong(entry, typed, shown())
    assert all(isinstance(error, UserError) for error in found.values())
    if not found:
        law_checks.check(entry.make(typed, shown(), WHY), OfficeLaw(), BOOK)


@pytest.mark.parametrize(("entry", "texts"), SOUND, ids=IDS)
def test_each_field_that_is_needed_is_missed_and_each_has_its_words(entry: Entry, texts: Mapping[str, str]) -> None:
    for asked in entry.fields:
        assert words.has(asked.label)
        if asked.optional or asked.kind == "check":
            continue
        assert asked.name in wrong(entry, dict(texts) | {asked.name: ""}, shown())
    assert words.has(entry.key)


def test_a_day_of_the_offices_own_is_taken_back_and_not_entered_twice() -> None:
    office = calendar_entries.ADD.make(HOLIDAY, shown(), WHY)
    assert wrong(calendar_entries.ADD, HOLIDAY, shown(office))["day"].code == "settings.calendar.twice"
    assert wrong(calendar_entries.STRIKE, HOLIDAY, shown(office))["day"].code == "settings.calendar.twice"
    assert calendar_entries.BACK.make({"day": "2026-11-30"}, shown(office), WHY).holidays == ()


def test_the_day_up_to_which_all_is_known_is_not_before_a_day_the_office_entered() -> None:
    office = OfficeLaw(holidays=(OfficeHoliday(date(2028, 5, 5), "어린이날", "Children's Day", "관보", WHY),))
    texts = {"complete_to": "2028-01-01", "source": "요항", "reason": "확인"}
    error = wrong(calendar_entries.COMPLETE, texts, shown(office))["complete_to"]
    assert (error.code, error.params["date"]) == ("settings.calendar.before", date(2028, 5, 5))


def test_a_new_row_gets_a_code_that_no_other_has() -> None:
    office = OfficeLaw()
    for number in (1, 2, 3):
        office = agency_entries.ADD.make(agency_texts(code=""), shown(office), WHY)
        assert office.agencies[-1].agency.code == f"office-{number}"


def test_what_is_last_entered_of_a_row_is_what_is_taken_back() -> None:
    office = agency_entries.REPLACE.make(agency_texts(phone="112"), shown(), WHY)
    end = {"code": "police", "last": "2026-12-31", "reason": "바뀜"}
    office = agency_entries.END.make(end, shown(office), WHY)
    row = row_at(shown(office).agencies, f"police {TODAY}")
    assert row is not None
    assert (row.phone, row.until) == ("112", date(2026, 12, 31))
    assert (own_of(office, row), ending_of(office, row)) == (WHY, Ending("agency", "police", date(2026, 12, 31), WHY))
    first = without(office, row)
    assert (len(first.agencies), first.endings) == (1, ())
    row = row_at(shown(first).agencies, key_of(row))
    assert row is not None
    assert without(first, row) == OfficeLaw()


def test_a_shipped_row_belongs_to_nobody() -> None:
    for row in (BOOK.agencies.rows[0], BOOK.duties[0]):
        assert own_of(OfficeLaw(), row) is None
        assert without(OfficeLaw(), row) == OfficeLaw()


def test_the_rest_of_a_shipped_row_is_not_the_offices() -> None:
    """A row of the office's in its place for a year leaves the shipped one standing after it."""
    office = agency_entries.REPLACE.make(agency_texts(phone="112", until="2027-12-31"), shown(), WHY)
    rows = [row for row in shown(office).agencies if row.code == "police"]
    assert [(row.phone, own_of(office, row) is not None) for row in rows] == [
        ("182", False),
        ("112", True),
        ("182", False),
    ]


def test_single_values_have_one_author_the_last() -> None:
    other = replace(WHY, author="문태오")
    office = with_note(with_note(OfficeLaw(), "fees", WHY), "fees", other, "지침")
    noted = note_of(office, "fees")
    assert noted is not None
    assert (len(office.noted), noted.entered, noted.source) == (1, other, "지침")
    assert told(other) == "문태오 · 2026-11-24 (화) · 국무회의 의결"
    assert told(replace(other, reason="")) == "문태오 · 2026-11-24 (화)"
    assert note_of(office, "facts") is None


def test_the_businesses_of_a_company_leave_its_other_facts_alone() -> None:
    office = OfficeLaw(facts=CompanyFacts(users=5, sensitive=False))
    made = duty_entries.BUSINESS.make({"businesses": "pharmacy", "reason": "등록"}, shown(office), WHY)
    assert made.facts == CompanyFacts(users=5, sensitive=False, businesses=("pharmacy",))
    assert fact_entries.FACTS.make(FACTS, shown(made), WHY).facts.businesses == ("pharmacy",)


def test_what_may_only_be_kept_is_no_ground_against_a_deletion_and_is_told_where_it_is_ticked() -> None:
    for entry in (duty_entries.ADD, duty_entries.REPLACE):
        problems = wrong(entry, duty_texts(keep="may", answers="act-21-1 act-36-1"), shown())
        assert {field: error.code for field, error in problems.items()} == {"answers": "settings.retention.noground"}
        assert not wrong(entry, duty_texts(keep="must", answers="act-21-1 act-36-1"), shown())


def test_every_kind_of_business_in_the_data_has_its_words() -> None:
    kinds = duty_entries.businesses_of(BOOK.duties)
    assert {duty.business for duty in BOOK.duties if duty.business} <= set(kinds)
    assert all(words.has(f"settings.business.{kind}") for kind in kinds)
    answered = {code for duty in BOOK.duties for code in duty.answers}
    assert answered <= set(ANSWERS)
    assert all(words.has(f"settings.retention.answer.{code}") for code in ANSWERS)


def test_only_what_the_act_leaves_undated_takes_a_target_of_the_offices() -> None:
    assert set(RIGHTS) == {Right.WITHDRAWAL, Right.TRANSMISSION}
    assert fact_entries.targets_entry(RIGHTS).make(TARGETS, shown(), WHY).targets == (("withdrawal", 3),)


def test_by_how_much_a_day_moves_is_said_in_words() -> None:
    day = date(2026, 11, 30)
    assert by(day, day + timedelta(days=1)) == words.say("settings.calendar.moves.later", n=1)
    assert by(day, day - timedelta(days=3)) == words.say("settings.calendar.moves.sooner", n=3)
    assert by(None, day) == by(day, day) == words.say("settings.calendar.moves.kind")
    assert DueDay(day, DueKind.LAW).day == day


def test_a_row_says_whether_it_is_in_force() -> None:
    row = BOOK.agencies.rows[0]
    assert state(row, TODAY) == "now"
    assert state(replace(row, until=TODAY), TODAY) == "now"
    assert state(replace(row, until=TODAY - timedelta(days=1)), TODAY) == "ended"
    assert state(replace(row, in_force=TODAY + timedelta(days=1)), TODAY) == "coming"
    assert period(replace(row, in_force=TODAY, until=TODAY)) == "2026-11-24 (화)부터 2026-11-24 (화)까지"


# the rules in force


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_rule_in_force_is_said_in_words_with_its_article(language: words.Language) -> None:
    words.use(language)
    try:
        for kind in KINDS:
            lines = lines_on(shown().data, kind, TODAY)
            assert lines
            assert all(line.name.strip() and line.source.strip() for line in lines)
            assert all(line.article or kind in ("agencies", "outcomes", "checks") for line in lines)
        assert not any("-" in cited(limit.article).replace("2024-9", "") for limit in BOOK.limits if language == "ko")
    finally:
        words.use("ko")


def test_an_article_is_cited_as_it_is_written() -> None:
    assert cited("decree-42-6") == "개인정보 보호법 시행령 제42조의6"
    assert cited("notice-2024-9") == "자동화된 결정 고시 제2024-9호"
    assert cited("network-decree-62-2") == "정보통신망법 시행령 제62조의2"
    assert cited("something else") == "something else"


def test_rules_that_ended_or_have_not_begun_are_not_in_force() -> None:
    row = BOOK.agencies.rows[0]
    past, coming = replace(row, until=TODAY - timedelta(days=1)), replace(row, in_force=TODAY + timedelta(days=1))
    assert len(lines_on(LawData(agencies=(row, past, coming)), "agencies", TODAY)) == 1


def test_codes_are_read_from_their_text() -> None:
    assert codes_in({"answers": " act-21-1  act-36-1 "}, "answers") == ("act-21-1", "act-36-1")
    assert codes_in({}, "answers") == ()
    assert OfficeAgency(BOOK.agencies.rows[0], WHY).entered is WHY


# the house


def test_what_says_it_has_no_qt_has_none() -> None:
    folder = Path(calendar_entries.__file__).parent
    texts = {path.name: path.read_text("utf-8") for path in folder.glob("*.py") if path.stat().st_size}
    free = [name for name, text in texts.items() if "No Qt." in text.split('"""')[1]]
    assert {"entry.py", "moving.py", "packs.py", "presenter.py", "spans.py"} <= set(free)
    assert [name for name in free if "PySide6" in texts[name] or "ui.kit" in texts[name]] == []
