"""What gives a request more time, what does not, and how the proof tells both."""

from datetime import date

import pytest

from dpo_desk.domain.deadline import Deadline, DueKind, Limit, LimitKind, replay
from dpo_desk.domain.due import DueDay, due_day
from dpo_desk.domain.events import (
    PostponementEnded,
    ReceiptCorrected,
    Received,
    SupplementAsked,
    TreatedAsAccess,
    Undone,
    VariantChosen,
)
from dpo_desk.domain.proof import LegKind
from dpo_desk.domain.rights import Right, Variant
from tests.support.clock import DAY, Happened, calendar, counted, day, ended, extended, postponed, recorded, shipped

ACCESS = (day("2026-11-18"), Received(day("2026-11-18")))  # due on 11-30, a Monday
AUTOMATED = (day("2026-06-17"), Received(day("2026-06-17")))  # raw 07-17, a holiday; due on 07-20


def codes(answer: Deadline) -> list[str]:
    return [step.code for step in answer.proof.steps]


def lines(answer: Deadline, *wanted: str) -> list[tuple[str, date, dict[str, object]]]:
    return [(step.code, step.day, dict(step.params)) for step in answer.proof.steps if step.code in wanted]


# postponement


def test_a_postponed_request_shows_the_day_that_was_told_and_no_date_of_the_law() -> None:
    answer = counted(Right.ACCESS, ACCESS, postponed(day("2026-11-27"), day("2026-12-18")))
    assert (answer.due, answer.target, answer.kind) == (None, day("2026-12-18"), DueKind.POSTPONED)
    assert lines(answer, "postponed") == [
        ("postponed", day("2026-11-27"), {"date": day("2026-11-27"), "until": day("2026-12-18")})
    ]
    assert answer.raw_end == day("2026-11-28")


def test_when_the_reason_ends_ten_days_of_their_own_run_from_that_day() -> None:
    answer = counted(Right.ACCESS, ACCESS, postponed(day("2026-11-27"), day("2026-12-18")), ended(day("2026-12-16")))
    # 2026-12-26 is a Saturday
    assert (answer.raw_end, answer.due, answer.kind) == (day("2026-12-26"), day("2026-12-28"), DueKind.LAW)
    assert (answer.target, answer.proof.may_move) == (None, False)
    after = answer.proof.steps[codes(answer).index("ended") :]
    assert [(step.code, step.article) for step in after] == [
        ("ended", "guideline-31"),
        ("first.ended", "civil-157"),
        ("last", "guideline-31"),
        ("middle", "civil-161"),
        ("moved", "civil-161"),
        ("moved", "civil-161"),
        ("end", "civil-159"),
    ]
    assert [(leg.kind, leg.start, leg.end) for leg in answer.proof.legs] == [
        (LegKind.RECEIPT, day("2026-11-18"), day("2026-11-30")),
        (LegKind.ENDED, day("2026-12-16"), day("2026-12-28")),
    ]


def test_a_notice_on_the_last_day_is_in_time_though_it_is_a_rest_day_of_the_calendar() -> None:
    saturday = counted(Right.ACCESS, ACCESS, postponed(day("2026-11-28"), day("2026-12-18")))
    last = counted(Right.ACCESS, ACCESS, postponed(day("2026-11-30"), day("2026-12-18")))
    assert (saturday.kind, last.kind) == (DueKind.POSTPONED, DueKind.POSTPONED)


def test_a_notice_after_the_period_changes_nothing_and_is_named() -> None:
    answer = counted(Right.ACCESS, ACCESS, postponed(day("2026-12-01"), day("2026-12-18")))
    assert (answer.due, answer.kind) == (day("2026-11-30"), DueKind.LAW)
    assert lines(answer, "late", "postponed") == [
        ("late", day("2026-12-01"), {"date": day("2026-12-01"), "due": day("2026-11-30")})
    ]


def test_an_end_without_a_notice_or_after_a_late_one_gives_no_new_days() -> None:
    for more in (
        [ended(day("2026-11-25"))],
        [postponed(day("2026-12-01"), day("2026-12-18")), ended(day("2026-12-10"))],
    ):
        answer = counted(Right.ACCESS, ACCESS, *more)
        assert (answer.due, answer.kind) == (day("2026-11-30"), DueKind.LAW)
        assert "idle" in codes(answer)
        assert "ended" not in codes(answer)


