"""Facts of the company that switch rules: who must transmit, and for how long logs are kept."""

from datetime import date

import pytest

from dpo_desk.domain.office_law import CompanyFacts, Ending, Entered, last_day

ENTERED = Entered("정해린", date(2026, 11, 24), "위탁 계약 종료")


@pytest.mark.parametrize(
    ("sales", "users", "sensitive", "must"),
    [
        (180_000_000_001, 1_000_000, 0, True),
        (180_000_000_001, 0, 50_000, True),
        (180_000_000_001, 999_999, 49_999, False),
        (180_000_000_000, 1_000_000, 50_000, False),
        (0, 0, 0, False),
    ],
)
def test_a_company_must_transmit_above_the_size_of_the_decree(
    sales: int, users: int, sensitive: int, must: bool
) -> None:
    assert CompanyFacts(users=users, sales_won=sales, sensitive_persons=sensitive).must_transmit is must


@pytest.mark.parametrize(
    ("facts", "years"),
    [
        (CompanyFacts(), 2),
        (CompanyFacts(users=49_999, sensitive=False), 1),
        (CompanyFacts(users=50_000, sensitive=False), 2),
        (CompanyFacts(users=100, sensitive=True), 2),
        (CompanyFacts(users=100, sensitive=False, sensitive_persons=1), 2),
        (CompanyFacts(users=0, sensitive=False), 2),
    ],
)
def test_logs_are_kept_two_years_unless_every_fact_says_one(facts: CompanyFacts, years: int) -> None:
    assert facts.log_years == years


def test_a_row_ends_on_the_earliest_day_that_was_set_for_it() -> None:
    endings = [Ending("duty", "a", date(2027, month, 1), ENTERED) for month in (6, 3)]
    assert last_day(endings, "duty", "a", None) == date(2027, 3, 1)
    assert last_day(endings, "duty", "a", date(2027, 1, 31)) == date(2027, 1, 31)
    assert last_day(endings, "duty", "b", None) is None
    assert last_day(endings, "agency", "a", date(2030, 1, 1)) == date(2030, 1, 1)
