"""The commands as a stranger runs them: the tour through the real windows, and what is left behind."""

import hashlib
import json
import os
import subprocess
import sys
from datetime import date
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
from PIL import Image

from dpo_desk import paths
from dpo_desk.reach import law
from dpo_desk.services.access import Access
from dpo_desk.store.door import Door
from dpo_desk.store.vault import REAL_FLOOR, REAL_KDF
from dpo_desk.ui.tour.answers import read
from dpo_desk.ui.tour.route import PASSPHRASE
from tests.support.desks import TODAY, outside

ROOT = Path(__file__).resolve().parents[1]
NUMBER = "900101-1234567"


def run(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a command of the desk with a home and a temp folder of its own."""
    temp = home / "tmp"
    temp.mkdir(parents=True, exist_ok=True)
    told = {**os.environ, "HOME": str(home), "TMPDIR": str(temp), "QT_QPA_PLATFORM": "offscreen"}
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        told[f"XDG_{name}_HOME"] = str(home / name.lower())
    return subprocess.run(
        [sys.executable, "-m", "dpo_desk", *words],
        cwd=ROOT,
        env=told,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def text_of(pdf: Path) -> str:
    document = pdfium.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document).replace("\r\n", " ")
    finally:
        document.close()


def mail_with_number() -> bytes:
    """A made-up mail with a registration number in its text."""
    message = EmailMessage()
    message["Received"] = "from out by mx.anigma.example; Fri, 20 Nov 2026 09:00:00 +0900"
    message["Date"] = "Fri, 20 Nov 2026 08:59:00 +0900"
    message["From"] = "구름달 <gureum.dal@mail.example>"
    message["To"] = "privacy@anigma.example"
    message["Subject"] = "개인정보 열람 요구"
    message.set_content(
        f"제 개인정보를 열람하고 싶습니다.\n주민등록번호 {NUMBER}\n휴대전화 010-7777-4242\n구름달 드림\n"
    )
    return message.as_bytes()


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """One tour on a mail that carries what may not be kept, its store left behind."""
    home = tmp_path_factory.mktemp("tour")
    (home / "m.eml").write_bytes(mail_with_number())
    answers = {"method": "email", "fields": ["name", "email"]}
    (home / "answers.json").write_text(json.dumps(answers), "utf-8")
    done = run(
        "tour", "--out", str(home / "out"), "--mail", str(home / "m.eml"), "--answers", str(home / "answers.json"),
        "--today", "2026-11-24", "--store", str(home / "store"), home=home,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    facts: dict[str, Any] = json.loads((home / "out" / "facts.json").read_text("utf-8"))
    return home, facts


def test_facts_letter_and_store_agree(toured: tuple[Path, dict[str, Any]]) -> None:
    home, facts = toured
    assert (facts["rights"], facts["received"], facts["due"]) == (["access"], "2026-11-20", "2026-11-30")
    assert (facts["stage"], facts["outcome"], facts["requester"]["name"]) == ("closed", "full", "구름달")
    letter = home / "out" / facts["file"]
    assert hashlib.sha256(letter.read_bytes()).hexdigest() == facts["sha256"]
    said = text_of(letter)
    for words in ("구름달", facts["document_no"], facts["case"], "2026. 11. 20.", "2026. 11. 24."):
        assert words in said, words
    door = Door(REAL_KDF, REAL_FLOOR)
    access = Access(lambda: door, law, outside(), now=lambda: TODAY, place="desk-1")
    desk = access.unlock(home / "store", officer_id=1, passphrase=PASSPHRASE)
    try:
        file = desk.cases.reread(1)
        assert file.letters[0].document_no == facts["document_no"]
        assert hashlib.sha256(desk.letters.show(file.letters[0])).hexdigest() == facts["sha256"]
        assert file.case.requests[0].due_on is not None
        assert file.case.requests[0].due_on.isoformat() == facts["due"]
        assert desk.verify_record() is None
    finally:
        desk.lock()


def test_the_tour_leaves_a_picture_of_every_screen(toured: tuple[Path, dict[str, Any]]) -> None:
    home, _ = toured
    names = " ".join(path.name for path in (home / "out" / "screens").glob("*.png"))
    for screen in ("unlock", "create", "mail", "case", "decision", "letter-preview", "letter-issued", "today-en"):
        assert screen in names, screen
    for screen in ("requests-ko-dark", "settings-ko", "settings-policy", "locked"):
        assert screen in names, screen
    assert all(path.stat().st_size > 5000 for path in (home / "out" / "screens").glob("*.png"))


def test_the_picture_of_the_recovery_code_is_taken_when_its_card_is_whole(toured: tuple[Path, dict[str, Any]]) -> None:
    home, _ = toured
    (found,) = (home / "out" / "screens").glob("*-recovery-code.png")
    with Image.open(found) as picture:
        middle = picture.convert("RGB").crop((picture.width // 2, 0, picture.width // 2 + 1, picture.height))
    card = [y for y in range(middle.height) if middle.getpixel((0, y)) == (255, 255, 255)]
    assert card[-1] - card[0] > 400  # 295 where its three rows of groups were cut


def test_after_the_lock_nothing_of_the_person_lies_on_the_disk(toured: tuple[Path, dict[str, Any]]) -> None:
    home, _ = toured
    needles = [
        text.encode(encoding)
        for text in (NUMBER, "1234567", "구름달", "gureum.dal@mail.example", "010-7777-4242", PASSPHRASE)
        for encoding in ("utf-8", "utf-16-le", "cp949")
    ]
    seen = 0
    for path in home.rglob("*"):
        if path.is_file() and "out" not in path.relative_to(home).parts and path.name not in ("m.eml",):
            seen += 1
            data = path.read_bytes()
            assert not [needle for needle in needles if needle in data], path.name
    assert seen >= 6
    for path in (home / "out").rglob("*"):
        assert b"1234567" not in (path.read_bytes() if path.is_file() else b"")
        assert "구름달" not in path.name


def test_a_refused_mail_ends_with_one_and_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "bad.eml").write_bytes(b"")
    done = run("tour", "--out", str(tmp_path / "out"), "--mail", str(tmp_path / "bad.eml"), home=tmp_path)
    assert done.returncode == 1
    assert "저장한 것은 없습니다" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_tour_asked_wrongly_ends_with_two(tmp_path: Path) -> None:
    for words in (["--today", "gestern"], ["--mail", "not-there.eml"], ["--answers", "not-there.json"]):
        done = run("tour", "--out", str(tmp_path / "out"), *words, home=tmp_path)
        assert (done.returncode, "Traceback" in done.stderr) == (2, False)


def test_answers_take_the_names_of_the_facts_and_refuse_what_they_do_not_know() -> None:
    told = read({"received": "2026-11-18T09:00:00+09:00", "requester": {"name": "한지우", "email": "a@mail.example"}})
    assert (told.name, told.email, told.received_on) == ("한지우", "a@mail.example", date(2026, 11, 18))
    assert read({"requester": "한지우"}).name == "한지우"
    with pytest.raises(ValueError, match="cannot answer colour; can answer name"):
        read({"colour": "red"})


def test_propose_prints_one_object_a_mail_and_never_the_digits(tmp_path: Path) -> None:
    (tmp_path / "m.eml").write_bytes(mail_with_number())
    usual = paths.resource("sample", "mails") / "access-request.eml"
    done = run("propose", str(tmp_path / "m.eml"), str(usual), "--json", home=tmp_path)
    assert done.returncode == 0, done.stderr
    first, second = json.loads(done.stdout)
    keys = {"rights", "requester", "agent", "received", "due", "parts", "warnings", "numbers"}
    assert keys <= set(first)
    assert [right["right"] for right in first["rights"]] == ["access"]
    assert (first["received"][:10], first["due"]) == ("2026-11-20", "2026-11-30")
    assert [(n["kind"], n["where"]) for n in first["numbers"]] == [("resident", "body")]
    assert second["numbers"] == []
    assert "1234567" not in done.stdout
    plain = run("propose", str(usual), home=tmp_path)
    assert plain.returncode == 0
    assert "열람" in plain.stdout


def test_propose_says_why_a_mail_is_refused_and_goes_on_with_the_next(tmp_path: Path) -> None:
    (tmp_path / "bad.eml").write_bytes(b"")
    usual = paths.resource("sample", "mails") / "access-request.eml"
    done = run("propose", str(tmp_path / "bad.eml"), str(usual), "--json", home=tmp_path)
    assert done.returncode == 1
    refused, read = json.loads(done.stdout)
    assert refused["refused"].startswith("intake.refused")
    assert read["rights"]
