"""Agencies, retention duties and company facts in the settings: entered, ended, taken back, with real input."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from dpo_desk.domain.agency import Agency
from dpo_desk.domain.office_law import CompanyFacts, Entered, FeeRule
from dpo_desk.domain.retention import Keep
from dpo_desk.domain.rights import Right, Variant
from dpo_desk.ui import words
from dpo_desk.ui.place import Place, ScreenName
from dpo_desk.ui.settings.entry_section import EntrySection
from dpo_desk.ui.settings.presenter import SECTIONS
from dpo_desk.ui.settings.spans import key_of
from dpo_desk.ui.settings.view import View
from tests.screens.walker import walk_all
from tests.support.desks import OFFICER
from tests.support.settings_screen import button, enter, opened, picture, said, save
from tests.support.stand_in import StandIn

TODAY, LATER = date(2026, 11, 24), date(2026, 12, 2)
CENTRE = {
    "agency_ko": "시민 상담소", "purpose_ko": "상담", "phone": "02-555-0100", "site": "help.example.kr",
    "from": "2026-11-24", "source": "안내문", "reason": "협약을 맺음",
}  # fmt: skip
DUTY = {
    "statute_ko": "상법", "article_ko": "제33조", "record_ko": "회의록", "months": "120", "counted_ko": "만든 날부터",
    "answers": "act-21-1 act-36-1", "fields_ko": "적힌 항목", "gist_ko": "보존합니다", "binds_ko": "상인",
    "from": "2026-01-01", "source": "법제처", "reason": "법무팀 확인",
}  # fmt: skip
BY = f"{OFFICER} · {words.day(TODAY)}"


def agency(shell: StandIn, code: str) -> Agency:
    """The row of a code that is in force today."""
    book = shell.world.desk.law.book
    return next(row for row in book.agencies.in_force(TODAY) if row.code == code)


# agencies


def test_the_letters_of_today_name_three_and_the_prosecutors_are_off(shell: StandIn) -> None:
    view = opened(shell, "agencies")
    named = said(view.agencies.named)
    assert [name in named for name in ("개인정보 분쟁조정위원회", "경찰청", "공소청")] == [True, True, False]
    shown = said(view.agencies.rows)
    assert words.say("settings.entry.state.ended") in shown  # 대검찰청
    assert words.say("settings.agencies.off") in shown  # 공소청
    assert words.say("settings.sure.L") in shown


def test_an_agency_is_added_and_named_at_once(shell: StandIn) -> None:
    view = opened(shell, "agencies")
    enter(shell, view.agencies, "add", CENTRE)
    assert view.agencies.form.boxes["on"].isChecked()
    save(shell, view)
    assert shell.told == [words.say("done.saved")]
    added = agency(shell, "office-1")
    assert (added.name_ko, added.name_en, added.until) == ("시민 상담소", "시민 상담소", None)
    assert "시민 상담소" in said(view.agencies.named)
    assert f"{BY} · 협약을 맺음" in said(view.agencies.rows)


def test_an_agency_is_replaced_from_a_day_and_what_was_stays_for_the_days_before(shell: StandIn) -> None:
    view = opened(shell, "agencies")
    police = agency(shell, "police")
    button(view.agencies, f"{words.say('settings.agencies.replace')}: {police.name_ko}").click()
    assert view.agencies.form.fields["phone"].editor.text() == police.phone
    view.agencies.form.take({"phone": "112", "source": "경찰청 안내", "reason": "번호가 바뀜", "from": "2026-12-01"})
    save(shell, view)
    book = shell.world.desk.law.book
    numbers = {
        day: [row.phone for row in book.agencies.in_force(day) if row.code == "police"] for day in (TODAY, LATER)
    }
    assert numbers == {TODAY: ["182"], LATER: ["112"]}
    assert words.say("settings.entry.state.coming") in said(view.agencies.rows)


def test_an_agency_is_switched_off_by_a_row_in_its_place(shell: StandIn) -> None:
    view = opened(shell, "agencies")
    enter(
        shell,
        view.agencies,
        "replace",
        {"source": "내부 결정", "reason": "연락되지 않음"},
        key_of(agency(shell, "kisa")),
    )
    view.agencies.form.boxes["on"].click()
    save(shell, view)
    assert "118" not in said(view.agencies.named)


def test_an_ended_agency_is_named_up_to_its_last_day_and_the_end_is_taken_back(shell: StandIn) -> None:
    view = opened(shell, "agencies")
    kisa = agency(shell, "kisa")
    enter(shell, view.agencies, "end", {"last": "2026-12-01", "reason": "기관이 합쳐짐"}, key_of(kisa))
    save(shell, view)
    book = shell.world.desk.law.book
    named = [[row.code for row in book.agencies.in_force(day)] for day in (date(2026, 12, 1), LATER)]
    assert [codes.count("kisa") for codes in named] == [1, 0]
    assert f"{BY} · 기관이 합쳐짐" in said(view.agencies.rows)
    button(view.agencies, f"{words.say('act.undo')}: {kisa.name_ko}").click()
    assert view.agencies.counts() == (1, 0)
    save(shell, view)
    assert shell.world.desk.law.office().endings == ()
    assert agency(shell, "kisa").until is None


@pytest.mark.parametrize(
    ("typed", "field", "code", "params"),
    [
        ({"phone": "번호 없음"}, "phone", "settings.phone.form", {}),
        ({"site": "우리 집"}, "site", "settings.site", {}),
        ({"site": ""}, "site", "error.text.empty", {"what": "홈페이지"}),
        ({"until": "2026-01-01"}, "until", "error.date.order", {}),
        ({"agency_ko": "  "}, "agency_ko", "error.text.empty", {"what": "기관 이름(국문)"}),
    ],
)
def test_what_is_wrong_with_an_agency_is_said_at_its_field(
    shell: StandIn, typed: dict[str, str], field: str, code: str, params: dict[str, object]
) -> None:
    view = opened(shell, "agencies")
    enter(shell, view.agencies, "add", CENTRE | typed)
    view._save()
    assert view.agencies.form.fields[field].error == words.say(code, **params)
    assert shell.world.desk.law.office().agencies == ()


# retention duties


def test_a_duty_says_whom_it_binds_what_it_answers_and_whether_it_must(shell: StandIn) -> None:
    view = opened(shell, "retention")
    shown = said(view.retention.rows)
    assert words.say("settings.retention.may") in shown
    assert "제6조제1항제2호 · 기록이 만들어진 날부터 5년" in shown
    assert words.say("settings.retention.answer.act-36-1") in shown
    assert "전자상거래를 하는 사업자" in shown


def test_a_duty_is_added_with_the_provisions_it_answers(shell: StandIn) -> None:
    view = opened(shell, "retention")
    enter(shell, view.retention, "add", DUTY)
    view.retention.form.fields["answers"].editor.boxes["act-37-2-1"].click()
    save(shell, view)
    (holder,) = shell.world.desk.law.office().duties
    assert holder.entered == Entered(OFFICER, TODAY, "법무팀 확인")
    duty = holder.duty
    assert (duty.code, duty.keep, duty.months, duty.business) == ("office-1", Keep.MUST, 120, "")
    assert duty.answers == ("act-21-1", "act-36-1", "act-37-2-1")
    view.retention._choose("own")
    shell.settle()
    shown = said(view.retention.rows)
    assert "회의록" in shown
    assert f"{BY} · 법무팀 확인" in shown
    assert "표시·광고" not in shown


def test_a_duty_without_a_provision_to_answer_is_refused_at_its_field(shell: StandIn) -> None:
    view = opened(shell, "retention")
    enter(shell, view.retention, "add", DUTY | {"answers": ""})
    view._save()
    what = words.say("settings.entry.answers")
    assert view.retention.form.fields["answers"].error == words.say("error.text.empty", what=what)


def test_a_duty_is_replaced_with_its_own_texts_and_taken_back(shell: StandIn) -> None:
    view = opened(shell, "retention")
    was = next(row for row in shell.world.desk.law.book.duties if row.business == "ecommerce" and row.months == 6)
    enter(shell, view.retention, "replace", {"months": "12", "source": "개정", "reason": "기간이 늘어남"}, key_of(was))
    save(shell, view)
    shown = [row for row in shell.world.desk.law.book.duties if row.code == was.code]
    assert [(row.months, row.until) for row in shown] == [(6, date(2026, 11, 23)), (12, None)]
    assert shown[1].record_ko == was.record_ko
    enter(shell, view.retention, "back", {}, key_of(shown[1]))
    save(shell, view)
    assert [row.months for row in shell.world.desk.law.book.duties if row.code == was.code] == [6]


def test_the_kinds_of_business_decide_which_duties_bind(shell: StandIn) -> None:
    view = opened(shell, "retention")
    assert words.say("settings.retention.nobusiness") in said(view.retention.business)
    view.retention.edit.click()
    view.retention.form.fields["businesses"].editor.boxes["pharmacy"].click()
    view.retention.form.take({"reason": "약국 개설등록증"})
    save(shell, view)
    assert shell.world.desk.law.office().facts.businesses == ("pharmacy",)
    shown = said(view.retention.rows)
    assert "약국" in shown
    assert "통신판매업자" not in shown
    assert f"{BY} · 약국 개설등록증" in said(view.retention.business)


# company facts, fees, targets


def test_company_facts_switch_what_the_company_owes(shell: StandIn) -> None:
    view = opened(shell, "facts")
    assert words.say("settings.facts.transmit.no") in said(view.facts.cards["company"])
    typed = {"users": "1200000", "sales_won": "200000000000", "sensitive_persons": "0", "reason": "감사보고서"}
    enter(shell, view.facts, "company", typed)
    save(shell, view)
    facts = shell.world.desk.law.office().facts
    assert facts == CompanyFacts(users=1_200_000, sales_won=200_000_000_000)
    shown = said(view.facts.cards["company"])
    assert words.say("settings.facts.transmit.yes") in shown
    assert f"{BY} · 감사보고서" in shown


def test_a_fee_needs_the_way_it_is_worked_out(shell: StandIn) -> None:
    view = opened(shell, "facts")
    enter(shell, view.facts, "fees", {"page_won": "50", "reason": "실비 조사"})
    view._save()
    assert view.facts.form.fields["basis"].error == words.say("settings.facts.basis")
    view.facts.form.take({"basis": "복사지와 토너의 실비"})
    save(shell, view)
    assert shell.world.desk.law.office().fees == FeeRule(50, 0, "복사지와 토너의 실비")
    assert "50원" in said(view.facts.cards["fees"])


def test_a_target_for_without_delay_moves_requests_and_is_no_legal_date(shell: StandIn) -> None:
    case = shell.world.receive(rights=(Right.WITHDRAWAL,), days_ago=1)
    assert shell.world.request(case.id).variant is Variant.GENERAL
    view = opened(shell, "facts")
    assert words.say("settings.facts.targets.told") in said(view.facts.cards["targets"])
    enter(shell, view.facts, "targets", {"target_withdrawal": "3", "reason": "내부 기준"})
    (move,) = view.facts.moves.moves or ()
    assert (move.after.day, move.after.kind) == (date(2026, 11, 26), "target")
    save(shell, view)
    assert dict(shell.world.desk.law.office().targets) == {Right.WITHDRAWAL: 3}
    assert words.say("settings.facts.target.own", n=3) in said(view.facts.cards["targets"])
    assert shell.world.request(case.id).due_on == date(2026, 11, 26)


@pytest.mark.parametrize("text", ["0", "61", "-1", "열흘", "1" * 30, "3.5"])
def test_a_target_out_of_bounds_is_refused_at_its_field(shell: StandIn, text: str) -> None:
    view = opened(shell, "facts")
    enter(shell, view.facts, "targets", {"target_withdrawal": text, "reason": "내부 기준"})
    view._save()
    error = view.facts.form.fields["target_withdrawal"].error
    assert error == words.say("settings.number", least=1, most=60)


def test_the_period_to_object_is_told_and_leads_to_its_place(shell: StandIn) -> None:
    view = opened(shell, "facts")
    assert shell.world.desk.settings.organisation().objection_period in said(view.facts.cards["objection"])
    view.facts.acts["objection"].click()
    assert shell.went == [Place(ScreenName.SETTINGS, section="organisation")]


# for eyes, ears and keyboard

FORMS = [
    ("agencies", "add", CENTRE | {"phone": "없음"}),
    ("agencies", "end", {"last": ""}),
    ("retention", "add", DUTY | {"months": "0"}),
    ("retention", "businesses", {"businesses": "ecommerce"}),
    ("facts", "company", {"users": "많음"}),
    ("facts", "fees", {"page_won": "50"}),
    ("facts", "targets", {"target_withdrawal": "3"}),
]


@pytest.mark.parametrize(("section", "name", "typed"), FORMS, ids=[f"{one}-{other}" for one, other, _ in FORMS])
def test_each_form_is_whole_in_every_language_theme_and_size(
    shell: StandIn, qapp: QApplication, section: str, name: str, typed: dict[str, str]
) -> None:
    shell.world.receive(rights=(Right.WITHDRAWAL,), days_ago=1)
    kept: list[View] = []

    def make() -> QWidget:
        view = opened(shell, section)
        kept.append(view)
        part = view.sections[section]
        assert isinstance(part, EntrySection)
        at = key_of(agency(shell, "police")) if name == "end" else ""
        enter(shell, part, name, typed, at)
        view._save()
        shell.settle()
        assert shell.window is not None
        picture(shell.window, f"{section}-{name}")
        return shell.window

    assert walk_all(make, qapp, 1150, 768) == []


def test_entered_rows_are_whole_in_every_language_theme_and_size(shell: StandIn, qapp: QApplication) -> None:
    view = opened(shell, "agencies")
    enter(shell, view.agencies, "add", CENTRE)
    save(shell, view)
    enter(shell, view.agencies, "end", {"last": "2026-12-31", "reason": "합쳐짐"}, key_of(agency(shell, "kisa")))
    save(shell, view)
    kept = [view]

    def make() -> QWidget:
        view = opened(shell, "agencies")
        kept.append(view)
        assert shell.window is not None
        picture(shell.window, "agencies-entered")
        return shell.window

    assert walk_all(make, qapp, 1150, 768) == []
    assert set(SECTIONS) == set(kept[0].sections)


def test_a_lock_leaves_nothing_of_what_the_office_entered(shell: StandIn) -> None:
    view = opened(shell, "agencies")
    enter(shell, view.agencies, "add", CENTRE)
    save(shell, view)
    for section in ("calendar", "retention", "facts", "lawdata", "policy"):
        view._open(section)
        shell.settle()
    view.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = "\n".join(one.accessibleName() for one in view.findChildren(QWidget))
    assert [word for word in ("시민 상담소", OFFICER, "협약을 맺음", "회원 가입") if word in left] == []
