"""`./run tour`: the real windows, without a screen, through the whole main job; what is left is looked at by people."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dpo_desk import paths
from dpo_desk.domain.attachment import IssuedLetter
from dpo_desk.domain.case import Request
from dpo_desk.domain.clock import KOREA
from dpo_desk.domain.company import Organisation
from dpo_desk.domain.data import from_data
from dpo_desk.domain.due import Move
from dpo_desk.domain.errors import UserError
from dpo_desk.domain.policy import from_data as policy_from_data
from dpo_desk.domain.rights import Right
from dpo_desk.services.access import Desk

if TYPE_CHECKING:
    from dpo_desk.ui.tour.story import StoryRoute

USUAL_MAIL = "access-request.eml"
USUAL_DAY = date(2026, 11, 24)
OFFICER = "정해린"


def stories() -> dict[str, Path]:
    """The stories that come along, by name."""
    return {path.stem: path for path in sorted((paths.resource("sample") / "stories").glob("*.json"))}


@dataclass
class TourClock:
    """Ten in the morning of the day of the tour, or the real clock."""

    day: date | None

    def __call__(self) -> datetime:
        return datetime.combine(self.day, time(10), KOREA) if self.day else datetime.now(UTC)


def run(
    out: Path,
    *,
    mail: Path | None,
    answers: Path | None,
    today: str | None,
    store: Path | None,
    story: str | None = None,
) -> int:
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
        if story and (mail or today):
            raise ValueError("a story has its own mails and days")
        if story and story not in stories():
            raise ValueError(f"no such story; there are {', '.join(stories())}")
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
        tour = Tour(out, given, TourClock(day), store or Path(scratch) / "store", Path(scratch))
        return tour.take(partial(_story, tour, story) if story else partial(_main_job, tour, mail))


@dataclass
class Tour:
    """What a tour works with: where it leaves things, what the officer answers, its clock, its store."""

    out: Path
    answers: Any
    clock: TourClock
    store: Path
    scratch: Path

    def take(self, way: Callable[[StoryRoute], dict[str, object]]) -> int:
        """Open the window on a new store, go the way, leave its facts; 1 where the desk said no."""
        from PySide6.QtWidgets import QApplication

        from dpo_desk import app, reach
        from dpo_desk.ui.questions import Questions
        from dpo_desk.ui.telling import tell
        from dpo_desk.ui.tour.route import Refused
        from dpo_desk.ui.tour.story import StoryRoute

        qt = QApplication.instance() or QApplication(sys.argv[:1])
        press, questions = reach.LazyPress(), Questions(waiting=False)
        access = reach.real_access(self.clock, press)
        window = app.build_window(access, app.lanes(), questions, now=self.clock, folder=self.store)
        window.show()
        qt.processEvents()
        company = _read("organisation.json")["name"]
        route = StoryRoute(
            window, questions, company=company, officer=OFFICER, answers=self.answers, shots=self.out / "screens"
        )
        try:
            route.create(self.store)
            _enter_company(window.desk)
            try:
                facts = way(route)
            except Refused as refused:
                print(tell(refused.error), file=sys.stderr)
                return 1
            (self.out / "facts.json").write_text(json.dumps(facts, ensure_ascii=False, indent=2) + "\n", "utf-8")
            route.lock()
        except UserError as error:
            print(tell(error), file=sys.stderr)
            return 1
        finally:
            if window.is_open:
                window.lock()
            window.close()
            press.close()
        print(self.out / "facts.json")
        return 0


def _main_job(tour: Tour, mail: Path, route: StoryRoute) -> dict[str, object]:
    """From a mail to the closed access request; its facts."""
    route.receive(mail)
    if route.decide(_enclosures(tour.answers.enclosures, tour.scratch)):
        route.issue(tour.out / "letters")
        route.close()
    route.look_around()
    return _facts(route.window.desk, route.case_id)


def _story(tour: Tour, name: str, route: StoryRoute) -> dict[str, object]:
    """A story as its data tell it; the facts of its last case, of its letters and of what a changed calendar moved."""

    def set_day(day: date) -> None:
        tour.clock.day = day

    route.set_day, route.scratch, route.letters_to = set_day, tour.scratch, tour.out / "letters"
    route.tell(json.loads(stories()[name].read_text("utf-8"))["steps"])
    desk = route.window.desk
    cases = [desk.cases.reread(number).case for number in route.case_ids]
    return {
        "story": name,
        **_facts(desk, route.case_id),
        "letters": [_letter(letter) for letter in route.letters],
        "moved": [_moved(move) for move in route.moved],
        "cases": [{"case": case.number, "requests": [_request(one) for one in case.requests]} for case in cases],
    }


def _letter(letter: IssuedLetter) -> dict[str, object]:
    return {
        "kind": letter.kind,
        "document_no": letter.document_no,
        "issued_on": letter.issued_on.isoformat(),
        "sha256": letter.sha256,
        "file": f"letters/{letter.document_no}.pdf",
    }


def _moved(move: Move) -> dict[str, object]:
    before, after = _iso(move.before.day), _iso(move.after.day)
    return {"case": move.number, "right": move.right.value, "before": before, "after": after}


def _request(request: Request) -> dict[str, object]:
    return {"right": request.right.value, "due": _iso(request.due_on), "stage": request.progress.stage.value}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


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
    main = next((request for request in case.requests if request.right is Right.ACCESS), case.requests[0])
    now = main.progress
    deadline = file.deadlines[main.id]
    letter = file.letters[-1] if file.letters else None
    return {
        "case": case.number,
        "rights": [request.right.value for request in case.requests],
        "requester": {"name": case.subject.name, "email": case.subject.email},
        "agent": case.agent.person.name if case.agent else None,
        "received": now.received_on.isoformat(),
        "due": _iso(deadline.due),
        "target": _iso(deadline.target),
        "steps": [
            {"code": step.code, "day": step.day.isoformat(), "article": step.article} for step in deadline.proof.steps
        ],
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
