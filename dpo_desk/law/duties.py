"""`resources/law/duties.json` -> what other statutes order or allow to be kept."""

from pathlib import Path

from dpo_desk.domain.retention import Keep, RetentionDuty
from dpo_desk.law.articles import Articles
from dpo_desk.law.reading import CONFIDENCE, Row, check_versions, read

ANSWERS = {code: code for code in ("act-21-1", "act-36-1", "act-36-2", "act-37-2-1", "act-37-5")}
"""The provisions of the Act that a duty can answer (`law.md` §0 row 5)."""

_KEYS = (
    "code", "statute_ko", "statute_en", "article_ko", "article_en", "record_ko", "record_en", "months", "counted_ko",
    "counted_en", "keep", "answers", "fields_ko", "fields_en", "gist_ko", "gist_en", "binds_ko", "binds_en",
    "business", "from", "until", "source", "confidence",
)  # fmt: skip
_KEEPS = {keep.value: keep for keep in Keep}


def load(path: Path, articles: Articles) -> tuple[RetentionDuty, ...]:
    """The duties of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known keys, statutes, articles and answered provisions, texts in both languages, and for one code versions
    that follow each other without overlap or gap.
    """
    head, rows = read(path, "duties", named_by="code")
    head.only("duties")
    found = [(row, _duty(row, articles)) for row in rows]
    check_versions((row, duty.code, duty.in_force, duty.until) for row, duty in found)
    return tuple([duty for _, duty in found])


def _duty(row: Row, articles: Articles) -> RetentionDuty:
    row.only(*_KEYS)
    statute_ko, statute_en = row.text("statute_ko"), row.text("statute_en")
    article_ko, article_en = row.text("article_ko"), row.text("article_en")
    articles.check(row, f"「{statute_ko}」 {article_ko}", f"{statute_en} {article_en}")
    answers = row.members("answers", ANSWERS)
    if not answers:
        raise row.wrong("answers names no provision of the Act")
    start = row.day("from")
    return RetentionDuty(
        row.text("code"),
        statute_ko,
        statute_en,
        article_ko,
        article_en,
        row.text("record_ko"),
        row.text("record_en"),
        row.number("months"),
        row.text("counted_ko"),
        row.text("counted_en"),
        row.member("keep", _KEEPS),
        answers,
        row.text("fields_ko"),
        row.text("fields_en"),
        row.text("gist_ko"),
        row.text("gist_en"),
        row.text("binds_ko"),
        row.text("binds_en"),
        row.word("business"),
        start,
        row.last_day("until", start=start),
        row.text("source"),
        row.choice("confidence", CONFIDENCE),
    )
