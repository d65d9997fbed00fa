"""HTML to text by an allow list. Nothing is fetched; what is hidden from the reader is not read as their words."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from dpo_desk.intake import limits

_BLOCKS = frozenset(
    {"address", "article", "blockquote", "br", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "footer"}
    | {"form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table"}
    | {"tbody", "tfoot", "thead", "tr", "ul"}
)
_DROPPED = frozenset(
    {"applet", "audio", "canvas", "head", "iframe", "math", "noembed", "noframes", "noscript", "object", "script"}
    | {"select", "style", "svg", "template", "title", "video"}
)
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "wbr"}
)
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all", re.I
)


@dataclass(frozen=True)
class Reading:
    """The visible text, the hidden text, and whether the source was longer than what is read."""

    text: str
    hidden: str
    cut: bool


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[str] = []
        self.hidden: list[str] = []
        self.dropped: list[str] = []
        self._open: list[tuple[str, str]] = []  # tags whose content is not shown, with how: "hidden" or "dropped"
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in reversed(attrs)}
        if tag == "body":
            self._open.clear()
        if self._open:
            if tag == self._open[-1][0] and tag not in _VOID:
                self._open.append((tag, self._open[-1][1]))
        elif tag in _DROPPED:
            self._open.append((tag, "dropped"))
        elif tag not in _VOID and ("hidden" in given or _HIDING.search(given.get("style", ""))):
            self._open.append((tag, "hidden"))
        if self._open:
            return
        if tag in _BLOCKS:
            self.seen.append("\n")
        elif tag in ("td", "th"):
            self.seen.append(" ")
        elif tag == "img" and given.get("alt", "").strip():
            self.seen.append(f"[{given['alt'].strip()}]")
        elif tag == "input" and given.get("value") and given.get("type", "text") in ("text", "tel", "email"):
            self.seen.append(given["value"])
        elif tag == "a":
            self._links.append(given.get("href", "").strip())

    def handle_endtag(self, tag: str) -> None:
        if self._open:
            if self._open[-1][0] == tag:
                self._open.pop()
            return
        if tag == "a" and self._links:
            target = self._links.pop()
            if target.lower().startswith(("http:", "https:", "mailto:", "tel:")):
                shown = "".join(self.seen[-5:]).strip()
                plain = re.sub(r"^(mailto|tel):", "", target, flags=re.I)
                if plain not in shown:
                    self.seen.append(f" <{plain[:500]}>")
        elif tag in _BLOCKS:
            self.seen.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._open:
            self.seen.append(data)
        elif self._open[-1][1] == "hidden":
            self.hidden.append(data)
        else:
            self.dropped.append(data)


def read_html(source: str) -> Reading:
    """Text of an HTML mail: blocks on their own lines, a link with its target beside it, images by their `alt`.

    Where an element that is never closed would swallow all words, they are shown after all.
    """
    reader = _Reader()
    cut = len(source) > limits.HTML
    reader.feed(_join_lines(source[: limits.HTML]))
    reader.close()
    text = _tidy("".join(reader.seen))
    hidden = _tidy("".join(reader.hidden))
    if not text and hidden:
        text, hidden = hidden, ""
    return Reading(text, hidden, cut)


def _join_lines(source: str) -> str:
    """Line ends of the source are blanks, except inside `pre`."""
    if re.search(r"<(pre|textarea)\b", source, re.I):
        return source
    return re.sub(r"[\r\n]+", " ", source)


def _tidy(text: str) -> str:
    text = re.sub(r"[ \t\f\v\xa0]+", " ", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = re.sub(r" ?\n ?", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
