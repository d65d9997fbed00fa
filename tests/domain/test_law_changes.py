"""What one set of the law's rows changes in another: rows by what they are, fields before and after."""

from dataclasses import dataclass, replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.pack import ChangeKind, FieldChange, RowChange, compare, numbered


@dataclass(frozen=True)
class Inner:
    ko: str
    needed: bool = False


@dataclass(frozen=True)
class Row:
    code: str
    ko: str = "하나"
    days: int | None = None
    on: date | None = None
    rights: tuple[str, ...] = ()
    questions: tuple[Inner, ...] = ()


def rows(*given: Row) -> dict[str, object]:
    return {"grounds.json": numbered((row.code, "", row) for row in given)}


def changes(before: tuple[Row, ...], after: tuple[Row, ...]) -> tuple[RowChange, ...]:
    return compare(rows(*before), rows(*after))  # type: ignore[arg-type]


A, B = Row("a", days=10), Row("b", on=date(2026, 11, 24))


def test_rows_added_changed_and_taken_out_stand_in_the_order_of_the_new_law_those_taken_out_last() -> None:
    told = changes((A, Row("gone")), (replace(A, days=30), B))
    assert [(change.code, change.kind) for change in told] == [
        ("a", ChangeKind.CHANGED),
        ("b", ChangeKind.ADDED),
        ("gone", ChangeKind.REMOVED),
    ]
    assert told[0] == RowChange("grounds.json", "a", ChangeKind.CHANGED, (FieldChange("days", "10", "30"),))
    assert FieldChange("on", "", "2026-11-24") in told[1].fields
    assert FieldChange("code", "gone", "") in told[2].fields


def test_what_stands_inside_a_row_is_told_by_its_place() -> None:
    asked = replace(A, questions=(Inner("어느 법인가요?"), Inner("끝냈나요?")), rights=("access", "deletion"))
    (told,) = changes((asked,), (replace(asked, questions=(asked.questions[0], Inner("끝냈나요?", needed=True))),))
    assert told.fields == (FieldChange("questions.2.needed", "no", "yes"),)
    (told,) = changes((asked,), (replace(asked, rights=("access",)),))
    assert told.fields == (FieldChange("rights", "access, deletion", "access"),)
    (told,) = changes((A,), (replace(A, questions=(Inner("새 질문"),)),))
    assert FieldChange("questions.1.ko", "", "새 질문") in told.fields


def test_a_file_that_is_new_or_gone_is_told_row_by_row() -> None:
    assert [change.kind for change in compare({}, rows(A))] == [ChangeKind.ADDED]  # type: ignore[arg-type]
    assert [change.kind for change in compare(rows(A), {})] == [ChangeKind.REMOVED]  # type: ignore[arg-type]


def test_of_rows_alike_none_hides_another() -> None:
    assert [change.kind for change in changes((A, A), (A,))] == [ChangeKind.REMOVED]
    assert [change.kind for change in changes((A,), (A, A, A))] == [ChangeKind.ADDED] * 2


_ROWS = st.lists(
    st.builds(Row, st.sampled_from("abc"), st.sampled_from(["하나", "둘"]), st.none() | st.integers(0, 3)), max_size=5
).map(tuple)


@given(_ROWS, _ROWS)
def test_the_same_law_changes_nothing_and_the_way_back_is_the_way_there_turned_round(
    before: tuple[Row, ...], after: tuple[Row, ...]
) -> None:
    assert changes(before, before) == ()
    turned = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.REMOVED: ChangeKind.ADDED}
    there = {(one.code, turned.get(one.kind, one.kind), len(one.fields)) for one in changes(before, after)}
    assert there == {(one.code, one.kind, len(one.fields)) for one in changes(after, before)}