def test_an_end_that_lies_before_its_notice_leaves_the_request_postponed() -> None:
    answer = counted(Right.ACCESS, ACCESS, postponed(day("2026-11-27"), day("2026-12-18")), ended(day("2026-11-26")))
    assert (answer.kind, answer.target) == (DueKind.POSTPONED, day("2026-12-18"))
    assert lines(answer, "idle") == [("idle", day("2026-11-26"), {"date": day("2026-11-26")})]


def test_an_end_on_the_day_of_the_notice_counts_from_that_day() -> None:
    answer = counted(Right.ACCESS, ACCESS, ended(day("2026-11-27")), postponed(day("2026-11-27"), day("2026-12-18")))
    assert (answer.due, answer.kind) == (day("2026-12-07"), DueKind.LAW)


def test_a_second_notice_in_time_moves_the_day_that_was_told_and_one_after_that_day_does_not() -> None:
    first = postponed(day("2026-11-27"), day("2026-12-18"))
    again = counted(Right.ACCESS, ACCESS, first, postponed(day("2026-12-18"), day("2027-01-08")))
    late = counted(Right.ACCESS, ACCESS, first, postponed(day("2026-12-19"), day("2027-01-08")))
    assert (again.target, again.kind) == (day("2027-01-08"), DueKind.POSTPONED)
    assert (late.target, late.kind) == (day("2026-12-18"), DueKind.POSTPONED)
    assert "late" in codes(late)


def test_the_day_told_never_comes_before_the_day_that_runs() -> None:
    answer = counted(Right.ACCESS, ACCESS, postponed(day("2026-11-20"), day("2026-11-24")))
    assert answer.target == day("2026-11-30")


def test_a_request_may_be_postponed_again_in_the_days_after_the_first_reason() -> None:
    story = [
        postponed(day("2026-11-27"), day("2026-12-18")),
        ended(day("2026-12-10")),
        postponed(day("2026-12-21"), day("2027-01-15")),  # the twentieth is a Sunday: the last day is the 21st
        ended(day("2027-01-11")),
    ]
    assert counted(Right.ACCESS, ACCESS, *story[:3]).target == day("2027-01-15")
    answer = counted(Right.ACCESS, ACCESS, *story)
    assert answer.due == day("2027-01-21")
    assert [leg.kind for leg in answer.proof.legs] == [LegKind.RECEIPT, LegKind.ENDED, LegKind.ENDED]


def test_only_the_first_end_of_one_postponement_counts() -> None:
    story = [ACCESS, postponed(day("2026-11-27"), day("2026-12-18")), ended(day("2026-12-10"))]
    twice = counted(Right.ACCESS, *story, ended(day("2026-12-14")))
    assert twice.due == counted(Right.ACCESS, *story).due
    assert lines(twice, "idle") == [("idle", day("2026-12-14"), {"date": day("2026-12-14")})]


# extension


def test_an_extension_runs_from_the_thirtieth_day_and_not_from_the_day_that_it_moved_to() -> None:
    answer = counted(Right.AUTOMATED, AUTOMATED, extended(day("2026-07-20")))
    # 07-17 + 30 = 08-16, a Sunday; 08-17 is a substitute holiday
    assert (answer.raw_end, answer.due, answer.kind) == (day("2026-08-16"), day("2026-08-18"), DueKind.EXTENDED)
    after = answer.proof.steps[codes(answer).index("extended") :]
    assert [step.code for step in after if step.code != "middle"] == [
        *["extended", "first.extended", "last", "moved", "moved", "end"],
        *["limit.autorefusal", "moved", "moved"],
    ]
    assert after[0].params == {"n": 1, "date": day("2026-07-20"), "days": 30}
    assert after[1].params == {"date": day("2026-07-17")}


def test_two_extensions_end_on_the_ninetieth_day_and_a_third_gives_nothing() -> None:
    story = [extended(day("2026-07-10")), extended(day("2026-08-10"))]
    twice = counted(Right.AUTOMATED, AUTOMATED, *story)
    assert (twice.raw_end, twice.due) == (day("2026-09-15"), day("2026-09-15"))
    thrice = counted(Right.AUTOMATED, AUTOMATED, *story, extended(day("2026-09-10")))
    assert (thrice.due, thrice.kind) == (twice.due, DueKind.EXTENDED)
    assert lines(thrice, "third") == [("third", day("2026-09-10"), {"date": day("2026-09-10")})]
    assert [step.params["n"] for step in thrice.proof.steps if step.code == "extended"] == [1, 2]


def test_more_days_than_the_law_gives_count_as_what_it_gives() -> None:
    answer = counted(Right.AUTOMATED, AUTOMATED, extended(day("2026-07-10"), 45))
    assert answer.due == counted(Right.AUTOMATED, AUTOMATED, extended(day("2026-07-10"), 30)).due
    assert lines(answer, "capped") == [("capped", day("2026-07-10"), {"asked": 45, "days": 30})]


