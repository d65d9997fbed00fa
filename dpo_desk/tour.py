"""`./run tour`: the real windows, without a screen, through the whole main job; what is left is looked at by people."""

import json
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from dpo_desk import paths
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.company import Organisation
from dpo_desk.domain.data import from_data
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.policy import from_data as policy_from_data
from dpo_desk.domain.rights import CLOCKED
from dpo_desk.services.access import Desk

USUAL_MAIL = "access-request.eml"
USUAL_DAY = date(2026, 11, 24)
OFFICER = "정해린"


@dataclass
class TourClock:
    """Ten in the morning of the day of the tour, or the real clock."""

    day: date | None

    def __call__(self) -> datetime:
        return datetime.combine(self.day, time(10), KOREA) if self.day else datetime.now(UTC)


def run(out: Path, *, mail: Path | None, answers: Path | None, today: str | None, store: Path | None) -> int:
    """Take the tour; 0, 1 where the desk refused the mail or a fact, 2 where it was asked wrongly."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from dpo_desk.ui import words
    from dpo_desk.ui.tour.answers import read

    try:
        day = date.fromisoformat(today) if today else None if mail else USUAL_DAY
        told = json.loads(answers.read_text("utf-8")) if answers else {}
        given = read(told)
        if mail and not mail.is_file():
            raise ValueError(f"no such file: {mail.name}")
        if store and store.exists() and any(store.iterdir()):
            raise ValueError("--store needs an empty folder")
    except (OSError, ValueError, TypeError) as error:
        print(f"dpo-desk tour: {error}", file=sys.stderr)
        return 2
    if not mail:
        mail = paths.resource("sample", "mails") / USUAL_MAIL
        usual = json.loads((paths.resource("sample") / "tour-answers.json").read_text("utf-8"))
        given = read({**usual, **told})
    for folder in (out / "letters", out / "screens"):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    words.use("ko")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        return _tour(out, mail, given, TourClock(day), store or Path(scratch) / "store", Path(scratch))


def _tour(out: Path, mail: Path, answers: Any, clock: TourClock, store: Path, scratch: Path) -> int:
    from PySide6.QtWidgets import QApplication

    from dpo_desk import app
    from dpo_desk.ui.questions import Questions
    from dpo_desk.ui.telling import tell
    from dpo_desk.ui.tour.route import Refused, Route

    qt = QApplication.instance() or QApplication(sys.argv[:1])
    press, questions = app.LazyPress(), Questions(waiting=False)
    window = app.build_window(app.real_access(clock, press), app.lanes(), questions, now=clock, folder=store)
    window.show()
    qt.processEvents()
    company = _read("organisation.json")["name"]
    route = Route(window, questions, company=company, officer=OFFICER, answers=answers, shots=out / "screens")
    try:
        route.create(store)
        desk = window.desk
        _enter_company(desk)
        try:
            route.receive(mail)
            if route.decide(_enclosures(answers.enclosures, scratch)):
                route.issue(out / "letters")
                route.close()
        except Refused as refused:
            print(tell(refused.error), file=sys.stderr)
            return 1
        route.look_around()
        facts = _facts(desk, route.case_id)
        (out / "facts.json").write_text(json.dumps(facts, ensure_ascii=False, indent=2) + "\n", "utf-8")
        route.lock()
    except UserError as error:
        print(tell(error), file=sys.stderr)
        return 1
    finally:
        if window.is_open:
            window.lock()
        window.close()
        press.close()
    print(out / "facts.json")
    return 0


def _read(name: str) -> Any:
    return json.loads((paths.resource("sample") / name).read_text("utf-8"))


def _enter_company(desk: Desk) -> None:
    """The sample company and its policy, as an officer would have entered them before the first mail."""
    desk.settings.save_organisation(from_data(Organisation, _read("organisation.json")))
    desk.settings.save_policy(policy_from_data(_read("policy.json")))


def _enclosures(named: tuple[str, ...], scratch: Path) -> list[Path]:
    if named:
        return [Path(name) for name in named]
    usual = scratch / "회원 정보.csv"
    usual.write_text("항목,내용\n회원 등급,일반\n가입일,2025-03-02\n광고 수신 동의,아니요\n", "utf-8")
    return [usual]


def _facts(desk: Desk, case_id: int) -> dict[str, object]:
    """What the store says of the case."""
    file = desk.cases.reread(case_id)
    case = file.case
    main = next((request for request in case.requests if request.right in CLOCKED), case.requests[0])
    now = main.progress
    proof = file.deadlines[main.id].proof
    letter = file.letters[-1] if file.letters else None
    return {
        "case": case.number,
        "rights": [request.right.value for request in case.requests],
        "requester": {"name": case.subject.name, "email": case.subject.email},
        "agent": case.agent.person.name if case.agent else None,
        "received": now.received_on.isoformat(),
        "due": main.due_on.isoformat() if main.due_on else None,
        "steps": [{"code": step.code, "day": step.day.isoformat(), "article": step.article} for step in proof.steps],
        "stage": now.stage.value,
        "stages": {stage.value: day.isoformat() for stage, day in now.reached.items()},
        "outcome": now.decision.outcome.value if now.decision else None,
        "document_no": letter.document_no if letter else None,
        "issued_on": letter.issued_on.isoformat() if letter else None,
        "pages": letter.pages if letter else None,
        "sha256": letter.sha256 if letter else None,
        "file": f"letters/{letter.document_no}.pdf" if letter else None,
        "attachments": [
            {"kind": kept.kind.value, "name": kept.name, "size": kept.size, "sha256": kept.sha256}
            for kept in file.attachments
        ],
        "record_sound": desk.verify_record() is None,
    }
