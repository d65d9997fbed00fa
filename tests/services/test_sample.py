"""The sample company is real acts of the real services."""

from collections import Counter
from pathlib import Path

from dpo_desk import paths
from dpo_desk.domain.case import Stage
from dpo_desk.domain.policy import missing
from dpo_desk.domain.query import Filter, Query
from dpo_desk.services.access import Desk
from dpo_desk.services.sample import PASSPHRASE, open_sample
from tests.support.desks import TODAY, access_at


def opened(folder: Path) -> Desk:
    return open_sample(access_at, paths.resources(), folder, now=lambda: TODAY)


def test_the_sample_has_twenty_cases_in_every_stage_and_its_record_verifies(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    rows = desk.lists.rows(desk.lists.ids(Query(filter=Filter.ALL)))
    assert len(rows) == 20
    assert set(Counter(row.stage for row in rows.values())) == set(Stage)
    counts = desk.lists.counts()
    assert counts.late >= 1
    assert counts.soon >= 2
    assert desk.verify_record() is None
    with desk.tools.reading(desk.actor) as unit:
        entries = unit.entries()
        assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)
        assert all("clock_back" not in entry.details for entry in entries)
    policy = desk.settings.policy_on(desk.tools.today())
    assert policy is not None
    assert missing(policy) == ()
    found = {defect.code for defect in desk.settings.defects(policy)}
    assert {"items", "periods", "dpo_contact", "dormancy", "prosecutors", "ad_records"} <= found
    desk.lock()


def test_the_sample_of_a_day_is_made_once_and_opens_again_with_what_was_done_in_it(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    folder = desk.folder
    desk.drafts.keep("note", {"text": "해 보기"})
    desk.lock()
    again = opened(tmp_path)
    assert again.folder == folder
    assert [draft.place for draft in again.drafts.all()] == ["note"]
    again.lock()
    by_hand = access_at(lambda: TODAY).unlock(folder, officer_id=1, passphrase=PASSPHRASE)
    by_hand.lock()
