"""The lines of a list around what is painted: pages of 200 lines, the last few kept, so that memory does not grow."""

from array import array
from collections import OrderedDict
from collections.abc import Mapping

from dpo_desk.domain.query import CaseRow

PAGE = 200
KEPT = 6


class RowPages:
    """The ids of a list in order, and the lines of the pages that were read last."""

    def __init__(self, ids: "array[int] | None" = None) -> None:
        self.ids: array[int] = ids if ids is not None else array("q")
        self._pages: OrderedDict[int, Mapping[int, CaseRow]] = OrderedDict()

    def __len__(self) -> int:
        return len(self.ids)

    def row(self, index: int) -> CaseRow | None:
        """The line at `index`, None where its page is not here (`page_of` says which one to read)."""
        page = self._pages.get(index // PAGE)
        if page is None:
            return None
        self._pages.move_to_end(index // PAGE)
        return page.get(self.ids[index])

    def has(self, page: int) -> bool:
        """Whether a page is here."""
        return page in self._pages

    def wanted(self, page: int) -> "array[int]":
        """The ids of a page."""
        return self.ids[page * PAGE : (page + 1) * PAGE]

    def put(self, page: int, rows: Mapping[int, CaseRow]) -> None:
        """Keep the lines of a page; the one that was not used for longest goes."""
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)

    @property
    def held(self) -> int:
        """How many lines are in memory."""
        return sum(len(page) for page in self._pages.values())