@pytest.mark.parametrize("days", [0, -5, -(10**9)])
def test_an_extension_of_no_days_takes_none_away(days: int) -> None:
    assert counted(Right.AUTOMATED, AUTOMATED, extended(day("2026-07-10"), days)).due == day("2026-07-20")


def test_an_extension_after_the_period_changes_nothing_and_is_named() -> None:
    answer = counted(Right.AUTOMATED, AUTOMATED, extended(day("2026-07-21")))
    assert (answer.due, answer.kind) == (day("2026-07-20"), DueKind.LAW)
    assert lines(answer, "late") == [("late", day("2026-07-21"), {"date": day("2026-07-21"), "due": day("2026-07-20")})]


def test_an_extension_leaves_the_day_for_a_refusal_where_it_is() -> None:
    assert counted(Right.AUTOMATED, AUTOMATED, extended(day("2026-06-20"))).refuse_by == day("2026-06-29")


# the receipt, the side, the law of the receipt day


def test_a_receipt_put_right_can_make_a_notice_late_or_place_it_before_the_receipt() -> None:
    notice = postponed(day("2026-11-27"), day("2026-12-18"))
    earlier = counted(Right.ACCESS, ACCESS, notice, (day("2026-11-28"), ReceiptCorrected(day("2026-11-16"), "도장")))
    assert (earlier.due, earlier.kind) == (day("2026-11-26"), DueKind.LAW)
    assert "late" in codes(earlier)
    later = counted(Right.ACCESS, ACCESS, notice, (day("2026-12-02"), ReceiptCorrected(day("2026-12-01"), "도장")))
    assert (later.due, later.kind) == (day("2026-12-11"), DueKind.LAW)
    assert lines(later, "early") == [("early", day("2026-11-27"), {"date": day("2026-11-27")})]


def test_the_last_of_two_corrections_holds() -> None:
    first = (day("2026-11-20"), ReceiptCorrected(day("2026-11-16"), "우편실"))
    second = (day("2026-11-21"), ReceiptCorrected(day("2026-11-17"), "영업소"))
    assert counted(Right.ACCESS, ACCESS, first, second).due == day("2026-11-27")
    assert counted(Right.ACCESS, ACCESS, second, first).due == day("2026-11-26")


def test_a_side_chosen_later_counts_from_the_receipt() -> None:
    received = (day("2026-11-20"), Received(day("2026-11-20")))
    unknown = counted(Right.WITHDRAWAL, received)
    assert (unknown.due, unknown.target, unknown.kind) == (None, day("2026-11-30"), DueKind.TARGET)
    chosen = counted(Right.WITHDRAWAL, received, (day("2026-11-27"), VariantChosen(Variant.ADVERTISING)))
    assert (chosen.due, chosen.kind) == (day("2026-12-04"), DueKind.LAW)
    known = counted(Right.WITHDRAWAL, (day("2026-11-20"), Received(day("2026-11-20"), Variant.ADVERTISING)))
    assert known == chosen


def test_a_transmission_treated_as_access_is_counted_from_the_first_receipt() -> None:
    received = (day("2026-11-18"), Received(day("2026-11-18"), Variant.SELF))
    treated = (day("2026-11-25"), TreatedAsAccess("전송 의무 대상이 아님"))
    answer = counted(Right.TRANSMISSION, received, treated)
    assert (answer.due, answer.kind) == (day("2026-11-30"), DueKind.LAW)
    assert codes(answer)[:3] == ["received", "as_access", "limit.access"]
    later = counted(Right.TRANSMISSION, received, treated, postponed(day("2026-11-30"), day("2026-12-18")))
    assert later.kind is DueKind.POSTPONED
    assert counted(Right.ACCESS, received, treated).proof == counted(Right.ACCESS, received).proof


def test_a_supplement_stops_nothing_and_stands_in_the_proof() -> None:
    answer = counted(Right.ACCESS, ACCESS, (day("2026-11-20"), SupplementAsked("가입 전화번호", day("2026-11-27"))))
    assert answer.due == day("2026-11-30")
    assert lines(answer, "supplement") == [("supplement", day("2026-11-20"), {"date": day("2026-11-20")})]


