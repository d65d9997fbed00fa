"""Every paper as it is printed: valid, read back whole, each sentence there when its condition holds and only then."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Attached, Boxes, Heading, Item, Letter, Paragraph, Signature, Table, Tail, texts
from dpo_desk.domain.notice import Notice
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.domain.statement import Statement
from dpo_desk.letters.layout import lay_out
from dpo_desk.letters.missing import missing, templates
from dpo_desk.letters.readback import bare, check, content, text
from dpo_desk.letters.texts import PaperTexts, load, papers, resources
from tests.letters.notice_sample import FONTS, NOTICE, letter
from tests.letters.papers import PAPERS, withheld_row, without
from tests.letters.test_pages import failures

NAMES = sorted(PAPERS)
WITH_FORM10 = {name for name in NAMES if load(name).form == "form10"}
WITH_FORM9 = {name for name in NAMES if load(name).form == "form9"}
UNSAID = re.compile(r"기각|각하(?!시)|반려|당사|불허|이의신청|[{}]|\[\[|None|True|\.\.| ,|반드시")


@cache
def printed(name: str) -> tuple[Letter, bytes]:
    made = letter(PAPERS[name])
    return made, lay_out(made, FONTS)


def said(of: Notice) -> str:
    return " ".join(" ".join(texts(letter(of))).split())


def cover(of: Notice) -> Iterator[Item]:
    return (block for block in letter(of).parts[0].blocks if isinstance(block, Item))


def test_there_is_a_sample_of_every_paper_but_the_two_that_are_no_letters() -> None:
    assert set(papers()) - set(PAPERS) == {"deadline_proof", "log_review"}


@pytest.mark.parametrize("name", NAMES)
def test_every_paper_is_valid_and_says_what_it_means(name: str) -> None:
    made, pdf = printed(name)
    assert failures(pdf) == []
    assert check(pdf, made) == []
    assert bare(content(pdf)) == bare("".join(texts(made)))


@pytest.mark.parametrize("name", NAMES)
def test_no_page_of_a_paper_holds_one_line_alone(name: str) -> None:
    for page in text(printed(name)[1]):
        assert len([line for line in page.splitlines() if line.strip()]) >= 4


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_of_a_sample_stands_in_its_letter(name: str) -> None:
    words = said(PAPERS[name])
    for fact in PAPERS[name].facts.values():
        rows = fact if isinstance(fact, tuple) else ({"": fact},)
        for value in (
            value for row in rows for key, value in row.items() if key not in ("withheld_finding", "kept_text")
        ):
            if isinstance(value, str):
                assert value in words
            elif isinstance(value, date) and name != "automated_result":
                assert f"{value.year}. {value.month}. {value.day}." in words


@pytest.mark.parametrize("name", NAMES)
def test_a_letter_ends_with_its_word_behind_two_spaces_and_once(name: str) -> None:
    blocks = [block for block in letter(PAPERS[name]).parts[0].blocks if not isinstance(block, Signature | Tail)]
    last = blocks[-1]
    assert isinstance(last, Item | Paragraph | Attached)
    end = last.texts[-1] if isinstance(last, Attached) else last.text
    assert end.endswith(("다.  끝.", "부.  끝.", "개).  끝.", "kr  끝."))
    assert said(PAPERS[name]).count("끝.") == 1


@pytest.mark.parametrize("name", NAMES)
def test_items_are_numbered_without_a_gap(name: str) -> None:
    firsts = [int(item.number[:-1]) for item in cover(PAPERS[name]) if item.level == 1]
    assert firsts == list(range(1, len(firsts) + 1))


@pytest.mark.parametrize("name", NAMES)
def test_no_letter_says_what_letters_never_say(name: str) -> None:
    found = UNSAID.search(said(PAPERS[name]))
    assert found is None, found.group()


@pytest.mark.parametrize("name", NAMES)
def test_particles_follow_what_stands_before_them(name: str) -> None:
    template = "\n".join((*templates(load(name)), *load(name).table("blocks").values()))
    assert not re.search(r"\}(?:은|는|이|가|을|를|과|와|으로|로) ", template), "a particle after a value is chosen"


@pytest.mark.parametrize("name", NAMES)
def test_a_letter_to_an_agent_speaks_of_the_person_by_name(name: str) -> None:
    words = said(replace(PAPERS[name], by_agent=True, subject_name="홍소녀", recipient=NOTICE.recipient))
    assert "홍길동 귀하 (정보주체 홍소녀의 대리인)" in words
    if name != "advertising_withdrawn":
        assert "홍소녀 님" in words
    assert "귀하의 " not in words.replace("귀하의 개인정보 열람 요구에 대하여", "").replace(
        "귀하의 요구에 대하여 위와", ""
    ).replace("귀하의 불이익은", "")


@pytest.mark.parametrize("name", sorted(WITH_FORM9 | WITH_FORM10))
def test_an_official_form_keeps_its_boxes_and_none_is_empty(name: str) -> None:
    form = letter(PAPERS[name]).parts[1]
    (table,) = [block for block in form.blocks if isinstance(block, Table)]
    labels = [cell.texts[-1] for row in table.rows for cell in row if cell.head]
    nine = ["수신자", "요구 내용", "열람 일시", "열람 장소", "통지 내용", "열람 형태 및 방법", "납부 금액",
            "수수료 산정 명세", "사유", "이의제기방법"]  # fmt: skip
    assert labels == (nine if name in WITH_FORM9 else ["수신자", "요구 내용", "조치 내용", "결정 사유", "이의제기방법"])
    for row in table.rows:
        for cell in row:
            assert cell.texts
            assert all(isinstance(each, Boxes) or each.strip() for each in cell.texts)


def title(name: str) -> str:
    heading = letter(PAPERS[name]).parts[1].blocks[0]
    assert isinstance(heading, Heading)
    return heading.text.replace("\N{NO-BREAK SPACE}", " ")


def test_each_form_nine_ticks_its_box() -> None:
    assert title("access_partial") == "개인정보([ ]열람 [√]일부열람 [ ]열람연기 [ ]열람거절) 통지서"
    assert title("access_postponed") == "개인정보([ ]열람 [ ]일부열람 [√]열람연기 [ ]열람거절) 통지서"
    assert title("access_refused") == "개인정보([ ]열람 [ ]일부열람 [ ]열람연기 [√]열람거절) 통지서"
    assert title("transmission_not_obliged") == "개인정보([√]열람 [ ]일부열람 [ ]열람연기 [ ]열람거절) 통지서"


def test_each_form_ten_ticks_its_right_before_action_and_reason() -> None:
    for name in WITH_FORM10:
        suspension = name.startswith("suspension")
        boxes = "[ ]정정ㆍ삭제, [√]처리정지" if suspension else "[√]정정ㆍ삭제, [ ]처리정지"
        assert title(name) == f"개인정보({boxes}) 요구에 대한 결과 통지서"
        (table,) = [block for block in letter(PAPERS[name]).parts[1].blocks if isinstance(block, Table)]
        for row in table.rows[2:4]:
            box = row[0].texts[0]
            assert isinstance(box, Boxes)
            assert box.choices == (("정정ㆍ삭제", not suspension), ("처리정지", suspension))


def test_that_the_annexes_were_not_seen_is_known() -> None:
    for form in ("form9", "form10"):
        assert (
            tomllib.loads((resources() / "forms" / f"{form}.ko.toml").read_text("utf-8"))[form]["annex_seen"] is False
        )


@pytest.mark.parametrize(
    ("paper", "fact", "sentence"),
    [
        ("access_postponed", "now_items", "먼저 드릴 수 있는 것은 함께 보내 드립니다: 회원 정보와 동의 기록."),
        ("access_postponed", "now_items", "먼저 드리는 자료 1부."),
        ("correction_result", "told_recipients", "이 정보를 받은 배송 수탁사 가나물류 주식회사에도 2026. 11. 20. 알려"),
        ("correction_result", "not_corrected", "바로잡지 않은 것: 가입일."),
        ("deletion_done", "told_recipients", "가나물류 주식회사에도 2026. 11. 20. 알리고 삭제를 확인하였습니다."),
        ("deletion_done", "effect", "이 조치로 달라지는 점: 로그인하실 수 없고"),
        ("deletion_partial", "told_recipients", "알리고 삭제를 확인하였습니다."),
        ("deletion_partial", "withheld", "삭제하기 어려운 사유"),
        ("deletion_refused", "deleted_items", "위 정보 밖의 것은 삭제하였습니다"),
        ("suspension_done", "kept", "남겨 두는 기록"),
        ("suspension_done", "effect", "이 조치로 달라지는 점"),
        ("suspension_refused", "contract_running", "이용계약을 끝내고 싶으시면 그 뜻을 알려 주십시오."),
        ("suspension_refused", "rest_items", "이 사유가 미치지 않는 것은 2026. 11. 19.부터 처리를 멈추었습니다"),
        ("suspension_refused", "kept", "근거 법령과 보관"),
        ("consent_withdrawn", "kept", "남기는 것"),
        ("consent_withdrawn", "not_acted", "동의 철회에 따른 조치를 하지 못한 부분과 그 사유"),
        ("consent_withdrawn", "contract_running", "이용계약을 끝내고 싶으시면"),
        ("consent_withdrawn", "effect", "동의는 언제든지 다시 하실 수 있습니다."),
        ("consent_withdrawn", "deleted_items", "파기한 것: 회원 정보"),
        ("advertising_withdrawn", "ad_result", "이미 예약된 발송도 멈추었습니다."),
        ("not_held", "destroyed", "2026. 3. 2. 파기하였습니다."),
        ("processor", "due_on", "2026. 11. 26.까지 답을 받지 못하시면 회사에 알려 주십시오."),
        ("transmission_not_obliged", "password_channel", "비밀번호는 문자로 따로 알려 드립니다."),
        ("transmission_not_obliged", "due_on", "처리기한은 처음 요구하신 날부터 셉니다(2026. 11. 26.)."),
        ("transmission_done", "rest_items", "보내 드리지 못한 것: 일방향으로 암호화하여 저장한 비밀번호."),
        ("automated_result", "human", "담당자가 자료를 직접 살펴 다시 처리하였습니다."),
        ("automated_result", "opinion", "함께 주신 의견을 다음과 같이 살폈습니다."),
        ("automated_explained", "opinion", "보내 주신 의견을 검토하였습니다."),
        ("automated_explained", "data_types", "사용한 주요 개인정보의 유형"),
        ("automated_extended", "effect", "그동안의 처리: 이 결정을 적용하지 않고 둡니다."),
        ("automated_extended", "complex", "요구하신 내용이 복잡하거나 추가 조치가 필요합니다"),
        ("automated_refused", "now_items", "알려 드릴 수 있는 것: 결정의 결과와 주요 기준."),
        ("automated_refused", "was_suspended", "이의에 답해 드릴 때까지 이 결정의 적용을 멈춘 상태로 둡니다."),
        ("source_told", "source_on", "제휴사 다라마 주식회사 (2026. 6. 1.)"),
        ("unclear", "still_can", "지금 도와드릴 수 있는 것: 적어 두신 주소를 먼저 보내 드릴 수 있습니다."),
    ],
)
def test_a_sentence_stands_when_its_condition_holds_and_only_then(paper: str, fact: str, sentence: str) -> None:
    assert sentence in said(PAPERS[paper])
    assert sentence not in said(without(paper, fact))


@pytest.mark.parametrize(
    ("paper", "left_out", "changes", "sentence"),
    [
        ("automated_result", "human", {}, "이 결정을 2026. 11. 18.부터 적용하지 않습니다."),
        ("automated_extended", "complex", {"overload": True}, "불가항력이나 일시적인 업무 폭증 때문입니다"),
        ("automated_extended", "second", {"second": True}, "(두 번째 연장)"),
        ("processor", "due_on", {}, "답이 늦어지면 회사에 알려 주십시오."),
        ("correction_result", "corrected", {}, "조사하였으나, 가입일은 바로잡지 않았음을 알려 드립니다."),
        ("consent_withdrawn", "deleted_items", {"refused": True}, "살펴보았으나, 다음 사유로 따르기 어려움을"),
        ("access_postponed", "now_items", {}, "붙임 개인정보 열람연기 통지서 1부. 끝."),
    ],
)
def test_the_other_side_of_a_condition_is_said(
    paper: str, left_out: str, changes: dict[str, bool], sentence: str
) -> None:
    assert sentence not in said(PAPERS[paper])
    assert sentence in said(without(paper, left_out, **changes))


def test_a_refused_source_keeps_the_rights_and_says_why_it_outweighs() -> None:
    ground = "「개인정보 보호법」 제20조제4항제2호"
    whistle = withheld_row(
        withheld_item="제보하신 분", withheld_reason="알리면 위험해집니다", withheld_ground=ground,
        withheld_finding="구체적인 협박이 있었습니다", weighed=True,
    )  # fmt: skip
    refused = without("source_told", *PAPERS["source_told"].facts, refused=True, withheld=(whistle,))
    assert f"제보하신 분: 알리면 위험해집니다. (근거: {ground}) 견주어 본 내용: 구체적인 협박이 있었습니다." in said(
        refused
    )
    assert "처리정지와 동의 철회의 권리는 그대로 있습니다." in said(refused)
    silent = replace(refused, facts={**refused.facts, "withheld": ({**whistle, "withheld_finding": ""},)})
    assert [each.params["where"] for each in missing(silent, load("source_told"))] == ["withheld_finding"]


def test_what_is_looked_at_again_has_its_day() -> None:
    words = said(PAPERS["access_partial"])
    assert "2027. 2. 1.에 다시 살펴보고, 사유가 없어지면 따로 요구하지 않으셔도 알려 드립니다." in words
    assert words.count("다시 살펴보고, 사유가 없어지면") == 2, "in the letter and in the form, for one part of two"


def test_advertising_is_three_lines_with_no_way_to_object_and_no_advertising() -> None:
    blocks = letter(PAPERS["advertising_withdrawn"]).parts[0].blocks
    lines = [block.text for block in blocks if isinstance(block, Item | Paragraph)]
    assert lines == [
        "전송자: 아니그마 테크놀로지스 주식회사",
        "철회하신 사실과 날짜: 2026. 11. 16.에 문자와 전자우편으로 받는 광고성 정보의 수신동의를 철회하셨습니다.",
        "처리 결과: 2026. 11. 17.에 처리를 마쳤으며, 이후 광고를 보내지 않습니다. "
        "이미 예약된 발송도 멈추었습니다.  끝.",
    ]
    words = said(PAPERS["advertising_withdrawn"])
    assert not any(word in words for word in ("이의제기", "분쟁조정", "보관한 뒤 파기"))


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"advertising_withdrawn", "processor", "request_withdrawn"}))
def test_every_other_paper_says_how_to_object_and_where_else_to_turn(name: str) -> None:
    words = said(PAPERS[name])
    assert "이의제기방법: 이 결정에 동의하지 않으시면 회사에 이의를 제기하실 수 있습니다." in words
    assert "1833-6972" in words
    assert "개인정보 보호책임자 개인정보보호실장 김보호 (전화 02-0000-0100" in words


@pytest.mark.parametrize("name", NAMES)
def test_a_late_letter_says_so_and_why_and_one_in_time_does_not(name: str) -> None:
    if name in ("access_postponed", "automated_extended"):
        return  # more time is refused once the period is over
    late = replace(
        PAPERS[name],
        late=True,
        facts={**PAPERS[name].facts, "due_on": date(2026, 11, 20), "late_reason": "접수를 늦게 알았습니다"},
    )
    sentence = "처리기한(2026. 11. 20.)을 넘겨 알려 드리게 되어 죄송합니다. 늦어진 까닭: 접수를 늦게 알았습니다."
    assert sentence in said(late)
    assert "넘겨 알려 드리게" not in said(PAPERS[name])
    silent = replace(late, facts={name: fact for name, fact in late.facts.items() if name != "late_reason"})
    assert [each.code for each in missing(silent, load(name))] == ["letter.find.late"]
    with pytest.raises(UserError, match=r"letter\.find\.late"):
        letter(silent)


@pytest.mark.parametrize("name", sorted(name for name in NAMES if name.startswith("access")))
def test_access_in_place_of_a_transmission_says_so(name: str) -> None:
    sentence = "요구하신 것은 개인정보 전송이지만,"
    assert sentence in said(replace(PAPERS[name], as_access=True))
    assert sentence not in said(PAPERS[name])


@pytest.mark.parametrize(
    ("right", "variant", "words"),
    [
        (Right.ACCESS, Variant.PLAIN, "개인정보 열람 요구에 대한 회신"),
        (Right.WITHDRAWAL, Variant.GENERAL, "개인정보 처리 동의 철회에 대한 회신"),
        (Right.WITHDRAWAL, Variant.ADVERTISING, "광고성 정보 수신동의 철회에 대한 회신"),
        (Right.AUTOMATED, Variant.REFUSE, "자동화된 결정의 거부에 대한 회신"),
        (Right.AUTOMATED, Variant.REVIEW, "자동화된 결정에 대한 검토 요구에 대한 회신"),
        (Right.SOURCE, Variant.PLAIN, "개인정보 수집 출처 등의 고지 요구에 대한 회신"),
    ],
)
def test_an_answer_of_any_right_calls_it_by_its_name(right: Right, variant: Variant, words: str) -> None:
    assert letter(replace(PAPERS["not_held"], right=right, variant=variant)).title == words


def test_a_letter_that_puts_another_right_names_it() -> None:
    facts = {**PAPERS["deletion_done"].facts, "replaces_no": "통지-2026-0003", "replaces_on": date(2026, 11, 20)}
    words = said(replace(PAPERS["deletion_done"], facts=facts))
    assert "이 통지는 2026. 11. 20. 보내 드린 통지(통지-2026-0003)를 바로잡아 대신합니다." in words
    assert "대신합니다" not in said(PAPERS["deletion_done"])


def test_a_statement_of_the_law_that_is_not_there_is_named_once_with_its_article() -> None:
    needed = Statement(
        "deletion_done", "done", "삭제한 것과 날", "What was deleted", "「개인정보 보호법」 제36조제2항", "Act 36(2)",
        ("deleted_items", "deleted_on"), date(2011, 9, 30), None, "", "H",
    )  # fmt: skip
    whole = replace(PAPERS["deletion_done"], statements=(needed,))
    assert missing(whole, load("deletion_done")) == ()
    lacks = replace(without("deletion_done", "deleted_on", "effect"), statements=(needed,))
    (found,) = missing(lacks, load("deletion_done"))
    assert (found.code, found.params["what"], found.params["where"]) == ("letter.find.statement", "done", "deleted_on")
    assert (found.params["ko"], found.params["article"]) == ("삭제한 것과 날", "「개인정보 보호법」 제36조제2항")
    with pytest.raises(UserError, match=r"letter\.find\.statement"):
        letter(lacks)


def test_a_field_that_only_the_form_or_a_line_of_the_tail_needs_is_named_too() -> None:
    whole = load("deletion_done")
    for place, changed in (
        ("form", {**whole.table("form"), "reason": "{only_here}"}),
        ("tail", {**whole.data["tail"], "lines": ["{only_here}"]}),
        ("attached", ["{only_here}"]),
        ("title", "{only_here}"),
    ):
        lacks = missing(PAPERS["deletion_done"], PaperTexts({**whole.data, place: changed}))
        assert [each.params["where"] for each in lacks] == ["only_here"]


def test_a_field_nobody_knows_counts_as_not_said() -> None:
    strange = replace(NOTICE, statements=(Statement("access_notice", "x", "무엇", "", "제1조", "", ("moon",),
                                                    date(2011, 1, 1), None, "", "H"),))  # fmt: skip
    assert [each.params["where"] for each in missing(strange, load("access_notice"))] == ["moon"]


@pytest.mark.parametrize("name", NAMES)
def test_a_paper_names_its_sources_and_version(name: str) -> None:
    paper = load(name)
    assert paper.data["id"] == name
    assert paper.lines("sources")
    assert letter(PAPERS[name]).form.startswith(f"{name} {paper.data['version']}; shared ")
