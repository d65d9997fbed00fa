"""The checklist of a right in words, and how much of it is looked at. No Qt."""

from dpo_desk.domain.case import Request
from dpo_desk.domain.checklist import CheckItem
from dpo_desk.ui.case.facts import Loaded
from dpo_desk.ui.law_words import law_words


def check_words(item: CheckItem) -> str:
    """A line of the checklist with its article."""
    article = law_words(item, "article")
    return f"{law_words(item)} ({article})" if article else law_words(item)


def checked_count(loaded: Loaded, request: Request) -> tuple[int, int]:
    """How many lines are looked at, of how many; the cases outside the Act are no work to be done."""
    lines = [item.code for item in loaded.rules(request).checklist if not item.outside]
    return sum(code in request.progress.checked for code in lines), len(lines)
