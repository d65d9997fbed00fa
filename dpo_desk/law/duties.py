"""`resources/law/duties.json` -> what other statutes order or allow to be kept."""

from operator import attrgetter
from pathlib import Path

from dpo_desk.domain.retention import ANSWERS, Keep, RetentionDuty, may_answer
from dpo_desk.law.articles import Articles, check
from dpo_desk.law.reading import CONFIDENCE, Row, Shape, by_value, load_rows

_SHAPE = Shape(
    texts="code statute_ko statute_en article_ko article_en record_ko record_en counted_ko counted_en fields_ko "
    "fields_en gist_ko gist_en binds_ko binds_en source",
    others="months keep answers business from until confidence",
)
_KEEPS = by_value(Keep)


def load(path: Path, articles: Articles) -> tuple[RetentionDuty, ...]:
    """The duties of `path`, in the file's order; raises LawDataError with file and line.

    Checked: known keys, articles and answered provisions, texts in both languages, and for one code versions that
    follow each other without overlap or gap.
    """
    return load_rows(path, "duties", lambda row: _duty(row, articles), name=attrgetter("code"))


def _duty(row: Row, articles: Articles) -> RetentionDuty:
    code, statute_ko, statute_en, article_ko, article_en, *texts, source = _SHAPE.texts_of(row)
    record_ko, record_en, counted_ko, counted_en, fields_ko, fields_en, gist_ko, gist_en, binds_ko, binds_en = texts
    check(row, articles, f"「{statute_ko}」 {article_ko}", f"{statute_en} {article_en}")
    answers, keep = row.members("answers", {code: code for code in ANSWERS}), row.member("keep", _KEEPS)
    if not answers:
        raise row.wrong("answers names no provision of the Act")
    if not may_answer(keep, answers):
        raise row.wrong("what may be kept cannot answer act-36-1")
    start, until = row.period()
    return RetentionDuty(
        row.coded(code),
        statute_ko,
        statute_en,
        article_ko,
        article_en,
        record_ko,
        record_en,
        row.number("months"),
        counted_ko,
        counted_en,
        keep,
        answers,
        fields_ko,
        fields_en,
        gist_ko,
        gist_en,
        binds_ko,
        binds_en,
        row.word("business"),
        start,
        until,
        source,
        row.member("confidence", CONFIDENCE),
    )
