"""The small language of letters: filled, never run, never blank."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.template import Value, fill, fill_text, lacking, parse


def stopped(template: str, fields: dict[str, Value] | None = None) -> object:
    with pytest.raises(UserError) as told:
        fill(template, fields or {})
    assert told.value.code == "letter.find.placeholder"
    return told.value.params["where"]


def test_a_field_is_filled_and_its_particle_chosen() -> None:
    assert fill_text("{a}{은/는} {b}{으로/로}", {"a": "홍길동", "b": "서울"}) == "홍길동은 서울로"


def test_a_particle_reads_past_a_closing_bracket() -> None:
    assert fill_text("{a}(대리인){이/가}", {"a": "나"}) == "나(대리인)이"


def test_a_condition_chooses_between_its_two_sides() -> None:
    template = "[[if late]]늦었습니다.[[else]]제때입니다.[[end]]"
    assert fill_text(template, {"late": True}) == "늦었습니다."
    assert fill_text(template, {"late": False}) == "제때입니다."
    assert fill_text(template, {"late": "  "}) == "제때입니다."


def test_rows_repeat_and_see_the_fields_around_them() -> None:
    rows = ({"what": "가"}, {"what": "나"})
    assert fill_text("[[each gaps]]{what}-{no} [[end]]", {"gaps": rows, "no": "7"}) == "가-7 나-7"


def test_conditions_stand_inside_rows() -> None:
    rows = ({"name": "가", "note": ""}, {"name": "나", "note": "참고"})
    template = "[[each x]]{name}[[if note]]({note})[[end]],[[end]]"
    assert fill_text(template, {"x": rows}) == "가,나(참고),"


def test_a_block_is_a_shared_template() -> None:
    lines = fill("1. [[block way]]", {"no": "7"}, {"way": "\n가는 길\n가. {no}\n"})
    assert [line.text for line in lines] == ["1. 가는 길", "가. 7"]


def test_a_block_that_names_itself_is_stopped() -> None:
    with pytest.raises(UserError):
        fill("[[block a]]", {}, {"a": "[[block a]]"})


@pytest.mark.parametrize(
    ("template", "where"),
    [
        ("{unknown}", "unknown"),
        ("[[if unknown]]x[[end]]", "unknown"),
        ("[[each unknown]]x[[end]]", "unknown"),
        ("[[block unknown]]", "[[block unknown]]"),
        ("[[end]]", "[[end]]"),
        ("[[else]]", "[[else]]"),
        ("{0}", "{0}"),
        ("{a.__class__}", "a.__class__"),
        ("{a!r}", "a!r"),
        ("{a:>9}", "a:>9"),
        ("{INSERT NAME}", "INSERT NAME"),
        ("[[include x]]", "[[include x]]"),
        ("{open", "{open"),
        ("open}", "open}"),
        ("{open [[if a]]x[[end]]", "{open"),
        ("[[if a [[if b]]x[[end]]", "[[if a"),
    ],
)
def test_what_is_open_or_malformed_is_named(template: str, where: str) -> None:
    assert where.strip("{}") in str(stopped(template))


def test_an_unclosed_condition_is_named() -> None:
    assert stopped("[[if a]]x", {"a": True}) == "[[if a]]"


def test_an_else_has_no_place_twice_or_in_rows() -> None:
    assert stopped("[[if a]]x[[else]]y[[else]]z[[end]]", {"a": True}) == "[[else]]"
    assert stopped("[[each a]]x[[else]]y[[end]]", {"a": ()}) == "[[else]]"


@pytest.mark.parametrize("blank", ["", "  ", "\n"])
def test_a_needed_field_that_is_empty_is_never_printed_blank(blank: str) -> None:
    assert stopped("이름: {name}", {"name": blank}) == "name"


def test_a_condition_is_no_text_and_a_text_no_rows() -> None:
    assert stopped("{late}", {"late": True}) == "late"
    assert stopped("[[each name]]x[[end]]", {"name": "홍길동"}) == "[[each name]]"


def test_lines_that_come_to_nothing_fall_away() -> None:
    assert len(fill("가\n\n[[if a]]나[[end]]\n다", {"a": False})) == 2


def test_structure_is_read_from_the_templates_own_words_alone() -> None:
    own, from_value = fill("1. {a}\n{a}", {"a": "2. 값\n3. 또"})
    assert own.lead == "1. "
    assert from_value.lead == ""
    assert from_value.text == "2. 값\n3. 또"


@given(st.text(min_size=1).filter(str.strip))
def test_a_value_is_never_read_as_template(value: str) -> None:
    (line,) = fill("[{a}]", {"a": value})
    assert line.text == f"[{value}]"


@given(st.text(alphabet="가나{}[]/ifelsendach_은는\n ", max_size=60))
def test_any_template_fills_or_is_stopped_with_its_place(template: str) -> None:
    told = None
    try:
        parse(template)
    except UserError as stop:
        told = stop
    assert told is None or (told.code == "letter.find.placeholder" and told.params["where"])


def test_a_full_stop_stands_once() -> None:
    for said in ("끝났습니다", "끝났습니다.", "끝났습니다?", "“끝났습니다.”", "끝났습니다. "):
        filled = fill_text("{a}{.} 다음", {"a": said})
        assert filled.count(".") + filled.count("?") == 1
    assert fill_text("{day}{.} 다음", {"day": "2026. 11. 22."}) == "2026. 11. 22. 다음"
    assert fill_text("{a} (2026. 1. 1.){.} 다음", {"a": "가"}) == "가 (2026. 1. 1.). 다음"


def test_rows_of_which_there_is_none_stop_the_letter_unless_a_condition_asks_first() -> None:
    assert stopped("사유: [[each grounds]]{item}[[end]]", {"grounds": ()}) == "grounds"
    assert fill_text("[[if grounds]][[each grounds]]{item}[[end]][[end]]끝", {"grounds": ()}) == "끝"


def test_everything_open_is_named_at_once_in_order_and_once() -> None:
    template = "{a} {b} [[each rows]]{c}{d}[[end]] [[if yes]]{e}[[else]]{f}[[end]] {a} [[each none]]x[[end]] {g}"
    fields: dict[str, Value] = {"a": "", "b": "있음", "rows": ({"c": "", "d": "있음"},), "yes": False, "none": ()}
    assert lacking(template, fields) == ("a", "c", "f", "none", "g")
    assert lacking("{b}", fields) == ()
    assert lacking("[[block way]]", fields, {"way": "{a}"}) == ("a",)
    with pytest.raises(UserError):
        lacking("{open", fields)


@given(st.dictionaries(st.sampled_from("abcde"), st.sampled_from(("", "말")), max_size=5))
def test_a_template_that_lacks_nothing_fills_and_one_that_lacks_stops_at_the_first(fields: dict[str, Value]) -> None:
    template = "{a}[[if b]]{c}[[end]]{d}{.} {e}" if "b" in fields else "{a}{c}{d}{.} {e}"
    lacks = lacking(template, fields)
    if lacks:
        assert stopped(template, fields) == lacks[0]
    else:
        assert fill(template, fields)
