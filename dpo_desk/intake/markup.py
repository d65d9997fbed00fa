"""HTML to text by an allow list. Nothing is fetched; what is hidden from the reader is not read as their words."""

import html
import re
from dataclasses import dataclass

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


_TAG_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9:-]{0,40})")
_ATTRIBUTE = re.compile(r"([^\s=>\"'/]{1,60})(?:\s{0,20}=\s{0,20}(\"[^\"]*\"|'[^']*'|[^\s>]*))?")
_ATTRIBUTES_READ = 8_000


class _Tokens:
    """Cuts a source into tags and text, looking at each character a bounded number of times: `html.parser` needs
    minutes for some megabytes of unclosed tags."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._missing: set[str] = set()  # what does not come any more: not looked for twice

    def feed(self, reader: "_Reader") -> None:
        source, at = self._source, 0
        while at < len(source):
            start = source.find("<", at)
            if start < 0:
                break
            end = self._end(start)
            if end is None:
                reader.handle_data(html.unescape(source[at : start + 1]))
                at = start + 1
                continue
            if start > at:
                reader.handle_data(html.unescape(source[at:start]))
            at = self._tag(reader, start, end)
        if at < len(source):
            reader.handle_data(html.unescape(source[at:]))

    def _find(self, what: str, at: int) -> int:
        if what in self._missing:
            return -1
        found = self._source.find(what, at)
        if found < 0:
            self._missing.add(what)
        return found

    def _end(self, start: int) -> int | None:
        """Where the tag or comment at `start` ends; None where `<` is only a sign."""
        source = self._source
        if source.startswith("<!--", start):
            found = self._find("-->", start + 4)
            return found + 3 if found >= 0 else None
        if source[start + 1 : start + 2] in ("!", "?"):
            found = self._find(">", start)
            return found + 1 if found >= 0 else None
        if _TAG_NAME.match(source, start) is None:
            return None
        at = start + 1
        while True:
            close = self._find(">", at)
            if close < 0:
                return None
            quote = re.search(r"=\s{0,20}([\"'])", source[at:close]) if close - at < _ATTRIBUTES_READ else None
            if quote is None:
                return close + 1
            inside = self._find(quote[1], at + quote.end())
            if inside < 0 or inside - start > 20 * _ATTRIBUTES_READ:
                return close + 1
            at = inside + 1

    def _tag(self, reader: "_Reader", start: int, end: int) -> int:
        source = self._source
        named = _TAG_NAME.match(source, start)
        if named is None:
            return end
        tag = named[1].lower()
        if source[start + 1] == "/":
            reader.handle_endtag(tag)
            return end
        given: dict[str, str] = {}
        for one in _ATTRIBUTE.finditer(source, named.end(), min(end - 1, named.end() + _ATTRIBUTES_READ)):
            value = one[2] or ""
            if value[:1] in ('"', "'"):
                value = value[1:-1] if value[-1:] == value[0] and len(value) > 1 else value[1:]
            given.setdefault(one[1].lower(), html.unescape(value))
        reader.handle_starttag(tag, given)
        if tag in ("script", "style"):
            close = re.compile(rf"</{tag}\b[^>]{{0,200}}>?", re.IGNORECASE).search(source, end)
            reader.handle_endtag(tag)
            return close.end() if close is not None else len(source)
        return end


class _Reader:
    def __init__(self) -> None:
        self.seen: list[str] = []
        self.hidden: list[str] = []
        self._open: list[tuple[str, str]] = []  # tags whose content is not shown, with how: "hidden" or "dropped"
        self._links: list[str] = []

    def handle_starttag(self, tag: str, given: dict[str, str]) -> None:
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


def read_html(source: str) -> Reading:
    """Text of an HTML mail: blocks on their own lines, a link with its target beside it, images by their `alt`.

    Where an element that is never closed would swallow all words, they are shown after all.
    """
    reader = _Reader()
    cut = len(source) > limits.HTML
    _Tokens(_join_lines(source[: limits.HTML])).feed(reader)
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
