"""What the office entered is laid over the shipped law: added, struck, replaced and ended, and never copied."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.office_law import (
    CompanyFacts,
    Ending,
    Entered,
    FeeRule,
    OfficeAgency,
    OfficeDuty,
    OfficeHoliday,
    OfficeLaw,
)
from dpo_desk.domain.proof import DueKind
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.law.book import LawBook, load
from tests.support.law_files import SHIPPED

LAW = load(SHIPPED)
DAY = timedelta(days=1)
WHY = Entered("정해린", date(2026, 11, 24), "보도자료")
TEMPORARY = date(2026, 11, 30)
KISA = next(row for row in LAW.agencies.rows if row.code == "kisa")
TAX = next(row for row in LAW.duties if row.code == "tax-books")


def holiday(day: date, *, struck: bool = False) -> OfficeHoliday:
    return OfficeHoliday(day, "임시공휴일", "Temporary holiday", "국무회의 의결", WHY, struck)


def named(law: LawBook, day: date) -> list[str]:
    return [agency.name_ko for agency in law.agencies.in_force(day)]


def test_an_added_holiday_moves_what_ends_on_it_and_says_by_which_source() -> None:
    received = date(2026, 11, 20)
    assert LAW.due(Right.ACCESS, received) == TEMPORARY
    law = LAW.with_office(OfficeLaw(holidays=(holiday(TEMPORARY),)))
    assert law.due(Right.ACCESS, received) == date(2026, 12, 1)
    rest = law.calendar.rest(TEMPORARY)
    assert rest is not None
    assert (rest.name_ko, rest.name_en, rest.source, rest.source_en) == (
        "임시공휴일", "Temporary holiday", "국무회의 의결", "국무회의 의결",
    )  # fmt: skip
    assert list(law.calendar.holidays) == sorted(law.calendar.holidays)


def test_a_struck_holiday_is_a_day_on_which_a_period_may_end() -> None:
    struck = date(2026, 12, 25)
    law = LAW.with_office(OfficeLaw(holidays=(holiday(struck, struck=True),)))
    assert law.calendar.rest(struck) is None
    assert LAW.calendar.rest(struck) is not None
    again = LAW.with_office(OfficeLaw(holidays=(holiday(struck, struck=True), holiday(struck))))
    assert again.calendar.rest(struck) is not None


def test_a_day_that_the_table_brings_itself_keeps_its_own_name() -> None:
    known = date(2026, 12, 25)
    law = LAW.with_office(OfficeLaw(holidays=(holiday(known),)))
    assert law.calendar.rest(known) == LAW.calendar.rest(known)


def test_the_calendar_is_complete_as_far_as_the_office_or_the_table_says() -> None:
    received = date(2027, 12, 28)
    assert LAW.deadline_from(Right.ACCESS, received).proof.may_move
    law = LAW.with_office(OfficeLaw(complete_to=date(2028, 12, 31)))
    assert not law.deadline_from(Right.ACCESS, received).proof.may_move
    older = LAW.with_office(OfficeLaw(complete_to=date(2026, 12, 31)))
    assert older.calendar.complete_to == LAW.calendar.complete_to


def test_an_agency_of_the_office_stands_where_its_code_stood_while_it_is_in_force() -> None:
    moved = replace(KISA, name_ko="새 침해 신고센터", in_force=date(2027, 1, 1), until=date(2027, 6, 30))
    law = LAW.with_office(OfficeLaw(agencies=(OfficeAgency(moved, WHY),)))
    before, during, after = date(2026, 12, 31), date(2027, 3, 1), date(2027, 7, 1)
    assert named(law, before) == named(LAW, before) == named(law, after)
    assert named(law, during) == ["개인정보 분쟁조정위원회", "새 침해 신고센터", "경찰청"]
    assert [row.until for row in law.agencies.rows if row.code == "kisa"] == [before, moved.until, None]


def test_an_agency_of_a_new_code_comes_last() -> None:
    own = replace(KISA, code="office-1", name_ko="중대범죄수사청", in_force=date(2026, 10, 2))
    law = LAW.with_office(OfficeLaw(agencies=(OfficeAgency(own, WHY),)))
    assert named(law, date(2026, 11, 24))[-1] == "중대범죄수사청"
    assert "중대범죄수사청" not in named(law, date(2026, 10, 1))


def test_the_prosecutors_row_can_be_switched_on() -> None:
    row = next(each for each in LAW.agencies.rows if each.name_ko == "공소청")
    on = OfficeAgency(replace(row, on=True, in_force=date(2026, 11, 24)), WHY)
    law = LAW.with_office(OfficeLaw(agencies=(on,)))
    assert "공소청" in named(law, date(2026, 11, 24))
    assert "공소청" not in named(law, date(2026, 11, 23))


def test_what_the_office_ended_is_used_up_to_its_last_day() -> None:
    last = date(2026, 12, 31)
    law = LAW.with_office(
        OfficeLaw(endings=(Ending("agency", "kisa", last, WHY), Ending("duty", "tax-books", last, WHY)))
    )
    assert len(named(law, last)) == 3
    assert len(named(law, last + DAY)) == 2
    assert next(duty for duty in law.duties if duty.code == "tax-books").until == last


def test_an_ending_before_the_first_day_takes_a_row_away() -> None:
    law = LAW.with_office(OfficeLaw(endings=(Ending("agency", "prosecutors", date(2026, 10, 1), WHY),)))
    assert [row.name_ko for row in law.agencies.rows if row.code == "prosecutors"] == ["대검찰청"]


def test_an_ending_does_not_lengthen_a_row_that_ended_sooner() -> None:
    law = LAW.with_office(OfficeLaw(endings=(Ending("agency", "prosecutors", date(2030, 1, 1), WHY),)))
    assert [row.until for row in law.agencies.rows if row.code == "prosecutors"] == [
        date(2026, 10, 1),
        date(2030, 1, 1),
    ]


def test_what_the_office_lets_begin_after_an_ending_stands() -> None:
    ended = Ending("agency", "kisa", date(2026, 12, 31), WHY)
    again = OfficeAgency(replace(KISA, in_force=date(2027, 3, 1)), WHY)
    law = LAW.with_office(OfficeLaw(agencies=(again,), endings=(ended,)))
    assert [len(named(law, day)) for day in (date(2026, 12, 31), date(2027, 1, 1), date(2027, 3, 1))] == [3, 2, 3]


def test_the_office_ends_its_own_row_too() -> None:
    own = OfficeDuty(replace(TAX, code="office-1", in_force=date(2026, 1, 1)), WHY)
    law = LAW.with_office(OfficeLaw(duties=(own,), endings=(Ending("duty", "office-1", date(2026, 6, 30), WHY),)))
    assert law.duties[-1] == replace(own.duty, until=date(2026, 6, 30))


def test_an_ending_of_one_kind_leaves_the_other_alone() -> None:
    law = LAW.with_office(OfficeLaw(endings=(Ending("duty", "kisa", date(2020, 1, 1), WHY),)))
    assert law.agencies == LAW.agencies


def test_a_duty_of_the_office_takes_the_place_of_the_shipped_one() -> None:
    longer = OfficeDuty(replace(TAX, months=120, in_force=date(2027, 1, 1)), WHY)
    law = LAW.with_office(OfficeLaw(duties=(longer,)))
    assert [(duty.months, duty.until) for duty in law.duties if duty.code == "tax-books"] == [
        (60, date(2026, 12, 31)), (120, None),
    ]  # fmt: skip


def test_targets_fees_and_facts_are_those_of_the_office() -> None:
    entered = OfficeLaw(
        targets=(("withdrawal", 5),), fees=FeeRule(100, 2_500, "쪽수와 우편 요금"), facts=CompanyFacts(users=60_000)
    )
    law = LAW.with_office(entered)
    due = law.deadline_from(Right.WITHDRAWAL, date(2026, 11, 19), Variant.GENERAL)
    assert (due.due, due.target, due.kind) == (None, date(2026, 11, 24), DueKind.TARGET)
    assert law.office is entered


def test_nothing_entered_changes_nothing_and_what_was_entered_leaves_the_shipped_law_alone() -> None:
    assert LAW.with_office(OfficeLaw()) == LAW
    law = LAW.with_office(OfficeLaw(holidays=(holiday(TEMPORARY),)))
    assert LAW.calendar.rest(TEMPORARY) is None
    assert law.with_office(OfficeLaw(complete_to=None)).calendar.rest(TEMPORARY) is not None


DAYS = st.dates(date(2025, 1, 1), date(2028, 12, 31))


@st.composite
def agencies(draw: st.DrawFn) -> OfficeAgency:
    first = draw(DAYS)
    last = draw(st.none() | st.dates(first, date(2029, 12, 31)))
    code = draw(st.sampled_from(["kisa", "prosecutors", "office-1"]))
    name = draw(st.sampled_from(["가", "나", "다"]))
    return OfficeAgency(replace(KISA, code=code, name_ko=name, in_force=first, until=last), WHY)


ENDINGS = st.builds(Ending, st.just("agency"), st.sampled_from(["kisa", "prosecutors", "office-1"]), DAYS, st.just(WHY))


def of_day(rows: tuple[Agency, ...], code: str, day: date) -> list[Agency]:
    found = [row for row in rows if row.code == code]
    return [row for row in found if row.in_force <= day and (row.until is None or day <= row.until)]


@given(entered=st.lists(agencies(), max_size=4), endings=st.lists(ENDINGS, max_size=2), day=DAYS)
def test_on_any_day_one_row_of_a_code_speaks_and_it_is_the_one_entered_last(
    entered: list[OfficeAgency], endings: list[Ending], day: date
) -> None:
    law = LAW.with_office(OfficeLaw(agencies=tuple(entered), endings=tuple(endings)))
    assert all(row.until is None or row.in_force <= row.until for row in law.agencies.rows)
    for code in ("kopico", "kisa", "police", "prosecutors", "office-1"):
        speaking = of_day(law.agencies.rows, code, day)
        assert len(speaking) <= 1
        closed = [ending.until for ending in endings if ending.code == code]
        own = [
            each.agency
            for each in entered
            if each.agency.code == code
            and each.agency.in_force <= day
            and day <= min([each.agency.until or date.max, *(end for end in closed if end >= each.agency.in_force)])
        ]
        shipped = [row for row in of_day(LAW.agencies.rows, code, day) if not closed or day <= min(closed)]
        expected = own[-1:] or shipped
        assert [row.name_ko for row in speaking] == [row.name_ko for row in expected]


@given(entered=st.lists(agencies(), max_size=3))
def test_letters_name_the_bodies_in_the_shipped_order(entered: list[OfficeAgency]) -> None:
    law = LAW.with_office(OfficeLaw(agencies=tuple(entered)))
    codes = list(dict.fromkeys(row.code for row in law.agencies.rows))
    assert [one for one in codes if one != "office-1"] == ["kopico", "kisa", "police", "prosecutors"]
    assert codes.index("office-1") == 4 if "office-1" in codes else len(codes) == 4