def test_more_time_is_that_of_the_law_of_the_receipt_day() -> None:
    """Not of the day on which the version began, and not of the day of the notice."""

    def limit(kind: LimitKind, days: int, first: str, last: str | None) -> Limit:
        right = Right.AUTOMATED if kind is LimitKind.EXTENSION else Right.ACCESS
        return Limit(right, days, "a", "v", day(first), day(last) if last else None, kind=kind)

    limits = [
        *shipped(),
        limit(LimitKind.EXTENSION, 20, "2026-11-10", "2026-11-30"),
        limit(LimitKind.AFTER_POSTPONEMENT, 5, "2026-11-10", "2026-11-30"),
    ]

    def due(right: Right, *happened: Happened) -> date | None:
        return replay(right, recorded(*happened), limits=limits, calendar=calendar()).due

    on = day("2026-11-18")
    notice = postponed(on, day("2026-12-18"))
    assert due(Right.ACCESS, (on, Received(on)), notice, ended(day("2026-12-07"))) == day("2026-12-14")
    assert due(Right.AUTOMATED, (on, Received(on)), extended(day("2026-12-10"))) == day("2027-01-07")
    before = on - 10 * DAY
    assert due(Right.ACCESS, (before, Received(before)), notice, ended(day("2026-12-07"))) == day("2026-12-17")


def test_a_store_keeps_the_day_to_act_by_and_what_kind_of_day_it_is() -> None:
    notice = postponed(day("2026-11-27"), day("2026-12-18"))
    assert due_day(counted(Right.ACCESS, ACCESS)) == DueDay(day("2026-11-30"), DueKind.LAW)
    assert due_day(counted(Right.ACCESS, ACCESS, notice)) == DueDay(day("2026-12-18"), DueKind.POSTPONED)
    assert due_day(counted(Right.WITHDRAWAL, ACCESS)) == DueDay(day("2026-11-30"), DueKind.TARGET)
    assert due_day(counted(Right.ACCESS, (date.min, Received(date.min)))) == DueDay(None, DueKind.NONE)


# undo, duplicates, absurd days


@pytest.mark.parametrize(
    ("right", "first", "story"),
    [
        (Right.ACCESS, ACCESS, [postponed(day("2026-11-27"), day("2026-12-18")), ended(day("2026-12-10"))]),
        (Right.AUTOMATED, AUTOMATED, [extended(day("2026-07-10")), extended(day("2026-08-10"))]),
        (Right.ACCESS, ACCESS, [(day("2026-11-20"), ReceiptCorrected(day("2026-11-16"), "도장"))]),
        (Right.WITHDRAWAL, ACCESS, [(day("2026-11-20"), VariantChosen(Variant.ADVERTISING))]),
        (Right.TRANSMISSION, ACCESS, [(day("2026-11-20"), TreatedAsAccess("전자 사본으로"))]),
        (Right.ACCESS, ACCESS, [(day("2026-11-20"), SupplementAsked("전화번호", day("2026-11-27")))]),
    ],
)
def test_what_is_undone_was_never_there_and_what_is_recorded_twice_counts_once(
    right: Right, first: Happened, story: list[Happened]
) -> None:
    for length in range(1, len(story) + 1):
        before, all_of_it = counted(right, first, *story[: length - 1]), counted(right, first, *story[:length])
        assert all_of_it != before
        last = length + 1  # the receipt is the first event
        assert counted(right, first, *story[:length], (day("2026-12-24"), Undone(last))) == before
        assert counted(right, first, *story[:length], story[length - 1]) == all_of_it


@pytest.mark.parametrize("absurd", [date.min, date(1000, 2, 28), date(9981, 1, 1), date.max])
def test_an_absurd_day_is_named_or_taken_and_never_an_error(absurd: date) -> None:
    notice = postponed(day("2026-11-20"), absurd)
    for right, received in ((Right.ACCESS, ACCESS), (Right.AUTOMATED, AUTOMATED)):
        for more in (
            [postponed(absurd, absurd)],
            [notice],
            [notice, ended(absurd, noted=day("2026-12-01"))],
            [notice, postponed(absurd, absurd), ended(absurd)],
            [extended(absurd)],
            [extended(day("2026-07-01"), 10**12)],
            [(absurd, SupplementAsked("이름", absurd))],
            [(absurd, PostponementEnded(absurd))],
        ):
            assert counted(right, received, *more).day is not None
        assert counted(right, received, (absurd, ReceiptCorrected(absurd, "잘못"))).kind in (DueKind.NONE, DueKind.LAW)


def test_a_request_without_its_receipt_is_refused() -> None:
    with pytest.raises(ValueError, match="receipt"):
        counted(Right.ACCESS, ended(day("2026-12-10")))
