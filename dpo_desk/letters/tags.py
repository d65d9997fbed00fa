"""The structure tree of a letter, built while it is laid out, and the pen that marks what it draws (ISO 32000-1, 14.7).

Every mark on the page is either content of an element or an artifact.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from dpo_desk.letters.fonts import Run

Mark = tuple[int, int]
"""A page (from 0) and the number of the marked content on it."""


@dataclass(slots=True)
class Element:
    """A node of the structure tree; `kids` are elements and marks in reading order."""

    tag: str
    attributes: dict[str, str | int] = field(default_factory=dict)  # "owner" names whose attributes they are
    language: str = ""
    kids: list["Element | Mark"] = field(default_factory=list)

    def add(self, tag: str, **attributes: str | int) -> "Element":
        """A new last child."""
        child = Element(tag, attributes)
        self.kids.append(child)
        return child


class Pen:
    """Draws on a reportlab canvas; coordinates in points from the lower left corner, text by its baseline."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._code: list[str] = canvas._code
        self._fonts: dict[str, Any] = {}
        self.page = 0
        self._next = 0

    def turn(self) -> None:
        """Finish the page and begin the next."""
        self._canvas.showPage()
        self._code = self._canvas._code
        self.page, self._next = self.page + 1, 0

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn inside is content of `element`."""
        element.kids.append((self.page, self._next))
        self._code.append(f"/{element.tag} <</MCID {self._next}>> BDC")
        self._next += 1
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside is no content: rules and grounds (Layout), page numbers, repeated heads (Pagination)."""
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._code.append("EMC")

    def text(self, x: float, y: float, runs: tuple[Run, ...], size: float, grey: float = 0.0) -> None:
        """Draw one line of text."""
        code = [f"{grey:.2f} g BT 1 0 0 1 {x:.2f} {y:.2f} Tm"]
        doc = self._canvas._doc
        for name, text in runs:
            font = self._fonts.get(name)
            if font is None:
                from reportlab.pdfbase import pdfmetrics

                font = self._fonts[name] = pdfmetrics.getFont(name)
            for subset, encoded in font.splitString(text, doc):
                code.append(f"{font.getSubsetInternalName(subset, doc)} {size:g} Tf <{encoded.hex()}> Tj")
        code.append("ET")
        self._code.append(" ".join(code))

    def rule(self, x1: float, y1: float, x2: float, y2: float, width: float, grey: float = 0.0) -> None:
        self._code.append(f"{grey:.2f} G {width:g} w {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def ground(self, x: float, y: float, width: float, height: float, grey: float) -> None:
        self._code.append(f"{grey:.3f} g {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def frame(self, x: float, y: float, width: float, height: float, line: float, grey: float) -> None:
        self._code.append(f"{grey:.2f} G {line:g} w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def corners(self, x: float, y: float, side: float, arm: float, line: float, grey: float) -> None:
        """The four corners of a square."""
        for across, near in ((1, x), (-1, x + side)):
            for upward, low in ((1, y), (-1, y + side)):
                self.rule(near, low, near + across * arm, low, line, grey)
                self.rule(near, low, near, low + upward * arm, line, grey)
