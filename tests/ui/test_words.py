"""The words: complete in both languages, compiled, and filled as an office writes them."""

import importlib.util
import re
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import phrase, words
from dpo_desk.ui.telling import tell

ROOT = Path(__file__).resolve().parents[2]


def load_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("words_script", ROOT / "scripts" / "words.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


script = load_script()


@pytest.fixture(autouse=True)
def korean() -> None:
    words.use("ko")


def placeholders(forms: tuple[str, ...]) -> set[str]:
    return {name for form in forms for name in re.findall(r"\{([^{}/]+)\}", form)}


def test_both_languages_have_the_same_keys_and_placeholders() -> None:
    ko, en = script.read("ko"), script.read("en")
    assert sorted(ko) == sorted(en)
    assert {k: placeholders(ko[k].forms) for k in ko} == {k: placeholders(en[k].forms) for k in en}
    assert [k for k in ko if ko[k].plural != en[k].plural] == []


def test_no_text_is_empty_or_has_a_stray_brace() -> None:
    for language in ("ko", "en"):
        for key, message in script.read(language).items():
            assert len(message.forms) == (2 if message.plural and language == "en" else 1), key
            for form in message.forms:
                assert form.strip() == form, key
                assert form, key
                assert "{" not in re.sub(r"\{[^{}]+\}", "", form), key


def test_a_key_that_is_there_keeps_its_words_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["words.py", "add", "settings.retention.may", "다른 말", "other words"])
    before = script.path("ko").read_bytes()
    with pytest.raises(SystemExit, match="is there already"):
        script.main()
    assert script.path("ko").read_bytes() == before


def test_the_compiled_files_are_fresh(tmp_path: Path) -> None:
    script.compile_to(tmp_path)
    for name in ("desk_ko.qm", "desk_en.qm"):
        assert (tmp_path / name).read_bytes() == (ROOT / "resources" / "i18n" / name).read_bytes(), (
            "scripts/words.py compile"
        )


def test_a_file_written_over_takes_no_words_from_a_running_desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "i18n").mkdir()
    copy = tmp_path / "i18n" / "desk_ko.qm"
    copy.write_bytes((ROOT / "resources" / "i18n" / "desk_ko.qm").read_bytes())
    monkeypatch.setattr(words, "resource", tmp_path.joinpath)
    words.use("ko")
    copy.write_bytes(b"")  # in place: a mapped file would end the process here
    assert words.say("act.save") == "저장"


def test_only_korean_texts_hold_particles() -> None:
    for key, message in script.read("en").items():
        assert not any(re.search(r"\{[^{}]*/[^{}]*\}", form) for form in message.forms), key


def test_one_and_many_are_apart_in_english_and_one_in_korean() -> None:
    assert words.say("form.changes", n=1) == "저장하지 않은 변경 1개"
    words.use("en")
    assert words.say("form.changes", n=1) == "1 unsaved change"
    assert words.say("form.changes", n=1240) == "1,240 unsaved changes"


def test_zero_has_its_own_sentence() -> None:
    assert words.say("today.due", n=0) == "오늘 끝내야 할 일이 없습니다."


def test_a_missing_key_is_noticed_in_tests_and_shown_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeyError, match=r"no\.such\.key"):
        words.say("no.such.key")
    monkeypatch.setattr(words, "strict", False)
    assert words.say("no.such.key") == "no.such.key"


def test_a_placeholder_without_a_value_is_noticed() -> None:
    with pytest.raises(KeyError, match="what"):
        words.say("job.cancelled")


def test_a_placeholder_that_opens_an_english_sentence_is_capitalised() -> None:
    words.use("en")
    assert words.say("letter.issued", letter="access notice", no="2026-0141-01").startswith("Access notice issued.")
    assert phrase.fill("{where} is full", {"where": "privacy@anigma.example"}, "en") == "privacy@anigma.example is full"


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("검증", "검증을"),
        ("찾기", "찾기를"),
        ("2026-0147", "2026-0147을"),
        ("file 2", "file 2를"),
        ("‘열람’", "‘열람’을"),
    ],
)
def test_a_particle_follows_its_word(word: str, said: str) -> None:
    assert phrase.fill("{what}{을/를}", {"what": word}, "ko") == said


def test_rieul_takes_ro() -> None:
    assert phrase.fill("{how}{으로/로}", {"how": "메일"}, "ko") == "메일로"
    assert phrase.fill("{how}{으로/로}", {"how": "우편"}, "ko") == "우편으로"


def test_dates_carry_their_weekday() -> None:
    due = date(2026, 11, 30)
    assert (words.day(due), words.short_day(due)) == ("2026-11-30 (월)", "11-30 (월)")
    words.use("en")
    assert (words.day(due), words.short_day(due)) == ("2026-11-30 (Mon)", "11-30 (Mon)")
    assert words.say("case.due", due=due) == "2026-11-30 (Mon) by 24:00"


def test_within_a_sentence_only_english_begins_small() -> None:
    assert words.inside("way.email") == "전자우편"
    words.use("en")
    assert (words.say("way.email"), words.inside("way.email")) == ("E-mail", "e-mail")


def test_a_time_is_korean_time() -> None:
    assert words.time(datetime(2026, 11, 30, 5, 5, tzinfo=UTC)) == "14:05"


def test_an_error_code_becomes_its_sentence() -> None:
    assert tell(UserError("create.short", n=3)) == "3자 더 필요합니다."
    assert tell(UserError("error.text.empty", what="field.reason")).startswith("비어 있습니다. ")
    assert "field." not in tell(UserError("error.text.empty", what="field.reason"))
    assert "1.2 MB" in tell(UserError("unlock.full", free=1_234_567, need=52_428_800))
    assert "full" not in tell(UserError("backup.failed", reason="full"))
    assert "recipient_address" not in tell(UserError("letter.find.placeholder", where="recipient_address"))
    assert "headers" not in tell(UserError("intake.refused.many", what="headers", limit=65_536))


@given(st.text(), st.text())
def test_a_value_is_never_read_as_a_placeholder(left: str, right: str) -> None:
    assert phrase.fill("{a}·{b}", {"a": left, "b": right}, "ko") == f"{left}·{right}"


def test_table_rows_with_braces_become_keys() -> None:
    rows = script.parse_table("| a.{b,c} | 가 ; 나 | A ; B |\n| d.e.{one,many} | 1건 ; {n}건 | 1 case ; {n} cases |")
    ko, en = script.join_plurals(rows)
    assert (ko["a.c"].forms, en["a.b"].forms) == (("나",), ("A",))
    assert (ko["d.e"].forms, en["d.e"].forms) == (("{n}건",), ("1 case", "{n} cases"))
